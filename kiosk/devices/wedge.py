"""Which keys come from a scanner that pretends to be a keyboard, and what it says; pure: no Qt, no clock.

Keys are held back for a moment, until it is known who presses them. A burst is a scan where it ends as scans do and is
either faster than any hand or of a form that nobody types at any speed; everything else goes on, late by that moment, to
where it was going, in its order. What a scanner says is read by the places of its keys (`wedge_keys`), and by the text
that the system's layout made of them where that is the better code.

Keys that an input method takes away (dead keys; on an Arabic layout the four that make lam-alef) never arrive as presses.
Their releases do, and tell the place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.devices.scanner_text import LONGEST, End
from kiosk.devices.wedge_burst import Burst
from kiosk.devices.wedge_keys import meant
from kiosk.devices.wedge_rules import Judge, Rules

_LATE_ENTER = 0.3
"""Seconds after a scan that ended without Enter in which one still belongs to it."""
_COMPOSED = 2
"""Letters that an input method makes of one key at most: lam-alef."""
_MOST_EVENTS = 8 * LONGEST
_MOST_KEYS_DOWN = 256
_NEVER = float("-inf")


class Role(Enum):
    """What a key is good for."""

    TEXT = "makes a character, here or on an American keyboard"
    SHIFT = "is Shift"
    LOCK = "only changes what others make: AltGr, CapsLock, NumLock"
    ENTER = "ends: Enter"
    TAB = "ends: Tab"
    LINE_FEED = "ends: line feed"
    OTHER = "anything else: arrows, function keys, what is pressed with Ctrl or Alt"


_ENDS = {Role.ENTER: End.ENTER, Role.TAB: End.TAB, Role.LINE_FEED: End.LINE_FEED}


@dataclass(frozen=True, slots=True)
class Key:
    """A key pressed or released.

    Attributes:
        at: seconds on the clock of the keyboard's events; how late the program hears of them doesn't count.
        code: the same for a press and its release.
        place: see `wedge_keys`; None where it isn't known.
        text: what the system's layout makes of it.
        shift: whether Shift is down.
        repeat: whether the system repeats a key that is held down.
    """

    role: Role
    at: float
    code: int
    place: int | None = None
    text: str = ""
    shift: bool = False
    repeat: bool = False


class Fate(Enum):
    """What becomes of the event that was just given."""

    PASS = "goes on"  # noqa: S105 (no password)
    HOLD = "is held behind the others"
    DROP = "is part of a scan"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do; first with the events held so far, from the oldest on, then with the new one.

    Attributes:
        this: the new event's fate; without a meaning where there was none.
        typed: so many held events go on to where they were going.
        dropped: so many after those are part of a scan.
        text: what was scanned.
        wait: seconds after which `Wedge.pause` wants to be asked unless something comes; None leaves a running wait alone.
    """

    this: Fate = Fate.PASS
    typed: int = 0
    dropped: int = 0
    text: str | None = None
    wait: float | None = None


class Wedge:
    """Tells scans from typing. Not for several threads.

    Args:
        rules: how the scanner is set.
        judge: how much a text is like a code; asked a few times at the end of a burst.
    """

    def __init__(self, rules: Rules, judge: Judge) -> None:
        self._rules = rules
        self._judge = judge
        self._burst = Burst(rules, judge)
        self._held = 0
        self._last = self._end_until = _NEVER
        self._endless = False
        self._down: set[int] = set()
        self._gone: set[int] = set()
        self._mine: dict[int, int] = {}
        self._shift_used = self._shift_lone = False

    @property
    def held(self) -> int:
        """How many events are held."""
        return self._held

    # What happens.

    def press(self, key: Key) -> Decision:
        """A key went down."""
        if self._repeats(key):
            return self._repeat(key)
        if len(self._down) >= _MOST_KEYS_DOWN or len(self._gone) >= _MOST_KEYS_DOWN:
            self.forget_keys()
        self._down.add(key.code)
        self._gone.discard(key.code)
        decision = self._pressed(key)
        if decision.this is Fate.HOLD:
            self._mine[key.code] = self._held - 1
        return decision

    def _pressed(self, key: Key) -> Decision:
        match key.role:
            case Role.TEXT:
                self._shift_used, self._shift_lone = self._shift_used or key.shift, False
                return self._character(key, key.text, shift=key.shift)
            case Role.SHIFT:
                self._shift_used = self._shift_lone = False
                return self._shift(key)
            case Role.LOCK:
                return self._hold(wait=self._burst.patience)
            case Role.OTHER:
                return self._conclude()
        return self._end(key)

    def release(self, key: Key) -> Decision:
        """A key came up."""
        if key.role is Role.SHIFT:
            # a Shift that nobody seems to have needed was for a key that was taken away
            self._shift_used, self._shift_lone = False, not self._shift_used
        if self._repeats(key):
            return self._repeat(key)
        known = key.code in self._down
        self._down.discard(key.code)
        if key.code in self._gone:
            self._gone.discard(key.code)
            return Decision(Fate.DROP)
        if not known and key.role is Role.TEXT and key.place is not None:
            shift = key.shift or self._shift_lone
            self._shift_used, self._shift_lone = self._shift_used or key.shift, False
            return self._character(key, "", shift=shift, taken=True)
        return self._hold() if self._held else Decision()

    def commit(self, text: str) -> Decision:
        """An input method made a text of keys that it took away."""
        if not 0 < len(text) <= _COMPOSED:
            return self.interrupt()
        self._burst.add_made(text, self._held)
        return self._hold(wait=self._burst.patience)

    def interrupt(self) -> Decision:
        """Something else came in between, such as a click: what was typed goes first. A scanner isn't disturbed by it."""
        return Decision() if self._burst.sure else self.let_go()

    def pause(self) -> Decision:
        """Nothing came for as long as the last decision said to wait."""
        return self._conclude()

    def let_go(self) -> Decision:
        """Everything held goes on."""
        decision = Decision(typed=self._held)
        self._begin_anew()
        return decision

    def forget_keys(self) -> None:
        """Which keys are down isn't known any more: another program had the keyboard in between."""
        self._down.clear()
        self._gone.clear()
        self._shift_used = self._shift_lone = False

    # The burst.

    def _repeats(self, key: Key) -> bool:
        """Whether the system repeats a key. It says so, too, of a letter that a scanner sends twice within a millisecond."""
        return key.repeat and not (key.code in self._mine and self._gap(key.at) <= self._burst.patience)

    def _gap(self, at: float) -> float:
        """Seconds since the last stroke; a clock that was set back is a long time ago."""
        gap = at - self._last
        return gap if gap >= 0 else 0.0 if gap > -self._rules.gap else float("inf")

    def _begin_anew(self) -> None:
        self._held = 0
        self._burst = Burst(self._rules, self._judge)
        self._mine = {}

    def _hold(self, *, before: Decision | None = None, wait: float | None = None) -> Decision:
        if self._held >= _MOST_EVENTS:
            self._endless = True
            return self.let_go()
        self._held += 1
        return replace(before or Decision(), this=Fate.HOLD, wait=wait)

    def _over_after(self, gap: float) -> Decision:
        """End the burst where so many seconds are too many."""
        return self._conclude() if self._burst.strokes and gap > self._burst.patience else Decision()

    def _shift(self, key: Key) -> Decision:
        gap = self._gap(key.at)
        before = self._over_after(gap)
        self._burst.add_shift(gap)
        self._last = key.at
        return self._hold(before=before, wait=self._burst.patience)

    def _character(self, key: Key, text: str, *, shift: bool, taken: bool = False) -> Decision:
        gap = self._gap(key.at)
        before = self._over_after(gap)
        self._last = key.at
        self._endless = self._endless and gap <= self._rules.gap
        if self._endless:
            return self.let_go()
        self._burst.add_key(meant(key.place, shift=shift), text, self._held, gap, taken=taken)
        if self._burst.too_long:
            self._endless = True
            return self.let_go()
        if self._rules.prefix:
            before = self._after_mismatch(before)
            if self._burst.empty:
                self._begin_anew()
                return before
        return self._hold(before=before, wait=self._burst.patience)

    def _after_mismatch(self, before: Decision) -> Decision:
        """Hold only what may still turn out to begin with the prefix."""
        gone = self._burst.drop_mismatch(self._held)
        self._held -= gone
        self._mine = {code: event - gone for code, event in self._mine.items() if event >= gone}
        return replace(before, typed=before.typed + gone)

    # The end.

    def _end(self, key: Key) -> Decision:
        gap = self._gap(key.at)
        before = Decision()
        if self._burst.keys and gap <= self._burst.patience and _ENDS[key.role] in self._rules.ends:
            before = self._conclude(gap)
        elif self._held:
            before = self._conclude()
        if self._last <= key.at <= self._end_until:
            self._gone.add(key.code)
            return replace(before, this=Fate.DROP)
        return before

    def _repeat(self, key: Key) -> Decision:
        self._down.add(key.code)
        return Decision(Fate.DROP) if key.code in self._gone else self.let_go()

    def _conclude(self, ended: float | None = None) -> Decision:
        """The burst is over, `ended` seconds after its last key, or by itself: a scan, or typing that goes on."""
        scan = self._burst.scan(ended)
        if scan is None:
            return self.let_go()
        decision = Decision(typed=scan.event, dropped=self._held - scan.event, text=scan.text)
        # what was pressed in the scan is released in it
        self._gone |= {code for code, event in self._mine.items() if event >= scan.event and code in self._down}
        self._end_until = self._last + (self._rules.gap + ended if ended is not None else self._burst.patience + _LATE_ENTER)
        self._begin_anew()
        return decision
