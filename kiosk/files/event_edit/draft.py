"""An event file as it is being edited: its text, what it says, and everything that is wrong with it, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.domain.event import Event
from kiosk.domain.rule import check
from kiosk.errors import Fault
from kiosk.files.event_edit.edits import LIMIT, parsed
from kiosk.files.event_edit.places import places_of
from kiosk.files.event_file import EventFault, event_from_mapping
from kiosk.files.problems import Slip
from kiosk.files.safe import read_bytes
from kiosk.wording.told import said_of_rule

_PLACE = re.compile(r"(event|tiers|sessions)(?:\[(\d+)\])?")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong, or worth a look.

    Attributes:
        table: "event", "tiers" or "sessions"; empty where it is the whole file's.
        number: of the tier or session, from 0; None where it is the list's or the event's own.
        key: such as "admit.tiers"; empty where it is the whole table's.
        said: what is wrong, in the core's words (`kiosk.files.problems.Slip`).
    """

    table: str
    number: int | None
    key: str
    said: str


@dataclass(frozen=True, slots=True)
class Draft:
    """An event file's text and what it says.

    Attributes:
        data: as TOML holds it, right or wrong.
        event: None where there are mistakes.
        remarks: what of a sound event should be looked at: rules that can't be judged.
    """

    text: str = field(repr=False)
    data: Mapping[str, Any] = field(repr=False, hash=False)
    event: Event | None
    mistakes: tuple[Mistake, ...]
    remarks: tuple[Mistake, ...] = ()


def draft(text: str) -> Draft:
    """Look at an event file's text.

    Raises:
        Fault: it is no TOML, or nested too deeply.
    """
    data = parsed(text)
    places_of(text)
    try:
        event = event_from_mapping(data, "")
    except EventFault as fault:
        return Draft(text, data, None, tuple(mistake(problem) for problem in fault.problems))
    return Draft(text, data, event, (), tuple(_rules(event)))


def read_draft(path: Path) -> Draft:
    """Look at an event file, right or wrong.

    Raises:
        Fault: there is no such file, it can't be read, is too large, not UTF-8 or no TOML.
    """
    content = read_bytes(path, limit=LIMIT, what="an event file (TOML)")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Fault(f"{path}: is not UTF-8 text (byte {error.start + 1})", "save it as UTF-8") from None
    try:
        return draft(text)
    except Fault as fault:
        raise Fault(f"{path}: {fault.what.removeprefix('the event file ')}", fault.mend) from None


def mistake(problem: str) -> Mistake:
    """A problem that `event_file` tells, with its place as numbers."""
    if not isinstance(problem, Slip):
        return Mistake("", None, "", problem)
    found = _PLACE.match(problem.place)
    if found is None:
        return Mistake("", None, problem.key, problem.said)
    return Mistake(found[1], int(found[2]) - 1 if found[2] else None, problem.key, problem.said)


def _rules(event: Event) -> Iterator[Mistake]:
    for number, session in enumerate(event.sessions):
        if session.admit.rule is not None:
            yield from (
                Mistake("sessions", number, "admit.rule", said_of_rule(said)) for said in check(session.admit.rule, event)
            )
