"""The test of the sounds, at both windows: by key and by mouse, remembered at the station, and said where nothing is heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kiosk.devices import loudness
from kiosk.domain.reason import Reason
from ui.sounds import Loudspeaker, Silence
from ui.wording import Sound

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(qtbot, at):
    qtbot.keyClick(at.frame.window, Qt.Key.Key_S, modifier=CTRL)
    assert at.frame.hearing.dialog is not None
    return at.frame.hearing.dialog


def test_each_sound_is_heard_by_its_name_with_the_mouse_and_by_a_key(open_door, qtbot, ears):
    dialog = opened(qtbot, open_door())
    for button in dialog.buttons.values():
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        qtbot.keyClick(dialog, key)
    assert ears.heard == [Sound.ADMIT, Sound.REFUSE, Sound.ATTENTION] * 2
    assert dialog.names[Sound.REFUSE].text() == "Refused: one long buzz"


def test_the_volume_is_heard_at_once_and_remembered_at_the_station(open_door, qtbot, ears, house):
    door = open_door()
    dialog = opened(qtbot, door)
    assert dialog.loudness.text() == "80 %"
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    qtbot.mouseClick(dialog.softer, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Minus)
    qtbot.keyClick(dialog, Qt.Key.Key_Plus)
    assert (dialog.loudness.text(), ears.volume) == ("70 %", 70)
    assert ears.heard == [Sound.REFUSE] * 4
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: loudness.recall(house.settings.home) == 70)
    assert door.frame.hearing.dialog is None


def test_the_desk_has_it_too_and_begins_as_loud_as_it_was(open_desk, qtbot, ears, house):
    loudness.remember(house.settings.home, 30)
    desk = open_desk()
    assert ears.volume == 30
    assert opened(qtbot, desk).loudness.text() == "30 %"


def test_the_menu_of_f10_leads_there(open_door, qtbot):
    door = open_door()
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F10)
    chosen = []
    door.frame.feed.choose = chosen.append
    door.frame.window.menu_shown.actions()[-1].trigger()
    assert door.frame.hearing.dialog is not None
    assert chosen == []


def test_no_loudspeaker_is_said_and_verdicts_are_shown(open_door, scan, qtbot, ears):
    door = open_door()
    ears.present = False
    door.frame.hearing.look()
    header = door.frame.window.header
    assert (header.sound.isVisible(), header.sound.text()) == (True, "▲ no sound")
    assert header.sound.toolTip() == "No loudspeaker: verdicts are shown only"
    dialog = opened(qtbot, door)
    assert dialog.remark.text().startswith("▲ No loudspeaker: verdicts are shown only")
    # it is plugged in while the test is open
    ears.present = True
    door.frame.hearing.look()
    assert not header.sound.isVisible()
    assert "tell them apart" in dialog.remark.text()
    dialog.accept()
    assert scan(door, "c-R1") is Reason.ADMITTED


def test_sounds_that_are_turned_off_are_said(open_door, qtbot, ears):
    door = open_door()
    dialog = opened(qtbot, door)
    for _ in range(12):
        qtbot.keyClick(dialog, Qt.Key.Key_Minus)
    assert (ears.volume, dialog.softer.isEnabled()) == (0, False)
    assert "turned off" in dialog.remark.text()
    assert door.frame.window.header.sound.isVisible()


def test_every_control_of_it_has_a_name_and_room_for_a_finger(open_door, qtbot):
    dialog = opened(qtbot, open_door())
    for button in dialog.findChildren(QPushButton):
        assert button.accessibleName()
        assert min(button.height(), button.width()) >= 44


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"volume": "loud"}', '{"volume": 101}', '{"volume": true}', '{"volume": -1}'])
def test_a_file_that_cant_be_read_is_no_trouble(tmp_path, kept):
    (tmp_path / "sound.json").write_text(kept)
    assert loudness.recall(tmp_path) == loudness.USUAL
    loudness.remember(tmp_path, 45)
    assert loudness.recall(tmp_path) == 45


@pytest.mark.qt_log_ignore(r"^Couldn't (load|resolve) ", "pa_context", extend=True)
def test_a_machine_without_a_loudspeaker_is_silent_and_nothing_else(application):
    del application
    speaker = Loudspeaker()
    assert speaker.present is None
    speaker.set_volume(20)
    speaker.play(Sound.ADMIT)
    assert speaker.present is not None
    assert speaker.volume == 20
    assert Silence().present is None
