"""What a cell of a roster may hold once it is read, whatever file it came from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kiosk.wording.codes import Amiss
from kiosk.wording.told import Said, said

_EXACT_DIGITS = 15
"""A spreadsheet keeps that many digits of a number; of a longer one it has already changed the last."""


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that holds no usable value, and why; it matters only if its column is used."""

    reason: Said


Cell = str | date | BadCell
"""Text, a real date (a datetime where it has a time), or neither."""


def is_blank(cell: Cell) -> bool:
    """Whether nothing is in the cell that anybody can see."""
    return isinstance(cell, str) and not cell.strip()


def cell_of(value: object) -> Cell:
    """A spreadsheet's value as a cell: a whole number without a fraction, a truth value as the sheet shows it."""
    match value:
        case str():
            return value
        case bool():
            return "TRUE" if value else "FALSE"
        case float() | int():
            return _number(value)
        case date():
            return value
        case time() | timedelta():
            return str(value)
    return BadCell(said(Amiss.VALUE_UNREADABLE))


def text_of(cell: str | date) -> str:
    """A cell as text: a date in ISO 8601."""
    if isinstance(cell, str):
        return cell
    return cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()


def _number(value: float) -> Cell:
    if not math.isfinite(value):
        return BadCell(said(Amiss.NUMBER_UNREADABLE))
    if abs(value) >= 10**_EXACT_DIGITS:
        return BadCell(said(Amiss.NUMBER_CUT, digits=_EXACT_DIGITS))
    return str(int(value)) if value == int(value) else repr(value)
