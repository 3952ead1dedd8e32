from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.shift import AUTO_LOCK, Shift
from kiosk.domain.staff import Act, Role, Staff, permit

ADA = Staff("OP1", "Ada Operator", Role.OPERATOR)
SUE = Staff("SUP1", "Sue Supervisor", Role.SUPERVISOR)
SECOND = 10**9
START = 77 * SECOND


def test_nobody_is_signed_in_at_first():
    assert Shift().current(START) is None
    assert Shift().remaining(START) == 0
    assert Shift().touch(START).current(START) is None


def test_ten_minutes_without_an_act_lock_the_window():
    shift = Shift().sign_in(ADA, START)
    assert shift.remaining(START) == AUTO_LOCK == 600
    assert shift.current(START + 600 * SECOND - 1) == ADA
    assert shift.current(START + 600 * SECOND) is None
    assert shift.remaining(START + 700 * SECOND) == 0


def test_every_act_begins_the_time_anew():
    shift = Shift(seconds=60).sign_in(ADA, START)
    for step in range(1, 10):
        shift = shift.touch(START + step * 50 * SECOND)
    assert shift.current(START + 500 * SECOND) == ADA
    assert shift.remaining(START + 460 * SECOND) == 50


def test_an_act_after_the_time_signs_nobody_in_again():
    shift = Shift(seconds=60).sign_in(ADA, START)
    late = shift.touch(START + 61 * SECOND)
    assert late.current(START + 61 * SECOND) is None
    assert late.touch(START + 62 * SECOND).current(START + 62 * SECOND) is None


def test_a_supervisors_pin_for_one_act_changes_nobodys_shift():
    shift = Shift(seconds=60).sign_in(ADA, START)
    permit(Act.OVERRIDE, SUE, guarded=True)
    after = shift.touch(START + SECOND)
    assert after.current(START + SECOND) == ADA


def test_signing_out_and_a_change_of_shift():
    shift = Shift().sign_in(ADA, START)
    assert shift.sign_out().current(START) is None
    assert shift.sign_in(SUE, START + SECOND).current(START + SECOND) == SUE


@given(st.lists(st.integers(0, 120 * SECOND), max_size=20), st.integers(1, 60))
def test_whoever_is_signed_in_has_done_something_within_the_time(pauses, seconds):
    shift, now, last = Shift(seconds=seconds).sign_in(ADA, START), START, START
    for pause in pauses:
        now += pause
        alive = shift.current(now) is not None
        assert alive == (shift.remaining(now) > 0)
        assert not alive or now - last < seconds * SECOND
        shift = shift.touch(now)
        last = now if alive else last
