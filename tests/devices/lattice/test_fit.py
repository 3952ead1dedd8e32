"""A symbol's grid laid over a picture."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.devices.lattice import fit, symbol
from tests.devices.lattice.pictures import Floats, Scene, blurred, laid, matrix_of, noisy, quad_of, scene, text_of


def level_of(one: Scene) -> Floats:
    return fit.levelled(noisy(one.gray), one.module)


@pytest.fixture(scope="module")
def four() -> Scene:
    return scene(4)


def test_a_levelled_picture_is_even_in_light_and_contrast() -> None:
    one = scene(4, side=240)
    height, width = one.gray.shape
    shade = np.linspace(0.25, 1.0, width)[None] * np.linspace(1.0, 0.6, height)[:, None]
    plain, shaded = fit.levelled(one.gray, one.module), fit.levelled((one.gray * shade).astype(np.uint8), one.module)
    inside = (slice(130, 270), slice(170, 320))
    assert np.corrcoef(plain[inside].ravel(), shaded[inside].ravel())[0, 1] > 0.99
    assert plain[inside].std() == pytest.approx(shaded[inside].std(), rel=0.1)


@pytest.mark.parametrize("module", [0.1, 2.0, 13.3, 29.0, 500.0])
@pytest.mark.parametrize("value", [0, 77, 255])
def test_an_even_picture_is_levelled_to_nothing(value: int, module: float) -> None:
    """Squares are summed in 31 bits: a window that is too wide would overflow on white."""
    assert np.abs(fit.levelled(np.full((300, 400), value, np.uint8), module)).max() < 0.02


@pytest.mark.parametrize("version", [1, 2, 6, 7, 13, 20])
def test_agreement_is_high_where_the_symbol_lies_and_low_elsewhere(version: int) -> None:
    one = scene(version, side=330.0, size=(500, 520))
    level = level_of(one)
    aside = one.quad + np.array([2.5, 0.5], np.float32) * one.module
    elsewhere = quad_of((80, 80), 120)
    right, moved, nothing = fit.agreements(level, np.stack([one.quad, aside, elsewhere]), version)
    assert right > 0.75
    assert moved < 0.4 * right
    assert nothing < 0.3


def test_many_are_looked_at_as_one_by_one(four: Scene) -> None:
    level, rng = level_of(four), np.random.default_rng(0)
    quads = (four.quad + rng.normal(0, 6, (2500, 4, 2))).astype(np.float32)
    together = fit.agreements(level, quads, 4)
    alone = [fit.agreements(level, quads[index : index + 1], 4)[0] for index in range(0, 2500, 50)]
    assert np.allclose(together[::50], alone, atol=1e-5)
    assert fit.agreements(level, quads[:0], 4).tolist() == []


ABSURD = {
    "a point": [(50, 50)] * 4,
    "a line": [(0, 0), (50, 50), (100, 100), (150, 150)],
    "two corners in one": [(0, 0), (0, 0), (100, 100), (0, 100)],
    "crossed": [(0, 0), (100, 100), (100, 0), (0, 100)],
    "dented": [(0, 0), (100, 0), (20, 20), (0, 100)],
    "a needle": [(0, 0), (100, 0), (100, 0.001), (0, 0.001)],
    "at the horizon": [(0, 0), (100, 0), (52, 49), (0, 100)],
}


@pytest.mark.parametrize("corners", ABSURD.values(), ids=ABSURD)
def test_what_cannot_be_a_square_agrees_with_nothing(four: Scene, corners: list[tuple[float, float]]) -> None:
    level = level_of(four)
    quad = np.array(corners, np.float32)
    for turn in range(4):
        turned = np.roll(quad, turn, axis=0)
        assert fit.agreements(level, np.stack([turned, four.quad]), 4).tolist()[0] < 0.2
        assert fit.refined(level, turned, 4, wide=True)[1] < 0.25
        assert fit.straightened(four.gray, turned, 4).shape == ((33 + 8) * 6,) * 2


def off(one: Scene, seed: int, modules: float) -> Floats:
    """The quad with each corner moved that far, each another way."""
    turns = np.random.default_rng(seed).uniform(0, 2 * np.pi, 4)
    away = np.stack([np.cos(turns), np.sin(turns)], axis=-1) * modules * one.module
    return (one.quad + away).astype(np.float32)


def error(one: Scene, quad: Floats) -> float:
    """Modules by which the farthest corner is off."""
    return float(np.hypot(*(quad - one.quad).T).max()) / one.module


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("version", [7, 12])
def test_a_quad_that_is_some_pixels_off_is_brought_back(version: int, seed: int) -> None:
    one = scene(version, side=260.0, size=(420, 440))
    start = off(one, seed, 0.9)
    assert error(one, start) > 0.85
    quad, agreement = fit.refined(level_of(one), start, version)
    assert error(one, quad) < 0.45
    assert agreement > 0.7


def test_it_is_brought_back_through_blur_and_noise() -> None:
    one = scene(5, side=300.0, size=(460, 480))
    level = fit.levelled(noisy(blurred(one.gray, 0.8 * one.module), 6), one.module)
    quad, _ = fit.refined(level, off(one, 1, 0.8), 5)
    assert error(one, quad) < 0.5


def test_wide_steps_bring_back_a_far_corner_that_nothing_told_of() -> None:
    one = scene(4, side=260.0, size=(420, 440))
    start = one.quad.copy()
    start[2] += np.float32(4.0 * one.module)
    level = level_of(one)
    assert error(one, fit.refined(level, start, 4, wide=True)[0]) < 0.5


def test_refining_never_makes_it_worse(four: Scene) -> None:
    level = level_of(four)
    for seed in range(5):
        start = off(four, seed, 3.0)
        assert fit.refined(level, start, 4)[1] >= fit.agreements(level, start[None], 4)[0]


@pytest.mark.parametrize("side", [90.0, 260.0, 1500.0])
def test_a_straightened_symbol_shows_every_module_in_its_place(side: float) -> None:
    matrix = matrix_of(text_of(4), 4)
    middle = side * 0.7 + 20
    quad = quad_of((middle, middle), side, 17) + np.array([(0, 0), (0, 0), (-0.05, -0.08), (0, 0)], np.float32) * np.float32(side)
    picture = fit.straightened(laid(matrix, quad, (int(2 * middle),) * 2), quad, 4)
    line = ((np.arange(symbol.side_of(4)) + fit.MARGIN) * fit.PIXELS + fit.PIXELS // 2).astype(int)
    assert ((picture[np.ix_(line, line)] < 128) == matrix).all()


def test_a_homography_is_that_of_opencv() -> None:
    rng = np.random.default_rng(0)
    square = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32)
    for _ in range(50):
        quad = (quad_of((200, 150), 100, float(rng.uniform(0, 360))) + rng.normal(0, 9, (4, 2))).astype(np.float32)
        matrix = fit._homography(quad.tolist())
        assert matrix is not None
        assert np.allclose(np.reshape(matrix, (3, 3)), cv2.getPerspectiveTransform(square, quad), atol=1e-3)


def test_a_picture_longer_than_places_can_be_looked_up_in_agrees_with_nothing() -> None:
    level = np.zeros((4, 33_000), np.float32)
    assert fit.agreements(level, quad_of((100, 2), 50)[None], 4).tolist() == [-1.0]
