"""What the core says to organizers of an event, a roster and a station, in every language of the screens."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.codes import Table
from kiosk.wording.lazily import Lazily


def _en() -> Table:
    from kiosk.wording.sentences import en  # noqa: PLC0415

    return en.WORDS


def _fr() -> Table:
    from kiosk.wording.sentences import fr  # noqa: PLC0415

    return fr.WORDS


def _es() -> Table:
    from kiosk.wording.sentences import es  # noqa: PLC0415

    return es.WORDS


def _ar() -> Table:
    from kiosk.wording.sentences import ar  # noqa: PLC0415

    return ar.WORDS


def _zh() -> Table:
    from kiosk.wording.sentences import zh  # noqa: PLC0415

    return zh.WORDS


def _ru() -> Table:
    from kiosk.wording.sentences import ru  # noqa: PLC0415

    return ru.WORDS


TABLES: Mapping[str, Table] = Lazily({"en": _en, "fr": _fr, "es": _es, "ar": _ar, "zh": _zh, "ru": _ru})
MORE: Mapping[str, str] = {
    "en": " and {} more",
    "fr": " et encore {}",
    "es": " y {} más",
    "ar": " وغيرها ({})",
    "zh": "，另有{}个",
    "ru": " и ещё {}",
}
"""How a list goes on when it is too long."""
