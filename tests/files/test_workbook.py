from __future__ import annotations

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter

from kiosk.errors import Fault
from kiosk.files.roster import read_roster
from kiosk.files.xlsx_guard import check_workbook

HEAD = ["id", "display_name", "tier", "valid_from", "note"]
SHEET = "xl/worksheets/sheet1.xml"


def workbook(path: Path, *rows: list, start: tuple[int, int] = (0, 0)) -> Path:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            place = (start[0] + number, start[1] + column)
            if isinstance(value, (dt.date, dt.time)):
                sheet.write_datetime(*place, value, day)
            else:
                sheet.write(*place, value)
    book.close()
    return path


def changed(path: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    """The same workbook with one part rewritten."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)
    path.write_bytes(out.getvalue())
    return path


def test_values_are_read_with_their_kinds_wherever_the_table_stands(event, tmp_path):
    path = workbook(
        tmp_path / "roster.xls",  # by content, not by its ending
        HEAD,
        [12.0, "Amina", "FP", dt.date(2024, 10, 21), 1.5],
        ["007", "=1+1", "FP", "", True],
        [1e15, "Zoë", "FP", dt.time(10, 0), 2],
        start=(3, 2),
    )
    roster = read_roster(path, event)
    assert [(person.id, person.name, person.note) for person in roster.registrations] == [
        ("12", "Amina", "1.5"),
        ("007", "=1+1", "TRUE"),
    ]
    assert roster.registrations[0].valid_from.isoformat() == "2024-10-21T04:00:00+00:00"
    assert [(each.row, each.column) for each in roster.rejected] == [(7, "id"), (7, "valid_from")]


def test_an_error_value_matters_where_it_is_used_only(event, tmp_path):
    path = workbook(
        tmp_path / "roster.xlsx", [*HEAD, "other"], ["R1", "Amina", "FP", "", "", "x"], ["R2", "Zoë", "FP", "", "x", ""]
    )
    bad = b'<c r="%b" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'

    def spoil(sheet: bytes) -> bytes:
        first, second, rest = sheet.partition(b'<row r="3"')
        first = first.replace(b"</row>", b"</row>")
        head, _, row = first.rpartition(b'<c r="F2"')
        first = head + bad % b"F2" + row.partition(b"</row>")[2]
        head, _, row = rest.rpartition(b'<c r="E3"')
        return first + second + head + bad % b"E3" + row.partition(b"</row>")[2]

    roster = read_roster(changed(path, SHEET, spoil), event)
    assert [person.id for person in roster.registrations] == ["R1"]
    assert [(each.row, each.column, each.reason) for each in roster.rejected] == [(3, "note", 'holds an error value ("#DIV/0!")')]


def test_hidden_sheets_and_legends_are_passed_over(event, tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "roster.xlsx")
    legend, hidden, people = (book.add_worksheet(name) for name in ("Legend", "Old", "People"))
    legend.write_row(0, 0, ["FP", "Focal point"])
    hidden.hide()
    for sheet, name in ((hidden, "Old"), (people, "New")):
        sheet.write_row(0, 0, ["id", "name", "tier"])
        sheet.write_row(1, 0, ["R1", name, "FP", "stray"])
    book.close()
    roster = read_roster(tmp_path / "roster.xlsx", event)
    assert [person.name for person in roster.registrations] == ["New"]
    assert roster.warnings == ("row 2: cells beyond the header's columns were left out",)


def test_a_sheet_without_a_header_is_a_fault(event, tmp_path):
    with pytest.raises(Fault, match="no row names its columns"):
        read_roster(workbook(tmp_path / "empty.xlsx"), event)
    with pytest.raises(Fault, match="no column holds the tier"):
        read_roster(workbook(tmp_path / "half.xlsx", ["id", "name"], ["R1", "Amina"]), event)


FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
TWO = b'<row r="9"><c r="A9" t="s"><v>0</v><v>1</v></c></row></sheetData>'
NOWHERE = b'<row r="9"><c r="A999999999999991"><v>1</v></c></row></sheetData>'
TEXTS = b'<row r="9">' + b'<c t="s"><v>0</v></c>' * 5000 + b"</row></sheetData>"


@pytest.mark.parametrize(
    ("part", "old", "new", "words"),
    [
        (SHEET, b"</sheetData>", FAR, "spreads over 1,048,576 rows and 16,384 columns"),
        (SHEET, b"</sheetData>", TWO, "a cell holds two values"),
        (SHEET, b"</sheetData>", NOWHERE, "a cell has no usable place"),
        (SHEET, b"</sheetData>", b"", "is a damaged XLSX workbook"),
        (SHEET, b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', "declares a document type"),
        ("xl/workbook.xml", b'encoding="UTF-8"', b'encoding="UTF-16"', ""),
        ("xl/sharedStrings.xml", b"<t>id</t>", b"<t>" + b"x" * 1_100_000 + b"</t>", "a cell of more than 1,000,000 characters"),
    ],
)
def test_a_workbook_that_asks_for_too_much_is_refused_before_it_is_unpacked(event, tmp_path, part, old, new, words):
    path = workbook(tmp_path / "roster.xlsx", HEAD, ["R1", "Amina", "FP", "", ""])
    with zipfile.ZipFile(path) as archive:
        assert old in archive.read(part)
    changed(path, part, lambda content: content.replace(old, new, 1))
    if not words:  # a part's own word on its encoding is not believed
        assert check_workbook(path)
        return
    with pytest.raises(Fault, match=words):
        read_roster(path, event)


def test_a_long_text_that_every_cell_shows_is_counted_each_time(event, tmp_path):
    path = workbook(tmp_path / "roster.xlsx", HEAD, ["R1", "x" * 32_000, "FP", "", ""])
    with zipfile.ZipFile(path) as archive:
        number = archive.read("xl/sharedStrings.xml").split(b"<si>")[1:].index(b"<t>" + b"x" * 32_000 + b"</t></si>")
    texts = TEXTS.replace(b"<v>0<", b"<v>%d<" % number)
    changed(path, SHEET, lambda content: content.replace(b"</sheetData>", texts))
    with pytest.raises(Fault, match="holds more than 128 million characters"):
        read_roster(path, event)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["content.xml", "mimetype"], "is an OpenDocument file"),
        (["xl/workbook.bin"], "is a binary workbook"),
        (["word/document.xml"], "is a zip archive without an XLSX workbook"),
        (["xl/workbook.xml", "XL/workbook.xml"], "it holds one part twice"),
        (["xl/workbook.xml", *(f"p{number}" for number in range(6000))], "unpacks to more than|too much"),
    ],
)
def test_other_archives_are_named(event, tmp_path, names, words):
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    with pytest.raises(Fault, match=words):
        read_roster(tmp_path / "x.xlsx", event)


def test_a_size_that_is_declared_wrongly_is_found_out(event, tmp_path):
    path = workbook(tmp_path / "roster.xlsx", HEAD, ["R1", "Amina", "FP", "", ""])
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(SHEET).file_size.to_bytes(4, "little")
    start = content.rfind(b"PK\x01\x02", 0, content.rfind(SHEET.encode()))
    assert content[start + 24 : start + 28] == size
    content[start + 24 : start + 28] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    with pytest.raises(Fault, match="XLSX workbook"):
        read_roster(path, event)
