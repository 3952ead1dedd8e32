"""Shaping stays as a person saw it, and as others who shape and order text see it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import uharfbuzz as hb
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from kiosk.badge.fonts import BOLD, Source, _path, sources
from kiosk.badge.text import _ALPHABETS, Typesetter
from tests.badge.golden import FILE, TEXTS, golden, line_of

KEPT = json.loads(FILE.read_text(encoding="utf-8"))
MIXED = st.text(alphabet="abZ אבשל مدرس 0123 ٤٥ ()[]-/.,:+%&", min_size=1, max_size=20).map(lambda text: " ".join(text.split()))
"""Letters without joins that would make one glyph of two, so that each stands somewhere of its own."""


@pytest.mark.parametrize("entry", KEPT, ids=[entry["shows"] for entry in KEPT])
def test_a_text_is_shaped_as_it_was_when_somebody_looked(entry):
    assert golden(entry["text"], entry["country"]) == entry["runs"], (
        f"{entry['shows']} is shaped otherwise than before: print it, look, and then run python -m tests.badge.golden"
    )


def test_the_file_holds_every_text_of_the_list():
    assert [(entry["shows"], entry["country"], entry["text"]) for entry in KEPT] == TEXTS


def test_every_font_has_two_texts():
    seen = Counter(run["font"] for entry in KEPT for run in entry["runs"])
    wanted = {source.name for variant in ("JP", "KR", "SC", "TC", "HK") for source in sources(variant)} - {"NotoSansSymbols"}
    assert [name for name in sorted(wanted) if seen[name] < 2] == []


def test_no_glyph_is_missing_in_any_of_them():
    assert [entry["shows"] for entry in KEPT for run in entry["runs"] for glyph in run["glyphs"] if glyph[0] == ".notdef"] == []


@pytest.mark.parametrize("entry", [entry for entry in KEPT if len(entry["runs"]) == 1], ids=lambda entry: entry["shows"])
def test_one_script_comes_out_as_harfbuzz_shapes_the_whole_string_by_itself(entry):
    """HarfBuzz guesses script and direction from the letters; nothing of ours but the font and two features takes part."""
    (run,) = line_of(entry["text"], entry["country"]).runs
    buffer = hb.Buffer()
    buffer.add_str(" ".join(Typesetter(entry["country"], entry["text"]).clean(entry["text"]).text.split()))
    buffer.guess_segment_properties()
    buffer.language = "und"
    hb.shape(run.typeface.font, buffer, {"dlig": False, "liga": run.script not in _ALPHABETS})
    pen, expected = 0, []
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        expected.append((info.codepoint, pen + position.x_offset, position.y_offset))
        pen += position.x_advance
    em = run.typeface.units_per_em
    visible = [glyph for glyph in expected if glyph[0] != _blank(run.typeface)]
    ours = [(glyph.number, round(glyph.x * em), round(glyph.y * em)) for glyph in run.glyphs]
    assert [glyph for glyph in ours if glyph[0] != _blank(run.typeface)] == visible


def _blank(typeface) -> int | None:
    """What HarfBuzz puts in place of a joiner where nobody asked to leave it out: the space."""
    return typeface.font.get_nominal_glyph(ord(" "))


@contextmanager
def lent_to_qt(*files: Source) -> Iterator[list[str]]:
    """Font files as families that Qt knows for a while."""
    numbers = [QFontDatabase.addApplicationFont(str(_path(source.package, source.file))) for source in files]
    yield [QFontDatabase.applicationFontFamilies(number)[0] for number in numbers]
    for number in numbers:
        QFontDatabase.removeApplicationFont(number)


@pytest.fixture(scope="module")
def families(qapp) -> Iterator[list[str]]:
    del qapp
    latin, arabic, hebrew, *_ = sources("SC")
    with lent_to_qt(latin, arabic, hebrew) as found:
        yield found


@pytest.mark.parametrize("base", ["ltr", "rtl"])
@settings(deadline=None, max_examples=150)
@given(text=MIXED.filter(bool))
@example(text="Dr. محمد (UN) 12")
@example(text="د. سلمى (UN) 12")
@example(text="a (ב) 1")
@example(text="1-2 א 3,5% [x] م ٤-٥")
def test_mixed_lines_stand_in_the_order_in_which_qt_puts_them(families, base, text):
    """Qt has a bidi algorithm of its own (UAX #9), written by others than ours."""
    assert _our_order(text, base) == _qt_order(text, base, families)


def _our_order(text: str, base: str) -> list[int]:
    line = Typesetter("", text).line(text, BOLD, base)
    places: dict[int, float] = {}
    for run in line.runs:
        for glyph in run.glyphs:
            places.setdefault(glyph.cluster, glyph.x)
    return _letters(text, sorted(places, key=places.__getitem__))


def _qt_order(text: str, base: str, families: list[str]) -> list[int]:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(100)
    font.setFeature(QFont.Tag("liga"), 0)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if base == "ltr" else Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    places = {}
    for place in range(len(text)):
        found = [point.x() for run in layout.glyphRuns(place, 1) for point in run.positions()]
        if found:
            places[place] = min(found)
    return _letters(text, sorted(places, key=places.__getitem__))


def _letters(text: str, order: list[int]) -> list[int]:
    """The order without spaces, which may stand anywhere at a line's ends."""
    return [place for place in order if text[place] != " "]


_LEFT_OUT = 0xFFFFFFFF
"""What Qt gives for a joiner."""
QT = {
    "Arab",
    "Hebr",
    "Deva",
    "Beng",
    "Guru",
    "Gujr",
    "Taml",
    "Telu",
    "Mlym",
    "Thai",
    "Laoo",
    "Ethi",
    "Geor",
    "Armn",
    "Latn",
    "Grek",
    "Cyrl",
}


@pytest.mark.parametrize(
    "entry",
    [entry for entry in KEPT if len(entry["runs"]) == 1 and entry["runs"][0]["script"] in QT],
    ids=lambda entry: entry["shows"],
)
def test_one_script_has_the_glyphs_that_qt_takes(qapp, entry):
    """Qt cuts, orders and shapes by itself, with a HarfBuzz of its own."""
    del qapp
    (run,) = line_of(entry["text"], entry["country"]).runs
    with lent_to_qt(run.typeface.source) as (family,):
        font = QFont(family)
        font.setPixelSize(1000)
        if run.script in _ALPHABETS:
            font.setFeature(QFont.Tag("liga"), 0)
        layout = QTextLayout(Typesetter("", entry["text"]).clean(entry["text"]).text, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        shown = [glyph for part in layout.glyphRuns() for glyph in part.glyphIndexes()]
    space = _blank(run.typeface)
    theirs = sorted(glyph for glyph in shown if glyph not in {space, _LEFT_OUT})
    assert theirs == sorted(glyph.number for glyph in run.glyphs if glyph.number != space)
