"""What organizers read, story by story: what came out, why not what was expected, the mend."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.diagnosis import diagnose, rule_line
from kiosk.domain.attendance import History, Passage
from kiosk.domain.event import CapacityMode, Invitation, Reentry, Tier
from kiosk.domain.reason import Reason
from tests.builders import a_person, at
from tests.diagnosis.cases import CASES, OUTSIDE, SEEN, a_badge, a_case

TIERS = tuple(Tier(code, {"en": code}, "#0B6B3A") for code in ("FP", "CS", "SEC"))

STORIES = {
    "tier not in the list": (
        {"person": a_person(tier="CS"), "tiers": frozenset({"FP", "SEC"})},
        "ADMITTED",
        [
            "Got TIER: tier CS of R1 is not in admit.tiers of B2 (FP, SEC), and admit.invitation is none.",
            "Not ADMITTED: just TIER stands in its way.",
            'Add "CS" to admit.tiers of B2, or expect TIER in step 3.',
        ],
    ),
    "neither tier nor invitation": (
        {"person": a_person(tier="CS"), "tiers": frozenset({"FP", "SEC"}), "invitation": Invitation.OR},
        "ADMITTED",
        [
            "Got TIER: tier CS of R1 is not in admit.tiers of B2 (FP, SEC), and admit.invitation is or, and R1 is not invited.",
            "Not ADMITTED: just TIER stands in its way.",
            'Add "B2" to invited of R1, or add "CS" to admit.tiers of B2, or expect TIER in step 3.',
        ],
    ),
    "an invitation that has no effect": (
        {"person": a_person(tier="CS", invited=frozenset({"B2"})), "tiers": frozenset({"FP", "SEC"})},
        "ADMITTED",
        [
            (
                "Got TIER: tier CS of R1 is not in admit.tiers of B2 (FP, SEC), and admit.invitation is none, so "
                'that "B2" in invited of R1 has no effect.'
            ),
            "Not ADMITTED: just TIER stands in its way.",
            'Add "CS" to admit.tiers of B2, or expect TIER in step 3.',
        ],
    ),
    "before the doors open": (
        {"starts": at("14:00"), "opens_minutes_before": 30, "when": at("13:10")},
        "ADMITTED",
        [
            (
                "Got TOO_EARLY: doors of B2 open at 13:30 (starts 14:00 less admit.opens_minutes_before 30); this "
                "step is at 13:10:00."
            ),
            "Not ADMITTED: just TOO_EARLY stands in its way.",
            (
                "Write admit.opens_minutes_before = 50 in B2, or move step 3 to 2024-10-21T13:30:00-04:00 or later, "
                "or expect TOO_EARLY in step 3."
            ),
        ],
    ),
    "after the doors closed": (
        {"closes_minutes_after": 15, "when": at("17:20:30")},
        "ADMITTED",
        [
            (
                "Got SESSION_OVER: doors of B2 close at 17:15 (ends 17:00 plus admit.closes_minutes_after 15); this "
                "step is at 17:20:30."
            ),
            "Not ADMITTED: just SESSION_OVER stands in its way.",
            (
                "Write admit.closes_minutes_after = 21 in B2, or move step 3 before 2024-10-21T17:15:00-04:00, or "
                "expect SESSION_OVER in step 3."
            ),
        ],
    ),
    "two refusals, one behind the other": (
        {
            "person": a_person(tier="CS"),
            "tiers": frozenset({"FP"}),
            "starts": at("14:00"),
            "opens_minutes_before": 30,
            "when": at("13:10"),
        },
        "ADMITTED",
        [
            "Got TIER: tier CS of R1 is not in admit.tiers of B2 (FP), and admit.invitation is none.",
            (
                "Not ADMITTED: besides TIER, TOO_EARLY stands in its way: doors of B2 open at 13:30 (starts 14:00 "
                "less admit.opens_minutes_before 30); this step is at 13:10:00."
            ),
            (
                'Add "CS" to admit.tiers of B2; write admit.opens_minutes_before = 50 in B2, or move step 3 to '
                "2024-10-21T13:30:00-04:00 or later; or expect TIER in step 3."
            ),
        ],
    ),
    "invited although the tier is not": (
        {"person": a_person(tier="CS", invited=frozenset({"B2"})), "tiers": frozenset({"FP"}), "invitation": Invitation.OR},
        "TIER",
        [
            (
                "Got ADMITTED: R1 is invited to B2 (admit.invitation is or); doors are open from 09:00 to 17:00; R1 "
                "has not entered before."
            ),
            "Not TIER: tier CS is not in admit.tiers of B2 (FP), but R1 is invited and admit.invitation is or.",
            'Take "B2" out of invited of R1, or write admit.invitation = "none" in B2, or expect ADMITTED in step 3.',
        ],
    ),
    "by invitation only": (
        {"person": a_person(invited=frozenset({"B2"})), "invitation": Invitation.ONLY},
        "TIER",
        [
            (
                "Got ADMITTED: R1 is invited to B2 (admit.invitation is only); doors are open from 09:00 to 17:00; "
                "R1 has not entered before."
            ),
            "Not TIER: admit.invitation of B2 is only, which never asks for a tier.",
            'Write admit.invitation = "none" and admit.tiers = ["CS", "SEC"] in B2, or expect ADMITTED in step 3.',
        ],
    ),
    "tier but no invitation": (
        {"invitation": Invitation.AND, "tiers": frozenset({"FP"})},
        "ADMITTED",
        [
            'Got NOT_INVITED: admit.invitation of B2 is "and", and "B2" is not in invited of R1.',
            "Not ADMITTED: just NOT_INVITED stands in its way.",
            'Add "B2" to invited of R1, or expect NOT_INVITED in step 3.',
        ],
    ),
    "the desk first": (
        {"checked_in": True},
        "ADMITTED",
        [
            "Got NOT_CHECKED_IN: admit.checked_in of B2 is true, and the desk has not checked R1 in.",
            "Not ADMITTED: just NOT_CHECKED_IN stands in its way.",
            "Add a check_in of R1 before step 3, or write admit.checked_in = false in B2, or expect NOT_CHECKED_IN in step 3.",
        ],
    ),
    "nobody asks for the desk": (
        {"history": History(checked_in=SEEN)},
        "NOT_CHECKED_IN",
        [
            (
                "Got ADMITTED: admit.tiers of B2 is absent, so every tier may enter; doors are open from 09:00 to "
                "17:00; R1 has not entered before."
            ),
            "Not NOT_CHECKED_IN: admit.checked_in of B2 is false, and the desk checked R1 in at 08:00 (Desk).",
            "Write admit.checked_in = true in B2 and delete the check_in of R1 at 08:00 (Desk), or expect ADMITTED in step 3.",
        ],
    ),
    "the second time on one day": (
        {"history": History(passages=OUTSIDE), "reentry": Reentry.DAILY},
        "READMITTED",
        [
            "Got NO_REENTRY: admit.reentry of B2 is daily, one entry a day, and R1 entered at 09:30 (A).",
            "Not READMITTED: just NO_REENTRY stands in its way.",
            'Write admit.reentry = "after_exit" in B2, or delete the entry of R1 at 09:30 (A), or expect NO_REENTRY in step 3.',
        ],
    ),
    "the first time today": (
        {"history": History(passages=(Passage(at("10:00", day=20), "A"),)), "reentry": Reentry.DAILY},
        "NO_REENTRY",
        [
            (
                "Got READMITTED: admit.tiers of B2 is absent, so every tier may enter; doors are open from 09:00 to "
                "17:00; they entered before at 2024-10-20 10:00 (A); admit.reentry is daily."
            ),
            "Not NO_REENTRY: admit.reentry is daily, and R1 has not entered B2 on 2024-10-21.",
            'Write admit.reentry = "never" in B2, or expect READMITTED in step 3.',
        ],
    ),
    "soft capacity": (
        {"history": History(occupancy=2), "capacity": 2, "capacity_mode": CapacityMode.SOFT},
        "FULL",
        [
            (
                "Got ADMITTED: admit.tiers of B2 is absent, so every tier may enter; doors are open from 09:00 to "
                "17:00; R1 has not entered before."
            ),
            "Not FULL: admit.capacity_mode is soft, which admits with a warning.",
            'Write admit.capacity_mode = "strict" in B2, or expect ADMITTED in step 3.',
        ],
    ),
    "a later reason holds too": (
        {"person": a_person(blocked=True, valid_until=at("08:00"))},
        "NOT_VALID_NOW",
        [
            "Got BLOCKED: blocked of R1 is true.",
            (
                "NOT_VALID_NOW applies too (valid_until of R1 is 2024-10-21T08:00:00-04:00, earlier than "
                "2024-10-21T10:00:00-04:00), but BLOCKED is said first."
            ),
            "Set blocked of R1 to false, or expect BLOCKED in step 3.",
        ],
    ),
    "held at the desk": (
        {"history": History(blocked=True)},
        "ADMITTED",
        [
            "Got BLOCKED: a block stands against R1 in the journal.",
            "Not ADMITTED: just BLOCKED stands in its way.",
            "Delete the block of R1 before step 3, or expect BLOCKED in step 3.",
        ],
    ),
    "withdrawn": (
        {"history": History(cancelled=True)},
        "ADMITTED",
        [
            "Got CANCELLED: R1 was withdrawn by a cancel, which stands in the journal.",
            "Not ADMITTED: just CANCELLED stands in its way.",
            "Delete the cancel of R1 before step 3, or expect CANCELLED in step 3.",
        ],
    ),
    "not yet valid": (
        {"person": a_person(valid_from=at("12:00"))},
        "ADMITTED",
        [
            "Got NOT_VALID_NOW: valid_from of R1 is 2024-10-21T12:00:00-04:00, later than 2024-10-21T10:00:00-04:00.",
            "Not ADMITTED: just NOT_VALID_NOW stands in its way.",
            "Set valid_from of R1 to 2024-10-21T10:00:00-04:00 or earlier, or expect NOT_VALID_NOW in step 3.",
        ],
    ),
    "valid tomorrow": (
        {"person": a_person(valid_from=at("12:00", day=22))},
        "ADMITTED",
        [
            "Got NOT_VALID_NOW: valid_from of R1 is 2024-10-22T12:00:00-04:00, later than 2024-10-21T10:00:00-04:00.",
            "Not ADMITTED: just NOT_VALID_NOW stands in its way.",
            "Set valid_from of R1 to 2024-10-21T10:00:00-04:00 or earlier, or expect NOT_VALID_NOW in step 3.",
        ],
    ),
    "a lost badge": (
        {"credential": a_badge(1), "code": "badge:R1#1", "history": History(badge_serial=1, revoked_through=1)},
        "ADMITTED",
        [
            "Got BADGE_REVOKED: badge 1 of R1 was reported lost.",
            "Not ADMITTED: just BADGE_REVOKED stands in its way.",
            'Add a print_badge of R1 before step 3 and show "badge:R1#2" in step 3, or expect BADGE_REVOKED in step 3.',
        ],
    ),
    "an expired badge": (
        {"credential": a_badge(1, expires=at("09:00")), "code": "badge:R1#1", "history": History(badge_serial=1)},
        "ADMITTED",
        [
            (
                "Got NOT_VALID_NOW: the badge expired at 2024-10-21T09:00:00-04:00, at the end of the day after "
                "event.ends (2024-10-22)."
            ),
            "Not ADMITTED: just NOT_VALID_NOW stands in its way.",
            (
                "Move step 3 to 2024-10-21T09:00:00-04:00 or earlier, or set event.ends to a later day and print the "
                "badge anew, or expect NOT_VALID_NOW in step 3."
            ),
        ],
    ),
    "an override without a refusal": (
        {"supervisor": True},
        "OVERRIDDEN",
        [
            (
                "Got ADMITTED: admit.tiers of B2 is absent, so every tier may enter; doors are open from 09:00 to "
                "17:00; R1 has not entered before."
            ),
            "Not OVERRIDDEN: no refusal of R1 at B2 stands before it, so it is an ordinary decision.",
            "Add a scan of R1 at B2 that is refused before step 3, or expect ADMITTED in step 3.",
        ],
    ),
    "an override of an old refusal": (
        {"supervisor": True, "tiers": frozenset({"CS"}), "history": History(refused=Reason.TIER, refused_at=at("08:30"))},
        "OVERRIDDEN",
        [
            "Got TIER: tier FP of R1 is not in admit.tiers of B2 (CS), and admit.invitation is none.",
            ("Not OVERRIDDEN: TIER was said at 08:30, not within the hour before it, so it is an ordinary decision."),
            "Add a scan of R1 at B2 that is refused right before step 3, or expect TIER in step 3.",
        ],
    ),
    "an override of another refusal": (
        {"supervisor": True, "tiers": frozenset({"CS"}), "history": History(refused=Reason.FULL, refused_at=at("09:58"))},
        "OVERRIDDEN",
        [
            "Got TIER: tier FP of R1 is not in admit.tiers of B2 (CS), and admit.invitation is none.",
            "Not OVERRIDDEN: FULL was said before it, and now it is TIER: the new reason is said first.",
            "Add a scan of R1 at B2 right before step 3, or expect TIER in step 3.",
        ],
    ),
    "a full room": (
        {"history": History(occupancy=7), "capacity": 7, "inside": tuple(f"R{n}" for n in range(2, 9))},
        "ADMITTED",
        [
            "Got FULL: 7 of admit.capacity 7 are inside B2 (R2, R3, R4, R5, R6 and 2 more), and admit.capacity_mode is strict.",
            "Not ADMITTED: just FULL stands in its way.",
            'Write admit.capacity = 8 in B2, or write admit.capacity_mode = "soft", or expect FULL in step 3.',
        ],
    ),
    "on the way out": (
        {"exit": True, "person": a_person(blocked=True)},
        "BLOCKED",
        [
            (
                'Got EXITED: "exit" is true, and R1 is let out whatever stands against an entry, although BLOCKED '
                "would refuse an entry."
            ),
            "Not BLOCKED: BLOCKED is only said on the way in: nobody is held in a room.",
            'Take "exit" out of step 3, or expect EXITED in step 3.',
        ],
    ),
    "an altered badge": (
        CASES[Reason.BAD_SIGNATURE],
        "ADMITTED",
        [
            (
                'Got BAD_SIGNATURE: "badge:R1#1!altered" is a badge whose signature no station of this event made, '
                "or it was altered."
            ),
            "Not ADMITTED: nobody was recognised, and ADMITTED is only asked of one who is known.",
            'Show the badge as it was printed in step 3: without "!altered", "badge:R1#1", or expect BAD_SIGNATURE in step 3.',
        ],
    ),
    "a shared code": (
        CASES[Reason.AMBIGUOUS],
        "ADMITTED",
        [
            'Got AMBIGUOUS: 2 registrations have "c-R1" in codes (R1, R2).',
            "Not ADMITTED: 2 people have this code, and ADMITTED is only asked of one who is known.",
            'Take "c-R1" out of codes of all but one of R1, R2, or expect AMBIGUOUS in step 3.',
        ],
    ),
    "a rule": (
        CASES[Reason.RULE],
        "FULL",
        [
            "Got RULE: B2: admit.rule: 1 = 2 is false.",
            "Not FULL: admit.capacity of B2 is absent, so nobody is counted out.",
            "Change that in admit.rule of B2, or delete the rule; write admit.capacity = 0 in B2; or expect RULE in step 3.",
        ],
    ),
    "an exit that is none": (
        {},
        "EXITED",
        [
            (
                "Got ADMITTED: admit.tiers of B2 is absent, so every tier may enter; doors are open from 09:00 to "
                "17:00; R1 has not entered before."
            ),
            'Not EXITED: "exit" of step 3 is not true.',
            'Write "exit": true in step 3, or expect ADMITTED in step 3.',
        ],
    ),
}


@pytest.mark.parametrize("story", STORIES)
def test_the_story_is_told(story):
    fields, expected, lines = STORIES[story]
    case = a_case(**fields)
    case = replace(case, event=replace(case.event, tiers=TIERS))
    assert str(diagnose(case, Reason(expected))).splitlines()[1:] == lines


def test_where_names_step_time_person_code_door_and_station():
    case = a_case(credential=a_badge(1), code="badge:R1#1", history=History(badge_serial=2), when=at("13:10"))
    assert diagnose(case, Reason.ADMITTED).where == (
        'Step 3, 2024-10-21 13:10:00 America/New_York, R1 (tier FP) with "badge:R1#1" at the door of B2, '
        "station A: expected ADMITTED."
    )


def test_where_says_the_desk_the_way_out_and_nobody():
    assert "R1 (tier FP) at the desk, station A" in diagnose(a_case(desk=True), Reason.TIER).where
    assert "R1 (tier FP) leaving B2, station A" in diagnose(a_case(exit=True), Reason.TIER).where
    assert '"c-R1" (nobody known) at the door of B2' in diagnose(a_case(matches=()), Reason.TIER).where


def test_the_failed_condition_is_told_with_what_its_variables_were():
    case = a_case(rule={"and": [True, {"<": [{"var": "entries_number"}, 0]}]})
    assert rule_line(case.decision, case.session) == "B2: admit.rule and[1]: entries_number < 0 is false (entries_number was 0)"


def test_a_rule_that_says_yes_stands_in_compact_json():
    case = a_case(rule={"==": [1, 1]})
    assert rule_line(case.decision, case.session) == 'admit.rule of B2 is {"==":[1,1]}'


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"hello": [1]}, "Write one of !, !!, !=,"),
        ({"<": [{"var": "gate"}, 1]}, "Write one of entries_days, entries_number,"),
        ({"isAfter": [1, 2]}, "Write a moment there"),
        ({"isAfter": [{"var": "now"}]}, "Give that operator the arguments"),
        ({"and": [{"<": [1, 2], ">": [1, 2]}]}, "Write one operator in each pair of braces"),
    ],
)
def test_a_rule_that_can_not_be_evaluated_is_told_with_what_to_write(rule, said):
    mend = str(diagnose(a_case(rule=rule), Reason.ADMITTED)).splitlines()[3]
    assert mend.startswith(said), mend
    assert mend.endswith("in admit.rule of B2, or delete the rule, or expect RULE in step 3.")
