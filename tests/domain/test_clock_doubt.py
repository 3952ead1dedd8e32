from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock_doubt import ClockDoubt, doubt
from tests.builders import an_event, at


def test_the_days_around_the_event_are_no_doubt():
    event = an_event()
    assert doubt(at(day=20), None, event) is None
    assert doubt(at("23:59", day=23), None, event) is None
    assert doubt(at("23:59", day=19), None, event) is ClockDoubt.OFF
    assert doubt(at("00:00", day=24), None, event) is ClockDoubt.OFF


@given(st.integers(0, 3 * 86_400), st.integers(-86_400, 86_400))
def test_only_a_clock_well_before_its_last_entry_is_behind(second, later):
    last = at("00:00", day=20) + timedelta(seconds=second)
    now = last + timedelta(seconds=later)
    found = doubt(now, last, an_event())
    assert (found is ClockDoubt.BEHIND) is (later < -120)
