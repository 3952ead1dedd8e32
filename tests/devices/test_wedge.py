"""Scans are told from typing, and say the same on every keyboard."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.codes import plain
from kiosk.devices.scanner_text import LONGEST, End
from kiosk.devices.wedge import Decision, Fate, Key, Role, Wedge
from kiosk.devices.wedge_rules import Decoding, Rules
from kiosk.errors import Fault
from tests.devices.keyboards import ENTER, LAYOUTS, SHIFT, Desk, Event, Scanner, form_of, press, release, typed

TOKEN = "K1-2KCE6ZIAUVBQY4TBMNSWIYLTMRTGO2DKNRXGS3TFOJZQ7"
CODES = (TOKEN, "c-R1", "1024", "Zoe_Ayz.Qwerty-MZ")


def scanned(text: str, rules: Rules | None = None, scanner: Scanner | None = None, **more: object) -> Desk:
    return Desk(rules or Rules()).take((scanner or Scanner()).sends(text, **more))  # type: ignore[arg-type]


# Keyboards.


@pytest.mark.parametrize("text", CODES)
@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_scan_says_the_same_on_every_keyboard_and_nothing_of_it_is_typed(layout, caps, text):
    desk = scanned(text, scanner=Scanner(layout, caps=caps))
    assert desk.scans == [text]
    assert desk.got == []


@pytest.mark.parametrize("layout", ["ara", "de", "fr", "es"])
def test_keys_that_an_input_method_takes_away_are_known_by_their_release(layout):
    text = '{"i":[2,"bBbTGtg=`^"]} b'
    desk = scanned(text, scanner=Scanner(layout, composes=True))
    assert desk.scans == [text]
    assert desk.got == []


def test_a_dead_key_that_swallows_shift_as_well_is_still_shifted():
    dead = press(13, 10.016)
    capital, shift = press(30, 10.032, shift=True), press(SHIFT, 10.03, role=Role.SHIFT)
    begun = [event for event in Scanner("de").sends("AB1") if event.key.role is not Role.ENTER]
    # of the dead key and of Shift only the releases come; the letter comes as what both made
    taken = [release(dead, 10.02), Event(capital.key, committed="Á"), release(shift, 10.035), release(capital, 10.036)]
    desk = Desk().take([*begun, *taken, *Scanner().sends("9", at=10.04)])
    assert desk.scans == ["AB1=A9"]


@pytest.mark.parametrize("layout", ["us", "fr", "de", "es", "tr"])
def test_a_scanner_that_is_set_to_the_systems_own_keyboard_is_believed_where_its_code_is_the_better(layout):
    text = "c-R1024"
    assert scanned(text, scanner=Scanner(layout, set_to=layout)).scans == [text]


def test_where_both_readings_are_as_good_the_setting_decides():
    scanner = Scanner("de", set_to="de")
    assert scanned("KEYZ12", scanner=scanner).scans == ["KEZY12"]
    assert scanned("KEYZ12", Rules(decoding=Decoding.TEXT), scanner).scans == ["KEYZ12"]
    assert scanned(TOKEN, scanner=Scanner("de", set_to="de")).scans == [TOKEN]


def test_keys_without_a_place_are_read_by_their_text():
    keys = [Key(Role.TEXT, 10 + 0.005 * step, 200 + step, None, char) for step, char in enumerate("ab-12")]
    desk = Desk().take([*map(Event, keys), *Scanner().sends("", at=10.03)])
    assert desk.scans == ["ab-12"]


def test_digits_of_the_keypad_are_digits():
    keys = [Key(Role.TEXT, 10 + 0.005 * step, place, place, "") for step, place in enumerate((79, 80, 81, 82, 83, 71))]
    assert Desk().take([*map(Event, keys), *Scanner().sends("", at=10.035)]).scans == ["1230.7"]


# How it ends.


@pytest.mark.parametrize("role", [Role.ENTER, Role.TAB, Role.LINE_FEED])
def test_enter_tab_and_line_feed_end_a_scan(role):
    desk = scanned("c-R1", ends=(role,))
    assert (desk.scans, desk.got) == (["c-R1"], [])


@pytest.mark.parametrize("ends", [(Role.ENTER, Role.LINE_FEED), (Role.ENTER, Role.ENTER), (Role.TAB, Role.ENTER)])
def test_a_second_end_belongs_to_the_first(ends):
    desk = scanned("c-R1", ends=ends)
    assert (desk.scans, desk.got) == (["c-R1"], [])


def test_an_end_that_is_not_set_is_a_key_like_any_other():
    desk = scanned("c-R1", Rules(ends=frozenset({End.ENTER})), ends=(Role.TAB,))
    assert desk.scans == []
    assert desk.text == "c-R1"
    assert Role.TAB in [event.key.role for event in desk.got]


def test_a_whole_ticket_needs_no_end_and_a_late_enter_still_belongs_to_it():
    late = [*Scanner().sends(TOKEN, ends=()), *Scanner().sends("", at=10.8)]
    desk = Desk().take(late)
    assert (desk.scans, desk.got) == ([TOKEN], [])


def test_what_could_be_any_text_needs_an_end():
    desk = scanned("c-R1024", ends=())
    assert desk.scans == []
    assert desk.text == "c-R1024"


def test_a_pause_ends_a_scan_where_that_is_set():
    assert scanned("c-R1024", Rules(ends=frozenset({End.PAUSE})), ends=()).scans == ["c-R1024"]


def test_enter_by_itself_goes_through_at_once():
    desk = Desk()
    desk.give(press(ENTER, 5.0, "\r", Role.ENTER))
    assert len(desk.got) == 1


# How it is set.


def test_prefix_and_suffix_are_taken_off_and_asked_for():
    rules = Rules(prefix="~", suffix="##")
    assert scanned("~c-R1##", rules).scans == ["c-R1"]
    for other in ("c-R1##", "~c-R1", TOKEN):
        desk = scanned(other, rules)
        assert desk.scans == []
        assert desk.text == other


def test_with_a_prefix_nothing_else_waits():
    desk = Desk(Rules(prefix="~~"))
    for event in typed("okafor", [0.03] * 6):
        desk.give(event)
        assert not desk.held
    for event in Scanner().sends("~x~~c-R1", at=11.0):
        desk.give(event)
    assert desk.scans == ["c-R1"]
    assert desk.text == "okafor~x"


def test_a_suffix_ends_a_scan_by_itself():
    assert scanned("c-R1#", Rules(suffix="#"), ends=()).scans == ["c-R1"]


@pytest.mark.parametrize("text", ["]Q1" + TOKEN, "]C0c-R1", "]d2c-R1"])
def test_the_symbologys_identifier_is_taken_off(text):
    assert scanned(text).scans == [text[3:]]


def test_what_is_too_short_is_typing():
    assert scanned("c-R", Rules(shortest=4)).scans == []
    assert scanned("c-R", Rules(shortest=3)).scans == ["c-R"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"prefix": "\x02"},
        {"suffix": "é"},
        {"prefix": "~" * 17},
        {"ends": frozenset()},
        {"shortest": 0},
        {"shortest": 65},
        {"gap": 0.0},
        {"gap": 2.0},
    ],
)
def test_settings_that_make_no_sense_are_refused_with_their_mend(wrong):
    with pytest.raises(Fault) as caught:
        Rules(**wrong)
    assert caught.value.mend


# How fast it is.


@pytest.mark.parametrize("pace", [0.0, 0.001, 0.004, 0.016, 0.02])
def test_anything_faster_than_hands_is_a_scan(pace):
    desk = scanned("c-R1024", scanner=Scanner(pace=pace))
    assert (desk.scans, desk.got) == (["c-R1024"], [])


@pytest.mark.parametrize("text", [TOKEN, "https://example.org/x"])
def test_a_slow_scanner_is_known_by_what_it_says(text):
    desk = scanned(text, scanner=Scanner(pace=0.033))
    assert (desk.scans, desk.got) == ([text], [])


def test_a_slower_one_needs_a_longer_gap():
    slow = Scanner(pace=0.06)
    assert scanned(TOKEN, scanner=slow).scans == []
    assert scanned(TOKEN, Rules(gap=0.08), slow).scans == [TOKEN]


@pytest.mark.parametrize(
    "text", ["okafor\n", "vasconcelos\n", "okafordiop\t", "c-R1024\n", "a\n", "Ministry of Foreign Affairs\n"]
)
@pytest.mark.parametrize("gap", [0.025, 0.03, 0.034, 0.045, 0.06, 0.09])
def test_somebody_who_types_fast_is_never_swallowed(text, gap):
    events = typed(text, [gap] * len(text))
    desk = Desk().take(events)
    assert desk.scans == []
    assert desk.got == events


def test_a_hiccup_in_a_scan_is_waited_for():
    events = list(Scanner().sends(TOKEN, ends=()))
    late = list(Scanner().sends("ABC", at=events[-1].key.at + 0.14))
    desk = Desk().take([*events, *late])
    assert (desk.scans, desk.got) == ([TOKEN + "ABC"], [])


def test_keys_that_come_late_to_a_busy_program_are_still_typing():
    # the keyboard's own clock counts: a second of typing that arrives in one go is no scan
    desk = Desk()
    events = typed("okafor\n", [0.15] * 7)
    for event in events:
        desk.give(event)
    desk.wait_until(float("inf"))
    assert (desk.scans, desk.got) == ([], events)


def test_a_clock_that_was_set_back_loses_nothing():
    desk = Desk()
    events = [*typed("ab", [0.03, 0.03], at=4_294_967.0), *typed("cd", [0.03, 0.03], at=1.0)]
    for event in events:
        desk.give(event)
    desk.wait_until(float("inf"))
    assert desk.got == events


# Hands and scanner together.


def test_a_letter_typed_right_before_a_scan_is_typed():
    stray = press(30, 10.0, "a")
    desk = Desk().take([stray, release(stray, 10.02), *Scanner().sends(TOKEN, at=10.03)])
    assert desk.scans == [TOKEN]
    assert desk.text == "a"


def test_typing_scanning_and_typing_again_all_arrive():
    desk = Desk().take([*typed("oka", [0.06] * 3), *Scanner().sends(TOKEN, at=10.4), *typed("for", [0.05] * 3, at=12.0)])
    assert desk.scans == [TOKEN]
    assert desk.text == "okafor"


def test_what_an_input_method_made_right_before_a_scan_is_typed():
    composed = Event(press(18, 10.0).key, committed="é")
    desk = Desk().take([composed, *Scanner().sends("c-R1", at=10.01)])
    assert desk.scans == ["c-R1"]
    assert desk.got == [composed]


def test_shortcuts_go_after_what_was_typed_before_them():
    letters = typed("ab", [0.02, 0.0])[:2]
    undo = Event(Key(Role.OTHER, 10.03, 44, 44, "\x1a"))
    desk = Desk()
    for event in (*letters, undo):
        desk.give(event)
    assert desk.got == [*letters, undo]


def test_a_click_lets_typing_go_first_and_leaves_a_scan_alone():
    desk = Desk()
    for event in typed("ab", [0.02, 0.0])[:2]:
        desk.give(event)
    assert desk.wedge.interrupt().typed == 2
    desk = Desk()
    for event in list(Scanner().sends(TOKEN, ends=()))[:20]:
        desk.give(event)
    assert desk.wedge.interrupt() == Decision()


def test_a_key_that_is_held_down_repeats():
    desk = Desk()
    first = press(30, 10.0, "a")
    desk.give(first)
    repeated = [Event(Key(Role.TEXT, 10.5 + step / 30, 30, 30, "a", repeat=True)) for step in range(50)]
    for event in repeated:
        desk.give(event)
    assert desk.got == [first, *repeated]


def test_a_letter_sent_twice_at_once_is_no_repetition_though_the_system_says_so():
    events = list(Scanner(pace=0.0).sends("AB==12"))
    doubled = [step for step, event in enumerate(events) if event.key.code == 13]
    for step in doubled[1:3]:
        events[step] = Event(replace(events[step].key, repeat=True), events[step].down)
    desk = Desk().take(events)
    assert (desk.scans, desk.got) == (["AB==12"], [])


def test_the_repeats_of_a_scans_own_enter_are_part_of_it():
    desk = Desk().take(event for event in Scanner().sends(TOKEN) if event.down or event.key.role is not Role.ENTER)
    stuck = Event(Key(Role.ENTER, 11.0, ENTER, repeat=True))
    desk.give(stuck)
    desk.give(release(stuck, 11.1))
    assert desk.got == []


def test_two_scans_in_a_row_are_two():
    desk = Desk().take([*Scanner().sends("c-R1"), *Scanner().sends("c-R2", at=10.2)])
    assert (desk.scans, desk.got) == (["c-R1", "c-R2"], [])


# Whatever comes.


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
