"""A layout may be sound and still not what its author means: that is said, and of what ships there is nothing to say."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kiosk.badge.compose import Composer
from kiosk.badge.findings import Problem
from kiosk.badge.layout import parse_layout, shipped, shipped_layout
from kiosk.badge.remarks import remarks
from kiosk.files.event_file import read_event
from tests.badge.builders import a_badge

CODE = {"kind": "qr", "id": "code", "x": 60, "y": 100, "width": 40, "height": 40}
NAME = {"kind": "field", "id": "name", "field": "name", "x": 5, "y": 30, "width": 90, "height": 20, "max_pt": 20, "min_pt": 8}


@pytest.fixture
def event(event_file):
    return read_event(event_file)


def a_layout(*boxes, code=CODE, **more):
    return parse_layout(json.dumps({"name": "x", "paper": "A6", "front": [*boxes, *([code] if code else [])]} | more), "own.json")


def words(text, **changes):
    box = {"kind": "text", "id": "note", "x": 5, "y": 60, "width": 90, "height": 20, "max_pt": 12, "min_pt": 8, "text": text}
    return box | changes


def band(**changes):
    return {"kind": "band", "id": "band", "x": 0, "y": 25, "width": 105, "height": 30} | changes


def photo(**changes):
    return {"kind": "photo", "id": "photo", "x": 5, "y": 40, "width": 30, "height": 30} | changes


@pytest.mark.parametrize("name", shipped())
def test_of_what_ships_there_is_nothing_to_say(name, event):
    assert remarks(shipped_layout(name)) == remarks(shipped_layout(name), event) == ()


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        (a_layout(NAME, code=None), "no box has the badge's code: doors can't scan it"),
        (a_layout(NAME, words("a", y=45)), 'box "note": overlaps the text of "name"'),
        (a_layout(NAME, photo()), 'box "photo": is drawn over the text of "name"'),
        (a_layout(photo(), NAME), 'box "name": its text runs over "photo"'),
        (a_layout(NAME, band(colour="#FFFFFF")), 'box "band": is drawn over the text of "name"'),
        (a_layout(band(height=10, colour="#FFFFFF"), NAME), 'box "name": its text runs over "band"'),
        (a_layout(band(name_pt=9, colour="#FFFFFF"), NAME), 'box "name": its text runs over "band"'),
        (a_layout(band(name_pt=9), photo()), 'box "photo": is drawn over the band "band"'),
        (a_layout(NAME, NAME | {"id": "again", "y": 45, "x": 20, "width": 10}), 'box "again": overlaps the text of "name"'),
        (a_layout(NAME | {"colour": "#CCCCCC"}), 'box "name": text of colour #CCCCCC is pale on paper (contrast 1.6, '),
        (a_layout(band(colour="#14202B"), NAME), 'box "name": text of colour #14202B is pale on #14202B (contrast 1.0, '),
        (a_layout(words("a\ue000")), 'words of box "note": can\'t print U+E000'),
        (
            a_layout(words("word " * 100, height=6)),
            'words of box "note": too long for its place on the badge: shorten them in the layout',
        ),
        (a_layout(words({"en": "a", "fr": "b\ue000"})), "(fr): ask how it is written and correct the layout"),
    ],
)
def test_what_should_be_looked_at_is_said_with_its_box(layout, said):
    (found,) = remarks(layout)
    assert said in found


@pytest.mark.parametrize(
    "layout",
    [
        a_layout(NAME),
        a_layout(band(colour="#14202B"), NAME | {"colour": "#FFFFFF"}),
        a_layout(NAME, words("a", y=50)),
        a_layout(NAME, back=[NAME | {"id": "again"}]),
    ],
    ids=["plain", "white on a dark band", "edge to edge", "on another side"],
)
def test_nothing_is_said_of_what_is_meant(layout):
    assert remarks(layout) == ()


def test_words_that_one_of_the_events_languages_lacks_are_said(event):
    layout = a_layout(words({"en": "Welcome", "fr": "Bienvenue"}))
    assert remarks(layout) == ()
    assert remarks(layout, event) == ('box "note": its words are given in en, fr, not in es',)
    assert remarks(a_layout(words("Welcome")), event) == ()


def test_a_text_on_a_band_of_the_tiers_colour_is_looked_at_for_every_tier(event):
    layout = a_layout(band(), NAME | {"colour": "#14202B"})
    assert remarks(layout) == ()
    assert all("is pale on #" in said for said in remarks(layout, event))
    assert remarks(layout, event)


def test_the_mend_of_a_layouts_words_is_in_the_layout_and_of_a_name_in_the_roster():
    text = {"text": "\ue000", "max_pt": 9, "min_pt": 8}
    layout = a_layout(
        {"kind": "column", "id": "c", "x": 5, "y": 5, "width": 90, "height": 20, "texts": [text | {"text": "a"}, text]}
    )
    composer = Composer(a_badge(name="A\ue000"))
    list(composer.column(layout.front[0], layout.front[0].texts))
    mends = {found.field: found.mend for found in composer.findings if found.problem is Problem.UNCOVERED}
    assert "roster" in mends["name"]
    assert mends['words of box "c"'] == "ask how it is written and correct the layout"


def test_a_code_that_the_events_tiers_make_too_small_for_its_box_is_said(event):
    layout = a_layout(NAME, code=CODE | {"width": 27.5, "height": 27.5})
    assert remarks(layout) == remarks(layout, event) == ()
    long = replace(event, tiers=(*event.tiers, replace(event.tiers[0], code="A-LONG-TIER-CODE")))
    assert remarks(layout, long) == ('box "code": at 203 dots an inch its code is 18.4 mm wide; enlarge it to 20 mm',)
    assert remarks(a_layout(NAME), long) == ()
