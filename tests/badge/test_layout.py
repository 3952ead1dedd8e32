from __future__ import annotations

import base64
import io
import json
from importlib.resources import files

import numpy as np
import pytest
from PIL import Image

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
        (change("band", "heigth", 3), 'box "band", heigth: unknown; did you mean height?'),
        (change("band", "kind", "banner"), "box \"band\": 'banner' is no kind of box: write one of band, column, "),
        (change("code", "width", 12), 'box "code": a code and its quiet zone take at least 27.5 mm'),
        (change("event", "width", 60), 'box "event": overlaps the code\'s box "code"'),
        (change("event", "id", "band"), 'box "band": two boxes have this id'),
        (change("person", "texts", []), 'box "person", texts: must not be empty'),
        (first_text("field", "email"), 'box "person", text 1, field: write one of name, title'),
        (first_text("min_pt", 60), 'box "person", text 1: min_pt 60 is above max_pt 42'),
        (first_text("colour", "green"), 'box "person", text 1, colour: a colour is written #RRGGBB'),
        (lambda layout: layout.pop("paper"), "width: missing; give a paper (A6, A7, CR80, 62mm, 102x152), or width and height"),
        (lambda layout: layout.update(paper=["A6"]), "paper: write one of A6, A7, CR80, 62mm, 102x152"),
        (lambda layout: layout.update(paper="A5"), "paper: write one of A6, A7, CR80, 62mm, 102x152"),
        (lambda layout: layout.update(width=105), "width: the paper says it already"),
        (lambda layout: layout.update(landscape=True), 'box "event": ends outside the page of 148 x 105 mm'),
        (lambda layout: layout["front"].append(7), 'box "number 5": an object is wanted'),
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


def qr_only(**changes):
    box = {"kind": "qr", "id": "code", "x": 0, "y": 0, "width": 30, "height": 30}
    return json.dumps({"name": "x", "paper": "A6", "front": [box | changes]})


@pytest.mark.parametrize("paper", [[], {}, 5, None, True])
def test_a_paper_that_is_no_word_is_a_fault(paper):
    with pytest.raises(Fault, match=r"^own\.json: "):
        parse_layout(json.dumps({"name": "x", "paper": paper, "front": [{}]}), "own.json")


@pytest.mark.parametrize(
    "text",
    [
        qr_only(**{f"k{number}": 1 for number in range(20_000)}),
        qr_only(id="q" * 1_000_000),
        qr_only(kind="q" * 1_000_000),
        qr_only(**{"z" * 1_000_000: 1}),
        json.dumps({"name": "x", "paper": "A6", "front": [{"kind": "column", "id": "a", "texts": []}] * 20_000}),
        json.dumps({f"k{number}": 1 for number in range(100_000)}),
    ],
    ids=["keys", "id", "kind", "key", "boxes", "top"],
)
def test_a_file_made_to_be_wrong_gives_a_short_message(text):
    with pytest.raises(Fault) as caught:
        parse_layout(text, "own.json")
    assert len(str(caught.value)) < 8_000


def test_the_first_problems_are_told_and_the_others_counted():
    with pytest.raises(Fault, match=r'box "code", k19: .*; and 5 more: correct'):
        parse_layout(qr_only(**{f"k{number:02}": 1 for number in range(25)}), "own.json")


@pytest.mark.parametrize(
    "text", [qr_only(id="a\x1b[2J"), qr_only(id="\u202ea"), qr_only().replace('"name": "x"', '"name": "a\\nb"')]
)
def test_names_that_would_steer_a_terminal_are_refused(text):
    with pytest.raises(Fault, match="control characters") as caught:
        parse_layout(text, "own.json")
    assert str(caught.value).isprintable()


def noise(edge):
    pixels = np.random.default_rng(1).integers(0, 256, (edge, edge, 3), dtype=np.uint8)
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=60)
    return base64.b64encode(out.getvalue()).decode()


def pictured(count, edge=1000):
    data = noise(edge)
    boxes = [
        {"kind": "image", "id": f"i{number}", "x": 0, "y": 0, "width": 30, "height": 30, "data": data} for number in range(count)
    ]
    return json.dumps({"name": "x", "paper": "A6", "front": boxes})


def test_a_layout_with_a_photograph_can_be_read_again_as_it_is_kept():
    kept = parse_layout(pictured(1), "own.json").text()
    assert parse_layout(kept, "kept.json").text() == kept


def test_pictures_that_are_too_large_together_are_refused():
    with pytest.raises(Fault, match="too large together"):
        parse_layout(pictured(6), "own.json")


def worded(texts, length):
    style = {"text": "x" * length, "max_pt": 200, "min_pt": 6}
    box = {"kind": "column", "id": "a", "x": 0, "y": 0, "width": 90, "height": 90}
    boxes = [box | {"id": f"a{number}", "texts": [style] * 20} for number in range(texts // 20)]
    return json.dumps({"name": "x", "paper": "A6", "front": boxes})


@pytest.mark.parametrize(
    ("text", "said"), [(worded(120, 1), "120 texts, more than 100"), (worded(20, 600), "12000 characters, more")]
)
def test_a_layout_that_would_keep_every_badge_waiting_is_refused(text, said):
    with pytest.raises(Fault, match=said):
        parse_layout(text, "own.json")
