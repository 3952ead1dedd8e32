"""The door of a room: who has it now, who comes next, and what a clock that jumps may do."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.event import Session
from kiosk.domain.timetable import ANNOUNCED, follow, in_room, place, room_of, turns
from kiosk.errors import Fault
from tests.builders import a_session, an_event, at

B2 = a_session("B2", starts=at("14:00"), ends=at("15:30"), opens_minutes_before=30)
B5 = a_session("B5", starts=at("16:00"), ends=at("17:15"), opens_minutes_before=15, closes_minutes_after=10)
TABLE = turns([B5, B2])
MINUTE = timedelta(minutes=1)


def here(clock: str, *, leaving: bool = False) -> tuple[str, bool, str | None]:
    found = place(TABLE, at(clock), leaving=leaving)
    assert found is not None
    return found.at.code, found.now is not None, found.next.session.code if found.next else None


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        ("09:00", ("B2", False, "B2")),
        ("13:29", ("B2", False, "B2")),
        ("13:30", ("B2", True, "B5")),
        ("15:29", ("B2", True, "B5")),
        ("15:30", ("B5", False, "B5")),
        ("15:45", ("B5", True, None)),
        ("17:24", ("B5", True, None)),
        ("17:25", ("B5", False, None)),
    ],
)
def test_a_session_has_the_door_while_its_doors_are_open(clock, expected):
    assert here(clock) == expected


def test_whoever_leaves_late_leaves_the_session_they_were_in():
    assert here("15:40", leaving=True) == ("B2", False, "B5")
    assert here("09:00", leaving=True) == ("B2", False, "B2")
    assert here("15:45", leaving=True) == ("B5", True, None)


def test_where_doors_overlap_the_earlier_keeps_the_door_until_its_doors_close():
    late = a_session("B6", starts=at("15:30"), ends=at("16:30"), opens_minutes_before=30)
    inner = a_session("B7", starts=at("14:30"), ends=at("15:00"), opens_minutes_before=5)
    assert [(turn.session.code, turn.opens) for turn in turns([late, inner, B2])] == [
        ("B2", at("13:30").astimezone(UTC)),
        ("B6", at("15:30").astimezone(UTC)),
    ]


def test_a_change_is_announced_five_minutes_before_it():
    def announced(clock: str, *, leaving: bool) -> int | None:
        return place(TABLE, at(clock), leaving=leaving).announces(at(clock))

    clocks = ("15:39:59", "15:40", "15:40:01", "15:44:30", "15:45")
    assert [announced(clock, leaving=True) for clock in clocks] == [None, 5, 5, 1, None]
    # on the way in the next session stands at the door as soon as the doors close
    assert [announced(clock, leaving=False) for clock in ("15:24:59", "15:25", "15:29:30")] == [None, 5, 1]
    # what stands there already is not announced
    assert here("15:40") == ("B5", False, "B5")
    assert announced("15:40", leaving=False) is None


def test_a_room_is_named_as_people_write_it():
    event = an_event(B2)
    assert room_of(event, " conference  room 4 ") == "Conference Room 4"
    assert in_room(event, "Conference Room 4") == (B2,)
    with pytest.raises(Fault, match="Conference Room 4"):
        room_of(event, "Room 9")


def test_a_clock_that_jumps_back_takes_nobody_back_and_one_in_doubt_moves_no_door():
    assert follow(TABLE, "B5", at("15:29"), leaving=False, doubted=False).at == B5
    assert follow(TABLE, "B2", at("15:50"), leaving=False, doubted=True).at == B2
    assert follow(TABLE, "B2", at("15:50"), leaving=False, doubted=True).next is None
    assert follow(TABLE, "B2", at("15:50"), leaving=False, doubted=False).at == B5
    # where staff say so, it goes by the clock again
    assert follow(TABLE, None, at("15:29"), leaving=False, doubted=True).at == B2


def test_a_room_without_sessions_has_nobody_at_its_door():
    assert place((), at()) is None
    assert follow((), "B2", at(), leaving=False, doubted=False) is None


def test_summer_time_moves_nothing():
    """Clocks in New York went back on 3 November 2024 at 2:00: the doors stay open for the hours that they were set for."""
    zone = ZoneInfo("America/New_York")
    night = a_session(
        "N",
        starts=datetime(2024, 11, 3, 0, 30, tzinfo=zone),
        ends=datetime(2024, 11, 3, 3, 0, tzinfo=zone),
        opens_minutes_before=0,
    )
    (turn,) = turns([night])
    assert turn.closes - turn.opens == timedelta(hours=3, minutes=30)
    second_pass = datetime(2024, 11, 3, 1, 30, tzinfo=zone, fold=1)
    assert place((turn,), second_pass).now == turn


minutes = st.integers(0, 2 * 24 * 60)
some_sessions = st.lists(
    st.tuples(minutes, st.integers(1, 300), st.integers(0, 90), st.integers(0, 60)), min_size=1, max_size=8
).map(
    lambda drawn: [
        a_session(
            f"S{number}",
            starts=at("00:00") + start * MINUTE,
            ends=at("00:00") + (start + length) * MINUTE,
            opens_minutes_before=before,
            closes_minutes_after=after,
        )
        for number, (start, length, before, after) in enumerate(drawn)
    ]
)
moments = st.integers(-3 * 60, 3 * 24 * 60).map(lambda minute: at("00:00") + minute * MINUTE)


def open_at(sessions: list[Session], moment: datetime) -> list[Session]:
    return [session for session in sessions if session.doors_open <= moment < session.doors_close]


@given(some_sessions, moments, st.booleans())
def test_a_door_is_a_sessions_whose_doors_are_open_wherever_there_is_one(sessions, moment, leaving):
    found = place(turns(sessions), moment, leaving=leaving)
    assert (found.now is not None) == bool(open_at(sessions, moment))
    if found.now is not None:
        assert found.at in open_at(sessions, moment)
    if found.next is not None:
        assert found.next.opens > moment
        assert found.announces(moment) in {None, 1, 2, 3, 4, 5}


@given(some_sessions)
def test_turns_follow_each_other_and_none_lies_outside_its_doors(sessions):
    table = turns(sessions)
    for before, after in pairwise(table):
        assert before.closes <= after.opens
    for turn in table:
        assert turn.session.doors_open <= turn.opens < turn.closes == turn.session.doors_close


@given(some_sessions, moments, moments)
def test_a_session_keeps_the_door_while_its_own_doors_are_open(sessions, one, other):
    early, late = sorted((one, other))
    table = turns(sessions)
    first = place(table, early)
    if first.now is not None and late < first.at.doors_close:
        assert place(table, late).at == first.at


@given(some_sessions, st.lists(moments, max_size=12), st.booleans(), st.lists(st.booleans(), min_size=12, max_size=12))
def test_however_the_clock_jumps_a_door_only_goes_forward(sessions, clock, leaving, doubts):
    table = turns(sessions)
    order = [turn.session.code for turn in table]
    stood = None
    for moment, doubted in zip(clock, doubts, strict=False):
        found = follow(table, stood, moment, leaving=leaving, doubted=doubted)
        assert stood is None or order.index(found.at.code) >= order.index(stood)
        assert stood is None or not doubted or found.at.code == stood
        stood = found.at.code


@given(some_sessions, moments, st.booleans())
def test_every_change_is_announced_before_it(sessions, moment, leaving):
    table = turns(sessions)
    before, after = place(table, moment, leaving=leaving), place(table, moment + MINUTE, leaving=leaving)
    if before.at != after.at:
        assert before.announces(moment) == 1
        assert before.changes == moment + MINUTE
    else:
        assert before.changes is None or before.changes > moment + MINUTE


def test_announcing_takes_minutes():
    assert ANNOUNCED >= MINUTE
