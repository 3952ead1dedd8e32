import contextlib
import queue
import threading

from kiosk.errors import Fault
from kiosk.printing.follow import Pace
from kiosk.printing.job import JobState
from kiosk.printing.printer import open_printer
from kiosk.printing.worker import PrintWorker

QUICK = Pace(interval=0.02, patience=20)


def until(jobs, *states):
    """What the worker reported up to the first of these states."""
    seen = []
    while not seen or seen[-1].state not in states:
        seen.append(jobs.get(timeout=20))
    return seen


def ask(spool, printer, pdf, registration="R1"):
    return spool.add(pdf, registration=registration, serial=1, title=f"{registration}-1", printer=printer.address)


def test_badges_come_out_in_order(open_spool, spool, tmp_path, pdf):
    printer, jobs = open_printer(f"folder:{tmp_path / 'out'}"), queue.Queue()
    ask(spool, printer, pdf, "R1")
    with PrintWorker(printer, open_spool, jobs.put, QUICK) as worker:
        assert [job.state for job in until(jobs, JobState.PRINTED)] == [JobState.PRINTING, JobState.PRINTED]
        for number in range(2, 6):
            ask(spool, printer, pdf, f"R{number}")
            worker.wake()
        ended = [until(jobs, JobState.PRINTED)[-1].registration for _ in range(4)]
    assert ended == ["R2", "R3", "R4", "R5"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"R{n}-1.pdf" for n in range(1, 6)]
    assert not [thread for thread in threading.enumerate() if thread.name == "printing"]


def test_a_fault_fails_the_job_and_a_person_sends_it_again(open_spool, spool, tmp_path, pdf):
    (tmp_path / "out").write_text("in the way")
    printer, jobs = open_printer(f"folder:{tmp_path / 'out'}"), queue.Queue()
    job = ask(spool, printer, pdf)
    with PrintWorker(printer, open_spool, jobs.put, QUICK) as worker:
        failed = until(jobs, JobState.FAILED)[-1]
        assert "a file has this name" in failed.message
        (tmp_path / "out").unlink()
        spool.retry(job.id)
        worker.wake()
        until(jobs, JobState.PRINTED)
    assert (tmp_path / "out" / "R1-1.pdf").read_bytes() == pdf


def test_paper_runs_out_and_the_queue_goes_on(open_spool, spool, device, pdf):
    printer, jobs = open_printer(device.address), queue.Queue()
    device.behave("empty")
    with PrintWorker(printer, open_spool, jobs.put, QUICK) as worker:
        ask(spool, printer, pdf, "R1")
        ask(spool, printer, pdf, "R2")
        worker.wake()
        while "out of paper" not in jobs.get(timeout=20).message:
            pass
        assert spool.jobs(JobState.PRINTING)[0].message == "out of paper"
        device.behave("ok")
        assert until(jobs, JobState.PRINTED)[-1].registration == "R1"
        assert until(jobs, JobState.PRINTED)[-1].registration == "R2"
    assert device.tray() == [pdf, pdf]


def test_closing_while_it_prints_leaves_it_in_doubt_and_never_sends_it_again(open_spool, spool, device, pdf):
    printer, jobs = open_printer(device.address), queue.Queue()
    device.behave("empty")
    job = ask(spool, printer, pdf)
    with PrintWorker(printer, open_spool, jobs.put, QUICK):
        while "out of paper" not in jobs.get(timeout=20).message:
            pass
    assert spool.job(job.id).state is JobState.UNKNOWN
    device.behave("ok")
    with PrintWorker(printer, open_spool, jobs.put, QUICK):
        pass
    assert device.received() == 1
    assert spool.came_out(job.id, yes=True).state is JobState.PRINTED


def test_a_killed_station_finds_its_job_in_doubt(open_spool, spool, tmp_path, pdf):
    printer, jobs = open_printer(f"folder:{tmp_path / 'out'}"), queue.Queue()
    ask(spool, printer, pdf)
    spool.take(printer.address)  # and then the power goes
    with PrintWorker(printer, open_spool, jobs.put, QUICK):
        assert jobs.get(timeout=20).state is JobState.UNKNOWN
    assert not (tmp_path / "out").exists()


def test_a_database_that_does_not_open_is_said_and_does_no_harm(tmp_path, caplog):
    said = threading.Event()

    @contextlib.contextmanager
    def broken():
        said.set()
        raise Fault("the disk is full", "free some space")
        yield

    with PrintWorker(open_printer(f"folder:{tmp_path}"), broken, lambda _: None, QUICK):
        assert said.wait(20)
    assert "the disk is full: free some space" in caplog.text
    caplog.clear()  # asked for


def test_a_bug_in_the_callback_is_not_swallowed(open_spool, spool, tmp_path, pdf, monkeypatch):
    caught = queue.Queue()
    monkeypatch.setattr(threading, "excepthook", caught.put)

    def buggy(job):
        raise ZeroDivisionError

    printer = open_printer(f"folder:{tmp_path / 'out'}")
    ask(spool, printer, pdf)
    with PrintWorker(printer, open_spool, buggy, QUICK):
        assert caught.get(timeout=20).exc_type is ZeroDivisionError
