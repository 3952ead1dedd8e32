"""The languages that the kiosk speaks, and how a code names one."""

from __future__ import annotations

from kiosk.wording import ar, en, es, fr, ru, zh
from kiosk.wording.words import Words

LANGUAGES: dict[str, Words] = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "ar": ar.WORDS,
    "zh": zh.WORDS,
    "ru": ru.WORDS,
}
"""By language; any other falls back to English."""


def words_of(language: str) -> Words:
    """The table of a language, English where there is none."""
    return LANGUAGES.get(language_code(language), en.WORDS)


def language_code(language: str) -> str:
    """The language without its region: fr of fr-CA."""
    return language.replace("_", "-").split("-")[0].lower()
