"""One code held up is one scan."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.repeat_filter import RepeatFilter


def test_a_code_held_up_counts_once_however_long() -> None:
    repeats = RepeatFilter(away=2.0)
    assert repeats.new(["A"], 0.0) == ["A"]
    assert all(repeats.new(["A"], moment / 10) == [] for moment in range(1, 600))


def test_gaps_in_reading_do_not_count() -> None:
    repeats = RepeatFilter(away=2.0)
    repeats.new(["A"], 0.0)
    assert repeats.new([], 1.0) == []
    assert repeats.new(["A"], 1.9) == []
    assert repeats.new(["A"], 3.8) == []


def test_it_counts_again_after_it_was_away() -> None:
    repeats = RepeatFilter(away=2.0)
    repeats.new(["A"], 0.0)
    assert repeats.new(["A"], 2.0) == ["A"]


def test_codes_side_by_side_are_kept_apart() -> None:
    repeats = RepeatFilter(away=2.0)
    assert repeats.new(["A", "B", "A"], 0.0) == ["A", "B"]
    assert repeats.new(["B", "C"], 1.0) == ["C"]
    assert repeats.new(["A", "B"], 2.5) == ["A"]


def test_forgetting_lets_all_through() -> None:
    repeats = RepeatFilter()
    repeats.new(["A"], 0.0)
    repeats.forget()
    assert repeats.new(["A"], 0.1) == ["A"]


@settings(deadline=None, database=None)
@given(st.lists(st.tuples(st.floats(0, 3), st.lists(st.sampled_from("ABC"), max_size=3)), max_size=60))
def test_between_two_scans_of_a_code_it_was_away(steps: list[tuple[float, list[str]]]) -> None:
    repeats = RepeatFilter(away=2.0)
    now = 0.0
    in_view: dict[str, float] = {}
    for gap, texts in steps:
        now += gap
        fresh = repeats.new(texts, now)
        for text in set(texts):
            assert (text in fresh) == (text not in in_view or now - in_view[text] >= 2.0)
            in_view[text] = now
