"""What a screen reader is told at once, and what it finds when it looks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from kiosk.printing.trouble import Trouble
from tests.ui.jobs import EMPTY, ONE
from tests.ui.states import FULL_DISK, Worker
from ui.widgets.announce import voice
from ui.widgets.banner import Banner
from ui.wording import Shape, Tone


@pytest.fixture
def told():
    heard: list[tuple[str, bool]] = []

    def hear(words: str, urgent: bool) -> None:
        heard.append((words, urgent))

    voice.spoke.connect(hear)
    yield heard
    voice.spoke.disconnect(hear)


def test_a_door_says_its_answer_at_once_with_reason_person_and_next_step(open_door, scan, told):
    door = open_door()
    told.clear()
    scan(door, "c-R2")
    words, urgent = told[-1]
    assert urgent
    assert all(part in words for part in ("Not here", "Only for", "João Sequeira", door.screen.panel.band.text.text()))


def test_the_same_answer_is_said_once_however_often_it_is_painted(open_door, scan, told):
    door = open_door()
    scan(door, "c-R2")
    before = len(told)
    door.screen.show_door(door.state)
    door.screen.retranslate()
    assert len(told) == before


def test_a_desk_says_who_was_checked_in(open_desk, qtbot, told):
    work = Worker(open_desk(), qtbot)
    work.type("okafor")
    work.at.do_next()
    qtbot.waitUntil(lambda: not work.at.busy)
    assert any("Checked in" in words for words, _ in told)


def test_what_went_wrong_interrupts(open_desk, house, qtbot, told):
    work = Worker(open_desk(), qtbot)
    work.type("amaka")
    house.faults["check_in"] = FULL_DISK
    work.at.check_in()
    qtbot.waitUntil(lambda: work.at.frame.window.fault is not None)
    assert any("the disk is full" in words and urgent for words, urgent in told)


def test_a_printer_in_trouble_is_said_when_there_is_time(waiting_desk, house, hand, qtbot, told):
    hand.take(house, ONE, EMPTY)
    qtbot.waitUntil(waiting_desk.screen.notice.isVisible)
    assert EMPTY.trouble is Trouble.PAPER_OUT
    assert [urgent for words, urgent in told if "paper" in words] == [False]


def test_what_is_dismissed_and_comes_again_is_said_again(application, qtbot, told):
    banner = Banner()
    qtbot.addWidget(banner)
    for _ in range(2):
        banner.show_words(Tone.REFUSE, Shape.CROSS, "Not here", "Only for: Focal point", "Ask a supervisor")
        banner.clear()
    assert [words for words, _ in told] == ["Not here. Only for: Focal point. Ask a supervisor"] * 2


def test_a_screen_reader_that_runs_is_told_through_the_system(application, qtbot, told):
    banner = Banner()
    qtbot.addWidget(banner)
    QAccessible.setActive(True)
    try:
        banner.show_words(Tone.ADMIT, Shape.TICK, "Checked in", "", "")
    finally:
        QAccessible.setActive(False)
    assert told == [("Checked in", False)]


def test_camera_and_badge_say_what_they_show(open_desk, qtbot):
    work = Worker(open_desk(), qtbot)
    screen = work.at.screen
    assert "No camera is chosen" in screen.camera.accessibleDescription()
    assert "as soon as somebody is found" in screen.preview.accessibleDescription()
    work.type("okafor")
    assert "Amina Okafor" in screen.preview.accessibleDescription()
