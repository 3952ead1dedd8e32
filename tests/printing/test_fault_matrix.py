"""What a clerk is told for each fault of a real printer, through spool, lane and driver; and what lies in the tray then.

The table is the test: how the printer behaves, what happens to it once the job is known to be in trouble (or at once), how
the job ends, which trouble it is, and how many pages were sent to the printer and lie in its tray.
"""

from __future__ import annotations

import queue
import signal
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.printing.follow import Pace
from kiosk.printing.job import JobState
from kiosk.printing.trouble import Trouble, worst
from kiosk.wording.troubles import trouble_words
from tests.printing.conftest import Device, draw, free_port
from tests.printing.test_print_worker import ask

A6 = (297.638, 419.528)
LETTER = (612, 792)
PACE = Pace(interval=0.02, patience=20, farewell=0.5)
SHORT = Pace(interval=0.02, patience=2, farewell=0.3)


def refill(device: Device) -> None:
    device.behave("ok")


def kill(device: Device) -> None:
    device.switch_off(signal.SIGKILL)


def kill_and_start_again(device: Device) -> None:
    device.switch_off(signal.SIGKILL)
    device.behave("ok")
    device.switch_on()


@dataclass(frozen=True)
class Case:
    name: str
    mode: str
    ends: JobState
    trouble: Trouble
    words: str
    sent: int
    tray: int
    on_the_way: Trouble = Trouble.NONE
    then: Callable[[Device], None] | None = None
    size: tuple[float, float] = A6
    pace: Pace = PACE


# fmt: off
MATRIX = [
    # name               mode     ends               trouble                words                       sent tray
    Case("ok",           "ok",    JobState.PRINTED,  Trouble.NONE,          "",                            1, 1),
    Case("empty, refilled", "empty", JobState.PRINTED, Trouble.NONE,        "",                            1, 1,
         on_the_way=Trouble.PAPER_OUT, then=refill),
    Case("empty, for ever", "empty", JobState.UNKNOWN, Trouble.PAPER_OUT,   "not finished in time",        1, 0,
         on_the_way=Trouble.PAPER_OUT, pace=SHORT),
    Case("jam",          "jam",   JobState.FAILED,   Trouble.JAM,           "paper jam",                   1, 0,
         on_the_way=Trouble.JAM),
    Case("fail",         "fail",  JobState.FAILED,   Trouble.FAILED,        "Job aborted.",                1, 0),
    Case("killed mid-job", "empty", JobState.UNKNOWN, Trouble.UNREACHABLE,  "refuses the connection",      1, 0,
         on_the_way=Trouble.PAPER_OUT, then=kill, pace=SHORT),
    Case("killed mid-job, on again", "empty", JobState.UNKNOWN, Trouble.FORGOTTEN, "no longer knows this job", 1, 0,
         on_the_way=Trouble.PAPER_OUT, then=kill_and_start_again),
    Case("unreachable",  "off",   JobState.FAILED,   Trouble.UNREACHABLE,   "switch the printer on",       0, 0),
    Case("wrong media",  "ok",    JobState.FAILED,   Trouble.WRONG_MEDIA,   "no paper of 215.9 x 279.4 mm", 0, 0,
         size=LETTER),
    Case("wrong address", "path", JobState.FAILED,   Trouble.UNKNOWN_PRINTER, "",                          0, 0),
]
# fmt: on


@pytest.mark.parametrize("case", MATRIX, ids=lambda case: case.name)
def test_the_clerk_is_told(case, working, spool, device):
    heard, address = queue.Queue(), device.address
    if case.mode == "off":
        device.switch_off()
    elif case.mode == "path":
        address = address.replace("/ipp/print", "/elsewhere")
    else:
        device.behave(case.mode)
    job = ask(spool, address, draw(case.size))
    met, end = set(), None
    with working(heard.put, case.pace):
        while end is None:
            now = heard.get(timeout=30)
            if now.trouble is case.on_the_way and case.then and now.trouble not in met:
                case.then(device)
            met.add(now.trouble)
            end = now if now.state.final else None
    assert (end.state, end.trouble) == (case.ends, case.trouble), end.message
    assert case.words in end.message
    assert case.on_the_way in met
    assert spool.job(job.id) == end, "what was said is what is kept"
    assert trouble_words(end.trouble, "en").to_do
    if case.ends is not JobState.PRINTED:
        device.behave("ok")
    assert (device.received(), len(device.tray())) == (case.sent, case.tray)
    assert spool.take(address) is None, "nothing is sent again by itself"


def test_after_any_fault_the_job_is_kept_and_prints_once_at_another_printer(working, spool, device, tmp_path):
    heard = queue.Queue()
    device.behave("fail")
    job = ask(spool, device.address, draw())
    with working(heard.put) as worker:
        while heard.get(timeout=20).state is not JobState.FAILED:
            pass
        spool.move([job.id], f"folder:{tmp_path / 'spare'}")
        worker.wake()
        while heard.get(timeout=20).state is not JobState.PRINTED:
            pass
    assert [path.name for path in (tmp_path / "spare").iterdir()] == ["R1-1.pdf"]
    assert device.tray() == []


def test_nobody_listens_there(working, spool):
    heard = queue.Queue()
    ask(spool, f"ipp://localhost:{free_port()}/ipp/print", draw())
    with working(heard.put):
        while not (end := heard.get(timeout=20)).state.final:
            pass
    assert (end.state, end.trouble) == (JobState.FAILED, Trouble.UNREACHABLE)


def test_of_several_troubles_the_worst_is_said():
    assert worst([Trouble.PAPER_OUT, Trouble.JAM]) is Trouble.JAM
    assert worst([Trouble.NONE, Trouble.ATTENTION]) is Trouble.ATTENTION
    assert worst([]) is Trouble.NONE
