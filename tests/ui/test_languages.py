import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from kiosk.files.countries import LANGUAGES as COUNTRIES
from kiosk.wording.languages import LANGUAGES as WORDED
from tests.builders import an_event
from tests.ui.translations import FOLDER, LANGUAGES, collect, release
from ui.languages import Languages
from ui.people import LANGUAGES as SCREENS
from ui.people import RIGHT_TO_LEFT, speaks
from ui.widgets.fit_label import FitLabel


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
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert len(forms) == (PLURALS[language] if message.get("numerus") else 1), source
        for text in forms:
            assert text, source
            assert kept(source) == kept(text) or (len(forms) > 1 and set(kept(text)) <= set(kept(source))), source
            assert not re.search("[!¡！]", text), source


def kept(text):
    """What a translation has of the original: gaps, keys, and the marks that go before a remark."""
    return sorted(re.findall(r"\{\d\}|%n|\bF\d+|▲|…$", text))


PLURALS = {"fr": 2, "es": 2, "ar": 6, "zh": 1, "ru": 3}
"""How many forms a counted noun has."""


def texts(language):
    root = ET.parse(FOLDER / f"kiosk_{language}.ts")  # noqa: S314
    return [
        text.text or "" for message in root.iter("translation") for text in (message, *message.iter("numerusform")) if text.text
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_is_set_as_its_readers_set_it(language):
    wrong = {
        "fr": "[^\u00a0][:;?»]|'",
        "es": "'",
        "ar": "(?<![A-Za-z])[,;?٠-٩]",
        "zh": r"[\u4e00-\u9fff}][,;:?()]|[,;:?()][\u4e00-\u9fff{]|[\u4e00-\u9fff] [\u4e00-\u9fff]",
        "ru": "[“”']",
    }[language]
    for text in texts(language):
        text = re.sub(r"\w+://\S+|\(\*[^)]*\)|;;|enter,tab,lf,pause", "|", text).strip()  # noqa: PLW2901
        assert not re.search(wrong, text), text
        assert language != "es" or text.count("?") == text.count("¿"), text


def test_what_fills_an_arabic_sentence_is_isolated():
    for text in texts("ar"):
        assert not re.search("(?<!\u2068)\\{\\d\\}|\\{\\d\\}(?!\u2069)", text), text


TECHNICAL = (
    r"\w+://\S+|\(\*[^)]*\)|;;|(?:ddd )?d MMM|M月d日(?: ddd)?|(?:[a-z]{2}, )+(?:[a-z]{2}|…)|America/New_York|pt-BR|\b(?:en|fr)\b"
    r"|KIOSK_\w+|enter,tab,lf,pause"
    r"|\b(?:Enter|Esc|Tab|Ctrl|Shift|CapsLock|CR|CSV|PDF|XLSX|JSON|JSONLogic|Linux|PySide6-Addons|QR|PIN|RRGGBB|USB|dialout|pretix|F\d+|[A-Z])\b"
    r"|Lanyard|\{\d\}|%n"
)
"""What every language writes in the same letters: keys, formats, addresses, names of programs."""


@pytest.mark.parametrize("language", ["ar", "zh", "ru"])
def test_nothing_is_left_in_latin_letters(language):
    for text in texts(language):
        assert not re.search("[A-Za-z]", re.sub(TECHNICAL, "", text)), text


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
    assert languages.offered == ("en", "fr", "es", "ar", "zh", "ru"), "staff may choose any, the event's first"


def test_a_language_brings_its_direction(application):
    languages = Languages(application)
    languages.speak("ar")
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("DoorScreen", "Ready") == "جاهز"
    # digits are those that every guard reads
    assert QLocale().toString(1234567).replace(QLocale().groupSeparator(), "") == "1234567"
    languages.speak("ru")
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    languages.speak("ar")
    languages.stop()
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_name_keeps_its_countrys_forms_in_a_chinese_window(application):
    languages = Languages(application)
    languages.speak("zh")
    pictures = []
    for country in ("CN", "JP", "TW"):
        label = FitLabel(56, 30)
        label.resize(300, 80)
        label.say("直骨誤", country=country)
        pictures.append(bytes(label.grab().toImage().constBits()))
    assert len(set(pictures)) == 3
    languages.stop()


def test_every_language_of_the_screens_has_words_for_decisions_and_countries():
    assert set(SCREENS) == set(WORDED) == set(COUNTRIES) == {"en", *LANGUAGES}
    assert set(SCREENS) >= RIGHT_TO_LEFT


@pytest.mark.parametrize(
    ("named", "spoken"),
    [
        (("ar", "zh-Hans", "ru", "de"), ("ar", "zh", "ru")),
        (("es", "es-MX", "en"), ("es", "en")),
        (("de",), ("en",)),
    ],
)
def test_the_screens_speak_those_of_the_events_languages_that_are_ours(named, spoken):
    assert speaks(an_event(languages=named)) == spoken


def test_a_language_that_is_not_ours_means_english(application):
    languages = Languages(application)
    languages.speak("xx")
    assert languages.current == "en"


def test_qts_own_words_follow(application):
    languages = Languages(application)
    languages.speak("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    languages.speak("zh")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    languages.stop()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
