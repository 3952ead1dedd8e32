"""A fault in the words of whoever works at a window: what happened and what to do, never a command or a path."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.errors import Fault
from kiosk.wording.languages import language_code

_GAP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class FaultWords:
    """One fault in one language.

    Attributes:
        what: what happened; no full stop.
        mend: what to do about it, an imperative.
        detail: what the fault itself says, in English, where it has no words of its own in this language.
    """

    what: str
    mend: str
    detail: str = ""


def fault_words(fault: Fault, language: str) -> FaultWords:
    """A fault in a language (BCP 47); one without a code is told as it is in English, elsewhere as a detail."""
    from kiosk.wording.faults import OTHERS, TABLES  # noqa: PLC0415  (a window starts sooner without them)

    code = language_code(language) if language_code(language) in TABLES else "en"
    if fault.code is None:
        if code == "en":
            return FaultWords(fault.what, fault.mend)
        return FaultWords(OTHERS[code].what, OTHERS[code].mend, str(fault))
    words = TABLES[code][fault.code]
    return FaultWords(_filled(words.what, fault), _filled(words.mend, fault))


def _filled(text: str, fault: Fault) -> str:
    """The text with its gaps filled; what others wrote keeps its own direction (UAX 9)."""
    return _GAP.sub(lambda gap: f"\u2068{fault.given[gap[1]]}\u2069", text)
