"""Every fault that a window may meet has words in every language, is raised somewhere, and never speaks of commands."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import kiosk
from kiosk.errors import Fault, FaultCode
from kiosk.wording.fault_words import fault_words
from kiosk.wording.faults import OTHERS, TABLES
from kiosk.wording.languages import LANGUAGES

CODES = sorted(LANGUAGES)
RESERVED = {FaultCode.HUB_UNREACHABLE}
"""What nothing raises yet: no window speaks to a hub."""


def gaps(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@cache
def raised():
    """The codes that the core's sources name, with what they give."""
    found = {}
    for path in Path(kiosk.__file__).parent.rglob("*.py"):
        if path.name == "errors.py" or "wording" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "FaultCode":
                found.setdefault(FaultCode[node.attr], set()).add(path.name)
    return found


def test_every_language_has_every_fault():
    assert TABLES.keys() == OTHERS.keys() == LANGUAGES.keys()
    for words in TABLES.values():
        assert set(words) == set(FaultCode)


def test_every_fault_is_raised_somewhere():
    assert raised().keys() == set(FaultCode) - RESERVED


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("code", FaultCode)
def test_the_words_say_what_happened_and_what_to_do(code, language):
    words, english = TABLES[language][code], TABLES["en"][code]
    assert gaps(words.what + words.mend) == gaps(english.what + english.mend)
    for text in (words.what, words.mend):
        assert text
        assert len(text) <= 90, text
        assert not text.endswith((".", "。")), text
        assert not re.search("[!¡！]|--|KIOSK_|kiosk ", text), text
    if language == "fr":
        assert not re.search(r"[^\u00a0][:;»]", words.what + words.mend)
    if language != "en":
        assert words != english


@pytest.mark.parametrize("language", CODES)
def test_faults_are_told_apart(language):
    said = [words.what for words in TABLES[language].values()]
    assert len(set(said)) == len(said)


def test_gaps_are_filled_and_what_fills_them_keeps_its_direction():
    fault = Fault("R1: nobody has that id", "search", FaultCode.PERSON_UNKNOWN, {"registration": "R1"})
    assert fault_words(fault, "fr-CA").what == "Personne n’a l’identifiant \u2068R1\u2069"
    assert fault_words(fault, "xx") == fault_words(fault, "en")


def test_a_fault_without_words_of_its_own_brings_its_english():
    fault = Fault("a spring: broke", "mend it")
    assert fault_words(fault, "en").what == "a spring: broke"
    french = fault_words(fault, "fr")
    assert (french.what, french.mend) == ("Quelque chose n’a pas pu être fait", "Montrer ceci à la personne responsable")
    assert french.detail == "a spring: broke: mend it"


def test_every_gap_of_the_words_is_named_by_the_catalogue():
    catalogue = ast.parse((Path(kiosk.__file__).parent / "errors.py").read_text(encoding="utf-8"))
    [body] = [node.body for node in catalogue.body if isinstance(node, ast.ClassDef) and node.name == "FaultCode"]
    told: dict[str, str] = {}
    last = ""
    for node in body[1:]:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            last = node.targets[0].id
            told[last] = ""
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            told[last] = str(node.value.value)
    for code, words in TABLES["en"].items():
        assert gaps(words.what + words.mend) <= gaps(told[code.name]), code
