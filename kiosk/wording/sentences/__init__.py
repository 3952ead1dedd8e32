"""What the core says to organizers of an event, a roster and a station, in every language of the screens."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.wording.codes import Table
from kiosk.wording.lazily import spoken

TABLES: Mapping[str, Table] = spoken(__name__)
MORE: Mapping[str, str] = {
    "en": " and {} more",
    "fr": " et encore {}",
    "es": " y {} más",
    "ar": " وغيرها ({})",
    "zh": "，另有{}个",
    "ru": " и ещё {}",
}
"""How a list goes on when it is too long."""
