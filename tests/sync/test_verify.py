"""What `journal verify` finds: everything that somebody with the key could change behind the kiosk's back."""

from __future__ import annotations

import pytest

from kiosk.assembly import MIGRATIONS
from kiosk.settings import Settings
from kiosk.storage import keys
from kiosk.storage.database import open_database

MORNING = "2024-10-21T09:00:00-04:00"
UNGUARDED = "DROP TRIGGER journal_stands; DROP TRIGGER journal_keeps; "
GUARDED = (
    "CREATE TRIGGER journal_stands BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'x'); END;"
    "CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'x'); END;"
)
CHANGES = {
    "a changed reason": "UPDATE journal SET body = (SELECT body FROM journal WHERE sequence = 2) WHERE sequence = 5",
    "a hold given to another": "UPDATE journal SET registration = 'nobody' WHERE kind = 'block'",
    "a verdict turned": "UPDATE journal SET verdict = 'refuse' WHERE sequence = 2",
    "a body that is no body": "UPDATE journal SET body = x'ff' WHERE sequence = 3",
    "a body of another kind": "UPDATE journal SET body = x'00' WHERE sequence = 3",
    "a kind nobody knows": "UPDATE journal SET kind = 'zzz' WHERE sequence = 3",
    "a time beyond all": "UPDATE journal SET at = 9223372036854775807 WHERE sequence = 3",
    "a cut tail": "DELETE FROM journal WHERE sequence > 3",
    "a cut tail and its signatures": "DELETE FROM journal WHERE sequence > 2; DELETE FROM heads",
    "everything gone": "DELETE FROM journal; DELETE FROM heads; DELETE FROM occupancy; DELETE FROM presence",
    "people who never came": "INSERT INTO occupancy VALUES ('B2', 350)",
}


@pytest.fixture
def busy(kiosk):
    for command in (("decide", "c-R1"), ("decide", "c-R1", "--session", "OP"), ("block", "R2"), ("decide", "c-R3")):
        kiosk.json(*command, "--at", MORNING)
    assert kiosk.json("journal", "verify").row["ok"]
    return kiosk


def change(kiosk, statements):
    settings = Settings(home=kiosk.home, keyring=False)
    with open_database(settings.database, keys.load_key(settings), MIGRATIONS) as connection:
        connection.executescript(statements)


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_behind_the_kiosks_back_is_found(busy, name):
    change(busy, UNGUARDED + CHANGES[name] + "; " + GUARDED)
    answer = busy.json("journal", "verify")
    assert answer.code == 1
    assert answer.row["problem"]


def test_a_journal_without_its_guards_is_told(busy):
    change(busy, UNGUARDED)
    assert "guarded" in busy.json("journal", "verify").row["problem"]


def test_an_empty_journal_is_said_not_passed_over(kiosk_at, tmp_path, event_file):
    command = kiosk_at(tmp_path / "fresh")
    command.json("setup", event_file, "--station", "A")
    assert command.json("journal", "verify").row == {"station": "A", "entries": 0, "ok": True, "problem": None}


def test_a_station_whose_database_was_emptied_is_not_set_up_anew_in_silence(busy, event_file):
    for path in busy.home.glob("station.db*"):
        path.unlink()
    answer = busy("setup", event_file)
    assert (answer.code, "restore" in answer.err) == (2, True)
