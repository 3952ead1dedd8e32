"""The event file (TOML, design section 5) <-> the domain's Event."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.domain.event import Admission, Event, Session, Tier
from kiosk.files.event_models import EventTable, Frame, SessionTable, TierTable, frame_of
from kiosk.files.problems import FileFault, Slip, problems_of, shown_key, unknown_key
from kiosk.files.safe import read_toml
from kiosk.wording.codes import Flawed
from kiosk.wording.told import said

__all__ = ["EventFault", "event_from_mapping", "read_event"]

_LIMIT = 2 * 1024 * 1024
_MOST = 5000
_TABLES = ("event", "tiers", "sessions")

_Table = TypeVar("_Table", bound=BaseModel)


class EventFault(FileFault):
    """An event that can't be used; `problems` lists everything that is wrong with it."""

    def __init__(self, source: str, problems: Sequence[str]) -> None:
        super().__init__(source, problems, "correct the event and try again")


def read_event(path: Path) -> Event:
    """The event that a TOML file describes.

    Raises:
        Fault: there is no such file, it can't be read or is not TOML.
        EventFault: it holds mistakes, all of them named.
    """
    return event_from_mapping(read_toml(path, limit=_LIMIT, what="an event file (TOML)"), str(path))


def event_from_mapping(data: Mapping[str, Any], source: str) -> Event:
    """An event from the tables of an event file; dates and times may be ISO 8601 texts, as in JSON.

    Args:
        data: the keys `event`, `tiers` and `sessions`.
        source: what to call it in messages.

    Raises:
        EventFault: it holds mistakes, all of them named.
    """
    reading = _Reading()
    event = reading.read(data)
    if event is None:
        raise EventFault(source, reading.problems)
    return event


class _Reading:
    """One pass over the tables, collecting what is wrong."""

    def __init__(self) -> None:
        self.problems: list[Slip] = []

    def read(self, data: Mapping[str, Any]) -> Event | None:
        for key in data:
            if key not in _TABLES:
                self.problems.append(Slip("", shown_key(str(key)), unknown_key(str(key), _TABLES)))
        head = self._head(data)
        tiers = self._tables(data, "tiers", TierTable, Frame())
        codes = frozenset(code for code in map(_code_of, self._raw(data, "tiers")) if code)
        raw = data.get("event")
        frame = frame_of(raw if isinstance(raw, Mapping) else {}, codes)
        sessions = self._tables(data, "sessions", SessionTable, frame)
        if self.problems or head is None:
            return None
        return Event(
            id=head.id,
            name=head.name,
            venue=head.venue,
            timezone=head.timezone,
            starts=head.starts,
            ends=head.ends,
            languages=head.languages,
            retention_days=head.retention_days,
            tiers=tuple(Tier(tier.code, tier.name, tier.colour) for tier in tiers),
            sessions=tuple(_session(session) for session in sessions),
        )

    def _head(self, data: Mapping[str, Any]) -> EventTable | None:
        if "event" not in data:
            self.problems.append(Slip("event", "", "is missing"))
            return None
        return self._table(data["event"], EventTable, Frame(), "event")

    def _raw(self, data: Mapping[str, Any], key: str) -> Sequence[Any]:
        value = data.get(key, ())
        return value if isinstance(value, (list, tuple)) else ()

    def _tables(self, data: Mapping[str, Any], key: str, model: type[_Table], frame: Frame) -> list[_Table]:
        raw = self._raw(data, key)
        if key in data and not isinstance(data[key], (list, tuple)):
            self.problems.append(Slip(key, "", said(Flawed.NOT_TABLES, key=key)))
        if len(raw) > _MOST:
            self.problems.append(Slip(key, "", said(Flawed.TOO_MANY_TABLES, limit=_MOST)))
            return []
        if key == "tiers" and not raw and (key not in data or isinstance(data[key], (list, tuple))):
            self.problems.append(Slip("tiers", "", "is missing: an event needs one tier at least"))
        found = []
        seen: dict[str, int] = {}
        for number, item in enumerate(raw, start=1):
            code = _code_of(item)
            place = f"{key}[{number}] {shown_key(code)}".rstrip()
            table = self._table(item, model, frame, place)
            if code and seen.setdefault(code.casefold(), number) != number:
                self.problems.append(Slip(place, "code", f"the same as {key}[{seen[code.casefold()]}]"))
            if table is not None:
                found.append(table)
        return found

    def _table(self, item: object, model: type[_Table], frame: Frame, place: str) -> _Table | None:
        frame = replace(frame, aside=[])
        try:
            return model.model_validate(item, context=frame)
        except ValidationError as error:
            self.problems.extend(problems_of(error, model, place))
            return None
        finally:
            self.problems.extend(Slip(place, key, words) for key, words in frame.aside)


def _code_of(item: object) -> str:
    code = item.get("code") if isinstance(item, Mapping) else None
    return code.strip() if isinstance(code, str) else ""


def _session(table: SessionTable) -> Session:
    admit = table.admit
    return Session(
        code=table.code,
        title=table.title,
        room=table.room,
        starts=table.starts,
        ends=table.ends,
        livestreamed=table.livestreamed,
        admit=Admission(
            tiers=None if admit.tiers is None else frozenset(admit.tiers),
            invitation=admit.invitation,
            checked_in=admit.checked_in,
            opens_minutes_before=admit.opens_minutes_before,
            closes_minutes_after=admit.closes_minutes_after,
            reentry=admit.reentry,
            capacity=admit.capacity,
            capacity_mode=admit.capacity_mode,
            rule=admit.rule,
        ),
    )
