"""Text as it may be kept: no control characters, no direction overrides, nothing that a badge or a search can't hold.

U+200C and U+200D are spelling in Persian and in the Indic scripts and stay, as do the marks U+200E, U+200F and U+061C.
"""

from __future__ import annotations

import re

_ANSI = "\x1b\\[[0-?]*[ -/]*[@-~]"
_SOFT_BREAKS = "\t\n\x0b\x0c\r"
# C0, DEL, C1, line and paragraph separators, embeddings and overrides, isolates, byte order mark, noncharacters, surrogates
_BAD = "\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
_SUSPECT = re.compile(f"[{_BAD}]")
_REMOVE = re.compile(f"{_ANSI}|[{_BAD}]")
_BREAKS = re.compile(f"[{_SOFT_BREAKS}]+")
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u2060-\u2064]")
LOST = "\ufffd"
"""What a wrong conversion leaves in place of a letter."""


def is_clean(text: str) -> bool:
    """Whether `clean` would leave the text as it is, apart from white space around it."""
    return _SUSPECT.search(text) is None


def loses(text: str) -> bool:
    """Whether `clean` would take away more than white space and line breaks."""
    return _SUSPECT.search(_unbroken(text)) is not None


def clean(text: str) -> str:
    """The text without white space around it, without control and override characters; a line break becomes a space."""
    if _SUSPECT.search(text) is None:
        return text.strip()
    return _REMOVE.sub("", _unbroken(text)).strip()


def _unbroken(text: str) -> str:
    return " ".join(kept for part in _BREAKS.split(text) if (kept := part.strip(" ")))


def plain(text: str) -> str:
    """A cleaned text without any invisible character: for ids, codes and words that are compared, not read."""
    return _INVISIBLE.sub("", clean(text)).strip()


def quoted(text: str, limit: int = 40) -> str:
    """A token from a file, fit to stand in a one-line message: cleaned, shortened, in double quotes."""
    shown = clean(text)
    return f'"{shown if len(shown) <= limit else shown[:limit] + "..."}"'
