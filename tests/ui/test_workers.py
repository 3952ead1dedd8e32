import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.assembly import open_station
from kiosk.errors import Fault
from ui.workers import Core

UNREACHED = Fault("disk", "mend it")


def test_acts_run_on_one_thread_and_answers_come_back_to_this_one(qtbot, house):
    threads, answers = [], []
    with Core(house.station) as core:

        def act(station):
            threads.append(threading.get_ident())
            return station.name

        def then(name):
            answers.append((name, threading.get_ident()))

        for _ in range(3):
            core.ask(act, then, pytest.fail)
        qtbot.waitUntil(lambda: len(answers) == 3)
    assert len(set(threads)) == 1
    assert threads[0] != threading.get_ident()
    assert set(answers) == {("Station 1", threading.get_ident())}


def test_the_station_is_opened_and_closed_on_the_cores_thread(house):
    seen = []

    @contextmanager
    def station():
        with house.station() as opened:
            seen.append(threading.current_thread().name)
            yield opened
        seen.append(threading.current_thread().name)

    with Core(station) as core:
        assert core.wait(lambda opened: opened.name) == "Station 1"
    assert len(seen) == 2
    assert all(name.startswith("core") for name in seen)


def test_a_fault_is_told_and_the_next_act_goes_on(qtbot, house):
    told = []
    house.faults["occupancy"] = UNREACHED
    with Core(house.station) as core:
        core.ask(lambda station: station.occupancy("B2"), pytest.fail, told.append)
        core.ask(lambda station: station.name, told.append, pytest.fail)
        qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [UNREACHED, "Station 1"]


def test_a_bug_is_raised_for_the_crash_hook_and_never_taken_for_an_answer(qtbot, house):
    with Core(house.station) as core, qtbot.captureExceptions() as crashes:
        core.ask(lambda _: 1 / 0, pytest.fail, pytest.fail)
        qtbot.waitUntil(lambda: bool(crashes))
    assert [kind for kind, *_ in crashes] == [ZeroDivisionError]


def test_a_folder_without_a_station_is_a_fault(application, nowhere):
    with Core(lambda: open_station(nowhere)) as core, pytest.raises(Fault):
        core.wait(lambda station: station.name)


def test_nothing_is_told_after_the_end(qtbot, house):
    told = []
    with Core(house.station) as core:
        core.wait(lambda station: station.name)
        core.ask(lambda station: station.name, told.append, told.append)
    QCoreApplication.processEvents()
    assert told == []
