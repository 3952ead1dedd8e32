"""What a layout editor is at: the layout as it is being edited, the last sound one, what was before, what is chosen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.badge.layout import Layout
from ui.layout_editor_edits import Side, boxes_of, find, side_of
from ui.layout_editor_flaws import Flaw, check

_MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Editing:
    """A moment of editing; `begin`, `edit`, `undo`, `redo`, `choose`, `turn` and `kept` make the next one.

    Attributes:
        draft: the layout as it is being edited, sound or not.
        sound: the last sound one, whose picture is shown.
        flaws: what is wrong with the draft; nothing where it is sound.
        refused: an edit was not even taken into the draft; the last of the flaws says why.
        side: which side is shown.
        chosen: the id of a box on it; empty: none.
        text: which text of a column is meant.
        saved: the layout as it was kept last; None where it never was.
        past: what was before, oldest first; `future` what was undone, the nearest last.
        tag: edits in a row with the same one are one step of undoing; empty: each is its own.
    """

    draft: Layout
    sound: Layout
    flaws: tuple[Flaw, ...] = ()
    refused: bool = False
    side: Side = "front"
    chosen: str = ""
    text: int = 0
    saved: Layout | None = None
    past: tuple[Layout, ...] = ()
    future: tuple[Layout, ...] = ()
    tag: str = ""

    @property
    def changed(self) -> bool:
        """Whether something would be lost by closing."""
        return self.draft != self.saved

    @property
    def usable(self) -> bool:
        """Whether it may be saved and used."""
        return not self.flaws


def begin(layout: Layout, *, saved: bool = True) -> Editing:
    """Start with a sound layout; `saved` where it is kept somewhere as it is."""
    return Editing(layout, layout, saved=layout if saved else None)


def edit(state: Editing, draft: Layout, tag: str = "", *, chosen: str | None = None) -> Editing:
    """Go on with another layout; `chosen` where another box is chosen by it."""
    chosen = state.chosen if chosen is None else chosen
    if draft == state.draft:
        return _calm(state)
    merges = bool(tag) and tag == state.tag
    past = state.past if merges else (*state.past, state.draft)[-_MOST_STEPS:]
    return _standing(replace(state, past=past, future=(), tag=tag, chosen=chosen), draft)


def refuse(state: Editing, flaw: Flaw) -> Editing:
    """Say why an edit isn't taken, until the next one."""
    return replace(state, flaws=(*check(state.draft).flaws, flaw), refused=True)


def settle(state: Editing) -> Editing:
    """Let the next edit be a step of its own."""
    return replace(state, tag="")


def undo(state: Editing) -> Editing:
    """Go back a step."""
    if not state.past:
        return state
    future = (*state.future, state.draft)
    return _standing(replace(state, past=state.past[:-1], future=future, tag=""), state.past[-1])


def redo(state: Editing) -> Editing:
    """Take back an undoing."""
    if not state.future:
        return state
    past = (*state.past, state.draft)
    return _standing(replace(state, past=past, future=state.future[:-1], tag=""), state.future[-1])


def choose(state: Editing, id: str, text: int = 0) -> Editing:
    """Choose a box, on whichever side it stands, and a text of it; empty: none."""
    if id and find(state.draft, id) is None:
        return state
    side = side_of(state.draft, id) if id else state.side
    return _bounded(_calm(replace(state, chosen=id, side=side, text=text, tag="")))


def choose_next(state: Editing, by: int) -> Editing:
    """Choose the next box (1) of the side in the order of drawing, or the one before (-1), round and round."""
    ids = [box.id for box in boxes_of(state.draft, state.side)]
    if not ids:
        return state
    if state.chosen not in ids:
        return choose(state, ids[0 if by > 0 else -1])
    return choose(state, ids[(ids.index(state.chosen) + by) % len(ids)])


def turn(state: Editing, side: Side) -> Editing:
    """Look at a side."""
    return state if side == state.side else _calm(replace(state, side=side, chosen="", text=0, tag=""))


def kept(state: Editing, layout: Layout) -> Editing:
    """A layout was saved; it may have been edited on meanwhile."""
    return replace(state, saved=layout)


def _standing(state: Editing, draft: Layout) -> Editing:
    checked = check(draft)
    sound = checked.sound or state.sound
    return _bounded(replace(state, draft=draft, sound=sound, flaws=checked.flaws, refused=False))


def _calm(state: Editing) -> Editing:
    """The same without what was refused."""
    return replace(state, flaws=check(state.draft).flaws, refused=False) if state.refused else state


def _bounded(state: Editing) -> Editing:
    """The same with nothing chosen that isn't there."""
    box = find(state.draft, state.chosen) if state.chosen else None
    if box is None:
        return replace(state, chosen="", text=0)
    texts = getattr(box, "texts", ())
    return replace(state, side=side_of(state.draft, box.id), text=max(0, min(state.text, len(texts) - 1)))
