import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from tests.ui.translations import FOLDER, LANGUAGES, collect, release
from ui.languages import Languages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_are_up_to_date(language, tmp_path):
    kept = FOLDER / f"kiosk_{language}.ts"
    fresh = tmp_path / kept.name
    fresh.write_bytes(kept.read_bytes())
    collect(language, fresh)
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), "run python -m tests.ui.translations"
    release(kept, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == kept.with_suffix(".qm").read_bytes(), "run python -m tests.ui.translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_translated_with_its_gaps(language):
    # our own file, kept beside the sources
    messages = list(ET.parse(FOLDER / f"kiosk_{language}.ts").iter("message"))  # noqa: S314
    assert len(messages) > 90
    for message in messages:
        source, translation = message.findtext("source"), message.find("translation")
        assert translation.get("type") is None, source
        assert translation.text, source
        assert re.findall(r"\{\d\}|F\d+", source) == re.findall(r"\{\d\}|F\d+", translation.text), source
        assert "!" not in translation.text


def test_words_change_while_the_program_runs(application):
    languages = Languages(application)
    languages.spoken = ("en", "fr", "es")
    heard = []
    languages.changed.connect(heard.append)
    words = [QCoreApplication.translate("DoorScreen", "Ready")]
    for _ in range(3):
        languages.next()
        words.append(QCoreApplication.translate("DoorScreen", "Ready"))
    assert words == ["Ready", "Prêt", "Listo", "Ready"]
    assert heard == ["fr", "es", "en"]


def test_a_language_that_is_not_ours_means_english(application):
    languages = Languages(application)
    languages.speak("xx")
    assert languages.current == "en"


def test_qts_own_words_follow(application):
    languages = Languages(application)
    languages.speak("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    languages.stop()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
