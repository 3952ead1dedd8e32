"""PINs and lockout: what may be a PIN, what it costs to compare one, how long wrong tries lock."""

from __future__ import annotations

import math
from datetime import timedelta

import pytest
from argon2 import PasswordHasher
from argon2.low_level import Type
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.staff import FIRST_DELAY, FREE_TRIES, LONGEST_DELAY, Pins, Tries, checked_pin, delay, is_staff_id, key_of
from tests.clocks import HandClock

CHEAP = Pins(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.mark.parametrize("pin", ["274915", "860392", "0274915", "112358132134", "190283", "121234", "123457", "987655"])
def test_these_are_pins(pin):
    assert checked_pin(pin) == pin


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "not made of digits"),
        ("27491a", "not made of digits"),
        ("-274915", "not made of digits"),
        (" 274915", "not made of digits"),
        ("27²915", "not made of digits"),
        ("27491", "shorter"),
        ("2749158603921", "longer"),
        ("0" * 4000, "longer"),
        ("000000", "one digit"),
        ("77777777", "one digit"),
        ("123456", "run"),
        ("654321", "run"),
        ("890123", "run"),
        ("3210987", "run"),
        ("121212", "pattern"),
        ("1212121", "pattern"),
        ("123123", "pattern"),
        ("274274274", "pattern"),
        ("274927492749", "pattern"),
    ],
)
def test_these_are_none_and_the_message_never_holds_them(pin, why):
    with pytest.raises(Fault, match=why) as caught:
        checked_pin(pin)
    assert not pin or pin not in str(caught.value)


@given(st.text(alphabet="0123456789x٣", min_size=5, max_size=13))
def test_no_message_ever_holds_a_pin(pin):
    said = ""
    try:
        checked_pin(pin)
    except Fault as fault:
        said = str(fault)
    assert pin not in said


def test_the_id_is_no_pin():
    with pytest.raises(Fault, match="is the id"):
        checked_pin("274915", "274915")
    assert checked_pin("274915", "SUP1") == "274915"


def test_digits_of_any_script_are_the_same_pin():
    hashed = CHEAP.hashed("٢٧٤٩١٥", "SUP1")
    assert CHEAP.right("274915", hashed)
    assert CHEAP.right("२७४९१५", hashed)


def test_a_hash_is_argon2id_of_its_own_salt_and_at_the_cost_that_is_promised():
    pins = Pins()
    one, two = pins.hashed("274915", "A"), pins.hashed("274915", "A")
    assert one != two
    assert one.startswith("$argon2id$v=19$m=32768,t=2,p=1$")
    assert "274915" not in one
    assert pins.right("274915", one)
    assert not pins.right("274916", one)
    assert pins.hasher.memory_cost >= 32 * 1024
    assert pins.hasher.type is Type.ID


def test_a_hash_of_another_cost_is_outdated_and_still_right():
    old = CHEAP.hashed("274915", "A")
    assert CHEAP.right("274915", old)
    assert not CHEAP.outdated(old)
    assert Pins().outdated(old)
    assert not Pins().outdated(Pins().renewed("274915"))


@pytest.mark.parametrize("pin", ["", "x", "\ud800", "\0", "2749150", "9" * 1_000_000])
def test_whatever_is_typed_is_only_wrong(pin):
    assert not CHEAP.right(pin, CHEAP.hashed("274915", "A"))
    assert not CHEAP.right(pin, None)


@pytest.mark.parametrize("kept", ["", "$argon2id$", "$argon2id$v=19$m=8,t=1,p=1$$", "plain"])
def test_a_damaged_hash_is_a_fault_that_says_how_to_mend_it(kept):
    with pytest.raises(Fault, match="kiosk staff pin"):
        CHEAP.right("274915", kept)


class Counting(PasswordHasher):
    """Counts what it computes."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.verified: list[str] = []

    def verify(self, hash, password):
        self.verified.append(hash.rsplit("$", 2)[0])
        return super().verify(hash, password)


def test_nobodys_pin_costs_as_much_as_somebodys():
    hasher = Counting()
    pins = Pins(hasher)
    hashed = pins.hashed("274915", "A")
    pins.right("860392", hashed)
    pins.right("860392", None)
    assert hasher.verified == [hashed.rsplit("$", 2)[0]] * 2


def test_ids_are_short_plain_and_of_one_alphabet():
    assert all(map(is_staff_id, ("1", "SUP1", "a-b-c", "X" * 12, "274915")))
    assert not any(map(is_staff_id, ("", "X" * 13, "-x", "a b", "a_b", "Ö1", "\u0410B", "a\n", "--json", "٣", "a.b")))
    assert key_of("SUP1") == key_of("sup1") == key_of(" Sup1 ")


def test_the_third_wrong_try_locks_for_half_a_minute_and_each_further_one_for_twice_as_long():
    assert [delay(failures) for failures in range(9)] == [0, 0, 0, 30, 60, 120, 240, 480, 900]
    assert (FREE_TRIES, FIRST_DELAY, LONGEST_DELAY) == (3, 30, 900)


@given(st.integers(0, 10**6))
def test_more_wrong_tries_never_lock_for_less(failures):
    assert delay(failures) <= delay(failures + 1) <= 900


def locked(clock, failures=3):
    tries = Tries()
    for _ in range(failures):
        tries = tries.wrong(clock())
    return tries


@given(st.integers(0, 12), st.floats(0, 2000))
def test_a_lock_lasts_its_delay_and_no_longer(failures, seconds):
    clock = HandClock()
    tries = locked(clock, failures)
    clock.passes(seconds)
    assert tries.wait(clock()) == max(0, math.ceil(delay(failures) - round(seconds * 1e9) / 1e9))
    assert tries.dated(clock()) == tries


def test_a_right_pin_begins_again():
    assert Tries().wait(HandClock()()) == 0
    assert Tries().wrong(HandClock()()).failures == 1


JUMPS = st.timedeltas(min_value=timedelta(days=-9000), max_value=timedelta(days=9000))


@given(st.integers(3, 12), st.floats(0, 1000), JUMPS)
def test_setting_the_clock_neither_ends_a_lock_nor_draws_it_out(failures, seconds, jump):
    clock, untouched = HandClock(), HandClock()
    tries = locked(clock, failures)
    clock.passes(seconds)
    clock.is_set(jump)
    untouched.passes(seconds)
    assert tries.dated(clock()).wait(clock()) == tries.wait(untouched())


@given(st.integers(3, 12), JUMPS, st.lists(st.floats(0, 400), max_size=8))
def test_after_a_restart_with_a_wrong_clock_no_lock_is_longer_than_its_delay(failures, jump, pauses):
    clock = HandClock()
    tries = locked(clock, failures)
    clock.restarts()
    clock.is_set(jump)
    waited = 0.0
    for pause in pauses:
        tries = tries.dated(clock())
        assert tries.wait(clock()) <= max(0, math.ceil(delay(failures) - waited + 1e-6))
        clock.passes(pause)
        waited += pause
    clock.passes(delay(failures))
    tries = tries.dated(clock())
    assert tries.wait(clock()) == 0 or not pauses


def test_after_a_restart_with_a_right_clock_a_lock_goes_on():
    clock = HandClock()
    tries = locked(clock, 5)
    clock.restarts()
    clock.passes(20)
    assert tries.wait(clock()) == 100
