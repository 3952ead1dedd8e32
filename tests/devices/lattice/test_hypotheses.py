"""Symbols supposed between finder patterns."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from kiosk.devices.lattice import symbol
from kiosk.devices.lattice.finders import Finder
from kiosk.devices.lattice.hypotheses import Triangle, pairs, triangles
from tests.devices.lattice.pictures import Floats, quad_of


def finders_of(quad: Floats, version: int, score: float = 2.0) -> list[Finder]:
    side = symbol.side_of(version)
    across, down = (quad[1] - quad[0]) / side, (quad[3] - quad[0]) / side
    module = float(np.hypot(*across))
    places = [quad[0] + column * across + row * down for column, row in ((3.5, 3.5), (side - 3.5, 3.5), (3.5, side - 3.5))]
    return [Finder(score, float(x), float(y), module) for x, y in places]


def strays(count: int, seed: int = 3) -> list[Finder]:
    rng = np.random.default_rng(seed)
    return [
        Finder(float(rng.uniform(0.4, 1.2)), *rng.uniform(0, 900, 2).tolist(), float(rng.uniform(2, 20))) for _ in range(count)
    ]


@pytest.mark.parametrize("degrees", [0, 37, 90, 200])
@pytest.mark.parametrize("version", [1, 4, 7, 15, 29])
def test_the_symbol_between_three_finders_is_supposed_first(version: int, degrees: float) -> None:
    quad = quad_of((400, 420), 5.0 * symbol.side_of(version), degrees)
    finders = finders_of(quad, version)
    for order in permutations(finders):
        best, *_ = triangles([*strays(9), *order], 40)
        assert np.allclose(best.top_left, finders[0][1:3])
        assert np.allclose(best.top_right, finders[1][1:3])
        assert np.allclose(best.bottom_left, finders[2][1:3])
        supposed = dict(best.quads())
        assert next(iter(supposed)) == version
        assert np.allclose(supposed[version], quad, atol=0.01)


def test_the_likeliest_triangles_come_first_and_no_more_than_asked_for() -> None:
    made = triangles(strays(24), 15)
    assert len(made) == 15
    assert [one.score for one in made] == sorted((one.score for one in made), reverse=True)
    assert made[0].score == triangles(strays(24), 10_000)[0].score


def test_triangles_are_those_that_a_symbol_can_make() -> None:
    made = triangles(strays(24), 10_000)
    assert made
    for one in made:
        right, down = one.top_right - one.top_left, one.bottom_left - one.top_left
        width, height = np.hypot(*right), np.hypot(*down)
        assert right[0] * down[1] - right[1] * down[0] >= 0.5 * width * height
        assert max(width, height) <= 2.5 * min(width, height)
        assert 11 * one.module <= max(width, height) <= 150 * one.module


@pytest.mark.parametrize("hidden", [0, 1, 2])
def test_a_symbol_of_which_a_finder_is_hidden_is_among_the_pairs(hidden: int) -> None:
    quad = quad_of((300, 310), 5.0 * symbol.side_of(4), 25)
    seen = [one for index, one in enumerate(finders_of(quad, 4)) if index != hidden]
    supposed = [quads[4] for one in pairs(seen) if 4 in (quads := dict(one.quads()))]
    assert any(np.allclose(one, quad, atol=0.01) for one in supposed)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_finders_make_no_triangle(count: int) -> None:
    assert triangles(strays(count), 40) == []


def test_finders_in_one_place_or_in_a_row_make_nothing() -> None:
    same = [Finder(1.0, 100.0, 100.0, 4.0)] * 5
    row = [Finder(1.0, 100.0 * place, 50.0, 4.0) for place in range(8)]
    assert triangles(same, 40) == []
    assert pairs(same) == []
    assert triangles(row, 40) == []


def test_six_versions_are_supposed_of_a_triangle() -> None:
    one = Triangle(1.0, np.array([0.0, 0.0]), np.array([200.0, 0.0]), np.array([0.0, 200.0]), 5.0)
    versions = [version for version, _ in one.quads()]
    assert versions[0] == 8  # 42 modules between middles
    assert sorted(versions) == [5, 6, 7, 8, 9, 10] or sorted(versions) == [6, 7, 8, 9, 10, 11]
