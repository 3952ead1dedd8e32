"""The tables of the first schema. A released step is never changed; a new one is added to the ladder."""

from __future__ import annotations

TABLES = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE registrations (
        id TEXT PRIMARY KEY,
        tag BLOB NOT NULL,
        data TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX registrations_tag ON registrations (tag)",
    """CREATE TABLE codes (
        key TEXT NOT NULL,
        registration TEXT NOT NULL REFERENCES registrations (id) ON DELETE CASCADE,
        PRIMARY KEY (key, registration)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX codes_registration ON codes (registration)",
    """CREATE TABLE journal (
        station TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at INTEGER NOT NULL,
        monotonic INTEGER NOT NULL,
        boot TEXT NOT NULL,
        hlc INTEGER NOT NULL,
        kind TEXT NOT NULL,
        registration TEXT,
        session TEXT,
        verdict TEXT,
        body BLOB NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (station, sequence)
    ) STRICT, WITHOUT ROWID""",
    # somebody who is refused a thousand times must not make the thousand-and-first scan slow
    """CREATE INDEX journal_facts ON journal (registration, hlc)
        WHERE registration IS NOT NULL AND verdict IS NOT 'refuse'""",
    "CREATE INDEX journal_refusals ON journal (registration, session, hlc) WHERE verdict = 'refuse'",
    "CREATE INDEX journal_order ON journal (hlc, station, sequence)",
    """CREATE TRIGGER journal_keeps BEFORE DELETE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER journal_stands BEFORE UPDATE ON journal
        BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END""",
    """CREATE TABLE presence (
        session TEXT NOT NULL,
        registration TEXT NOT NULL,
        inside INTEGER NOT NULL,
        PRIMARY KEY (session, registration)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE occupancy (session TEXT PRIMARY KEY, inside INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE heads (
        station TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        hash BLOB NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (station, sequence)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE stations (
        name TEXT PRIMARY KEY,
        journal_key BLOB NOT NULL,
        badge_key BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
)
