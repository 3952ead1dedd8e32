import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.devices.sources import Frames
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from kiosk.printing.job import JobState
from tests.ui.at_desk import find, jobs, press, scan
from tests.ui.conftest import NEVER, QUICK
from tests.ui.jobs import JAMMED, ONE
from tests.ui.shots import scene
from ui.wording import Sound, Tone

__all__ = ["find", "scan"]

FULL_DISK = Fault("station.db: the disk is full", "free some space")


def test_check_in_and_print_by_keyboard_alone(open_desk, qtbot):
    desk = open_desk()
    window = desk.frame.window
    press(qtbot, desk, Qt.Key.Key_F2)
    for letter in "okafor":
        qtbot.keyClick(window.focusWidget(), letter)
    qtbot.waitUntil(lambda: len(desk.state.results) == 3)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    assert desk.state.person.registration.id == "R1"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.focusWidget() is desk.screen.primary
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])
    assert desk.state.person.checked_in is not None
    assert desk.screen.banner.tone is Tone.ADMIT
    qtbot.waitUntil(lambda: desk.screen.banner.step.text() == "Hand over the badge")
    assert window.focusWidget() is desk.screen.search.line


def test_enter_in_the_search_line_never_checks_anybody_in_by_itself(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    qtbot.keyClick(desk.screen.search.line, Qt.Key.Key_Return)
    assert not desk.busy
    assert desk.state.person.checked_in is None


def test_the_same_by_mouse(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    row = desk.screen.search.list.visualItemRect(desk.screen.search.list.item(2)).center()
    qtbot.mouseClick(desk.screen.search.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert desk.state.index == 2
    qtbot.mouseClick(desk.screen.check_in, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.state.told is not None)
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    assert jobs(desk) == []
    assert desk.screen.primary.accessibleName() == "Print badge"


def test_an_act_is_not_begun_twice(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    desk.do_next()
    desk.do_next()
    press(qtbot, desk, Qt.Key.Key_F5)
    assert not desk.screen.primary.isEnabled()
    qtbot.waitUntil(lambda: not desk.busy)
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])


def test_a_scan_checks_in_and_enter_prints(open_desk, scan, qtbot, ears):
    desk = open_desk()
    assert scan(desk, "c-R1") is Reason.CHECKED_IN
    assert desk.screen.card.name.text() == "Amina Okafor"
    assert ears.heard == [Sound.ADMIT]
    qtbot.keyClick(desk.frame.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1, JobState.PRINTED)])


def test_what_was_done_is_said_until_the_next_act_and_follows_the_badge(open_desk, scan, qtbot, hand, house):
    desk = open_desk(pace=QUICK)
    scan(desk, "c-R1")
    banner = desk.screen.banner
    assert (banner.title.text(), banner.step.text()) == ("Checked in", "Print the badge")
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy and banner.step.text() == "The badge is on its way")
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: banner.step.text() == "The badge has not come out: see “Printing”")
    assert banner.title.text() == "Checked in"
    desk.clear()
    assert banner.isHidden()


def test_what_was_done_is_no_longer_said_of_the_next_person(open_desk, scan, find, qtbot):
    desk = open_desk()
    scan(desk, "c-R1")
    find(desk, "wang")
    assert desk.screen.banner.isHidden()


@pytest.mark.parametrize(
    ("code", "reason"),
    [("c-R5", Reason.NOT_APPROVED), ("c-nobody", Reason.UNKNOWN), ("https://example.org", Reason.UNREADABLE)],
)
def test_a_refusal_is_a_banner_that_stays(open_desk, scan, code, reason):
    desk = open_desk(pace=QUICK)
    assert scan(desk, code) is reason
    assert desk.screen.banner.tone is Tone.REFUSE
    assert desk.screen.banner.isVisible()
    assert not desk.screen.primary.isVisible()


def test_the_second_scan_says_when_and_where_the_first_was(open_desk, scan):
    desk = open_desk(pace=NEVER)
    scan(desk, "c-R1")
    assert scan(desk, "c-R1") is Reason.ALREADY_CHECKED_IN
    assert desk.screen.banner.tone is Tone.ATTENTION
    assert "09:12" in desk.screen.banner.reason.text()


def test_escape_clears_everything(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert (desk.state.person, desk.state.results, desk.screen.search.line.text()) == (None, (), "")
    assert desk.frame.window.focusWidget() is desk.screen.search.line


def test_the_badge_is_shown_as_it_will_print_and_never_another_persons(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    qtbot.waitUntil(lambda: not desk.screen.preview.empty, timeout=10_000)
    desk.screen.search.picked.emit(1)
    assert desk.screen.preview.empty
    qtbot.waitUntil(lambda: not desk.screen.preview.empty)
    desk.clear()
    assert desk.screen.preview.empty


def test_nobody_found_is_said(open_desk, qtbot):
    desk = open_desk()
    qtbot.keyClicks(desk.screen.search.line, "qqqq")
    qtbot.waitUntil(desk.screen.search.empty.isVisible)


def test_a_fault_is_a_banner_that_says_what_works_and_what_to_do(open_desk, find, qtbot, house, ears):
    desk = open_desk()
    find(desk, "okafor")
    house.faults["check_in"] = FULL_DISK
    press(qtbot, desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    banner = desk.frame.window.trouble
    assert (banner.title.text(), banner.step.text()) == (FULL_DISK.what, "Free some space")
    assert "Searching still works" in banner.reason.text()
    assert desk.state.person.checked_in is None
    assert find(desk, "amaka") == ["R7"]
    house.faults.clear()
    press(qtbot, desk, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: desk.state.told is not None)
    assert desk.frame.window.fault is None
    assert ears.heard == [Sound.ATTENTION, Sound.ADMIT]


def test_a_badge_that_fails_leaves_the_check_in_recorded(open_desk, find, qtbot, house):
    desk = open_desk()
    find(desk, "okafor")
    house.faults["print_badge"] = Fault("no printer is named", "set one up")
    desk.do_next()
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    assert desk.state.person.checked_in is not None
    assert "recorded" in desk.frame.window.trouble.reason.text()


def test_a_printer_in_trouble_is_said_and_stops_nothing(open_desk, scan, qtbot, house):
    house.settings.exports.mkdir(parents=True, exist_ok=True)
    (house.settings.exports / "badges").write_text("a file where the folder should be", encoding="utf-8")
    desk = open_desk()
    scan(desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(desk.screen.notice.isVisible, timeout=15_000)
    assert "Amina Okafor" in desk.screen.notice.title.text()
    assert jobs(desk)[0][2] is JobState.FAILED
    assert scan(desk, "c-R3") is Reason.CHECKED_IN


def test_the_language_changes_what_is_already_on_the_screen(open_desk, scan, qtbot):
    desk = open_desk()
    scan(desk, "c-R5")
    before = desk.screen.banner.title.text()
    press(qtbot, desk, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: desk.screen.banner.title.text() != before)
    assert desk.screen.check_in.text() == "Arrivée"
    assert desk.screen.card.band.name.text() == "Société civile"
    assert desk.frame.window.header.title.text().startswith("Inscription")


def test_a_code_before_the_camera_checks_in(open_desk, qtbot):
    card = scene("c-R3")
    desk = open_desk(camera=Frames((number / 10, card) for number in range(600)))
    qtbot.waitUntil(lambda: desk.state.told is not None, timeout=10_000)
    assert desk.screen.card.name.text() == "王小明"
    assert desk.screen.camera.words == ""


def test_no_camera_is_said_in_words(open_desk, qtbot, tmp_path):
    desk = open_desk(camera=tmp_path / "nothing")
    qtbot.waitUntil(lambda: "Everything else works" in desk.screen.camera.words, timeout=10_000)


def test_the_card_says_what_staff_must_know(open_desk, find):
    desk = open_desk()
    find(desk, "amadou")
    assert "not yet approved" in desk.screen.card.accessibleDescription()
    find(desk, "vasconcelos")
    assert "B2, P3" in desk.screen.card.accessibleDescription()
    find(desk, "hanne")
    assert "cancelled" in desk.screen.card.accessibleDescription()


def test_every_control_has_a_name_and_room_for_a_finger(open_desk, find):
    desk = open_desk()
    find(desk, "okafor")
    for button in desk.frame.window.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), button.text()
            assert button.height() >= 44, button.text()
    for part in (desk.screen.card, desk.screen.search.line, desk.screen.search.list, desk.screen.jobs, desk.screen.preview):
        assert part.accessibleName()


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nothing_is_cut_off(open_desk, scan, size, language, qtbot):
    desk = open_desk()
    desk.frame.languages.speak(language)
    desk.frame.window.resize(*size)
    scan(desk, "c-R6")
    assert (desk.frame.window.width(), desk.frame.window.height()) == size
    for label in desk.frame.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.parentWidget().rect().contains(label.geometry()), label.text()
    card = desk.screen.card
    assert "".join(card.name.fitted().lines).replace(" ", "") == card.name.text().replace(" ", "")
    facts = [part for row in card.facts._rows for part in row[:3] if part.isVisible()]
    for one, other in zip(facts, facts[2:], strict=False):
        assert one.geometry().bottom() <= other.geometry().top()
    for button in (one for one in (desk.screen.primary, *desk.screen.keys.values()) if one.isVisible()):
        assert button.width() >= button.sizeHint().width(), button.text()


def test_enter_waits_for_the_people_of_the_last_letter(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    assert desk.state.person.registration.id == "R1"
    line = desk.screen.search.line
    qtbot.keyClicks(line, "um")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.hasFocus(), "who is on the card is not who was looked for"
    qtbot.waitUntil(desk.screen.primary.hasFocus)
    assert desk.state.person.registration.id == "R7"


def test_enter_is_forgotten_where_somebody_types_on(open_desk, find, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    line = desk.screen.search.line
    qtbot.keyClicks(line, "u")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.keyClicks(line, "m")
    qtbot.waitUntil(lambda: len(desk.state.results) == 1)
    assert line.hasFocus()


def test_nothing_is_due_any_more_when_the_window_is_gone(open_desk, scan, find, open_windows):
    desk = open_desk()
    scan(desk, "c-R1")
    open_windows.close()
    assert not any(timer.isActive() for timer in (desk.drawing.settle, desk.badges.blink, desk.badges.again))
