"""A station that stops while a badge prints, and two processes of one station at one printer."""

import contextlib
import queue
import subprocess
import sys

import pytest

from kiosk.errors import Fault
from kiosk.printing.job import JobState, Progress, Submission
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.spool import Spool
from kiosk.printing.trouble import Trouble
from kiosk.printing.turn import turn
from kiosk.printing.worker import PrintWorker
from tests.printing.conftest import QUICK
from tests.printing.test_print_worker import ask, folder, until, until_said


def test_a_job_that_printed_while_the_station_closed_is_followed_on(working, spool, device, pdf):
    jobs = queue.Queue()
    device.behave("empty")
    job = ask(spool, device.address, pdf)
    with working(jobs.put):
        until_said(jobs, "out of paper")
    closed = spool.job(job.id)
    assert (closed.state, closed.trouble) == (JobState.PRINTING, Trouble.PAPER_OUT)
    assert closed.remote
    device.behave("ok")
    later = queue.Queue()
    with working(later.put):
        first, *_ = until(later, JobState.PRINTED)
    assert (first.state, first.message) == (JobState.PRINTING, ""), "what was wrong yesterday is not said today"
    assert device.received() == 1
    assert device.tray() == [pdf]


def test_what_was_being_sent_when_the_power_went_is_in_doubt_and_never_sent_by_itself(working, spool, tmp_path, pdf):
    jobs, address = queue.Queue(), folder(tmp_path)
    job = ask(spool, address, pdf)
    spool.take(address)  # and then the power goes
    with working(jobs.put):
        assert jobs.get(timeout=20).state is JobState.UNKNOWN
    assert not (tmp_path / "out").exists()
    assert spool.job(job.id).trouble is Trouble.INTERRUPTED
    assert spool.came_out(job.id, yes=False).again


def test_after_a_restart_a_printer_that_started_anew_is_not_believed(working, spool, device, pdf):
    jobs = queue.Queue()
    device.behave("empty")
    job = ask(spool, device.address, pdf)
    with working(jobs.put):
        until_said(jobs, "out of paper")
    device.switch_off()
    device.switch_on()
    open_printer(device.address).submit(pdf, "R9-1")  # somebody else's job of the same number
    device.behave("ok")
    with working(jobs.put):
        doubt = until(jobs, JobState.UNKNOWN)[-1]
    assert (doubt.id, doubt.trouble) == (job.id, Trouble.FORGOTTEN)


class Memory:
    """A printer of which only `poll` matters; it stays with its last answer."""

    address = "ipp://desk/ipp/print"

    def __init__(self, *answers):
        self.answers = list(answers)
        self.sent = 0
        self.asked = 0

    def submit(self, _pdf, _title):
        self.sent += 1
        return Submission("7 R1-1")

    def poll(self, _remote):
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Fault):
            raise answer
        return answer


def remembering(open_spool, tmp_path, report, *answers):
    printer = Memory(*answers)
    return printer, PrintWorker(Ways(lambda _: printer, open_spool, tmp_path / "locks", report, QUICK))


@pytest.mark.parametrize("state", [JobState.PRINTED, JobState.FAILED])
def test_an_end_of_which_only_the_number_fits_is_no_end_after_a_restart(open_spool, spool, tmp_path, pdf, state):
    job = ask(spool, Memory.address, pdf)
    spool.took(spool.take(Memory.address)[0], "7 R1-1")
    jobs = queue.Queue()
    printer, worker = remembering(open_spool, tmp_path, jobs.put, Progress(state, sure=False))
    with worker:
        assert until(jobs, JobState.UNKNOWN)[-1].id == job.id
    assert printer.sent == 0


def in_doubt(spool, pdf):
    job = ask(spool, Memory.address, pdf)
    taken = spool.took(spool.take(Memory.address)[0], "7 R1-1")
    return spool.progress(taken, Progress(JobState.UNKNOWN, "the printer went silent", Trouble.NO_ANSWER)) and job


def test_a_printer_that_can_tell_settles_a_doubt_by_itself(open_spool, spool, tmp_path, pdf):
    job, jobs = in_doubt(spool, pdf), queue.Queue()
    answers = (Fault("it is off", "wait"), Progress(JobState.PRINTING), Progress(JobState.PRINTED))
    printer, worker = remembering(open_spool, tmp_path, jobs.put, *answers)
    with worker:
        assert until(jobs, JobState.PRINTED)[-1].id == job.id
    assert printer.sent == 0
    assert spool.job(job.id).state is JobState.PRINTED


@pytest.mark.parametrize(
    "answer",
    [Progress(JobState.FAILED), Progress(JobState.UNKNOWN), Progress(JobState.PRINTED, sure=False)],
)
def test_a_printer_that_can_not_tell_leaves_the_doubt_to_a_person_and_is_asked_once(open_spool, spool, tmp_path, pdf, answer):
    job, jobs = in_doubt(spool, pdf), queue.Queue()
    printer, worker = remembering(open_spool, tmp_path, jobs.put, answer)  # a second question would be a bug in the thread
    with worker:
        assert second_look(jobs, 0.5) is None  # it would have been asked again in this time
    assert spool.job(job.id).state is JobState.UNKNOWN
    assert printer.asked == 1


def test_a_second_process_leaves_the_firsts_jobs_alone_and_takes_over_when_it_ends(working, spool, device, pdf):
    first, second = queue.Queue(), queue.Queue()
    device.behave("empty")
    job = ask(spool, device.address, pdf)
    window, command = contextlib.ExitStack(), contextlib.ExitStack()
    with command, window:
        window.enter_context(working(first.put))
        until_said(first, "out of paper")
        patient = command.enter_context(working(second.put))
        ask(spool, device.address, pdf, "R2")
        patient.wake()
        assert second_look(second) is None, "it touched what another process prints"
        assert spool.job(job.id).state is JobState.PRINTING
        window.close()
        device.behave("ok")
        assert [until(second, JobState.PRINTED)[-1].registration for _ in range(2)] == ["R1", "R2"]
    assert device.received() == 2
    assert device.tray() == [pdf, pdf]


def second_look(jobs, seconds=1.3):
    """What a worker says within the time in which it looks again; None where it keeps silent."""
    with contextlib.suppress(queue.Empty):
        return jobs.get(timeout=seconds)
    return None


def test_one_process_has_its_turn_at_a_printer_and_others_at_theirs(tmp_path):
    def give_up(_seconds):
        return True

    with turn(tmp_path, "folder:/a", give_up) as first, turn(tmp_path, "folder:/b", give_up) as other:
        assert first
        assert other
        with turn(tmp_path, "folder:/a", give_up) as second:
            assert not second
    with turn(tmp_path, "folder:/a", give_up) as third:
        assert third


def test_a_killed_process_gives_up_its_turn(tmp_path):
    code = (
        "import sys, pathlib\n"
        "from kiosk.printing.turn import turn\n"
        "with turn(pathlib.Path(sys.argv[1]), 'folder:/a', lambda _: True) as mine:\n"
        "    print(mine, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline() == "True\n"
        with turn(tmp_path, "folder:/a", lambda _: True) as mine:
            assert not mine
        holder.kill()
        holder.wait(20)
        with turn(tmp_path, "folder:/a", lambda _: True) as mine:
            assert mine


def test_a_folder_that_can_not_be_written_is_said(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Fault, match="make the station's folder writable"), turn(tmp_path / "file", "folder:/a", lambda _: True):
        pass


def test_a_receipt_that_the_disk_does_not_take_leaves_a_doubt(working, spool, device, pdf, monkeypatch, caplog):
    def full(*_):
        raise Fault("the disk is full", "free some space")

    jobs, job = queue.Queue(), ask(spool, device.address, pdf)
    with monkeypatch.context() as patch:
        patch.setattr(Spool, "took", full)
        with working(jobs.put):
            until(jobs, JobState.PRINTING)
            assert second_look(jobs, 0.5) is None
    assert "printing waits: the disk is full" in caplog.text
    caplog.clear()  # asked for
    with working(jobs.put):
        assert until(jobs, JobState.UNKNOWN)[-1].trouble is Trouble.INTERRUPTED
    assert device.received() == 1
    assert spool.job(job.id).state is JobState.UNKNOWN
