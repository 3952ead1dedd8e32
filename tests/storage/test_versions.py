"""Every schema that was ever released still opens: each lies here as a file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.assembly import MIGRATIONS
from kiosk.domain.journal import Head, check_chain
from kiosk.domain.staff import Role, Staff
from kiosk.guard import Guard
from kiosk.storage import event, journal, meta, registrations, search, staff
from kiosk.storage.database import open_database

FOLDER = Path(__file__).parent / "databases"
VERSIONS = range(1, len(MIGRATIONS) + 1)


def test_every_released_schema_lies_here():
    assert {path.name for path in FOLDER.glob("*.db")} == {f"v{version}.db" for version in VERSIONS}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_station_of_that_schema_opens_with_all_it_holds(tmp_path, version):
    path = shutil.copy(FOLDER / f"v{version}.db", tmp_path)
    with open_database(Path(path), bytes(32), MIGRATIONS) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(MIGRATIONS)
        assert registrations.get(connection, "R2").name == "Zoë Müller"
        assert search.search(connection, "muller zoe")[0].registration == "R2"
        assert event.decode(meta.get(connection, "event")).id == "wps-fpn-2024"
        assert check_chain(journal.of_station(connection, "A"), Head("A")).sequence == 2
        assert journal.occupancy(connection, "B2") == 1
        expected = [("OP1", True), ("ORG1", False), ("SUP1", False)] if version >= 2 else []
        assert [(kept.staff.id, kept.removed) for kept in staff.everyone(connection)] == expected


def test_the_staff_of_the_second_schema_sign_in_still(tmp_path):
    path = shutil.copy(FOLDER / "v2.db", tmp_path)
    with open_database(Path(path), bytes(32), MIGRATIONS) as connection:
        guard = Guard(connection, "A")
        assert guard.verify("ORG1", "274915") == Staff("ORG1", "Zoë Müller", Role.ORGANIZER)
        assert staff.tries(connection, "SUP1").failures == 4


def test_the_photos_and_print_jobs_of_the_third_schema_are_there_still(tmp_path):
    path = shutil.copy(FOLDER / "v3.db", tmp_path)
    with open_database(Path(path), bytes(32), MIGRATIONS) as connection:
        name, jpeg, width, height = connection.execute("SELECT name, jpeg, width, height FROM photos").fetchone()
        assert (name, jpeg[:3], width, height) == ("zoe.jpg", b"\xff\xd8\xff", 12, 16)
        job = connection.execute("SELECT title, state, remote, trouble FROM print_jobs WHERE registration = 'R2'").fetchone()
        assert job == ("R2-1", "unknown", "7 R2-1", "interrupted")
