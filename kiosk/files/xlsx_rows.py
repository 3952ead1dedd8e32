"""Rows of an XLSX workbook's sheets, numbered as the spreadsheet shows them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from kiosk.errors import Fault, FaultCode
from kiosk.files import safe
from kiosk.files.cells import BadCell, Cell, cell_of
from kiosk.files.csv_rows import WHAT
from kiosk.files.text import quoted
from kiosk.files.xlsx_guard import Errors, check_workbook
from kiosk.wording.codes import Amiss
from kiosk.wording.told import said


@dataclass(frozen=True, slots=True)
class Sheet:
    """One visible sheet."""

    name: str
    content: CalamineSheet
    errors: Errors

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Every row with its number, from 1, and its cells from column A."""
        start = self.content.start
        margin: list[Cell] = [""] * (start[1] if start else 0)
        for number, values in enumerate(self.content.iter_rows(), start=1):
            cells = margin + [value if type(value) is str else cell_of(value) for value in values]
            yield number, cells if not self.errors else self._with_errors(number, cells)

    def _with_errors(self, number: int, cells: list[Cell]) -> list[Cell]:
        return [
            BadCell(said(Amiss.ERROR_VALUE, quoted=quoted(error))) if (error := self.errors.get((number, column))) else cell
            for column, cell in enumerate(cells, start=1)
        ]


def sheets(path: Path) -> Iterator[Sheet]:
    """The workbook's visible sheets, in its order.

    Raises:
        Fault: it is no XLSX workbook, a damaged one, or too large.
    """
    errors = check_workbook(path)
    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as workbook:
            for about in workbook.sheets_metadata:
                if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible:
                    yield Sheet(about.name, workbook.get_sheet_by_name(about.name), errors.get(about.name, {}))
    except CalamineError:
        mend = "open it in a spreadsheet and save it again"
        what = f"{path}: is a damaged XLSX workbook"
        raise Fault(what, mend, FaultCode.WORKBOOK_DAMAGED, {"file": path.name}) from None
    except OSError as error:
        safe.unreadable(path, error, what=WHAT)
