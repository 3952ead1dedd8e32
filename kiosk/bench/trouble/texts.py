"""What the codes of invented people say: our badges' tokens, and the tickets of the systems that we read."""

from __future__ import annotations

import base64
import uuid
from datetime import UTC, datetime

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.codes import badge_token

BADGE, TICKETS = "badge", ("indico", "indico-old", "pretix", "pretix-signed", "plain", "uuid")
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
_EXPIRES = datetime(2030, 1, 1, tzinfo=UTC)


def text_of(kind: str, rng: np.random.Generator) -> str:
    """A text of that kind, as its own system writes it; the same generator gives the same text."""
    match kind:
        case "badge":
            key = Ed25519PrivateKey.from_private_bytes(rng.bytes(32))
            person = f"P{rng.integers(1_000_000):07d}"
            return badge_token.issue(
                key, event_id="bench", registration_id=person, tier="FP", serial=int(rng.integers(1, 9)), expires=_EXPIRES
            )
        case "indico":
            secret = base64.b64encode(rng.bytes(16)).decode()
            return f'{{"i":[2,"indico.example.org","{secret}"]}}'
        case "indico-old":
            secret = str(uuid.UUID(bytes=rng.bytes(16), version=4))
            return (
                f'{{"checkin_secret": "{secret}", "event_id": "{rng.integers(1, 999)}", "registrant_id": '
                f'"{rng.integers(1, 9999)}", "server_url": "https://indico.example.org", "version": 1}}'
            )
        case "pretix":
            return _letters(rng, 32)
        case "pretix-signed":
            payload = rng.bytes(11)
            raw = bytes([1]) + len(payload).to_bytes(2, "big") + (64).to_bytes(2, "big") + payload + rng.bytes(64)
            return base64.b64encode(raw).decode()[::-1]
        case "plain":
            return f"{_letters(rng, int(rng.integers(6, 12))).upper()}-{rng.integers(1000, 9999)}"
        case "uuid":
            return str(uuid.UUID(bytes=rng.bytes(16), version=4))
    raise ValueError(f"no such kind of text: {kind}")


def _letters(rng: np.random.Generator, count: int) -> str:
    return "".join(_ALPHABET[number] for number in rng.integers(len(_ALPHABET), size=count))
