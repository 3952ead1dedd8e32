"""Edits of an event file as values: each says what becomes another, and leaves everything else as it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from kiosk.domain.rule_shapes import products
from kiosk.errors import Fault
from kiosk.files.event_edit import tables, values
from kiosk.files.event_edit.places import Path
from kiosk.files.event_edit.writing import same
from kiosk.files.safe import toml

LIMIT = 2 * 1024 * 1024
"""Bytes of an event file."""
DEFAULTS: Mapping[str, Any] = {
    "venue": "",
    "room": "",
    "languages": ["en"],
    "retention_days": 30,
    "livestreamed": False,
    "invitation": "none",
    "checked_in": False,
    "opens_minutes_before": 30,
    "closes_minutes_after": 0,
    "reentry": "after_exit",
    "capacity_mode": "strict",
}
"""What counts where a key is left out."""


@dataclass(frozen=True, slots=True)
class SetField:
    """Another value of one key; None leaves the key out, and so does an empty text in one language.

    Attributes:
        path: such as ("event", "venue"), ("tiers", 0, "name", "fr"), ("sessions", 2, "starts"); numbers count from 0.
    """

    path: Path
    value: Any


@dataclass(frozen=True, slots=True)
class SetAdmit:
    """Another value of one of a session's `admit` keys; None leaves it out."""

    session: int
    key: str
    value: Any


@dataclass(frozen=True, slots=True)
class AddTier:
    """One more tier, after another or last."""

    code: str
    name: Mapping[str, str]
    colour: str
    after: int | None = None


@dataclass(frozen=True, slots=True)
class RenameTier:
    """Another code for a tier, wherever it is named: in `admit.tiers` and as a product in rules."""

    tier: int
    code: str


@dataclass(frozen=True, slots=True)
class RemoveTier:
    """One tier less, in every `admit.tiers` too; a list of it alone becomes empty, which is a mistake, never everybody.

    Rules keep naming it; `uses` tells where.
    """

    tier: int


@dataclass(frozen=True, slots=True)
class AddSession:
    """One more session, after another or last; `table` as in the file."""

    table: Mapping[str, Any] = field(hash=False)
    after: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveSession:
    """One session less."""

    session: int


Edit = SetField | SetAdmit | AddTier | RenameTier | RemoveTier | AddSession | RemoveSession


@dataclass(frozen=True, slots=True)
class Use:
    """Where a tier is named: a session's number and code, and whether in its rule."""

    session: int
    code: str
    in_rule: bool


def apply(text: str, *edits: Edit) -> str:
    """An event file's text after edits, one after another; the text itself where they change nothing.

    Raises:
        Fault: the text is no TOML, is nested too deeply or would grow too large, or TOML can't hold a value.
        IndexError: there is no such tier or session.
    """
    for edit in edits:
        text = _apply(text, edit)
    if len(text.encode("utf-8", "replace")) > LIMIT:
        raise Fault("the event file would be larger than 2 MiB", "make something shorter")
    return text


@lru_cache(maxsize=4)
def parsed(text: str) -> dict[str, Any]:
    """What a text means; the one value is given again for the same text, so it is only to be read.

    Raises:
        Fault: it is no TOML.
    """
    try:
        return toml(text.removeprefix("\ufeff"))
    except ValueError as error:
        # also what is no mistake of TOML: a number of thousands of digits
        raise Fault(f"the event file is not TOML: {' '.join(str(error).split())}", "correct that place") from None
    except RecursionError:
        raise Fault("the event file is nested too deeply", "make it flatter") from None


def uses(data: Mapping[str, Any], tier: str) -> tuple[Use, ...]:
    """Where a tier's code is named."""
    found = []
    for number, session in enumerate(_list(data, "sessions")):
        admit = _table(session, "admit")
        code = str(session.get("code", "")) if isinstance(session, Mapping) else ""
        if tier in _codes(admit.get("tiers")):
            found.append(Use(number, code, in_rule=False))
        if any(True for _ in _named_in(admit.get("rule"), tier)):
            found.append(Use(number, code, in_rule=True))
    return tuple(found)


def _apply(text: str, edit: Edit) -> str:
    match edit:
        case SetField(path, value):
            return _set(text, path, value)
        case SetAdmit(session, key, value):
            return _set(text, ("sessions", session, "admit", key), value)
        case AddTier(code, name, colour, after):
            return tables.add(text, "tiers", {"code": code, "name": dict(name), "colour": colour}, after)
        case AddSession(table, after):
            return tables.add(text, "sessions", table, after)
        case RemoveSession(session):
            _item(parsed(text), "sessions", session)
            return tables.remove(text, "sessions", session)
        case RenameTier(tier, code):
            return _rename(text, tier, code)
        case RemoveTier(tier):
            return _remove_tier(text, tier)


def _set(text: str, path: Path, value: Any) -> str:
    before = at(parsed(text), path)
    if value is None or (value == "" and len(path) > 2 and path[-2] in {"name", "title"}):  # noqa: PLR2004  (a language)
        return values.take_out(text, path) if before is not None else text
    if before is None and same(value, DEFAULTS.get(str(path[-1]))):
        return text
    value = list(value) if isinstance(value, tuple) else value
    return text if same(before, value) else values.put(text, path, value, before)


def _rename(text: str, tier: int, code: str) -> str:
    data = parsed(text)
    old = _item(data, "tiers", tier).get("code")
    paths: list[Path] = [("tiers", tier, "code")]
    if isinstance(old, str) and old != code:
        for use in uses(data, old):
            admit: Path = ("sessions", use.session, "admit")
            if use.in_rule:
                rule = at(data, (*admit, "rule"))
                paths += [(*admit, "rule", *place) for place in _named_in(rule, old)]
            else:
                listed = at(data, (*admit, "tiers"))
                paths += [(*admit, "tiers", number) for number, one in enumerate(listed) if one == old]
    for path in paths:
        text = _set(text, path, code)
    return text


def _remove_tier(text: str, tier: int) -> str:
    data = parsed(text)
    code = _item(data, "tiers", tier).get("code")
    twins = [one for one in _list(data, "tiers") if isinstance(one, Mapping) and one.get("code") == code]
    if isinstance(code, str) and len(twins) == 1:
        for use in uses(data, code):
            if not use.in_rule:
                path: Path = ("sessions", use.session, "admit", "tiers")
                text = _set(text, path, [one for one in at(data, path) if one != code])
    return tables.remove(text, "tiers", tier)


def _named_in(rule: Any, code: str) -> Iterator[Path]:
    """Where a rule names a tier as a product, as paths into it."""
    left: list[tuple[Any, Path]] = [(rule, ())]
    while left:
        part, path = left.pop()
        if isinstance(part, list):
            left.extend((item, (*path, number)) for number, item in enumerate(part))
        elif isinstance(part, dict):
            left.extend((item, (*path, key)) for key, item in part.items())
            if len(part) == 1:
                yield from ((*path, *place) for place in _products(part, code))


def _products(condition: dict[str, Any], code: str) -> Iterator[Path]:
    [(name, _)] = condition.items()
    for place, known_as, _called in products(condition):
        if known_as == code:
            path: Path = (name, *place)
            yield (*path, 1) if path[-1] == "lookup" else path


def at(data: Any, path: Path) -> Any:
    """The value of a path; None where there is none."""
    for part in path:
        if isinstance(part, int):
            if not isinstance(data, list) or not 0 <= part < len(data):
                return None
            data = data[part]
        elif isinstance(data, Mapping):
            data = data.get(part)
        else:
            return None
    return data


def _item(data: Mapping[str, Any], name: str, number: int) -> Mapping[str, Any]:
    items = _list(data, name)
    if not 0 <= number < len(items):
        raise IndexError(f"{name}[{number + 1}]")
    item = items[number]
    return item if isinstance(item, Mapping) else {}


def _list(data: Mapping[str, Any], name: str) -> Sequence[Any]:
    found = data.get(name)
    return found if isinstance(found, list) else []


def _table(holder: Any, name: str) -> Mapping[str, Any]:
    found = holder.get(name) if isinstance(holder, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _codes(value: Any) -> Sequence[Any]:
    return value if isinstance(value, list) else []
