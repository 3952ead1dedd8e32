"""From finder patterns to where whole symbols may be: three of them in a triangle, or two where the third is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from kiosk.devices.lattice import symbol
from kiosk.devices.lattice.finders import Finder
from kiosk.devices.lattice.fit import Quad

Vector = NDArray[np.float64]

_MOST_SKEW = 2.5
"""How many times one side may be as long as the other."""
_LEAST_SINE = 0.5
_MOST_GROWTH, _MOST_GROWTH_OF_TWO = 2.3, 1.7
"""How many times the modules of one pattern may be as large as another's."""
_NEAREST_LONG, _NEAREST_SHORT, _FARTHEST = 11, 5, 150
"""Modules from one finder's middle to another's."""
_VERSIONS = 6
_PAIRED = 10
"""The clearest patterns that are paired."""
_DIAGONAL = float(np.sqrt(2))


@dataclass(frozen=True, slots=True, eq=False)
class Triangle:
    """Where the middles of a symbol's finders may be, in pixels; `module` is pixels a module, `score` ranks."""

    score: float
    top_left: Vector
    top_right: Vector
    bottom_left: Vector
    module: float

    def quads(self) -> Iterator[tuple[int, Quad]]:
        """The versions that the distances allow, likeliest first, and for each the corners of a symbol seen from far away."""
        right, down = self.top_right - self.top_left, self.bottom_left - self.top_left
        distance = max(np.hypot(*right), np.hypot(*down)) / self.module
        middles = np.array([symbol.side_of(version) - symbol.FINDER for version in range(1, symbol.MAX_VERSION + 1)])
        for index in np.argsort(np.abs(np.log(middles / distance)))[:_VERSIONS]:
            across, along = right / middles[index], down / middles[index]
            corner = self.top_left - symbol.FINDER_MIDDLE * (across + along)
            whole = middles[index] + symbol.FINDER
            corners = (corner, corner + whole * across, corner + whole * (across + along), corner + whole * along)
            yield int(index) + 1, np.array(corners, np.float32)


def triangles(finders: Sequence[Finder]) -> list[Triangle]:
    """All triples that can be the three finders of one symbol in perspective, the likeliest first."""
    made: list[Triangle] = []
    for chosen in combinations(finders, 3):
        modules = [one.module for one in chosen]
        if max(modules) / min(modules) <= _MOST_GROWTH:
            made += [found for order in permutations(chosen) if (found := _triangle(*order)) is not None]
    return sorted(made, key=lambda one: -one.score)


def _triangle(top_left: Finder, top_right: Finder, bottom_left: Finder) -> Triangle | None:
    right, down = _way(top_left, top_right), _way(top_left, bottom_left)
    turn = right[0] * down[1] - right[1] * down[0]
    if turn <= 0:
        return None  # mirrored: the same three in another order
    width, height = float(np.hypot(*right)), float(np.hypot(*down))
    module = (top_left.module * top_right.module * bottom_left.module) ** (1 / 3)
    longer, shorter = max(width, height), min(width, height)
    sine, skew = turn / (width * height), longer / shorter
    if skew > _MOST_SKEW or sine < _LEAST_SINE:
        return None
    if longer < _NEAREST_LONG * module or shorter < _NEAREST_SHORT * module or longer > _FARTHEST * module:
        return None
    modules = (top_left.module, top_right.module, bottom_left.module)
    score = top_left.score + top_right.score + bottom_left.score
    score += 0.8 * sine - 0.5 * float(np.log(skew)) - 0.4 * float(np.log(max(modules) / min(modules)))
    return Triangle(score, _place(top_left), _place(top_right), _place(bottom_left), module)


def pairs(finders: Sequence[Finder]) -> list[Triangle]:
    """Symbols seen about straight on, of which one finder is hidden: where the third would be."""
    made: list[Triangle] = []
    for first, second in permutations(finders[:_PAIRED], 2):
        module = (first.module * second.module) ** 0.5
        way = _way(first, second)
        distance = float(np.hypot(*way)) / module
        growth = max(first.module, second.module) / min(first.module, second.module)
        if growth > _MOST_GROWTH_OF_TWO or not _NEAREST_LONG < distance < _FARTHEST:
            continue
        here, there, aside = _place(first), _place(second), np.array([-way[1], way[0]])
        score = first.score + second.score
        made.append(Triangle(score, here, there, here + aside, module))
        made.append(Triangle(score, here, here - aside, there, module))
        made.append(Triangle(score, (here + there - aside) / 2, here, there, module))
    return made


def _place(finder: Finder) -> Vector:
    return np.array([finder.x, finder.y])


def _way(start: Finder, end: Finder) -> Vector:
    return np.array([end.x - start.x, end.y - start.y])
