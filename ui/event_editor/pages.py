"""The pages of the event editor, and the keys that open them. No Qt."""

from __future__ import annotations

from enum import IntEnum


class Page(IntEnum):
    """The pages, in their order."""

    FACTS = 0
    TIERS = 1
    SESSIONS = 2
    ENTRY = 3


KEYS = {Page.FACTS: "F5", Page.TIERS: "F6", Page.SESSIONS: "F7", Page.ENTRY: "F8"}
