"""A rule's conditions in every language that the kiosk speaks."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.lazily import spoken
from kiosk.wording.rule_words import RuleWords

RULE_WORDS: Mapping[str, RuleWords] = spoken(__name__)
"""By language."""
