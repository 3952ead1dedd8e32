from __future__ import annotations

import re

import pytest

from kiosk.badge.fonts import Fonts, Source, candidates, east_asian_variant, installed_fonts, sources
from kiosk.errors import Fault


def test_every_font_that_badges_name_is_installed_and_says_what_it_is():
    fonts = installed_fonts()
    for variant in ("JP", "KR", "SC", "TC", "HK"):
        for source in sources(variant):
            typeface = fonts.typeface(source, 700)
            assert typeface is not None, source.name
            family = typeface.font.face.get_name(1)
            assert family.replace(" ", "").startswith(source.name.replace("-", "")), (source.name, family)


def test_opening_is_lazy():
    fonts = Fonts()
    assert fonts._faces == {}
    fonts.typeface(sources("SC")[0], 400)
    assert len(fonts._faces) == 1


def test_a_missing_package_that_others_can_stand_in_for_is_none_and_an_essential_one_a_fault():
    fonts = Fonts()
    assert fonts.typeface(Source("Nowhere", "no_such_package_here", "x.ttf"), 400) is None
    with pytest.raises(Fault, match=r"NoSuch\.ttf.*install"):
        fonts.typeface(Source("NoSuch", "manimgx_fonts", "NoSuch.ttf"), 400)


@pytest.mark.parametrize(
    ("country", "scripts", "variant"),
    [
        ("JP", set(), "JP"),
        ("kp", set(), "KR"),
        ("TW", set(), "TC"),
        ("HK", set(), "HK"),
        ("MO", set(), "HK"),
        ("CN", {"Hira"}, "SC"),
        ("", {"Kana"}, "JP"),
        ("FR", {"Hang"}, "KR"),
        ("", set(), "SC"),
        ("SG", set(), "SC"),
    ],
)
def test_the_country_decides_the_han_forms(country, scripts, variant):
    assert east_asian_variant(country, frozenset(scripts)) == variant


def test_a_script_asks_its_own_font_first_and_pictures_are_left_to_no_stand_in():
    assert candidates("Arab", "SC")[0].name == "NotoSansArabic"
    assert candidates("", "SC")[0].name == "NotoSans"
    assert all(not source.letters_only for source in candidates("", "SC"))


def test_outlines_are_pdf_paths_kept_once_made():
    typeface = installed_fonts().typeface(sources("SC")[0], 700)
    glyph = typeface.font.get_nominal_glyph(ord("S"))
    path = typeface.outline(glyph)
    assert re.fullmatch(r"(-?\d+ -?\d+ [ml] |(-?\d+ ){6}c |h ?)+", path + " ")
    assert typeface.outline(glyph) is path
    assert typeface.outline(typeface.font.get_nominal_glyph(ord(" "))) == ""


def test_a_lone_rectangle_gets_a_point_inside_so_that_it_is_drawn_like_other_letters():
    typeface = installed_fonts().typeface(sources("SC")[0], 700)
    assert typeface.outline(typeface.font.get_nominal_glyph(ord("l"))).endswith("148 380 m 148 380 l h")
    assert typeface.outline(typeface.font.get_nominal_glyph(ord("o"))).count(" m") == 2
