"""The languages that the kiosk speaks, and how a code names one."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.lazily import Lazily
from kiosk.wording.words import Words


def _en() -> Words:
    from kiosk.wording import en  # noqa: PLC0415

    return en.WORDS


def _fr() -> Words:
    from kiosk.wording import fr  # noqa: PLC0415

    return fr.WORDS


def _es() -> Words:
    from kiosk.wording import es  # noqa: PLC0415

    return es.WORDS


def _ar() -> Words:
    from kiosk.wording import ar  # noqa: PLC0415

    return ar.WORDS


def _zh() -> Words:
    from kiosk.wording import zh  # noqa: PLC0415

    return zh.WORDS


def _ru() -> Words:
    from kiosk.wording import ru  # noqa: PLC0415

    return ru.WORDS


LANGUAGES: Mapping[str, Words] = Lazily({"en": _en, "fr": _fr, "es": _es, "ar": _ar, "zh": _zh, "ru": _ru})
"""By language; any other falls back to English."""


def words_of(language: str) -> Words:
    """The table of a language, English where there is none."""
    code = language_code(language)
    return LANGUAGES[code if code in LANGUAGES else "en"]


def language_code(language: str) -> str:
    """The language without its region: fr of fr-CA."""
    return language.replace("_", "-").split("-")[0].lower()
