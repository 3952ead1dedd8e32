"""Organizers rehearse their rules before the doors open."""

from __future__ import annotations

import json
from importlib.resources import as_file, files

import pytest

SCENARIO = {
    "name": "A reprint ends the older badge",
    "event": {
        "event": {
            "id": "rehearsal",
            "name": {"en": "Rehearsal"},
            "venue": "Somewhere",
            "timezone": "America/New_York",
            "starts": "2024-10-21",
            "ends": "2024-10-21",
            "languages": ["en"],
            "retention_days": 30,
        },
        "tiers": [{"code": "FP", "name": {"en": "Focal point"}, "colour": "#0B6B3A"}],
        "sessions": [
            {"code": "S1", "title": {"en": "S1"}, "room": "1", "starts": "2024-10-21T10:00:00", "ends": "2024-10-21T12:00:00"}
        ],
    },
    "registrations": [
        {"id": "R1", "given_name": "Ana", "family_name": "Example", "tier": "FP", "status": "approved", "codes": ["c1"]}
    ],
    "steps": [
        {"at": "2024-10-21T09:00:00-04:00", "do": "print_badge", "station": "A", "registration": "R1"},
        {"at": "2024-10-21T09:01:00-04:00", "do": "print_badge", "station": "B", "registration": "R1"},
        {
            "at": "2024-10-21T10:00:00-04:00",
            "do": "scan",
            "station": "A",
            "session": "S1",
            "code": "badge:R1#1",
            "expect": {"verdict": "refuse", "reason": "BADGE_REVOKED"},
        },
        {
            "at": "2024-10-21T10:01:00-04:00",
            "do": "scan",
            "station": "A",
            "session": "S1",
            "code": "badge:R1#2@OTHER",
            "expect": {"verdict": "refuse", "reason": "WRONG_EVENT"},
        },
        {
            "at": "2024-10-21T10:02:00-04:00",
            "do": "scan",
            "station": "A",
            "session": "S1",
            "code": "badge:R1#2!altered",
            "expect": {"verdict": "refuse", "reason": "BAD_SIGNATURE"},
        },
        {
            "at": "2024-10-21T10:03:00-04:00",
            "do": "scan",
            "station": "A",
            "session": "S1",
            "code": "badge:R1#2",
            "expect": {"verdict": "admit", "reason": "ADMITTED"},
        },
    ],
}


@pytest.fixture
def rehearse(kiosk_at, tmp_path):
    def run(*scenarios):
        paths = []
        for number, scenario in enumerate(scenarios):
            paths.append(tmp_path / f"{number}.json")
            paths[-1].write_text(json.dumps(scenario), encoding="utf-8")
        return kiosk_at(tmp_path / "nowhere").json("rehearse", *paths)

    return run


def changed(step, **fields):
    steps = [dict(one) for one in SCENARIO["steps"]]
    steps[step].update(fields)
    return {**SCENARIO, "steps": steps}


def test_a_scenario_that_goes_as_expected(rehearse):
    answer = rehearse(SCENARIO)
    assert (answer.code, answer.row) == (0, {"passed": 1, "failed": 0, "failures": []})


def test_a_step_that_goes_otherwise_is_explained(rehearse):
    answer = rehearse(changed(5, expect={"verdict": "refuse", "reason": "FULL"}), SCENARIO)
    assert (answer.code, answer.row["passed"], answer.row["failed"]) == (1, 1, 1)
    (failure,) = answer.row["failures"]
    assert (failure["step"], failure["expected"], failure["got"]) == (6, "FULL", "ADMITTED")
    assert failure["explanation"]


def test_a_step_that_can_not_be_done_is_a_failure_not_a_crash(rehearse):
    answer = rehearse(changed(5, code="badge:R1#9"))
    assert answer.row["failures"][0]["got"] == "fault"


def test_a_rule_decides_in_a_rehearsal(rehearse):
    session = {**SCENARIO["event"]["sessions"][0], "admit": {"rule": {"<": [{"var": "entries_number"}, 0]}}}
    answer = rehearse({**SCENARIO, "event": {**SCENARIO["event"], "sessions": [session]}})
    assert {failure["got"] for failure in answer.row["failures"]} == {"RULE"}


def test_a_wrong_scenario_file_fails_by_name(kiosk_at, tmp_path):
    (tmp_path / "x.json").write_text("{", encoding="utf-8")
    answer = kiosk_at(tmp_path / "nowhere").json("rehearse", tmp_path / "x.json", tmp_path / "none.json")
    assert (answer.code, answer.row["failed"]) == (1, 2)


def test_the_example_that_comes_along_passes(kiosk_at, tmp_path):
    with as_file(files("resources") / "demo" / "rehearsal.json") as path:
        assert kiosk_at(tmp_path / "nowhere").json("rehearse", path).row == {"passed": 1, "failed": 0, "failures": []}


def test_every_scenario_passes(kiosk_at, tmp_path, shared):
    scenarios = sorted((shared / "scenarios").glob("*.json"))
    answer = kiosk_at(tmp_path / "nowhere").json("rehearse", *scenarios)
    assert answer.row == {"passed": len(scenarios), "failed": 0, "failures": []}
    assert answer.code == 0
