"""Rules for tests: circumstances with only what the test cares about, and the condition a rule names."""

from __future__ import annotations

from datetime import UTC

from hypothesis import strategies as st

from kiosk.domain.attendance import Passage
from kiosk.domain.rule import Circumstances, Condition, refusal
from kiosk.domain.rule_terms import RULE_OPERATORS, VARIABLES
from tests.builders import a_session, an_event, at

NOW = {"var": "now"}
TEN = "2024-10-21T10:00:00-04:00"


def circumstances(now=None, entries=(), *, inside=False, tier="FP", zone=None, **session):
    session = a_session(**session)
    event = an_event(session, **({"timezone": zone} if zone else {}))
    passages = tuple(Passage(moment.astimezone(UTC), "A") for moment in entries)
    return Circumstances(event, session, tier, now or at("10:00"), passages, inside)


def admits(rule, **changes):
    answer = refusal(rule, circumstances(**changes))
    assert answer is None or answer.problem is None, answer
    return answer is None


def failed(rule, **changes):
    answer = refusal(rule, circumstances(**changes))
    assert answer is not None
    assert answer.problem is None, answer
    return answer.failed


def requirement(rule, **changes):
    condition = failed(rule, **changes)
    assert isinstance(condition, Condition), condition
    return condition.requirement


def custom(moment):
    return {"buildTime": ["custom", moment]}


def less(variable, number):
    return {"<": [{"var": variable}, number]}


SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(-3, 9), st.floats(), st.sampled_from(["FP", "product", "custom", "10:00", TEN, ""])
)
VARS = st.sampled_from([{"var": name} for name in [*VARIABLES, "gate", ""]])
MOMENTS = st.sampled_from(
    [NOW, custom(TEN), custom("x"), {"buildTime": ["customtime", "10:00"]}, {"buildTime": ["date_to"]}, {"buildTime": []}]
)
RULES = st.recursive(
    SCALARS | VARS | MOMENTS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*RULE_OPERATORS, "hello"]), st.lists(inner, max_size=4) | inner, min_size=1, max_size=1),
        st.dictionaries(
            st.sampled_from(["and", "or", "!", "if", "<", "=="]), st.lists(inner, max_size=4), min_size=1, max_size=2
        ),
    ),
    max_leaves=30,
)
"""Parts of rules, sensible and not."""

WHOLE_RULES = st.dictionaries(st.sampled_from([*RULE_OPERATORS, "hello"]), RULES, min_size=1, max_size=1)
