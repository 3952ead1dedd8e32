"""A roster's columns as people see them: header, first values, and the field that each was recognised as."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.errors import Fault, FaultCode
from kiosk.files.cells import BadCell, Cell, is_blank, text_of
from kiosk.files.headers import ROWS_ABOVE, Header, fold_header, read_header
from kiosk.files.roster import Row, open_table

_SAMPLES = 3
_LONGEST = 60
_LOOKED_THROUGH = 50
"""Rows below the lowest header in which first values are looked for."""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        place: from 0.
        header: as the file writes it; empty where it has none.
        samples: its first values that aren't empty, cut.
        field: the field of ours that is read from it; empty where none is.
        choosable: whether a mapping can name it: it has a header, and is the first of that name.
    """

    place: int
    header: str
    samples: tuple[str, ...]
    field: str
    choosable: bool


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns of a file.

    Attributes:
        row: where the header stands, from 1.
        lacks: what no column holds although a registration needs it, of `id`, `name` and `tier`.
    """

    row: int
    columns: tuple[Column, ...]
    lacks: tuple[str, ...]

    @property
    def usable(self) -> bool:
        """Whether a roster can be read with it."""
        return not self.lacks

    def mapping(self) -> dict[str, str]:
        """What a mapping must say so that the file is read as it is now, whatever its headers are usually taken for."""
        return {column.field: column.header for column in self.columns if column.field and column.choosable}


def read_columns(path: Path, mapping: Mapping[str, str] | None = None) -> Columns:
    """The columns of a CSV or XLSX file, whether a roster could be read with them or not.

    Args:
        path: the file.
        mapping: as `read_roster` takes it; what the file has no column for is left out.

    Raises:
        Fault: the file can't be read, is something else, or holds no rows.
    """
    table = open_table(path, mapping)
    first = list(islice(table.rows, ROWS_ABOVE + _LOOKED_THROUGH))
    if isinstance(table.rows, Generator):
        table.rows.close()
    number, header_cells = _header_row(first, table.header)
    if not header_cells:
        mend = "choose a file whose first row names its columns"
        raise Fault(f"{path}: holds no rows", mend, FaultCode.NO_ROWS, {"file": path.name})
    texts = ["" if isinstance(cell, BadCell) else text_of(cell).strip() for cell in header_cells]
    # a row that names one column only is no header to a reader, and yet somebody may be about to say what the others are
    fields = _fields(table.header or read_header(number, header_cells, mapping or {}))
    seen: set[str] = set()
    columns = []
    for place, text in enumerate(texts):
        folded = fold_header(text)
        columns.append(
            Column(place, text, _samples(first, number, place), fields.get(place, ""), bool(folded) and folded not in seen)
        )
        seen.add(folded)
    return Columns(number, tuple(columns), _lacks(set(fields.values())))


def fitting(mapping: Mapping[str, str], columns: Columns) -> dict[str, str]:
    """What of a mapping that was kept for an earlier file fits this one."""
    there = {fold_header(column.header) for column in columns.columns if column.choosable}
    return {field: name for field, name in mapping.items() if not name or fold_header(name) in there}


def changed(mapping: Mapping[str, str], columns: Columns, place: int, field: str) -> dict[str, str]:
    """A mapping with which that column is read as that field, or as none where it is empty; all others as before."""
    column = columns.columns[place]
    made = {**dict(mapping), **columns.mapping()}
    if column.field:
        # said aloud, or its usual name would bring it back
        made[column.field] = ""
    if field:
        made[field] = column.header
    return made


def _header_row(first: Sequence[Row], header: Header | None) -> tuple[int, Sequence[Cell]]:
    if header is not None:
        return next((number, cells) for number, cells in first if number == header.row)
    wide = ((number, cells) for number, cells in first if sum(not is_blank(cell) for cell in cells) >= _FEWEST)
    return next(wide, first[0] if first else (1, []))


def _fields(header: Header) -> dict[int, str]:
    return {place: field for field, places in header.columns.items() for place in places}


def _samples(rows: Sequence[Row], header: int, place: int) -> tuple[str, ...]:
    found: list[str] = []
    for number, cells in rows:
        if number > header and place < len(cells) and not is_blank(cells[place]):
            cell = cells[place]
            text = " ".join((cell.reason if isinstance(cell, BadCell) else text_of(cell)).split())
            found.append(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
            if len(found) == _SAMPLES:
                break
    return tuple(found)


def _lacks(fields: set[str]) -> tuple[str, ...]:
    missing = [name for name in ("id", "tier") if name not in fields]
    if not fields & {"display_name", "given_name", "family_name"}:
        missing.insert(min(1, len(missing)), "name")
    return tuple(missing)
