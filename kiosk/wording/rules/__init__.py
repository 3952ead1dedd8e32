"""A rule's conditions in every language that the kiosk speaks."""

from collections.abc import Mapping

from kiosk.wording.rule_words import RuleWords
from kiosk.wording.rules import ar, en, es, fr, ru, zh

RULE_WORDS: Mapping[str, RuleWords] = {
    "en": en.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
    "ar": ar.WORDS,
    "zh": zh.WORDS,
    "ru": ru.WORDS,
}
