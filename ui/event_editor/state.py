"""What an event editor is at: the file as it is being edited, the last sound event, what was before. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.domain.event import Event
from kiosk.files.event_edit import Draft, Edit, apply, at, draft

_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Editing:
    """A moment of editing; `begin`, `edit`, `undo`, `redo` and `kept` make the next one.

    Attributes:
        draft: the file as it is being edited, right or wrong.
        sound: the last sound event; None where there was none yet.
        saved: the text as it was kept last; None where it never was.
        past: the texts before, oldest first; `future` what was undone, the nearest last.
        tag: edits in a row with the same one are one step of undoing; empty: each is its own.
    """

    draft: Draft
    sound: Event | None
    saved: str | None = field(default=None, repr=False)
    past: tuple[str, ...] = field(default=(), repr=False)
    future: tuple[str, ...] = field(default=(), repr=False)
    tag: str = ""

    @property
    def changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self.draft.text != self.saved

    @property
    def usable(self) -> bool:
        """Whether a station may use it."""
        return not self.draft.mistakes

    @property
    def tiers(self) -> Sequence[Mapping[str, Any]]:
        """The tables of tiers, right or wrong."""
        return tables(self.draft.data, "tiers")

    @property
    def sessions(self) -> Sequence[Mapping[str, Any]]:
        """The tables of sessions, right or wrong."""
        return tables(self.draft.data, "sessions")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that names are written in: the event's, and any other that a name has."""
        named = at(self.draft.data, ("event", "languages"))
        own = [one for one in named if isinstance(one, str) and one] if isinstance(named, list) else ["en"]
        said = [at(self.draft.data, ("event", "name"))]
        said += [one.get("name") for one in self.tiers] + [one.get("title") for one in self.sessions]
        return tuple(dict.fromkeys([*own, *(code for texts in said if isinstance(texts, Mapping) for code in texts)])) or ("en",)


def tables(data: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    """The tables of a list as far as they are some."""
    found = data.get(name)
    return [one if isinstance(one, Mapping) else {} for one in found] if isinstance(found, list) else []


def trimmed(value: object) -> object:
    """A text without white space around it; whatever else as it is."""
    return value.strip() if isinstance(value, str) else value


def begin(text: str, *, saved: bool = True) -> Editing:
    """Start with a text; `saved` where it is kept somewhere as it is.

    Raises:
        Fault: it is no TOML.
    """
    found = draft(text)
    return Editing(found, found.event, text if saved else None)


def edit(state: Editing, *edits: Edit, tag: str = "") -> Editing:
    """Go on with edits, all of them one step.

    Raises:
        Fault: TOML can't hold a value.
    """
    text = apply(state.draft.text, *edits)
    if text == state.draft.text:
        return state
    merges = bool(tag) and tag == state.tag
    past = state.past if merges else (*state.past, state.draft.text)[-_MOST_STEPS:]
    return _standing(replace(state, past=past, future=(), tag=tag), text)


def undo(state: Editing) -> Editing:
    """Go back a step, to the letter."""
    if not state.past:
        return state
    future = (*state.future, state.draft.text)
    return _standing(replace(state, past=state.past[:-1], future=future, tag=""), state.past[-1])


def redo(state: Editing) -> Editing:
    """Take back an undoing."""
    if not state.future:
        return state
    past = (*state.past, state.draft.text)
    return _standing(replace(state, past=past, future=state.future[:-1], tag=""), state.future[-1])


def kept(state: Editing, text: str) -> Editing:
    """A text was saved; it may have been edited on meanwhile."""
    return replace(state, saved=text)


def _standing(state: Editing, text: str) -> Editing:
    found = draft(text)
    return replace(state, draft=found, sound=found.event or state.sound)
