"""Finder patterns where they were drawn."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.devices.lattice import finders, symbol
from kiosk.devices.lattice.finders import find
from tests.devices.lattice.pictures import Floats, blurred, laid, matrix_of, noisy, quad_of, scene, text_of, warped, waves

VERSION = 4
MODULES = symbol.side_of(VERSION)


def middles_of(quad: Floats) -> Floats:
    """The middles of the three finders of a symbol seen straight on."""
    share = symbol.FINDER_MIDDLE / MODULES
    across, down = quad[1] - quad[0], quad[3] - quad[0]
    return np.array([quad[0] + share * (across + down), quad[1] + share * (down - across), quad[3] + share * (across - down)])


def code(module: float, degrees: float) -> tuple[np.ndarray, Floats]:
    side = int(MODULES * module * 2) + 60
    quad = quad_of((side / 2 + 1.3, side / 2 - 2.1), MODULES * module, degrees)
    return laid(matrix_of(text_of(VERSION), VERSION), quad, (side, side)), quad


def nearest(found: list[finders.Finder], place: Floats) -> tuple[float, float]:
    """How far the nearest of the finds is, and pixels a module there."""
    away, module = min((float(np.hypot(one.x - place[0], one.y - place[1])), one.module) for one in found)
    return away, module


@pytest.mark.parametrize("degrees", [0, 14, 30, 45, 90, 133, 225])
@pytest.mark.parametrize("module", [2.4, 4.0, 7.0, 13.0, 24.0])
def test_the_three_finders_are_where_they_were_drawn_and_as_large(module: float, degrees: float) -> None:
    gray, quad = code(module, degrees)
    found = find(noisy(gray))
    for place in middles_of(quad):
        away, size = nearest(found, place)
        assert away < 1.2 * module
        assert 0.6 < size / module < 1.6


@pytest.mark.parametrize("degrees", [0, 45])
def test_finders_are_found_where_a_blur_has_taken_the_modules(degrees: float) -> None:
    gray, quad = code(6.0, degrees)
    found = find(noisy(blurred(gray, 0.6 * 6.0)))
    assert max(nearest(found, place)[0] for place in middles_of(quad)) < 1.2 * 6


def test_finders_are_found_on_a_bent_sheet() -> None:
    gray, quad = code(6.0, 10)
    warp = waves(8.0, 160.0)
    found = find(noisy(warped(gray, warp)))
    for x, y in middles_of(quad):
        by_x, by_y = warp(np.float32([x]), np.float32([y]))
        assert nearest(found, np.array([x + by_x[0], y + by_y[0]], np.float32))[0] < 1.5 * 6


def test_the_clearest_come_first_each_once_and_no_more_than_asked_for() -> None:
    codes = np.hstack([scene(3, degrees=turn).gray for turn in (0, 20, 40, 60)])
    found = find(noisy(codes), most=7)
    assert len(found) == 7
    assert found == sorted(found, reverse=True)
    for index, one in enumerate(found):
        for other in found[:index]:
            assert np.hypot(one.x - other.x, one.y - other.y) > 2 * max(one.module, other.module)


def test_finds_lie_in_the_picture() -> None:
    for seed in range(4):
        gray = np.random.default_rng(seed).integers(0, 256, (150, 310), np.uint8)
        for one in find(np.asarray(np.clip(blurred(gray, 3.0) * 8.0 - 900, 0, 255), np.uint8)):
            assert 0 <= one.x < 310
            assert 0 <= one.y < 150


@pytest.mark.parametrize("value", [0, 128, 255])
def test_there_is_nothing_on_an_even_picture(value: int) -> None:
    assert find(np.full((240, 320), value, np.uint8)) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (400, 1), (3, 3), (20, 5000), (27, 27), (41, 30)])
def test_pictures_of_any_size_are_taken(shape: tuple[int, int]) -> None:
    assert find(np.random.default_rng(0).integers(0, 256, shape, np.uint8)) is not None


@pytest.mark.parametrize("shape", [(700, 1200), (64, 20_000), (9_000, 90)])
def test_tiles_are_small_and_cover_the_picture_once(shape: tuple[int, int]) -> None:
    """Whatever its shape: a picture turned by an eighth stands in a square that may be a thousand times as large."""
    gray = np.zeros(shape, np.uint8)
    for tiles in (finders._upright(gray, 1.0), finders._turned(gray, 1.0)):
        own = 0
        for tile in tiles:
            rows, columns = tile.own
            height, width = tile.picture.shape
            assert height <= finders._ROWS + 2 * finders._AROUND
            assert width <= finders._COLUMNS + 2 * finders._AROUND
            assert 0 <= rows.start < rows.stop <= height
            assert 0 <= columns.start < columns.stop <= width
            own += (rows.stop - rows.start) * (columns.stop - columns.start)
        assert gray.size <= own < 9 * gray.size


def test_what_is_found_does_not_depend_on_how_the_picture_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    gray = noisy(scene(5, side=260, degrees=33).gray)
    cut = find(gray)
    monkeypatch.setattr(finders, "_ROWS", 37)
    monkeypatch.setattr(finders, "_COLUMNS", 61)
    finer = find(gray)
    assert len(cut) > 3
    assert np.allclose([one[:3] for one in cut[:5]], [one[:3] for one in finer[:5]], atol=1e-3)
