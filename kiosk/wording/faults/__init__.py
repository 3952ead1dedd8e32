"""Every fault that somebody at a window may meet, in every language of the screens."""

from collections.abc import Mapping

from kiosk.errors import FaultCode
from kiosk.wording.fault_words import FaultWords
from kiosk.wording.faults import ar, en, es, fr, ru, zh

TABLES: Mapping[str, Mapping[FaultCode, FaultWords]] = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "ar": ar.WORDS,
    "zh": zh.WORDS,
    "ru": ru.WORDS,
}
OTHERS: Mapping[str, FaultWords] = {
    "en": en.OTHER,
    "fr": fr.OTHER,
    "es": es.OTHER,
    "ar": ar.OTHER,
    "zh": zh.OTHER,
    "ru": ru.OTHER,
}
"""What is said of a fault without a code."""
