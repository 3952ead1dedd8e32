"""A door where staff are known: it decides whoever is there, and what needs somebody waits for them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.devices.wedge_rules import Rules
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from tests.ui.duty import choose, deny, give, sign_in, words_on
from tests.ui.keys import Keyboard
from tests.ui.world import OP, OP2, ORG, PINS, SUP
from ui.scanner_forms import form_of
from ui.scanner_keys import KeyboardScanner
from ui.wording import Sound


@pytest.fixture
def house(guarded):
    return guarded


def press(qtbot, door, key, **more):
    qtbot.keyClick(door.frame.window, key, **more)


def ready(qtbot, door):
    """Where people sign in, once it knows them."""
    panel = door.duty.panel.sign_in
    qtbot.waitUntil(lambda: bool(panel.staff))
    return panel


def ask(qtbot, door):
    """Press the supervisor's key, and wait for who may be asked."""
    # without a window manager nobody else does, once a question is gone
    door.frame.window.activateWindow()
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    press(qtbot, door, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(door.dialog.sign_in.staff))
    return door.dialog


def test_a_locked_door_goes_on_deciding_and_shows_nobody_who_was_there_before(open_door, scan, qtbot, house):
    house.before(lambda station: station.scan("c-R3", session="B2"))
    door = open_door()
    ready(qtbot, door)
    assert door.duty.locked
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert door.screen.seats.count.text() == "2 / 60"
    assert door.screen.panel.person.text() == "Amina Okafor"
    assert not door.screen.last.isVisible()
    assert door.screen.last.count() == 0
    door.acknowledge()
    assert scan(door, "c-R2") is Reason.TIER
    press(qtbot, door, Qt.Key.Key_Return)
    assert door.state.told is None
    assert [entry.get("who") for entry in house.entries("scan")] == [None, None, None]
    sign_in(qtbot, door, "OP7")
    assert door.screen.last.isVisible()
    assert door.screen.last.count() == 3


def test_what_needs_somebody_asks_a_locked_door_to_sign_in_first(open_door, scan, qtbot, house, ears):
    door = open_door()
    panel = ready(qtbot, door)
    scan(door, "c-R2")
    ears.heard.clear()
    press(qtbot, door, Qt.Key.Key_F6)
    assert door.dialog is None
    assert door.frame.window.focusWidget() is panel.list
    assert "Sign in first" in words_on(door.frame.window)
    press(qtbot, door, Qt.Key.Key_F8)
    assert door.dialog is None
    assert ears.heard == [Sound.ATTENTION] * 2
    assert door.state.told.outcome.decision.reason is Reason.TIER
    assert (house.entries("override"), house.entries("close")) == ([], [])


def test_signing_in_takes_no_key_from_the_queue(open_door, scan, qtbot):
    door = open_door()
    panel = ready(qtbot, door)
    scan(door, "c-R2")
    press(qtbot, door, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)
    assert door.frame.window.focusWidget() is panel.list
    panel.list.setCurrentRow([one.id for one in panel.staff].index("OP7"))
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert door.state.told is not None
    assert door.frame.window.focusWidget() is panel.pad.line
    # an empty line has no use for Enter, the refusal has
    press(qtbot, door, Qt.Key.Key_Return)
    assert door.state.told is None
    scan(door, "c-R2")
    give(qtbot, panel, PINS["OP7"])
    qtbot.waitUntil(lambda: not door.duty.locked)
    assert door.state.told is not None
    assert door.frame.window.focusWidget() is door.screen.panel


def test_a_scan_says_who_stands_at_the_door_and_keeps_them_there(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    house.clock.passes(590)
    door.duty.look()
    assert "Locks in 10 s" in door.frame.window.header.ending.text()
    scan(door, "c-R1")
    house.clock.passes(590)
    door.duty.look()
    assert not door.duty.locked
    house.clock.passes(10)
    door.duty.look()
    assert door.duty.locked
    assert scan(door, "c-R3") is Reason.ADMITTED
    assert [entry.get("who") for entry in house.entries("scan")] == ["OP7", None]


def test_an_operator_needs_a_supervisors_pin_for_an_override_and_stays_signed_in(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    assert [one.id for one in dialog.sign_in.staff] == ["MW1", "SUP1"]
    assert not dialog.yes.isEnabled()
    qtbot.mouseClick(dialog.chips[0], Qt.MouseButton.LeftButton)
    assert not dialog.yes.isEnabled()
    choose(qtbot, dialog.sign_in, "SUP1")
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    assert door.dialog is None
    (entry,) = house.entries("override")
    assert (entry["who"], entry["beside"], entry["why"]) == ("SUP1", "OP7", "Speaker")
    assert door.duty.staff == OP
    assert door.frame.window.header.who.text() == "OP7"


def test_the_button_gives_the_pin_too(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    choose(qtbot, dialog.sign_in, "MW1")
    qtbot.keyClicks(dialog.sign_in.pad.line, PINS["MW1"])
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog.reason, "speaker")
    qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: door.dialog is None)
    assert [entry["who"] for entry in house.entries("override")] == ["MW1"]


def test_a_pin_without_a_reason_is_not_given(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    choose(qtbot, dialog.sign_in, "SUP1")
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    assert dialog.sign_in.pad.line.empty
    assert door.dialog is dialog
    assert dialog.focusWidget() is dialog.reason
    assert house.entries("override") == []


def test_a_supervisors_wrong_pin_is_denied_in_place_and_three_lock(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    dialog.reason.setText("speaker")
    choose(qtbot, dialog.sign_in, "SUP1")
    assert deny(qtbot, dialog.sign_in) == "▲ Not right. Try again"
    assert deny(qtbot, dialog.sign_in) == "▲ Not right. Try again"
    assert deny(qtbot, dialog.sign_in) == "▲ Not right. Try again in 0:30"
    assert not dialog.sign_in.pad.line.isEnabled()
    assert not dialog.yes.isEnabled()
    assert door.dialog is dialog
    dialog.reject()
    dialog = ask(qtbot, door)
    choose(qtbot, dialog.sign_in, "SUP1")
    qtbot.waitUntil(lambda: dialog.sign_in.pad.waits > 0)
    assert (house.entries("override"), house.entries("staff")[-1]["act"]) == ([], "locked")
    assert door.duty.staff == OP


@pytest.mark.parametrize("who", ["SUP1", "MW1"])
def test_a_supervisor_who_is_signed_in_only_gives_the_reason(open_door, scan, qtbot, house, who):
    door = open_door()
    sign_in(qtbot, door, who)
    scan(door, "c-R2")
    press(qtbot, door, Qt.Key.Key_F6)
    assert door.dialog.sign_in is None
    qtbot.keyClicks(door.dialog.reason, "speaker")
    qtbot.keyClick(door.dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    (entry,) = house.entries("override")
    assert (entry["who"], entry.get("beside")) == (who, None)


@pytest.mark.parametrize("code", ["c-nobody", "https://example.org", "K1-AAAAAAAA"])
def test_nobody_overrides_a_refusal_of_nobody(open_door, scan, qtbot, code):
    door = open_door()
    sign_in(qtbot, door, "MW1")
    scan(door, code)
    press(qtbot, door, Qt.Key.Key_F6)
    assert door.dialog is None
    assert not door.screen.key_supervisor.isEnabled()


def test_a_question_goes_with_whoever_asked_it(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    choose(qtbot, dialog.sign_in, "SUP1")
    qtbot.keyClicks(dialog.sign_in.pad.line, "7301")
    house.clock.passes(600)
    door.duty.look()
    assert door.dialog is None
    assert door.duty.locked
    assert door.state.told.outcome.decision.reason is Reason.TIER


def test_a_supervisor_who_works_here_no_longer_is_told_so_and_the_refusal_stands(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "SUP1")
    scan(door, "c-R2")
    press(qtbot, door, Qt.Key.Key_F6)
    house.dismiss(SUP)
    door.dialog.reason.setText("speaker")
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.frame.window.fault is not None)
    assert "needs a supervisor" in door.frame.window.fault.what
    assert door.duty.locked
    assert door.state.told.outcome.decision.reason is Reason.TIER
    assert house.entries("override") == []


def test_somebody_removed_elsewhere_is_signed_out_at_the_next_scan(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    house.dismiss(OP)
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert door.duty.locked
    assert house.entries("scan")[-1].get("who") is None


def test_a_disk_that_fails_over_a_supervisors_pin_lets_nobody_in(open_door, scan, qtbot, house):
    door = open_door()
    sign_in(qtbot, door, "OP7")
    scan(door, "c-R2")
    dialog = ask(qtbot, door)
    dialog.reason.setText("speaker")
    choose(qtbot, dialog.sign_in, "SUP1")
    house.faults["override"] = Fault("station.db: the disk is full", "free some space")
    give(qtbot, dialog.sign_in, PINS["SUP1"])
    qtbot.waitUntil(lambda: door.state.fault is not None)
    assert door.dialog is None
    assert door.screen.panel.title.text() == "Not recorded"


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nothing_is_cut_off(open_door, scan, size, language, qtbot, house):
    door = open_door()
    door.frame.languages.speak(language)
    door.frame.window.resize(*size)
    panel = ready(qtbot, door)
    scan(door, "c-R2")
    choose(qtbot, panel, "OP7")
    for _ in range(3):
        deny(qtbot, panel)
    assert (door.frame.window.width(), door.frame.window.height()) == size
    whole(panel)
    panel.leave()
    sign_in(qtbot, door, "AB2")
    dialog = ask(qtbot, door)
    dialog.reason.setText("speaker")
    choose(qtbot, dialog.sign_in, "SUP1")
    for _ in range(3):
        deny(qtbot, dialog.sign_in)
    assert dialog.height() <= size[1]
    whole(dialog)
    for one, other in ((dialog.no, dialog.sign_in), (dialog.yes, dialog.sign_in)):
        assert not one.geometry().intersects(other.geometry())
    for key in (door.screen.key_next, door.screen.key_camera):
        place = key.mapTo(door.screen.panel, key.rect().bottomRight())
        assert door.screen.panel.rect().contains(place), key.text()


def whole(part):
    """Hold that every word is whole, and every button is large enough and in nobody's way."""
    for label in part.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.parentWidget().rect().contains(label.geometry()), label.text()
            if hasattr(label, "fitted"):
                assert not any("…" in line for line in label.fitted().lines), label.text()
    buttons = [button for button in part.findChildren(QPushButton) if button.isVisible()]
    for button in buttons:
        assert button.accessibleName(), button.text()
        assert button.height() >= 44, button.text()
        assert button.parentWidget().rect().contains(button.geometry()), button.text()
        assert part.rect().contains(button.mapTo(part, button.rect().bottomRight())), button.text()


def test_staff_of_an_organizer_alone_guards_the_door(open_door, qtbot, house):
    for one in (SUP, OP, OP2):
        house.dismiss(one)
    door = open_door()
    panel = ready(qtbot, door)
    assert panel.who is None
    assert panel.list.currentRow() == 0
    sign_in(qtbot, door, ORG.id)


@pytest.fixture
def scanned(application, open_windows):
    """A keyboard scanner, and hands on a keyboard, at a door."""

    def scanned_(door):
        scanner = open_windows.enter_context(KeyboardScanner(application, Rules(), form_of))
        scanner.text.connect(door.take_scan)
        return Keyboard(door.frame.window.windowHandle())

    return scanned_


def test_a_scan_while_a_pin_is_typed_is_decided_and_no_part_of_the_pin(open_door, scanned, qtbot, house):
    door = open_door()
    panel = ready(qtbot, door)
    choose(qtbot, panel, "OP7")
    keys = scanned(door)
    keys.type("158", gap=0.2)
    keys.scan("c-R1")
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.state.told.outcome.decision.reason is Reason.ADMITTED
    keys.type("203", gap=0.2)
    qtbot.waitUntil(lambda: len(panel.pad.line.text()) == len(PINS["OP7"]))
    qtbot.keyClick(panel.pad.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.duty.staff == OP)


def test_a_pin_that_is_typed_as_fast_as_a_scanner_is_no_code(open_door, scanned, qtbot, house, ears):
    door = open_door()
    panel = ready(qtbot, door)
    choose(qtbot, panel, "OP7")
    scanned(door).scan(PINS["OP7"])
    assert ears.heard == [Sound.ATTENTION]
    assert door.state.asked is None
    assert panel.pad.line.empty
    assert house.entries("scan") == []
    panel.leave()
    # digits alone are a code where nobody asks for a PIN
    door.take_scan("158203")
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.state.told.outcome.decision.reason is Reason.UNKNOWN
