"""Changing what an array lists, on one line or on many; its comments stay."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from kiosk.files.event_edit import lines
from kiosk.files.event_edit.lines import Change
from kiosk.files.event_edit.places import Places, places_of
from kiosk.files.event_edit.scan import Value
from kiosk.files.event_edit.writing import same, value_text


def fill(places: Places, array: Value, wanted: Sequence[Any], before: Any) -> str:
    """The text with an array that lists something else.

    What stays is kept as it is written where the order allows it; else each place is written anew.
    """
    held = list(before) if isinstance(before, list | tuple) else []
    gone = {number for number, one in enumerate(held) if not any(same(one, other) for other in wanted)}
    kept = [one for number, one in enumerate(held) if number not in gone]
    if same(kept, list(wanted[: len(kept)])):
        changes = without(places, array, gone)
        more = wanted[len(kept) :]
    else:
        common = min(len(held), len(wanted))
        changes = [
            Change(item.start, item.end, value_text(value)) for item, value in zip(array.items, wanted[:common], strict=False)
        ]
        gone = set(range(common, len(held)))
        changes += without(places, array, gone)
        more = wanted[common:]
    text = lines.changed(places.text, changes)
    return appended(text, array.start, more) if more else text


def without(places: Places, array: Value, gone: AbstractSet[int]) -> list[Change]:
    """An array without some of its items; their comments stay."""
    text, items = places.text, array.items
    if not gone:
        return []
    if "\n" not in text[array.start : array.end]:
        return _without_on_line(text, array, gone)
    changes: list[Change] = []
    for number in sorted(gone):
        item = items[number]
        comma = _comma(places, item.end, items[number + 1].start if number + 1 < len(items) else array.end - 1)
        pieces = [(item.start, item.end)]
        if comma is not None:
            joined = not text[item.end : comma].strip(" \t")
            pieces = [(item.start, comma + 1)] if joined else [*pieces, (comma, comma + 1)]
        changes += [_piece(text, start, end) for start, end in pieces]
    return _merged(text, changes)


def _without_on_line(text: str, array: Value, gone: AbstractSet[int]) -> list[Change]:
    kept = [text[item.start : item.end] for number, item in enumerate(array.items) if number not in gone]
    if not kept:
        return [Change(array.start, array.end, "[]")]
    changes = []
    for number in sorted(gone):
        later = [place for place in range(number + 1, len(array.items)) if place not in gone]
        item = array.items[number]
        if later:
            changes.append(Change(item.start, array.items[number + 1].start))
        else:
            changes.append(Change(array.items[number - 1].end, item.end))
    return changes


def _comma(places: Places, start: int, end: int) -> int | None:
    """The comma after an item; commas in comments are none."""
    comments = [(first, last) for first, last in places.scanned.comments if start <= first < end]
    for at in range(start, end):
        if places.text[at] == "," and not any(first <= at < last for first, last in comments):
            return at
    return None


def _piece(text: str, start: int, end: int) -> Change:
    """A piece of a line, with the white space after it."""
    while end < len(text) and text[end] in " \t":
        end += 1
    return Change(start, end)


def _merged(text: str, changes: list[Change]) -> list[Change]:
    """Take whole lines away where nothing else stands on them."""
    by_line: dict[int, list[Change]] = {}
    for change in changes:
        by_line.setdefault(lines.line_start(text, change.start), []).append(change)
    made: list[Change] = []
    for start, pieces in by_line.items():
        end = lines.line_end(text, start)
        inside = all(piece.end <= end for piece in pieces)
        rest = lines.changed(text[start:end], [Change(piece.start - start, piece.end - start) for piece in pieces])
        made += [Change(start, lines.next_line(text, start))] if inside and not rest.strip() else pieces
    return made


def appended(text: str, start: int, more: Sequence[Any]) -> str:
    """The text with items at the end of the array that begins there."""
    for value in more:
        text = inserted(text, start, value, None)
    return text


def inserted(text: str, start: int, value: Any, after: int | None) -> str:
    """The text with one item more in the array that begins there, after the one of that number; None: the last."""
    places = places_of(text)
    array = next(slot.value for slot in places.slots.values() if slot.value.start == start)
    written = value_text(value)
    if not array.items:
        # nothing but white space and comments: before the bracket that ends it
        return lines.changed(text, [Change(array.end - 1, array.end - 1, written)])
    number = len(array.items) - 1 if after is None else min(after, len(array.items) - 1)
    item = array.items[number]
    comma = _comma(places, item.end, array.items[number + 1].start if number + 1 < len(array.items) else array.end - 1)
    follows = array.items[number + 1].start if number + 1 < len(array.items) else array.end - 1
    at = lines.line_end(text, item.end if comma is None else comma)
    if follows < at:  # something else stands on that line
        return lines.changed(text, [Change(item.end, item.end, f", {written}")])
    line = f"{lines.newline(text)}{lines.indent(text, item.start)}{written}"
    if comma is not None:
        return lines.changed(text, [Change(at, at, f"{line},")])
    if at == item.end:
        return lines.changed(text, [Change(at, at, f",{line}")])
    return lines.changed(text, [Change(item.end, item.end, ","), Change(at, at, line)])
