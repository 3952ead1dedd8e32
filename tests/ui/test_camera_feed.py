import numpy as np
import pytest

from kiosk.devices.camera import CameraState
from kiosk.devices.sources import Frames
from kiosk.errors import Fault
from tests.ui.shots import scene
from ui.camera_feed import CameraFeed, _picture, camera_names


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
    assert (picture.image.width(), picture.image.height()) == (640, 360)
    assert picture.texts == ("c-R1",)
    assert all(0 < x < 640 and 0 < y < 360 for x, y in picture.outlines[0])


def test_a_picture_owns_its_pixels():
    frame = gray(10)
    picture = _picture(frame, [])
    frame[:] = 200
    assert picture.image.pixelColor(5, 5).red() == 10


def test_only_the_newest_picture_is_handed_over(qtbot, application):
    with CameraFeed() as feed:
        pictures = []
        feed.picture.connect(pictures.append)
        for value in range(0, 100, 10):
            feed._see(0, gray(value), [])
        qtbot.waitUntil(lambda: bool(pictures))
        application.processEvents()
    assert [picture.image.pixelColor(0, 0).red() for picture in pictures] == [90]


def test_what_an_older_camera_says_is_too_late(qtbot, application):
    with CameraFeed() as feed:
        heard = []
        for signal in (feed.picture, feed.text, feed.status):
            signal.connect(heard.append)
        feed._see(0, gray(1), [])
        feed.choose(None)
        feed._read(0, "c-R1")
        feed._see(0, gray(1), [])
        application.processEvents()
    assert heard == []


def test_a_source_that_is_none_is_a_fault(qtbot, tmp_path):
    with CameraFeed() as feed, qtbot.waitSignal(feed.status, timeout=10_000) as told:
        feed.choose(tmp_path / "nothing.png")
    status = told.args[0]
    assert isinstance(status, Fault) or status.state is not CameraState.LIVE


def test_closing_ends_every_thread(qtbot):
    with CameraFeed() as feed, qtbot.waitSignal(feed.picture, timeout=10_000):
        feed.choose(Frames((number / 50, gray(number % 200)) for number in range(10_000)))
    assert feed._camera is None


@pytest.mark.qt_log_ignore(r"^Couldn't (load|resolve) ", "pa_context", extend=True)
def test_asking_for_cameras_is_harmless_where_there_are_none(application):
    assert all(isinstance(name, str) for name, _ in camera_names())
