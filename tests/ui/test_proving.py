"""What a window learns of the staff with every act, on a real station."""

import pytest

from kiosk.assembly import open_station
from kiosk.domain.staff import Role
from kiosk.errors import Fault
from kiosk.guard import Denied
from tests.ui.world import OP, ORG, PINS, SUP
from ui.acts import check_in, turn_room
from ui.proving import attended, crew, proved, vouched, waiting


@pytest.fixture
def station(guarded):
    with open_station(guarded.settings, clock=guarded.clock) as opened:
        yield opened


def test_an_act_says_how_things_stand_after_it(station):
    done = attended(check_in("R1", "en", print_badge=False), OP)(station)
    assert done.fault is None
    assert (done.standing.guarded, done.standing.staff) == (True, OP)


def test_a_fault_says_how_things_stand_too(station):
    station.guard.remove(OP.id, ORG)
    done = attended(check_in("R1", "en", print_badge=False), OP)(station)
    assert "needs an operator" in done.fault.what
    assert (done.answer, done.standing.staff) == (None, None)


def test_what_is_recorded_is_told_though_nobody_could_look_who_works_here(station, monkeypatch):
    guard = type(station.guard)
    current, asked = guard.current, []

    def fails_afterwards(self, who):
        asked.append(who)
        if len(asked) > 1:
            raise Fault("the disk failed", "look after it")
        return current(self, who)

    monkeypatch.setattr(guard, "current", fails_afterwards)
    done = attended(check_in("R1", "en", print_badge=False), OP)(station)
    assert (done.answer is not None, done.fault, done.standing) == (True, None, None)


def test_those_who_may_are_offered_by_name(station):
    assert [one.id for one in crew()(station, None)] == ["AB2", "MW1", "OP7", "SUP1"]
    assert [one.id for one in crew(Role.SUPERVISOR)(station, OP)] == ["MW1", "SUP1"]


def test_a_supervisor_vouches_beside_the_one_who_is_signed_in(station):
    assert isinstance(vouched(SUP.id, "000001", lambda _station, by: by)(station, OP), Denied)
    by = vouched(SUP.id, PINS[SUP.id], lambda _station, by: by)(station, OP)
    assert (by.id, by.beside) == (SUP.id, OP.id)
    assert vouched(SUP.id, PINS[SUP.id], lambda _station, by: by)(station, None).beside == ""


def test_wrong_pins_of_a_vouching_lock_as_any_do(station):
    for _ in range(3):
        vouched(SUP.id, "000001", turn_room("B2", "", close=True))(station, OP)
    assert waiting(SUP.id)(station, None) == 30
    assert proved(SUP.id, PINS[SUP.id])(station, None) == Denied(30, unknown_or_wrong=False)
    assert station.rooms.closed("B2") is None


def test_an_operators_own_pin_vouches_for_nothing_that_needs_a_supervisor(station):
    with pytest.raises(Fault, match="needs a supervisor"):
        vouched(OP.id, PINS[OP.id], turn_room("B2", "", close=True))(station, OP)


def test_a_room_is_turned_only_by_who_still_works_here_and_once(station):
    since = turn_room("B2", "fire drill", close=True)(station, SUP)
    assert turn_room("B2", "", close=True)(station, SUP) == since
    assert turn_room("B2", "", close=False)(station, SUP) is None
    station.guard.remove(SUP.id, ORG)
    with pytest.raises(Fault, match="needs a supervisor"):
        turn_room("B2", "", close=True)(station, SUP)
