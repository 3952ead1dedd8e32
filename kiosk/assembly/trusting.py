"""Whose badges are good at a station."""

from __future__ import annotations

from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.codes.badge_token import TrustedKeys, trust
from kiosk.sync.exchange import StationKeys


def trusted_keys(own: StationKeys, known: Mapping[str, StationKeys]) -> TrustedKeys:
    """The keys whose badges are good here: this station's, and those of the stations it has met."""
    keys = (own.badge_key, *(station.badge_key for station in known.values()))
    return trust(Ed25519PublicKey.from_public_bytes(key) for key in keys)
