"""The badge's code as QR modules (ISO/IEC 18004), and where they fall on a printer's dots."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from typing import Literal

import qrcode
from qrcode import constants, util

from kiosk.domain.target import USUAL_DOTS
from kiosk.errors import Fault

QUIET_MODULES = 4
FEWEST_DOTS = 3
"""A module narrower than this is lost at the first smudge."""
SMALLEST_MODULE_MM = FEWEST_DOTS * 25.4 / USUAL_DOTS
AMPLE_MODULE_MM = 0.7
"""A module this wide is read at arm's length; what a box has beyond it is better spent on error correction."""
_USUAL_MASK = 3
"""Nearly as good as the best one for signed data, and much sooner found."""
_MODE_BITS = 4
_LARGEST_VERSION = 40
_PLAIN_ENOUGH = 0.8
"""Penalty points a module (ISO/IEC 18004, 7.8.3) that a symbol may have; signed data lie about 0.65."""
_VARIED = 24
"""Different characters: a signed token has as many, and never looks plain."""
_SEARCH_UP_TO = 33
"""Modules: for a symbol of this side the best mask is found soon enough."""
Level = Literal["L", "M", "Q", "H"]
_LEVELS: dict[Level, int] = {
    "H": constants.ERROR_CORRECT_H,
    "Q": constants.ERROR_CORRECT_Q,
    "M": constants.ERROR_CORRECT_M,
    "L": constants.ERROR_CORRECT_L,
}


@dataclass(frozen=True, slots=True)
class Symbol:
    """A QR symbol: rows of modules from the top, True is dark, without the quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def modules(self) -> int:
        """Modules on a side."""
        return len(self.rows)

    def bars(self) -> list[tuple[int, int, int]]:
        """Dark modules merged along rows: column, row, length."""
        found: list[tuple[int, int, int]] = []
        for y, row in enumerate(self.rows):
            start = 0
            while start < len(row):
                stop = start
                while stop < len(row) and row[stop]:
                    stop += 1
                if stop > start:
                    found.append((start, y, stop - start))
                start = stop + 1
        return found


@dataclass(frozen=True, slots=True)
class Placed:
    """A symbol's place in millimetres from the page's top left corner, all of it on whole printer dots."""

    symbol: Symbol
    x: float
    y: float
    module: float


@functools.lru_cache(maxsize=32)  # the badge on the screen is the one that is printed; a symbol takes some 20 kB
def symbol(text: str, level: Level = "M") -> Symbol:
    """The smallest symbol at a level of error correction, at a higher one where that costs no module.

    Upper-case letters, digits and $%*+-./: alone are held in alphanumeric mode.

    Raises:
        Fault: the text is empty or more than a QR code holds.
    """
    if not text:
        raise Fault("badge code: empty", "issue the badge again")
    data = _data(text)
    code = _made(data, level) or _made(util.QRData(text.encode(), mode=util.MODE_8BIT_BYTE), level)
    if code is None:
        raise Fault("badge code: holds nothing but zeros", "use another code")
    if code.modules_count <= _SEARCH_UP_TO or (
        len(set(text)) < _VARIED and util.lost_point(code.modules) > _PLAIN_ENOUGH * code.modules_count**2
    ):
        code.makeImpl(False, code.best_mask_pattern())
    return Symbol(tuple(tuple(bool(module) for module in row) for row in code.modules))


def _data(text: str) -> util.QRData:
    return util.QRData(text if text.isascii() else text.encode())


def _made(data: util.QRData, least: Level) -> qrcode.QRCode | None:
    """The code; None for data with a block of nothing but zeros, which the library can't divide."""
    size = _size(_bits(data), data.mode, least)
    if size is None:
        raise Fault("badge code: more than a QR code holds", "use a shorter code")
    version, level = size
    code = qrcode.QRCode(version=version, error_correction=level, mask_pattern=_USUAL_MASK, border=0)
    code.add_data(data)
    try:
        code.make(fit=False)
    except ValueError:
        return None
    return code


def _bits(data: util.QRData) -> int:
    """How many bits the data take (ISO/IEC 18004, 7.4.3 to 7.4.5), without the mode and the length before them."""
    count = len(data)
    if data.mode == util.MODE_NUMBER:
        return count // 3 * 10 + (0, 4, 7)[count % 3]
    return count // 2 * 11 + count % 2 * 6 if data.mode == util.MODE_ALPHA_NUM else count * 8


def _size(bits: int, mode: int, least: Level) -> tuple[int, int] | None:
    """The smallest version that holds the data at a level, and the highest level at which it still does."""
    for version in range(1, _LARGEST_VERSION + 1):
        needed = bits + _MODE_BITS + util.mode_sizes_for_version(version)[mode]
        for level in _from(least):
            if util.BIT_LIMIT_TABLE[level][version] >= needed:
                return version, level
    return None


def _from(least: Level) -> tuple[int, ...]:
    """The levels from the highest down to `least`."""
    names = list(_LEVELS)
    return tuple(_LEVELS[name] for name in names[: names.index(least) + 1])


def placed(text: str, x: float, y: float, width: float, height: float, dots_per_inch: int = USUAL_DOTS) -> Placed:
    """The symbol for a text, centred in a box with its quiet zone, its modules on whole dots.

    The box decides the error correction: the highest level at which modules are still ample, M where none is, and L where
    only that leaves modules that a printer can print.

    Args:
        text: what the code says.
        x: the box's left edge in millimetres from the page's left.
        y: its top edge from the page's top.
        width: of the box.
        height: of the box.
        dots_per_inch: of the printer.

    Raises:
        Fault: the text is empty, or the box is too small for it.
    """
    dot = 25.4 / dots_per_inch
    side = min(width, height)
    made = symbol(text, _level(text, side, dot))
    dots = _dots(side, made.modules, dot)
    if dots * dot < SMALLEST_MODULE_MM - dot / 2:
        needed = (made.modules + 2 * QUIET_MODULES) * SMALLEST_MODULE_MM + dot
        raise Fault(
            f"badge code: {made.modules} modules need a box of {math.ceil(needed)} mm", "enlarge the code's box in the layout"
        )
    drawn = made.modules * dots * dot
    return Placed(made, _on_grid(x + (width - drawn) / 2, dot), _on_grid(y + (height - drawn) / 2, dot), dots * dot)


def _level(text: str, side: float, dot: float) -> Level:
    """The error correction that a box of that side affords."""
    data = _data(text)
    bits = _bits(data)
    for level in _LEVELS:
        size = _size(bits, data.mode, level)
        wanted = SMALLEST_MODULE_MM - dot / 2 if level == "M" else AMPLE_MODULE_MM
        if size is not None and _dots(side, 17 + 4 * size[0], dot) * dot >= wanted:
            return level
    return "L"


def _dots(side: float, modules: int, dot: float) -> int:
    """How many dots a module may have in a box of that side, its quiet zone included.

    One dot is kept back: the symbol moves by up to that when it is put on the grid.
    """
    return math.floor((side / dot - 1) / (modules + 2 * QUIET_MODULES))


def _on_grid(millimetres: float, dot: float) -> float:
    return round(millimetres / dot) * dot
