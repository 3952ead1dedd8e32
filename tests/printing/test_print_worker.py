"""The threads that print: one lane a printer, and nothing waits for another's printer."""

import contextlib
import queue
import threading
from dataclasses import replace

import pytest

from kiosk.errors import Fault
from kiosk.printing.job import JobState
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
from kiosk.printing.worker import PrintWorker
from tests.printing.conftest import QUICK

LOOKS = replace(QUICK, review=0.05)


def until(jobs, *states):
    """What the worker reported up to the first of these states."""
    seen = []
    while not seen or seen[-1].state not in states:
        seen.append(jobs.get(timeout=20))
    return seen


def until_said(jobs, words):
    while words not in (job := jobs.get(timeout=20)).message:
        pass
    return job


def ask(spool, address, pdf, registration="R1"):
    return spool.add(pdf, registration=registration, serial=1, title=f"{registration}-1", printer=address)


def folder(tmp_path, name="out"):
    return open_printer(f"folder:{tmp_path / name}").address


def test_badges_come_out_in_order(working, spool, tmp_path, pdf):
    address, jobs = folder(tmp_path), queue.Queue()
    ask(spool, address, pdf, "R1")
    with working(jobs.put) as worker:
        assert [(job.state, job.remote) for job in until(jobs, JobState.PRINTED)] == [
            (JobState.PRINTING, ""),
            (JobState.PRINTING, "R1-1.pdf"),
            (JobState.PRINTED, "R1-1.pdf"),
        ]
        for number in range(2, 6):
            ask(spool, address, pdf, f"R{number}")
            worker.wake()
        ended = [until(jobs, JobState.PRINTED)[-1].registration for _ in range(4)]
    assert ended == ["R2", "R3", "R4", "R5"]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [f"R{n}-1.pdf" for n in range(1, 6)]
    assert not [thread for thread in threading.enumerate() if thread.name == "printing"]


def test_a_fault_fails_the_job_and_a_person_sends_it_again(working, spool, tmp_path, pdf):
    (tmp_path / "out").write_text("in the way")
    jobs = queue.Queue()
    job = ask(spool, folder(tmp_path), pdf)
    with working(jobs.put) as worker:
        failed = until(jobs, JobState.FAILED)[-1]
        assert "a file has this name" in failed.message
        (tmp_path / "out").unlink()
        spool.retry(job.id)
        worker.wake()
        until(jobs, JobState.PRINTED)
    assert (tmp_path / "out" / "R1-1.pdf").read_bytes() == pdf


def test_paper_runs_out_and_the_queue_goes_on(working, spool, device, pdf):
    jobs = queue.Queue()
    device.behave("empty")
    with working(jobs.put) as worker:
        ask(spool, device.address, pdf, "R1")
        ask(spool, device.address, pdf, "R2")
        worker.wake()
        assert until_said(jobs, "out of paper").trouble is Trouble.PAPER_OUT
        (waits,) = spool.jobs(JobState.PRINTING)
        assert (waits.message, waits.trouble) == ("out of paper", Trouble.PAPER_OUT), "a window that opens later can say it"
        device.behave("ok")
        assert until(jobs, JobState.PRINTED)[-1].registration == "R1"
        assert until(jobs, JobState.PRINTED)[-1].registration == "R2"
    assert device.tray() == [pdf, pdf]


def test_a_printer_that_waits_for_paper_holds_up_no_other(working, spool, device, tmp_path, pdf):
    jobs = queue.Queue()
    device.behave("empty")
    with working(jobs.put, usual=device.address) as worker:
        ask(spool, device.address, pdf, "R1")
        worker.wake()
        until_said(jobs, "out of paper")
        for number in range(2, 5):
            ask(spool, folder(tmp_path), pdf, f"R{number}")
            worker.wake()
            assert until(jobs, JobState.PRINTED)[-1].registration == f"R{number}"
        assert spool.job(1).state is JobState.PRINTING
        device.behave("ok")
        assert until(jobs, JobState.PRINTED)[-1].registration == "R1"


def test_a_job_that_another_process_queued_is_noticed_without_a_word(working, spool, tmp_path, pdf):
    jobs = queue.Queue()
    with working(jobs.put):
        ask(spool, folder(tmp_path), pdf)  # and nobody wakes the worker
        assert until(jobs, JobState.PRINTED)[-1].registration == "R1"


def test_another_printer_takes_over_what_waits(working, spool, device, tmp_path, pdf):
    jobs, spare = queue.Queue(), folder(tmp_path, "spare")
    device.behave("empty")
    with working(jobs.put) as worker:
        for number in range(1, 5):
            ask(spool, device.address, pdf, f"R{number}")
        worker.wake()
        until_said(jobs, "out of paper")
        moved = spool.move_all(device.address, spare)
        worker.wake()
        assert [job.registration for job in moved.moved] == ["R2", "R3", "R4"]
        assert [job.registration for job in moved.kept] == ["R1"], "it may still come out where it is"
        assert [until(jobs, JobState.PRINTED)[-1].registration for _ in range(3)] == ["R2", "R3", "R4"]
        device.behave("ok")
        until(jobs, JobState.PRINTED)
    assert len(device.tray()) == 1
    assert device.received() == 1


def test_an_address_that_is_no_printers_fails_its_jobs_in_words_and_they_can_move(working, spool, tmp_path, pdf):
    jobs = queue.Queue()
    job = ask(spool, "pigeon:coop", pdf)
    with working(jobs.put) as worker:
        failed = until(jobs, JobState.FAILED)[-1]
        assert "not a printer's address" in failed.message
        spool.move([job.id], folder(tmp_path))
        worker.wake()
        until(jobs, JobState.PRINTED)


def test_a_database_that_does_not_open_is_said_and_does_no_harm(tmp_path, caplog):
    said = threading.Event()

    @contextlib.contextmanager
    def broken():
        said.set()
        raise Fault("the disk is full", "free some space")
        yield

    with PrintWorker(Ways(open_printer, broken, tmp_path / "locks", lambda _: None, QUICK), f"folder:{tmp_path}"):
        assert said.wait(20)
    assert "the disk is full: free some space" in caplog.text
    caplog.clear()  # asked for


def test_a_bug_in_the_callback_is_not_swallowed(working, spool, tmp_path, pdf, monkeypatch):
    caught = queue.Queue()
    monkeypatch.setattr(threading, "excepthook", caught.put)

    def buggy(job):
        raise ZeroDivisionError

    ask(spool, folder(tmp_path), pdf)
    with working(buggy) as worker:
        worker.check()
        assert caught.get(timeout=20).exc_type is ZeroDivisionError
        with pytest.raises(RuntimeError, match="ended by a bug") as told:
            worker.check()  # so that nobody waits for ever
    assert isinstance(told.value.__cause__, ZeroDivisionError)


def test_an_idle_printer_is_asked_how_it_is_from_the_start_and_again(open_spool, tmp_path):
    looks, blocked = queue.Queue(), tmp_path / "blocked"
    blocked.write_text("a file where the folder is to be", encoding="utf-8")
    address = open_printer(f"folder:{blocked}").address
    ways = Ways(open_printer, open_spool, tmp_path / "locks", lambda _: None, LOOKS, lambda *seen: looks.put(seen))
    with PrintWorker(ways, address):
        found, trouble = looks.get(timeout=20)
        assert found == address
        assert trouble is not Trouble.NONE
        blocked.unlink()
        while trouble is not Trouble.NONE:
            _, trouble = looks.get(timeout=20)


def test_a_printer_that_is_off_is_known_before_anything_is_printed(open_spool, tmp_path, nobody_there):
    looks, address = queue.Queue(), f"ipp://localhost:{nobody_there}/ipp/print"
    ways = Ways(open_printer, open_spool, tmp_path / "locks", lambda _: None, LOOKS, lambda *seen: looks.put(seen))
    with PrintWorker(ways, address):
        assert looks.get(timeout=20) == (address, Trouble.UNREACHABLE)
