"""Opening a station: its key, its database, what it was set up with."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly.schemas import MIGRATIONS
from kiosk.assembly.station import Station
from kiosk.assembly.trusting import trusted_keys
from kiosk.clock import Clock, system_clock
from kiosk.errors import Fault, FaultCode
from kiosk.printing.printer import open_printer
from kiosk.settings import Settings
from kiosk.storage import event as event_record
from kiosk.storage import keys, meta
from kiosk.storage.database import Connection, open_database
from kiosk.storage.staff import any_work_here
from kiosk.sync.bundle import Identity
from kiosk.sync.exchange import StationKeys, known_stations, unsigned


@contextlib.contextmanager
def open_station(settings: Settings, *, clock: Clock = system_clock, language: str | None = None) -> Iterator[Station]:
    """Open the station in `settings.home` on the calling thread; its journal's head is signed when it closes.

    Raises:
        Fault: no station there, the key is missing or wrong, or the database can't be opened.
    """
    key = keys.load_key(settings)
    with open_database(settings.database, key, MIGRATIONS) as connection:
        station = _station(settings, connection, key, clock, language or settings.language)
        try:
            yield station
        finally:
            if unsigned(connection, station.name):
                _sign_at_close(station)


def _sign_at_close(station: Station) -> None:
    """Sign the journal's end; where that fails, say that what was done is on disk all the same."""
    try:
        station.sign()
    except Fault as fault:
        raise Fault(
            f"what was done is recorded, but the journal's end could not be signed ({fault.what})",
            f"{fault.mend}; the next command signs it",
        ) from fault


def _station(settings: Settings, connection: Connection, key: bytes, clock: Clock, language: str) -> Station:
    stored = {name: meta.get(connection, name) for name in ("event", "station", "journal_key", "badge_key", "salt")}
    if any(value is None for value in stored.values()):
        raise Fault(
            f"{settings.home}: the set-up of this station was not finished",
            "repeat it: kiosk setup EVENT.toml",
            FaultCode.SETUP_UNFINISHED,
        )
    facts = {name: value for name, value in stored.items() if value is not None}
    event = event_record.decode(facts["event"])
    name = facts["station"].decode()
    journal_key = Ed25519PrivateKey.from_private_bytes(facts["journal_key"])
    badge_key = Ed25519PrivateKey.from_private_bytes(facts["badge_key"])
    own = StationKeys(name, _raw(journal_key), _raw(badge_key))
    return Station(
        settings=settings,
        connection=connection,
        event=event,
        name=name,
        identity=Identity(event.id, own, journal_key, meta.get(connection, "bundle_key")),
        trusted=trusted_keys(own, known_stations(connection)),
        badge_key=badge_key,
        salt=facts["salt"],
        usual_printer=open_printer(f"folder:{settings.exports / 'badges'}").address,
        _key=key,
        language=language,
        clock=clock,
        guarded=any_work_here(connection),
    )


def _raw(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()
