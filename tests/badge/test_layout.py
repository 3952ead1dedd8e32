from __future__ import annotations

import json
from importlib.resources import files

import pytest

from kiosk.badge.layout import default_layout, parse_layout, read_layout
from kiosk.errors import Fault


def shipped():
    return json.loads(files("resources").joinpath("badges", "a6.json").read_text(encoding="utf-8"))


def test_the_shipped_layout_is_an_a6_page():
    layout = default_layout()
    assert (layout.width, layout.height) == (105, 148)
    assert {box.kind for box in layout.boxes} == {"band", "column", "qr"}


def test_a_layout_file_is_read(tmp_path):
    path = tmp_path / "own.json"
    path.write_text(json.dumps(shipped() | {"name": "Own"}), encoding="utf-8")
    assert read_layout(path).name == "Own"


def change(box, key, value):
    def apply(layout):
        next(found for found in layout["front"] if found["id"] == box)[key] = value

    return apply


def first_text(key, value):
    def apply(layout):
        layout["front"][1]["texts"][0][key] = value

    return apply


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (change("band", "width", 120), 'box "band": ends outside the page'),
        (change("band", "heigth", 3), 'box "band", heigth: '),
        (change("band", "kind", "banner"), 'box "band"'),
        (change("code", "width", 12), 'box "code": a code is at least 20 mm'),
        (change("event", "width", 60), 'box "event": overlaps the code\'s box "code"'),
        (change("event", "id", "band"), 'box "band": two boxes have this id'),
        (change("person", "texts", []), 'box "person", texts: '),
        (first_text("field", "email"), 'box "person", texts.0.field: '),
        (first_text("min_pt", 60), 'box "person", texts.0: min_pt 60 is above max_pt 42'),
        (first_text("colour", "green"), 'box "person", texts.0.colour: '),
        (lambda layout: layout.pop("paper"), "width: missing; give a paper (A6, A7, CR80, 62mm, 102x152), or width and height"),
        (lambda layout: layout.update(paper=["A6"]), "paper: Input should be 'A6', 'A7', 'CR80', '62mm' or '102x152'"),
        (lambda layout: layout.update(paper="A5"), "paper: Input should be 'A6', 'A7', 'CR80', '62mm' or '102x152'"),
        (lambda layout: layout.update(width=105), "width: the paper says it already"),
        (lambda layout: layout.update(landscape=True), 'box "event": ends outside the page of 148 x 105 mm'),
        (lambda layout: layout["front"].append(7), 'box "number 5"'),
    ],
)
def test_a_wrong_layout_names_the_box(spoil, said):
    layout = shipped()
    spoil(layout)
    with pytest.raises(Fault) as caught:
        parse_layout(json.dumps(layout), "own.json")
    assert said in str(caught.value)
    assert str(caught.value).startswith("own.json: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"front": 3}', '{"name": "x", "width": 1e999, "height": 9, "front": [{}]}']
)
def test_no_text_crashes_it(text):
    with pytest.raises(Fault, match=r"^own\.json: "):
        parse_layout(text, "own.json")


def test_a_missing_or_garbled_file_is_a_fault(tmp_path):
    with pytest.raises(Fault, match=r"none\.json"):
        read_layout(tmp_path / "none.json")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Fault, match="UTF-8"):
        read_layout(tmp_path / "bytes.json")
