"""A real station whose event is on today: windows in processes of their own go by the machine's clock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.assembly import Station, open_station, setup
from kiosk.domain.staff import Staff
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from kiosk.storage.database import transaction
from kiosk.storage.printers import choose
from tests.command import Kiosk
from tests.ui.hands import wait_until
from tests.ui.world import EVENT, HEADER, NEW_YORK, ORG, PEOPLE, PINS


def event_today() -> str:
    """The event of the other windows' tests, with all its sessions going on now."""
    now = datetime.now(NEW_YORK)
    starts, ends = (now + timedelta(hours=hours) for hours in (-1, 3))
    text = re.sub(r"starts = \d{4}-\d\d-\d\dT[\d:]+", f"starts = {starts:%Y-%m-%dT%H:%M:00}", EVENT)
    text = re.sub(r"ends = \d{4}-\d\d-\d\dT[\d:]+", f"ends = {ends:%Y-%m-%dT%H:%M:00}", text)
    text = text.replace("starts = 2024-10-21\n", f"starts = {now - timedelta(days=1):%Y-%m-%d}\n")
    return text.replace("ends = 2024-10-22\n", f"ends = {now + timedelta(days=1):%Y-%m-%d}\n")


def write_files(folder: Path) -> tuple[Path, Path]:
    """The event's file and its roster."""
    folder.mkdir(parents=True, exist_ok=True)
    event, roster = folder / "event.toml", folder / "roster.csv"
    event.write_text(event_today(), encoding="utf-8")
    roster.write_text("\n".join((HEADER, *PEOPLE)), encoding="utf-8")
    return event, roster


def found(folder: Path, *staff: Staff) -> Path:
    """Found a station with its people, a printer that is the folder `badges`, and staff, the organizer first; its home."""
    event, roster = write_files(folder)
    settings = Settings(home=folder / "station", keyring=False)
    made = setup(settings, event, "Station 1")

    def furnish(station: Station) -> None:
        take_in(station.connection, made, "Station 1", read_roster(roster, made))
        with transaction(station.connection):
            choose(station.connection, [f"folder:{folder / 'badges'}"])
        for one in staff:
            station.guard.add(one, PINS[one.id], None if one is ORG else ORG)

    with open_station(settings) as station:
        furnish(station)
    return settings.home


@dataclass
class Outside:
    """What a station's command line says, while a window of it is open.

    Attributes:
        kiosk: the command line.
    """

    kiosk: Kiosk

    def entries(self, kind: str, **wanted: object) -> list[dict[str, Any]]:
        """What the journal holds of a kind and says all that is wanted, oldest first."""
        rows = self.kiosk.json("journal", "show").rows
        return [row for row in rows if row["kind"] == kind and all(row.get(name) == value for name, value in wanted.items())]

    def until(self, kind: str, number: int = 1, **wanted: object) -> dict[str, Any]:
        """Wait until there are so many of such entries; the newest."""
        found: list[dict[str, Any]] = []

        def there() -> bool:
            found[:] = self.entries(kind, **wanted)
            return len(found) >= number

        assert wait_until(there), (kind, wanted, self.kiosk.json("journal", "show").rows)
        assert len(found) == number, found
        return found[-1]

    def jobs(self) -> list[dict[str, Any]]:
        """The print jobs."""
        return self.kiosk.json("jobs", "list").rows

    def printed(self, number: int) -> list[dict[str, Any]]:
        """Wait until so many badges came out; the jobs."""
        assert wait_until(lambda: [job["state"] for job in self.jobs()] == ["printed"] * number), self.jobs()
        return self.jobs()

    def name(self, registration: str) -> str:
        """How somebody is called."""
        return str(self.kiosk.json("disclose", registration).rows)
