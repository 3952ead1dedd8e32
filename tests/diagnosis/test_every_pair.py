"""Every reason as what came out, and every reason as what was expected; and that no condition contradicts `decide`."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.diagnosis import Case, applying, diagnose, finding
from kiosk.domain.access import Request, decide, override
from kiosk.domain.attendance import History, Seen
from kiosk.domain.reason import Reason, Verdict
from tests.builders import an_event, at
from tests.diagnosis.cases import CASES, a_case
from tests.domain.test_access_properties import credentials, histories, moments, people, sessions

UNSAID = re.compile(r"None|\{\}|\[\]|\(\)|frozenset|Reason\.|<\w|  |\.\.(?!\.)|Invitation\.|\bnone of\b")


def test_there_is_a_case_of_every_reason():
    assert set(CASES) == set(Reason)
    for reason, case in CASES.items():
        assert a_case(**case).got is reason


@pytest.mark.parametrize("got", Reason)
def test_what_came_out_applies_and_is_said(got):
    case = a_case(**CASES[got])
    found = finding(got, case)
    assert found.applies
    assert not UNSAID.search(found.said)


@pytest.mark.parametrize("expected", Reason)
@pytest.mark.parametrize("got", Reason)
def test_every_pair_is_four_whole_sentences(got, expected):
    if got is expected:
        return
    diagnosis = diagnose(a_case(**CASES[got]), expected)
    lines = str(diagnosis).splitlines()
    assert len(lines) == 4
    for line in lines:
        assert line[0].isupper()
        assert line.endswith(".")
        assert not UNSAID.search(line), line
    assert lines[0].startswith("Step 3, 2024-10-21 ")
    assert lines[1].startswith(f"Got {got}: ")
    assert expected in lines[2]
    assert f"expect {got} in step 3" in lines[3]


def a_found(credential, matches, history, session, exit, desk, now, judge):
    event = an_event(session)
    request = Request(credential, None if desk else session, exit, retired=len(matches) == 1 and now.second == 7)
    decision = judge(request, matches, history, event, now)
    return Case(event, request, matches, history, decision, 1, "c-R1", "A", judge is override)


def test_a_room_closed_by_hand_and_a_former_holders_code_are_explained():
    closed = a_case(history=History(closed=Seen(at("09:40"), "Door")))
    assert applying(closed) == (Reason.SESSION_OVER,)
    assert "B2 was closed by hand at 09:40" in str(diagnose(closed, Reason.ADMITTED))
    retired = replace(closed.request, retired=True)
    decision = decide(retired, closed.matches, History(), closed.event, closed.decision.at)
    case = replace(closed, request=retired, history=History(), decision=decision)
    assert applying(case) == (Reason.BADGE_REVOKED,)
    assert "former holder of R1" in str(diagnose(case, Reason.ADMITTED))


@given(credentials, st.lists(people, max_size=2).map(tuple), histories, sessions, st.booleans(), st.booleans(), moments)
def test_the_first_condition_that_holds_is_what_the_door_said(credential, matches, history, session, exit, desk, now):
    case = a_found(credential, matches, history, session, exit, desk, now, decide)
    standing = applying(case)
    if case.got.verdict is Verdict.REFUSE:
        assert standing[0] is case.got
    else:
        assert standing == ()
        assert [one for one in Reason if one.verdict is Verdict.ADMIT and finding(one, case).applies] == [case.got]


@given(
    credentials,
    st.lists(people, max_size=2).map(tuple),
    histories,
    sessions,
    st.booleans(),
    st.booleans(),
    moments,
    st.sampled_from([decide, override]),
    st.sampled_from(sorted(Reason)),
)
def test_every_decision_can_be_explained(credential, matches, history, session, exit, desk, now, judge, expected):
    case = a_found(credential, matches, history, session, exit, desk, now, judge)
    if expected is not case.got:
        lines = str(diagnose(case, expected)).splitlines()
        assert len(lines) == 4
        assert not any(UNSAID.search(line) for line in lines), lines
