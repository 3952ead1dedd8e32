"""The words of the screens, for a page that quotes them: taken from where the screens take theirs, so that they can't drift."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree as ET

from kiosk.wording.languages import words_of

SOURCE = "en"
"""The language that the screens are written in."""


@cache
def _translations(language: str) -> Mapping[tuple[str, str], str]:
    """What a Qt Linguist file (TS 2.1) holds: (context, English) -> words; the English ones where nothing is translated yet."""
    found = {}
    text = (files("resources") / "translations" / f"kiosk_{language}.ts").read_text(encoding="utf-8")
    for context in ET.fromstring(text).iter("context"):  # noqa: S314  (our own file)
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            found[name, source] = message.findtext("translation", "") or source
    return found


def known(context: str, source: str) -> bool:
    """Whether a screen says that."""
    return (context, source) in _translations("fr")


def said(context: str, source: str, language: str) -> str:
    """What a screen says in a language, in which it may have no words yet: then the English ones."""
    return source if language == SOURCE else _translations(language).get((context, source), source)


def verdict(key: str, language: str) -> str:
    """The title of a verdict; `key` is one of `kiosk.wording`'s messages.

    Raises:
        KeyError: no verdict is called that.
    """
    return words_of(language).messages[key].title
