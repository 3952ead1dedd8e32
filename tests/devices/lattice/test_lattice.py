"""The whole decoder on photographs of trouble, on what is no code, and on places that can't be."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.bench.trouble import negatives, photograph
from kiosk.devices import engines, lattice
from kiosk.devices.found import Corners, Image, Located


def gray_of(image: Image) -> Image:
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)


@pytest.mark.parametrize(
    ("category", "number"),
    [("moving", 6), ("moving", 7), ("crumpled", 8), ("wavy", 8), ("curved", 7), ("glare", 6), ("thumbed", 7)],
)
def test_what_zxing_can_t_read_is_read(category: str, number: int) -> None:
    photo = photograph(category, number, 9, 3)
    gray = gray_of(photo.image)
    assert engines.zxing(gray).found == []
    found = lattice.read_anywhere(gray)
    assert found is not None
    assert (found.text, found.stage) == (photo.texts[0], "lattice")
    middle, true = np.mean(found.corners, axis=0), np.mean(photo.corners, axis=0)
    assert np.hypot(*(middle - true)) < 0.2 * np.ptp(photo.corners, axis=0).max()


def test_nothing_is_read_where_there_is_no_code() -> None:
    for photo in negatives(1, 5):
        assert lattice.read_anywhere(gray_of(photo.image)) is None


def test_no_try_is_begun_after_the_time_is_over() -> None:
    photo = photograph("moving", 6, 9, 3)
    assert lattice.read_anywhere(gray_of(photo.image), lambda: False) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 900), (900, 1), (40, 40), (33, 2000)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_any_size_and_any_level_is_taken(shape: tuple[int, int], level: int) -> None:
    assert lattice.read_anywhere(np.full(shape, level, np.uint8)) is None


NAN, FAR = float("nan"), 3e38
ABSURD: list[Corners] = [
    ((0, 0), (0, 0), (0, 0), (0, 0)),
    ((0, 0), (100, 0), (0, 0), (100, 0)),
    ((0, 0), (100, 100), (100, 0), (0, 100)),
    ((0, 0), (50, 0), (100, 0), (150, 0)),
    ((NAN, 0), (100, 0), (100, 100), (0, 100)),
    ((0, 0), (FAR, 0), (FAR, FAR), (0, FAR)),
    ((-500, -500), (-400, -500), (-400, -400), (-500, -400)),
]


@pytest.mark.parametrize("bent", [False, True])
@pytest.mark.parametrize("version", [None, 1, 7, 40])
@pytest.mark.parametrize("corners", ABSURD)
def test_a_place_that_cannot_be_holds_nothing(corners: Corners, version: int | None, bent: bool) -> None:
    gray = np.random.default_rng(1).integers(0, 255, (300, 400), np.uint8)
    assert lattice.read_located(gray, Located(corners, version), bent=bent) is None


def test_a_code_that_another_decoder_only_saw_is_read() -> None:
    photo = photograph("moving", 6, 9, 3)
    first, second, third, fourth = photo.corners
    found = lattice.read_located(gray_of(photo.image), Located((first, second, third, fourth)), bent=True)
    assert found is not None
    assert found.text == photo.texts[0]
