"""What an organizer hears about a rule before the doors open."""

from __future__ import annotations

import json

import pytest

from kiosk.domain.rule import check
from tests.builders import a_session, an_event

NOW = {"var": "now"}
TEN = {"buildTime": ["custom", "2024-10-21T10:00:00-04:00"]}
PRODUCT = {"var": "product"}
EVENT = an_event(a_session())


def told(rule):
    return list(check(rule, EVENT))


@pytest.mark.parametrize(
    "rule",
    [
        {"and": [{"isAfter": [NOW, TEN, None]}, {"isBefore": [NOW, {"buildTime": ["customtime", "23:00:00"]}, 10]}]},
        {"inList": [PRODUCT, {"objectList": [{"lookup": ["product", "FP", "Focal point"]}]}]},
        {"<=": [{"entries_since": [{"buildTime": ["date_admission"]}]}, 0]},
        {"isAfter": [NOW, {"if": [{"==": [PRODUCT, "CS"]}, TEN, {"buildTime": ["date_from"]}]}]},
        {"and": [{"some": [["FP"], {"==": [{"var": "anything"}, {"var": ""}]}]}, {"!": {"var": "entries_number"}}]},
        {"isBefore": [{"buildTime": ["date_from"]}, TEN]},
        {"var": "entries_number"},
        {"and": [{"<": [{"var": "entries_today"}, "2"]}, {">": [{"var": "entries_days"}, {"+": [1, 0.5]}]}]},
        {},
    ],
    ids=json.dumps,
)
def test_a_good_rule_is_left_alone(rule):
    assert told(rule) == []


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ({"hello": [1]}, "and[1].hello: unknown operator hello"),
        ({"or": [True, {"hello": 1}]}, "and[1].or[1].hello: unknown operator hello"),
        ({"map": [[1], {"hello": []}]}, "and[1].map[1].hello: unknown operator hello"),
        ({"var": "entries"}, "and[1].var: unknown variable entries"),
        ({"var": ["gate", 1]}, "and[1].var: unknown variable gate: pretix has it, but an event here has no counterpart"),
        (
            {"inList": [{"var": "variation"}, []]},
            "and[1].inList[0].var: unknown variable variation: pretix has it, but an event here has no counterpart",
        ),
        (
            {"inList": [PRODUCT, {"objectList": [{"lookup": ["variation", "1", "A"]}]}]},
            "and[1].inList[1].objectList[0].lookup: looks up a variation: pretix has it, but an event here has no counterpart",
        ),
        ({"var": ""}, "and[1].var: unknown variable"),
        ({"var": [{"cat": ["n", "ow"]}]}, "and[1].var: the variable's name is worked out at the door, so it can't be checked"),
        ({"lookup": ["seat", 1]}, 'and[1].lookup: looks up "seat"; only a product can be looked up'),
        ({"lookup": ["product"]}, "and[1].lookup: names no product"),
        ({"isAfter": [NOW]}, "and[1].isAfter: takes two moments and a tolerance in minutes, not 1 arguments"),
        ({"isAfter": [NOW, "10:00"]}, 'and[1].isAfter: compares moments; "10:00" is none'),
        ({"isAfter": [NOW, {"lookup": ["product", "FP"]}]}, "and[1].isAfter: compares moments; lookup is none"),
        ({"isBefore": [NOW, TEN, "soon"]}, 'and[1].isBefore: the tolerance must be a number of minutes, not "soon"'),
        (
            {"isBefore": [NOW, {"buildTime": ["custom", "21.10.2024"]}]},
            (
                'and[1].isBefore[1].buildTime: "21.10.2024" isn\'t a moment: '
                "write YYYY-MM-DDTHH:MM:SS, with an offset or in local time"
            ),
        ),
        (
            {"isBefore": [NOW, {"buildTime": ["customtime", "24:00"]}]},
            'and[1].isBefore[1].buildTime: "24:00" isn\'t a time of day: write HH:MM or HH:MM:SS',
        ),
        (
            {"isBefore": [NOW, {"buildTime": ["date_end"]}]},
            'and[1].isBefore[1].buildTime: "date_end" is none of custom, customtime, date_from, date_to, date_admission',
        ),
        ({"<": [{"entries_since": []}, 1]}, "and[1].<[0].entries_since: takes one moment, not 0 arguments"),
        ({"<": [{"entries_since": ["10:00"]}, 1]}, 'and[1].<[0].entries_since: takes a moment, not "10:00"'),
        ({"inList": [PRODUCT]}, "and[1].inList: takes an item and a list, not 1 arguments"),
        ({"inList": [PRODUCT, "FP"]}, 'and[1].inList: needs a list, not "FP"'),
        ({"==": [{"var": "entry_status"}, "inside"]}, 'and[1].==: entry_status is "present" or "absent", never "inside"'),
        ({"<": [NOW]}, "and[1].<: compares two values; one is missing"),
        ({"<": [{"var": "entries_today"}, "two"]}, 'and[1].<: entries_today is a number, and "two" is none'),
        ({">=": ["", {"var": "entries_days"}]}, 'and[1].>=: entries_days is a number, and "" is none'),
        ({"==": [{"var": "now_isoweekday"}, True]}, "and[1].==: now_isoweekday is a number, and true is none"),
        (
            {"<": [1, {"var": "minutes_since_last_entry"}, None]},
            "and[1].<: minutes_since_last_entry is a number, and null is none",
        ),
        ({"===": [{"var": "entries_number"}, "2"]}, 'and[1].===: entries_number is a number, and "2" is none'),
        ({"<": [{"entries_since": [TEN]}, "two"]}, 'and[1].<: entries_since is a number, and "two" is none'),
        ({"!": [{"==": [1, 1], "<": [1, 2]}]}, "and[1].![0]: a table must hold one operator, not 2: ==, <"),
        ({}, "and[1]: a table must hold one operator, not 0"),
        (
            {"inList": [PRODUCT, {"objectList": [{"lookup": ["product", "17", "Point focal"]}]}]},
            'and[1].inList[1].objectList[0].lookup: product "17" (Point focal) is taken for tier FP, which has that name',
        ),
        (
            {"inList": [PRODUCT, {"objectList": [{"lookup": ["product", 18, "VIP"]}]}]},
            "and[1].inList[1].objectList[0].lookup: no tier has the code 18 (VIP); there are FP, CS",
        ),
        ({"==": [PRODUCT, "VIP"]}, 'and[1].==[1]: no tier has the code "VIP"; there are FP, CS'),
        ({"in": [PRODUCT, ["FP", "VIP"]]}, 'and[1].in[1][1]: no tier has the code "VIP"; there are FP, CS'),
    ],
)
def test_each_trouble_is_told_with_its_place(part, words):
    assert told({"and": [{"var": "entries_number"}, part]}) == [words]


def test_a_rule_that_asks_about_nothing_is_suspicious():
    assert told({"and": [False, True]}) == ["it asks about nothing, so it says the same to everybody"]


def test_everything_is_told_at_once_and_once():
    rule = {"or": [{"hello": []}, {"==": [PRODUCT, "VIP"]}, {"var": "gate"}]}
    assert len(told(rule)) == 3


def test_several_operators_in_the_place_of_the_rule_are_told():
    assert told({"==": [1, 1], "!=": [1, 1]})[0] == "a table must hold one operator, not 2: ==, !="


def test_what_a_rule_brings_stays_on_its_line():
    assert told({"a\x1b[2J\nb": {"var": "now"}}) == ["a[2J b: unknown operator a[2J b"]
