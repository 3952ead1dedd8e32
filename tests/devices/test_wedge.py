"""Scans are told from typing: by how they end, how they are set and how fast they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.devices.scanner_text import End
from kiosk.devices.wedge import Decision, Key, Role
from kiosk.devices.wedge_rules import Rules
from kiosk.errors import Fault
from tests.devices.keyboards import ENTER, TOKEN, Desk, Event, Scanner, press, release, scanned, typed

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
