"""The encrypted file: keys, schemas, and what the world does to it."""

from __future__ import annotations

import os
import resource
import signal
import stat

import pytest
from sqlcipher3 import dbapi2

from kiosk.assembly import MIGRATIONS
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import keys, meta
from kiosk.storage.database import Migration, open_database, statements, transaction

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "station.db"


def opened(path, key=KEY, migrations=MIGRATIONS, create=True):
    return open_database(path, key, migrations, create=create)


def test_nothing_readable_is_on_disk(path):
    with opened(path) as connection, transaction(connection):
        meta.put(connection, "name", b"Amina Okafor")
    for file in path.parent.iterdir():
        assert b"Amina" not in file.read_bytes()
        assert b"SQLite format" not in file.read_bytes()


def test_a_wrong_key_is_one_line_that_names_the_mend(path):
    with opened(path):
        pass
    with pytest.raises(Fault, match="does not open it") as caught, opened(path, bytes(32)):
        pass
    assert "KIOSK_PASSPHRASE" in caught.value.mend


def test_a_missing_station_says_how_to_make_one(path):
    with pytest.raises(Fault, match="kiosk setup"), opened(path, create=False):
        pass
    assert not path.exists()


def test_a_newer_schema_is_refused_untouched(path):
    with opened(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(Fault, match="newer version"), opened(path):
        pass
    assert path.read_bytes() == before


def test_migrating_makes_a_backup_first_that_opens_with_the_key(path):
    with opened(path) as connection, transaction(connection):
        meta.put(connection, "name", b"before")
    longer = (*MIGRATIONS, Migration("more", statements(("CREATE TABLE more (x INTEGER) STRICT",))))
    with opened(path, migrations=longer) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(longer)
        assert meta.get(connection, "name") == b"before"
    (backup,) = path.parent.glob("*.bak")
    with opened(backup) as connection:
        assert meta.get(connection, "name") == b"before"


def test_a_failing_migration_leaves_everything_as_it_was(path):
    with opened(path):
        pass

    def fails(connection):
        connection.execute("CREATE TABLE half (x INTEGER) STRICT")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), opened(path, migrations=(*MIGRATIONS, Migration("fails", fails))):
        pass
    with opened(path) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "half" not in tables


def test_the_journal_is_append_only(path):
    with opened(path) as connection:
        connection.execute("INSERT INTO journal VALUES ('A', 1, 0, 0, '', 1, 'scan', NULL, NULL, NULL, x'a0', x'00', x'00')")
        for change in ("UPDATE journal SET hlc = 2", "DELETE FROM journal"):
            with pytest.raises(dbapi2.IntegrityError, match="append-only"):
                connection.execute(change)


def test_a_full_disk_is_a_fault_and_nothing_is_half_written(path):
    with opened(path) as connection:
        with transaction(connection):
            meta.put(connection, "first", b"kept")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(Fault, match="disk is full"), transaction(connection):
            meta.put(connection, "second", os.urandom(200_000))
        assert meta.get(connection, "first") == b"kept"
        assert meta.get(connection, "second") is None


def test_a_disk_that_takes_no_more_is_a_fault(path):
    with opened(path) as connection:
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 4096, limits[1]))
        try:
            with pytest.raises(Fault, match="disk"), transaction(connection):
                meta.put(connection, "much", os.urandom(2_000_000))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, before)
        assert meta.get(connection, "much") is None


def test_a_damaged_file_is_a_fault(path):
    path.write_bytes(b"not a database at all" * 500)
    with pytest.raises(Fault), opened(path):
        pass


def test_a_transaction_inside_another_joins_it(path):
    with opened(path) as connection:
        with pytest.raises(ZeroDivisionError), transaction(connection):
            with transaction(connection):
                meta.put(connection, "inner", b"x")
            raise ZeroDivisionError
        assert meta.get(connection, "inner") is None


@pytest.fixture
def settings(tmp_path):
    return Settings(home=tmp_path, keyring=False)


def test_a_key_file_is_for_its_owner_only(settings):
    key = keys.create_key(settings)
    assert keys.load_key(settings) == key
    assert keys.kind_of_key(settings) == "file"
    assert stat.S_IMODE((settings.home / "station.key").stat().st_mode) == 0o600
    assert not keys.key_file_exposed(settings)
    (settings.home / "station.key").chmod(0o644)
    assert keys.key_file_exposed(settings)


def test_a_passphrase_wraps_the_key(tmp_path):
    right = Settings(home=tmp_path, passphrase="tulip field", keyring=False)
    key = keys.create_key(right)
    assert keys.load_key(right) == key
    assert key.hex().encode() not in (tmp_path / "keys.json").read_bytes()
    for wrong in (None, "rose field"):
        with pytest.raises(Fault, match="passphrase"):
            keys.load_key(Settings(home=tmp_path, passphrase=wrong, keyring=False))


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"kind": "passphrase"}', '{"kind": "file", "file": "gone"}', '{"kind": "moon"}']
)
def test_damaged_key_records_are_faults(settings, content):
    (settings.home / "keys.json").write_text(content, encoding="utf-8")
    with pytest.raises(Fault):
        keys.load_key(Settings(home=settings.home, passphrase="x", keyring=False))
