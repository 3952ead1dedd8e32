"""Values for tests: an event, people, entries, each with only what the test cares about."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.event import Admission, Event, Session, Tier
from kiosk.domain.journal import Entry, Head, Kind, Stamp, follow
from kiosk.domain.registration import Registration

NEW_YORK = ZoneInfo("America/New_York")


def at(clock: str = "10:00", day: int = 21) -> datetime:
    """A moment of the event, local time in New York."""
    hour, minute, *second = (int(part) for part in clock.split(":"))
    return datetime(2024, 10, day, hour, minute, *second, tzinfo=NEW_YORK)


def a_session(code: str = "B2", *, starts: datetime | None = None, ends: datetime | None = None, **admit: Any) -> Session:
    """A session on the first day from 9 to 17, doors open at 9, unless said otherwise."""
    admit = {"opens_minutes_before": 0, **admit}
    return Session(
        code, {"en": f"Session {code}"}, "Conference Room 4", starts or at("09:00"), ends or at("17:00"), admit=Admission(**admit)
    )


def an_event(*sessions: Session, **changes: Any) -> Event:
    """The reference event with these sessions."""
    fields: dict[str, Any] = {
        "id": "wps-fpn-2024",
        "name": {"en": "Focal points meeting", "fr": "Réunion des points focaux", "es": "Reunión de puntos focales"},
        "venue": "United Nations Headquarters, New York",
        "timezone": NEW_YORK,
        "starts": date(2024, 10, 21),
        "ends": date(2024, 10, 22),
        "languages": ("en", "fr", "es"),
        "retention_days": 30,
        "tiers": (
            Tier("FP", {"en": "Focal point", "fr": "Point focal", "es": "Punto focal"}, "#0B6B3A"),
            Tier("CS", {"en": "Civil society", "fr": "Société civile", "es": "Sociedad civil"}, "#7A3E9D"),
        ),
        "sessions": sessions,
    }
    return Event(**{**fields, **changes})


def a_person(id: str = "R1", **fields: Any) -> Registration:
    """Amina Okafor, a focal point, approved, unless said otherwise."""
    return Registration(
        **{
            "id": id,
            "tier": "FP",
            "given_name": "Amina",
            "family_name": "Okafor",
            "organization": "Ministry of Women Affairs",
            "country": "NG",
            "codes": (f"c-{id}",),
            **fields,
        }
    )


def a_stamp(moment: datetime, monotonic: int = 1) -> Stamp:
    """A stamp at that moment."""
    return Stamp(moment.astimezone(UTC), monotonic, "boot")


class Book:
    """A journal in memory, to write entries for folds."""

    def __init__(self, station: str = "A") -> None:
        self.head = Head(station)
        self.entries: list[Entry] = []

    def write(self, kind: Kind, moment: datetime, **body: Any) -> Entry:
        """The next entry."""
        entry = follow(self.head, a_stamp(moment), kind, body)
        self.head = Head(entry.station, entry.sequence, entry.hash, entry.hlc)
        self.entries.append(entry)
        return entry

    def scan(self, moment: datetime, reason: str, registration: str = "R1", session: str | None = "B2") -> Entry:
        """A scan that came to that reason."""
        from kiosk.domain.reason import Reason  # noqa: PLC0415

        return self.write(
            Kind.SCAN, moment, registration=registration, session=session, verdict=Reason(reason).verdict.value, reason=reason
        )
