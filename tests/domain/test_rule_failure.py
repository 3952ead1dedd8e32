"""Which conditions a rule names when it says no, and whatever it holds."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.logic_values import LogicError, Problem, Trouble
from kiosk.domain.rule import Condition, Either, Every, check, refusal
from kiosk.domain.rule_constants import prepared
from kiosk.domain.rule_failure import Never, Other, Tiers
from kiosk.domain.rule_terms import RuleRun, Variables
from tests.builders import at
from tests.domain.rules import NOW, RULES, TEN, WHOLE_RULES, admits, circumstances, custom, failed, less, requirement

TOKYO = ZoneInfo("Asia/Tokyo")
# which conditions


CLOSED = {"isBefore": [NOW, custom("2024-10-21T09:00:00-04:00")]}
OPEN = {"isBefore": [NOW, custom("2024-10-21T12:00:00-04:00")]}
FOR_CS = {"inList": [{"var": "product"}, ["CS"]]}
FOR_FP = {"inList": [{"var": "product"}, ["FP"]]}
INSIDE = {"==": [{"var": "entry_status"}, "present"]}


def paths(rule, **changes):
    return [condition.path for condition in refusal(rule, circumstances(**changes)).conditions]


def test_of_a_failed_and_all_its_false_parts_are_told():
    rule = {"and": [FOR_FP, CLOSED, {"and": [OPEN, INSIDE]}, FOR_CS]}
    found = failed(rule)
    assert isinstance(found, Every)
    assert paths(rule) == ["and[1].isBefore", "and[2].and[1].==", "and[3].inList"]


def test_of_a_failed_or_every_part_is_an_alternative():
    rule = {"or": [FOR_CS, {"and": [CLOSED, OPEN, INSIDE]}, {"or": [INSIDE]}]}
    found = failed(rule)
    assert isinstance(found, Either)
    assert [type(part) for part in found.parts] == [Condition, Every, Condition]
    assert paths(rule) == ["or[0].inList", "or[1].and[0].isBefore", "or[1].and[2].==", "or[2].or[0].=="]


def test_under_a_not_the_true_part_is_told():
    rule = {"!": [{"or": [FOR_CS, FOR_FP, OPEN]}]}
    found = failed(rule)
    assert isinstance(found, Every)
    assert [(c.path, c.negated) for c in found.parts] == [("![0].or[1].inList", True), ("![0].or[2].isBefore", True)]
    assert isinstance(failed({"!": {"and": [FOR_FP, OPEN]}}), Either)
    assert paths({"!": {"and": [FOR_FP, OPEN]}}) == ["!.and[0].inList", "!.and[1].isBefore"]
    assert failed({"!!": [{"!": FOR_FP}]}).path == "!![0].!.inList"


def test_of_a_choice_its_branch_or_its_condition_would_have_to_change():
    assert paths({"if": [FOR_FP, INSIDE, True]}) == ["if[1].==", "if[0].inList"]
    assert paths({"if": [FOR_FP, INSIDE]}) == ["if[1].=="]
    assert paths({"if": [FOR_CS, True, INSIDE]}) == ["if[2].==", "if[0].inList"]
    assert paths({"if": [FOR_CS, True]}) == ["if[0].inList"]
    assert paths({"?:": [FOR_CS, True, INSIDE, True, CLOSED]}) == ["?:[4].isBefore", "?:[2].==", "?:[0].inList"]
    assert paths({"!": {"if": [FOR_FP, True, False]}}) == ["!.if[0].inList"]
    assert requirement({"if": [False]}) == Never()


def test_a_condition_says_what_it_saw():
    condition = failed({"and": [True, less("entries_today", 2)]}, entries=[at("09:00"), at("09:10")])
    assert (condition.path, condition.kind) == ("and[1].<", "count")
    assert condition.expression == '{"<":[{"var":"entries_today"},2]}'
    assert condition.values == (("entries_today", "2"),)
    since = failed({"<": [{"entries_since": [custom(TEN)]}, 1]}, now=at("11:00"), entries=[at("10:00")])
    assert since.values == (("entries_since(2024-10-21T10:00:00-0400)", "1"),)
    assert failed(CLOSED).values == (("now", "2024-10-21T10:00:00-0400"),)


def test_an_alternative_that_can_never_be_is_none():
    assert failed({"or": [False, FOR_CS]}).path == "or[1].inList"
    assert failed({"or": [{"and": [False, INSIDE]}, FOR_CS]}).path == "or[1].inList"


# what can't be evaluated


@pytest.mark.parametrize(
    ("rule", "path", "problem"),
    [
        ({"hello": [1, 2, 3]}, "hello", Problem(Trouble.UNKNOWN_OPERATOR, "hello")),
        ({"==": [{"var": "variation"}, "1"]}, "==[0].var", Problem(Trouble.UNKNOWN_VARIABLE, "variation")),
        ({"==": [{"var": ["gate", "1"]}, "1"]}, "==[0].var", Problem(Trouble.UNKNOWN_VARIABLE, "gate")),
        ({"!!": {"var": ""}}, "!!.var", Problem(Trouble.UNKNOWN_VARIABLE)),
        (
            {"inList": [{"var": "product"}, {"lookup": ["gate", "1", "A"]}]},
            "inList[1].lookup",
            Problem(Trouble.UNKNOWN_VARIABLE, "gate"),
        ),
        ({"isAfter": [NOW, custom("soon")]}, "isAfter[1].buildTime", Problem(Trouble.NOT_A_MOMENT, "soon")),
        (
            {"isAfter": [NOW, {"buildTime": ["customtime", "25:00"]}]},
            "isAfter[1].buildTime",
            Problem(Trouble.NOT_A_MOMENT, "25:00"),
        ),
        ({"isAfter": [NOW, custom("1750-01-01")]}, "isAfter[1].buildTime", Problem(Trouble.NOT_A_MOMENT, "1750-01-01")),
        (
            {"isAfter": [NOW, custom("2024-02-30")]},
            "isAfter[1].buildTime",
            Problem(Trouble.NOT_A_MOMENT, "2024-02-30"),
        ),
        ({"isAfter": [NOW, {"buildTime": ["tomorrow"]}]}, "isAfter[1].buildTime", Problem(Trouble.NOT_A_MOMENT, "tomorrow")),
        ({"isAfter": [NOW, TEN]}, "isAfter", Problem(Trouble.NOT_A_MOMENT, TEN)),
        ({"isAfter": [NOW]}, "isAfter", Problem(Trouble.ARGUMENTS)),
        ({"isAfter": [NOW, NOW, "x"]}, "isAfter", Problem(Trouble.ARGUMENTS, "x")),
        ({"isAfter": [NOW, NOW, 1e300]}, "isAfter", Problem(Trouble.ARGUMENTS, "1e+300")),
        ({"entries_since": []}, "entries_since", Problem(Trouble.ARGUMENTS)),
        ({"<": [{"entries_since": [1]}, 1]}, "<[0].entries_since", Problem(Trouble.NOT_A_MOMENT, "1")),
        ({"inList": [{"var": "product"}, "FP"]}, "inList", Problem(Trouble.ARGUMENTS)),
        ({"<": [NOW, 1]}, "<", Problem(Trouble.NOT_PLAIN)),
        ({"var": "now"}, "", Problem(Trouble.NOT_PLAIN)),
        ({"and": [True, {"==": [1, 1], "!=": [1, 1]}]}, "and[1]", Problem(Trouble.TABLE, "==, !=")),
        ({"or": [{}]}, "or[0]", Problem(Trouble.TABLE)),
        ({"==": [1, 1], "!=": [1, 1]}, "", Problem(Trouble.TABLE, "==, !=")),
    ],
)
def test_what_cant_be_evaluated_refuses_and_says_why(rule, path, problem):
    answer = refusal(rule, circumstances())
    assert (answer.path, answer.problem, answer.failed, answer.conditions) == (path, problem, None, ())


def test_what_isnt_reached_isnt_evaluated():
    assert admits({"or": [True, {"hello": []}]})
    assert paths({"and": [FOR_CS, {"hello": []}]}) == ["and[0].inList"]


def test_an_empty_rule_says_yes():
    assert refusal({}, circumstances()) is None


def test_an_element_is_what_var_means_inside_a_loop():
    assert admits({"some": [["FP", "CS"], {"==": [{"var": ""}, "CS"]}]})
    assert admits({"===": [{"reduce": [[1, 2], {"+": [{"var": "current"}, {"var": "accumulator"}]}, 0]}, 3]})
    assert admits({"all": [[1, 2], {"<": [{"entries_before": [custom(TEN)]}, {"var": ""}]}]})


def test_a_rule_is_not_changed_by_reading_it():
    rule = {"and": [FOR_CS, {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "9", "Civil society"]}]}]}]}
    written = repr(rule)
    assert requirement({"and": rule["and"][1:]}) == Tiers(("CS",))
    assert not admits(rule)
    assert repr(rule) == written


# whatever comes


@given(WHOLE_RULES)
@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_rule_holds_it_gives_an_answer(rule):
    answer = refusal(rule, circumstances(entries=[at("09:00")]))
    if answer is not None:
        assert (answer.failed is None) is (answer.problem is not None)
        assert answer.problem is not None or answer.conditions
    assert all(isinstance(line, str) for line in check(rule, circumstances().event))


def expensive(steps):
    """A part that comes to false after so many steps and some."""
    return {"some": [[0] * (steps // 3), {"var": ""}]}


def test_a_search_that_takes_too_long_tells_the_whole_rule():
    rule = {"or": [{"or": [{"or": [expensive(40_000)]}]}]}
    condition = failed(rule)
    assert (condition.path, condition.requirement) == ("", Other())


def nested(wrap, depth):
    rule = {"var": "product"}
    for _ in range(depth):
        rule = wrap(rule)
    return rule


@pytest.mark.parametrize(
    "rule",
    [
        nested(lambda rule: {"!": rule}, 3000),
        nested(lambda rule: {"and": [rule, *({"==": [1, 2]} for _ in range(20))]}, 90),
        {"and": [False, nested(lambda rule: {"!": [rule]}, 3000)]},
        {"<": [2, 1, nested(lambda rule: [rule], 50)]},
        {"if": [False, nested(lambda rule: {"!": [rule]}, 3000), False]},
        {"or": [{"==": [{"var": "product"}, {"if": [True, "CS", nested(lambda rule: {"!": [rule]}, 3000)]}]}]},
        {
            "and": [
                {"==": [{"reduce": [list(range(100)), {"cat": [{"var": "accumulator"}, "x" * n]}, ""]}, 1]} for n in range(400)
            ]
        },
    ],
    ids=["deep", "wide and deep", "deep but unreached", "a deep value", "a deep branch", "deep in a condition", "long work"],
)
def test_a_rule_of_any_size_is_answered_in_bounded_time(rule):
    assert refusal(rule, circumstances()) is not None
    assert check(rule, circumstances().event) is not None


COMPARISONS = st.sampled_from(["<", "<=", ">", ">=", "==", "===", "!=", "!=="])
NUMBERS = st.integers(-2, 8) | st.sampled_from([0.5, 2.5, "3", "0", None, True, "x"])


def counted(name):
    """Circumstances by what the variable then is."""
    if name == "entries_number":
        return {n: circumstances(at("11:00"), [at("10:00")] * n) for n in range(12)}
    return {-1: circumstances(), **{n: circumstances(at("10:00"), [at("10:00") - timedelta(minutes=n)]) for n in range(12)}}


CASES = {name: counted(name) for name in ("entries_number", "minutes_since_last_entry")}


@given(st.sampled_from(sorted(CASES)), COMPARISONS, st.lists(NUMBERS, min_size=1, max_size=2), st.integers(0, 2), st.booleans())
@settings(max_examples=400, deadline=None)
def test_a_range_that_is_told_is_the_range_that_lets_in(name, operator, numbers, place, negated):
    args = [*numbers[:place], {"var": name}, *numbers[place:]]
    rule = {"!": {operator: args}} if negated else {operator: args}
    answers = {value: refusal(rule, who) for value, who in CASES[name].items()}
    for value, answer in answers.items():
        if answer is None:
            continue
        asked = answer.failed.requirement
        if isinstance(asked, Never):
            assert all(answers.values()), (rule, value)
        elif not isinstance(asked, Other):
            least, most = (-9 if asked.least is None else asked.least), (99 if asked.most is None else asked.most)
            assert asked.value == value
            assert {n for n, no in answers.items() if no is None} == {n for n in answers if least <= n <= most}, (rule, asked)


@given(RULES, st.sampled_from(["FP", "CS"]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_is_worked_out_beforehand_comes_to_the_same(rule, tier):
    def outcome(rule):
        scope = Variables(who)
        try:
            return repr(RuleRun(scope).value(rule, scope))
        except LogicError as error:
            return str(error)

    who = circumstances(entries=[at("09:00")], tier=tier)
    rule = {
        "and": [
            True,
            rule,
            {"inList": [{"var": "product"}, {"objectList": [rule, {"lookup": ["product", rule, "Focal point"]}]}]},
        ]
    }
    assert outcome(prepared(rule, who.event)) == outcome(rule)
