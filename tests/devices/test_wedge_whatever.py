"""Whatever comes in whatever order, for however long."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.codes import plain
from kiosk.devices.scanner_text import LONGEST, End
from kiosk.devices.wedge import Fate, Key, Role, Wedge
from kiosk.devices.wedge_rules import Rules
from tests.devices.keyboards import LAYOUTS, Desk, Event, Scanner, form_of, press, release, scanned, typed


def test_a_stream_that_never_ends_is_let_through_and_holds_no_memory():
    desk = Desk()
    most = 0
    keys = 3 * LONGEST
    for step in range(keys):
        down = press(30, 10 + step / 1000, "a")
        desk.give(down)
        desk.give(release(down, 10 + step / 1000))
        most = max(most, desk.wedge.held)
    desk.wait_until(float("inf"))
    assert desk.scans == []
    assert desk.text == "a" * keys
    assert most <= 2 * (LONGEST + 4)


def test_modifiers_that_never_end_hold_no_memory():
    wedge = Wedge(Rules(), form_of)
    most = 0
    for step in range(40 * LONGEST):
        wedge.press(Key(Role.SHIFT, step / 1000, step))
        most = max(most, wedge.held)
    assert most <= 8 * LONGEST
    assert len(wedge._down) <= 256


def test_the_longest_scan_is_as_long_as_the_longest_code():
    assert LONGEST == plain.MAX_TEXT
    text = "A" * LONGEST
    assert scanned(text, scanner=Scanner(pace=0.001)).scans == [text]


def test_what_is_forgotten_with_the_keys_is_not_a_release_of_a_scan():
    wedge = Wedge(Rules(), form_of)
    wedge.press(press(30, 1.0, "a").key)
    wedge.forget_keys()
    assert wedge.release(Key(Role.OTHER, 1.01, 1)).this is Fate.HOLD


roles = st.sampled_from([*([Role.TEXT] * 8), Role.SHIFT, Role.LOCK, Role.ENTER, Role.ENTER, Role.TAB, Role.LINE_FEED, Role.OTHER])
happenings = st.lists(
    st.tuples(
        roles,
        st.sampled_from([0.0, 0.002, 0.008, 0.015, 0.024, 0.03, 0.036, 0.06, 0.16, 0.6]),
        st.sampled_from("abK1-{7]Q"),
        st.sampled_from(["press", "press", "press", "release", "repeat", "commit"]),
    ),
    max_size=60,
)
settings_of_scanners = st.sampled_from(
    [
        Rules(),
        Rules(prefix="K1"),
        Rules(prefix="ab", suffix="7"),
        Rules(suffix="-"),
        Rules(ends=frozenset({End.PAUSE})),
        Rules(ends=frozenset({End.TAB}), gap=0.1, shortest=1),
    ]
)


@settings(max_examples=300, deadline=None)
@given(happenings, settings_of_scanners)
def test_no_event_is_lost_or_doubled_or_overtaken_and_only_a_scan_takes_any(happened, rules):
    desk = Desk(rules)
    events: list[Event] = []
    at = 10.0
    down: list[Event] = []
    for role, gap, char, kind in happened:
        at += gap
        code = "abK1-{7]Q".index(char) + 2
        key = Key(role, at, code if role is Role.TEXT else 100 + list(Role).index(role), code, char, repeat=kind == "repeat")
        if kind == "release" and down:
            event = release(down.pop(0), at)
        else:
            event = Event(key, kind != "release", "لا" if kind == "commit" else "")
            if event.down and not event.committed:
                down.append(event)
        events.append(event)
    desk.take(events)
    assert desk.held == []
    # every event once: gone through or dropped, in the order in which they came
    assert len(desk.got) + desk.dropped == len(events)
    places = [next(place for place, event in enumerate(events) if event is one) for one in desk.got]
    assert all(one < other for one, other in pairwise(places))
    if not desk.scans:
        assert desk.got == events


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz -'ABC123\n\t", min_size=1, max_size=40),
    st.lists(st.floats(0.025, 0.4), min_size=40, max_size=40),
)
def test_whatever_hands_type_arrives(text, gaps):
    events = typed(text, gaps[: len(text)])
    desk = Desk().take(events)
    assert desk.scans == []
    assert desk.got == events


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet="".join(chr(code) for code in range(33, 127)), min_size=4, max_size=60),
    st.sampled_from(LAYOUTS),
    st.booleans(),
    st.floats(0.0, 0.023),
)
def test_whatever_a_scanner_sends_is_taken_whole(text, layout, caps, pace):
    desk = scanned(text, scanner=Scanner(layout, caps=caps, composes=True, pace=pace))
    assert len(desk.scans) == 1
    assert desk.got == []


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="".join(chr(code) for code in range(32, 127)), max_size=60),
    st.sampled_from(LAYOUTS),
    st.booleans(),
    st.integers(0, 9),
)
def test_a_ticket_is_read_right_on_every_keyboard_whatever_is_composed_of_it(text, layout, caps, hurry):
    ticket = f"K1-{text}7"
    events = list(Scanner(layout, caps=caps, composes=True).sends(ticket))
    # Qt gives a composed text out at once, before keys that wait for their turn
    events = sorted(events, key=lambda event: (event.key.at // 0.05, not event.committed)) if hurry else events
    desk = Desk()
    for event in events:
        desk.give(event)
    desk.wait_until(float("inf"))
    assert desk.scans == [ticket]
    assert desk.got == []
