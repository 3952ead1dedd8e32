"""The picture of many scripts in the guide shows what the kiosk really prints."""

from __future__ import annotations

import pytest
from PIL import Image

from kiosk.badge.coverage import uncovered
from kiosk.badge.fonts import sources
from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import check_badge
from kiosk.badge.text import Typesetter
from tests.badge.specimen_sheet import BADGES, FILE, LINES, MOST_BYTES, badge_of, draw


@pytest.mark.parametrize("layout", ["a6", "a7", "label-62"])
@pytest.mark.parametrize("person", BADGES, ids=[person.script for person in BADGES])
def test_there_is_nothing_to_be_said_about_any_of_its_badges(person, layout):
    assert check_badge(badge_of(person), shipped_layout(layout)) == ()


def test_every_line_is_covered():
    assert [script for script, text in LINES if uncovered(text, "")] == []


def test_every_font_is_shown():
    texts = [(person.name, person.code) for person in BADGES] + [
        (text, "TW" if "Bopomofo" in script else "") for script, text in LINES
    ]
    shown = {run.typeface.name for text, country in texts for run in Typesetter(country, text).line(text, 700).runs}
    wanted = {source.name for variant in ("JP", "KR", "SC", "HK") for source in sources(variant)} - {"NotoSansSymbols"}
    assert wanted <= shown


def test_the_picture_in_the_guide_is_the_sheet_and_light_enough_for_a_page():
    with Image.open(FILE) as kept:
        assert kept.size == draw().size
    assert FILE.stat().st_size <= MOST_BYTES
