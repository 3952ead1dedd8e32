"""Whose badges show what a layout can take: the longest, the shortest and the most unusual name of a roster."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.badge.bidi import RIGHT_TO_LEFT
from kiosk.badge.coverage import Cleaned, scripts_in
from kiosk.badge.data import BadgeData
from kiosk.badge.fonts import BOLD, NEUTRAL
from kiosk.badge.text import Typesetter
from kiosk.codes import badge_token
from kiosk.domain.registration import Registration
from kiosk.files.countries import country_name

_LEFT_TO_RIGHT = "L"
_UNCOVERED, _MIXED, _FURTHER_SCRIPT, _TURNED, _MARK = 40.0, 12.0, 10.0, 6.0, 1.5
_MOST_MARKS = 6


class Kind(StrEnum):
    """What makes somebody's badge worth looking at."""

    LONGEST = "longest"
    SHORTEST = "shortest"
    UNUSUAL = "unusual"


@dataclass(frozen=True, slots=True)
class Specimen:
    """Somebody whose badge shows what a layout can take.

    Attributes:
        sample: made up by us, because the roster has nobody for it.
    """

    kind: Kind
    who: Registration
    sample: bool = False


@dataclass(frozen=True, slots=True)
class _Measured:
    who: Registration
    width: float
    unusual: float


def specimens(people: Iterable[Registration]) -> tuple[Specimen, ...]:
    """One of each kind, three people; where the roster has too few, people of our own stand in.

    The longest name is the widest when set in bold on one line, the shortest the narrowest, the most unusual that of the
    highest `unusualness`. Names of which nothing can be drawn are left out: no badge is made of them.

    Args:
        people: the roster, in any order; the same people give the same answer.
    """
    measured = _measured(sorted(people, key=lambda who: who.id))
    found: list[Specimen] = []
    for kind, rank in _RANKS.items():
        if measured:
            best = max(measured, key=rank)
            measured = [one for one in measured if one is not best]
            found.append(Specimen(kind, best.who))
        else:
            found.append(Specimen(kind, _SAMPLES[kind], sample=True))
    return tuple(found)


_RANKS: dict[Kind, Callable[[_Measured], tuple[float, float]]] = {
    Kind.LONGEST: lambda one: (one.width, one.unusual),
    Kind.UNUSUAL: lambda one: (one.unusual, one.width),
    Kind.SHORTEST: lambda one: (-one.width, one.unusual),
}


def unusualness(name: str, left_out: int, rarity: float) -> float:
    """How much a name asks of a layout and its fonts, in points; 0 for the plainest.

    40 points for each character that can't be drawn (three at most), 12 where both directions meet in it and 6 where all of
    it runs from right to left, 10 for each script beyond the first, 1.5 for each combining mark that no composed letter
    absorbs (six at most), and the rarity of its rarest script.

    Args:
        name: as it is drawn.
        left_out: how many of its characters can't be drawn.
        rarity: of its rarest script among the roster's names, in bits (`rarities`).
    """
    directions = {unicodedata.bidirectional(character) for character in name}
    turned = bool(directions & RIGHT_TO_LEFT)
    mixed = turned and _LEFT_TO_RIGHT in directions
    marks = sum(1 for character in name if unicodedata.category(character) in {"Mn", "Me"})
    return (
        _UNCOVERED * min(left_out, 3)
        + (_MIXED if mixed else _TURNED if turned else 0.0)
        + _FURTHER_SCRIPT * max(0, len(_scripts(name)) - 1)
        + _MARK * min(marks, _MOST_MARKS)
        + rarity
    )


def rarities(names: Sequence[str]) -> dict[str, float]:
    """How rare each script (ISO 15924) is among names, in bits: 0 where all names have it, 1 where every second one does."""
    counts = Counter(script for name in names for script in _scripts(name))
    return {script: math.log2(len(names) / count) for script, count in counts.items()}


def sample_badge(who: Registration) -> BadgeData:
    """What a badge of one of our own people says, where there is no station whose event could say it.

    Its code expired long ago, and its key is known to everybody: no door takes it.
    """
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    token = badge_token.issue(
        key, event_id="specimen", registration_id=who.id, tier="FP", serial=1, expires=badge_token.LONG_PAST
    )
    return BadgeData(
        name=who.name,
        organization=who.organization,
        position=who.position,
        country=country_name(who.country, "en"),
        country_code=who.country,
        tier_code="FP",
        tier_name="Focal point",
        tier_colour="#0B6B3A",
        event_name="Specimen of a meeting that will never take place",
        token=token,
        title=who.title,
        given_name=who.given_name,
        family_name=who.family_name,
        languages=who.languages,
        sessions=("B1", "B2", "P3"),
    )


_SAMPLES = {
    Kind.LONGEST: Registration(
        id="SPECIMEN-1",
        tier="",
        title="H.E.",
        given_name="Specimen-Maximiliana Exempla",
        family_name="de la Muestra y Beispielhausen-Specimenová",
        organization="Permanent Delegation of the Intergovernmental Commission for Entirely Imaginary Affairs",
        country="PT",
        position="Ambassador Extraordinary and Plenipotentiary",
        languages=("pt", "en", "fr", "es"),
    ),
    Kind.SHORTEST: Registration(
        id="SPECIMEN-2",
        tier="",
        given_name="Ex",
        family_name="Ample",
        organization="Sample Trust",
        country="NO",
        position="Clerk",
        languages=("en",),
    ),
    Kind.UNUSUAL: Registration(
        id="SPECIMEN-3",
        tier="",
        title="Dr.",
        given_name="Mithal",
        family_name="Numuna",
        display_name="مثال نموذجية (Mithal) 例",
        organization="معهد العينات",
        country="LB",
        position="Adviser",
        languages=("ar", "fr"),
    ),
}
"""Nobody bears these names: they say "specimen" and "example" in several languages."""


TRIAL = Registration(
    id="TEST",
    tier="",
    title="",
    display_name="TEST Éxempla Muestra",
    organization="A test of the printer",
    position="Opens no door",
    country="",
    languages=("en",),
)
"""Whose badge a printer is tried with: nobody's."""


def _measured(people: Sequence[Registration]) -> list[_Measured]:
    drawn: list[tuple[Registration, Typesetter, Cleaned]] = []
    for who in people:
        setter = Typesetter(who.country, who.name, languages=who.languages)
        cleaned = setter.clean(who.name)
        if cleaned.text:
            drawn.append((who, setter, cleaned))
    rare = rarities([cleaned.text for _, _, cleaned in drawn])
    return [
        _Measured(
            who,
            setter.width(cleaned.text, BOLD),
            unusualness(
                cleaned.text,
                len(cleaned.left_out),
                max((rare[script] for script in _scripts(cleaned.text)), default=0.0),
            ),
        )
        for who, setter, cleaned in drawn
    ]


def _scripts(text: str) -> frozenset[str]:
    return scripts_in(text) - NEUTRAL
