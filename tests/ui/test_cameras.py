"""Cameras by name, plugged in and out while a window is up."""

import pytest
from PySide6.QtCore import Qt

from kiosk.devices import remembered
from kiosk.devices.names import ANY, CameraName, Present
from kiosk.devices.sources import Frames
from kiosk.devices.status import CameraState, CameraStatus, NoPicture
from tests.ui.shots import scene
from ui.cameras import Cameras, named, newcomer

SOUND_TEST = "Sounds and volume (Ctrl+S)"
FRONT, BACK, BRIO = CameraName("Front camera", "1"), CameraName("Back camera", "2"), CameraName("Logitech BRIO", "3")


@pytest.mark.qt_log_ignore(r"^Couldn't (load|resolve) ", "pa_context", extend=True)
def test_asking_this_machine_is_harmless_where_it_has_none(application):
    cameras = Cameras()
    heard = []
    cameras.watch(lambda: heard.append(1))
    assert all(isinstance(name, str) for name, _ in cameras.names())
    assert isinstance(list(cameras.find()), list)
    cameras.stop()


def test_two_of_one_name_are_told_apart():
    twin = CameraName("Front camera", "9")
    assert named([Present(FRONT, 0), Present(twin, 1), Present(BACK, 2)]) == [
        ("Front camera", FRONT),
        ("Front camera (2)", twin),
        ("Back camera", BACK),
    ]


@pytest.mark.parametrize(
    ("chosen", "before", "now", "expected"),
    [
        (BRIO, [FRONT], [FRONT, BRIO], (True, None)),
        (CameraName("brio"), [], [BRIO], (True, None)),
        (CameraName("Logitech BRIO", "another socket"), [], [BRIO], (True, None)),
        (ANY, [], [FRONT], (True, None)),
        (BRIO, [], [FRONT], (False, FRONT)),
        (None, [], [FRONT, BRIO], (False, FRONT)),
        ("rtsp://cam/live", [], [FRONT], (False, FRONT)),
        (BRIO, [FRONT, BRIO], [FRONT], (False, None)),
        (BRIO, [FRONT], [FRONT], (False, None)),
    ],
)
def test_a_camera_that_comes_is_the_one_that_is_waited_for_or_is_offered(chosen, before, now, expected):
    assert newcomer(chosen, before, now) == expected


class Sockets:
    """What is plugged into a machine."""

    def __init__(self, *there):
        self.there = list(there)

    def __call__(self):
        return [(camera.name, camera) for camera in self.there]


@pytest.fixture
def sockets():
    return Sockets(FRONT)


@pytest.fixture
def door(open_door, sockets, qtbot):
    door = open_door(names=sockets, camera=BRIO)
    door.frame._there = [FRONT]
    qtbot.waitUntil(lambda: "not there" in door.screen.camera.words, timeout=10_000)
    return door


def test_a_camera_that_is_not_there_is_named_and_waited_for(door):
    assert door.screen.camera.words == (
        "Logitech BRIO is not there Plug the camera in, or choose another with F10. Everything else works."
    )


def test_when_it_is_plugged_in_it_is_tried_at_once(door, sockets):
    nudged = []
    door.frame.feed.nudge = lambda: nudged.append(1)
    sockets.there.append(BRIO)
    door.frame.cameras_changed()
    assert nudged == [1]


def test_another_that_is_plugged_in_is_offered_until_it_is_pulled_out(door, sockets):
    sockets.there.append(BACK)
    door.frame.cameras_changed()
    assert door.screen.camera.words == "Logitech BRIO is not there Back camera was plugged in: choose it with F10."
    sockets.there.remove(BACK)
    door.frame.cameras_changed()
    assert "Back camera" not in door.screen.camera.words


def test_while_a_camera_works_nothing_is_offered(door, sockets):
    door.frame._camera_says(CameraStatus("Logitech BRIO", CameraState.LIVE))
    sockets.there.append(BACK)
    door.frame.cameras_changed()
    assert door.frame._offered is None


def test_what_was_chosen_is_used_again_after_a_restart(open_door, sockets, qtbot, house):
    sockets.there.append(BRIO)
    first = open_door(names=sockets, camera=ANY)
    qtbot.keyClick(first.frame.window, Qt.Key.Key_F10)
    first.frame.window.menu_shown.actions()[1].trigger()
    first.frame.window.menu_shown.close()
    qtbot.waitUntil(lambda: remembered.recall(house.settings.home) == BRIO)
    second = open_door(names=sockets, camera=ANY)
    qtbot.waitUntil(lambda: "Logitech BRIO is not there" in second.screen.camera.words, timeout=10_000)
    assert second.frame._camera == BRIO
    second.frame.choose_camera(None)
    qtbot.waitUntil(lambda: remembered.recall(house.settings.home) is None)
    third = open_door(names=sockets, camera=ANY)
    qtbot.waitUntil(lambda: "No camera is chosen" in third.screen.camera.words)


def test_a_camera_given_at_the_start_is_not_overruled_by_what_was_chosen_before(open_door, sockets, house):
    remembered.remember(house.settings.home, BRIO)
    assert open_door(names=sockets, camera=FRONT).frame._camera == FRONT


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"7", b'{"name": 7, "id": ""}', b'{"name": "", "id": "x"}', b"\xff\xfe", b"[" * 9000]
)
def test_a_file_that_cannot_be_read_is_no_trouble(tmp_path, content):
    (tmp_path / "camera.json").write_bytes(content)
    assert remembered.recall(tmp_path) == ANY
    assert remembered.recall(tmp_path / "nowhere") == ANY


def test_the_menu_marks_the_camera_in_use_and_shows_no_password(open_door, sockets, qtbot):
    door = open_door(names=sockets, camera="rtsp://door:secret@127.0.0.1:9/live")
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F10)
    menu = door.frame.window.menu_shown
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("rtsp://127.0.0.1:9/live", True),
        ("Front camera", False),
        ("No camera", False),
        (SOUND_TEST, False),
    ]
    menu.close()


def test_the_menu_marks_the_first_there_is_where_nothing_was_chosen(open_door, sockets, qtbot):
    door = open_door(names=sockets, camera=ANY)
    door.frame._camera_says(CameraStatus("Front camera", CameraState.LIVE))
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F10)
    menu = door.frame.window.menu_shown
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Front camera", True),
        ("No camera", False),
        (SOUND_TEST, False),
    ]
    menu.close()


LANGUAGES = {"en": "Another program", "fr": "Un autre programme", "es": "Otro programa"}


def test_where_there_is_none_at_all_it_says_so(open_door, qtbot):
    door = open_door(names=Sockets(), camera=ANY)
    qtbot.waitUntil(lambda: "No camera is plugged in" in door.screen.camera.words, timeout=10_000)


def test_a_camera_that_was_given_by_its_number_is_called_by_it_in_every_language(open_door, qtbot):
    door = open_door(names=Sockets(), camera=63)
    qtbot.waitUntil(lambda: door.screen.camera.words.startswith("Camera 63 is not there"), timeout=10_000)
    door.frame.languages.speak("fr")
    assert door.screen.camera.words.startswith("Caméra 63 n’est pas là")


class Asked(Cameras):
    """A system that asks people first."""

    def __init__(self):
        super().__init__()
        self.waiting = []

    def ask_leave(self, context, then):
        del context
        self.waiting.append(then)


def test_where_nobody_has_to_be_asked_leave_is_given_at_once(application):
    given = []
    Cameras().ask_leave(application, given.append)
    assert given == [True]


def test_a_camera_is_not_opened_before_the_system_allows_it(open_door, sockets, qtbot):
    cameras = Asked()
    door = open_door(names=sockets, cameras=cameras, camera=BRIO)
    qtbot.waitUntil(lambda: len(cameras.waiting) == 1)
    chosen = []
    door.frame.feed.choose = chosen.append
    cameras.waiting[0](True)
    assert chosen == [BRIO]
    door.frame.choose_camera(FRONT)
    cameras.waiting[0](True)
    assert chosen == [BRIO]
    cameras.waiting[1](False)
    assert chosen == [BRIO, None]
    assert door.screen.camera.words.startswith("This program may not use the camera")


@pytest.mark.parametrize("state", list(CameraState))
def test_every_trouble_is_said_in_every_language(open_door, sockets, state):
    door = open_door(names=sockets, camera=None)
    heard = set()
    for language in LANGUAGES:
        door.frame.languages.speak(language)
        door.frame._camera_says(CameraStatus("BRIO", state, NoPicture(state, "x", "y")))
        heard.add(f"{door.screen.camera.words} {door.lookout.remark}".strip())
    assert "{0}" not in "".join(heard)
    if state is CameraState.LIVE:
        assert door.lookout.remark == ""
    else:
        assert len(heard) == 3, heard


def test_a_black_picture_is_shown_with_words_below_it(open_door, qtbot):
    still = scene("c-R1")
    door = open_door(camera=Frames((number / 20, still) for number in range(600)))
    qtbot.waitUntil(lambda: door.screen.camera._picture is not None, timeout=10_000)
    door.frame._camera_says(CameraStatus("BRIO", CameraState.DARK))
    assert "Uncover the lens" in door.screen.camera.remark
    assert "Uncover the lens" in door.screen.camera.accessibleDescription()
    assert door.screen.camera.words == ""
    door.frame._camera_says(CameraStatus("BRIO", CameraState.LIVE))
    assert door.screen.camera.remark == ""
