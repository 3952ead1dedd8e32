"""Adding tiers and sessions to an event file's text as it writes the others, and taking them away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kiosk.files.event_edit import arrays, lines
from kiosk.files.event_edit.lines import Change
from kiosk.files.event_edit.places import Path, Places, places_of
from kiosk.files.event_edit.scan import Form
from kiosk.files.event_edit.values import block, style
from kiosk.files.event_edit.writing import key_text, value_text


def add(text: str, name: str, table: Mapping[str, Any], after: int | None) -> str:
    """The text with one more table in a list.

    Args:
        text: of the file.
        name: "tiers" or "sessions".
        table: what it says.
        after: the number of the one it stands after; None: the last.
    """
    places = places_of(text)
    slot = places.slots.get((name,))
    if slot is not None:
        if slot.value.form is Form.ARRAY:
            return arrays.inserted(text, slot.value.start, table, after)
        return lines.changed(text, [Change(slot.value.start, slot.value.end, value_text([table]))])
    count = places.tables((name,))
    number = count - 1 if after is None else min(after, count - 1)
    around = places.sections_within((name, number)) if count else _before(places, name)
    header = around[0].header if around and count else None
    space = lines.indent(text, header.start) if header else ""
    apart = header is None or not _preceded(text, header.start)
    at = around[-1].last if around else None
    return lines.changed(text, [block(text, at, _written(places, name, table, number), space, apart=apart)])


def _preceded(text: str, start: int) -> bool:
    """Whether something stands on the line before."""
    start = lines.line_start(text, start)
    return start > 0 and bool(text[lines.line_start(text, start - 1) : start].strip())


def _before(places: Places, name: str) -> list[Any]:
    """After what the first of a list stands: tiers before sessions, sessions at the end."""
    return places.sections_within(("event",)) if name == "tiers" else []


def _written(places: Places, name: str, table: Mapping[str, Any], like: int) -> list[str]:
    """The lines of a table, its own tables written as those of another of the list."""
    found = [f"[[{name}]]"]
    later: list[str] = []
    for key, value in table.items():
        if not isinstance(value, Mapping):
            found.append(f"{key_text(key)} = {value_text(value)}")
            continue
        path: Path = (name, max(like, 0), key)
        form = places.form_of(path) or style(places, path)
        if form == "header":
            like_header = next((one.header for one in places.sections_within(path) if one.header), None)
            whole, inner = places.section((name, max(like, 0))), like_header.start if like_header else 0
            outer = whole.header.start if whole and whole.header else 0
            space = lines.indent(places.text, inner).removeprefix(lines.indent(places.text, outer)) if like_header else ""
            later.append(f"{space}[{name}.{key_text(key)}]")
            later += [f"{space}{key_text(one)} = {value_text(said)}" for one, said in value.items()]
        elif form == "dotted":
            found += [f"{key_text(key, one)} = {value_text(said)}" for one, said in value.items()]
        else:
            found.append(f"{key_text(key)} = {value_text(value)}")
    return found + later


def remove(text: str, name: str, number: int) -> str:
    """The text without a table of a list; comments between its header and its last line are about it and go with it."""
    places = places_of(text)
    path: Path = (name, number)
    slot = places.slots.get(path)
    if slot is not None and slot.within is not None:
        return lines.changed(text, arrays.without(places, slot.within, {number}))
    changes = []
    for section in places.sections_within(path):
        if section.header is None:
            continue
        start, end = lines.line_start(text, section.header.start), lines.next_line(text, section.last)
        rest = text[section.last : lines.line_end(text, section.last)].strip()
        if rest and not rest.startswith("#"):
            end = section.last
        changes.append(Change(*_with_gap(text, start, end)))
    return lines.changed(text, changes)


def _with_gap(text: str, start: int, end: int) -> tuple[int, int]:
    """A part of whole lines, with the empty lines before it where there are some after it too, or nothing."""
    after = lines.next_line(text, end)
    empty_after = end >= len(text) or not text[end:after].strip()
    while empty_after and start > 0:
        before = lines.line_start(text, start - 1)
        if before == start or text[before:start].strip() or "\n" not in text[before:start]:
            break
        start = before
    return start, end
