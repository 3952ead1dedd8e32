"""The decision: every reason, its precedence, and what must always hold."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.domain.access import Request, decide, override
from kiosk.domain.attendance import History, Passage, Seen, history_of
from kiosk.domain.credential import Badge, Chosen, LooksLike, Opaque, Unreadable, event_tag, registration_tag
from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.domain.reason import NOBODY, Reason, Verdict
from kiosk.domain.registration import Status
from tests.builders import Book, a_person, a_session, an_event, at

CODE = Opaque("c-R1")
INSIDE = (Passage(at("09:30"), "A"),)
OUTSIDE = (Passage(at("09:30"), "A"), Passage(at("09:45"), "A", exit=True))
SEEN = Seen(at("08:00"), "Desk")


def a_badge(serial=1, **changes):
    fields = {
        "event": event_tag("wps-fpn-2024"),
        "registration": registration_tag("wps-fpn-2024", "R1"),
        "tier": "FP",
        "serial": serial,
        "expires": at(day=24),
        "signed": True,
    }
    return Badge(**{**fields, **changes})


def reason(*, credential=CODE, person=None, history=None, when=None, exit=False, desk=False, matches=None, **admit):
    session = a_session(**admit)
    matches = (person or a_person(),) if matches is None else matches
    request = Request(credential, None if desk else session, exit)
    return decide(request, matches, history or History(), an_event(session), when or at()).reason


REFUSALS = [
    ("UNREADABLE", {"credential": Unreadable(LooksLike.URL), "matches": ()}),
    ("BAD_SIGNATURE", {"credential": a_badge(signed=False), "matches": ()}),
    ("WRONG_EVENT", {"credential": a_badge(event=event_tag("other"))}),
    ("UNKNOWN", {"matches": ()}),
    ("AMBIGUOUS", {"matches": (a_person("R1"), a_person("R2"))}),
    ("CANCELLED", {"person": a_person(status=Status.CANCELLED)}),
    ("CANCELLED", {"history": History(cancelled=True)}),
    ("BLOCKED", {"person": a_person(blocked=True)}),
    ("BLOCKED", {"history": History(blocked=True)}),
    ("NOT_APPROVED", {"person": a_person(status=Status.PENDING)}),
    ("UNPAID", {"person": a_person(status=Status.UNPAID)}),
    ("BADGE_REVOKED", {"credential": a_badge(1), "history": History(badge_serial=2)}),
    ("BADGE_REVOKED", {"credential": a_badge(2), "history": History(badge_serial=2, revoked=frozenset({2}))}),
    ("BADGE_REVOKED", {"credential": a_badge(2), "history": History(badge_serial=2, revoked_through=2)}),
    ("NOT_VALID_NOW", {"person": a_person(valid_from=at(day=22))}),
    ("NOT_VALID_NOW", {"person": a_person(valid_until=at("08:00"))}),
    ("NOT_VALID_NOW", {"credential": a_badge(expires=at("08:00"))}),
    ("NOT_CHECKED_IN", {"checked_in": True}),
    ("TIER", {"tiers": frozenset({"CS"})}),
    ("NOT_INVITED", {"invitation": Invitation.AND}),
    ("TOO_EARLY", {"when": at("08:59:59")}),
    ("SESSION_OVER", {"when": at("17:00")}),
    ("RULE", {"rule": {"==": [1, 2]}}),
    ("RULE", {"rule": {"hello": [1]}}),
    ("ALREADY_INSIDE", {"history": History(passages=INSIDE)}),
    ("NO_REENTRY", {"history": History(passages=OUTSIDE), "reentry": Reentry.NEVER}),
    ("FULL", {"history": History(occupancy=2), "capacity": 2}),
]


@pytest.mark.parametrize(("expected", "case"), REFUSALS, ids=[f"{name}-{number}" for number, (name, _) in enumerate(REFUSALS)])
def test_every_refusal_is_reached(expected, case):
    assert reason(**case) == expected


def test_refusals_cover_the_enum():
    assert {name for name, _ in REFUSALS} == {one.value for one in Reason if one.verdict is Verdict.REFUSE}


@pytest.mark.parametrize("first", range(5, len(REFUSALS)))
@pytest.mark.parametrize("second", range(5, len(REFUSALS)))
def test_of_two_reasons_the_earlier_in_the_table_is_said(first, second):
    one, two = REFUSALS[first], REFUSALS[second]
    if first >= second or (set(one[1]) & set(two[1])):
        return  # the two can't be had at once
    assert reason(**one[1], **two[1]) == one[0]


def test_admissions():
    assert reason() == "ADMITTED"
    assert reason(history=History(passages=OUTSIDE)) == "READMITTED"
    assert reason(exit=True) == "EXITED"
    assert reason(desk=True) == "CHECKED_IN"
    assert reason(desk=True, history=History(checked_in=SEEN)) == "ALREADY_CHECKED_IN"


def test_doors_are_open_to_the_second():
    assert reason(when=at("08:30"), opens_minutes_before=30) == "ADMITTED"
    assert reason(when=at("08:29:59"), opens_minutes_before=30) == "TOO_EARLY"
    assert reason(when=at("17:09:59"), closes_minutes_after=10) == "ADMITTED"
    assert reason(when=at("17:10"), closes_minutes_after=10) == "SESSION_OVER"


def test_validity_is_inclusive():
    assert reason(person=a_person(valid_from=at("10:00"), valid_until=at("10:00"))) == "ADMITTED"


@pytest.mark.parametrize(
    ("mode", "tier", "invited", "expected"),
    [
        (Invitation.NONE, True, False, "ADMITTED"),
        (Invitation.NONE, False, True, "TIER"),
        (Invitation.OR, True, False, "ADMITTED"),
        (Invitation.OR, False, True, "ADMITTED"),
        (Invitation.OR, False, False, "TIER"),
        (Invitation.AND, True, True, "ADMITTED"),
        (Invitation.AND, False, True, "TIER"),
        (Invitation.AND, True, False, "NOT_INVITED"),
        (Invitation.AND, False, False, "TIER"),
    ],
)
def test_tiers_and_invitations_combine(mode, tier, invited, expected):
    person = a_person(tier="FP" if tier else "CS", invited=frozenset({"B2"} if invited else ()))
    assert reason(person=person, tiers=frozenset({"FP"}), invitation=mode) == expected


def test_reentry():
    assert reason(history=History(passages=INSIDE), reentry=Reentry.FREE) == "READMITTED"
    assert reason(history=History(passages=INSIDE), reentry=Reentry.NEVER) == "NO_REENTRY"
    assert reason(history=History(passages=OUTSIDE), reentry=Reentry.DAILY) == "NO_REENTRY"
    yesterday = (Passage(at("10:00", day=20), "A"),)
    assert reason(history=History(passages=yesterday), reentry=Reentry.DAILY) == "READMITTED"


def test_a_spent_day_rests_on_the_latest_entry():
    session = a_session(reentry=Reentry.DAILY)
    history = History(passages=(Passage(at("10:00", day=20), "A"), *OUTSIDE))
    facts = decide(Request(CODE, session), (a_person(),), history, an_event(session), at()).facts
    assert (facts.first, facts.last_entry, facts.last) == (
        Seen(at("10:00", day=20), "A"),
        Seen(at("09:30"), "A"),
        Seen(at("09:45"), "A"),
    )


def test_whoever_is_inside_takes_no_second_seat():
    assert reason(history=History(passages=INSIDE, occupancy=1), capacity=1, reentry=Reentry.FREE) == "READMITTED"
    assert reason(history=History(passages=INSIDE, occupancy=1), capacity=1) == "ALREADY_INSIDE"


def test_soft_capacity_admits_and_says_so():
    session = a_session(capacity=1, capacity_mode=CapacityMode.SOFT)
    decision = decide(Request(CODE, session), (a_person(),), History(occupancy=1), an_event(session), at())
    assert decision.reason == "ADMITTED"
    assert decision.facts.over_capacity
    assert decision.facts.occupancy == 2


@pytest.mark.parametrize(("name", "case"), REFUSALS)
def test_an_exit_is_refused_only_where_nobody_knows_who_stands_there(name, case):
    assert reason(**case, exit=True) == (name if name in NOBODY else "EXITED")


def test_an_exit_shows_what_stands_against_the_person():
    session = a_session()
    decision = decide(Request(CODE, session, exit=True), (a_person(blocked=True),), History(), an_event(session), at())
    assert decision.facts.flags == (Reason.BLOCKED,)


def test_the_roster_hold_is_lifted_by_the_journal():
    assert reason(person=a_person(blocked=True), history=History(blocked=False)) == "ADMITTED"


def test_an_override_follows_a_refusal():
    session = a_session(tiers=frozenset({"CS"}), capacity=1)
    request, event = Request(Chosen("R1"), session), an_event(session)
    assert override(request, (a_person(),), History(), event, at()).reason == "TIER"
    lifted = override(request, (a_person(),), History(refused=Reason.TIER, refused_at=at()), event, at())
    assert (lifted.reason, lifted.facts.flags, lifted.facts.occupancy) == ("OVERRIDDEN", (Reason.TIER,), 1)


def test_an_override_says_everything_that_it_overrides():
    session = a_session(tiers=frozenset({"CS"}), invitation=Invitation.AND, capacity=2, rule={"==": [1, 2]})
    history = History(blocked=True, passages=INSIDE, occupancy=2, refused=Reason.BLOCKED, refused_at=at("17:59"))
    lifted = override(Request(Chosen("R1"), session), (a_person(),), history, an_event(session), at("18:00"))
    assert lifted.facts.flags == (
        Reason.BLOCKED,
        Reason.TIER,
        Reason.NOT_INVITED,
        Reason.SESSION_OVER,
        Reason.RULE,
        Reason.ALREADY_INSIDE,
    )


@pytest.mark.parametrize(
    ("said_at", "expected"),
    [
        (at("09:00"), "OVERRIDDEN"),
        (at("08:59:59"), "TIER"),
        (at("10:02"), "OVERRIDDEN"),
        (at("10:02:01"), "TIER"),
        (at(day=20), "TIER"),
        (None, "TIER"),
    ],
)
def test_an_override_follows_a_refusal_of_the_last_hour(said_at, expected):
    session = a_session(tiers=frozenset({"CS"}))
    history = History(refused=Reason.TIER, refused_at=said_at)
    decision = override(Request(Chosen("R1"), session), (a_person(),), history, an_event(session), at())
    assert decision.reason == expected


def test_a_journal_says_when_somebody_was_refused():
    book = Book()
    book.scan(at("09:00"), "TIER")
    book.scan(at("09:10"), "UNPAID", session=None)
    history = history_of(book.entries, "B2")
    assert (history.refused, history.refused_at) == (Reason.TIER, at("09:00"))
    book.scan(at("09:20"), "ADMITTED")
    history = history_of(book.entries, "B2")
    assert (history.refused, history.refused_at) == (None, None)


def test_an_override_of_what_has_passed_says_what_it_was():
    session = a_session(capacity=1)
    history = History(refused=Reason.FULL, refused_at=at())
    lifted = override(Request(Chosen("R1"), session), (a_person(),), history, an_event(session), at())
    assert (lifted.reason, lifted.facts.flags) == ("OVERRIDDEN", (Reason.FULL,))


def test_an_override_never_admits_whom_nobody_knows():
    session = a_session()
    for name, case in REFUSALS:
        if name in NOBODY:
            matches = case.get("matches", (a_person(),))
            request = Request(case.get("credential", CODE), session)
            assert (
                override(request, matches, History(refused=Reason.TIER, refused_at=at()), an_event(session), at()).reason == name
            )


def test_badge_of_next_year_is_not_valid():
    assert (
        reason(credential=a_badge(), history=History(badge_serial=1), when=at() + timedelta(days=4), ends=at(day=30))
        == "NOT_VALID_NOW"
    )
