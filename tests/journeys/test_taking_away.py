"""An event file or a roster that takes away what people already used is asked about, never taken silently."""

from __future__ import annotations

import pytest

from kiosk.assembly import open_station
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from kiosk.storage import registrations


def without(event_file, start, end):
    text = event_file.read_text(encoding="utf-8")
    before, _, rest = text.partition(start)
    event_file.write_text(before + rest[rest.index(end) :] if end else before, encoding="utf-8")


@pytest.fixture
def inside(kiosk):
    """Amina is inside the plenary, and the desk has seen João."""
    assert kiosk.json("decide", "c-R1", "--session", "OP", "--at", "2024-10-21T09:05").row["reason"] == "ADMITTED"
    kiosk.json("checkin", "R2", "--at", "2024-10-21T09:06")
    return kiosk


def test_an_event_file_that_drops_a_session_with_entries(inside, event_file):
    without(event_file, '[[sessions]]\ncode = "OP"', '[[sessions]]\ncode = "B2"')
    refused = inside("setup", event_file)
    assert refused.code == 2
    assert "takes away session OP, which 1 person entered (1 inside now)" in refused.err
    assert "--confirm" in refused.err
    assert inside.json("decide", "c-R1", "--session", "OP", "--exit", "--at", "2024-10-21T09:30").row["reason"] == "EXITED"

    assert inside.json("setup", event_file, "--confirm").row["sessions"] == 1
    last = inside.json("journal", "show").rows[-1]
    assert (last["kind"], last["dropped"]) == ("event", ["OP"])
    assert inside.json("export", event_file.parent / "attendance.csv").row["sessions"] == {"desk": 1, "OP": 1}


def test_an_event_file_that_drops_an_unused_session_is_taken(inside, event_file):
    without(event_file, '[[sessions]]\ncode = "B2"', "")
    assert inside.json("setup", event_file).row["sessions"] == 1


def test_an_event_file_that_drops_a_tier_people_have(inside, event_file):
    without(event_file, '[[tiers]]\ncode = "CS"', '[[sessions]]\ncode = "OP"')
    refused = inside("setup", event_file)
    assert (refused.code, "tier CS, which 2 people have" in refused.err) == (2, True)


def test_the_same_event_file_twice_leaves_no_entry(inside, event_file):
    before = len(inside.json("journal", "show").rows)
    inside.json("setup", event_file)
    assert len(inside.json("journal", "show").rows) == before


def test_a_complete_roster_withdraws_who_is_missing(kiosk, roster_file):
    lines = roster_file.read_text(encoding="utf-8").splitlines()
    roster_file.write_text("\n".join(line for line in lines if not line.startswith("R2")), encoding="utf-8")
    assert kiosk.json("import", roster_file).row["unchanged"] == 3
    assert kiosk.json("decide", "c-R2", "--at", "2024-10-21T09:00", "--dry-run").row["reason"] == "CHECKED_IN"
    assert kiosk.json("import", roster_file, "--complete", "--dry-run").row["removed"] == 1
    assert kiosk.json("import", roster_file, "--complete").row["removed"] == 1
    assert kiosk.json("decide", "c-R2", "--at", "2024-10-21T09:00").row["reason"] == "CANCELLED"
    assert kiosk.json("import", roster_file, "--complete").row["removed"] == 0


def test_a_roster_that_withdraws_somebody_inside(inside, roster_file):
    text = roster_file.read_text(encoding="utf-8")
    roster_file.write_text(text.replace("FP,approved,c-R1", "FP,cancelled,c-R1"), encoding="utf-8")
    assert inside.json("import", roster_file, "--dry-run").row["inside"] == [{"registration": "R1", "session": "OP"}]
    refused = inside("import", roster_file)
    assert (refused.code, "inside now: R1 in OP" in refused.err) == (2, True)
    assert inside.json("decide", "c-R1", "--at", "2024-10-21T09:30", "--dry-run").row["reason"] == "CHECKED_IN"
    inside.json("import", roster_file, "--confirm")
    assert inside.json("decide", "c-R1", "--at", "2024-10-21T09:31").row["reason"] == "CANCELLED"
    assert inside.json("decide", "c-R1", "--session", "OP", "--exit", "--at", "2024-10-21T09:32").row["reason"] == "EXITED"


def test_a_complete_roster_without_somebody_inside(inside, roster_file):
    lines = roster_file.read_text(encoding="utf-8").splitlines()
    roster_file.write_text("\n".join(line for line in lines if not line.startswith("R1")), encoding="utf-8")
    assert "inside now: R1 in OP" in inside("import", roster_file, "--complete").err


def test_a_complete_roster_with_rejected_rows_withdraws_nobody(kiosk, roster_file):
    roster_file.write_text(roster_file.read_text(encoding="utf-8").replace("João,Sequeira,Rede da Paz,PT", "João,S,R,Atlantis"))
    refused = kiosk("import", roster_file, "--complete")
    assert (refused.code, "can't say who is missing" in refused.err) == (2, True)


def test_a_walk_in_is_not_missing_from_a_complete_roster(kiosk, roster_file):
    person = kiosk.json("walkin", "--tier", "FP", "--display-name", "Ngozi Çelik").row
    assert kiosk.json("import", roster_file, "--complete").row["removed"] == 0
    assert kiosk.json("search", "ngozi").row["results"][0]["registration"] == person["registration"]


def test_somebody_who_was_only_invited_has_not_entered(kiosk, event_file):
    kiosk.json("invite", "R1", "--session", "B2")
    kiosk.json("undo")  # folds anew where they are
    text = event_file.read_text(encoding="utf-8")
    event_file.write_text(text.replace('code = "B2"', 'code = "B9"'), encoding="utf-8")
    assert kiosk("setup", event_file).code == 0
    last = kiosk.json("journal", "show").rows[-1]
    assert (last["dropped"], last["sessions_added"]) == (["B2"], ["B9"])


def test_what_the_desk_corrects_while_a_roster_is_being_stored_stays(kiosk, roster_file, monkeypatch):
    prepare = registrations.prepare

    def meanwhile(*arguments, **named):
        monkeypatch.undo()
        with open_station(Settings(home=kiosk.home, keyring=False)) as desk:
            desk.registrar.correct("R1", {"family_name": "Okoro"})
        return prepare(*arguments, **named)

    text = roster_file.read_text(encoding="utf-8").replace("Ministry of Women Affairs", "Ministry of Justice")
    roster_file.write_text(text, encoding="utf-8")
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        roster = read_roster(roster_file, station.event)
        monkeypatch.setattr(registrations, "prepare", meanwhile)
        take_in(station.connection, station.event, station.name, roster)
        person = registrations.named(station.connection, "R1")
    assert (person.family_name, person.organization) == ("Okoro", "Ministry of Justice")
