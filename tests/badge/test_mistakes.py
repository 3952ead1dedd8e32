"""What is wrong with a layout's file is said in words for whoever wrote it, not in those of a library."""

from __future__ import annotations

import json
import re

import pytest

from kiosk.badge.layout import Layout, default_layout, parse_layout
from kiosk.errors import Fault

COLUMN = {"kind": "column", "id": "p", "x": 0, "y": 0, "width": 50, "height": 50}
TEXT = {"field": "name", "max_pt": 10, "min_pt": 6}
LIBRARY = re.compile(r"[Ii]nput|Tuple|Value error|\[key\]|valid|\bitem|pattern|String|Field required|discriminator|texts?\.\d")


def said(given):
    with pytest.raises(Fault) as caught:
        parse_layout(given if isinstance(given, str) else json.dumps(given), "own.json")
    words = str(caught.value)
    assert not LIBRARY.search(words)
    return words


def a_box(**changes):
    return {"name": "x", "paper": "A6", "front": [COLUMN | {"texts": [TEXT]} | changes]}


def a_text(**changes):
    return a_box(texts=[TEXT, TEXT | changes])


def without(box, key):
    return {"name": "x", "paper": "A6", "front": [{name: value for name, value in box.items() if name != key}]}


WHOLE = COLUMN | {"texts": [TEXT]}


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (a_box(kind="foto"), "box \"p\": 'foto' is no kind of box: write one of band, column, field, text, qr, photo, "),
        (a_box(kind="foto"), "did you mean photo?"),
        (without(WHOLE, "kind"), 'box "p": kind is missing: write one of band, '),
        (without(WHOLE, "y"), 'box "p": y is missing'),
        (without(WHOLE, "id"), 'box "number 1": id is missing'),
        (a_box(texts=[{"max_pt": 9, "min_pt": 6}]), 'box "p", text 1: field or text is missing'),
        (a_text(colr="#000000"), 'box "p", text 2, colr: unknown; did you mean colour?'),
        (a_text(align="start"), 'box "p", text 2, align: unknown in a text of a column'),
        (a_box(missing="mark"), 'box "p", missing: unknown in a box of kind column'),
        (a_box(zzzzz=1), 'box "p", zzzzz: unknown: '),
        (a_box() | {"fornt": []}, "own.json: fornt: unknown; did you mean front?"),
        (a_box(width="wide"), 'box "p", width: a number is wanted'),
        (a_box(x=-1), 'box "p", x: must be at least 0'),
        (a_box(width=0), 'box "p", width: must be more than 0'),
        (a_box(width=float("nan")), 'box "p", width: a number is wanted, not NaN or Infinity'),
        (a_box(width=float("inf")), 'box "p", width: a number is wanted, not NaN or Infinity'),
        (a_text(max_pt=500), 'box "p", text 2, max_pt: must be at most 200'),
        (a_text(max_lines=2.5), 'box "p", text 2, max_lines: a whole number is wanted'),
        (a_text(hold_words="maybe"), 'box "p", text 2, hold_words: true or false is wanted'),
        (a_text(field="nam"), 'box "p", text 2, field: write one of name, title, '),
        (a_box(texts=[]), 'box "p", texts: must not be empty'),
        (a_box(texts={}), 'box "p", texts: a list is wanted'),
        (a_box() | {"front": []}, "front: must not be empty"),
        (
            a_box(texts=[{"text": {"english": "a"}, "max_pt": 9, "min_pt": 6}]),
            'box "p", text 1, text.english: a language is a code such as en',
        ),
        (a_box(texts=[{"text": {"fr": ""}, "max_pt": 9, "min_pt": 6}]), 'box "p", text 1, text.fr: must not be empty'),
        (a_box(texts=[{"text": {}, "max_pt": 9, "min_pt": 6}]), 'box "p", text 1, text: must not be empty'),
        (a_box(id="x" * 41), "id: has more than 40 characters"),
        ("{", "own.json: no JSON: "),
        ("[]", "own.json: an object is wanted"),
        ('{"name": "\\ud800"}', "own.json: no JSON: "),
    ],
)
def test_a_mistake_is_said_in_plain_words_with_its_place(given, words):
    assert words in said(given)


def test_all_mistakes_are_said_at_once_also_where_the_page_has_no_size():
    given = {"name": "", "fornt": 1, "front": [COLUMN | {"texts": [TEXT | {"colr": 1}], "heigth": 3}]}
    words = said(given)
    for part in ("width: missing", "name: must not be empty", "fornt", "text 1, colr", "heigth"):
        assert part in words


def test_of_many_boxes_in_the_wrong_place_twenty_are_named_and_the_others_counted():
    boxes = [WHOLE | {"id": f"b{number}", "x": 90} for number in range(30)]
    words = said({"name": "x", "paper": "A6", "front": boxes})
    assert words.count("ends outside the page") == 20
    assert "and 10 more" in words


def test_a_number_of_thousands_of_digits_is_a_fault_like_another():
    for digits in (4000, 10_000):
        assert "own.json: " in said(json.dumps(a_box(x=-1)).replace("-1", "-" + "1" * digits))


def test_a_layout_that_is_saved_names_no_schema_that_does_not_lie_beside_it():
    assert "$schema" not in json.loads(default_layout().text())
    elsewhere = "https://example.org/layout.schema.json"
    kept = Layout.model_validate(a_box() | {"$schema": elsewhere}).text()
    assert json.loads(kept)["$schema"] == elsewhere
