"""A station that knows its staff: who may do what, and that the journal says who did it."""

from __future__ import annotations

import json

import pytest

from kiosk.assembly import open_station
from kiosk.domain.staff import Role, Staff
from kiosk.errors import Fault
from kiosk.settings import Settings
from tests.builders import at
from tests.cli.test_staff import PINS, Desk, desk, empty

__all__ = ["desk", "empty"]

OPERATOR = [
    ("checkin", "R1"),
    ("lost", "R1"),
    ("correct", "R1", "--family-name", "Okoro"),
    ("badge", "R1", "--out", "BADGE"),
]
SUPERVISOR = [
    ("correct", "R1", "--tier", "CS"),
    ("block", "R1", "--reason", "asked"),
    ("unblock", "R1"),
    ("invite", "R2", "--session", "B2"),
    ("walkin", "--tier", "FP", "--display-name", "Ngozi Çelik"),
    ("substitute", "R3", "--display-name", "Lucía Peña"),
    ("room", "close", "OP"),
    ("room", "open", "OP"),
    ("cancel", "R4"),
    ("override", "R2", "--session", "B2", "--reason", "speaker"),
]
LEVELS = {"OP1": 1, "SUP1": 2, "ORG1": 3}


def filled(arguments, tmp_path):
    return [str(tmp_path / "badge.pdf") if one == "BADGE" else one for one in arguments]


@pytest.mark.parametrize("who", [None, *LEVELS])
def test_every_act_asks_for_its_role(desk: Desk, tmp_path, who):
    for level, acts in ((1, OPERATOR), (2, SUPERVISOR)):
        for arguments in acts:
            by = ["--by", who] if who else []
            answer = desk(*filled(arguments, tmp_path), *by, pin=PINS.get(who))
            allowed = LEVELS.get(who, 0) >= level
            assert (answer.code in {0, 1}) is allowed, (arguments, who, answer)
            if not allowed:
                assert "needs a" in answer.err


def test_the_journal_says_who_did_it_and_never_their_name(desk: Desk, tmp_path):
    for arguments in (*OPERATOR, *SUPERVISOR):
        desk(*filled(arguments, tmp_path), "--by", "SUP1", pin=PINS["SUP1"])
    shown = desk("journal", "show", "--json").out
    rows = [json.loads(line) for line in shown.splitlines()]
    acts = [row for row in rows if row["kind"] not in {"roster", "staff"}]
    assert len(acts) == len(OPERATOR) + len(SUPERVISOR)
    assert {row["who"] for row in acts} == {"SUP1"}
    for name in ("Amina", "Okafor", "Okoro", "Çelik", "Lucía", *PINS.values()):
        assert name not in shown
    assert desk("journal", "verify").code == 0


def test_a_door_decides_without_anybody_signed_in(desk: Desk):
    assert desk("decide", "c-R1", "--session", "OP").code == 1  # years later: over, but answered
    given = ("decide", "c-R1", "--session", "OP", "--at", "2024-10-21T09:10")
    assert desk(*given, "--dry-run").code == 0
    assert "needs an operator" in desk(*given).err
    assert desk(*given, "--by", "OP1", pin=PINS["OP1"]).code == 0


def test_a_wrong_pin_does_nothing_and_three_of_them_lock(desk: Desk):
    for _ in range(3):
        answer = desk("block", "R1", "--by", "SUP1", pin="999123")
        assert answer.code == 2
    locked = desk("block", "R1", "--by", "SUP1", pin=PINS["SUP1"])
    assert (locked.code, "locked for another" in locked.err) == (2, True)
    assert '"kind":"block"' not in desk("journal", "show", "--json").out


def test_only_an_organizer_takes_in_a_changed_event(desk: Desk, event_file):
    event_file.write_text(event_file.read_text(encoding="utf-8").replace('["FP"]', '["FP", "CS"]'), encoding="utf-8")
    assert "needs an organizer" in desk("setup", event_file).err
    assert "needs an organizer" in desk("setup", event_file, "--by", "SUP1", pin=PINS["SUP1"]).err
    assert desk("setup", event_file, "--by", "ORG1", pin=PINS["ORG1"]).code == 0
    assert desk("setup", event_file).code == 0  # the same again takes nobody


def test_a_roster_that_releases_or_promotes_anybody_needs_a_supervisor(desk: Desk, roster_file):
    assert desk("import", roster_file).code == 0  # the same again changes nobody
    text = roster_file.read_text(encoding="utf-8")
    for changed in (text.replace("PT,CS", "PT,FP"), text + "R9,Eve,Roe,Press,US,FP,approved,c-R9,B2\n"):
        roster_file.write_text(changed, encoding="utf-8")
        assert desk("import", roster_file, "--dry-run").code == 0
        assert "roster: needs a supervisor" in desk("import", roster_file).err
        assert "roster: needs a supervisor" in desk("import", roster_file, "--by", "OP1", pin=PINS["OP1"]).err
        assert desk("import", roster_file, "--by", "SUP1", pin=PINS["SUP1"]).code == 0


def test_a_roster_that_withdraws_anybody_needs_an_organizer(desk: Desk, roster_file):
    roster_file.write_text("".join(roster_file.read_text(encoding="utf-8").splitlines(keepends=True)[:-1]), encoding="utf-8")
    assert "needs an organizer" in desk("import", roster_file, "--complete", "--by", "SUP1", pin=PINS["SUP1"]).err
    assert desk("import", roster_file, "--complete", "--by", "ORG1", pin=PINS["ORG1"]).code == 0


def test_only_an_organizer_sends_badges_to_another_printer(desk: Desk, event_file, tmp_path):
    elsewhere = ("setup", event_file, "--printer", f"folder:{tmp_path / 'elsewhere'}")
    assert "needs an organizer" in desk(*elsewhere).err
    assert "needs an organizer" in desk(*elsewhere, "--by", "SUP1", pin=PINS["SUP1"]).err
    assert desk(*elsewhere, "--by", "ORG1", pin=PINS["ORG1"]).code == 0
    assert desk(*elsewhere).code == 0  # it is there already


def test_a_station_whose_badges_nobody_vouches_for_is_met_by_a_supervisor(desk: Desk, kiosk_at, event_file, tmp_path):
    other = kiosk_at(tmp_path / "other")
    other("setup", event_file, "--station", "B")
    other("walkin", "--tier", "FP", "--display-name", "Eve Roe")
    other("bundle", "write", tmp_path / "b.bundle")
    assert "needs a supervisor" in desk("bundle", "read", tmp_path / "b.bundle").err
    assert '"station":"B"' not in desk("journal", "show", "--json").out
    assert desk("bundle", "read", tmp_path / "b.bundle", "--by", "SUP1", pin=PINS["SUP1"]).code == 0
    other("room", "close", "OP")
    other("bundle", "write", tmp_path / "b.bundle")
    assert desk("bundle", "read", tmp_path / "b.bundle").code == 0  # it is known by its keys now


def test_whoever_took_back_a_supervisors_act_is_one(desk: Desk):
    desk("block", "R1", "--by", "SUP1", pin=PINS["SUP1"])
    assert "needs a supervisor" in desk("undo", "--by", "OP1", pin=PINS["OP1"]).err
    assert desk("undo", "--by", "SUP1", pin=PINS["SUP1"]).code == 0


def test_an_operator_takes_back_a_corrected_name_but_not_a_corrected_tier(desk: Desk):
    desk("correct", "R1", "--tier", "CS", "--by", "SUP1", pin=PINS["SUP1"])
    assert "needs a supervisor" in desk("undo", "R1", "--by", "OP1", pin=PINS["OP1"]).err
    desk("correct", "R1", "--family-name", "Okoro", "--by", "SUP1", pin=PINS["SUP1"])
    assert desk("undo", "R1", "--by", "OP1", pin=PINS["OP1"]).code == 0
    assert "needs a supervisor" in desk("undo", "R1", "--by", "OP1", pin=PINS["OP1"]).err
    assert desk("undo", "R1", "--by", "SUP1", pin=PINS["SUP1"]).code == 0


def test_an_override_is_never_had_for_a_forged_badge_nor_by_an_operator(desk: Desk, kiosk):
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        supervisor, operator = Staff("SUP1", "Amina", Role.SUPERVISOR, beside="OP1"), Staff("OP1", "João", Role.OPERATOR)
        assert station.scan("c-R2", session="B2", by=operator, at=at("14:10")).decision.reason == "NOT_CHECKED_IN"
        with pytest.raises(Fault, match="needs a supervisor"):
            station.override("R2", session="B2", reason="speaker", by=operator, at=at("14:11"))
        lifted = station.override("R2", session="B2", reason="speaker", by=supervisor, at=at("14:12"))
        assert lifted.decision.reason == "OVERRIDDEN"
    last = json.loads(desk("journal", "show", "--json").out.splitlines()[-1])
    assert (last["who"], last["beside"], last["why"]) == ("SUP1", "OP1", "speaker")


def test_whoever_works_here_no_longer_may_do_nothing_in_a_window_that_is_still_open(desk: Desk, kiosk):
    supervisor = Staff("SUP1", "Amina", Role.SUPERVISOR)
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        station.scan("c-R2", session="B2", by=supervisor, at=at("14:10"))
        assert desk("staff", "remove", "SUP1", "--by", "ORG1", pin=PINS["ORG1"]).code == 0
        with pytest.raises(Fault, match="needs a supervisor"):
            station.override("R2", session="B2", reason="speaker", by=supervisor, at=at("14:12"))
