"""Whatever a file holds, it is a roster or a Fault."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.files.roster import Roster, read_roster

HEAD = "id,display_name,tier,country,status,codes,valid_from\r\n"
GOOD = HEAD + 'R1,"Amina, Okafor",FP,NA,approved,X;Y,2024-10-21\r\nR2,Zoë,ms,NO,,Z,\r\n'
CELL = st.text(max_size=12) | st.sampled_from(["FP", "R1", '"', '""', "\x00", "NA", "2024-10-21", ";", "\n", "=1+1", "\ud7ff"])


def outcome(path, event) -> Roster | Fault:
    try:
        return read_roster(path, event)
    except Fault as fault:
        return fault


def check(result: Roster | Fault) -> None:
    if isinstance(result, Fault):
        assert "\n" not in str(result)
        return
    for person in result.registrations:
        assert person.id
        assert person.tier in {"FP", "MS"}
        assert person.name.isprintable() or person.name
        repr(person).encode()
    assert all(each.row > 1 and each.reason for each in result.rejected)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes(event, tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes(content)
    check(outcome(path, event))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.lists(CELL, max_size=9), max_size=6))
def test_any_cells_under_a_header(event, tmp_path_factory, rows):
    path = tmp_path_factory.getbasetemp() / "cells.csv"
    path.write_text(HEAD + "".join(",".join(row) + "\r\n" for row in rows), encoding="utf-8", newline="")
    check(outcome(path, event))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_good_file_with_some_bytes_changed(event, tmp_path_factory, data):
    content = bytearray(GOOD.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
    path = tmp_path_factory.getbasetemp() / "spoilt.csv"
    path.write_bytes(content)
    check(outcome(path, event))


@pytest.fixture(scope="module")
def workbook() -> dict[str, bytes]:
    """The parts of a good workbook."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content)
    sheet = book.add_worksheet()
    for number, row in enumerate(
        [HEAD.strip().split(","), ["R1", "Amina", "FP", "NA", "", 12345, 45586.5], ["R2", "Zoë", "MS", "", True, 1e300, ""]]
    ):
        sheet.write_row(number, 0, row)
    book.close()
    with zipfile.ZipFile(content) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


TOKENS = [
    b"<",
    b"-1",
    b"1e999",
    b"99999999999",
    b"&#0;",
    b'" t="e',
    b' r="ZZZ1"',
    b"</c>",
    b"<v>",
    b"\xff",
    b"<c/>",
    b't="d"',
    b't="s"',
    b"A0",
]


@pytest.mark.parametrize("seed", range(150))
def test_a_workbook_with_a_part_changed(event, tmp_path, workbook, seed):
    rng = random.Random(seed)  # a seed makes the same file again
    path = tmp_path / "spoilt.xlsx"
    spoilt = rng.choice(["xl/worksheets/sheet1.xml"] * 3 + list(workbook))
    content = bytearray(workbook[spoilt])
    for _ in range(rng.randint(1, 3)):
        place = rng.randrange(len(content))
        content[place : place + rng.choice([0, 0, 1, 5])] = rng.choice(TOKENS)
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in workbook.items():
            archive.writestr(name, bytes(content) if name == spoilt else part)
    check(outcome(path, event))
