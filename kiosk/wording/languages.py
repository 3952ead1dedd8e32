"""The languages that the kiosk speaks, and how a code names one."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.lazily import spoken
from kiosk.wording.words import Words

LANGUAGES: Mapping[str, Words] = spoken("kiosk.wording")
"""By language; any other falls back to English."""


def words_of(language: str) -> Words:
    """The table of a language, English where there is none."""
    code = language_code(language)
    return LANGUAGES[code if code in LANGUAGES else "en"]


def language_code(language: str) -> str:
    """The language without its region: fr of fr-CA."""
    return language.replace("_", "-").split("-")[0].lower()
