"""From finder patterns to where whole symbols may be: three of them in a triangle, or two where the third is hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import permutations

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
_MIDDLES = np.array([symbol.side_of(version) - symbol.FINDER for version in range(1, symbol.MAX_VERSION + 1)])
"""Modules between the middles of two finders, for every version."""


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
        for index in np.argsort(np.abs(np.log(_MIDDLES / distance)))[:_VERSIONS]:
            across, along = right / _MIDDLES[index], down / _MIDDLES[index]
            corner = self.top_left - symbol.FINDER_MIDDLE * (across + along)
            whole = _MIDDLES[index] + symbol.FINDER
            corners = (corner, corner + whole * across, corner + whole * (across + along), corner + whole * along)
            yield int(index) + 1, np.array(corners, np.float32)


def triangles(finders: Sequence[Finder], most: int) -> list[Triangle]:
    """The likeliest triples that can be the three finders of one symbol in perspective, the best first."""
    if len(finders) < 3:  # noqa: PLR2004 (a triangle's corners)
        return []
    triples = _triples(len(finders))
    places, modules = np.array([(one.x, one.y) for one in finders]), np.array([one.module for one in finders])
    corner, right, down = (places[index] for index in triples)
    right, down = right - corner, down - corner
    width, height = np.hypot(*right.T), np.hypot(*down.T)
    longer, shorter = np.maximum(width, height), np.minimum(width, height)
    sizes = modules[triples]
    module, growth = np.cbrt(sizes.prod(axis=0)), sizes.max(axis=0) / sizes.min(axis=0)
    # below 0: mirrored, the same three in another order
    turn = right[:, 0] * down[:, 1] - right[:, 1] * down[:, 0]
    possible = (growth <= _MOST_GROWTH) & (longer <= _MOST_SKEW * shorter) & (turn >= _LEAST_SINE * width * height)
    possible &= (longer >= _NEAREST_LONG * module) & (shorter >= _NEAREST_SHORT * module) & (longer <= _FARTHEST * module)
    (kept,) = np.nonzero(possible)
    clear = np.array([one.score for one in finders])[triples[:, kept]].sum(axis=0)
    square = 0.8 * turn[kept] / (width * height)[kept] - 0.5 * np.log(longer[kept] / shorter[kept])
    score = clear + square - 0.4 * np.log(growth[kept])
    best = np.argsort(-score, kind="stable")[:most]
    first, second, third = places[triples[:, kept[best]]]
    chosen = zip(score[best].tolist(), first, second, third, module[kept[best]].tolist(), strict=True)
    return [Triangle(*one) for one in chosen]


@cache
def _triples(count: int) -> NDArray[np.intp]:
    """All ordered choices of three among so many: 3 x choices."""
    return np.array(list(permutations(range(count), 3)), np.intp).T


def pairs(finders: Sequence[Finder]) -> list[Triangle]:
    """Symbols seen about straight on, of which one finder is hidden: where the third would be."""
    made: list[Triangle] = []
    for first, second in permutations(finders[:_PAIRED], 2):
        module = (first.module * second.module) ** 0.5
        way = _place(second) - _place(first)
        distance = float(np.hypot(*way)) / module
        growth = max(first.module, second.module) / min(first.module, second.module)
        if growth > _MOST_GROWTH_OF_TWO or not _NEAREST_LONG < distance < _FARTHEST:
            continue
        here, there, aside = _place(first), _place(second), np.array([-way[1], way[0]])
        score = first.score + second.score
        made.append(Triangle(score, here, there, here + aside, module))
        made.append(Triangle(score, here, here - aside, there, module))
        made.append(Triangle(score, (here + there + aside) / 2, here, there, module))
    return made


def _place(finder: Finder) -> Vector:
    return np.array([finder.x, finder.y])
