"""What is found of an event, a roster and a station has words in every language, and its English is the files' own."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import kiosk
from kiosk.domain.reason import Reason
from kiosk.domain.rule_doubts import Doubt, doubted
from kiosk.errors import FaultCode
from kiosk.wording.codes import Amiss, Flawed, Found, Part, Why
from kiosk.wording.languages import LANGUAGES
from kiosk.wording.sentences import MORE, TABLES
from kiosk.wording.told import Blamed, Half, Ids, Said, Tally, Wrong, reason_of, said, said_of_rule, told, worded

CODES = (*Found, *Why, *Amiss, *Flawed, *Part)
ELSEWHERE = {
    *Why,
    *(Part.STAFF_NOBODY, Part.STAFF_ONE_ORGANIZER, Part.STAFF_NO_SUPERVISOR, Part.STAFF_MEND, Part.FONTS_MISSING),
    *(Part.FONTS_UNSEEN, Part.PRINTER_AFTER, Part.PRINTERS, Part.CAMERA_OTHERS_MEND, Part.AWAKE_NOT, Part.AWAKE_NOT_MEND),
    *(Part.FAULTY, Part.FAULTY_MEND),
}
"""What something else says in English."""
OTHERS = sorted(set(LANGUAGES) - {"en"})
CATALOGUE = Path(kiosk.__file__).parent / "wording" / "codes.py"
OURS = re.compile(
    r"\{\w+\}|admit\.\w+|\[\[\w*|U\+FFFD|ISO 3166|UTC|PIN|(?:YYYY|AAAA)-MM-(?:DD|JJ)(?:THH:MM|Thh:mm)?|T(?=чч)|"
    r"SQLite|SQLCipher|Lanyard|Debian|Ubuntu|pyzbar|"
    r"libzbar0|pretix|custom(?:time)?|date_\w+|entry_status|present|absent|product|HH:MM(?::SS)?|hh:mm(?::ss)?|:SS|:ss|"
    r"make setup|chmod 600 station\.key|"
    r"\b(?:invited|valid_from|valid_until|status|blocked|approved|pending|unpaid|cancelled|display_name|codes|yes|no|none|or|"
    r"true|false|en|fr)\b"
)
"""What belongs to the files, and stays as it is in every language."""


def gaps(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@cache
def documented():
    """Each code's gaps, as the catalogue names them."""
    found = {}
    for kind in ast.parse(CATALOGUE.read_text(encoding="utf-8")).body:
        last = None
        for node in kind.body if isinstance(kind, ast.ClassDef) else ():
            if isinstance(node, ast.Assign):
                last = node.value.value
                found[last] = set()
            elif isinstance(node, ast.Expr) and last is not None:
                found[last] = gaps(node.value.value)
    return found | {doubt.value: gaps(doubt.value) for doubt in Doubt}


@cache
def sources():
    return "\n".join(
        path.read_text(encoding="utf-8") for path in Path(kiosk.__file__).parent.rglob("*.py") if "sentences" not in path.parts
    )


def base(key):
    return key.removesuffix("/1")


def test_no_two_sentences_have_one_code():
    assert len({str(code) for code in CODES}) == len(CODES)


def test_every_language_has_every_sentence():
    assert TABLES.keys() == LANGUAGES.keys() == MORE.keys()
    for language in OTHERS:
        assert {base(key) for key in TABLES[language]} == {*CODES, *Doubt}
    # what others say in English is no second time here
    assert {base(key) for key in TABLES["en"]} == set(CODES) - ELSEWHERE


@pytest.mark.parametrize("code", CODES, ids=str)
def test_every_sentence_is_said_somewhere(code):
    assert re.search(rf"\b{type(code).__name__}\.{code.name}\b", sources())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_values_fit(language):
    for key, text in TABLES[language].items():
        whole = documented()[base(key)]
        assert gaps(text) <= whole, key
        assert whole - gaps(text) <= {"count", "reason"}, key


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left(language):
    for key, text in TABLES[language].items():
        assert not re.search("[!¡！]|--|KIOSK_|kiosk ", text), key
        assert not text.endswith((".", "。")), key
        if language == "fr":
            assert not re.search(r"[^\u00a0][:;?»]", OURS.sub("", text)), key
            assert not re.search(r"«[^\u00a0]", text), key
        if language in {"ar", "zh", "ru"}:
            assert not re.search(r"[A-Za-z]{2,}", OURS.sub("", text)), text
        english = {**TABLES["en"], **{doubt: doubt.value for doubt in Doubt}}
        if key in english and re.search(r"[a-z]{3}", OURS.sub("", english[key])):
            assert text != english[key], key


def test_what_belongs_to_the_files_keeps_its_direction_in_arabic():
    for key, text in TABLES["ar"].items():
        outside = re.sub("\u2066[^\u2069]*\u2069", "", text)
        assert "`" not in text
        assert not re.search(r"[A-Za-z]{2,}", re.sub(r"\{\w+\}", "", outside)), key


def test_a_sentence_is_english_wherever_it_is_read_as_a_text():
    found = said(Found.LOST, count=7, session="B2", ids=Ids(tuple("ABCDEFG")), reasons=Tally(((Reason.TIER, 7),)))
    assert found == "7 people lost access to B2: A, B, C, D, E and 2 more (TIER 7)"
    assert worded(found, "en-GB") is found
    assert worded(found, "xx") is found
    assert worded("a text of nobody's", "fr") == "a text of nobody's"


def test_numbers_need_no_agreement_elsewhere():
    for count in (1, 2, 5, 21, 100):
        found = said(Found.CODE_MISSING, count=count, ids=Ids(("R1",)))
        assert found.startswith(f"{count} pe")
        assert f"\u00a0: {count} (" in worded(found, "fr")
        assert f": {count} (" in worded(found, "ru")
        assert f": {count} (" in worded(found, "ar")


def test_what_others_wrote_keeps_its_own_direction():
    found = said(Found.TIER_UNUSED, tier="FP")
    assert worded(found, "ar").startswith("لا أحد في القائمة من الفئة \u2068FP\u2069:")


def test_a_sentence_within_another_is_worded_too():
    whole = said(Amiss.IN_COLUMN, problem=said(Amiss.NO_TIER, quoted='"GUEST"'), column='"Badge class"')
    assert whole == 'no tier "GUEST" (column "Badge class")'
    french = worded(whole, "fr")
    assert french == 'il n’y a pas de catégorie \u2068"GUEST"\u2069 (colonne \u2068"Badge class"\u2069)'


def test_a_reason_is_the_doors_own_word():
    assert "«\u00a0ambigu\u00a0»" in worded(said(Found.CODE_SHARED, ids=Ids(("A", "B")), ambiguous=Reason.AMBIGUOUS), "fr")


def test_a_fault_within_a_sentence_has_its_words_or_brings_its_english():
    known = Blamed("R1: x", FaultCode.LAYOUT_UNKNOWN, {"layout": "blue"})
    assert "Aucun modèle de badge" in worded(said(Found.BADGE_BROKEN, registration="R1", fault=known), "fr")
    unknown = said(Found.BADGE_BROKEN, registration="R1", fault=Blamed("a spring: broke"))
    assert unknown == "badge of R1: a spring: broke"
    assert "impossible de le dessiner (\u2068a spring: broke\u2069)" in worded(unknown, "fr")


def test_a_doubt_about_a_rule_is_said_with_its_place():
    doubt = doubted(Doubt.NO_TIER, product='"VIP"', tiers=("FP", "CS")).at("and[1].==")
    assert doubt == 'and[1].==: no tier has the code "VIP"; there are FP, CS'
    assert said_of_rule(doubt) == doubt
    french = worded(said(Flawed.RULE_OF, session="B2", problem=said_of_rule(doubt)), "fr")
    assert french.startswith("la règle admit.rule de \u2068B2\u2069 (\u2068and[1].==\u2069\u00a0: aucune catégorie n’a le code")
    assert said_of_rule("something else") == "something else"


def test_half_a_fault_stands_alone():
    half = Blamed("nobody has it", FaultCode.PERSON_UNKNOWN, {"registration": "R1"}, Half.WHAT)
    assert said(Part.FAULT, fault=half) == "nobody has it"
    assert "Personne n’a l’identifiant" in worded(said(Part.FAULT, fault=half), "fr")
    assert "Chercher la personne par son nom" in worded(said(Part.FAULT, fault=replace(half, half=Half.MEND)), "fr")


def test_english_of_elsewhere_stands_as_it_was_said():
    found = Said(told(Why.STAFF_NOBODY), "no staff are known; name them")
    assert found == "no staff are known; name them"
    assert worded(found, "es").startswith("no se conoce al equipo")


def test_a_wrong_value_says_why_in_every_language():
    error = Wrong(Amiss.YEAR, first=1900, last=2199)
    assert str(error) == reason_of(error) == "the year must lie between 1900 and 2199"
    assert worded(reason_of(error), "zh") == "年份须在1900至2199之间"
    assert reason_of(ValueError("odd")) == "odd"
