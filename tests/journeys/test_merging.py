"""Two stations at work and out of touch: whatever happens, caches equal the fold and the stations come to agree."""

from __future__ import annotations

import random
from datetime import timedelta
from functools import partial

import pytest

from kiosk.assembly import open_station, setup
from kiosk.domain.amendments import Change, Record
from kiosk.domain.attendance import history_of
from kiosk.errors import Fault
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from kiosk.storage import amended, journal, registrations
from kiosk.storage.database import transaction
from kiosk.sync.bundle import read_bundle, write_bundle
from tests.builders import at

PEOPLE, SESSIONS = ("R1", "R2", "R3"), ("OP", "B2")


@pytest.mark.parametrize("seed", range(6))
def test_caches_equal_the_fold_and_stations_agree(tmp_path, event_file, roster_file, seed):
    rng = random.Random(seed)
    sealed = seed % 2 == 0  # only sealed bundles carry names
    homes = [Settings(home=tmp_path / name, keyring=False, passphrase="long enough" if sealed else None) for name in "AB"]
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
        assert a.connection.execute("SELECT count(*) FROM records").fetchone()[0]
        for station, other in ((a, b), (b, a), (a, b)):
            exchange(other, station, tmp_path / "last.bundle")
        assert_caches_equal_the_fold(a)
        assert_caches_equal_the_fold(b)
        assert journal.vector(a.connection) == journal.vector(b.connection)
        for person in PEOPLE:
            for session in (None, *SESSIONS):
                histories = [history_of(about(one, person), session) for one in (a, b)]
                assert histories[0] == histories[1]
        assert {session: a.rooms.closed(session) for session in SESSIONS} == {
            session: b.rooms.closed(session) for session in SESSIONS
        }
        people = [list(map(impersonal, registrations.everyone(one.connection))) for one in (a, b)]
        if sealed:
            people = [list(registrations.everyone(one.connection)) for one in (a, b)]
        assert people[0] == people[1]


def impersonal(person):
    return person.id, person.tier, person.invited


def act(rng, station, other, moment, bundle):
    person, session = rng.choice(PEOPLE), rng.choice(SESSIONS)
    desk, registrar, rooms = station.desk, station.registrar, station.rooms
    scan = partial(station.scan, f"c-{person}", at=moment)
    acts = [
        partial(scan, session=None),
        partial(scan, session=session),
        partial(scan, session=session, exit=rng.random() < 0.5),
        partial(scan, session=session, exit=True),
        partial(station.override, person, session=session, reason="because", at=moment),
        partial(desk.undo, rng.choice((None, person)), at=moment),
        partial(rng.choice((desk.block, desk.unblock)), person, reason="", at=moment),
        partial(desk.issue, person, at=moment),
        partial(rng.choice((rooms.close, rooms.open)), session, at=moment),
        partial(registrar.walk_in, {"tier": "FP", "display_name": f"Guest {rng.random()}"}, at=moment),
        partial(registrar.correct, person, {"family_name": rng.choice(("Okoro", "Okonkwo"))}, at=moment),
        partial(registrar.correct, person, {"tier": rng.choice(("FP", "CS"))}, at=moment),
        partial(registrar.substitute, person, {"display_name": f"Next {rng.random()}"}, at=moment),
        partial(registrar.invite, person, session, at=moment),
        partial(exchange, other, station, bundle),
        partial(exchange, other, station, bundle),
    ]
    try:
        rng.choice(acts)()
    except Fault as fault:
        expected = (
            *("nothing to take back", "nothing was changed", "see that they leave", "security hold"),
            *("was printing badge", "invitations don't count"),
        )
        if not any(words in str(fault) for words in expected):
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
    for person in registrations.everyone(station.connection):
        base = amended.roster_row(station.connection, person.id)
        assert amended.amend(station.connection, base, about(station, person.id)) == person


def test_a_walk_in_badge_opens_the_other_stations_door_with_a_name_only_where_bundles_are_sealed(tmp_path, event_file):
    for passphrase, name in (("long enough", "Ngozi Çelik"), (None, "")):
        homes = [Settings(home=tmp_path / f"{bool(passphrase)}{one}", keyring=False, passphrase=passphrase) for one in "AB"]
        for home, station in zip(homes, "AB", strict=True):
            setup(home, event_file, station)
        with open_station(homes[0]) as desk, open_station(homes[1]) as door:
            person = desk.registrar.walk_in({"tier": "FP", "display_name": "Ngozi Çelik"}, at=at("08:00"))
            desk.check_in(person.id, at=at("08:01"))
            token = desk.desk.issue(person.id, at=at("08:02"))
            exchange(desk, door, tmp_path / f"{passphrase}.bundle")
            assert ("Ngozi" in (tmp_path / f"{passphrase}.bundle").read_text("utf-8", "replace")) is False
            outcome = door.scan(token, session="B2", at=at("14:05"))
            assert (outcome.decision.reason, outcome.registration.name) == ("ADMITTED", name)
            assert outcome.registration.called == (name or person.id)
            assert [hit.registration.id for hit in door.search("celik")] == ([person.id] if name else [])
            exchange(door, desk, tmp_path / f"back-{passphrase}.bundle")
            assert desk.occupancy("B2") == 1


def test_a_record_that_no_entry_speaks_of_is_not_kept(tmp_path, event_file):
    homes = [Settings(home=tmp_path / one, keyring=False, passphrase="long enough") for one in "AB"]
    for home, name in zip(homes, "AB", strict=True):
        setup(home, event_file, name)
    with open_station(homes[0]) as a, open_station(homes[1]) as b:
        a.registrar.walk_in({"tier": "FP", "display_name": "Ngozi Çelik"}, at=at("08:00"))
        with transaction(a.connection):
            stray = Record(bytes(16), (Change("display_name", "", "Planted"),))
            amended.put_record(a.connection, "R1", stray)
        exchange(a, b, tmp_path / "a.bundle")
        assert [record.changes[0].now for _, record in amended.records(b.connection)] == ["Ngozi Çelik"]
