"""A door for both ways: presence says which, and a code that is read twice lets nobody out at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.access import Request, decide
from kiosk.domain.attendance import History, Passage
from kiosk.domain.direction import SAME_PASSAGE, Direction, directed
from kiosk.domain.event import Reentry
from kiosk.domain.reason import ENTERING, Reason
from tests.builders import a_person, a_session, an_event, at
from tests.domain.test_access_properties import histories, moments, people, requests

HERE, ELSEWHERE = "Door 4B", "Door 1"
SECOND = timedelta(seconds=1)


def passed(seconds_ago: float, *, exit: bool, station: str = HERE) -> History:
    return History(passages=(Passage(at("10:00") - timedelta(seconds=seconds_ago), station, exit=exit),))


def way(history: History) -> Request:
    return directed(Request(None, a_session()), history, HERE, at("10:00"))


def test_whoever_is_inside_leaves_and_anybody_else_enters():
    assert not way(History()).exit
    assert way(passed(600, exit=False)).exit
    assert not way(passed(600, exit=True)).exit


def test_a_code_that_is_read_twice_lets_nobody_out_at_once():
    again = way(passed(3, exit=False))
    assert (again.exit, again.again) == (False, True)
    assert way(passed(SAME_PASSAGE.total_seconds(), exit=False)).exit


def test_a_code_that_is_read_twice_on_the_way_out_brings_nobody_in_again():
    again = way(passed(3, exit=True))
    assert (again.exit, again.again) == (True, False)


def test_whoever_came_in_by_another_door_may_walk_straight_through():
    assert way(passed(3, exit=False, station=ELSEWHERE)).exit


def test_a_clock_that_was_set_back_holds_nobody():
    assert directed(Request(None, a_session()), passed(-3600, exit=False), HERE, at("10:00")).exit


@pytest.mark.parametrize("reentry", Reentry)
def test_the_badge_handed_back_over_the_threshold_lets_no_second_person_in(reentry):
    session = a_session(reentry=reentry)
    request = replace(way(passed(3, exit=False)), session=session)
    decision = decide(request, (a_person(),), passed(3, exit=False), an_event(session), at("10:00"))
    assert decision.reason not in ENTERING
    assert decision.reason is Reason.ALREADY_INSIDE
    assert decision.facts.again


def test_the_ways_take_turns():
    assert [Direction.IN.next, Direction.OUT.next, Direction.BOTH.next] == [Direction.OUT, Direction.BOTH, Direction.IN]
    assert [way.exit for way in Direction] == [False, True, None]


@given(requests, people, histories, moments)
def test_both_ways_is_choosing_by_presence(request, person, history, now):
    """Away from a double reading, a door for both ways answers as the right one of two doors would."""
    event = an_event(*filter(None, [request.session]))
    chosen = directed(request, history, "no station of these", now)
    assert chosen == replace(request, exit=history.inside)
    assert decide(chosen, (person,), history, event, now) == decide(
        replace(request, exit=history.inside), (person,), history, event, now
    )


@given(requests, histories, moments, st.sampled_from("AB"))
def test_the_direction_never_turns_within_one_passage(request, history, now, station):
    last = history.passages[-1] if history.passages else None
    chosen = directed(request, history, station, now)
    if last is not None and last.station == station and abs(now - last.at) < SAME_PASSAGE:
        assert chosen.exit is last.exit
    else:
        assert chosen.exit is history.inside
    assert not (chosen.exit and chosen.again)
