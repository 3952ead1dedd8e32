"""A station that stops while a badge prints, and two processes of one station at one printer."""

import queue
import threading

import pytest

from kiosk.errors import Fault
from kiosk.printing.job import JobState, Progress, Submission
from kiosk.printing.lane import Ways
from kiosk.printing.printer import open_printer
from kiosk.printing.trouble import Trouble
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
    with working(jobs.put):
        until(jobs, JobState.PRINTED)
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
    """A printer of which only `poll` matters."""

    address = "ipp://desk/ipp/print"

    def __init__(self, *answers):
        self.answers = iter(answers)
        self.sent = 0

    def submit(self, pdf, title):
        self.sent += 1
        return Submission("7 R1-1")

    def poll(self, remote):
        answer = next(self.answers)
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
        other = spool.add(pdf, registration="R2", serial=1, title="R2-1", printer=f"folder:{tmp_path}")
        spool.drop(other.id)
        threading.Event().wait(0.6)
    assert spool.job(job.id).state is JobState.UNKNOWN
    assert jobs.empty()


def test_a_second_process_leaves_the_firsts_jobs_alone_and_takes_over_when_it_ends(working, spool, device, pdf):
    first, second = queue.Queue(), queue.Queue()
    device.behave("empty")
    job = ask(spool, device.address, pdf)
    with working(second.put) as patient:
        with working(first.put) as busy:
            # either may have been quicker to have its turn
            holder = first if _first_said(first, second) is first else second
            ask(spool, device.address, pdf, "R2")
            patient.wake()
            busy.wake()
            threading.Event().wait(1.2)  # the other one looks again meanwhile
            assert spool.job(job.id).state is JobState.PRINTING
            other = second if holder is first else first
            assert other.empty(), "it judged a job that another process prints"
        device.behave("ok")
        states = set()
        while len(states) < 2:
            done = until(second if holder is first else holder, JobState.PRINTED)[-1]
            states.add(done.registration)
    assert device.received() == 2
    assert device.tray() == [pdf, pdf]


def _first_said(first, second):
    for _ in range(400):
        for one in (first, second):
            with pytest.MonkeyPatch.context():
                try:
                    until_said(one, "") if not one.empty() else None
                except queue.Empty:
                    continue
                else:
                    if not one.empty():
                        return one
        threading.Event().wait(0.05)
    raise AssertionError("neither had its turn")
