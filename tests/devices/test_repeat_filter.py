"""One code held up is one scan; shown again on purpose, it is another."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.repeat_filter import AWAY, BRIEF, RepeatFilter

STEP = 1 / 30


class Film:
    """Frames at thirty a second."""

    def __init__(self) -> None:
        self.repeats = RepeatFilter()
        self.now = 0.0

    def show(self, *texts: str, seconds: float = STEP, **more: object) -> list[str]:
        """What is new while the frames show this."""
        new: list[str] = []
        for _ in range(max(1, round(seconds / STEP))):
            self.now += STEP
            new += self.repeats.new(texts, self.now, **more)  # type: ignore[arg-type]
        return new


@pytest.fixture
def film() -> Film:
    return Film()


def test_a_code_held_up_counts_once_however_long(film: Film) -> None:
    assert film.show("A", seconds=60) == ["A"]


def test_gaps_in_reading_do_not_count(film: Film) -> None:
    film.show("A")
    for _ in range(20):
        assert film.show(seconds=AWAY - 0.2) == []
        assert film.show("A") == []


def test_it_counts_again_after_it_was_away(film: Film) -> None:
    film.show("A")
    film.show(seconds=AWAY + 0.1)
    assert film.show("A") == ["A"]


def test_two_that_are_read_by_turns_are_each_one_scan(film: Film) -> None:
    assert [film.show("A" if number % 2 else "B") for number in range(200)].count([]) == 198


def test_what_stays_beside_another_has_not_gone_away(film: Film) -> None:
    film.show("A")
    film.show("B", seconds=5, beside=("A", "B"))
    assert film.show("A") == []


def test_what_was_only_beside_is_a_scan_when_it_is_meant(film: Film) -> None:
    film.show("A", seconds=2, beside=("A", "B"))
    assert film.show("B", beside=("B",)) == ["B"]


def test_while_something_is_there_that_cannot_be_read_nobody_has_gone_away(film: Film) -> None:
    film.show("A")
    film.show(seconds=5, unread=True)
    assert film.show("A") == []
    film.show(seconds=AWAY + 0.1)
    assert film.show("A") == ["A"]


def test_while_no_frames_come_nobody_has_gone_away(film: Film) -> None:
    film.show("A")
    film.now += 60
    assert film.show("A") == []
    film.now += 60
    film.show()
    assert film.show("A") == []


def test_a_slow_camera_needs_several_frames_too() -> None:
    repeats = RepeatFilter()
    repeats.new(["A"], 0.0)
    assert [repeats.new(texts, now) for now, texts in ((1.0, []), (2.0, []), (3.0, ["A"]))] == [[], [], []]
    assert [repeats.new(texts, now) for now, texts in ((4.0, []), (5.0, []), (6.0, []), (7.0, ["A"]))] == [[], [], [], ["A"]]


def test_once_staff_have_acted_a_moment_is_enough(film: Film) -> None:
    film.show("A", seconds=2)
    film.repeats.loosen()
    assert film.show("A", seconds=10) == []
    film.show(seconds=BRIEF + 0.1)
    assert film.show("A") == ["A"]
    film.show(seconds=BRIEF + 0.1)
    assert film.show("A") == []


def test_forgetting_lets_all_through_at_once(film: Film) -> None:
    film.show("A")
    film.repeats.forget()
    assert film.show("A", seconds=5) == ["A"]


@settings(deadline=None, database=None)
@given(st.lists(st.tuples(st.sampled_from([1 / 32, 1 / 8, 3 / 8]), st.lists(st.sampled_from("ABC"), max_size=3)), max_size=80))
def test_between_two_scans_of_a_code_it_was_away_in_frames_that_were_seen(steps: list[tuple[float, list[str]]]) -> None:
    repeats = RepeatFilter()
    now = 0.0
    missing: dict[str, list[float]] = {}
    for gap, texts in steps:
        now += gap
        fresh = repeats.new(texts, now)
        assert sorted(fresh) == sorted(set(fresh))
        for text in set(texts):
            gone = missing.get(text)
            away = gone is None or (sum(gone) >= AWAY - 1e-9 and len(gone) >= 3)
            assert (text in fresh) == away
            missing[text] = []
        for text, gone in missing.items():
            if text not in texts:
                gone.append(gap)
