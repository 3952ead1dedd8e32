"""A stranger's text made fit to show."""

from __future__ import annotations

import unicodedata

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_MARKS = frozenset({"Mn", "Me"})
_MAX_MARKS = 3
_ELLIPSIS = "…"
_DELETE = 0x7F


def printable(text: str, limit: int = 80) -> str:
    r"""The text on one line, at most `limit` signs and an ellipsis, controls and direction marks as signs of their own.

    `\x1b` becomes ␛, U+202E becomes ⟨U+202E⟩, and so does a combining mark that is more than the third on its letter.
    """
    shown: list[str] = []
    marks = 0
    for char in text[: limit + 1]:
        marks = marks + 1 if unicodedata.category(char) in _MARKS else 0
        shown.append(_sign(char, too_many=marks > _MAX_MARKS))
    if len(text) > limit:
        shown[limit:] = [_ELLIPSIS]
    return "".join(shown)


def _sign(char: str, *, too_many: bool) -> str:
    code = ord(char)
    if code < ord(" "):
        return chr(0x2400 + code)
    if code == _DELETE:
        return "␡"
    if unicodedata.category(char) == "Zs":
        return " "
    if too_many or unicodedata.category(char) in _INVISIBLE:
        return f"⟨U+{code:04X}⟩"
    return char
