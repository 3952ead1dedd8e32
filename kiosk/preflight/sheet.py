"""The whole matrix as a table for spreadsheets: a person a line, a session a column."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import xlsxwriter

from kiosk.errors import Fault
from kiosk.preflight.matrix import Matrix
from kiosk.reports.attendance import defused
from kiosk.whole import write_whole

_PERSON = ("registration", "name", "tier", "organization")


def rows(matrix: Matrix) -> Iterator[list[str]]:
    """The head, then everybody: id, name, tier, organization, and a reason for each session; no text is a formula."""
    yield [defused(text) for text in (*_PERSON, *(session.code for session in matrix.event.sessions))]
    for who in matrix.people:
        yield [defused(text) for text in (who.id, who.name, who.tier, who.organization, *matrix.cells[who.id])]


def check(path: Path) -> None:
    """See that the matrix could be written in that form, before anything is checked.

    Raises:
        Fault: an ending that isn't known.
    """
    if path.suffix.lower() not in _WRITERS:
        ending = path.suffix or "a file without an ending"
        raise Fault(f"{path}: can't write the matrix as {ending}", f"end the name in one of {', '.join(_WRITERS)}")


def write(matrix: Matrix, path: Path) -> None:
    """Write the matrix as CSV (UTF-8 with a byte order mark) or XLSX, by the file's ending; whole or not at all.

    Raises:
        Fault: an ending that isn't known, or the file can't be written.
    """
    check(path)
    write_whole(path, _WRITERS[path.suffix.lower()](rows(matrix)))


def _csv(lines: Iterable[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(lines)
    return out.getvalue().encode("utf-8-sig")  # the mark lets spreadsheets see that it is UTF-8


def _xlsx(lines: Iterable[Sequence[str]]) -> bytes:
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        sheet = book.add_worksheet("Preflight")
        bold = book.add_format({"bold": True, "bottom": 1})
        for number, line in enumerate(lines):
            for column, text in enumerate(line):
                sheet.write_string(number, column, text, None if number else bold)
        sheet.freeze_panes(1, 1)
        sheet.autofit()
    return out.getvalue()


_WRITERS = {".csv": _csv, ".xlsx": _xlsx}
