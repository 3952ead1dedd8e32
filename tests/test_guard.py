"""Who works at a station: proving it, being locked out, and changing who does, on the record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from argon2 import PasswordHasher

from kiosk.assembly import MIGRATIONS
from kiosk.domain.journal import Head, Kind, check_chain
from kiosk.domain.staff import Role, Staff
from kiosk.errors import Fault
from kiosk.guard import Denied, Guard, worries
from kiosk.staff import Pins, Tries
from kiosk.storage import journal
from kiosk.storage import staff as store
from kiosk.storage.database import open_database, transaction
from tests.clocks import HandClock

ORG = Staff("ORG1", "Olga Organizer", Role.ORGANIZER)
SUP = Staff("SUP1", "Sue Supervisor", Role.SUPERVISOR)
OP = Staff("op1", "Otto Operator", Role.OPERATOR)
PIN = {ORG: "274915", SUP: "860392", OP: "518273"}
WRONG = "999123"


class Counting(PasswordHasher):
    """A cheap one that counts what it compares."""

    def __init__(self, **cost: int) -> None:
        super().__init__(**{"time_cost": 1, "memory_cost": 8, "parallelism": 1, **cost})
        self.count = 0

    def verify(self, hash, password):
        self.count += 1
        return super().verify(hash, password)


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def hasher():
    return Counting()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "station.db"


@pytest.fixture
def empty(path, clock, hasher):
    """A station that knows no staff."""
    with open_database(path, bytes(32), MIGRATIONS, create=True) as connection:
        yield Guard(connection, "A", clock, Pins(hasher))


@pytest.fixture
def guard(empty):
    """A station with an organizer, a supervisor, an operator."""
    empty.add(ORG, PIN[ORG], None)
    empty.add(SUP, PIN[SUP], ORG)
    empty.add(OP, PIN[OP], ORG)
    return empty


def entries(guard):
    return list(journal.of_station(guard.connection, "A"))


def bodies(guard):
    return [dict(entry.body) for entry in entries(guard)]


def wrong(guard, times, id="SUP1"):
    answer = None
    for _ in range(times):
        answer = guard.verify(id, WRONG)
    return answer


def test_a_right_pin_says_who_it_is(guard):
    for who in (ORG, SUP, OP):
        assert guard.verify(who.id, PIN[who]) == who
    assert guard.verify("sup1", PIN[SUP]) == SUP
    assert guard.verify("OP1", PIN[OP]) == OP


def test_anothers_pin_is_wrong(guard):
    assert guard.verify("SUP1", PIN[ORG]) == Denied(0, unknown_or_wrong=True)


def test_a_wrong_pin_and_an_unknown_id_get_the_same_answers_for_the_same_work(guard, hasher, clock):
    def answers(id):
        given = []
        for pause in (0, 0, 0, 5, 26, 0, 61, 0):
            clock.passes(pause)
            before = hasher.count
            given.append((guard.verify(id, WRONG), hasher.count - before))
        return given

    assert answers("SUP1") == answers("NOBODY") == answers("name of somebody") == answers("\ud800" * 5000)


def test_a_removed_one_is_unknown(guard):
    guard.remove("SUP1", ORG)
    assert guard.verify("SUP1", PIN[SUP]) == Denied(0, unknown_or_wrong=True)
    assert guard.current(SUP) is None


def test_only_the_newest_unknown_ids_are_remembered(guard):
    for number in range(300):
        guard.verify(f"X{number}", WRONG)
    assert len(guard._strangers) == 100
    assert "x299" in guard._strangers


def test_three_wrong_tries_lock_and_then_even_the_right_pin_must_wait(guard, clock, hasher):
    assert wrong(guard, 2) == Denied(0, unknown_or_wrong=True)
    assert wrong(guard, 1) == Denied(30, unknown_or_wrong=True)
    clock.passes(6)
    before = hasher.count
    assert guard.verify("SUP1", PIN[SUP]) == Denied(24, unknown_or_wrong=False)
    assert hasher.count == before
    assert guard.waiting("sup1") == 24
    assert guard.verify("ORG1", PIN[ORG]) == ORG
    clock.passes(24)
    assert guard.waiting("SUP1") == 0
    assert guard.verify("SUP1", PIN[SUP]) == SUP


def test_each_further_wrong_try_doubles_the_lock_to_a_quarter_of_an_hour(guard, clock):
    wrong(guard, 2)
    waits = []
    for _ in range(8):
        answer = wrong(guard, 1)
        waits.append(answer.wait)
        clock.passes(answer.wait)
    assert waits == [30, 60, 120, 240, 480, 900, 900, 900]


def test_tries_during_a_lock_do_not_lengthen_it(guard, clock):
    wrong(guard, 3)
    for _ in range(10):
        clock.passes(2)
        guard.verify("SUP1", WRONG)
    assert guard.waiting("SUP1") == 10


def test_a_right_pin_forgets_the_wrong_tries(guard):
    for _ in range(5):
        wrong(guard, 2)
        assert guard.verify("SUP1", PIN[SUP]) == SUP
    assert store.tries(guard.connection, "SUP1") == Tries()


def test_a_lock_outlives_the_program(guard, path, clock, hasher):
    wrong(guard, 3)
    clock.passes(10)
    with open_database(path, bytes(32), MIGRATIONS) as connection:
        assert Guard(connection, "A", clock, Pins(hasher)).verify("SUP1", PIN[SUP]) == Denied(20, unknown_or_wrong=False)


def test_setting_the_clock_on_does_not_end_a_lock(guard, clock):
    wrong(guard, 3)
    clock.is_set(timedelta(days=1))
    assert guard.verify("SUP1", PIN[SUP]) == Denied(30, unknown_or_wrong=False)


def test_a_clock_set_back_over_a_restart_locks_for_no_longer_than_the_delay(guard, clock):
    wrong(guard, 3)
    clock.restarts()
    clock.is_set(timedelta(days=-400))
    assert guard.verify("SUP1", PIN[SUP]) == Denied(30, unknown_or_wrong=False)
    clock.passes(30)
    assert guard.verify("SUP1", PIN[SUP]) == SUP


def test_two_programs_at_once_have_no_more_tries_than_one(guard, path, clock, hasher):
    with open_database(path, bytes(32), MIGRATIONS) as connection:
        other = Guard(connection, "A", clock, Pins(hasher))
        wrong(guard, 1)
        wrong(other, 1)
        assert wrong(guard, 1) == Denied(30, unknown_or_wrong=True)
        assert wrong(other, 1) == Denied(30, unknown_or_wrong=False)


class Ends(Counting):
    """The program ends while it compares."""

    def verify(self, *_):
        raise KeyboardInterrupt


def test_ending_the_program_takes_no_try_back(guard, clock):
    hasty = Guard(guard.connection, "A", clock, Pins(Ends()))
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            hasty.verify("SUP1", WRONG)
    assert guard.verify("SUP1", PIN[SUP]) == Denied(30, unknown_or_wrong=False)


def test_a_disk_that_takes_no_try_looks_at_no_pin(guard, hasher):
    guard.connection.execute("PRAGMA query_only = ON")
    before = hasher.count
    with pytest.raises(Fault, match="read-only"):
        guard.verify("SUP1", PIN[SUP])
    assert hasher.count == before


def test_a_clock_that_can_not_be_right_gives_no_free_tries(guard, clock):
    clock.at = datetime(1971, 1, 1, tzinfo=UTC)
    wrong(guard, 2)
    with pytest.raises(Fault, match="1971"):
        wrong(guard, 1)
    assert guard.verify("SUP1", PIN[SUP]) == Denied(30, unknown_or_wrong=False)


def test_a_pin_is_never_verified_where_the_try_could_be_rolled_back(guard):
    with pytest.raises(RuntimeError, match="transaction"), transaction(guard.connection):
        guard.verify("SUP1", PIN[SUP])


def test_a_pin_that_is_changed_while_it_is_compared_is_wrong(guard, clock, hasher):
    class Slow(Counting):
        def verify(self, hash, password):
            guard.change_pin("SUP1", "640915", ORG)
            return super().verify(hash, password)

    assert Guard(guard.connection, "A", clock, Pins(Slow())).verify("SUP1", PIN[SUP]) == Denied(0, unknown_or_wrong=True)


def test_a_hash_of_an_older_cost_is_made_anew_at_the_next_sign_in(guard, clock):
    dearer = Guard(guard.connection, "A", clock, Pins(Counting(time_cost=2)))
    assert dearer.verify("SUP1", WRONG) == Denied(0, unknown_or_wrong=True)
    assert "t=1" in store.get(guard.connection, "SUP1").pin
    assert dearer.verify("SUP1", PIN[SUP]) == SUP
    assert "t=2" in store.get(guard.connection, "SUP1").pin
    assert dearer.verify("SUP1", PIN[SUP]) == SUP


def test_every_change_and_every_lock_is_in_the_journal_and_names_and_pins_are_not(guard, clock):
    wrong(guard, 3)
    clock.passes(30)
    wrong(guard, 1)
    wrong(guard, 4, id="Otto Operator")
    guard.change_pin("SUP1", "640915", ORG)
    guard.change_pin("OP1", "731904", OP)
    guard.remove("SUP1", ORG)
    assert bodies(guard) == [
        {"act": "add", "staff": "ORG1", "role": "organizer"},
        {"act": "add", "staff": "SUP1", "role": "supervisor", "who": "ORG1"},
        {"act": "add", "staff": "op1", "role": "operator", "who": "ORG1"},
        {"act": "locked", "staff": "SUP1", "role": "supervisor"},
        {"act": "locked", "staff": "SUP1", "role": "supervisor"},
        {"act": "pin", "staff": "SUP1", "role": "supervisor", "who": "ORG1"},
        {"act": "pin", "staff": "op1", "role": "operator", "who": "op1"},
        {"act": "remove", "staff": "SUP1", "role": "supervisor", "who": "ORG1"},
    ]
    assert {entry.kind for entry in entries(guard)} == {Kind.STAFF}
    assert check_chain(entries(guard), Head("A")).sequence == 8


def test_without_staff_nothing_is_guarded_and_the_first_is_an_organizer(empty):
    assert not empty.any()
    with pytest.raises(Fault, match="must be an organizer"):
        empty.add(SUP, PIN[SUP], None)
    assert not empty.any()
    assert entries(empty) == []
    assert empty.add(ORG, PIN[ORG], None) == ORG
    assert empty.any()
    assert empty.staff() == (ORG,)


def test_whatever_changes_the_staff_needs_an_organizer_who_still_is_one(guard):
    guard.add(Staff("ORG2", "Ove", Role.ORGANIZER), "417302", ORG)
    gone = guard.remove("ORG2", ORG)
    before = bodies(guard)
    raised = Staff("SUP1", "Sue Supervisor", Role.ORGANIZER)
    for by in (None, SUP, OP, gone, raised, Staff("NOBODY", "Nobody", Role.ORGANIZER)):
        for change in (
            lambda by=by: guard.add(Staff("NEW", "New", Role.OPERATOR), "417302", by),
            lambda by=by: guard.remove("ORG1", by),
            lambda by=by: guard.change_pin("ORG1", "417302", by),
        ):
            with pytest.raises(Fault, match="staff: needs an organizer"):
                change()
    assert bodies(guard) == before
    assert guard.staff() == (OP, ORG, SUP)


def test_everybody_may_change_their_own_pin(guard):
    assert guard.change_pin("op1", "417302", OP) == OP
    assert guard.change_pin("sup1", "417302", SUP) == SUP
    assert guard.verify("OP1", "417302") == OP
    assert guard.verify("OP1", PIN[OP]) == Denied(0, unknown_or_wrong=True)
    with pytest.raises(Fault, match="one digit"):
        guard.change_pin("op1", "111111", OP)


def test_whoever_was_removed_while_signed_in_changes_nothing(guard):
    guard.remove("op1", ORG)
    with pytest.raises(Fault, match="nobody of that id works here"):
        guard.change_pin("op1", "417302", OP)
    assert guard.verify("op1", "417302") == Denied(0, unknown_or_wrong=True)


def test_a_new_pin_ends_a_lock(guard):
    wrong(guard, 5)
    guard.change_pin("SUP1", "417302", ORG)
    assert guard.verify("SUP1", "417302") == SUP


def test_the_last_organizer_stays_while_others_remain(guard):
    with pytest.raises(Fault, match="last organizer"):
        guard.remove("org1", ORG)
    other = guard.add(Staff("ORG2", "Ove", Role.ORGANIZER), "417302", ORG)
    guard.remove("ORG1", ORG)
    guard.remove("op1", other)
    guard.remove("SUP1", other)
    guard.remove("ORG2", other)
    assert not guard.any()


def test_an_id_is_one_persons_for_ever(guard):
    with pytest.raises(Fault, match="works here already"):
        guard.add(Staff("sup1", "Somebody Else", Role.OPERATOR), "417302", ORG)
    guard.remove("SUP1", ORG)
    with pytest.raises(Fault, match="somebody else's"):
        guard.add(Staff("Sup1", "Somebody Else", Role.OPERATOR), "417302", ORG)
    back = guard.add(Staff("Sup1", " SUE  Supervisor".replace("  ", " "), Role.OPERATOR), "417302", ORG)
    assert guard.verify("SUP1", "417302") == back == Staff("Sup1", "SUE Supervisor", Role.OPERATOR)


@pytest.mark.parametrize(
    ("staff", "what"),
    [
        (Staff("", "Name", Role.OPERATOR), "id of staff"),
        (Staff("Otto O", "Name", Role.OPERATOR), "id of staff"),
        (Staff("X" * 13, "Name", Role.OPERATOR), "id of staff"),
        (Staff("X1", " \x1b[31m\u202e ", Role.OPERATOR), "no name"),
        (Staff("X1", "N" * 101, Role.OPERATOR), "longer than 100"),
    ],
)
def test_ids_and_names_that_can_not_stand(guard, staff, what):
    with pytest.raises(Fault, match=what):
        guard.add(staff, "417302", ORG)


def test_names_are_cleaned_and_ids_stand_as_given(guard):
    assert guard.add(Staff("aB-1", "\x1b[1mZoë\u202e\nĐặng ", Role.OPERATOR), "417302", ORG).name == "Zoë Đặng"
    assert guard.staff()[0].id == "aB-1"


def test_a_bad_pin_adds_nobody_and_is_not_said(guard):
    with pytest.raises(Fault, match="run of digits") as caught:
        guard.add(Staff("X1", "Name", Role.OPERATOR), "345678", ORG)
    assert "345678" not in str(caught.value)
    assert len(guard.staff()) == 3


def test_unknown_ids_can_not_be_removed_or_changed(guard):
    for change in (lambda: guard.remove("X1", ORG), lambda: guard.change_pin("X1", "417302", ORG)):
        with pytest.raises(Fault, match="kiosk staff list"):
            change()


def test_no_pin_is_kept(guard):
    kept = repr(list(guard.connection.execute("SELECT * FROM staff")))
    assert [pin for pin in PIN.values() if pin in kept] == []


def test_what_organizers_should_know_of_their_staff():
    def said(*roles):
        return [what.split(":")[0] for what, _ in worries([Staff(f"S{number}", "N", role) for number, role in enumerate(roles)])]

    assert said() == ["no staff are known"]
    assert said(Role.ORGANIZER) == ["there is one organizer", "there is no supervisor"]
    assert said(Role.ORGANIZER, Role.ORGANIZER, Role.SUPERVISOR, Role.OPERATOR) == []
