"""Hundreds of badges while everything goes wrong at random: none is lost, none comes out twice.

Two real printers that run out of paper, jam, abort, are killed and switched on again; a process that prints and is killed
or stopped; jobs moved from one printer to the other; newer badges of people whose older ones still wait. A clerk mends the
printers, sends failed badges again, and where the spool is in doubt truly looks into the tray, once the printer is at rest.
LANYARD_PRINT_JOBS sets how many (500 for the figure), LANYARD_PRINT_SEED the random numbers.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import subprocess
import sys
from collections import Counter
from threading import Event

import pytest
from pyipp.enums import IppOperation

from kiosk.errors import Fault
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.job import JobState
from kiosk.printing.spool import Spool
from kiosk.printing.trouble import Trouble
from kiosk.storage.database import open_database
from tests.printing.conftest import Device, draw, wait_until
from tests.printing.serve import LADDER

JOBS = int(os.environ.get("LANYARD_PRINT_JOBS", "100"))
SEED = int(os.environ.get("LANYARD_PRINT_SEED", "5"))
BACKLOG = 12
_TITLE = re.compile(rb"% (R\d+-\d+)\n")
_IDLE = 3


class Station:
    """The process that prints."""

    def __init__(self, database, locks, key):
        self._command = [sys.executable, "-m", "tests.printing.serve", str(database), str(locks)]
        self._environment = {**os.environ, "KEY": key.hex()}
        self.deaths = 0
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            self._command, env=self._environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )

    def kill(self):
        self.deaths += 1
        self.process.kill()
        self.process.communicate(timeout=30)

    def stop(self):
        _, words = self.process.communicate(b"", timeout=60)
        assert not words, words.decode()


class Clerk:
    """Mends printers, looks into trays, and decides about jobs."""

    def __init__(self, spool, devices, chance):
        self.spool, self.devices, self.chance = spool, {device.address: device for device in devices}, chance
        self.counts = Counter()

    def look_after(self):
        for job in self.spool.jobs(JobState.UNKNOWN):
            came_out = self.in_the_tray(self.devices[job.printer], job.title)
            with contextlib.suppress(Fault):  # the printer itself was quicker to tell
                self.spool.came_out(job.id, came_out)
                self.counts[f"doubt: {'out' if came_out else 'not out'}"] += 1
        for job in self.spool.jobs(JobState.FAILED):
            if not job.again:
                continue
            self.counts[f"failed: {job.trouble}"] += 1
            kind = self.chance.random()
            if kind < 0.08:
                self.spool.drop(job.id)
                self.counts["dropped"] += 1
            else:
                self.spool.retry(job.id, None if kind < 0.7 else self.other(job.printer))

    def other(self, address):
        return next(one for one in self.devices if one != address)

    def in_the_tray(self, device: Device, title: str) -> bool:
        device.behave("ok")
        if not device.pid:
            device.switch_on()
        assert wait_until(lambda: at_rest(device)), "the printer never came to rest"
        return title in titles(device)


def at_rest(device: Device) -> bool:
    answer = IppPrinter(device.address)._ask(IppOperation.GET_PRINTER_ATTRIBUTES)
    return (answer.printers[0]["printer-state"], answer.printers[0]["queued-job-count"]) == (_IDLE, 0)


def titles(device: Device) -> list[str]:
    return [found[1].decode() for page in device.tray() if (found := _TITLE.search(page))]


def something_happens(chance, station, devices, clerk):
    device = chance.choice(devices)
    match chance.choices(
        ["nothing", "mode", "printer killed", "printer off and on", "killed", "stopped", "move", "clerk"],
        [60, 14, 3, 2, 1.2, 0.8, 3, 12],
    )[0]:
        case "mode":
            mode = chance.choices(["ok", "empty", "jam", "fail"], [6, 2, 1, 3])[0]
            device.behave(mode)
            clerk.counts[f"mode {mode}"] += 1
        case "printer killed":
            device.switch_off(signal.SIGKILL)
            device.switch_on()
            clerk.counts["printer killed"] += 1
        case "printer off and on":
            device.switch_off()
            Event().wait(0.2)
            device.switch_on()
            clerk.counts["printer off and on"] += 1
        case "killed":
            station.kill()
            station.start()
            clerk.counts["station killed"] += 1
        case "stopped":
            station.stop()
            station.start()
            clerk.counts["station stopped"] += 1
        case "move":
            moved = clerk.spool.move_all(device.address, clerk.other(device.address))
            clerk.counts["moved"] += len(moved.moved)
        case "clerk":
            device.behave("ok")
            clerk.look_after()


@pytest.mark.timeout(900)
def test_none_is_lost_and_none_comes_out_twice(make_device, tmp_path, record_property):
    chance = random.Random(SEED)
    devices, page = [make_device("left"), make_device("right")], draw()
    key, database = os.urandom(32), tmp_path / "station.db"
    with open_database(database, key, LADDER, create=True) as connection:
        spool, station = Spool(connection), Station(database, tmp_path / "locks", key)
        clerk = Clerk(spool, devices, chance)
        station.start()
        try:
            serials = Counter()
            for number in range(1, JOBS + 1):
                who = f"R{number}" if chance.random() < 0.95 or number < 5 else f"R{chance.randrange(1, number)}"
                serials[who] += 1
                title = f"{who}-{serials[who]}"
                printer = chance.choice(devices).address
                spool.add(page + f"% {title}\n".encode(), registration=who, serial=serials[who], title=title, printer=printer)
                something_happens(chance, station, devices, clerk)
                while len(spool.jobs(JobState.QUEUED)) >= BACKLOG:
                    something_happens(chance, station, devices, clerk)
                    Event().wait(0.05)
            assert wait_until(lambda: all_over(spool, devices, clerk), 120), spool.jobs(*OPEN)
            station.stop()
        finally:
            station.process.kill()
            station.process.communicate(timeout=30)
        out, jobs = Counter(title for device in devices for title in titles(device)), spool.jobs()
    record_property("faults", dict(clerk.counts))
    sys.stdout.write(f"{dict(clerk.counts)}\n")
    assert len(jobs) == JOBS
    assert {title: count for title, count in out.items() if count > 1} == {}, "came out twice"
    assert {job.title for job in jobs if job.state is JobState.PRINTED} == set(out), "lost, or out and not known to be"
    assert {job.trouble for job in jobs if job.state is JobState.FAILED} <= {Trouble.GIVEN_UP, Trouble.SUPERSEDED}
    assert {job.state for job in jobs} <= {JobState.PRINTED, JobState.FAILED}


OPEN = (JobState.QUEUED, JobState.PRINTING, JobState.UNKNOWN)


def all_over(spool, devices, clerk):
    for device in devices:
        device.behave("ok")
    clerk.look_after()
    return not spool.jobs(*OPEN) and not any(job.again for job in spool.jobs(JobState.FAILED))
