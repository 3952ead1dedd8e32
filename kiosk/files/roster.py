"""Rosters: the lists of people that organizers export, as registrations; a bad row is named and left out, the rest land."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path

from kiosk.domain.event import Event
from kiosk.domain.registration import Registration
from kiosk.errors import Fault, FaultCode
from kiosk.files import csv_rows, safe, xlsx_guard
from kiosk.files.cells import BadCell, Cell, is_blank
from kiosk.files.csv_rows import WHAT
from kiosk.files.fields import PRETIX_STATUS_WORDS, STATUS_WORDS, Fields
from kiosk.files.headers import ROWS_ABOVE, Header, find_header, usable_header
from kiosk.files.text import quoted
from kiosk.files.xlsx_rows import sheets
from kiosk.wording.codes import Amiss
from kiosk.wording.told import Ids, Said, said

__all__ = ["Rejected", "Roster", "read_roster"]

Row = tuple[int, Sequence[Cell]]

_REPORT_EVERY = 1000
_LISTED = 10
_ZIP = b"PK\x03\x04"
_NOT_ROSTERS = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"%PDF": "a PDF document",
    b"\xd0\xcf\x11\xe0": "an old Excel workbook (XLS), or one that is locked by a password",
    b"\x1f\x8b": "a gzip archive",
    b"SQLite format 3": "a database",
    b"PK\x05\x06": "an empty zip archive",
}
_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
_AS_UTF8 = "save it as CSV UTF-8, in Excel under Save as"
_MANY_NULS = 0.2
"""Latin text in UTF-16 without its mark is half NUL bytes; a stray one in a cell is something else."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """What is wrong with one cell of one row: `row` as a spreadsheet shows it, `column` a field of ours or empty.

    `reason` knows which sentence it is (`kiosk.wording.told`), as a roster's warnings do.
    """

    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class Roster:
    """What a file holds: registrations in the order of its rows, everything that was rejected, and what to look at."""

    registrations: tuple[Registration, ...]
    rejected: tuple[Rejected, ...]
    warnings: tuple[str, ...]


def read_roster(
    path: Path, event: Event, mapping: Mapping[str, str] | None = None, *, progress: Callable[[int], None] | None = None
) -> Roster:
    """Read a CSV or XLSX file, told apart by its content.

    Args:
        path: the file.
        event: whose tiers, sessions and time zone the rows are read against.
        mapping: a field of ours to what the file calls it; other columns are found by their usual names.
        progress: called with the number of rows read so far, now and then and at the end.

    Raises:
        Fault: the file as a whole can't be used; a row that can't is in `rejected` instead.
    """
    table = open_table(path, mapping)
    header = usable_header(str(path), table.header, mapping)
    statuses = PRETIX_STATUS_WORDS if header.pretix else STATUS_WORDS
    fields = Fields(event, statuses, header.tags, spare_photo=True)
    return _Reading(header, fields, table.surplus_is_wrong).read(table.rows, progress)


@dataclass(frozen=True, slots=True)
class Table:
    """A file's rows from the first on.

    Attributes:
        header: where they name their columns; None where no row does.
        surplus_is_wrong: cells beyond the header are a mistake, as in CSV.
    """

    header: Header | None
    rows: Iterator[Row]
    surplus_is_wrong: bool


def open_table(path: Path, mapping: Mapping[str, str] | None = None) -> Table:
    """The rows of a CSV or XLSX file, told apart by its content, and their header, whether it is usable or not.

    Raises:
        Fault: the file can't be read, or is something else.
    """
    size = safe.check_file(path, limit=csv_rows.LIMIT, what=WHAT)
    try:
        with path.open("rb") as file:
            head = file.read(4096)
    except OSError as error:
        safe.unreadable(path, error, what=WHAT)
    if not head.startswith(_ZIP):
        _check_text(path, head)
        return Table(*_from_csv(path, mapping), surplus_is_wrong=True)
    if size > xlsx_guard.LIMIT:
        raise Fault(
            f"{path}: has more than {xlsx_guard.LIMIT // 1024**2} MiB, too much for a roster in XLSX", "save it as CSV UTF-8"
        )
    return Table(*_from_workbook(path, mapping), surplus_is_wrong=False)


def _check_text(path: Path, head: bytes) -> None:
    for mark, name in _MARKS.items():
        if head.startswith(mark):
            raise _fault(path, f"is {name} text, not UTF-8", _AS_UTF8, FaultCode.FILE_NOT_UTF8)
    for magic, name in _NOT_ROSTERS.items():
        if head.startswith(magic):
            raise _fault(path, f"is {name}, not a CSV or XLSX file", f"give {WHAT}", FaultCode.ROSTER_NEITHER)
    if head.count(0) > len(head) * _MANY_NULS:
        raise _fault(path, "is not UTF-8 text (every other byte is zero)", _AS_UTF8, FaultCode.FILE_NOT_UTF8)
    if not head.removeprefix(codecs.BOM_UTF8).strip():
        raise _fault(path, "is empty", f"give {WHAT}", FaultCode.FILE_EMPTY)


def _fault(path: Path, what: str, mend: str, code: FaultCode) -> Fault:
    return Fault(f"{path}: {what}", mend, code, {"file": path.name})


def _from_csv(path: Path, mapping: Mapping[str, str] | None) -> tuple[Header | None, Iterator[Row]]:
    found: list[tuple[str, Header | None, int]] = []
    for separator in csv_rows.separators(path):
        widths = [0]
        with closing(csv_rows.csv_rows(path, separator)) as rows:
            header = find_header(_counted(islice(rows, ROWS_ABOVE), widths), mapping)
        found.append((separator, header, max(widths)))
    # where no row names its columns, the separator that parts it into most cells is the likely one
    separator, best, _ = max(found, key=lambda each: (len(each[1].columns) if each[1] else 0, each[2]))
    return best, csv_rows.csv_rows(path, separator)


def _counted(rows: Iterable[Row], widths: list[int]) -> Iterator[Row]:
    for number, cells in rows:
        widths.append(len(cells))
        yield number, cells


def _from_workbook(path: Path, mapping: Mapping[str, str] | None) -> tuple[Header | None, Iterator[Row]]:
    """The first sheet that has a usable header; a legend or a chart may stand before it."""
    best: tuple[Header | None, Iterator[Row]] | None = None
    for sheet in sheets(path):
        rows = sheet.rows()
        first = list(islice(rows, ROWS_ABOVE))
        header = find_header(first, mapping)
        if header is not None and not header.lacks():
            return header, chain(first, rows)
        if first and (best is None or (best[0] is None and header is not None)):
            best = header, iter(first)
    return best or (None, iter(()))


@dataclass(slots=True)
class _Reading:
    """One pass over the rows below the header."""

    header: Header
    fields: Fields
    surplus_is_wrong: bool
    good: list[Registration] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    remarks: dict[Said, list[int]] = field(default_factory=dict)
    """What is worth a warning to the rows it concerns."""
    places: list[tuple[str, int]] = field(init=False)

    def __post_init__(self) -> None:
        self.places = [(name, columns[0]) for name, columns in self.header.columns.items()]

    def read(self, rows: Iterable[Row], progress: Callable[[int], None] | None) -> Roster:
        count = 0
        for number, cells in rows:
            count += 1
            if number > self.header.row and not all(map(is_blank, cells)):
                self._row(number, cells)
            if progress is not None and count % _REPORT_EVERY == 0:
                progress(count)
        if progress is not None:
            progress(count)
        return Roster(tuple(self.good), tuple(self.rejected), tuple(self._warnings()))

    def _row(self, number: int, cells: Sequence[Cell]) -> None:
        header = self.header
        if len(cells) > header.named and not all(map(is_blank, cells[header.named :])):
            if self.surplus_is_wrong and not all(map(is_blank, cells[header.width :])):
                # Most likely a separator without quotes has moved the cells behind it: a wrong tier, a wrong name.
                self._reject(number, "", said(Amiss.SURPLUS))
                return
            self._remark(said(Amiss.SURPLUS_LEFT_OUT), number)
        if len(cells) == 1 and isinstance(cells[0], BadCell):
            self._reject(number, "", cells[0].reason)
            return
        width = len(cells)
        raw = {name: cells[column] for name, column in self.places if column < width and cells[column] != ""}
        if len(header.columns["id"]) > 1:
            raw["id"] = self._joined(cells, header.columns["id"])
        result = self.fields.registration(raw)
        if isinstance(result, list):
            for problem in result:
                self._reject(number, problem.column, problem.reason)
        elif self._is_new(number, result.id):
            self._take(number, result)

    def _joined(self, cells: Sequence[Cell], columns: tuple[int, ...]) -> Cell:
        parts = [cells[column] if column < len(cells) else "" for column in columns]
        bad = next((part for part in parts if not isinstance(part, str)), None)
        if bad is not None:
            return bad
        texts = [part.strip() for part in parts if isinstance(part, str) and part.strip()]
        return "-".join(texts) if len(texts) == len(parts) else ""

    def _is_new(self, number: int, id_: str) -> bool:
        key = id_.casefold()  # two ids that differ in case only are one person typed twice, and nobody could tell them apart
        first = self.ids.setdefault(key, number)
        if first != number:
            self._reject(number, "id", said(Amiss.SAME_ID, row=first))
        return first == number

    def _take(self, number: int, person: Registration) -> None:
        self.good.append(person)
        for column, note in self.fields.notes:
            self._remark(said(Amiss.OF_FIELD, field=column, remark=note), number)
        for code in person.codes:
            first = self.codes.setdefault(code, number)
            if first != number:
                self._remark(said(Amiss.CODE_TWICE), number)

    def _reject(self, number: int, column: str, reason: str) -> None:
        theirs = self.header.theirs.get(column)
        whole = said(Amiss.IN_COLUMN, problem=reason, column=quoted(theirs)) if theirs else reason
        self.rejected.append(Rejected(number, column, whole))

    def _remark(self, remark: Said, number: int) -> None:
        self.remarks.setdefault(remark, []).append(number)

    def _warnings(self) -> Iterator[str]:
        if self.header.unused:
            yield said(Amiss.COLUMNS_UNUSED, columns=tuple(quoted(name) for name in self.header.unused))
        for remark, rows in self.remarks.items():
            yield said(Amiss.IN_ROWS, count=len(rows), rows=Ids(tuple(map(str, rows)), _LISTED), remark=remark)
