"""Invented people by the hundred thousand, in several scripts, the same for the same seed."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from kiosk.domain.registration import Registration

_SYLLABLES = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "qui", "ro", "su", "ta", "ve", "wi")
_MARKED = ["á", "ç", "đ", "é", "ğ", "í", "ł", "ñ", "ö", "ř", "š", "ț", "ü", "ý", "ž", "å", "ø"]
_NATIVE = ["Олена", "Μαρία", "فاطمة", "נועה", "अनीता", "มาลี", "ሰላም", "王", "김", "佐藤", "ნინო", "Անի"]
_BODIES = ["Ministry of Equality", "Permanent Mission", "Peace Network", "Women's Union", "Regional Secretariat", "Observatory"]
_COUNTRIES = ("AR", "BD", "CL", "DE", "EG", "FR", "GE", "HN", "IS", "JP", "KE", "LK", "NA", "NO", "PH", "RO", "SN", "TH", "ZA")


def people(count: int, tiers: Sequence[str], seed: int = 1) -> Iterator[Registration]:
    """So many registrations, all approved, each with one plain code."""
    rng = random.Random(seed)  # noqa: S311  (names, not keys)

    def word() -> str:
        marked = [rng.choice(_MARKED)] if rng.random() < 0.2 else []  # noqa: PLR2004
        return "".join([*rng.choices(_SYLLABLES, k=rng.randint(2, 3)), *marked]).capitalize()

    for number in range(1, count + 1):
        given = rng.choice(_NATIVE) if rng.random() < 0.1 else word()  # noqa: PLR2004
        yield Registration(
            id=f"P{number:07d}",
            tier=rng.choice(tiers),
            given_name=given,
            family_name=word(),
            organization=f"{word()} {rng.choice(_BODIES)}",
            country=rng.choice(_COUNTRIES),
            codes=(f"{rng.getrandbits(160):032x}"[:32],),
        )
