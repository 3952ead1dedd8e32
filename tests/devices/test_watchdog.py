"""What is thought of a camera, by the clock alone."""

from __future__ import annotations

import itertools

import pytest

from kiosk.devices.status import CameraState
from kiosk.devices.watchdog import (
    HUNG_AFTER,
    LONGEST_PATIENCE,
    OPENING_HUNG_AFTER,
    SETTLED_AFTER,
    STALLED_AFTER,
    Judgement,
    Watchdog,
)

STEP = 1 / 30
LIVE = Judgement(CameraState.LIVE)


class Camera:
    """A camera that gives thirty frames a second, and the one who watches it."""

    def __init__(self, *, live: bool = True) -> None:
        self.dog = Watchdog(live=live)
        self.now = 1000.0
        self.picture = 0
        self.dog.opening(self.now)

    def works(self, seconds: float, *, frozen: bool = False, brightness: float = 90.0) -> list[Judgement]:
        judged = []
        for _ in range(round(seconds / STEP)):
            self.now += STEP
            self.picture += not frozen
            self.dog.frame(self.now, self.picture, brightness)
            judged.append(self.dog.judge(self.now))
        return judged

    def is_silent(self, seconds: float) -> list[Judgement]:
        judged = []
        for _ in range(round(seconds / STEP)):
            self.now += STEP
            judged.append(self.dog.judge(self.now))
        return judged


@pytest.fixture
def camera() -> Camera:
    return Camera()


def noticed(judged: list[Judgement], state: CameraState) -> float:
    """After how many seconds it is said."""
    return next(number for number, judgement in enumerate(judged) if judgement.state is state) * STEP


def test_a_camera_that_works_is_live(camera: Camera) -> None:
    assert set(camera.works(60)) == {LIVE}


def test_nothing_is_known_before_it_is_opened_and_while_it_opens() -> None:
    assert Watchdog(live=True).judge(5.0) == Judgement(None)
    assert set(Camera().is_silent(STALLED_AFTER)) == {Judgement(None)}


def test_an_opening_that_gives_no_picture_is_noticed(camera: Camera) -> None:
    assert noticed(camera.is_silent(3), CameraState.STALLED) < 1.9


def test_a_stall_is_noticed_within_two_seconds_and_passes_with_the_next_picture(camera: Camera) -> None:
    camera.works(5)
    assert noticed(camera.is_silent(3), CameraState.STALLED) < 1.3
    assert camera.works(STEP) == [LIVE]


def test_a_read_that_never_comes_back_is_given_up_and_so_is_an_opening(camera: Camera) -> None:
    camera.works(5)
    silent = camera.is_silent(10)
    assert next(number for number, judged in enumerate(silent) if judged.hung) * STEP == pytest.approx(HUNG_AFTER, abs=0.1)
    camera.dog.opening(camera.now)
    opening = camera.is_silent(20)
    hung = next(number for number, judged in enumerate(opening) if judged.hung) * STEP
    assert hung == pytest.approx(OPENING_HUNG_AFTER, abs=0.1)


def test_the_same_picture_again_and_again_is_noticed_and_opened_anew(camera: Camera) -> None:
    camera.works(5)
    judged = camera.works(3, frozen=True)
    assert noticed(judged, CameraState.FROZEN) < 1.3
    assert any(judgement.reopen for judgement in judged)


def test_a_frozen_picture_is_no_better_after_an_opening_that_repeats_it(camera: Camera) -> None:
    camera.works(5)
    camera.works(3, frozen=True)
    camera.dog.opening(camera.now)
    assert {judged.state for judged in camera.works(1, frozen=True)} == {CameraState.FROZEN}
    assert camera.works(STEP) == [LIVE]


def openings(camera: Camera, seconds: float) -> list[float]:
    """When a picture that stands still is opened again."""
    times = []
    for _ in range(round(seconds / STEP)):
        if camera.works(STEP, frozen=True)[0].reopen:
            times.append(camera.now)
            camera.dog.opening(camera.now)
    return times


def test_a_still_picture_is_opened_again_ever_more_rarely(camera: Camera) -> None:
    camera.works(5)
    times = openings(camera, 200)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    assert all(later >= earlier - STEP for earlier, later in itertools.pairwise(gaps))
    assert gaps[-1] == pytest.approx(LONGEST_PATIENCE, abs=0.1)


def test_one_picture_that_changes_does_not_make_it_impatient_again_but_many_do(camera: Camera) -> None:
    camera.works(5)
    openings(camera, 100)
    camera.works(STEP)
    assert len(openings(camera, 20)) == 0
    camera.works(SETTLED_AFTER + 1)
    assert len(openings(camera, 5)) >= 1


def test_a_black_picture_is_a_covered_lens_even_while_its_noise_changes(camera: Camera) -> None:
    camera.works(5)
    judged = camera.works(3, brightness=2.0)
    assert noticed(judged, CameraState.DARK) < 1.3
    assert not any(judgement.reopen for judgement in judged)
    assert camera.works(STEP) == [LIVE]


def test_a_black_picture_that_never_changes_is_dark_and_opened_again(camera: Camera) -> None:
    camera.works(5)
    judged = camera.works(4, frozen=True, brightness=0.0)
    assert judged[-1].state is CameraState.DARK
    assert any(judgement.reopen for judgement in judged)


def test_a_dim_corridor_is_not_dark(camera: Camera) -> None:
    assert set(camera.works(10, brightness=12.0)) == {LIVE}


def test_a_file_may_show_the_same_picture_and_a_black_one_for_as_long_as_it_likes() -> None:
    camera = Camera(live=False)
    assert set(camera.works(30, frozen=True, brightness=0.0)) == {LIVE}
