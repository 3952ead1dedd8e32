"""Badges for everybody, in the order in which they are handed out, and going on where a batch was broken off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.attendance import history_of
from kiosk.domain.event import Event
from kiosk.domain.registration import Registration, Status
from kiosk.files.countries import country_name
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection


class Order(StrEnum):
    """How a batch is sorted; people of one tier or delegation by name."""

    NAME = "name"
    TIER = "tier"
    """In the event file's order of tiers."""
    DELEGATION = "delegation"
    """By country, then organization."""


def ordered(people: Iterable[Registration], event: Event, order: Order, language: str = "en") -> list[Registration]:
    """People in a batch's order; names in other scripts stand where they are pronounced in Latin letters.

    Args:
        people: whose badges.
        event: whose tiers.
        order: which.
        language: of the countries' names.
    """
    tiers = {tier.code: place for place, tier in enumerate(event.tiers)}

    def key(who: Registration) -> tuple[str | int, ...]:
        name = (_spelt(who.family_name or _last(who.name)), _spelt(who.name), who.id)
        match order:
            case Order.NAME:
                return name
            case Order.TIER:
                return (tiers.get(who.tier, len(tiers)), who.tier, *name)
            case Order.DELEGATION:
                country = _spelt(country_name(who.country, language)) if who.country else ""
                return (not country, country, _spelt(who.organization), *name)

    return sorted(people, key=key)


def _last(name: str) -> str:
    """The last word of a name that isn't given in parts, the whole where there is but one."""
    return name.rsplit(maxsplit=1)[-1] if name.strip() else ""


def _spelt(text: str) -> str:
    from kiosk.domain.folding import chunks  # noqa: PLC0415  (its tables are slow to load, and few commands sort people)
    from kiosk.domain.romanization import romanize  # noqa: PLC0415

    return " ".join((romanize(word) or (word,))[0] for word in chunks(text))


@dataclass(frozen=True, slots=True)
class Batch:
    """Whose badges are to come, in order.

    Attributes:
        to_do: who has no badge.
        done: who has one already: (registration, its serial).
        withdrawn: how many are left out because they don't come.
    """

    to_do: tuple[Registration, ...]
    done: tuple[tuple[str, int], ...]
    withdrawn: int


def plan(
    connection: Connection,
    event: Event,
    order: Order,
    *,
    tiers: Sequence[str] = (),
    again: bool = False,
    language: str = "en",
) -> Batch:
    """Who on the roster still needs a badge: so that a batch that was broken off goes on, and nobody's badge dies by it.

    A badge that every door refuses, or that a former holder of the registration had, counts for none.

    Args:
        connection: the station's.
        event: its event.
        order: of the batch.
        tiers: only of these; of all where none is named.
        again: everybody anew; their older badges are refused from then on.
        language: as `ordered`.
    """
    to_do: list[Registration] = []
    done: list[tuple[str, int]] = []
    withdrawn = 0
    for who in registrations.everyone(connection):
        if tiers and who.tier not in tiers:
            continue
        history = history_of(journal.history(connection, who.id, None), None)
        if who.status is Status.CANCELLED or history.withdrew(who):
            withdrawn += 1
        elif not again and history.own_badge and not history.dead(history.own_badge):
            done.append((who.id, history.own_badge))
        else:
            to_do.append(who)
    return Batch(tuple(ordered(to_do, event, order, language)), tuple(done), withdrawn)
