import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.devices.sources import Frames
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from tests.ui.conftest import NEVER, QUICK
from tests.ui.shots import scene
from ui.camera_feed import Picture
from ui.pace import Pace
from ui.wording import Shape, Sound, Tone

SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 60.0), (10.0, 60.0))
SOUNDS_AND_VOLUME = "Sounds and volume (Ctrl+S)"
FULL_DISK = Fault("station.db: the disk is full", "free some space")


def press(qtbot, door, key):
    qtbot.keyClick(door.frame.window, key)


def test_a_person_goes_in_and_is_counted(open_door, scan, ears):
    door = open_door()
    assert scan(door, "c-R1") is Reason.ADMITTED
    panel = door.screen.panel
    assert (panel.tone, panel.person.text(), panel.origin.text()) == (
        Tone.ADMIT,
        "Amina Okafor",
        "Ministry of Women Affairs · Nigeria",
    )
    assert panel.shape.accessibleName() == Shape.TICK.value
    assert door.screen.seats.count.text() == "1 / 60"
    assert door.screen.last.item(0).text().startswith("14:07 Amina Okafor")
    assert ears.heard == [Sound.ADMIT]


def test_an_admission_clears_itself(open_door, scan, qtbot):
    door = open_door(pace=QUICK)
    scan(door, "c-R1")
    qtbot.waitUntil(lambda: door.state.told is None)
    assert door.screen.panel.title.text() == "Ready"


def test_a_refusal_stays_until_someone_acts_and_the_next_code_waits(open_door, scan, qtbot):
    door = open_door(pace=QUICK)
    assert scan(door, "c-R2") is Reason.TIER
    assert not door.timer.isActive()
    door.see_code("c-R3")
    assert door.state.told.outcome.registration.id == "R2"
    assert "another code waits" in door.screen.panel.hint.text().lower()
    press(qtbot, door, Qt.Key.Key_Return)
    assert (door.state.told, door.state.asked) == (None, None)


def test_a_code_that_is_still_before_the_camera_is_taken_after_the_refusal(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R2")
    door.see_code("c-R3")
    door.lookout.see_picture(Picture(door.frame.window.grab().toImage(), ("c-R3",), (SQUARE,), "c-R3"))
    press(qtbot, door, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.state.told.outcome.registration.id == "R3"


def test_a_demonstration_may_be_told_to_go_on_by_itself(open_door, scan, qtbot):
    door = open_door(pace=Pace(1.0, patience=2.0))
    scan(door, "c-R2")
    qtbot.waitUntil(lambda: door.state.told is None)


def test_a_touch_on_the_panel_goes_on(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R2")
    qtbot.mouseClick(door.screen.panel, Qt.MouseButton.LeftButton)
    assert door.state.told is None


def test_a_supervisor_lets_somebody_in_with_a_reason(open_door, scan, qtbot, house):
    door = open_door()
    scan(door, "c-R2")
    press(qtbot, door, Qt.Key.Key_F6)
    assert door.dialog is not None
    assert not door.dialog.yes.isEnabled()
    qtbot.keyClicks(door.dialog.reason, "  ")
    assert not door.dialog.yes.isEnabled()
    qtbot.keyClicks(door.dialog.reason, "speaker")
    qtbot.keyClick(door.dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: door.state.told is not None and door.state.told.outcome.decision.reason is Reason.OVERRIDDEN)
    assert door.dialog is None
    assert door.screen.panel.tone is Tone.ADMIT
    why = []
    house.before(lambda station: why.append(station.connection.execute("SELECT count(*) FROM journal").fetchone()[0]))
    assert why[0] >= 2


def test_a_usual_reason_is_one_touch_and_escape_is_no(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R2")
    door.ask_supervisor()
    qtbot.mouseClick(door.dialog.chips[0], Qt.MouseButton.LeftButton)
    assert door.dialog.reason.text() == door.dialog.chips[0].text()
    qtbot.keyClick(door.dialog, Qt.Key.Key_Escape)
    assert door.dialog is None
    assert door.state.told.outcome.decision.reason is Reason.TIER


@pytest.mark.parametrize("code", ["c-nobody", "https://example.org", "c-R1"])
def test_there_is_nothing_to_override_where_nobody_was_refused_by_name(open_door, scan, qtbot, code):
    door = open_door()
    scan(door, code)
    press(qtbot, door, Qt.Key.Key_F6)
    assert door.dialog is None
    assert not door.screen.key_supervisor.isEnabled()


def test_the_list_tells_a_room_that_was_closed_by_hand(open_door, scan, house):
    door = open_door()
    house.beside(lambda station: station.rooms.close("B2", reason="alarm"))
    assert scan(door, "c-R1") is Reason.SESSION_OVER
    assert door.screen.last.item(0).text().endswith("closed")


def test_the_way_out(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R1")
    press(qtbot, door, Qt.Key.Key_F7)
    assert door.frame.window.header.mode.isVisible()
    assert door.screen.panel.title.text() == "Way out"
    assert scan(door, "c-R1") is Reason.EXITED
    assert door.screen.seats.count.text() == "0 / 60"
    press(qtbot, door, Qt.Key.Key_F7)
    assert door.frame.window.header.mode.text() == "BOTH WAYS"
    press(qtbot, door, Qt.Key.Key_F7)
    assert not door.frame.window.header.mode.isVisible()


def test_what_could_not_be_written_down_lets_nobody_in_and_the_next_code_goes_on(open_door, scan, qtbot, house, ears):
    door = open_door()
    house.faults["scan"] = FULL_DISK
    assert scan(door, "c-R1") is None
    panel = door.screen.panel
    assert (panel.tone, panel.title.text(), panel.band.text.text()) == (Tone.ATTENTION, "Not recorded", "Free some space")
    assert panel.origin.text() == FULL_DISK.what
    assert "not saved" in door.frame.window.header.saved.text()
    assert ears.heard == [Sound.ATTENTION]
    house.faults.clear()
    press(qtbot, door, Qt.Key.Key_Return)
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert "all saved" in door.frame.window.header.saved.text()


def test_the_language_changes_what_is_already_on_the_screen(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R2")
    seen = [door.screen.panel.title.text()]
    for _ in range(3):
        press(qtbot, door, Qt.Key.Key_F9)
        qtbot.waitUntil(lambda: door.screen.panel.title.text() != seen[-1])
        seen.append(door.screen.panel.title.text())
    assert seen[0] == seen[3] == "Not here"
    assert len(set(seen)) == 3
    assert door.frame.window.header.title.text() == "B2 · Financing the agenda · Conference Room 4"


def test_a_language_is_chosen_from_the_menu(open_door, qtbot):
    door = open_door()
    qtbot.mouseClick(door.frame.window.header.language, Qt.MouseButton.LeftButton)
    menu = door.frame.window.menu_shown
    assert [action.text() for action in menu.actions()] == ["English", "Français", "Español", "العربية", "中文", "Русский"]
    menu.actions()[1].trigger()
    assert door.screen.panel.title.text() == "Prêt"
    menu.close()


def test_another_camera_is_chosen_with_f10(open_door, qtbot):
    door = open_door(names=lambda: [("Front camera", 7), ("Back & side camera", 8)])
    chosen = []
    door.frame.feed.choose = chosen.append
    press(qtbot, door, Qt.Key.Key_F10)
    menu = door.frame.window.menu_shown
    assert [action.text() for action in menu.actions()] == [
        "Front camera",
        "Back && side camera",
        "No camera",
        "Sounds and volume (Ctrl+S)",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert chosen == [8]


def test_no_camera_is_said_in_words_and_everything_else_works(open_door, scan, qtbot):
    door = open_door()
    qtbot.waitUntil(lambda: "F10" in door.screen.camera.words)
    assert scan(door, "c-R1") is Reason.ADMITTED


def test_a_code_before_the_camera_is_decided_and_outlined(open_door, qtbot):
    card = scene("c-R1")
    door = open_door(camera=Frames((number / 10, card) for number in range(600)))
    qtbot.waitUntil(lambda: door.state.told is not None, timeout=10_000)
    assert door.state.told.outcome.decision.reason is Reason.ADMITTED
    assert door.screen.camera.words == ""


def test_another_door_is_watched(open_door, scan, qtbot):
    door = open_door()
    scan(door, "c-R2")
    door.watch("P3", exit=False)
    qtbot.waitUntil(lambda: door.frame.window.header.title.text().startswith("P3"))
    assert scan(door, "c-R2") is Reason.ADMITTED
    assert door.screen.seats.count.text() == "1"


def test_a_door_that_the_event_does_not_have_is_a_fault(open_door):
    with pytest.raises(Fault, match="B2"):
        open_door(session="NOPE")


def test_the_last_ten_scans_are_listed_newest_first(open_door, scan):
    door = open_door(pace=NEVER)
    for number in range(12):
        scan(door, f"c-X{number % 3}" if number % 2 else "c-R2")
        door.acknowledge()
    assert door.screen.last.count() == 10
    assert "João Sequeira" in door.screen.last.item(1).text()


def test_every_control_has_a_name_and_room_for_a_finger(open_door, scan):
    door = open_door()
    scan(door, "c-R2")
    for button in door.frame.window.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), button.text()
            assert button.height() >= 44, button.text()
    for part in (door.screen.panel, door.screen.camera, door.screen.seats, door.screen.last):
        assert part.accessibleName()


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768), (1920, 1080)])
def test_nothing_is_cut_off(open_door, scan, size, qtbot):
    door = open_door()
    door.frame.window.resize(*size)
    scan(door, "c-R6")
    assert (door.frame.window.width(), door.frame.window.height()) == size
    for label in door.frame.window.findChildren(QLabel):
        if label.isVisible() and label.text():
            place = label.parentWidget().rect()
            assert place.contains(label.geometry()), label.text()
    assert len(door.screen.panel.person.fitted().lines) <= 2
    assert door.screen.key_next.mapTo(door.screen, door.screen.key_next.rect().bottomLeft()).y() < door.screen.height()


def test_nothing_is_due_any_more_when_the_window_is_gone(open_door, scan, open_windows):
    door = open_door()
    scan(door, "c-R1")
    assert door.timer.isActive()
    open_windows.close()
    assert not door.timer.isActive()
