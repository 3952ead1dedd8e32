from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.devices.choice import Sight
from kiosk.devices.names import CameraName
from kiosk.devices.qr_reader import Found
from kiosk.devices.sources import Frames
from kiosk.devices.status import CameraState
from kiosk.errors import Fault
from tests.ui.shots import scene
from ui.camera_feed import USUAL, CameraFeed, picture_of

SQUARE = ((40.0, 30.0), (80.0, 30.0), (80.0, 60.0), (40.0, 60.0))


@pytest.fixture(scope="module")
def card() -> np.ndarray:
    return scene("c-R1")


def gray(value: int) -> np.ndarray:
    return np.full((90, 160, 3), value, np.uint8)


def test_a_code_comes_as_text_and_as_a_picture_with_its_outline(qtbot, card):
    with CameraFeed() as feed:
        pictures = []
        feed.picture.connect(pictures.append)
        with qtbot.waitSignal(feed.text, timeout=10_000) as seen:
            feed.choose(Frames([(0, card), (0.05, card), (0.1, card)]))
        assert seen.args == ["c-R1"]
        qtbot.waitUntil(lambda: any(picture.outlines for picture in pictures))
    picture = next(picture for picture in pictures if picture.outlines)
    assert picture.image.size() == USUAL
    assert picture.texts == ("c-R1",)
    assert (picture.meant, picture.ask) == ("c-R1", False)
    assert all(0 < x < USUAL.width() and 0 < y < USUAL.height() for x, y in picture.outlines[0])


def test_a_picture_owns_its_pixels_and_shows_the_right_colours():
    frame = np.zeros((90, 160, 3), np.uint8)
    frame[:] = (10, 100, 200)
    picture = picture_of(frame, None, QSize(80, 45))
    frame[:] = 0
    assert picture.image.pixelColor(5, 5) == QColor(200, 100, 10)


def test_a_gray_frame_is_a_picture_too():
    assert picture_of(np.full((90, 160), 77, np.uint8), None, QSize(80, 45)).image.pixelColor(79, 44) == QColor(77, 77, 77)


@pytest.mark.parametrize("size", [QSize(80, 45), QSize(338, 196), QSize(45, 80), QSize(1, 300), QSize(640, 360)])
def test_a_picture_is_the_middle_of_the_frame_in_the_size_that_is_painted(size):
    frame = gray(10)
    frame[40:50, 75:85] = 250
    sight = Sight((Found("a", ((79.0, 44.0), (81.0, 44.0), (81.0, 46.0), (79.0, 46.0))),), "a")
    picture = picture_of(frame, sight, size)
    assert picture.image.size() == size
    assert picture.image.pixelColor(size.width() // 2, size.height() // 2).red() > 100
    x = sum(x for x, _ in picture.outlines[0]) / 4
    y = sum(y for _, y in picture.outlines[0]) / 4
    assert (x, y) == (pytest.approx(size.width() / 2, abs=2), pytest.approx(size.height() / 2, abs=2))


def test_only_the_newest_picture_is_handed_over(qtbot, application):
    with CameraFeed() as feed:
        pictures = []
        feed.picture.connect(pictures.append)
        for value in range(0, 100, 10):
            feed._see(0, gray(value))
        qtbot.waitUntil(lambda: bool(pictures))
        application.processEvents()
    assert [picture.image.pixelColor(0, 0).red() for picture in pictures] == [90]


def test_what_is_seen_in_the_last_picture_comes_after_it(qtbot, application):
    """A still camera's picture is shown before it is read."""
    with CameraFeed() as feed:
        pictures = []
        feed.picture.connect(pictures.append)
        feed._see(0, gray(50))
        qtbot.waitUntil(lambda: bool(pictures))
        feed._sighted(0, Sight((Found("a", SQUARE),), "a"))
        qtbot.waitUntil(lambda: len(pictures) == 2)
        feed._sighted(0, Sight((Found("a", SQUARE),), "a"))
        application.processEvents()
    assert [picture.texts for picture in pictures] == [(), ("a",)]


def test_pictures_are_made_in_the_size_that_the_window_asks_for(qtbot):
    with CameraFeed() as feed:
        feed.fit(QSize(100, 60))
        feed.fit(QSize(0, 0))
        with qtbot.waitSignal(feed.picture) as came:
            feed._see(0, gray(1))
    assert came.args[0].image.size() == QSize(100, 60)


def test_what_an_older_camera_says_is_too_late(qtbot, application):
    with CameraFeed() as feed:
        heard = []
        for signal in (feed.picture, feed.text, feed.status):
            signal.connect(heard.append)
        feed._see(0, gray(1))
        feed.choose(None)
        feed._read(0, "c-R1")
        feed._see(0, gray(1))
        feed._sighted(0, Sight((Found("a", SQUARE),), "a"))
        application.processEvents()
    assert heard == []


def test_what_an_older_camera_saw_is_not_outlined_in_a_newer_ones_picture(qtbot, application):
    with CameraFeed() as feed:
        feed._sighted(0, Sight((Found("a", SQUARE),), "a"))
        feed.choose(None)
        with qtbot.waitSignal(feed.picture) as came:
            feed._see(1, gray(1))
        assert came.args[0].texts == ()


def test_a_source_that_is_none_is_a_fault(qtbot, tmp_path):
    with CameraFeed() as feed, qtbot.waitSignal(feed.status, timeout=10_000) as told:
        feed.choose(tmp_path / "nothing.png")
    status = told.args[0]
    assert isinstance(status, Fault)


def test_a_camera_is_looked_for_by_name(qtbot):
    with CameraFeed() as feed, qtbot.waitSignal(feed.status, timeout=10_000) as told:
        feed.find = tuple
        feed.choose(CameraName("Microscope"))
    assert told.args[0].state is CameraState.ABSENT
    assert told.args[0].source == "Microscope"


def test_a_bug_in_the_camera_is_raised_in_the_window(qtbot):
    def broken():
        yield 0.0, gray(1)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised, CameraFeed() as feed:
        feed.choose(Frames(broken()))
        qtbot.waitUntil(lambda: bool(raised), timeout=10_000)
    assert raised[0][0] is ZeroDivisionError


def test_closing_ends_every_thread(qtbot):
    with CameraFeed() as feed, qtbot.waitSignal(feed.picture, timeout=10_000):
        feed.choose(Frames((number / 50, gray(number % 200)) for number in range(10_000)))
    assert feed._camera is None


@pytest.mark.parametrize("ask", ["forget", "loosen", "nudge"])
def test_a_camera_may_be_closed_while_it_is_asked_for_something(ask):
    """The hands close it on their own thread: here, between any two looks at it."""
    asked = []

    class Closing(CameraFeed):
        @property
        def _camera(self):
            camera, self._still_open = getattr(self, "_still_open", None), None
            return camera

        @_camera.setter
        def _camera(self, camera):
            self._still_open = camera

    with Closing() as feed:
        feed._camera = SimpleNamespace(**{ask: lambda: asked.append(ask)})
        getattr(feed, ask)()
        getattr(feed, ask)()
    assert asked == [ask]
