"""An event file as it is being edited: its text, what it says, and everything that is wrong with it, each with its place."""

from __future__ import annotations

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
from kiosk.files.problems import shown_key
from kiosk.files.safe import read_bytes

_LISTS = ("tiers", "sessions")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong, or worth a look.

    Attributes:
        table: "event", "tiers" or "sessions"; empty where it is the whole file's.
        number: of the tier or session, from 0; None where it is the list's or the event's own.
        key: such as "admit.tiers"; empty where it is the whole table's.
        said: what is wrong, in the core's words.
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
        return Draft(text, data, None, tuple(_placed(data, problem) for problem in fault.problems))
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


def _placed(data: Mapping[str, Any], problem: str) -> Mistake:
    """A problem that `event_file` tells, with its place as numbers."""
    for name in _LISTS:
        items = data.get(name)
        for number, item in enumerate(items if isinstance(items, list) else ()):
            code = item.get("code") if isinstance(item, Mapping) else None
            place = f"{name}[{number + 1}] {shown_key(code.strip() if isinstance(code, str) else '')}".rstrip()
            if problem.startswith(f"{place}: "):
                return Mistake(name, number, *_key_and_words(problem[len(place) + 2 :]))
    table, _, rest = problem.partition(": ")
    if table == "event":
        return Mistake("event", None, *_key_and_words(rest))
    return Mistake(table, None, "", rest) if table in _LISTS else Mistake("", None, *_key_and_words(problem))


def _key_and_words(rest: str) -> tuple[str, str]:
    key, found, said = rest.partition(": ")
    return (key, said) if found and " " not in key else ("", rest)


def _rules(event: Event) -> Iterator[Mistake]:
    for number, session in enumerate(event.sessions):
        if session.admit.rule is not None:
            yield from (Mistake("sessions", number, "admit.rule", said) for said in check(session.admit.rule, event))
