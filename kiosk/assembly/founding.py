"""Making a station for an event, and bringing it up to a changed event file."""

from __future__ import annotations

import hashlib
import platform
import re
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.assembly.schemas import MIGRATIONS
from kiosk.assembly.station import HEAD
from kiosk.clock import system_clock
from kiosk.domain.event import Event
from kiosk.domain.journal import Kind
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault
from kiosk.printing.printer import open_printer
from kiosk.settings import Settings
from kiosk.storage import event as event_record
from kiosk.storage import journal, keys, meta, registrations
from kiosk.storage import printers as printers_record
from kiosk.storage import staff as staff_record
from kiosk.storage.database import Connection, open_database, transaction
from kiosk.sync.exchange import is_station_name, known_stations

_EVENT_COST = {"time_cost": 4, "memory_cost": 256 * 1024, "parallelism": 1}
"""A badge is in everybody's hands, and a guess at the passphrase can be checked against it: each guess must be dear."""


class NeedsConfirming(Fault):
    """An event file that takes away what people already used; `losses` says what."""

    def __init__(self, source: str, losses: Sequence[str]) -> None:
        super().__init__(
            f"{source}: takes away {'; '.join(losses)}", "put it back into the file, or say that it is meant: --confirm"
        )
        self.losses = tuple(losses)


def setup(
    settings: Settings,
    event_path: Path,
    station: str | None = None,
    printers: Sequence[str] = (),
    *,
    confirmed: bool = False,
    by: Staff | None = None,
) -> Event:
    """Make a station for an event, or bring an existing one up to a changed event file.

    Stations that are set up with one passphrase (KIOSK_PASSPHRASE) share the key of badges and bundles from the start; the
    others learn each other's from bundles.

    Args:
        settings: where.
        event_path: the event file.
        station: its name; None keeps it, or finds one.
        printers: where badges go, and after it those that take over; none keeps them.
        confirmed: go on also where the file drops a session that people entered, or a tier that people have.
        by: who does it; where the station knows its staff, a changed event or printer needs an organizer.

    Raises:
        NeedsConfirming: the event file drops a session that people entered, or a tier that people have; nothing was changed.
        Fault: nobody who may, the event file is wrong, the home holds another event or can't be written, or the name is not
            usable.
    """
    from kiosk.files.event_file import read_event  # noqa: PLC0415  (its checks are needed once, not at every start)

    event = read_event(event_path)
    name = _station_name(station)
    addresses = tuple(dict.fromkeys(open_printer(printer).address for printer in printers))
    try:
        settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
        if settings.home.stat().st_mode & 0o077:
            settings.home.chmod(0o700)
    except OSError as error:
        raise Fault(
            f"{settings.home}: can't be made ({error.strerror})", "give a folder you may write to: kiosk --home DIR"
        ) from error
    exists = (settings.home / "keys.json").exists()
    key = keys.load_key(settings) if exists else keys.create_key(settings)
    with open_database(settings.database, key, MIGRATIONS, create=True) as connection, transaction(connection):
        _check_same(connection, settings, event, name)
        if meta.get(connection, "station") is None:
            if (settings.home / HEAD).exists():
                raise Fault(
                    f"{settings.home}: its database is gone, and with it a journal",
                    "restore station.db from a backup, or use another folder",
                )
            shared = _shared_secrets(settings, event)
            meta.put(connection, "journal_key", secrets.token_bytes(32))
            meta.put(connection, "badge_key", shared.get("badge") or secrets.token_bytes(32))
            meta.put(connection, "salt", secrets.token_bytes(16))
            if "bundle" in shared:
                meta.put(connection, "bundle_key", shared["bundle"])
            name = name or f"{_host()}-{secrets.token_hex(2)}"
        _take_event(connection, event, str(event_path), confirmed, by)
        if name:
            meta.put(connection, "station", name.encode())
        if addresses:
            _choose_printers(connection, addresses, by)
    return event


def use_printers(connection: Connection, printers: Sequence[str], *, by: Staff | None = None) -> tuple[str, ...]:
    """Send a station's badges to the first of these printers from now on; the others take over when it fails. Their addresses.

    What is queued stays where it was queued.

    Raises:
        Fault: nobody who may, or one is no printer's address.
    """
    addresses = tuple(dict.fromkeys(open_printer(printer).address for printer in printers))
    with transaction(connection):
        _choose_printers(connection, addresses, by)
    return addresses


def _choose_printers(connection: Connection, addresses: Sequence[str], by: Staff | None) -> None:
    if tuple(addresses) != printers_record.chosen(connection):
        permit(Act.EVENT, by, staff_record.any_work_here(connection))
        printers_record.choose(connection, addresses)


@dataclass(frozen=True, slots=True)
class Foresight:
    """What taking an event file in would change at a station that has one.

    Attributes:
        event: what the file says.
        changed: whether it says anything else than what is held.
        sessions_added, sessions_changed, sessions_dropped: their codes.
        tiers_added, tiers_dropped: likewise.
        losses: what people already used and it takes away, in words.
    """

    event: Event
    changed: bool
    sessions_added: tuple[str, ...] = ()
    sessions_changed: tuple[str, ...] = ()
    sessions_dropped: tuple[str, ...] = ()
    tiers_added: tuple[str, ...] = ()
    tiers_dropped: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()


def foresee(connection: Connection, home: Path, event: Event) -> Foresight:
    """Look at what `setup` with that event would change; nothing is.

    Raises:
        Fault: the station holds another event.
    """
    held = meta.get(connection, "event")
    if held is None:
        return Foresight(event, changed=True)
    before = event_record.decode(held)
    _check_event(home, before.id, event.id)
    now, then = {one.code: one for one in event.sessions}, {one.code: one for one in before.sessions}
    tiers, tiers_then = {one.code for one in event.tiers}, {one.code for one in before.tiers}
    return Foresight(
        event,
        changed=event_record.encode(event) != held,
        sessions_added=tuple(sorted(now.keys() - then.keys())),
        sessions_changed=tuple(sorted(code for code in now.keys() & then.keys() if now[code] != then[code])),
        sessions_dropped=tuple(sorted(then.keys() - now.keys())),
        tiers_added=tuple(sorted(tiers - tiers_then)),
        tiers_dropped=tuple(sorted(tiers_then - tiers)),
        losses=tuple(_losses(connection, before, event)),
    )


def remarks(event: Event) -> tuple[str, ...]:
    """What of a sound event will not work at the doors: rules that can't be evaluated, each with its session."""
    from kiosk.domain.rule import check  # noqa: PLC0415  (few events have rules)
    from kiosk.wording.codes import Flawed  # noqa: PLC0415  (as above)
    from kiosk.wording.told import said, said_of_rule  # noqa: PLC0415  (as above)

    rules = [(session.code, session.admit.rule) for session in event.sessions if session.admit.rule]
    return tuple(
        said(Flawed.RULE_OF, session=code, problem=said_of_rule(problem))
        for code, rule in rules
        for problem in check(rule, event)
    )


def _take_event(connection: Connection, event: Event, source: str, confirmed: bool, by: Staff | None) -> None:
    """Put the event in place of the one before, if there was one and if what it takes away is meant."""
    new, held = event_record.encode(event), meta.get(connection, "event")
    if held is not None and held != new:
        permit(Act.EVENT, by, staff_record.any_work_here(connection))
        seen = foresee(connection, Path(source), event)
        if seen.losses and not confirmed:
            raise NeedsConfirming(source, seen.losses)
        station = (meta.get(connection, "station") or b"").decode()
        body = {
            "dropped": list(seen.sessions_dropped) or None,
            "sessions_added": list(seen.sessions_added) or None,
            "sessions_changed": list(seen.sessions_changed) or None,
            **signature(by),
        }
        journal.append(connection, station, system_clock(), Kind.EVENT, body)
    meta.put(connection, "event", new)


def _losses(connection: Connection, before: Event, after: Event) -> Iterator[str]:
    """What people already used and the new event no longer has; each knows which sentence it is (`kiosk.wording.told`)."""
    from kiosk.wording.codes import Flawed  # noqa: PLC0415  (a desk starts sooner without them)
    from kiosk.wording.told import said  # noqa: PLC0415  (as above)

    for session in before.sessions:
        if after.session(session.code) is not None:
            continue
        came, inside = journal.attended(connection, session.code), journal.occupancy(connection, session.code)
        if came:
            what = Flawed.SESSION_LOST_INSIDE if inside else Flawed.SESSION_LOST
            yield said(what, session=session.code, count=came, inside=inside)
    for tier in before.tiers:
        if after.tier(tier.code) is None and (count := registrations.count_in_tier(connection, tier.code)):
            yield said(Flawed.TIER_LOST, tier=tier.code, count=count)


def _check_same(connection: Connection, settings: Settings, event: Event, name: str | None) -> None:
    held = meta.get(connection, "event")
    other = event_record.decode(held).id if held is not None else event.id
    _check_event(settings.home, other, event.id)
    old = (meta.get(connection, "station") or b"").decode()
    if not name or name == old:
        return
    if old and journal.head(connection, old).sequence:
        raise Fault(f"{settings.home}: is station {old} and has a journal", "keep its name, or use another folder")
    if name in known_stations(connection) or journal.head(connection, name).sequence:
        raise Fault(f"{name}: another station has this name", "give this one a name of its own")


def _check_event(home: Path, held: str, wanted: str) -> None:
    if held != wanted:
        raise Fault(f"{home}: holds the event {held}", "use a folder of its own: kiosk --home DIR setup")


def _shared_secrets(settings: Settings, event: Event) -> Mapping[str, bytes]:
    if settings.passphrase is None:
        return {}
    salt = hashlib.sha256(b"lanyard event passphrase\0" + event.id.encode()).digest()[:16]
    master = keys.stretch(settings.passphrase, salt, **_EVENT_COST)
    return {use: HKDF(hashes.SHA256(), 32, None, f"lanyard {use} key".encode()).derive(master) for use in ("badge", "bundle")}


def _station_name(name: str | None) -> str | None:
    if name is None:
        return None
    if not is_station_name(name):
        raise Fault(f"{name!r}: not a station's name", "use up to 64 letters, digits, spaces, hyphens, dots or underscores")
    return name


def _host() -> str:
    return re.sub(r"[^\w.-]", "", platform.node().split(".")[0])[:40] or "station"
