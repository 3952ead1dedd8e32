from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from kiosk.badge.fonts import BOLD, REGULAR, Fonts, Source, candidates, east_asian_variant, installed_fonts, sources
from kiosk.errors import Fault


def test_every_font_that_badges_name_is_installed_and_says_what_it_is():
    fonts = installed_fonts()
    for variant in ("JP", "KR", "SC", "TC", "HK"):
        for source in sources(variant):
            typeface = fonts.typeface(source, 700)
            assert typeface is not None, source.name
            family = typeface.font.face.get_name(1)
            name = source.name.removesuffix("-Regular").replace("-", "")
            assert family.replace(" ", "").startswith(name), (source.name, family)


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
    ("country", "scripts", "languages", "variant"),
    [
        ("JP", "", "", "JP"),
        ("kp", "", "", "KR"),
        (" tw ", "", "", "TC"),
        ("HK", "", "", "HK"),
        ("MO", "", "", "HK"),
        ("SG", "", "", "SC"),
        ("", "", "", "SC"),
        # a country that writes Han decides, whatever is spoken or written
        ("CN", "Hira", "ja", "SC"),
        ("TW", "Hang", "zh-CN", "TC"),
        ("JP", "", "zh-Hant", "JP"),
        # elsewhere the letters beside them decide
        ("", "Kana", "zh", "JP"),
        ("FR", "Hang", "", "KR"),
        ("BR", "Hira Hang", "", "JP"),
        ("", "Bopo Hani", "", "TC"),
        # and else the first language that writes Han
        ("CH", "Hani", "de fr ja", "JP"),
        ("CH", "Latn", "ja zh", "JP"),
        ("US", "", "en ko", "KR"),
        ("US", "", "zh", "SC"),
        ("US", "", "cmn-Hans-TW", "SC"),
        ("US", "", "zh-Hans-HK", "SC"),
        ("US", "", "zh-Hans", "SC"),
        ("US", "", "zh-SG", "SC"),
        ("US", "", "zh-Hant", "TC"),
        ("US", "", "zh_TW", "TC"),
        ("US", "", "zh-HK", "HK"),
        ("US", "", "ZH-hant-hk", "HK"),
        ("US", "", "zh-Hant-MO", "HK"),
        ("US", "", "yue", "HK"),
        ("US", "", "yue-Hans", "SC"),
        ("US", "", "yue-Hans-CN", "SC"),
        ("US", "", "nan", "TC"),
        ("US", "", "hak-TW", "TC"),
        ("US", "", "wuu", "SC"),
        ("US", "", "lzh", "TC"),
        ("US", "", "jam koi zha", "SC"),
        ("US", "", " - en", "SC"),
    ],
)
def test_country_letters_and_language_decide_the_han_forms_in_this_order(country, scripts, languages, variant):
    assert east_asian_variant(country, frozenset(scripts.split()), tuple(languages.split())) == variant


def test_a_script_asks_its_own_font_first_and_pictures_are_left_to_no_stand_in():
    assert candidates("Arab", "SC")[0].name == "NotoSansArabic"
    assert candidates("", "SC")[0].name == "NotoSans"
    assert all(not source.letters_only for source in candidates("", "SC"))


def test_a_font_of_two_files_is_bold_by_its_bold_file_and_one_of_one_file_by_machine():
    fonts = installed_fonts()
    for script, file in (("Cher", "KurintoSans-Bd.ttf"), ("Adlm", "KurintoSans-Rg.ttf")):
        source = next(source for source in candidates(script, "SC") if source.package == "weblate_fonts")
        assert source.file_for(700).endswith(file)
        assert source.file_for(400).endswith("KurintoSans-Rg.ttf")
        thickened = fonts.typeface(source, 700).font.synthetic_bold[0] > 0
        assert thickened is (script == "Adlm")


def test_what_the_bold_file_draws_no_bolder_is_thickened_and_nothing_else():
    """Which scripts those are is written down in the module; the files themselves say whether it is true."""
    two = next(source for source in sources("SC") if source.name == "KurintoSans")
    regular, bold = (installed_fonts().typeface(two, weight) for weight in (REGULAR, BOLD))
    letters = {
        "Adlm": "\U0001e900", "Beng": "\u0995", "Cans": "\u1403", "Cham": "\uaa00", "Cher": "\u13a0", "Java": "\ua997",
        "Kali": "\ua90a", "Mong": "\u182e", "Mtei": "\uabc0", "Nkoo": "\u07ca", "Olck": "\u1c65", "Rohg": "\U00010d00",
        "Syrc": "\u0710", "Talu": "\u1980", "Tavt": "\uaa80", "Tfng": "\u2d5c", "Thaa": "\u0783", "Vaii": "\ua500",
        "Yiii": "\ua188",
    }  # fmt: skip
    for script, letter in letters.items():
        width = [face.extent(face.font.get_nominal_glyph(ord(letter))) for face in (regular, bold)]
        assert (width[0] != width[1]) is (script in two.scripts), script


def test_both_files_of_a_font_draw_the_same_characters():
    two = next(source for source in sources("SC") if source.bold)
    regular, bold = (installed_fonts().typeface(two, weight).font.face.unicodes for weight in (REGULAR, BOLD))
    assert set(regular) == set(bold)


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


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process has mapped is read from Linux's /proc")
def test_the_five_faces_of_one_file_are_read_from_one_mapping():
    def mapped() -> int:
        return Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").count("NotoSansCJK")

    fonts, before = Fonts(), mapped()
    for variant in ("JP", "KR", "SC", "TC", "HK"):
        for source in sources(variant):
            assert fonts.typeface(source, 400) is not None, source.name
    assert len({key for key in fonts._faces if "CJK" in key[0]}) == 5
    assert mapped() - before == 1
