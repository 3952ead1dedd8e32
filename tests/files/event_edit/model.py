"""What an edit is to do, said once more for the meaning of a file instead of its text."""

from __future__ import annotations

import copy
from typing import Any

from kiosk.files.event_edit import (
    DEFAULTS,
    AddSession,
    AddTier,
    Edit,
    RemoveSession,
    RemoveTier,
    RenameTier,
    SetAdmit,
    SetField,
    same,
)

Data = dict[str, Any]


def meant(data: Data, edit: Edit) -> Data:
    """What a file says after an edit."""
    new = copy.deepcopy(data)
    if isinstance(edit, RenameTier | RemoveTier):
        _tier(new, edit)
        return new
    match edit:
        case SetField(path, value):
            _set(new, path, value)
        case SetAdmit(session, key, value):
            _set(new, ("sessions", session, "admit", key), value)
        case AddTier(code, name, colour, after):
            _insert(new.setdefault("tiers", []), {"code": code, "name": dict(name), "colour": colour}, after)
        case AddSession(table, after):
            _insert(new.setdefault("sessions", []), copy.deepcopy(dict(table)), after)
        case RemoveSession(session):
            del new["sessions"][session]
    return new


def _tier(new: Data, edit: RenameTier | RemoveTier) -> None:
    gone = isinstance(edit, RemoveTier)
    old = new["tiers"][edit.tier]["code"]
    code = "" if isinstance(edit, RemoveTier) else edit.code
    if gone:
        del new["tiers"][edit.tier]
    else:
        new["tiers"][edit.tier]["code"] = code
    if gone and old in [one["code"] for one in new["tiers"]]:
        return  # another has that code too
    for one in new["sessions"]:
        admit = one.get("admit", {})
        if "tiers" in admit:
            admit["tiers"] = [code if named == old else named for named in admit["tiers"] if named != old or not gone]
        if "rule" in admit and not gone:
            admit["rule"] = _renamed(admit["rule"], old, code)


def _renamed(rule: Any, old: str, code: str) -> Any:
    """The rules of these tests name tiers in lookups only."""
    if isinstance(rule, dict) and "lookup" in rule:
        return {"lookup": [code if part == old else part for part in rule["lookup"]]}
    if isinstance(rule, dict):
        return {key: _renamed(part, old, code) for key, part in rule.items()}
    return [_renamed(part, old, code) for part in rule] if isinstance(rule, list) else rule


def _insert(items: list[Any], item: Any, after: int | None) -> None:
    items.insert(len(items) if after is None else min(after, len(items) - 1) + 1, item)


def _set(data: Any, path: tuple[str | int, ...], value: Any) -> None:
    *way, last = path
    gone = value is None or (value == "" and way and way[-1] in {"name", "title"})
    for part in way:
        if isinstance(part, str) and part not in data:
            if gone or same(value, DEFAULTS.get(str(last))):
                return
            data[part] = {}
        data = data[part]
    if gone:
        data.pop(last, None)
    elif last in data or not same(value, DEFAULTS.get(str(last))):
        data[last] = list(value) if isinstance(value, tuple) else value


def pruned(data: Any) -> Any:
    """The same without empty tables: whether one stays when its last key goes is a matter of style."""
    if isinstance(data, dict):
        return {key: kept for key, value in data.items() if (kept := pruned(value)) != {}}
    return [pruned(item) for item in data] if isinstance(data, list) else data
