"""Keys that came one after the other, and whether together they are a scan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.devices.scanner_text import LONGEST, End, bare
from kiosk.devices.wedge_rules import Decoding, Form, Judge, Rules

MACHINE = 0.024
"""Seconds from key to key, on average, below which no hand types four of them and Enter. Cheap scanners take 16 to 20."""
_SURE = 4
"""Keys after which a burst at that speed is a scanner's, and a hiccup in it is waited for."""
_HICCUP = 0.15
_STRAY = 3
"""Keys that may have been typed right before a scan began."""
_IDENTIFIER = 3


@dataclass(frozen=True, slots=True)
class _Char:
    """One character.

    Attributes:
        meant: by its key's place; None where that isn't known, empty for what an input method made.
        text: as the system's layout made it.
        event: the first held event that belongs to it.
        gap: seconds since the character before it.
    """

    meant: str | None
    text: str
    event: int
    gap: float = 0.0

    @property
    def is_key(self) -> bool:
        return self.meant != ""


@dataclass(frozen=True, slots=True)
class Scan:
    """What was scanned, and the first of the held events that belong to it."""

    text: str
    event: int


class Burst:
    """Collects the characters of one burst.

    Args:
        rules: how the scanner is set.
        judge: how much a text is like a code; asked a few times at the end.

    Attributes:
        keys: how many keys made characters.
        strokes: those, and every Shift: without it a scanner that writes capitals would look as slow as a hand.
    """

    def __init__(self, rules: Rules, judge: Judge) -> None:
        self._rules = rules
        self._judge = judge
        self._most = LONGEST + len(rules.prefix) + len(rules.suffix) + _IDENTIFIER
        self._chars: list[_Char] = []
        self._gaps = self._since_char = 0.0
        self._taken = 0
        self.keys = 0
        self.strokes = 0

    @property
    def sure(self) -> bool:
        """Whether it is faster than any hand so far."""
        return self.keys >= _SURE and self._gaps <= MACHINE * (self.strokes - 1)

    @property
    def patience(self) -> float:
        """Seconds after which it is over."""
        return max(self._rules.gap, _HICCUP) if self.sure else self._rules.gap

    @property
    def too_long(self) -> bool:
        """Whether no code is that long."""
        return self.keys > self._most

    def add_key(self, meant: str | None, text: str, event: int, gap: float, *, taken: bool) -> None:
        """A key came, `gap` seconds after the last stroke.

        Args:
            meant: by its place; None where that isn't known.
            text: as the layout made it.
            event: its place among the held events.
            gap: for the first stroke without a meaning.
            taken: an input method took its press away; this is its release.
        """
        self._stroke(gap)
        self.keys += 1
        self._taken += taken
        self._chars.append(_Char(meant, text, event, self._since_char))
        self._since_char = 0.0

    def add_shift(self, gap: float) -> None:
        """Shift went down."""
        self._stroke(gap)

    def add_made(self, text: str, event: int) -> None:
        """An input method made a text."""
        self._chars.append(_Char("", text, event))

    def _stroke(self, gap: float) -> None:
        step = min(gap, self._rules.gap) if self.strokes else 0.0
        self.strokes += 1
        self._gaps += step
        self._since_char += step

    def drop_mismatch(self, held: int) -> int:
        """Drop what can't begin with the prefix any more; how many of the `held` events that leaves to nobody."""
        chars, gone = self._chars, 0
        while chars and not any(self._may_begin(text) for text in self._readings(0, len(self._rules.prefix))):
            del chars[0]
            # every event up to the next character goes, Shift and releases with it
            gone = chars[0].event if chars else held
        if gone:
            self._chars = [replace(char, event=char.event - gone) for char in chars]
            self.keys = self.strokes = sum(char.is_key for char in chars)
            self._gaps = sum(char.gap for char in chars[1:])
        return gone

    @property
    def empty(self) -> bool:
        """Whether there is no character in it."""
        return not self._chars

    def _may_begin(self, text: str) -> bool:
        return text.startswith(self._rules.prefix[: len(text)])

    def _readings(self, start: int, most: int | None = None) -> Iterator[str]:
        """What it may say from a character on, the likelier first."""
        part = self._chars[start : None if most is None else start + most]
        text = "".join(char.text for char in part)
        places = [char.meant for char in part if char.meant is not None]
        by_place = "".join(places) if len(places) == len(part) else text
        order = (by_place, text) if self._rules.decoding is Decoding.POSITION else (text, by_place)
        yield from dict.fromkeys(order)

    def scan(self, ended: float | None) -> Scan | None:
        """What it says, `ended` seconds after its last key or, None, by itself; None where it was typed."""
        if self.keys < self._rules.shortest:
            return None
        best: tuple[tuple[Form, bool], int, str] | None = None
        for start in self._starts():
            for reading in self._readings(start):
                if not (reading.startswith(self._rules.prefix) and reading.endswith(self._rules.suffix)):
                    continue
                text = bare(reading, self._rules.prefix, self._rules.suffix)
                form = max(self._judge(text), Form.MARKED if text != reading else Form.NONE)
                merit = form, form is Form.PLAIN and _is_tidy(text)
                if best is None or (merit > best[0] if start == best[1] else form > best[0][0]):
                    best = merit, start, text
        if best is None or not best[2].strip() or best[0][0] < self._least(ended):
            return None
        (_, start, text) = best
        return Scan(text, self._chars[start].event if start else 0)

    def _least(self, ended: float | None) -> Form:
        """What a text must be like to be taken for a scan."""
        closed = ended is not None or End.PAUSE in self._rules.ends or bool(self._rules.suffix)
        if not closed:
            return Form.CODE
        gaps, steps = self._gaps, self.strokes - 1
        if ended is not None:
            gaps, steps = gaps + min(ended, self._rules.gap), steps + 1
        return Form.NONE if steps > 0 and gaps <= MACHINE * steps else Form.MARKED

    def _starts(self) -> Iterator[int]:
        """Where a scan may begin: with the burst, or after a key or three that a hand just got in before it."""
        first = self._made_by_hand()
        yield first
        if self._rules.prefix:
            return
        for start in range(first + 1, min(first + 1 + _STRAY, len(self._chars) - 1)):
            later = [char.gap for char in self._chars[start + 1 :]]
            if self._chars[start].gap > 2 * sum(later) / len(later):
                yield start

    def _made_by_hand(self) -> int:
        """How many texts of an input method at the beginning come from keys that aren't in the burst.

        They may stand there and yet belong to it: Qt gives such texts out at once, before keys that still wait for their turn.
        """
        leading = next((place for place, char in enumerate(self._chars) if char.is_key), len(self._chars))
        made = sum(not char.is_key for char in self._chars)
        return min(leading, max(0, made - self._taken))


def _is_tidy(text: str) -> bool:
    """Whether it looks as codes do: ASCII letters, digits and the signs that labels use."""
    return all(char.isascii() and (char.isalnum() or char in "-_.") for char in text)
