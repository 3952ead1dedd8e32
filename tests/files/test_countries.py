from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.files.countries import LANGUAGES, countries, country_code, country_name, fold_name, names_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Российская Федерация", "RU"),
        ("США", "US"),
        ("韩国", "KR"),
        ("多民族玻利维亚国", "BO"),
        ("دولة فلسطين", "PS"),
        ("NA", "NA"),
        ("na", "NA"),
        ("NO", "NO"),
        ("no", "NO"),
        ("NAM", "NA"),
        (" nor ", "NO"),
        ("Namibie", "NA"),
        ("Noruega", "NO"),
        ("Republic of Korea", "KR"),
        ("Korea, Republic of", "KR"),
        ("South Korea", "KR"),
        ("DPRK", "KP"),
        ("Türkiye", "TR"),
        ("TURKIYE", "TR"),
        ("Turkey", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("cote divoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Costa de Marfil", "CI"),
        ("United Republic of Tanzania", "TZ"),
        ("Tanzania, United Republic of", "TZ"),
        ("State of Palestine", "PS"),
        ("État de Palestine", "PS"),
        ("Cape Verde", "CV"),
        ("Cabo Verde", "CV"),
        ("Vietnam", "VN"),
        ("VIET-NAM", "VN"),
        ("The Gambia", "GM"),
        ("Gambia (the)", "GM"),
        ("Netherlands (Kingdom of the)", "NL"),
        ("Kingdom of the Netherlands", "NL"),
        ("The Netherlands", "NL"),
        ("Bolivia", "BO"),
        ("Plurinational State of Bolivia", "BO"),
        ("Iran (Islamic Republic of)", "IR"),
        ("République islamique d'Iran", "IR"),
        ("República Bolivariana de Venezuela", "VE"),
        ("États-Unis d'Amérique", "US"),
        ("U.S.A.", "US"),
        ("UK", "GB"),
        ("St. Lucia", "LC"),
        ("Dem. Rep. of the Congo", "CD"),
        ("Congo", "CG"),
        ("Holy See", "VA"),
        ("Niger", "NE"),
        ("Nigeria", "NG"),
    ],
)
def test_a_country_is_found_by_code_and_by_name(text, code):
    assert country_code(text) == code


@pytest.mark.parametrize(
    "text", ["N/A", "n.a.", "XX", "ZZZ", "12", "-", "", " ", "Atlantis", "Korea", "EU", "none", "'", "(", "x" * 10_000]
)
def test_what_is_no_country_is_none(text):
    assert country_code(text) is None


def test_the_table_is_whole_and_nothing_in_it_means_two_countries():
    table = countries()
    assert len(table) == 249
    assert len({country.alpha2 for country in table}) == len({country.alpha3 for country in table}) == 249
    meanings: dict[str, str] = {}
    for country in table:
        assert re.fullmatch("[A-Z]{2}", country.alpha2)
        assert re.fullmatch("[A-Z]{3}", country.alpha3)
        for name in names_of(country):
            assert name == name.strip()
            assert meanings.setdefault(fold_name(name), country.alpha2) == country.alpha2, name
            assert country_code(name) == country.alpha2, name
            assert country_code(name.upper()) == country.alpha2, name
    assert "" not in meanings


@pytest.mark.parametrize("country", countries(), ids=lambda country: country.alpha2)
def test_every_code_and_every_name_comes_back(country):
    assert country_code(country.alpha2) == country_code(country.alpha3.lower()) == country.alpha2
    for language in LANGUAGES:
        assert country_code(country_name(country.alpha2, language)) == country.alpha2


def test_names_are_given_in_the_readers_language():
    assert country_name("KR", "fr") == "République de Corée"
    assert country_name("KR", "es-MX") == "República de Corea"
    assert country_name("KR", "sw") == "Republic of Korea"
    assert country_name("kr", "en") == "Republic of Korea"
    assert [country_name("KR", language) for language in ("ar", "zh-Hans", "ru")] == [
        "جمهورية كوريا",
        "大韩民国",
        "Республика Корея",
    ]
    assert country_name("XX", "en") == "XX"
    assert country_name("", "en") == ""


@given(st.text(max_size=60))
def test_any_text_is_a_known_code_or_none(text):
    assert country_code(text) in {None, *(country.alpha2 for country in countries())}


def test_every_country_has_its_own_script_in_every_language():
    letters = {"ar": "\u0600-\u06ff", "zh": "\u4e00-\u9fff", "ru": "\u0400-\u04ff"}
    for country in countries():
        assert set(country.names) == set(LANGUAGES)
        for language, script in letters.items():
            name = country.names[language]
            assert re.fullmatch(f"[{script} ()（）,、،，'—-]+", name), name
