"""JSONLogic as published, and total on whatever JSON a stranger writes."""

from __future__ import annotations

import json
import math
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.logic import OPERATORS, LogicError, Scope, Trouble, evaluate

DEVIATIONS: dict[str, str] = {}
"""Published cases that come out otherwise here, as compact JSON, and why. There are none."""

PEOPLE = {"people": [{"name": "Amina", "days": 2}, {"name": "Zoë", "days": 0}], "room": {"seats": [40, 60]}}

ESSENTIALS = [
    # what isn't logic is itself
    ("apple", None, "apple"),
    ([1, {"+": [1, 1]}], None, [1, 2]),
    ({"a": 1, "b": 2}, None, {"a": 1, "b": 2}),
    # equality, loose and strict
    ({"==": [1, "1"]}, None, True),
    ({"==": [0, ""]}, None, True),
    ({"==": [None, 0]}, None, False),
    ({"==": [True, "1"]}, None, True),
    ({"==": [[1], "1"]}, None, True),
    ({"==": [[1], [1]]}, None, False),
    ({"==": ["1,2", [1, 2]]}, None, True),
    ({"==": [[], {"var": ""}]}, {"a": 1}, False),
    ({"==": [{"var": "room"}, {"var": "room"}]}, PEOPLE, True),
    ({"===": [1, 1.0]}, None, True),
    ({"===": [1, True]}, None, False),
    ({"!==": [1, "1"]}, None, True),
    # order: numbers, texts, ranges
    ({"<": ["10", 9]}, None, False),
    ({"<": ["10", "9"]}, None, True),
    ({"<": [None, 1]}, None, True),
    ({"<": ["x", 1]}, None, False),
    ({">=": ["x", 1]}, None, False),
    ({"<=": [0, 1, 1]}, None, True),
    ({">": [3, 2, 1]}, None, True),
    ({">": [3, 2, 2]}, None, False),
    ({"<": [1]}, None, False),
    # truth and choice; lazy
    ({"!!": [[]]}, None, False),
    ({"!!": ["0"]}, None, True),
    ({"!!": [math.nan]}, None, False),
    ({"and": [1, 0, {"hello": 1}]}, None, 0),
    ({"or": [0, 2, {"hello": 1}]}, None, 2),
    ({"if": [True, 1, {"hello": 1}]}, None, 1),
    ({"if": [False, 1, False, 2]}, None, None),
    # data
    ({"var": "room.seats.1"}, PEOPLE, 60),
    ({"var": ["room.doors", 9]}, PEOPLE, 9),
    ({"var": "people.length"}, PEOPLE, 2),
    ({"missing": ["room", "hall"]}, PEOPLE, ["hall"]),
    ({"missing_some": [1, ["room", "hall"]]}, PEOPLE, []),
    # lists
    ({"map": [{"var": "people"}, {"var": "days"}]}, PEOPLE, [2, 0]),
    ({"filter": [[1, 2, 3], {"%": [{"var": ""}, 2]}]}, None, [1, 3]),
    ({"reduce": [[1, 2, 3], {"+": [{"var": "current"}, {"var": "accumulator"}]}, 0]}, None, 6),
    ({"all": [[], True]}, None, False),
    ({"none": [[], True]}, None, True),
    ({"some": [{"var": "people"}, {"==": [{"var": "name"}, "Zoë"]}]}, PEOPLE, True),
    ({"in": [1, ["1", 1]]}, None, True),
    ({"in": [1, ["1"]]}, None, False),
    ({"in": ["", ""]}, None, False),
    ({"merge": [1, [2, [3]]]}, None, [1, 2, [3]]),
    # text and numbers
    ({"cat": [1.0, None, True, [1, [None, 2]], 1e21, 1e-7, 0.000001, -0.0]}, None, "1true1,,21e+211e-70.0000010"),
    ({"substr": ["jsonlogic", 1, -5]}, None, "son"),
    ({"substr": ["jsonlogic", -99, 4]}, None, "json"),
    ({"+": ["3 days", "1"]}, None, 4),
    ({"*": ["7"]}, None, "7"),
    ({"-": ["0x10"]}, None, -16),
    ({"/": [1, 0]}, None, math.inf),
    ({"%": [-7, 3]}, None, -1),
    ({"max": ["10", 9]}, None, 10),
    ({"min": []}, None, math.inf),
]


@pytest.mark.parametrize(("rule", "data", "value"), ESSENTIALS, ids=[json.dumps(rule) for rule, _, _ in ESSENTIALS])
def test_the_essentials(rule, data, value):
    got = evaluate(rule, data)
    assert got == value
    assert isinstance(got, bool) is isinstance(value, bool)


@pytest.mark.shared
def test_every_published_case_comes_out_as_published(shared):
    cases = [case for case in json.loads((shared / "jsonlogic" / "tests.json").read_text("utf-8")) if isinstance(case, list)]
    assert len(cases) == 275
    wrong = []
    for rule, data, expected in cases:
        got = evaluate(rule, data)
        if (got != expected or isinstance(got, bool) is not isinstance(expected, bool)) and json.dumps(rule) not in DEVIATIONS:
            wrong.append((rule, data, expected, got))
    assert wrong == []


@pytest.mark.parametrize("value", ["", "x", "1_000", "1e", "--1", "0x", "inf", "nan", "١"])
def test_what_javascript_takes_for_no_number_is_none(value):
    expected = 0 if value == "" else None
    got = evaluate({"-": [value, 0]})
    assert got == expected if expected is not None else math.isnan(got)


@pytest.mark.parametrize(
    ("rule", "path", "problem"),
    [
        ({"hello": [1]}, "hello", "unknown operator hello"),
        ({"and": [True, {"<": [1, {"hello": []}]}]}, "and[1].<[1].hello", "unknown operator hello"),
        ({"!": {"hello": 1}}, "!.hello", "unknown operator hello"),
        ({"map": [[1], [0, {"hello": 1}]]}, "map[1][1].hello", "unknown operator hello"),
        ({"*": []}, "*", "wrong arguments"),
        ({"missing_some": [1, "a"]}, "missing_some", "wrong arguments"),
    ],
)
def test_trouble_is_named_with_its_place(rule, path, problem):
    with pytest.raises(LogicError) as raised:
        evaluate(rule)
    assert (raised.value.path, str(raised.value.problem)) == (path, problem)
    assert str(raised.value) == f"{path}: {problem}"


def test_a_scope_without_variables_knows_none():
    with pytest.raises(LogicError, match="var: unknown variable a"):
        evaluate({"var": "a"}, Scope())


def test_moments_and_the_like_have_an_order_but_no_number():
    early, late = datetime(2024, 10, 21, tzinfo=UTC), datetime(2024, 10, 22, tzinfo=UTC)
    data = {"early": early, "late": late, "odd": object()}
    assert evaluate({"<": [{"var": "early"}, {"var": "late"}]}, data) is True
    assert evaluate({"==": [{"var": "early"}, {"var": "early"}]}, data) is True
    assert evaluate({"==": [{"var": "early"}, "2024"]}, data) is False
    for rule in (
        {"<": [{"var": "early"}, 1]},
        {"<": [{"var": "odd"}, {"var": "odd"}]},
        {"!!": {"var": "early"}},
        {"cat": {"var": "early"}},
    ):
        with pytest.raises(LogicError, match="no plain value"):
            evaluate(rule, data)


def nested(wrap, depth):
    rule = 1
    for _ in range(depth):
        rule = wrap(rule)
    return rule


DOUBLING = {"var": "accumulator"}
BOMBS = {
    "text that doubles": {"reduce": [list(range(60)), {"cat": [DOUBLING, DOUBLING]}, "ha"]},
    "a list that doubles": {"reduce": [list(range(60)), {"merge": [DOUBLING, DOUBLING]}, [1]]},
    "a tree of shared branches, told": {"cat": [{"reduce": [list(range(60)), [DOUBLING, DOUBLING], 1]}]},
    "loops in loops": nested(lambda rule: {"map": [list(range(50)), rule]}, 6),
    "deep operators": nested(lambda rule: {"!": rule}, 5000),
    "deep lists": nested(lambda rule: [rule], 5000),
    "deep choices": nested(lambda rule: {"if": [rule, 1]}, 5000),
    "a long list": {"merge": [[1] * 60_000]},
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_put_out(bomb):
    with pytest.raises(LogicError) as raised:
        evaluate(bomb)
    assert raised.value.problem.trouble is Trouble.TOO_LARGE


def test_what_is_only_large_is_no_trouble():
    deep = nested(lambda data: [data], 5000)
    assert evaluate({"!!": [{"var": "deep"}]}, {"deep": deep}) is True
    assert evaluate({"==": [{"var": "deep"}, {"var": "deep"}]}, {"deep": deep}) is True
    assert math.isnan(evaluate({"-": ["1" * 40_000 + "x", 0]}))
    assert evaluate({">": [10**5000, 1]}) is True
    assert evaluate({"cat": [10**5000]}) == "Infinity"
    assert evaluate({"var": "." * 20_000}, {}) is None


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=6),
    st.sampled_from(["", "a", "a.0", "0", "1e9", "0x1F", "-5", 10**400]),
)
DATA = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("ab0") | st.text(max_size=3), inner, max_size=3),
)
RULES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from([*OPERATORS, "hello", ""]), st.lists(inner, max_size=4) | inner, min_size=1, max_size=1),
        st.dictionaries(st.text(max_size=3), inner, max_size=3),
    ),
    max_leaves=40,
)


def outcome(rule, data):
    """A rule's value, or what is wrong with it, in words."""
    try:
        return evaluate(rule, data)
    except LogicError as error:
        return str(error)


@given(RULES, DATA)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_rule_on_any_data_gives_a_value_or_says_why_not(rule, data):
    before = repr((rule, data))
    value = outcome(rule, data)
    assert value is None or isinstance(value, bool | int | float | str | list | dict)
    assert repr((rule, data)) == before


@given(st.sampled_from(sorted(OPERATORS)), st.lists(DATA, max_size=4), DATA)
@settings(max_examples=400, deadline=None)
def test_every_operator_bears_any_arguments(operator, args, data):
    outcome({operator: args}, data)
