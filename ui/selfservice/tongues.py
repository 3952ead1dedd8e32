"""One sentence in several languages at once, whichever language the windows speak."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtCore import QTranslator

from ui.languages import SOURCE
from ui.people import LANGUAGES


def say_in(language: str, context: str, text: str) -> str:
    """A text of a widget's class (`context`) in a language; as it is written where there is no translation."""
    translator = None if language == SOURCE else _translator(language)
    return (translator.translate(context, text) if translator is not None else "") or text


@cache
def _translator(language: str) -> QTranslator | None:
    if language not in LANGUAGES:
        return None
    translator = QTranslator()
    # by name: what is loaded from memory must outlive the translator
    with as_file(files("resources") / "translations" / f"kiosk_{language}.qm") as path:
        return translator if translator.load(str(path)) else None


def first_spoken(theirs: tuple[str, ...], spoken: tuple[str, ...]) -> str | None:
    """The first of somebody's languages that the window speaks; regions don't matter."""
    return next((code for one in theirs if (code := one.strip().lower()[:2]) in spoken), None)
