"""What an organizer reads of a rule's refusal, and how expressions are written."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.attendance import Passage
from kiosk.domain.rule import Circumstances, refusal
from kiosk.wording.conditions import organizer_line, tell
from kiosk.wording.infix import infix
from tests.builders import a_session, an_event, at
from tests.domain.rules import WHOLE_RULES, circumstances

EVENT = an_event(a_session())
NOW = at("10:00")


def asked(rule, entries=0, now=NOW):
    passages = tuple(Passage(at("09:00") + timedelta(minutes=n), "A") for n in range(entries))
    return refusal(rule, Circumstances(EVENT, EVENT.sessions[0], "FP", now, passages, inside=False))


def test_an_organizer_reads_place_expression_and_values():
    rule = {"and": [True, {"<": [{"var": "entries_today"}, 2]}]}
    assert organizer_line(asked(rule, 2)) == "admit.rule and[1]: entries_today < 2 is false (entries_today was 2)"
    rule = {"!": {"or": [{"==": [{"var": "product"}, "FP"]}, {"inList": [{"var": "product"}, ["CS"]]}]}}
    assert organizer_line(asked(rule)) == "admit.rule !.or[0]: product = FP is true, and must not be (product was FP)"
    rule = {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "14:00"]}, 10]}
    assert organizer_line(asked(rule)) == "admit.rule: now + 10 min > 14:00 is false (now was 2024-10-21T10:00:00-0400)"
    two = {
        "or": [
            {"<": [{"var": "entries_number"}, 1]},
            {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", 8, "VIP"]}]}]},
        ]
    }
    assert organizer_line(asked(two, 1)) == (
        "admit.rule or[0]: entries_number < 1 is false (entries_number was 1); "
        "admit.rule or[1]: product in [VIP] is false (product was FP)"
    )
    assert organizer_line(asked({"and": [False]})) == "admit.rule and[0]: false is false"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"<": [{"*": [{"var": "entries_number"}, 2]}, -1]}, "entries_number × 2 < -1"),
        ({"==": [{"%": [{"var": "entries_number"}, 2]}, 1]}, "(entries_number mod 2) = 1"),
        ({"<": [1, {"-": [{"var": "entries_number"}, {"var": "entries_today"}]}, 3]}, "1 < (entries_number − entries_today) < 3"),
        ({"===": [{"var": "entries_number"}, "0"]}, 'entries_number === "0"'),
        ({"in": ["X", {"var": "product"}]}, "X in product"),
        ({"<": [{"max": [{"var": "entries_number"}, None, True]}, -1]}, "max(entries_number, null, true) < -1"),
        ({"isBefore": [{"buildTime": ["date_to"]}, {"buildTime": ["date_from"]}, 5]}, "date_to − 5 min < date_from"),
        ({"==": [{"!": {"var": "entries_number"}}, 5]}, "(not entries_number) = 5"),
        (
            {"in": [{"var": "entries_number"}, [list(range(1000, 1100))]]},
            "entries_number in [[1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1…",
        ),
    ],
)
def test_other_expressions_are_written_as_people_write_them(rule, words):
    assert tell(asked(rule), EVENT, "en") == f"Only if {words}"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"lookup": ["product", 17]}, "17"),
        ({"and": [{"var": "a"}, {"or": [{"var": "b"}, {}]}]}, "a and (b or {})"),
        ({"+": [{"*": [2, 3]}, {"a": 1, "b": 2}]}, "2 × 3 + {…}"),
        ({"-": [1]}, "-(1)"),
    ],
)
def test_every_kind_of_part_is_written(rule, words):
    assert infix(rule) == words


def test_what_is_nested_deep_is_cut():
    rule = {"var": "product"}
    for _ in range(50):
        rule = {"max": [rule]}
    assert infix(rule, longest=200) == "max(" * 13 + "…" + ")" * 13


@given(WHOLE_RULES, st.sampled_from(["en", "fr", "es", "ar", "zh", "ru"]), st.integers(0, 2))
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_a_rule_holds_its_refusal_is_told(rule, language, entries):
    who = circumstances(entries=[at("09:00")] * entries)
    answer = refusal(rule, who)
    if answer is not None:
        told = tell(answer, who.event, language)
        assert told.strip()
        assert len(told) <= 300
        assert organizer_line(answer).startswith("admit.rule")


@pytest.mark.parametrize(
    "rule",
    [
        {"a\x1b[2J\n\u202eb": 1},
        {"==": [{"cat": [{"var": "product"}, "\x1b[2J\n\u202e"]}, 1]},
        {"==": [{"var": "product"}, "V\n\x1bIP"]},
    ],
)
def test_what_a_rule_brings_stays_on_its_line(rule):
    answer = asked(rule)
    assert organizer_line(answer).isprintable()
    assert tell(answer, EVENT, "en").isprintable()
