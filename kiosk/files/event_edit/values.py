"""Changing one value of an event file's text, adding one, taking one away; everything else stays, letter by letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.files.event_edit import arrays, lines
from kiosk.files.event_edit.lines import Change
from kiosk.files.event_edit.places import Path, Places, Section, begins, places_of
from kiosk.files.event_edit.scan import Form, Pair, Value
from kiosk.files.event_edit.writing import key_text, value_text

ORDER: Mapping[str, int] = {
    name: number
    for number, name in enumerate(
        (
            *("id", "code", "name", "title", "venue", "room", "timezone", "starts", "ends", "languages", "retention_days"),
            *("colour", "livestreamed", "admit", "tiers", "invitation", "checked_in", "opens_minutes_before"),
            *("closes_minutes_after", "reentry", "capacity", "capacity_mode", "rule"),
        )
    )
}
"""Where a key stands among others, if there is nothing to tell by."""
_INLINE = frozenset({"name", "title", "rule"})
"""Tables that are written on one line, where the file doesn't show another way."""


def put(text: str, path: Path, value: Any, before: Any) -> str:
    """The text with another value of a path; it may be new.

    Args:
        text: of the file.
        path: of the value.
        value: what it becomes.
        before: what it is, None where it isn't there.
    """
    places = places_of(text)
    slot = places.slots.get(path)
    if slot is None:
        if places.defined(path):
            text = take_out(text, path)
        return _add(text, path, value)
    if isinstance(value, Sequence) and not isinstance(value, str) and slot.value.form is Form.ARRAY:
        return arrays.fill(places, slot.value, list(value), before)
    return lines.changed(text, _replace(places, path, slot.value, value_text(value)))


def _replace(places: Places, path: Path, value: Value, put: str) -> list[Change]:
    """Write something else in a value's place; comments within it go above the line that it is part of."""
    changes = [Change(value.start, value.end, put)]
    kept = places.comments_within(value.start, value.end)
    if kept:
        pair = _statement(places, path)
        space, end = lines.indent(places.text, pair.start), lines.newline(places.text)
        start = lines.line_start(places.text, pair.start)
        changes.append(Change(start, start, "".join(f"{space}{comment}{end}" for comment in kept)))
    return changes


def _statement(places: Places, path: Path) -> Pair:
    """What has a line of its own and holds that path."""
    return next(pair for section in places.sections for whole, pair in section.pairs if begins(path, whole))


def take_out(text: str, path: Path) -> str:
    """The text without what it says of a path; comments stay.

    What has headers of its own goes with them.
    """
    places = places_of(text)
    slot = places.slots.get(path)
    if slot is not None and slot.within is not None:
        if slot.within.form is Form.ARRAY:
            return lines.changed(text, arrays.without(places, slot.within, {slot.number}))
        return lines.changed(text, _without_inline(places, path, slot.within, slot.number))
    if slot is None:
        inline = _dotted_inline(places, path)
        if inline:
            text = take_out(text, inline[-1])
            return take_out(text, path) if len(inline) > 1 else text
    changes = []
    for _, _, pair in places.lines_within(path):
        changes += lines.without(text, pair.start, pair.end, places.comments_within(pair.start, pair.end))
    for section in places.sections_within(path):
        if section.header:
            changes += lines.without(text, section.header.start, section.header.end)
    return lines.changed(text, changes)


def _dotted_inline(places: Places, path: Path) -> list[Path]:
    """What dotted keys within an inline table say of a path."""
    return [
        one
        for one, slot in places.slots.items()
        if slot.pair and slot.within and begins(one, path) and len(slot.base) < len(path)
    ]


def _without_inline(places: Places, path: Path, table: Value, number: int) -> list[Change]:
    pairs = table.pairs
    pair = pairs[number]
    if len(pairs) == 1:
        start, end = table.start + 1, table.end - 1
    elif number + 1 < len(pairs):
        start, end = pair.start, pairs[number + 1].start
    else:
        start, end = pairs[number - 1].end, pair.end
    changes = [Change(start, end)]
    kept = places.comments_within(start, end)
    if kept:
        return _replace(places, path, Value(Form.PLAIN, start, end), "")
    return changes


def _add(text: str, path: Path, value: Any) -> str:
    """The text with a value that it says nothing of yet."""
    places = places_of(text)
    parent, key = path[:-1], str(path[-1])
    slot = places.slots.get(parent)
    if slot is not None:
        if slot.value.form is Form.TABLE:
            return lines.changed(text, [_within(slot.value, key, value)])
        return lines.changed(text, _replace(places, parent, slot.value, value_text({key: value})))
    beside = [(section, whole, pair) for section, whole, pair in places.lines_within(parent) if len(section.path) < len(parent)]
    if beside:
        section, _, sibling = _neighbour(beside, parent, key)
        return lines.changed(text, [_line(text, section, path, value, sibling)])
    inline = _dotted_inline(places, parent)
    if inline:
        end, base = places.slots[inline[-1]].value.end, places.slots[inline[-1]].base
        written = f", {key_text(*map(str, path[len(base) :]))} = {value_text(value)}"
        return lines.changed(text, [Change(end, end, written)])
    section_of = places.section(parent)
    if section_of is not None:
        pairs = [(section_of, whole, pair) for whole, pair in section_of.pairs]
        pair = _neighbour(pairs, parent, key)[2] if pairs else None
        return lines.changed(text, [_line(text, section_of, path, value, pair)])
    return _with_parent(places, parent, key, value)


def _neighbour(found: list[tuple[Section, Path, Pair]], parent: Path, key: str) -> tuple[Section, Path, Pair]:
    """After which pair a new key stands: the last of those that usually come before it, else the last."""
    rank = ORDER.get(key, len(ORDER))
    before = [one for one in found if ORDER.get(str(one[1][len(parent)]), len(ORDER)) <= rank]
    return (before or found)[-1]


def _line(text: str, section: Section, path: Path, value: Any, after: Pair | None) -> Change:
    """A line of its own after another pair, or after the header, or where a file begins."""
    written = f"{key_text(*map(str, path[len(section.path) :]))} = {value_text(value)}"
    at = after.end if after else section.last
    if not at and section.header is None:
        start = lines.line_start(text, 0)
        return Change(start, start, written + lines.newline(text))
    where = after.start if after else section.header.start if section.header else 0
    return lines.line_after(text, at, written, lines.indent(text, where))


def _within(table: Value, key: str, value: Any) -> Change:
    """A key more in an inline table."""
    written = f"{key_text(key)} = {value_text(value)}"
    if not table.pairs:
        return Change(table.start, table.end, f"{{ {written} }}")
    rank = ORDER.get(key, len(ORDER))
    before = [pair for pair in table.pairs if ORDER.get(pair.key[0], len(ORDER)) <= rank]
    at = (before or table.pairs)[-1].end
    return Change(at, at, f", {written}")


def _with_parent(places: Places, parent: Path, key: str, value: Any) -> str:
    """A table that isn't there yet, as the file writes others of its name, with one key."""
    text = places.text
    form = "header" if len(parent) == 1 or places.sections_within(parent) else style(places, parent)
    section = places.section(parent[:-1])
    if form == "inline" or (section is None and parent[:-1] in places.slots):
        return _add(text, parent, {key: value})
    if form == "dotted" and section is not None:
        last = section.pairs[-1][1] if section.pairs else None
        return lines.changed(text, [_line(text, section, (*parent, key), value, last)])
    header = f"[{key_text(*(part for part in parent if isinstance(part, str)))}]"
    around = places.sections_within(parent[:-1]) if len(parent) > 1 else []
    return lines.changed(
        text, [block(text, around[-1].last if around else None, [header, f"{key_text(key)} = {value_text(value)}"])]
    )


def style(places: Places, path: Path) -> str:
    """How a file writes a table of that name elsewhere in the same list: "inline", "header" or "dotted"."""
    name, *_ = path
    others = ((name, number, *path[2:]) for number in range(places.tables((name,))))
    found = next((form for other in others if (form := places.form_of(other))), "")
    return found or ("inline" if path[-1] in _INLINE else "dotted")


def block(text: str, after: int | None, written: Sequence[str], space: str = "", *, apart: bool = True) -> Change:
    """Lines of their own after the line at a place; None: at the end. `apart`: with an empty one before them."""
    end = lines.newline(text)
    whole = end.join(space + line for line in written)
    if after is None:
        bare = text.rstrip(" \t\r\n")
        kept = len(text) if text.endswith("\n") else len(bare)
        last = "" if not bare or text.endswith(("\n\n", "\r\n\r\n")) else end if text.endswith("\n") else end + end
        return Change(kept, len(text), last + whole + end)
    at = lines.line_end(text, after)
    return Change(at, at, (end if apart else "") + end + whole)
