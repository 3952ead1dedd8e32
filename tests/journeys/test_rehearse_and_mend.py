"""An organizer makes five mistakes, reads what the rehearsal says, does just that, and the rehearsal passes."""

from __future__ import annotations

import copy
import json
import re
from datetime import datetime

import pytest

from kiosk.domain.access import decide, override
from kiosk.files.scenario import read_scenario
from kiosk.rehearsal import _stage

DAY = "2024-10-21T"

EVENT = {
    "event": {
        "id": "rehearsal",
        "name": {"en": "Rehearsal"},
        "venue": "Somewhere",
        "timezone": "America/New_York",
        "starts": "2024-10-21",
        "ends": "2024-10-22",
        "languages": ["en"],
        "retention_days": 30,
    },
    "tiers": [{"code": code, "name": {"en": code}, "colour": "#0B6B3A"} for code in ("FP", "CS", "SEC")],
    "sessions": [
        {
            "code": "B2",
            "title": {"en": "Breakout"},
            "room": "4",
            "starts": f"{DAY}14:00:00",
            "ends": f"{DAY}15:30:00",
            "admit": {"tiers": ["FP", "SEC"]},
        },
    ],
}
PEOPLE = [
    {"id": "R1", "given_name": "Ana", "family_name": "One", "tier": "FP", "status": "approved", "codes": ["c1"]},
    {"id": "R2", "given_name": "Bea", "family_name": "Two", "tier": "CS", "status": "approved", "codes": ["c2"]},
]


def scan(clock, code, reason, verdict, **more):
    step = {"at": f"{DAY}{clock}:00-04:00", "do": "scan", "station": "A", "session": "B2", "code": code, **more}
    return {**step, "expect": {"verdict": verdict, "reason": reason}}


@pytest.fixture
def rehearse(kiosk_at, tmp_path):
    def run(scenario):
        path = tmp_path / "scenario.json"
        path.write_text(json.dumps(scenario), encoding="utf-8")
        return kiosk_at(tmp_path / "nowhere").json("rehearse", path)

    return run


def a_scenario(*steps, **admit):
    scenario = copy.deepcopy({"name": "x", "event": EVENT, "registrations": PEOPLE, "steps": list(steps)})
    scenario["event"]["sessions"][0]["admit"].update(admit)
    return scenario


def the_mend(answer):
    """The last line of the one failure."""
    assert answer.code == 1
    (failure,) = answer.row["failures"]
    return failure["explanation"].splitlines()[-1]


def admit_of(scenario):
    return scenario["event"]["sessions"][0]["admit"]


def test_a_tier_was_forgotten(rehearse):
    scenario = a_scenario(scan("14:00", "c2", "ADMITTED", "admit"))
    said = re.fullmatch(r'Add "(\w+)" to admit\.tiers of B2, or expect TIER in step 1\.', the_mend(rehearse(scenario)))
    admit_of(scenario)["tiers"].append(said[1])
    assert rehearse(scenario).code == 0


def test_the_doors_open_too_late(rehearse):
    scenario = a_scenario(scan("13:10", "c1", "ADMITTED", "admit"))
    said = re.match(
        r"Write admit\.opens_minutes_before = (\d+) in B2, or move step 1 to (\S+) or later,", the_mend(rehearse(scenario))
    )
    mended = copy.deepcopy(scenario)
    admit_of(mended)["opens_minutes_before"] = int(said[1])
    assert rehearse(mended).code == 0
    scenario["steps"][0]["at"] = datetime.fromisoformat(said[2]).isoformat()
    assert rehearse(scenario).code == 0


def test_one_entry_only_was_meant(rehearse):
    scenario = a_scenario(
        scan("14:00", "c1", "ADMITTED", "admit"),
        scan("14:10", "c1", "EXITED", "admit", exit=True),
        scan("14:20", "c1", "NO_REENTRY", "refuse"),
    )
    said = re.match(r'Write admit\.reentry = "(\w+)" in B2,', the_mend(rehearse(scenario)))
    admit_of(scenario)["reentry"] = said[1]
    assert rehearse(scenario).code == 0


def test_the_room_has_one_seat_more(rehearse):
    scenario = a_scenario(scan("14:00", "c1", "ADMITTED", "admit"), scan("14:01", "c2", "ADMITTED", "admit"), capacity=1)
    admit_of(scenario)["tiers"].append("CS")
    answer = rehearse(scenario)
    assert "1 of admit.capacity 1 are inside B2 (R1)" in answer.row["failures"][0]["explanation"]
    said = re.match(r"Write admit\.capacity = (\d+) in B2,", the_mend(answer))
    admit_of(scenario)["capacity"] = int(said[1])
    assert rehearse(scenario).code == 0


def test_two_mistakes_at_once_are_both_in_the_mend(rehearse):
    scenario = a_scenario(scan("14:00", "c2", "NOT_INVITED", "refuse"))
    said = re.fullmatch(
        r'Add "(\w+)" to admit\.tiers of B2; write admit\.invitation = "(\w+)" in B2; or expect TIER in step 1\.',
        the_mend(rehearse(scenario)),
    )
    admit_of(scenario)["tiers"].append(said[1])
    admit_of(scenario)["invitation"] = said[2]
    assert rehearse(scenario).code == 0


def test_the_scenario_itself_was_wrong(rehearse):
    scenario = a_scenario(scan("14:00", "c2", "ADMITTED", "admit"))
    said = re.search(r"or expect (\w+) in step (\d+)\.$", the_mend(rehearse(scenario)))
    scenario["steps"][int(said[2]) - 1]["expect"] = {"reason": said[1]}
    assert rehearse(scenario).code == 0


def test_a_badge_that_was_never_printed(rehearse):
    scenario = a_scenario(scan("14:00", "badge:R1#1", "ADMITTED", "admit"))
    answer = rehearse(scenario)
    assert answer.row["failures"][0]["got"] == "fault"
    assert answer.row["failures"][0]["explanation"].splitlines() == [
        (
            "Step 1, 2024-10-21 14:00:00 America/New_York, scan badge:R1#1 at B2, station A: "
            '"badge:R1#1": no badge of R1 was printed before this step.'
        ),
        "Add a print_badge step of R1 before it.",
    ]
    scenario["steps"].insert(0, {"at": f"{DAY}13:00:00-04:00", "do": "print_badge", "station": "A", "registration": "R1"})
    assert rehearse(scenario).code == 0


def test_a_badge_with_another_number_and_a_stranger(rehearse):
    printed = {"at": f"{DAY}13:00:00-04:00", "do": "print_badge", "station": "A", "registration": "R1"}
    answer = rehearse(a_scenario(printed, scan("14:00", "badge:R1#2", "ADMITTED", "admit")))
    assert the_mend(answer) == 'Show "badge:R1#1", or add a print_badge step of R1 before it.'
    answer = rehearse(a_scenario(printed, scan("14:00", "badge:R9#1", "ADMITTED", "admit")))
    assert the_mend(answer) == "Add it to registrations, or correct the code."


def test_a_verdict_that_contradicts_its_reason_and_an_expectation_of_nothing(rehearse):
    assert the_mend(rehearse(a_scenario(scan("14:00", "c2", "TIER", "admit")))) == 'Write "verdict": "refuse".'
    nothing = {"at": f"{DAY}13:00:00-04:00", "do": "block", "registration": "R1", "expect": {"reason": "BLOCKED"}}
    assert the_mend(rehearse(a_scenario(nothing))) == 'Take "expect" out of step 1.'


def test_an_override_is_judged_by_what_the_door_said_before(rehearse):
    scenario = a_scenario({**scan("14:00", "c2", "OVERRIDDEN", "admit"), "do": "override", "reason": "why"})
    assert "no refusal of R2 at B2 stands before it" in rehearse(scenario).row["failures"][0]["explanation"]
    scenario["steps"].insert(0, scan("13:59", "c2", "TIER", "refuse"))
    assert rehearse(scenario).code == 0


def test_people_read_it_on_indented_lines(kiosk_at, tmp_path):
    path = tmp_path / "scenario.json"
    path.write_text(json.dumps(a_scenario(scan("14:00", "c2", "ADMITTED", "admit"))), encoding="utf-8")
    out = kiosk_at(tmp_path / "nowhere")("rehearse", path).out.splitlines()
    assert out[0].startswith(f"{path}: Step 1, 2024-10-21 14:00:00 America/New_York, R2 (tier CS) at the door of B2, station A")
    assert [line[:4] for line in out[1:4]] == ["    "] * 3
    assert out[-1] == "0 passed, 1 failed."


def test_what_is_explained_is_what_the_checkpoint_decided_on(shared):
    for path in sorted((shared / "scenarios").glob("*.json")):
        scenario = read_scenario(path)
        with _stage(scenario) as stage:
            for number, step in enumerate(scenario.steps, start=1):
                case = stage._before(number, step)
                outcome = stage._do(step)
                if case is not None and outcome is not None:
                    judge = override if case.override else decide
                    again = judge(case.request, case.matches, case.history, case.event, outcome.decision.at)
                    assert again == outcome.decision, (path.name, number)
