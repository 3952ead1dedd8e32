from dataclasses import replace

import pytest

from kiosk.domain.event import CapacityMode, Invitation
from kiosk.preflight import sessions
from tests.builders import a_person, a_session, an_event, at
from tests.preflight.matrices import a_matrix, told

FP = frozenset({"FP"})
CS = frozenset({"CS"})


def doors(*people, **admit):
    return list(sessions.doors(a_matrix(an_event(a_session(**admit)), *people)))


def test_a_door_that_says_yes_is_no_finding():
    assert doors(a_person("R1"), a_person("R2", tier="CS"), tiers=FP) == []


def test_a_session_that_nobody_can_enter_is_an_error_with_the_reasons():
    (found,) = doors(a_person("R1"), a_person("R2"), a_person("R3", blocked=True), tiers=CS)
    assert told([found]) == [("nobody", "error", None, "B2")]
    assert found.message == (
        "nobody on the roster can enter B2 (TIER 2, BLOCKED 1): correct admit.tiers, or the tiers of the roster"
    )


@pytest.mark.parametrize(
    ("admit", "mend"),
    [
        ({"invitation": Invitation.ONLY}, 'name "B2" in the column invited of the roster, or write admit.invitation = "or"'),
        ({"rule": {"==": [1, 2]}}, "correct admit.rule, or delete it"),
        ({"capacity": 0}, "raise admit.capacity, which is 0"),
    ],
)
def test_the_mend_fits_the_reason(admit, mend):
    (found,) = doors(a_person(), **admit)
    assert found.message.endswith(f": {mend}")


def test_an_empty_roster_is_said_once():
    assert told(doors()) == [("roster", "warning", None, None)]


def test_everybody_enters_although_there_are_tiers():
    assert told(doors(a_person(), tiers=FP)) == [("everybody", "info", None, "B2")]
    assert doors(a_person()) == []


def test_more_people_than_seats():
    crowd = [a_person(f"R{number}") for number in range(5)]
    assert [one.message for one in doors(*crowd, capacity=4)] == [
        "5 people may enter B2, which has 4 seats (admit.capacity): once 4 are inside the door says FULL"
    ]
    assert told(doors(*crowd, capacity=4)) == [("seats", "info", None, "B2")]
    assert told(doors(*crowd, capacity=2)) == [("seats", "warning", None, "B2")]
    assert told(doors(*crowd, capacity=2, capacity_mode=CapacityMode.SOFT)) == [("seats", "info", None, "B2")]
    assert told(doors(*crowd, capacity=0, capacity_mode=CapacityMode.SOFT)) == [("seats", "warning", None, "B2")]
    assert doors(*crowd, capacity=5) == []


def rooms(second, **fields):
    first = a_session("B1", starts=at("09:00"), ends=at("11:00"))
    return list(sessions.rooms(a_matrix(an_event(replace(second, **fields), first))))


def test_two_sessions_in_one_room_at_one_time():
    (found,) = rooms(a_session("B2", starts=at("10:00"), ends=at("12:00")), room=" conference room 4")
    assert told([found]) == [("room", "error", None, "B2")]
    assert "overlap (2024-10-21 09:00 to 11:00 and 2024-10-21 10:00 to 12:00)" in found.message


def test_one_after_the_other_is_no_overlap_but_doors_may_be():
    assert rooms(a_session("B2", starts=at("11:00"), ends=at("12:00"))) == []
    (found,) = rooms(a_session("B2", starts=at("11:00"), ends=at("12:00"), opens_minutes_before=30))
    assert told([found]) == [("room_doors", "info", None, "B2")]
    assert "doors of B2 open at 10:30, before B1 is over" in found.message


def test_other_rooms_and_rooms_without_a_name_are_free():
    assert rooms(a_session("B2", starts=at("10:00"), ends=at("12:00")), room="Elsewhere") == []
    nameless = [replace(a_session(code, starts=at("10:00"), ends=at("12:00")), room="") for code in ("B1", "B2")]
    assert list(sessions.rooms(a_matrix(an_event(*nameless)))) == []


def tiers(*people, **admit):
    return list(sessions.tiers(a_matrix(an_event(a_session(**admit)), *people)))


def test_a_tier_that_nobody_has():
    assert told(tiers(a_person())) == [("tier_unused", "warning", None, None)]


@pytest.mark.parametrize(
    ("invitation", "closed"),
    [(Invitation.NONE, True), (Invitation.OR, True), (Invitation.AND, True)],
)
def test_a_tier_that_opens_no_session(invitation, closed):
    found = tiers(a_person("R1"), a_person("R2", tier="CS"), tiers=FP, invitation=invitation)
    assert [one.message for one in found if one.check == "tier_closed"] == (
        ['tier CS opens no session: add "CS" to admit.tiers where it should'] * closed
    )


def test_a_tier_counts_where_it_must_be_had_besides_an_invitation_and_not_where_invitations_alone_count():
    both = (a_person("R1"), a_person("R2", tier="CS"))
    assert tiers(*both, tiers=FP | CS, invitation=Invitation.AND) == []
    assert [one.check for one in tiers(*both, invitation=Invitation.ONLY)] == ["tier_closed", "tier_closed"]


def test_a_tier_that_the_event_does_not_have():
    found = [one for one in tiers(a_person(tier="OLD")) if one.check == "tier_unknown"]
    assert told(found) == [("tier_unknown", "error", "R1", None)]


def test_a_rule_that_is_not_evaluated():
    event = an_event(a_session(rule={"==": [1, 1]}), a_session("B3"))
    assert told(sessions.rules(a_matrix(event))) == [("rule", "warning", None, "B2")]
