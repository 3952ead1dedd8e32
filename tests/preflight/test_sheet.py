import csv
import io

import pytest
from python_calamine import CalamineWorkbook

from kiosk.errors import Fault
from kiosk.preflight import sheet
from tests.builders import a_person, a_session, an_event
from tests.preflight.matrices import a_matrix

MATRIX = a_matrix(
    an_event(a_session("B1"), a_session("B2", tiers=frozenset({"CS"}))),
    a_person("R1", organization="=1+1"),
    a_person("R2", tier="CS", display_name="王小明"),
)
ROWS = [
    ["registration", "name", "tier", "organization", "B1", "B2"],
    ["R1", "Amina Okafor", "FP", "'=1+1", "ADMITTED", "TIER"],
    ["R2", "王小明", "CS", "Ministry of Women Affairs", "ADMITTED", "ADMITTED"],
]


def test_csv(tmp_path):
    sheet.write(MATRIX, tmp_path / "m.csv")
    content = (tmp_path / "m.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))) == ROWS


def test_xlsx(tmp_path):
    sheet.write(MATRIX, tmp_path / "m.xlsx")
    assert CalamineWorkbook.from_path(tmp_path / "m.xlsx").get_sheet_by_index(0).to_python() == ROWS


def test_another_ending_is_a_fault(tmp_path):
    with pytest.raises(Fault, match=r"end the name in one of \.csv, \.xlsx"):
        sheet.check(tmp_path / "m.pdf")
