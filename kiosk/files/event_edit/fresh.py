"""An event as a new event file, as for a station whose file isn't at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.event import Admission, Event, Session
from kiosk.files.event_edit.edits import DEFAULTS
from kiosk.files.event_edit.writing import key_text, same, value_text


def event_text(event: Event) -> str:
    """The event as TOML in the usual style; what is as usual is left out."""
    return "\n".join(_lines(event)) + "\n"


def session_table(session: Session) -> dict[str, Any]:
    """A session as a table of an event file."""
    admit = _admit(session.admit)
    return {
        "code": session.code,
        "title": dict(session.title),
        **({"room": session.room} if session.room else {}),
        "starts": local(session.starts),
        "ends": local(session.ends),
        **({"livestreamed": True} if session.livestreamed else {}),
        **({"admit": admit} if admit else {}),
    }


def local(moment: datetime) -> datetime:
    """A moment as a file writes it: local, without a zone; with its offset on the second pass of clocks going back."""
    plain = moment.replace(tzinfo=None, fold=0)
    return plain if plain.replace(tzinfo=moment.tzinfo).astimezone(UTC) == moment.astimezone(UTC) else moment


def _lines(event: Event) -> Iterator[str]:
    yield "[event]"
    head: Mapping[str, Any] = {
        "id": event.id,
        "name": dict(event.name),
        "venue": event.venue,
        "timezone": event.timezone.key,
        "starts": event.starts,
        "ends": event.ends,
        "languages": list(event.languages),
        "retention_days": event.retention_days,
    }
    yield from (f"{key} = {value_text(value)}" for key, value in head.items())
    for tier in event.tiers:
        yield from ("", "[[tiers]]")
        table = {"code": tier.code, "name": dict(tier.name), "colour": tier.colour}
        yield from (f"{key} = {value_text(value)}" for key, value in table.items())
    for session in event.sessions:
        yield from ("", "[[sessions]]")
        for key, value in session_table(session).items():
            if key == "admit":
                yield from (f"{key_text(key, one)} = {value_text(said)}" for one, said in value.items())
            else:
                yield f"{key} = {value_text(value)}"


def _admit(admit: Admission) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key in Admission.__slots__:
        value = getattr(admit, key)
        value = sorted(value) if isinstance(value, frozenset) else value
        if value is not None and not same(_plain(value), DEFAULTS.get(key)):
            found[key] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, str) else value
