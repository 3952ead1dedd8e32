"""What every test stands on: no display, no warnings, material beside the project only where it lies."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KIOSK_KEYRING"] = "off"

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.command import Kiosk

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"

EVENT = """
[event]
id = "wps-fpn-2024"
name = { en = "Focal points meeting", fr = "Réunion des points focaux", es = "Reunión de puntos focales" }
venue = "United Nations Headquarters, New York"
timezone = "America/New_York"
starts = 2024-10-21
ends = 2024-10-22
languages = ["en", "fr", "es"]
retention_days = 30

[[tiers]]
code = "FP"
name = { en = "Focal point", fr = "Point focal", es = "Punto focal" }
colour = "#0B6B3A"

[[tiers]]
code = "CS"
name = { en = "Civil society", fr = "Société civile", es = "Sociedad civil" }
colour = "#7A3E9D"

[[sessions]]
code = "OP"
title = { en = "Opening plenary" }
room = "Trusteeship Council Chamber"
starts = 2024-10-21T09:00:00
ends = 2024-10-21T11:00:00

[[sessions]]
code = "B2"
title = { en = "Breakout" }
room = "Conference Room 4"
starts = 2024-10-21T14:00:00
ends = 2024-10-21T15:30:00
admit.tiers = ["FP"]
admit.invitation = "or"
admit.checked_in = true
"""

ROSTER = """id,given_name,family_name,organization,country,tier,status,codes,invited
R1,Amina,Okafor,Ministry of Women Affairs,NG,FP,approved,c-R1,
R2,João,Sequeira,Rede da Paz,PT,CS,approved,c-R2,
R3,Zoë,Müller,Federal Department,CH,CS,approved,c-R3,B2
R4,小明,王,外交部,CN,FP,pending,c-R4,
"""


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real test material beside the checkout; skips, in words, where it is not."""
    if not SHARED.is_dir():
        pytest.skip("the test material is not beside this checkout (../shared)")
    return SHARED


@pytest.fixture
def event_file(tmp_path: Path) -> Path:
    """A small event: two tiers, a plenary, a breakout for focal points and invited guests."""
    path = tmp_path / "event.toml"
    path.write_text(EVENT, encoding="utf-8")
    return path


@pytest.fixture
def roster_file(tmp_path: Path) -> Path:
    """Four people of that event."""
    path = tmp_path / "roster.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


@pytest.fixture
def kiosk_at(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[[Path], Kiosk]:
    """Makes the command line for a home folder."""
    return lambda home: Kiosk(home, monkeypatch, capsys)


@pytest.fixture
def kiosk(kiosk_at: Callable[[Path], Kiosk], tmp_path: Path, event_file: Path, roster_file: Path) -> Kiosk:
    """A station that is set up and has its roster."""
    command = kiosk_at(tmp_path / "home")
    assert command("setup", event_file, "--station", "A", "--json").code == 0
    assert command("import", roster_file, "--json").code == 0
    return command


@pytest.fixture(autouse=True)
def no_log_warnings(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log that the test did not ask for fails it."""
    yield
    unexpected = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not unexpected, [record.getMessage() for record in unexpected]
