"""Keyboards of several countries, a scanner that presses their keys, hands that type on them, and who gets the keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.devices.wedge import Decision, Fate, Key, Role, Wedge
from kiosk.devices.wedge_keys import meant
from kiosk.devices.wedge_rules import Form, Rules

PLACES = (*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54), 57)
ENTER, TAB, SHIFT, CAPS_LOCK = 28, 15, 42, 58
DEAD = "\N{COMBINING GRAPHEME JOINER}"
"""Stands for a key that makes no text of its own."""

TOKEN = "K1-2KCE6ZIAUVBQY4TBMNSWIYLTMRTGO2DKNRXGS3TFOJZQ7"
"""Begins and ends as `form_of` knows a badge."""

_ROWS = {
    "us": ("1234567890-=qwertyuiop[]asdfghjkl;'`\\zxcvbnm,./ ", '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"~|ZXCVBNM<>? '),
    "fr": (f"&é\"'(-è_çà)=azertyuiop{DEAD}$qsdfghjklmù²*wxcvbn,;:! ", f"1234567890°+AZERTYUIOP{DEAD}£QSDFGHJKLM%~µWXCVBN?./§ "),
    "de": (
        f"1234567890ß{DEAD}qwertzuiopü+asdfghjklöä{DEAD}#yxcvbnm,.- ",
        f"!\"§$%&/()=?{DEAD}QWERTZUIOPÜ*ASDFGHJKLÖÄ°'YXCVBNM;:_ ",
    ),
    "es": (
        f"1234567890'¡qwertyuiop{DEAD}+asdfghjklñ{DEAD}ºçzxcvbnm,.- ",
        f'!"·$%&/()=?¿QWERTYUIOP{DEAD}*ASDFGHJKLÑ{DEAD}ªÇZXCVBNM;:_ ',
    ),
    "ru": ("1234567890-=йцукенгшщзхъфывапролджэё\\ячсмитьбю. ", '!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЁ/ЯЧСМИТЬБЮ, '),
    "tr": ('1234567890*-qwertyuıopğüasdfghjklşi",zxcvbnmöç. ', "!'^+%&/()=?_QWERTYUIOPĞÜASDFGHJKLŞİé;ZXCVBNMÖÇ: "),
    "ara": (
        "1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطذ\\ئءؤرﻻىةوزظ ",
        "!@#$%^&*)(_+\u064e\u064b\u064f\u064cﻹإ`÷×؛><\u0650\u064d][ﻷأـ،/:\"\u0651|~\u0652}{ﻵآ'،.؟ ",
    ),
}
COMPOSED = {"ﻻ": "لا", "ﻹ": "لإ", "ﻷ": "لأ", "ﻵ": "لآ"}
"""What X11's compose table makes of a single key of the Arabic keyboard; its press never arrives."""
ACCENTED = {char: char + "\u0301" for char in "aeiouyAEIOUYncsz"}
"""And of one after a dead key, as good as."""
LAYOUTS = tuple(_ROWS)


def made(layout: str, place: int, *, shift: bool = False, caps: bool = False) -> str:
    """What a layout makes of a key; empty for a dead key."""
    char = _ROWS[layout][shift][PLACES.index(place)]
    if caps and len(char.swapcase()) == 1:
        other = _ROWS[layout][not shift][PLACES.index(place)]
        char = other if other == char.swapcase() else char
    return "" if char == DEAD else char


def where(layout: str, char: str) -> tuple[int, bool]:
    """The key that makes a character, and whether with Shift."""
    for shift in (False, True):
        row = _ROWS[layout][shift]
        if char in row:
            return PLACES[row.index(char)], shift
    raise ValueError(char)


@dataclass(frozen=True)
class Event:
    """A key's press or release, or what an input method made (`committed`)."""

    key: Key
    down: bool = True
    committed: str = ""


def press(place: int, at: float, text: str = "", role: Role = Role.TEXT, *, shift: bool = False) -> Event:
    return Event(Key(role, at, place, place if role is Role.TEXT else None, text, shift))


def release(event: Event, at: float) -> Event:
    return Event(replace(event.key, at=at, shift=False), down=False)


@dataclass
class Scanner:
    """Presses keys.

    Attributes:
        layout: the system's.
        set_to: the layout that the scanner believes in.
        caps: CapsLock is on.
        pace: seconds from key to key; each is let go after a third of it.
        composes: X11's input method takes away what it composes, and everything while it does.
    """

    layout: str = "us"
    set_to: str = "us"
    caps: bool = False
    pace: float = 0.008
    composes: bool = False
    composing: bool = False

    def sends(self, text: str, at: float = 10.0, ends: Iterable[Role] = (Role.ENTER,)) -> Iterator[Event]:
        for char in text:
            place, shift = where(self.set_to, char)
            yield from self._key(place, at, shift=shift)
            at += self.pace
        for role in ends:
            place = TAB if role is Role.TAB else ENTER
            down = press(place, at, {Role.ENTER: "\r", Role.TAB: "\t", Role.LINE_FEED: "\n"}.get(role, ""), role)
            yield from (down, release(down, at + self.pace / 3))
            at += self.pace

    def _key(self, place: int, at: float, *, shift: bool) -> Iterator[Event]:
        dwell = self.pace / 3
        holding = press(SHIFT, at, role=Role.SHIFT)
        if shift and not self.composing:
            yield holding
        down = press(place, at, made(self.layout, place, shift=shift, caps=self.caps), shift=shift)
        yield from self._composed(down) if self.composes else (down,)
        # as Linux reports it: both keys are up at once, and Shift is told first
        if shift:
            yield release(holding, at + dwell)
        yield release(down, at + dwell)

    def _composed(self, down: Event) -> Iterator[Event]:
        """What comes instead of the press: nothing of a dead key, a text of what is composed, itself where nothing fits."""
        text, begun = down.key.text, self.composing
        self.composing = not text and not begun
        made_of = COMPOSED.get(text, ACCENTED.get(text) if begun else None)
        if made_of is not None:
            yield Event(down.key, committed=made_of)
        elif text:
            yield down


def typed(text: str, gaps: Iterable[float], at: float = 10.0, layout: str = "us") -> list[Event]:
    """A hand: keys as far apart as told, each let go after the next one went down."""
    events: list[Event] = []
    before: Event | None = None
    for char, gap in zip(text, gaps, strict=True):
        if char in "\n\t":
            now = press(ENTER if char == "\n" else TAB, at, char, Role.ENTER if char == "\n" else Role.TAB)
        else:
            place, shift = where(layout, char)
            now = press(place, at, char, shift=shift)
        twice = before is not None and before.key.code == now.key.code
        if before is not None and twice:
            # one key can't go down twice
            events.append(release(before, at))
        events.append(now)
        if before is not None and not twice:
            events.append(release(before, at + gap / 4))
        before, at = now, at + gap
    return [*events, release(before, at)] if before is not None else events


def form_of(text: str) -> Form:
    """What the window says of texts, in short."""
    if text.startswith("K1-"):
        return Form.CODE if text.endswith("7") else Form.MARKED
    return Form.MARKED if text.startswith(("https://", '{"')) else Form.NONE if text.startswith("{") else Form.PLAIN


@dataclass
class Desk:
    """Does with events what the window does, without a window.

    Attributes:
        got: events that came through, in their order.
        scans: what was scanned.
    """

    rules: Rules = field(default_factory=Rules)
    got: list[Event] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.wedge = Wedge(self.rules, form_of)
        self.held: list[Event] = []
        self.due: float | None = None
        self.dropped = 0

    def take(self, events: Iterable[Event]) -> Desk:
        """Events at their times, then silence."""
        for event in events:
            self.wait_until(event.key.at)
            self.give(event)
        self.wait_until(float("inf"))
        return self

    def wait_until(self, at: float) -> None:
        if self.due is not None and self.due < at:
            self.obey(self.wedge.pause(), None, at)

    def give(self, event: Event) -> None:
        if event.committed:
            decision = self.wedge.commit(event.committed)
        else:
            decision = self.wedge.press(event.key) if event.down else self.wedge.release(event.key)
        self.obey(decision, event, event.key.at)

    def obey(self, decision: Decision, event: Event | None, at: float) -> None:
        assert decision.dropped == 0 or decision.text is not None
        typed, self.held = self.held[: decision.typed], self.held[decision.typed :]
        self.dropped += decision.dropped
        self.held = self.held[decision.dropped :]
        self.got += typed
        if event is not None:
            if decision.this is Fate.PASS:
                assert not self.held
                self.got.append(event)
            elif decision.this is Fate.HOLD:
                self.held.append(event)
            else:
                self.dropped += 1
        assert len(self.held) == self.wedge.held
        if decision.wait is not None:
            self.due = at + decision.wait
        if not self.held:
            self.due = None
        assert self.due is not None or not self.held
        if decision.text is not None:
            self.scans.append(decision.text)

    @property
    def text(self) -> str:
        """What a field with the focus shows."""
        return "".join(
            event.committed or (event.key.text if event.key.role is Role.TEXT else "")
            for event in self.got
            if event.down or event.committed
        )


def scanned(text: str, rules: Rules | None = None, scanner: Scanner | None = None, **more: Any) -> Desk:
    """A desk after a scan."""
    return Desk(rules or Rules()).take((scanner or Scanner()).sends(text, **more))


assert all(meant(place, shift=shift) == made("us", place, shift=shift) for place in PLACES for shift in (False, True))
