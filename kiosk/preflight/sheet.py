"""The whole matrix as a table for spreadsheets: a person a line, a session a column."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import Fault
from kiosk.preflight.matrix import Matrix
from kiosk.reports.tables import as_csv, as_xlsx, defused
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


def _csv(lines: Iterator[list[str]]) -> bytes:
    return as_csv(next(lines), lines)


def _xlsx(lines: Iterator[list[str]]) -> bytes:
    return as_xlsx("Preflight", next(lines), lines, frozen=1)


_WRITERS = {".csv": _csv, ".xlsx": _xlsx}
