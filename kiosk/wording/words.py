"""What a language's table holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.domain.reason import Reason


@dataclass(frozen=True, slots=True)
class Message:
    """One answer; the texts may hold the `{placeholders}` that `kiosk.wording.explain` fills.

    Attributes:
        title: one or two words, read at three metres.
        reason: at most about eight words, for staff.
        door: what staff at a door do next, an imperative.
        desk: what staff at the desk do next; empty where it is the same.
    """

    title: str
    reason: str
    door: str
    desk: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A language: its answers and the pieces that they are filled with.

    Attributes:
        messages: by reason ("TIER") or reason and variant ("TIER/or"); every language has the same keys.
        short: one or two words for lists.
        short_closed: the same for a session whose doors were closed by hand.
        welcome: for the attendee, on the way in.
        checked_in: for the attendee, at the desk.
        goodbye: for the attendee, on the way out.
        wait: for the attendee; one and the same for every refusal, so that it tells nothing.
        months: twelve names.
        day: "22 October"; day_first: the same for the first of a month.
        on: "on {date}".
        clock: a time with its article, where the language has one; clock_one: the same from 1:00 to 1:59.
        at: "at {clock}".
        on_at: joins {on} and {at}.
        time: a 24-hour clock's {hour} and {minute}, each of two digits.
        comma: between the parts of a list.
        name: how a name that others gave stands in a list or between words.
        seen: "{when}, {station}".
        more: how a list goes on when it is too long; {count} is 2 or more.
        seat: "Seat {occupancy} of {capacity}".
        over: the same over a soft limit.
        taken: how many seats are taken after somebody left.
        offer: another session that is open to this person: {session}, {room}.
        clock_behind: the machine's clock is earlier than its own last entry.
        clock_off: the machine's clock is days away from the event.
        let_out: what to do where a code is refused on the way out: nobody is held in a room.
    """

    messages: Mapping[str, Message]
    short: Mapping[Reason, str]
    short_closed: str
    welcome: str
    checked_in: str
    goodbye: str
    wait: str
    months: tuple[str, ...]
    day: str
    day_first: str
    on: str
    clock: str
    clock_one: str
    at: str
    on_at: str
    time: str
    comma: str
    name: str
    seen: str
    more: str
    seat: str
    over: str
    taken: str
    offer: str
    clock_behind: str
    clock_off: str
    let_out: str
