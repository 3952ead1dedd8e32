"""Every roster of the shared material comes to what stands beside it."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kiosk.errors import Fault
from kiosk.files.event_file import read_event
from kiosk.files.roster import Roster, read_roster

NAMES = [
    "bom-only.csv",
    "bomb.xlsx",
    "controls.csv",
    "countries.csv",
    "dates.csv",
    "duplicates.csv",
    "empty.csv",
    "fields.csv",
    "formulas.csv",
    "french-cp1252.csv",
    "french-utf8.csv",
    "header-only.csv",
    "headers.csv",
    "indico.csv",
    "indico.xlsx",
    "merged-header.xlsx",
    "newlines-quotes.csv",
    "no-name-column.csv",
    "not-a-workbook.xlsx",
    "oversized.csv",
    "picture.csv",
    "pretix.csv",
    "ragged.csv",
    "reference-update.csv",
    "reference.csv",
    "tiers.csv",
    "trailing-empty.csv",
    "types.xlsx",
    "unicode-text.csv",
    "workbook.csv",
]
OVERRIDES = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@pytest.fixture
def rosters(shared: Path) -> Path:
    return shared / "data" / "rosters"


def test_no_roster_is_left_out(rosters):
    assert sorted(NAMES) == sorted(path.name.removesuffix(".expected.json") for path in rosters.glob("*.expected.json"))


def outcome(path: Path, event_path: Path) -> tuple[int, Roster | None, str]:
    try:
        roster = read_roster(path, read_event(event_path))
    except Fault as fault:
        return 2, None, str(fault)
    return (1 if roster.rejected else 0), roster, ""


def texts(roster: Roster) -> list[str]:
    found: list[str] = []
    for person in roster.registrations:
        for name in person.__slots__:
            value = getattr(person, name)
            found += (
                [value]
                if isinstance(value, str)
                else [text for text in value if isinstance(text, str)]
                if isinstance(value, tuple)
                else []
            )
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_roster_comes_to_what_is_expected(rosters, name):
    expected = json.loads((rosters / f"{name}.expected.json").read_text(encoding="utf-8"))
    got, roster, error = outcome(rosters / expected["file"], rosters / expected["event"])
    if got == 2:
        assert 2 in (expected["exit"], expected.get("also_accepted", {}).get("exit"))
        assert "\n" not in error
        assert expected["file"] in error
        for word in expected.get("error_mentions", ()):
            assert word.lower() in error.lower()
        return
    also = expected.get("also_accepted", {})
    if expected["exit"] == 2:
        assert got == also["exit"]
        assert len(roster.registrations) == also["added"]
        assert [person.display_name for person in roster.registrations] == also.get("display_names")
        return
    rejected = {(each.row, each.column) for each in roster.rejected}
    must = {(each["row"], each["column"]) for each in expected["rejected"]}
    may = {(each["row"], each["column"]) for each in expected["may_reject"]}
    assert must <= rejected <= must | may
    assert len(rejected) == len(roster.rejected)
    assert got == (1 if rejected else 0)
    assert len(roster.registrations) == expected["added"] - len(rejected & may)
    check_contents(roster, expected)


def check_contents(roster: Roster, expected: dict) -> None:
    by_id = {person.id: person for person in roster.registrations}
    assert len(by_id) == len(roster.registrations)
    for name, country in expected.get("countries", {}).items():
        assert by_id[name].country == country
    if "statuses" in expected:
        assert Counter(person.status.value for person in roster.registrations) == expected["statuses"]
    if "tiers" in expected:
        assert Counter(person.tier for person in roster.registrations) == expected["tiers"]
    assert set(expected.get("ids", {}).values()) <= by_id.keys()
    for kept in expected.get("keep", ()):
        assert kept["display_name"] in [person.display_name for person in roster.registrations]
    for text in texts(roster):
        assert not any(unicodedata.category(char) == "Cc" for char in text)
        assert not set(text) & OVERRIDES
    for formula in expected.get("neutralise_in_exports", ()):
        assert formula.strip() in texts(roster)  # as written; what an export makes of it is the export's


def test_the_cells_of_a_workbook_keep_their_kinds(rosters):
    _, roster, _ = outcome(rosters / "types.xlsx", rosters / "event.toml")
    zone = read_event(rosters / "event.toml").timezone
    ids = ("00123", "00124", "125", "126", "127", "0x1F", "1E5", "130", "132", "133")
    by_id = {person.id: person for person in roster.registrations}
    assert [person.id for person in roster.registrations] == list(ids)
    assert by_id["125"].codes == ("400638133393",)
    assert by_id["130"].organization == "Ministry"
    assert by_id["132"].note == "TRUE"
    assert by_id["00124"].valid_from.astimezone(zone).isoformat() == "2024-10-21T08:30:00-04:00"
    assert by_id["127"].valid_until.astimezone(zone).isoformat() == "2024-10-22T23:59:59.999999-04:00"
    assert [(each.row, each.column) for each in roster.rejected] == [(7, "id"), (11, "tier")]
    assert "#N/A" in roster.rejected[1].reason


def test_dates_are_read_and_never_guessed(rosters):
    _, roster, _ = outcome(rosters / "dates.csv", rosters / "event.toml")
    event = read_event(rosters / "event.toml")
    by_id = {person.id: person for person in roster.registrations}
    assert event.local_day(by_id["FPN-0001"].valid_from) == date(2024, 10, 21)
    assert by_id["FPN-0001"].valid_until.isoformat() == "2024-10-23T03:59:59.999999+00:00"
    assert by_id["FPN-0003"].valid_from.isoformat() == "2024-10-21T12:00:00+00:00"
    assert by_id["FPN-0004"].valid_until.isoformat() == "2024-10-21T22:00:00+00:00"
    assert event.local_day(by_id["FPN-0015"].valid_from) == date(2024, 10, 21)


def test_a_second_reading_is_equal_and_an_update_differs_where_it_says(rosters):
    _, first, _ = outcome(rosters / "reference.csv", rosters / "event.toml")
    _, again, _ = outcome(rosters / "reference.csv", rosters / "event.toml")
    assert first == again
    _, update, _ = outcome(rosters / "reference-update.csv", rosters / "event.toml")
    before = {person.id: person for person in first.registrations}
    counts = Counter(
        "added" if person.id not in before else "unchanged" if before[person.id] == person else "updated"
        for person in update.registrations
    )
    assert counts == {"added": 2, "updated": 5, "unchanged": 395}


@pytest.mark.skipif(sys.platform == "win32", reason="measures memory by the system's own account")
def test_a_bomb_is_defused_within_its_limits(rosters):
    expected = json.loads((rosters / "bomb.xlsx.expected.json").read_text())["limits"]
    program = """
import sys
from pathlib import Path
from kiosk.errors import Fault
from kiosk.files.event_file import read_event
from kiosk.files.roster import read_roster
try:
    read_roster(Path(sys.argv[1]), read_event(Path(sys.argv[2])))
except Fault as fault:
    print(fault)
# of this process alone: getrusage goes on from the peak of whoever started it
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""
    command = [sys.executable, "-c", program, str(rosters / "bomb.xlsx"), str(rosters / "event.toml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=expected["seconds"], check=True)
    said, kibibytes = done.stdout.splitlines()
    assert "bomb.xlsx: row 3 has a cell of more than" in said
    assert int(kibibytes) / 1024 < expected["memory_mb"]


def test_many_rows_land_with_progress(rosters, tmp_path):
    path = tmp_path / "big.csv"
    subprocess.run([sys.executable, str(rosters / "big_roster.py"), str(path), "20000"], check=True, timeout=60)
    told: list[int] = []
    roster = read_roster(path, read_event(rosters / "event.toml"), progress=told.append)
    assert len(roster.registrations) == 20_000
    assert not roster.rejected
    assert not roster.warnings
    assert told == sorted(told)
    assert told[-1] == 20_001
    assert len(told) > 10
