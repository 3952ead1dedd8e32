"""A door is tried for as long as it is open: who may come later is not turned away on paper."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import History
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Status
from kiosk.domain.rule import Circumstances, allows, refusal
from kiosk.preflight import people
from kiosk.preflight.doors import Doors, arrived, tries
from tests.builders import a_person, a_session, an_event, at
from tests.domain.test_access_properties import RULES
from tests.domain.test_access_properties import people as anybody
from tests.preflight.matrices import a_matrix

NOW = {"var": "now"}
FROM_NOON = {"isAfter": [NOW, {"buildTime": ["customtime", "12:00"]}]}
TO_NINE = {"isBefore": [NOW, {"buildTime": ["customtime", "09:00"]}]}
LONG = {"starts": at("10:00"), "ends": at("14:00")}
DAYS = {"starts": at("10:00"), "ends": at("18:00", day=22)}


def asked(person=None, history=None, **fields):
    event = an_event(a_session(**fields))
    return Doors(event).ask(person or a_person(), event.sessions[0], history or arrived(event))


@pytest.mark.parametrize(
    ("fields", "moment"),
    [
        (LONG, at("10:00")),
        ({**LONG, "rule": FROM_NOON}, at("12:15")),
        ({**LONG, "rule": TO_NINE, "opens_minutes_before": 90}, at("08:30")),
        ({**LONG, "rule": {"isAfter": [NOW, {"buildTime": ["customtime", "13:50"]}]}}, at("13:59:59")),
        ({**DAYS, "rule": {"==": [{"var": "now_isoweekday"}, 2]}}, at("00:00", day=22)),
    ],
)
def test_a_door_is_judged_at_the_first_moment_that_admits(fields, moment):
    decision = asked(**fields)
    assert decision.reason is Reason.ADMITTED
    assert moment <= decision.at <= moment + timedelta(minutes=20)


def test_whoever_is_valid_from_the_second_day_enters_then():
    tuesday = a_person(valid_from=at("00:07", day=22), valid_until=at("00:09", day=22))
    decision = asked(tuesday, **DAYS)
    assert (decision.reason, decision.at) == (Reason.ADMITTED, at("00:07", day=22))
    monday = a_person(valid_until=at("09:40"))
    assert asked(monday, **DAYS, opens_minutes_before=30).at == at("09:30")


@pytest.mark.parametrize(
    ("person", "fields", "reason"),
    [
        (a_person(), {"rule": {"==": [1, 2]}}, Reason.RULE),
        (a_person(valid_until=at("11:00")), {"rule": FROM_NOON}, Reason.RULE),
        (a_person(valid_from=at("14:00")), {}, Reason.NOT_VALID_NOW),
        (a_person(valid_from=at("12:00")), {"tiers": frozenset({"CS"})}, Reason.NOT_VALID_NOW),
        (a_person(), {"rule": {"hello": [1]}}, Reason.RULE),
        (a_person(status=Status.PENDING), {"rule": FROM_NOON}, Reason.NOT_APPROVED),
    ],
)
def test_where_no_moment_admits_the_start_is_what_counts(person, fields, reason):
    decision = asked(person, **LONG, **fields)
    assert (decision.reason, decision.at) == (reason, at("10:00"))


def test_a_matrix_and_its_findings_hold_what_was_tried():
    event = an_event(a_session("B1", **LONG, rule=FROM_NOON), a_session("B2", **DAYS))
    late, gone = a_person(valid_from=at("09:00", day=22)), a_person("R2", valid_until=at("09:00"))
    matrix = a_matrix(event, late, gone)
    assert matrix.cells["R1"] == (Reason.NOT_VALID_NOW, Reason.ADMITTED)
    (found,) = people.nowhere(matrix)
    assert (found.check, found.registration) == ("validity", "R2")
    assert "valid_until of R2 is 2024-10-21T09:00:00-04:00, earlier than 2024-10-21T12:15:00-04:00" in found.message


@given(st.integers(1, 5000), st.integers(0, 600), st.integers(0, 600))
def test_the_tries_are_few_and_lie_while_the_doors_are_open(minutes, before, after):
    session = a_session(ends=at("09:00") + timedelta(minutes=minutes), opens_minutes_before=before, closes_minutes_after=after)
    moments = tries(session)
    assert len(moments) <= 100
    assert sorted(set(moments)) == list(moments)
    assert {session.doors_open, session.starts, session.doors_close - timedelta(seconds=1)} <= set(moments)
    assert all(session.doors_open <= moment < session.doors_close for moment in moments)
    assert all(moment.tzinfo is UTC for moment in moments)


@given(anybody, st.none() | st.sampled_from([*RULES, FROM_NOON, TO_NINE]), st.booleans())
def test_what_is_skipped_would_have_been_refused(person, rule, blocked):
    session = a_session(**DAYS, rule=rule)
    event = an_event(session)
    doors, history = Doors(event), arrived(event, History(blocked=blocked))
    every = [doors.at(person, session, history, moment) for moment in tries(session)]
    decision = doors.ask(person, session, history)
    if any(one.reason is Reason.ADMITTED for one in every):
        assert decision.reason is Reason.ADMITTED
    assert decision.reason is doors.at(person, session, history, decision.at).reason


@given(st.sampled_from(RULES), st.sampled_from(["FP", "CS"]), st.integers(0, 2 * 86_400))
def test_a_rule_says_yes_exactly_where_it_gives_no_refusal(rule, tier, second):
    session = a_session()
    now = at() + timedelta(seconds=second)
    circumstances = Circumstances(an_event(session), session, tier, now, entries=(), inside=False)
    assert allows(rule, circumstances) is (refusal(rule, circumstances) is None)
