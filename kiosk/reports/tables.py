"""Tables for spreadsheets: CSV and XLSX in which no text is ever taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

import xlsxwriter

Value = str | int | bool


_FORMULA = re.compile(
    r"(^|[;\t\r\n])(?=[^\S\r\n;]*[\u00ad\u200b-\u200f\u2060\ufeff]*[=+@\uff1d\uff0b\uff0d\uff20-]|(?<=\A)[\t\r\n])"
)


def defused(text: str) -> str:
    """A text that no spreadsheet takes for a formula: a quote stands before what would begin one (CSV injection).

    Spreadsheets of many countries part columns at a semicolon, and don't see then where a text between commas is quoted: what
    follows a semicolon, a tab or a line break in a text may come to stand in a cell of its own.
    """
    return _FORMULA.sub(r"\1'", text)


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
