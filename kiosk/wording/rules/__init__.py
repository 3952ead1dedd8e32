"""A rule's conditions in every language that the kiosk speaks."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.lazily import Lazily
from kiosk.wording.rule_words import RuleWords


def _en() -> RuleWords:
    from kiosk.wording.rules import en  # noqa: PLC0415

    return en.WORDS


def _fr() -> RuleWords:
    from kiosk.wording.rules import fr  # noqa: PLC0415

    return fr.WORDS


def _es() -> RuleWords:
    from kiosk.wording.rules import es  # noqa: PLC0415

    return es.WORDS


def _ar() -> RuleWords:
    from kiosk.wording.rules import ar  # noqa: PLC0415

    return ar.WORDS


def _zh() -> RuleWords:
    from kiosk.wording.rules import zh  # noqa: PLC0415

    return zh.WORDS


def _ru() -> RuleWords:
    from kiosk.wording.rules import ru  # noqa: PLC0415

    return ru.WORDS


RULE_WORDS: Mapping[str, RuleWords] = Lazily({"en": _en, "fr": _fr, "es": _es, "ar": _ar, "zh": _zh, "ru": _ru})
"""By language."""
