"""`kiosk layout`: checked, used, saved and drawn without anything being issued."""

from __future__ import annotations

import contextlib
import json

import pypdfium2 as pdfium
import zxingcpp

from kiosk.badge.layout import schema
from kiosk.raster import to_image


def test_the_schema_that_is_printed_is_json_to_its_last_line(kiosk):
    answer = kiosk("layout", "schema")
    assert answer.code == 0
    assert answer.out == schema()
    assert json.loads(answer.out)["title"] == "Lanyard badge layout"


def test_what_was_saved_is_said_as_json_too(kiosk, tmp_path):
    out = tmp_path / "own.json"
    shipped = kiosk.json("layout", "save", out, "--from", "card").row
    assert (shipped["out"], shipped["layout"], shipped["sides"]) == (str(out), "card", 2)
    assert "$schema" not in json.loads(out.read_text(encoding="utf-8"))
    own = kiosk.json("layout", "save", out).row
    assert (own["layout"], own["name"]) == (None, "A6 portrait")
    assert kiosk("layout", "check", out).code == 0


def looked_at(tmp_path):
    path = tmp_path / "own.json"
    text = {"text": {"en": "Welcome"}, "max_pt": 9, "min_pt": 8}
    box = {"kind": "column", "id": "a", "x": 5, "y": 5, "width": 90, "height": 20, "texts": [text]}
    path.write_text(json.dumps({"name": "Own", "paper": "A6", "front": [box]}), encoding="utf-8")
    return path


NO_CODE = "no box has the badge's code: doors can't scan it"
HALF = 'box "a": its words are given in en, not in fr, es'


def test_a_check_says_what_should_be_looked_at_with_the_event_where_there_is_a_station(kiosk, kiosk_at, tmp_path):
    path = looked_at(tmp_path)
    answer = kiosk("layout", "check", path)
    assert answer.code == 0
    assert answer.out.splitlines()[:2] == [f"look: {NO_CODE}", f"look: {HALF}"]
    assert kiosk.json("layout", "check", path).row["remarks"] == [NO_CODE, HALF]
    assert kiosk_at(tmp_path / "nowhere").json("layout", "check", path).row["remarks"] == [NO_CODE]
    assert kiosk.json("layout", "check", "card").row["remarks"] == []


def test_a_layout_is_used_although_something_of_it_should_be_looked_at(kiosk, tmp_path):
    answer = kiosk("layout", "use", looked_at(tmp_path), "--json")
    assert answer.code == 0
    assert answer.row["name"] == "Own"
    assert answer.err.splitlines() == [f"kiosk: look: {NO_CODE}", f"kiosk: look: {HALF}"]


def test_a_layout_is_drawn_for_the_roster_and_nothing_is_issued(kiosk, tmp_path):
    out = tmp_path / "drawn.pdf"
    rows = kiosk.json("layout", "draw", "card", "--out", out).rows
    assert {row["kind"] for row in rows} == {"longest", "shortest", "unusual"}
    assert not any(row["sample"] for row in rows)
    assert all([found["problem"] for found in row["findings"]] == ["no_photo"] for row in rows)
    assert pages(out) == 6
    assert kiosk("layout", "draw", "a6", "--out", out).code == 0
    assert pages(out) == 3
    badges = kiosk.json("badge", "R1", "--out", tmp_path / "first.pdf").rows
    assert [row["serial"] for row in badges] == [1]


def test_a_code_that_was_drawn_opens_nothing(kiosk, tmp_path):
    out = tmp_path / "drawn.pdf"
    kiosk.json("layout", "draw", "a6", "--out", out)
    for page in range(3):
        (code,) = zxingcpp.read_barcodes(to_image(out.read_bytes(), 200, page), formats=zxingcpp.BarcodeFormat.QRCode)
        assert kiosk.json("decide", code.text, "--dry-run").row["verdict"] != "admit"


def test_without_a_station_people_of_our_own_are_drawn(kiosk_at, tmp_path):
    out = tmp_path / "drawn.pdf"
    answer = kiosk_at(tmp_path / "nowhere")("layout", "draw", "a6", "--out", out)
    assert (answer.code, len(answer.out.splitlines())) == (0, 3)
    assert all("(sample)" in line for line in answer.out.splitlines())
    assert pages(out) == 3
    assert not (tmp_path / "nowhere").exists()


def pages(path):
    with contextlib.closing(pdfium.PdfDocument(path.read_bytes())) as document:
        return len(document)
