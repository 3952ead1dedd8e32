"""The build of a QR symbol (ISO/IEC 18004:2015, model 2): which modules are known, and in what order the others hold codewords.

Matrices are rows x columns; dark is 1, light is -1, unknown is 0. What is given out is computed once for all and can't be
written to.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from qrcode import base, util

Signs = NDArray[np.int8]
Places = tuple[NDArray[np.intp], NDArray[np.intp]]
"""Rows and columns."""
Array = TypeVar("Array", bound=NDArray[Any])

MAX_VERSION = 40
FINDER = 7
"""Modules on a side of a finder pattern."""
FINDER_MIDDLE = 3.5
"""Modules from a corner of the symbol to the middle of its finder pattern."""

_VERSIONED = 7
_FORMAT_BITS, _VERSION_BITS = 15, 18
_TIMING = 6
_LEVELS, _MASKS = 4, 8
_BYTE = 8
_PERIOD = 12
"""Modules after which every mask repeats itself."""


def side_of(version: int) -> int:
    """Modules on a side."""
    return 17 + 4 * version


@cache
def template(version: int) -> Signs:
    """The modules that every symbol of a version has: finders, separators, timing, alignment, version; 0 elsewhere."""
    side = side_of(version)
    known = np.zeros((side, side), np.int8)
    known[_TIMING, :] = known[:, _TIMING] = np.where(np.arange(side) % 2 == 0, 1, -1)
    for row, column in ((0, 0), (0, side - FINDER), (side - FINDER, 0)):
        known[max(0, row - 1) : row + FINDER + 1, max(0, column - 1) : column + FINDER + 1] = -1
        _rings(known[row : row + FINDER, column : column + FINDER])
    places = util.pattern_position(version)
    for row in places:
        for column in places:
            if (row, column) not in {(places[0], places[0]), (places[0], places[-1]), (places[-1], places[0])}:
                _rings(known[row - 2 : row + 3, column - 2 : column + 3])
    known[side - 8, 8] = 1
    if version >= _VERSIONED:
        word = util.BCH_type_number(version)
        for bit in range(_VERSION_BITS):
            far, near = bit % 3 + side - 11, bit // 3
            known[near, far] = known[far, near] = 1 if word >> bit & 1 else -1
    return _kept(known)


def _kept(array: Array) -> Array:
    array.flags.writeable = False
    return array


def _rings(part: Signs) -> None:
    """A finder (7 x 7) or an alignment pattern (5 x 5), in place."""
    side = part.shape[0]
    part[:] = 1
    part[1:-1, 1:-1] = -1
    core = side // 2 - 1 if side == FINDER else side // 2
    part[core : side - core, core : side - core] = 1


@cache
def format_places(version: int) -> Places:
    """Where the format's bits stand, twice, the lowest bit first: 2 x 15 rows, 2 x 15 columns."""
    side = side_of(version)
    near = [*range(6), 7, 8, *range(side - 7, side)]
    far = [*range(side - 1, side - 9, -1), 7, *range(5, -1, -1)]
    eights = [8] * _FORMAT_BITS
    return _kept(np.array([near, eights])), _kept(np.array([eights, far]))


@dataclass(frozen=True, slots=True)
class Format:
    """Error correction level (as `qrcode` numbers them) and mask of a symbol."""

    level: int
    mask: int


FORMATS = tuple(Format(level, mask) for level in range(_LEVELS) for mask in range(_MASKS))


@cache
def format_signs() -> Signs:
    """32 x 15: the bits of each of `FORMATS`, the lowest first."""
    words = [util.BCH_type_info(one.level << 3 | one.mask) for one in FORMATS]
    return _kept(np.array([[1 if word >> bit & 1 else -1 for bit in range(_FORMAT_BITS)] for word in words], np.int8))


@cache
def data_places(version: int) -> Places:
    """The modules that hold codewords, in their order: eight a codeword, the highest bit first."""
    side = side_of(version)
    free = template(version) == 0
    free[format_places(version)] = False
    places: list[tuple[int, int]] = []
    upwards = True
    for right in range(side - 1, 0, -2):
        column = right if right > _TIMING else right - 1
        for row in range(side - 1, -1, -1) if upwards else range(side):
            places += [(row, at) for at in (column, column - 1) if free[row, at]]
        upwards = not upwards
    array = _kept(np.array(places[: len(places) // _BYTE * _BYTE]))
    return array[:, 0], array[:, 1]


@cache
def mask_signs(version: int, mask: int) -> Signs:
    """-1 where the mask turns a data module over, in the order of `data_places`."""
    turns, period = util.mask_func(mask), range(_PERIOD)
    tile = np.array([[-1 if turns(row, column) else 1 for column in period] for row in period], np.int8)
    rows, columns = data_places(version)
    return _kept(tile[rows % _PERIOD, columns % _PERIOD])


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """One Reed-Solomon block: which codewords of the symbol it takes, in its own order, and how many of them are parity."""

    places: NDArray[np.intp]
    parity: int


@cache
def blocks(version: int, level: int) -> tuple[Block, ...]:
    """The blocks into which the codewords of a symbol are interleaved."""
    sizes = [(block.data_count, block.total_count) for block in base.rs_blocks(version, level)]
    parity = sizes[0][1] - sizes[0][0]
    turns = [(turn, block) for turn in range(max(data for data, _ in sizes)) for block in range(len(sizes))]
    owners = [block for turn, block in turns if turn < sizes[block][0]] + list(range(len(sizes))) * parity
    return tuple(Block(_kept(np.flatnonzero(np.array(owners) == block)), parity) for block in range(len(sizes)))
