"""Two stations at work and out of touch: whatever happens, caches equal the fold and the stations come to agree."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest

from kiosk.assembly import open_station, setup
from kiosk.domain.attendance import history_of
from kiosk.errors import Fault
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from kiosk.storage import journal
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.builders import at

PEOPLE, SESSIONS = ("R1", "R2", "R3"), ("OP", "B2")


@pytest.mark.parametrize("seed", range(6))
def test_caches_equal_the_fold_and_stations_agree(tmp_path, event_file, roster_file, seed):
    rng = random.Random(seed)
    homes = [Settings(home=tmp_path / name, keyring=False) for name in "AB"]
    for home, name in zip(homes, "AB", strict=True):
        event = setup(home, event_file, name)
        with open_station(home) as station:
            take_in(station.connection, event, name, read_roster(roster_file, event))
    with open_station(homes[0]) as a, open_station(homes[1]) as b:
        moment = at("09:00")
        for step in range(60):
            moment += timedelta(seconds=rng.randint(-300, 600))  # clocks are set back, too
            station, other = rng.sample([a, b], 2)
            act(rng, station, other, moment, tmp_path / f"{step}.bundle")
            assert_caches_equal_the_fold(station)
        for station, other in ((a, b), (b, a), (a, b)):
            exchange(other, station, tmp_path / "last.bundle")
        assert_caches_equal_the_fold(a)
        assert_caches_equal_the_fold(b)
        assert journal.vector(a.connection) == journal.vector(b.connection)
        for person in PEOPLE:
            for session in (None, *SESSIONS):
                histories = [history_of(about(one, person), session) for one in (a, b)]
                assert histories[0] == histories[1]


def act(rng, station, other, moment, bundle):
    person, session = rng.choice(PEOPLE), rng.choice((None, *SESSIONS))
    try:
        match rng.randrange(8):
            case 0 | 1 | 2:
                station.scan(f"c-{person}", session=session, exit=session is not None and rng.random() < 0.4, at=moment)
            case 3:
                station.override(person, session=rng.choice(SESSIONS), reason="because", at=moment)
            case 4:
                station.desk.undo(rng.choice((None, person)), at=moment)
            case 5:
                rng.choice((station.desk.block, station.desk.unblock))(person, reason="", at=moment)
            case 6:
                station.desk.issue(person, at=moment)
            case _:
                exchange(other, station, bundle)
    except Fault as fault:
        if "nothing to take back" not in str(fault):
            raise


def about(station, person):
    return [entry for entry in journal.united(station.connection) if entry.registration == person]


def exchange(giver, taker, path):
    write_bundle(giver.connection, giver.identity, path)
    read_bundle(taker.connection, taker.identity, path)


def assert_caches_equal_the_fold(station):
    for session in SESSIONS:
        inside = 0
        for person in PEOPLE:
            whole = history_of(about(station, person), session)
            assert history_of(journal.history(station.connection, person, session), session) == whole
            row = station.connection.execute(
                "SELECT inside FROM presence WHERE session = ? AND registration = ?", (session, person)
            ).fetchone()
            assert bool(row and row[0]) == whole.inside
            inside += whole.inside
        assert station.occupancy(session) == inside
