"""Two codes in view: the one that is meant where that is plain, else a question."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.choice import ASKS_AFTER, KEEPS, STAYS, Choice, Sight, View, look
from kiosk.devices.qr_reader import Found

SIZE = (1280, 720)


def code(text: str, across: float = 0.5, down: float = 0.5, side: float = 0.3) -> Found:
    """A code; centre as shares of the frame, side as a share of its height."""
    x, y, half = across * SIZE[0], down * SIZE[1], side * SIZE[1] / 2
    return Found(text, ((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)))


class Film:
    """Frames at twenty a second."""

    def __init__(self) -> None:
        self.choice = Choice()
        self.now = 100.0

    def show(self, *codes: Found, seconds: float = 0.05) -> list[Sight]:
        sights = []
        for _ in range(max(1, round(seconds / 0.05))):
            self.now += 0.05
            sights.append(self.choice.of(codes, SIZE, self.now))
        return sights


@pytest.fixture
def film() -> Film:
    return Film()


LEFT, RIGHT = code("left", 0.35), code("right", 0.65)


def test_nothing_in_view_is_nothing(film: Film) -> None:
    assert film.show() == [Sight()]


def test_a_code_alone_is_meant_in_its_first_frame_wherever_it_is(film: Film) -> None:
    assert film.show(code("a", 0.1, 0.2, 0.1))[0].meant == "a"


def test_two_side_by_side_are_a_question_and_neither_is_meant(film: Film) -> None:
    sights = film.show(LEFT, RIGHT, seconds=2)
    assert {sight.meant for sight in sights} == {None}
    assert not sights[0].ask
    assert all(sight.ask for sight in sights[round(ASKS_AFTER / 0.05) + 1 :])
    assert sights[-1].texts == ("left", "right")


def test_one_clearly_nearer_to_the_centre_is_meant(film: Film) -> None:
    sights = film.show(code("a", 0.52), code("b", 0.8), seconds=2)
    assert {(sight.meant, sight.ask) for sight in sights} == {("a", False)}


def test_one_clearly_larger_is_meant(film: Film) -> None:
    sights = film.show(code("a", 0.4, side=0.4), code("b", 0.6, side=0.2), seconds=2)
    assert {(sight.meant, sight.ask) for sight in sights} == {("a", False)}


def test_where_nearer_and_larger_disagree_it_is_a_question(film: Film) -> None:
    assert film.show(code("near", 0.5, side=0.15), code("large", 0.85, side=0.4), seconds=2)[-1] == Sight(
        (code("near", 0.5, side=0.15), code("large", 0.85, side=0.4)), None, ask=True
    )


def test_the_same_code_twice_is_one(film: Film) -> None:
    sights = film.show(code("a", 0.35), code("a", 0.65), seconds=2)
    assert {(sight.meant, sight.ask) for sight in sights} == {("a", False)}
    assert len(sights[0].codes) == 2
    assert sights[0].texts == ("a",)


def test_a_code_that_cannot_be_read_for_a_moment_is_still_meant(film: Film) -> None:
    film.show(code("a"), seconds=2)
    assert {sight.meant for sight in film.show(seconds=STAYS - 0.05)} == {"a"}
    assert film.show(seconds=0.2)[-1] == Sight()


def test_two_that_are_read_by_turns_are_both_in_view(film: Film) -> None:
    film.show(LEFT, RIGHT, seconds=1)
    sights = [film.show(LEFT if number % 2 else RIGHT)[0] for number in range(40)]
    assert {sight.meant for sight in sights} == {None}
    assert all(sight.ask and set(sight.texts) == {"left", "right"} for sight in sights)


def test_when_one_is_taken_away_the_other_is_meant(film: Film) -> None:
    film.show(LEFT, RIGHT, seconds=2)
    sights = film.show(RIGHT, seconds=1)
    assert (sights[-1].meant, sights[-1].ask) == ("right", False)
    assert sum(sight.meant is None for sight in sights) * 0.05 <= STAYS + 0.1


def test_a_passer_by_is_no_question_and_takes_nothing_over(film: Film) -> None:
    assert film.show(code("first"), seconds=0.2)[0].meant == "first"
    sights = film.show(code("first"), code("passing", 0.8), seconds=1) + film.show(code("first"), seconds=1)
    assert {(sight.meant, sight.ask) for sight in sights} == {("first", False)}


def test_whoever_came_first_is_not_replaced_within_the_same_second(film: Film) -> None:
    film.show(code("first", 0.2))
    sights = film.show(code("second"), seconds=KEEPS + STAYS)
    taken = next(number for number, sight in enumerate(sights) if sight.meant == "second")
    assert taken * 0.05 >= KEEPS - 0.1
    assert {sight.meant for sight in sights[:taken]} == {None}
    assert not any(sight.ask for sight in sights)


def test_the_next_in_the_queue_is_meant_at_once(film: Film) -> None:
    film.show(code("first"), seconds=2)
    film.show(seconds=1)
    assert film.show(code("second"))[0].meant == "second"


def test_a_trembling_hand_changes_nothing(film: Film) -> None:
    film.show(code("a", 0.5), code("b", 0.63), seconds=2)
    nearly = [code("b", 0.62), code("b", 0.60)]
    sights = [film.show(code("a", 0.5), nearly[number % 2])[0] for number in range(60)]
    assert {(sight.meant, sight.ask) for sight in sights} == {("a", False)}


def test_a_question_does_not_flicker_at_its_border(film: Film) -> None:
    sights = film.show(code("a", 0.5), code("b", 0.58), seconds=1)
    assert sights[-1].ask
    borders = [film.show(code("a", 0.5), code("b", 0.612 + 0.002 * (number % 2)))[0].ask for number in range(60)]
    assert sum(one != other for one, other in itertools.pairwise(borders)) <= 1


def test_a_code_without_extent_breaks_nothing(film: Film) -> None:
    point = Found("point", ((5.0, 5.0),) * 4)
    assert film.show(point)[0].meant == "point"
    assert film.show(point, code("a"), seconds=2)[-1].meant == "a"


corner = st.tuples(st.floats(-2000, 4000), st.floats(-2000, 4000))
found = st.builds(Found, st.sampled_from("abc"), st.tuples(corner, corner, corner, corner))


@given(st.lists(st.tuples(st.floats(0.01, 1.0), st.lists(found, max_size=4)), max_size=40))
def test_what_is_meant_is_in_view_and_never_while_it_asks(frames: list[tuple[float, list[Found]]]) -> None:
    view, now, last, since = View(), 0.0, None, -10.0
    for gap, codes in frames:
        now += gap
        view = look(view, codes, SIZE, now)
        sight = view.sight
        assert {one.text for one in codes} <= set(sight.texts)
        if sight.ask:
            assert sight.meant is None
            assert len(sight.texts) > 1
        if sight.meant is not None:
            assert sight.meant in {one.text for one in view.seen}
            if sight.meant != last:
                assert now - since >= KEEPS - 1e-9
                last, since = sight.meant, now
