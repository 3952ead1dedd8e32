"""The badge's code as QR modules (ISO/IEC 18004), and where they fall on a printer's dots."""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import qrcode
from qrcode import constants, util

from kiosk.errors import Fault

QUIET_MODULES = 4
DOTS_PER_INCH = 203
"""Of the coarsest printers that badges meet; finer ones print a multiple or don't mind."""
FEWEST_DOTS = 3
"""A module narrower than this is lost at the first smudge."""
MM_PER_DOT = 25.4 / DOTS_PER_INCH
_USUAL_MASK = 3
"""Nearly as good as the best one for signed data, and much sooner found."""
_MODE_BITS = 4
_LARGEST_VERSION = 40
_PLAIN_ENOUGH = 0.8
"""Penalty points a module (ISO/IEC 18004, 7.8.3) that a symbol may have; signed data lie about 0.65."""
_SEARCH_UP_TO = 33
"""Modules: for a symbol of this side the best mask is found soon enough."""
_LEVELS = (constants.ERROR_CORRECT_H, constants.ERROR_CORRECT_Q, constants.ERROR_CORRECT_M)


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


@functools.lru_cache(maxsize=256)
def symbol(text: str) -> Symbol:
    """The smallest symbol at level M, at a higher level where that costs no module.

    Upper-case letters, digits and $%*+-./: alone are held in alphanumeric mode.

    Raises:
        Fault: the text is empty or more than a QR code holds.
    """
    if not text:
        raise Fault("badge code: empty", "issue the badge again")
    data = util.QRData(text if text.isascii() else text.encode())
    code = _made(data) or _made(util.QRData(text.encode(), mode=util.MODE_8BIT_BYTE))
    if code is None:
        raise Fault("badge code: holds nothing but zeros", "use another code")
    if code.modules_count <= _SEARCH_UP_TO or util.lost_point(code.modules) > _PLAIN_ENOUGH * code.modules_count**2:
        code.makeImpl(False, code.best_mask_pattern())
    return Symbol(tuple(tuple(bool(module) for module in row) for row in code.modules))


def _made(data: util.QRData) -> qrcode.QRCode | None:
    """The code; None for data with a block of nothing but zeros, which the library can't divide."""
    version, level = _size(data)
    code = qrcode.QRCode(version=version, error_correction=level, mask_pattern=_USUAL_MASK, border=0)
    code.add_data(data)
    try:
        code.make(fit=False)
    except ValueError:
        return None
    return code


def _size(data: util.QRData) -> tuple[int, int]:
    """The smallest version that holds the data at level M, and the highest level at which it still does."""
    buffer = util.BitBuffer()
    data.write(buffer)
    for version in range(1, _LARGEST_VERSION + 1):
        needed = len(buffer) + _MODE_BITS + util.mode_sizes_for_version(version)[data.mode]
        for level in _LEVELS:
            if util.BIT_LIMIT_TABLE[level][version] >= needed:
                return version, level
    raise Fault("badge code: more than a QR code holds", "use a shorter code")


def placed(text: str, x: float, y: float, width: float, height: float) -> Placed:
    """The symbol for a text, centred in a box with its quiet zone, its modules on whole dots.

    Args:
        text: what the code says.
        x: the box's left edge in millimetres from the page's left.
        y: its top edge from the page's top.
        width: of the box.
        height: of the box.

    Raises:
        Fault: the text is empty, or the box is too small for it.
    """
    made = symbol(text)
    across = made.modules + 2 * QUIET_MODULES
    # one dot is kept back: the symbol moves by up to that when it is put on the grid
    dots = math.floor((min(width, height) / MM_PER_DOT - 1) / across)
    if dots < FEWEST_DOTS:
        needed = (FEWEST_DOTS * across + 1) * MM_PER_DOT
        raise Fault(
            f"badge code: {made.modules} modules need a box of {math.ceil(needed)} mm", "enlarge the code's box in the layout"
        )
    side = made.modules * dots * MM_PER_DOT
    return Placed(made, _on_grid(x + (width - side) / 2), _on_grid(y + (height - side) / 2), dots * MM_PER_DOT)


def _on_grid(millimetres: float) -> float:
    return round(millimetres / MM_PER_DOT) * MM_PER_DOT
