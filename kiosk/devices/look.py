"""How a station's screens look, and what was chosen there last, in a small file beside its database."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from kiosk.errors import Fault
from kiosk.whole import write_whole

_FILE = "look.json"
_LARGEST = 4096
SMALLEST, LARGEST = 100, 200
"""Percent that text may be made large."""


class Scheme(StrEnum):
    """The theme that somebody chose."""

    AUTO = "auto"
    """As the system: dark or light, of high contrast where it is asked for one."""
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Look:
    """What was chosen.

    Attributes:
        text: percent, 100 to 200.
    """

    scheme: Scheme = Scheme.AUTO
    text: int = SMALLEST


def wanted(home: Path, scheme: tuple[str, str], text: tuple[str, str]) -> Look:
    """How the screens of a station are to look at the start; what isn't said is as it was chosen there last.

    Args:
        home: of the station.
        scheme: where it was said (`--theme`), and what; empty is nothing.
        text: the same of the size of the text, with or without its %.

    Raises:
        Fault: there is no such theme, or the text can't be so large.
    """
    look = recall(home)
    if scheme[1]:
        try:
            look = replace(look, scheme=Scheme(scheme[1].strip().lower()))
        except ValueError:
            raise Fault(f"{scheme[0]} {scheme[1]}: is no theme", f"one of {', '.join(Scheme)}") from None
    if text[1]:
        digits = text[1].strip().removesuffix("%").strip()
        size = int(digits) if digits.isdecimal() and len(digits) <= len(str(LARGEST)) else 0
        if not SMALLEST <= size <= LARGEST:
            raise Fault(f"{text[0]} {text[1]}: text can't be that large", f"a percentage from {SMALLEST} to {LARGEST}")
        look = replace(look, text=size)
    return look


def recall(home: Path) -> Look:
    """What was chosen here last; a file that can't be read counts as none."""
    try:
        with (home / _FILE).open("rb") as file:
            kept = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return Look()
    scheme, text = (kept.get("theme"), kept.get("text")) if isinstance(kept, dict) else (None, None)
    return Look(
        Scheme(scheme) if isinstance(scheme, str) and scheme in set(Scheme) else Scheme.AUTO,
        text if type(text) is int and SMALLEST <= text <= LARGEST else SMALLEST,
    )


def remember(home: Path, look: Look) -> None:
    """Keep what was chosen.

    Raises:
        Fault: the file can't be written.
    """
    write_whole(home / _FILE, json.dumps({"theme": look.scheme, "text": look.text}).encode())
