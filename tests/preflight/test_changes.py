from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.reason import Reason
from kiosk.preflight.changes import Memory, changes, decode, encode
from tests.preflight.matrices import told

ROWS = {f"P{number}": (Reason.ADMITTED, Reason.ADMITTED) for number in range(1, 8)}
BEFORE = Memory(("B1", "B2"), ROWS)


def test_the_same_again_is_no_finding():
    assert list(changes(BEFORE, BEFORE)) == []


def test_who_lost_a_door_and_why():
    after = dict.fromkeys(ROWS, (Reason.ADMITTED, Reason.TIER)) | {"P7": (Reason.BLOCKED, Reason.BLOCKED)}
    assert [(one.message, one.severity) for one in changes(BEFORE, Memory(("B1", "B2"), after))] == [
        ("1 person lost access to B1: P7 (BLOCKED 1)", "warning"),
        ("7 people lost access to B2: P1, P2, P3, P4, P5 and 2 more (TIER 6, BLOCKED 1)", "warning"),
    ]


def test_who_gained_a_door():
    before = Memory(("B1",), {"P1": (Reason.NOT_INVITED,), "P2": (Reason.TIER,)})
    after = Memory(("B1",), {"P1": (Reason.ADMITTED,), "P2": (Reason.RULE,)})
    (found,) = changes(before, after)
    assert told([found]) == [("changed", "info", None, "B1")]
    assert found.message == "1 person gained access to B1: P1 (before: NOT_INVITED 1)"


def test_people_and_sessions_that_came_and_went_are_counted_apart():
    after = Memory(("B2", "B3"), {**ROWS, "P8": (Reason.TIER, Reason.TIER)})
    less = replace(after, cells={who: row for who, row in after.cells.items() if who != "P1"})
    assert [one.message for one in changes(BEFORE, less)] == [
        "people that came to the roster since the last preflight: 1 (P8)",
        "people that left the roster since the last preflight: 1 (P1)",
        "sessions that were added since the last preflight: 1 (B3)",
        "sessions that were taken away since the last preflight: 1 (B1)",
    ]


def test_sessions_in_another_order_are_the_same_sessions():
    before = Memory(("B1", "B2"), {"P1": (Reason.ADMITTED, Reason.TIER)})
    assert list(changes(before, Memory(("B2", "B1"), {"P1": (Reason.TIER, Reason.ADMITTED)}))) == []


memories = st.integers(0, 4).flatmap(
    lambda width: st.builds(
        Memory,
        st.just(tuple(f"S{number}" for number in range(width))),
        st.dictionaries(st.text(max_size=8), st.tuples(*[st.sampled_from(Reason)] * width), max_size=6),
    )
)


@given(memories)
def test_what_is_kept_comes_back(memory):
    assert decode(encode(memory)) == memory


@given(st.binary(max_size=60))
def test_damage_is_no_memory(stored):
    assert decode(stored) is None


def test_it_is_small():
    crowd = Memory(tuple(f"S{n}" for n in range(20)), {f"WPS-{n:04}": (Reason.ADMITTED,) * 20 for n in range(400)})
    assert len(encode(crowd)) < 4000
