from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.seats import Filling, filling_of


def test_a_room_fills():
    assert [filling_of(inside, 60) for inside in (0, 53, 54, 59, 60, 61)] == [
        Filling.ROOM,
        Filling.ROOM,
        Filling.NEARLY,
        Filling.NEARLY,
        Filling.FULL,
        Filling.OVER,
    ]
    assert filling_of(1000, None) is Filling.UNLIMITED
    assert (filling_of(0, 0), filling_of(1, 0)) == (Filling.FULL, Filling.OVER)


@given(st.integers(0, 2000), st.integers(0, 1000))
def test_nearly_full_is_nine_tenths_and_nobody_is_turned_away_by_it(inside, capacity):
    filling = filling_of(inside, capacity)
    assert (filling is Filling.OVER) == (inside > capacity)
    assert (filling is Filling.FULL) == (inside == capacity)
    if inside < capacity:
        assert (filling is Filling.NEARLY) == (inside / capacity >= 0.9 - 1e-12)
