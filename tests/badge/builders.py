"""Badges for tests."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace

from kiosk.badge.render import BadgeData

A_BADGE = BadgeData(
    name="Amina Okafor",
    organization="Ministry of Women Affairs",
    position="Director, Gender Policy",
    country="Nigeria",
    country_code="NG",
    tier_code="FP",
    tier_name="Focal point",
    tier_colour="#0B6B3A",
    event_name="Sixth Capital-Level Meeting of the Women, Peace and Security Focal Points Network",
    token="K1-" + base64.b32encode(hashlib.shake_256(b"a badge").digest(109)).decode().rstrip("="),
)


def a_badge(**changes: str) -> BadgeData:
    """An ordinary badge, changed where a test needs it."""
    return replace(A_BADGE, **changes)
