"""Tables for spreadsheets: CSV and XLSX in which no text is ever taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import xlsxwriter

Value = str | int | bool


def defused(text: str) -> str:
    """A text that no spreadsheet takes for a formula: a quote stands before what would begin one (CSV injection)."""
    return "'" + text if text.lstrip(" \t\r\n\u00a0")[:1] in {"=", "+", "-", "@"} or text[:1] in {"\t", "\r", "\n"} else text


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    """CSV in UTF-8; its byte order mark lets spreadsheets see that it is."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in (head, *rows):
        writer.writerow([defused(value) if isinstance(value, str) else str(value).lower() for value in row])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(name: str, head: Sequence[str], rows: Iterable[Sequence[Value]], *, frozen: int = 0, filtered: bool = False) -> bytes:
    """XLSX with one sheet of that name, its head bold and in place.

    Args:
        name: of the sheet.
        head: a title for each column.
        rows: as wide as the head.
        frozen: columns at the left that stay in place too.
        filtered: whether its columns offer filters.
    """
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, options) as book:
        sheet = book.add_worksheet(name)
        bold = book.add_format({"bold": True, "bottom": 1})
        for column, title in enumerate(head):
            sheet.write_string(0, column, defused(title), bold)
        number = 0
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, str):
                    sheet.write_string(number, column, defused(value))
                elif isinstance(value, bool):
                    sheet.write_boolean(number, column, value)
                else:
                    sheet.write_number(number, column, value)
        sheet.freeze_panes(1, frozen)
        if filtered:
            sheet.autofilter(0, 0, max(number, 1), len(head) - 1)
        sheet.autofit()
    return out.getvalue()
