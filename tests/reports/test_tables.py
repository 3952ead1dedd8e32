"""No text of a table is a formula to a spreadsheet, however its country parts columns."""

import csv
import io

import pytest

from kiosk.reports.tables import as_csv, defused

FORMULA = "=HYPERLINK(0)"
BEGINS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cells(content: bytes, separator: str) -> list[str]:
    """What stands in the cells where columns are parted so; where that isn't a comma, quotes of ours may not be understood."""
    text = content.decode("utf-8-sig")
    if separator == ",":
        return [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    return [cell for line in text.splitlines() for cell in line.split(separator)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize(
    "text",
    [
        FORMULA,
        f" {FORMULA}",
        f"\t{FORMULA}",
        f"\u00a0{FORMULA}",
        f"\u200b{FORMULA}",
        f"Ministry;{FORMULA}",
        f"Ministry; {FORMULA}",
        f"Ministry\n{FORMULA}",
        f"Ministry\r\n{FORMULA}",
        f"Ministry\t{FORMULA};{FORMULA}",
        "+1", "-1", "@SUM(1)", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff201",
    ],
)  # fmt: skip
def test_no_cell_begins_a_formula(text, separator):
    content = as_csv(["name", "organization"], [["Amina", text], [text, "Amina"]])
    found = [cell.strip(' \t\u00a0\u200b"').lstrip() for cell in cells(content, separator)]
    assert [cell for cell in found if cell.startswith(BEGINS)] == []


@pytest.mark.parametrize(
    "text", ["Okafor-Diop", "a = b", "e.g. + and -", "Women; peace; security", "A\nB", "'=1", "x@y.org; z@y.org", ""]
)
def test_what_is_no_formula_stays_as_it_is(text):
    assert defused(text) == text


def test_a_quote_comes_only_once():
    assert defused(defused("=1; =2")) == defused("=1; =2") == "'=1;' =2"


def test_a_text_of_semicolons_is_no_bomb():
    assert len(defused("; " * 200_000 + " " * 200_000)) == 600_000
