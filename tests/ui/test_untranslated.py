"""No window shows a word that nobody could translate."""

from __future__ import annotations

import ast
import importlib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.wording import admission_words, faults, languages, rules, second_screen, troubles
from kiosk.wording.lazily import Lazily
from tests.ui.pseudo import Marking, Reader, forgotten, marked
from tests.ui.screenshots.__main__ import windows
from tests.ui.screenshots.studio import quiet
from tests.ui.translations import ROOT, collect
from ui.theme import Appearance

TABLES = (
    (languages.LANGUAGES, "en"),
    (rules.RULE_WORDS, "en"),
    (troubles.TROUBLES, "en"),
    (admission_words.ADMISSION_WORDS, "en"),
    (faults.TABLES, "en"),
    # whoever stands before a desk may be spoken to in several languages at once
    *((second_screen.SECOND_SCREEN, language) for language in languages.LANGUAGES),
    *((languages.LANGUAGES, language) for language in languages.LANGUAGES if language != "en"),
)


@pytest.fixture
def marking(application, monkeypatch):
    """Everything that is translated stands between marks."""
    for table, language in TABLES:
        held = table._made if isinstance(table, Lazily) else table
        monkeypatch.setitem(held, language, marked(table[language]))
    translator = Marking()
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


def test_what_is_marked_and_what_is_data_are_told_from_what_was_forgotten():
    assert forgotten("⟦Badge of⟧ Amina Okafor · F5 14:07") == []
    assert forgotten("⟦Badge of {⟦x⟧}⟧ broken") == ["broken"]
    assert forgotten("Let them in") == ["let", "them"]


@pytest.mark.usefixtures("marking")
@pytest.mark.parametrize("window", windows())
def test_a_window_shows_nothing_that_is_not_translated(window, application, tmp_path):
    reader = Reader(application, tmp_path, "en", Appearance())
    with quiet():
        importlib.import_module(f"tests.ui.screenshots.{window}").shoot(reader)
    assert reader.kept
    assert reader.found == {}, "\n".join(f"{where}\n    {text!r}" for text, where in reader.found.items())


def asked_for(path: Path) -> Iterator[str]:
    """Every text that a file asks the translations for."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = {"tr": node.args[:1], "translate": node.args[1:2]}.get(name, [])
            yield from (one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str))


def test_what_is_asked_for_is_found_by_the_program_that_collects_it_for_translators(tmp_path):
    collected = tmp_path / "kiosk_fr.ts"
    collect("fr", collected)
    known = {message.findtext("source") for message in ET.parse(collected).iter("message")}  # noqa: S314  (our own file)
    missing = {
        text: str(path.relative_to(ROOT)) for path in (ROOT / "ui").rglob("*.py") for text in asked_for(path) if text not in known
    }
    assert missing == {}, "a text is written outside of every f-string, as the program that collects them does not look there"


def test_a_text_within_another_is_asked_for_too(tmp_path):
    path = tmp_path / "one.py"
    path.write_text("x = f\"{self.tr('Play')} {translate('Context', 'Stop')}\"", encoding="utf-8")
    assert set(asked_for(path)) == {"Play", "Stop"}
