from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.errors import Fault
from kiosk.files.event_file import EventFault, event_from_mapping, read_event
from kiosk.storage import event as event_record
from tests.files.conftest import event_tables

TOML = """
[event]
id = "wps-fpn-2024"
name = { en = "Sixth Capital-Level Meeting", fr = "Sixième réunion" }
venue = "United Nations Headquarters, New York"
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = ["en", "fr", "es"]
retention_days = 30

[[tiers]]
code = "FP"
name = { en = "Focal point" }
colour = "#0B6B3A"

[[tiers]]
code = "SEC"
name = { en = "Secretariat" }
colour = "#5a5a5a"

[[sessions]]
code = "B2"
title = { en = "Breakout" }
room = "Conference Room 4"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
livestreamed = false
admit.tiers = ["FP", "SEC"]
admit.invitation = "or"
admit.checked_in = true
admit.opens_minutes_before = 15
admit.closes_minutes_after = 5
admit.reentry = "daily"
admit.capacity = 60
admit.capacity_mode = "soft"
admit.rule = { and = [{ ">=" = [{ var = "entries_number" }, 1] }] }

[[sessions]]
code = "CL"
title = { en = "Closing" }
starts = 2024-10-22T20:00:00Z
ends = 2024-10-22T17:30:00
admit.rule = { }
"""


def problems(tables: dict) -> list[str]:
    with pytest.raises(EventFault) as caught:
        event_from_mapping(tables, "event.toml")
    line = str(caught.value)
    assert "\n" not in line
    assert line.startswith("event.toml: ")
    assert all(problem in line for problem in caught.value.problems)
    return list(caught.value.problems)


def test_an_event_file_becomes_an_event(tmp_path):
    path = tmp_path / "event.toml"
    path.write_text(TOML, encoding="utf-8")
    event = read_event(path)
    assert (event.id, event.starts, event.ends) == ("wps-fpn-2024", date(2024, 10, 21), date(2024, 10, 22))
    assert event.timezone.key == "America/New_York"
    assert event.languages == ("en", "fr", "es")
    breakout, closing = event.sessions
    assert breakout.starts.utctimetuple()[:5] == (2024, 10, 21, 18, 0)
    assert breakout.doors_open == datetime(2024, 10, 21, 17, 45, tzinfo=UTC)
    assert breakout.admit.tiers == {"FP", "SEC"}
    assert breakout.admit.invitation is Invitation.OR
    assert breakout.admit.reentry is Reentry.DAILY
    assert breakout.admit.capacity_mode is CapacityMode.SOFT
    assert breakout.admit.rule == {"and": [{">=": [{"var": "entries_number"}, 1]}]}
    assert breakout.admit.checked_in
    assert closing.starts.hour == 16
    assert closing.starts.tzinfo is event.timezone
    assert closing.admit.tiers is None
    assert closing.admit.rule is None
    assert (closing.admit.opens_minutes_before, closing.admit.closes_minutes_after) == (30, 0)
    assert event_record.decode(event_record.encode(event)) == event


def test_windows_notepad_may_have_saved_it(tmp_path):
    path = tmp_path / "event.toml"
    path.write_bytes(b"\xef\xbb\xbf" + TOML.replace("\n", "\r\n").encode())
    assert read_event(path).id == "wps-fpn-2024"


def test_everything_wrong_is_said_at_once_each_with_its_place():
    tables = event_tables()
    tables["extra"] = 1
    tables["event"] |= {"timezone": "America/New_Yrk", "languages": ["english"], "retention_days": -1, "venu": "x"}
    tables["tiers"][0] |= {"colour": "green"}
    tables["tiers"][1] |= {"code": "fp", "name": "Member State"}
    session = tables["sessions"][0]
    session |= {"starts": "2024-10-25T10:00:00", "ends": "2024-10-25T09:00:00", "livestreamed": "no"}
    session["admit"] |= {
        "tiers": ["FP", "VIP"],
        "invitation": "only",
        "opens_minutes_before": -5,
        "capacity": "many",
        "reentry": "often",
        "open_minutes": 3,
    }
    tables["sessions"][1] |= {"code": "b1", "title": {}, "admit": {"tiers": []}}
    found = problems(tables)
    for part in [
        "extra: unknown key",
        "event: timezone: no time zone",
        "event: languages[1]:",
        "event: retention_days: must be at least 0",
        "event: venu: unknown key (did you mean venue?)",
        "tiers[1] FP: colour:",
        "tiers[2] fp: code: the same as tiers[1]",
        "tiers[2] fp: name: must be a table",
        "sessions[1] B1: livestreamed: must be true or false",
        'sessions[1] B1: admit.tiers: no tier "VIP"',
        'sessions[1] B1: admit.invitation: "only"',
        "sessions[1] B1: admit.opens_minutes_before: must be at least 0",
        "sessions[1] B1: admit.capacity: must be a whole number",
        "sessions[1] B1: admit.reentry: must be one of",
        "sessions[1] B1: admit.open_minutes: unknown key",
        "sessions[2] b1: code: the same as sessions[1]",
        "sessions[2] b1: title:",
        "sessions[2] b1: admit.tiers: an empty list",
    ]:
        assert any(problem.startswith(part) for problem in found), part
    tables["event"]["timezone"] = "America/New_York"
    found = problems(tables)
    assert "sessions[1] B1: starts: 2024-10-25 is outside the event, 2024-10-21 to 2024-10-22" in found
    assert "sessions[1] B1: ends: must lie after starts" in found


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("event", "id"), "", "event: id: must not be empty"),
        (("event", "id"), "a b", "event: id: must not hold spaces or semicolons"),
        (("event", "id"), 5, "event: id: must be text"),
        (("event", "id"), "x\u0000y", "event: id: holds a control character"),
        (("event", "id"), "x\ud800", "event: id: holds half a character"),
        (("event", "name"), {}, "event: name: must hold a text"),
        (("event", "name"), {"en": ""}, "event: name.en: must not be empty"),
        (("event", "name"), {"xx9": "A"}, "event: name.xx9:"),
        (("event", "timezone"), "America", "event: timezone: no time zone"),
        (("event", "timezone"), "../../etc/passwd", "event: timezone: no time zone"),
        (("event", "timezone"), "", "event: timezone: no time zone"),
        (("event", "timezone"), "Mars/Olympus", "event: timezone: no time zone"),
        (("event", "timezone"), 3, "event: timezone: must be text"),
        (("event", "starts"), "2024-10-23", "event: ends: 2024-10-22 lies before starts"),
        (("event", "starts"), "2020-01-01", "event: ends: 2024-10-22 lies more than a year after starts"),
        (("event", "starts"), "21/10/2024", "event: starts: day or month first?"),
        (("event", "starts"), "2024-10-21T09:00", "event: starts: must be a date"),
        (("event", "starts"), "0001-01-01", "event: starts: the year"),
        (("event", "languages"), [], "event: languages: must name one language"),
        (("event", "languages"), ["en", "en"], "event: languages: names one thing twice"),
        (("event", "languages"), "en", "event: languages: must be a list"),
        (("event", "retention_days"), True, "event: retention_days: must be a whole number"),
        (("event", "retention_days"), 30.5, "event: retention_days: must be a whole number"),
        (("tiers", 0, "colour"), "#12345", "tiers[1] FP: colour:"),
        (("tiers", 0, "colour"), "#12345g", "tiers[1] FP: colour:"),
        (("tiers", 0, "code"), "A;B", "tiers[1] A;B: code: must not hold"),
        (("tiers",), [], "tiers: is missing"),
        (("tiers",), {"code": "FP"}, "tiers: must be a list of tables"),
        (("tiers",), ["FP"], "tiers[1]: must be a table"),
        (("sessions",), "B1", "sessions: must be a list of tables"),
        (("sessions", 0, "starts"), "2024-10-21", "sessions[1] B1: starts: must be a date with a time"),
        (("sessions", 0, "starts"), "2024-10-20T23:59:59", "sessions[1] B1: starts: 2024-10-20 is outside the event"),
        (("sessions", 1, "starts"), "2024-10-23T00:00:00", "sessions[2] B2: starts: 2024-10-23 is outside the event"),
        (("sessions", 0, "ends"), "2024-10-21T14:00:00", "sessions[1] B1: ends: must lie after starts"),
        (("sessions", 0, "ends"), "2024-10-24T00:00:00", "sessions[1] B1: ends: 2024-10-24 is outside the event"),
        (("sessions", 0, "admit", "capacity"), -1, "sessions[1] B1: admit.capacity: must be at least 0"),
        (("sessions", 0, "admit", "capacity"), True, "sessions[1] B1: admit.capacity: must be a whole number"),
        (("sessions", 0, "admit", "closes_minutes_after"), -1, "sessions[1] B1: admit.closes_minutes_after: must be at least 0"),
        (("sessions", 0, "admit", "checked_in"), "yes", "sessions[1] B1: admit.checked_in: must be true or false"),
        (("sessions", 0, "admit", "tiers"), "FP", "sessions[1] B1: admit.tiers: must be a list"),
        (("sessions", 0, "admit", "tiers"), ["FP", "FP"], "sessions[1] B1: admit.tiers: names one thing twice"),
        (("sessions", 0, "admit", "invitation"), "only", 'sessions[1] B1: admit.invitation: "only"'),
        (("sessions", 0, "admit", "invitation"), "maybe", "sessions[1] B1: admit.invitation: must be one of"),
        (("sessions", 0, "admit", "rule"), [1], 'sessions[1] B1: admit.rule: must be a table, such as { "<" ='),
        (("sessions", 0, "title"), "A title", 'sessions[1] B1: title: must be a table, such as { en = "..." }'),
        (("sessions", 0, "admit", "rule"), {"a": float("nan")}, "sessions[1] B1: admit.rule: holds something other"),
        (("sessions", 0, "admit", "rule"), {"a": date(2024, 1, 1)}, "sessions[1] B1: admit.rule: holds something other"),
        (("sessions", 0, "admit", "rule"), {"a": [0] * 3000}, "sessions[1] B1: admit.rule: is larger than"),
        (("sessions", 0, "admit"), "open", "sessions[1] B1: admit: must be a table"),
    ],
)
def test_one_wrong_value_is_one_problem_with_its_place(place, value, said):
    tables = event_tables()
    table = tables
    for key in place[:-1]:
        table = table[key]
    table[place[-1]] = value
    found = problems(tables)
    assert any(problem.startswith(said) for problem in found), found
    if place[0] != "tiers":  # a tier that is gone is missed elsewhere, too
        assert len(found) == 1


@pytest.mark.parametrize("place", [("event",), ("event", "timezone"), ("event", "starts"), ("tiers",), ("sessions", 0, "ends")])
def test_what_is_needed_is_missed(place):
    tables = event_tables()
    table = tables
    for key in place[:-1]:
        table = table[key]
    del table[place[-1]]
    assert any(f"{place[-1]}: is missing" in problem for problem in problems(tables))


def test_a_deep_rule_is_refused_and_a_long_file_of_problems_stays_readable():
    tables = event_tables()
    rule: dict = {}
    for _ in range(200):
        rule = {"!": rule}
    tables["sessions"][0]["admit"]["rule"] = rule
    assert problems(tables) == ["sessions[1] B1: admit.rule: is larger than 2000 parts or nested deeper than 40"]
    tables = event_tables()
    tables["sessions"] = [{"code": f"S{number}"} for number in range(300)]
    with pytest.raises(EventFault, match="and 800 more") as caught:
        event_from_mapping(tables, "event.toml")
    assert len(caught.value.problems) == 900


def test_a_session_may_run_past_midnight_and_a_local_time_that_comes_twice_is_its_first_pass():
    tables = event_tables()
    tables["event"] |= {"starts": "2024-11-02", "ends": "2024-11-03"}
    tables["sessions"] = [
        {"code": "N", "title": {"en": "Night"}, "starts": "2024-11-03T01:30:00", "ends": "2024-11-03T01:30:00-05:00"},
        {"code": "M", "title": {"en": "Midnight"}, "starts": "2024-11-03T22:00:00", "ends": "2024-11-04T02:00:00"},
    ]
    event = event_from_mapping(tables, "event")
    night = event.sessions[0]
    assert night.starts.astimezone(UTC).hour == 5
    assert night.ends.astimezone(UTC).hour == 6
    again = event_record.decode(event_record.encode(event))
    assert again == event
    assert again.sessions[0].ends.astimezone(UTC) == night.ends.astimezone(UTC)


def test_no_file_no_toml_no_text(tmp_path):
    cases = {
        "missing.toml": (None, "no such file"),
        "empty.toml": (b"", "is empty"),
        "blank.toml": (b"\xef\xbb\xbf \n", "is empty"),
        "broken.toml": (b"[event\n", "is not TOML: .*line 1"),
        "latin.toml": (b'[event]\nvenue = "Gen\xe8ve"\n', "is not UTF-8 text"),
        "deep.toml": (b"a = " + b"[" * 100_000, "nested too deeply|is not TOML"),
        "digits.toml": (b"a = " + b"9" * 10_000, "is not TOML"),
        "large.toml": (b"#" * (3 * 1024 * 1024), "more than the 2 MiB"),
        "wrong.toml": (b"a = 1", "a: unknown key"),
    }
    for name, (content, said) in cases.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(Fault, match=said) as caught:
            read_event(tmp_path / name)
        assert name in str(caught.value)
    with pytest.raises(Fault, match="is a directory"):
        read_event(tmp_path)
    with pytest.raises(Fault, match="can't be read"):
        read_event(Path("event\0.toml"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Fault, match="is not a regular file"):
        read_event(tmp_path / "pipe")


def test_the_events_of_the_shared_material_come_back_equal(shared):
    event = read_event(shared / "data" / "rosters" / "event.toml")
    assert [tier.code for tier in event.tiers] == ["FP", "MS", "RO", "UN", "CS", "SEC"]
    assert event_record.decode(event_record.encode(event)) == event


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["FP", "B1", "2024-10-21"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["code", "name", "admit", "tiers", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
PLACES = [
    (key, *rest)
    for key, rests in {
        "event": [()] + [(name,) for name in event_tables()["event"]],
        "tiers": [(), (0,), (0, "code"), (0, "name"), (0, "colour")],
        "sessions": [(), (0,), *[(0, name) for name in event_tables()["sessions"][0]]],
    }.items()
    for rest in rests
] + [("sessions", 0, "admit", name) for name in event_tables()["sessions"][0]["admit"]]


def spoil(tables: dict, place: tuple, value: object) -> None:
    table = tables
    for key in place[:-1]:
        if not (key in table if isinstance(table, dict) else isinstance(table, list) and table and isinstance(key, int)):
            return
        table = table[key]
    if isinstance(table, dict):
        table[place[-1]] = value


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PLACES), JSON), min_size=1, max_size=3))
def test_any_value_anywhere_is_an_event_or_a_fault(spoils):
    tables = event_tables()
    for place, value in spoils:
        spoil(tables, place, value)
    try:
        event = event_from_mapping(tables, "event")
    except EventFault as caught:
        fault = caught
    else:
        assert event_record.decode(event_record.encode(event)) == event
        return
    assert fault.problems
    assert "\n" not in str(fault)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_an_event_or_a_fault(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(content)
    with pytest.raises(Fault):
        read_event(path)
