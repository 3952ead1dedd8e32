"""The tables of staff and of their wrong tries."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlcipher3 import dbapi2

from kiosk.assembly import MIGRATIONS
from kiosk.domain.journal import Stamp
from kiosk.domain.staff import Role, Staff
from kiosk.staff import Tries
from kiosk.storage import staff
from kiosk.storage.database import open_database, transaction

ORG = Staff("ORG1", "Zoë Müller", Role.ORGANIZER)
SUP = Staff("sup1", "Amina Okafor", Role.SUPERVISOR)
WHEN = Stamp(datetime(2024, 10, 21, 13, 0, 0, 123456, tzinfo=UTC), 77, "boot")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "station.db"


@pytest.fixture
def connection(path):
    with open_database(path, bytes(32), MIGRATIONS, create=True) as opened:
        yield opened


def test_a_new_station_knows_no_staff(connection):
    assert not staff.any_work_here(connection)
    assert staff.everyone(connection) == ()
    assert staff.get(connection, "ORG1") is None
    assert staff.tries(connection, "ORG1") == Tries()


def test_whoever_is_stored_is_found_in_any_case_and_as_written(connection):
    with transaction(connection):
        staff.put(connection, SUP, "hash s")
        staff.put(connection, ORG, "hash o")
    assert staff.any_work_here(connection)
    assert staff.get(connection, "SUP1") == staff.get(connection, "sup1") == staff.Kept(SUP, "hash s")
    assert [kept.staff for kept in staff.everyone(connection)] == [ORG, SUP]


def test_whoever_was_removed_is_remembered_without_a_pin(connection):
    with transaction(connection):
        staff.put(connection, ORG, "hash")
        staff.put_tries(connection, "ORG1", Tries(4, WHEN))
        staff.remove(connection, "org1")
    assert staff.get(connection, "ORG1") == staff.Kept(ORG, None)
    assert staff.get(connection, "ORG1").removed
    assert not staff.any_work_here(connection)
    assert staff.tries(connection, "ORG1") == Tries()
    with transaction(connection):
        staff.put(connection, ORG, "another")
    assert staff.get(connection, "ORG1") == staff.Kept(ORG, "another")
    assert staff.any_work_here(connection)


def test_tries_outlive_the_program_to_the_microsecond(path, connection):
    with transaction(connection):
        staff.put(connection, SUP, "hash")
        staff.put_tries(connection, "SUP1", Tries(2, WHEN))
        staff.put_tries(connection, "SUP1", Tries(3, WHEN))
    with open_database(path, bytes(32), MIGRATIONS) as again:
        assert staff.tries(again, "sup1") == Tries(3, WHEN)
        with transaction(again):
            staff.put_tries(again, "SUP1", Tries())
    assert staff.tries(connection, "SUP1") == Tries()


def test_nobodys_tries_are_not_stored(connection):
    with pytest.raises(dbapi2.IntegrityError), transaction(connection):
        staff.put_tries(connection, "Nobody", Tries(1, WHEN))


@pytest.mark.parametrize(
    "wrong",
    [
        "INSERT INTO staff VALUES ('x', 'X', 'name', 4, 'hash', 0)",
        "INSERT INTO staff VALUES ('x', 'X', 'name', 1, NULL, 0)",
        "INSERT INTO staff VALUES ('x', 'X', 'name', 1, 'hash', 1)",
        "INSERT INTO staff VALUES ('x', 'X', 'name', 'organizer', 'hash', 0)",
        "INSERT INTO staff_tries VALUES ('org1', 0, 1, 1, 'boot')",
    ],
)
def test_the_tables_take_nothing_that_makes_no_sense(connection, wrong):
    with transaction(connection):
        staff.put(connection, ORG, "hash")
    with pytest.raises(dbapi2.IntegrityError):
        connection.execute(wrong)
