"""How a fault is said in a window: in the language of the screens, without commands."""

from __future__ import annotations

from kiosk.errors import Fault
from kiosk.wording.fault_words import FaultWords, fault_words
from ui.languages import spoken
from ui.people import sentence


def said(fault: Fault) -> FaultWords:
    """What happened and what to do; what has no words in this language brings its English as `detail`."""
    words = fault_words(fault, spoken())
    return FaultWords(words.what, sentence(words.mend), words.detail)


def step(words: FaultWords) -> str:
    """What to do, and below it what the fault itself says where it has no words in this language."""
    return f"{words.mend} · \u2068{words.detail}\u2069" if words.detail else words.mend
