from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.registration import Status
from kiosk.errors import Fault
from kiosk.files.scenario import Expect, ScenarioFault, read_scenario, scenario_from_mapping
from tests.files.conftest import event_tables


def story() -> dict:
    return {
        "name": "A story",
        "event": event_tables(),
        "registrations": [
            {
                "id": "R1",
                "given_name": "Amina",
                "family_name": "Okafor",
                "country": "NG",
                "tier": "FP",
                "status": "unpaid",
                "codes": ["c-R1", "d;e"],
                "invited": ["B2"],
                "languages": ["fr"],
                "blocked": True,
                "valid_until": "2024-10-21",
            },
            {"id": "R2", "tier": "MS"},
        ],
        "steps": [
            {
                "at": "2024-10-21T13:30:00-04:00",
                "do": "scan",
                "station": "A",
                "session": "B1",
                "code": "c-R1",
                "exit": True,
                "expect": {"verdict": "refuse", "reason": "UNPAID"},
            },
            {"at": "2024-10-21T13:30:00", "do": "override", "station": "B", "registration": "R1", "reason": "let in"},
            {"at": "2024-10-21T17:31:00Z", "do": "undo"},
        ],
    }


def test_a_scenario_is_read():
    scenario = scenario_from_mapping(story(), "story.json")
    assert scenario.name == "A story"
    assert scenario.event.session("B2") is not None
    first, second = scenario.registrations
    assert (first.name, first.country, first.status, first.blocked) == ("Amina Okafor", "NG", Status.UNPAID, True)
    assert (first.codes, first.invited, first.languages) == (("c-R1", "d;e"), frozenset({"B2"}), ("fr",))
    assert first.valid_until == datetime(2024, 10, 22, 3, 59, 59, 999999, tzinfo=UTC)
    assert second.name == ""
    scan, override, undo = scenario.steps
    assert (scan.at, scan.do, scan.session, scan.code, scan.exit) == (
        datetime(2024, 10, 21, 17, 30, tzinfo=UTC),
        "scan",
        "B1",
        "c-R1",
        True,
    )
    assert scan.expect == Expect(Verdict.REFUSE, Reason.UNPAID)
    assert override.at == scan.at
    assert (override.reason, override.expect) == ("let in", None)
    assert (undo.station, undo.registration) == ("A", None)


def test_every_shared_scenario_loads(shared):
    paths = sorted((shared / "scenarios").glob("*.json"))
    assert len(paths) >= 180
    for path in paths:
        data = json.loads(path.read_text(encoding="utf-8"))
        scenario = read_scenario(path)
        assert scenario.name == data["name"]
        assert [person.id for person in scenario.registrations] == [item["id"] for item in data["registrations"]]
        assert [session.code for session in scenario.event.sessions] == [item["code"] for item in data["event"]["sessions"]]
        for step, item in zip(scenario.steps, data["steps"], strict=True):
            assert step.at == datetime.fromisoformat(item["at"])
            assert (step.do, step.code, step.session) == (item["do"], item.get("code"), item.get("session"))
            expect = item.get("expect")
            assert step.expect == (Expect(Verdict(expect["verdict"]), Reason(expect["reason"])) if expect else None)


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("nam",), "x", "nam: unknown key (did you mean name?)"),
        (("name",), 3, "name: must be text"),
        (("event",), [], "event: must be an object"),
        (("event", "event", "timezone"), "Mars", "event: event: timezone: no time zone"),
        (("registrations",), {}, "registrations: must be a list"),
        (("registrations", 1), "R2", "registrations[2]: must be an object"),
        (("registrations", 1, "id"), "R1", 'registrations[2]: id: "R1" stands above already'),
        (("registrations", 1, "tier"), "VIP", 'registrations[2]: tier: no tier "VIP"'),
        (("registrations", 1, "tire"), "FP", "registrations[2]: tire: unknown key (did you mean tier?)"),
        (("registrations", 1, "codes"), [3], "registrations[2]: codes: must be text"),
        (("registrations", 1, "status"), {"a": 1}, "registrations[2]: status: must be text"),
        (("registrations", 1, "invited"), ["B9"], 'registrations[2]: invited: no session "B9"'),
        (("registrations", 1, "valid_from"), "soon", "registrations[2]: valid_from: not a date"),
        (("steps",), 3, "steps: must be a list"),
        (("steps", 0), None, "steps[1]: must be a table"),
        (("steps", 0, "at"), "noon", "steps[1]: at: not a date"),
        (("steps", 0, "at"), "2024-10-21", "steps[1]: at: must hold a time"),
        (("steps", 0, "at"), 5, "steps[1]: at: must be a time"),
        (("steps", 0, "do"), "dance", "steps[1]: do: must be one of"),
        (("steps", 0, "session"), "B9", 'steps[1]: session: no session "B9"'),
        (("steps", 0, "code"), None, "steps[1]: scan needs a code or a registration"),
        (("steps", 0, "code"), "\ud800", "steps[1]: code: holds half a character"),
        (("steps", 0, "exit"), "yes", "steps[1]: exit: must be true or false"),
        (("steps", 0, "expect", "reason"), "NOPE", "steps[1]: expect.reason: must be one of"),
        (("steps", 0, "expect", "raeson"), "TIER", "steps[1]: expect.raeson: unknown key (did you mean reason?)"),
        (("steps", 1, "registration"), "R9", 'steps[2]: registration: no registration "R9"'),
        (("steps", 2, "station"), "", "steps[3]: station: must not be empty"),
    ],
)
def test_what_is_wrong_is_told_with_its_step_and_place(place, value, said):
    data = story()
    table = data
    for key in place[:-1]:
        table = table[key]
    table[place[-1]] = value
    with pytest.raises(ScenarioFault) as caught:
        scenario_from_mapping(data, "story.json")
    assert any(problem.startswith(said) for problem in caught.value.problems), caught.value.problems
    assert str(caught.value).startswith("story.json: ")


def test_all_of_it_is_told_at_once_and_missing_parts_too(tmp_path):
    path = tmp_path / "story.json"
    path.write_text('{"steps": [{"do": "dance"}, {"at": "x", "do": "block"}]}')
    with pytest.raises(ScenarioFault) as caught:
        read_scenario(path)
    assert len(caught.value.problems) == 5
    for content, said in {
        "[]": "is not a JSON object",
        "{": "is not JSON",
        '{"a":' * 50_000: "nested too deeply",
        "": "is empty",
    }.items():
        path.write_text(content)
        with pytest.raises(Fault, match=said):
            read_scenario(path)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.sampled_from(["R1", "scan", "B1"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "tier", "at", "do", "code"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["registrations", "steps"]),
    st.integers(0, 1),
    st.sampled_from(["at", "do", "code", "expect", "id", "codes"]),
    JSON,
)
def test_any_value_anywhere_is_a_scenario_or_a_fault(key, number, name, value):
    data = story()
    data[key][number][name] = value
    try:
        scenario = scenario_from_mapping(data, "story.json")
    except ScenarioFault as caught:
        fault = caught
    else:
        assert len(scenario.steps) == 3
        return
    assert fault.problems
