"""An event to read rosters against, and a way to write a roster down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.event import Event
from kiosk.files.event_file import event_from_mapping
from kiosk.files.roster import Roster, read_roster

Read = Callable[..., Roster]


def event_tables() -> dict:
    """An event as JSON holds it; each call gives a new one to spoil."""
    return {
        "event": {
            "id": "meeting-2024",
            "name": {"en": "Meeting", "fr": "Réunion"},
            "venue": "Headquarters",
            "timezone": "America/New_York",
            "starts": "2024-10-21",
            "ends": "2024-10-22",
            "languages": ["en", "fr"],
            "retention_days": 30,
        },
        "tiers": [
            {"code": "FP", "name": {"en": "Focal point", "fr": "Point focal"}, "colour": "#0B6B3A"},
            {"code": "MS", "name": {"en": "Member State", "fr": "État Membre"}, "colour": "#1F4E9E"},
        ],
        "sessions": [
            {
                "code": "B1",
                "title": {"en": "Breakout"},
                "room": "Room 4",
                "starts": "2024-10-21T14:00:00",
                "ends": "2024-10-21T15:30:00",
                "admit": {"tiers": ["FP"], "invitation": "or", "capacity": 60, "rule": {"var": "now"}},
            },
            {"code": "B2", "title": {"en": "Reception"}, "starts": "2024-10-22T20:00:00", "ends": "2024-10-23T01:00:00"},
        ],
    }


@pytest.fixture(scope="session")
def event() -> Event:
    return event_from_mapping(event_tables(), "event")


@pytest.fixture
def read(event: Event, tmp_path: Path) -> Read:
    """Write a text (or bytes) as a roster and read it."""

    def run(content: str | bytes, mapping: dict[str, str] | None = None, **options: object) -> Roster:
        path = tmp_path / "roster.csv"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_roster(path, event, mapping, **options)

    return run
