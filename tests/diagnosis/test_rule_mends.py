"""What is said about a rule that refuses: done, it lets that person in."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from kiosk.diagnosis import finding
from kiosk.domain.attendance import History, Passage
from kiosk.domain.reason import Reason
from tests.builders import at
from tests.diagnosis.cases import a_case

ENTERED = tuple(Passage(at(clock), "A", exit=out) for clock, out in (("09:10", False), ("09:20", True), ("09:30", False)))
TWICE = History(passages=(*ENTERED, Passage(at("09:45"), "A", exit=True)))
COUNT = {"var": "entries_number"}
PRODUCT = {"var": "product"}


def mend(rule: dict[str, Any], history: History = TWICE) -> str:
    case = a_case(rule=rule, history=history)
    assert case.got is Reason.RULE
    return finding(Reason.RULE, case).mend


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"<": [COUNT, 2]}, "write 3 instead of 2 (entries_number < 3)"),
        ({"<=": [COUNT, 1]}, "write 2 instead of 1 (entries_number ≤ 2)"),
        ({">": [COUNT, 2]}, "write 1 instead of 2 (entries_number > 1)"),
        ({">=": [COUNT, 4]}, "write 2 instead of 4 (entries_number ≥ 2)"),
        ({">": [1, COUNT]}, "write 3 instead of 1 (3 > entries_number)"),
        ({"<=": [3, COUNT]}, "write 2 instead of 3 (2 ≤ entries_number)"),
        ({"!": [{">=": [COUNT, 2]}]}, "write 3 instead of 2 (entries_number ≥ 3)"),
        ({"!": [{"<": [COUNT, 3]}]}, "write 2 instead of 3 (entries_number < 2)"),
        ({"<": [{"var": "minutes_since_first_entry"}, 50]}, "write 51 instead of 50 (minutes_since_first_entry < 51)"),
        ({"<": [{"entries_since": [{"buildTime": ["customtime", "09:15"]}]}, 1]}, "write 2 instead of 1 ("),
    ],
)
def test_the_number_that_is_named_would_do(rule, said):
    found = mend(rule)
    assert found.startswith(said), found
    assert found.endswith("in admit.rule of B2, or delete the rule")
    enough, was = re.match(r"write (\d+) instead of (\d+)", found).groups()
    corrected = json.loads(re.sub(rf"(?<=[\[ ]){was}(?=[,\]])", enough, json.dumps(rule)))
    assert a_case(rule=corrected, history=TWICE).got is Reason.READMITTED


def a_list(*codes: str) -> dict[str, Any]:
    return {"inList": [PRODUCT, {"objectList": [{"lookup": ["product", code, code]} for code in codes]}]}


def test_the_lookup_that_is_named_would_do():
    found = mend(a_list("CS"))
    assert found == 'add {lookup = ["product", "FP", "Focal point"]} to the objectList in admit.rule of B2, or delete the rule'
    assert a_case(rule=a_list("CS", "FP")).got is Reason.ADMITTED
    assert mend({"in": [PRODUCT, ["CS"]]}).startswith('add "FP" to the list in admit.rule')
    assert mend({"!": [a_list("CS", "FP")]}).startswith("take FP out of the list in admit.rule")


def test_two_conditions_are_mended_together_and_of_two_alternatives_one():
    both = mend({"and": [a_list("CS"), {"<": [COUNT, 2]}]})
    assert "to the objectList and write 3 instead of 2 (entries_number < 3) in admit.rule of B2" in both
    one = mend({"or": [{"==": [{"var": "now_isoweekday"}, 6]}, {"<": [COUNT, 2]}]})
    assert one.startswith("write 3 instead of 2")


def test_a_window_is_waited_for_or_changed():
    found = mend({"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "14:00"]}]})
    assert found == "move step 3 after 2024-10-21T14:00:00-04:00, or change that in admit.rule of B2, or delete the rule"


@pytest.mark.parametrize(
    "rule", [{"==": [1, 2]}, {"==": [PRODUCT, "CS"]}, {"<": [1, COUNT, 2]}, {"==": [COUNT, 5]}, {"<": [COUNT, "two"]}]
)
def test_what_can_not_be_said_exactly_is_left_to_the_reader(rule):
    assert mend(rule) == "change that in admit.rule of B2, or delete the rule"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"inlist": [1, [1]]}, "write another name there (did you mean inList?) or else one of !, !!, !=,"),
        ({"IN_LIST": [1, [1]]}, "write another name there (did you mean inList?) or else one of !, !!, !=,"),
        ({"<": [{"var": "entry_today"}, 1]}, "write another name there (did you mean entries_today"),
        ({"hello": [1]}, "write one of !, !!, !=,"),
    ],
)
def test_the_nearest_known_name_is_said_first(rule, said):
    found = mend(rule)
    assert found.startswith(said), found
    assert found.endswith("in admit.rule of B2, or delete the rule")
