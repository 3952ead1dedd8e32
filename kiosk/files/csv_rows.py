"""Rows of a CSV file (RFC 4180, with the semicolons and tabs of other locales), numbered as a spreadsheet shows them."""

from __future__ import annotations

import csv
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TextIO

from kiosk.errors import Fault, FaultCode
from kiosk.files import safe
from kiosk.files.cells import BadCell, Cell
from kiosk.wording.codes import Amiss
from kiosk.wording.told import said

WHAT = "a roster (CSV in UTF-8, or XLSX)"
LIMIT = 1024 * 1024 * 1024
MOST_ROWS = 2_000_000
_LONGEST_LINE = 4_000_000
_SEPARATORS = ",;\t"
_HINT = re.compile(r"sep=([,;:|^~\t])[\r\n]*", re.IGNORECASE)
"""The line by which Excel is told the separator; Excel itself doesn't show it."""


def csv_rows(path: Path, separator: str) -> Generator[tuple[int, list[Cell]], None, None]:
    """Every record of the file with its number, from 1; a line break inside a cell counts for nothing.

    A record with a cell of more than 131,072 characters comes as one BadCell.

    Raises:
        Fault: the file can't be read, is not UTF-8, holds a line that is no line, a quotation mark that is never closed,
            or too many rows.
    """
    try:
        with path.open(encoding="utf-8-sig", errors="strict", newline="") as file:
            if not _HINT.fullmatch(file.readline(100)):
                file.seek(0)
            yield from _Reading(path, file, separator).records()
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        raise Fault(
            f"{path}: is not UTF-8 text (it holds the byte 0x{byte:02X}; saved as Windows-1252, perhaps)",
            "save it as CSV UTF-8, in Excel under Save as",
            FaultCode.FILE_NOT_UTF8,
            {"file": path.name},
        ) from None
    except OSError as error:
        safe.unreadable(path, error, what=WHAT)


def separators(path: Path) -> str:
    """The separators that a file may use, the one it names itself alone where it names one."""
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
            named = _HINT.fullmatch(file.readline(100))
    except OSError as error:
        safe.unreadable(path, error, what=WHAT)
    return named[1] if named else _SEPARATORS


class _Reading:
    """One pass over an open file; `pending` holds the lines of the record that is being read."""

    def __init__(self, path: Path, file: TextIO, separator: str) -> None:
        self.path = path
        self.file = file
        self.separator = separator
        self.number = 0
        self.pending: list[str] = []

    def lines(self) -> Iterator[str]:
        while line := self.file.readline(_LONGEST_LINE):
            if len(line) == _LONGEST_LINE:
                raise Fault(f"{self.path}: row {self.number + 1} has more than {_LONGEST_LINE:,} characters", f"give {WHAT}")
            self.pending.append(line)
            yield line

    def records(self) -> Iterator[tuple[int, list[Cell]]]:
        reader = csv.reader(self.lines(), delimiter=self.separator)
        last: list[str] = []
        while True:
            record = self._next(reader)
            if not self.pending:
                break
            last, self.pending = self.pending, []
            self.number += 1
            if self.number > MOST_ROWS:
                raise Fault(f"{self.path}: has more than {MOST_ROWS:,} rows", "split it into several files")
            yield self.number, record
        if not _closes(last, self.separator):  # an open quotation mark swallows the rest of the file
            what = f"{self.path}: row {self.number} opens a quotation mark that is never closed"
            given = {"file": self.path.name, "row": self.number}
            raise Fault(what, "close or remove it", FaultCode.QUOTE_OPEN, given)

    def _next(self, reader: Iterator[list[str]]) -> list[Cell]:
        try:
            return [*next(reader, ())]
        except csv.Error:
            most = csv.field_size_limit()
            if len(self.pending) > 1:
                what = f"{self.path}: row {self.number + 1} has a cell of more than {most:,} characters over several lines"
                raise Fault(what, "see whether a quotation mark in it is never closed") from None
            return [BadCell(said(Amiss.CELL_TOO_LONG, limit=f"{most:,}"))]


def _closes(lines: list[str], separator: str) -> bool:
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error as error:
        return "unexpected end" not in str(error)
    return True
