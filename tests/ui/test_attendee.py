"""The window that is turned to whoever stands before the desk."""

from __future__ import annotations

import types

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from kiosk.errors import Fault
from tests.ui.conftest import NEVER, QUICK
from tests.ui.duty import everything_in, find, lock, press, scan, sign_in
from tests.ui.jobs import EMPTY, JAMMED, ONE, OUT
from tests.ui.world import OP, ORG
from ui import theme
from ui.attendee.view import Face


@pytest.fixture
def desk(open_desk, hand):
    return open_desk(second_screen=True)


def face(desk) -> Face:
    return desk.second.window.view.face


def test_it_stands_beside_the_desk_and_leaves_the_keys_to_it(desk, qtbot):
    assert desk.second.window.isVisible()
    assert desk.frame.window.isActiveWindow()
    assert desk.second.window.words() == [
        "WPS Focal Points Network",
        "Please show your code",
        "Veuillez présenter votre code",
        "Muestre su código, por favor",
        "United Nations Headquarters, New York",
    ]


def test_a_desk_with_a_single_monitor_says_so(desk):
    remark = desk.frame.window.header.screens
    assert remark.isVisible()
    assert remark.accessibleName() == "No second screen: plug one in"


@pytest.mark.qt_log_ignore(r"^requestActivate", r"^This plugin does not support", extend=True)
def test_a_second_monitor_that_comes_and_goes_is_filled_and_said(desk, monkeypatch):
    class Monitor:
        def geometry(self):
            return QRect(1366, 0, 1024, 768)

    remark, only = desk.frame.window.header.screens, desk.frame.window.screen()
    monkeypatch.setattr(desk.second, "_application", types.SimpleNamespace(screens=lambda: [only, Monitor()]))
    desk.second.place()
    assert desk.second.window.isFullScreen()
    assert not remark.isVisible()
    monkeypatch.setattr(desk.second, "_application", types.SimpleNamespace(screens=lambda: [only]))
    desk.second.place()
    assert not desk.second.window.isFullScreen()
    assert remark.isVisible()


def test_a_desk_without_a_second_screen_misses_none(open_desk):
    assert not open_desk().frame.window.header.screens.isVisible()


def test_from_the_code_to_the_badge(desk, house, hand, qtbot):
    window = desk.second.window
    scan(qtbot, desk, "c-R1")
    assert window.words()[1:-1] == ["Amina Okafor", "Is your name right?", "If not, please tell us now."]
    qtbot.waitUntil(window.badge.isVisible)
    desk.do_next()
    qtbot.waitUntil(lambda: face(desk) is Face.PRINTING)
    hand.take(house, ONE, EMPTY)
    qtbot.waitUntil(lambda: face(desk) is Face.LATE)
    assert "paper" not in " ".join(everything_in(window))
    hand.say(house, _job(desk), OUT)
    qtbot.waitUntil(lambda: face(desk) is Face.READY)
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert face(desk) is Face.IDLE
    assert not any("Okafor" in text for text in everything_in(window))


def test_nothing_on_it_is_smaller_where_text_is_larger(desk, application, qtbot):
    window = desk.second.window
    window.resize(1366, 768)
    scan(qtbot, desk, "c-R1")
    labels = [label for label in (window.title, window.name, *window.large) if label.isVisible() and label.text()]
    usual = [label.fitted().pixels for label in labels]
    try:
        theme.dress(application, theme.Appearance(text=2.0))
        window.resize(1367, 768)
        QApplication.processEvents()
        assert [label.fitted().pixels for label in labels] == usual
    finally:
        theme.dress(application)


def test_another_delegate_never_sees_the_badge_of_the_one_before(desk, house, qtbot):
    window, preview = desk.second.window, desk.screen.preview
    scan(qtbot, desk, "c-R1")
    qtbot.waitUntil(window.badge.isVisible)
    house.faults["badge_preview"] = Fault("R1: no font for one character", "correct the name")
    given = {"given_name": "Ngozi", "family_name": "Eze"}
    house.beside(lambda station: station.registrar.substitute("R1", given, keep_invitations=False))
    desk.show_person(desk.frame.core.wait(lambda station: station.person("R1")))
    assert window.words()[1] == "Ngozi Eze"
    assert not window.badge.isVisible()
    assert preview.empty
    qtbot.waitUntil(lambda: "font" in preview.accessibleDescription() or "font" in preview._words)
    assert not window.badge.isVisible()


def _job(desk):
    return desk.badges._jobs[1].job


def test_search_results_are_seen_at_the_desk_alone(desk, qtbot):
    desk.search("okafor")
    qtbot.waitUntil(lambda: len(desk.state.results) == 3)
    desk.screen.search.picked.emit(2)
    assert face(desk) is Face.IDLE
    assert not any("Okafor" in text for text in everything_in(desk.second.window))
    press(qtbot, desk, Qt.Key.Key_D, modifier=Qt.KeyboardModifier.ControlModifier)
    assert face(desk) is Face.CHECK
    desk.screen.search.picked.emit(1)
    assert face(desk) is Face.IDLE


def test_somebody_found_by_name_is_shown_as_soon_as_something_is_done_for_them(desk, qtbot):
    find(qtbot, desk, "amina")
    desk.do_next()
    qtbot.waitUntil(lambda: face(desk) is Face.PRINTING)


def test_a_badge_printed_again_is_printing_too(desk, house, hand, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: face(desk) is Face.PRINTING)
    hand.take(house, ONE, OUT)
    qtbot.waitUntil(lambda: face(desk) is Face.READY)
    press(qtbot, desk, Qt.Key.Key_Escape)
    find(qtbot, desk, "amina")
    desk.print_again()
    desk.dialog.accept()
    qtbot.waitUntil(lambda: face(desk) is Face.PRINTING)


def test_a_badge_of_yesterday_is_not_announced_as_ready(open_desk, house, hand, qtbot):
    house.before(lambda station: (station.check_in("R1"), station.print_badge("R1")), "08:00")
    hand.take(house, ONE, OUT)
    desk = open_desk(second_screen=True)
    desk.badges.refresh()
    scan(qtbot, desk, "c-R1")
    assert face(desk) is Face.WELCOME


def test_a_jam_is_no_business_of_whoever_waits(desk, house, hand, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: face(desk) is Face.PRINTING)
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: face(desk) is Face.LATE)
    assert desk.second.window.words()[2] == "Your badge takes a moment longer"


@pytest.mark.parametrize("code", ["c-R5", "c-R9", "c-nobody", "https://example.org"])
def test_a_refusal_is_one_neutral_sentence(desk, qtbot, code):
    scan(qtbot, desk, code)
    assert face(desk) is Face.WAIT
    said = " ".join(everything_in(desk.second.window))
    assert "moment" in said or "instant" in said
    for betrayal in ("Okafor", "Hanne", "approved", "cancelled", "refus"):
        assert betrayal not in said


def test_a_name_reads_from_right_to_left_where_its_language_does(desk, qtbot):
    scan(qtbot, desk, "c-R4")
    assert desk.second.window.view.languages == ("ar",)
    assert desk.second.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    scan(qtbot, desk, "c-R1")
    assert desk.second.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_it_returns_to_idle_by_itself_and_wakes_with_the_next_person(open_desk, hand, qtbot):
    desk = open_desk(pace=QUICK, second_screen=True)
    scan(qtbot, desk, "c-R5")
    qtbot.waitUntil(lambda: face(desk) is Face.IDLE)
    assert desk.state.told is not None, "the refusal stays for the clerk"
    scan(qtbot, desk, "c-R1")
    qtbot.waitUntil(lambda: face(desk) in {Face.CHECK, Face.IDLE})
    qtbot.waitUntil(lambda: face(desk) is Face.IDLE)
    assert desk.state.person is not None


def test_the_lock_takes_everybody_away(open_desk, house, hand, qtbot):
    house.engage(ORG, OP)
    desk = open_desk(second_screen=True)
    sign_in(qtbot, desk, "OP7")
    scan(qtbot, desk, "c-R1")
    assert face(desk) is Face.CHECK
    lock(qtbot, desk)
    assert face(desk) is Face.IDLE


def test_it_goes_with_the_desk(open_desk, hand, qtbot):
    desk = open_desk(pace=NEVER, second_screen=True)
    window = desk.second.window
    desk.frame.window.close()
    assert not window.isVisible()


def test_a_desk_without_one_offers_none(open_desk, qtbot):
    desk = open_desk()
    scan(qtbot, desk, "c-R1")
    assert "Show to the attendee (Ctrl+D)" not in [text for so, text, _ in desk.more._all() if so]
    assert [one for one in QApplication.topLevelWidgets() if one.objectName() == "attendee" and one.isVisible()] == []
