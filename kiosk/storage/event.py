"""The event that a station is set up for, as it stands in its own database: checked when it came, so only read back here."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.event import Admission, CapacityMode, Event, Invitation, Reentry, Session, Tier


def encode(event: Event) -> bytes:
    """The event as JSON."""
    return json.dumps(
        {
            "id": event.id,
            "name": dict(event.name),
            "venue": event.venue,
            "timezone": event.timezone.key,
            "starts": event.starts.isoformat(),
            "ends": event.ends.isoformat(),
            "languages": event.languages,
            "retention_days": event.retention_days,
            "tiers": [{"code": tier.code, "name": dict(tier.name), "colour": tier.colour} for tier in event.tiers],
            "sessions": [_session_to_dict(session) for session in event.sessions],
        },
        ensure_ascii=False,
    ).encode()


def decode(content: bytes) -> Event:
    """The inverse of `encode`."""
    data = json.loads(content)
    zone = ZoneInfo(data["timezone"])
    return Event(
        id=data["id"],
        name=data["name"],
        venue=data["venue"],
        timezone=zone,
        starts=date.fromisoformat(data["starts"]),
        ends=date.fromisoformat(data["ends"]),
        languages=tuple(data["languages"]),
        retention_days=data["retention_days"],
        tiers=tuple(Tier(**tier) for tier in data["tiers"]),
        sessions=tuple(_session(session, zone) for session in data["sessions"]),
    )


def _session_to_dict(session: Session) -> dict[str, Any]:
    admit = session.admit
    return {
        "code": session.code,
        "title": dict(session.title),
        "room": session.room,
        "starts": _moment(session.starts),
        "ends": _moment(session.ends),
        "livestreamed": session.livestreamed,
        "admit": {
            **{name: getattr(admit, name) for name in Admission.__slots__},
            "tiers": None if admit.tiers is None else sorted(admit.tiers),
        },
    }


def _session(data: dict[str, Any], zone: ZoneInfo) -> Session:
    admit = data["admit"]
    return Session(
        code=data["code"],
        title=data["title"],
        room=data["room"],
        starts=_local(data["starts"], zone),
        ends=_local(data["ends"], zone),
        livestreamed=data["livestreamed"],
        admit=Admission(
            **{
                **admit,
                "tiers": None if admit["tiers"] is None else frozenset(admit["tiers"]),
                "invitation": Invitation(admit["invitation"]),
                "reentry": Reentry(admit["reentry"]),
                "capacity_mode": CapacityMode(admit["capacity_mode"]),
            }
        ),
    )


def _moment(when: datetime) -> list[Any]:
    """Local time and which pass of it, where clocks go back."""
    return [when.replace(tzinfo=None, fold=0).isoformat(), when.fold]


def _local(stored: list[Any], zone: ZoneInfo) -> datetime:
    return datetime.fromisoformat(stored[0]).replace(tzinfo=zone, fold=stored[1])
