"""What the desk does about people besides checking them in, as a clerk, a supervisor and a guard live it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from kiosk.assembly import open_station
from kiosk.errors import Fault
from kiosk.settings import Settings

MORNING, NOON, AFTERNOON = "2024-10-21T09:10", "2024-10-21T12:00", "2024-10-21T14:10"


def token_of(kiosk, registration: str, out: Path) -> str:
    """The code on the badge that is printed now, read off its PDF as a scanner would."""
    kiosk.json("badge", registration, "--out", out)
    from kiosk.devices.qr_reader import QrReader  # noqa: PLC0415
    from kiosk.raster import to_image  # noqa: PLC0415  (only these tests look at the paper)

    image = to_image(out.read_bytes(), 200)
    (found,) = QrReader().read_still(image)
    return found.text


@pytest.fixture
def badge(kiosk, tmp_path):
    numbers = iter(range(100))
    return lambda registration: token_of(kiosk, registration, tmp_path / f"badge-{next(numbers)}.pdf")


def decided(kiosk, code, *rest, at=AFTERNOON):
    return kiosk.json("decide", code, "--at", at, *rest).row


def test_somebody_who_is_not_on_the_roster_is_registered_and_goes_in(kiosk, badge):
    person = kiosk.json("walkin", "--tier", "FP", "--given-name", "Ngozi", "--family-name", "Çelik", "--country", "Ghana").row
    assert (person["name"], person["country"], person["tier"]) == ("Ngozi Çelik", "GH", "FP")
    found = kiosk.json("search", "celik ngozi").row["results"]
    assert [hit["registration"] for hit in found] == [person["registration"]]
    token = badge(person["registration"])
    assert decided(kiosk, token, "--session", "B2")["reason"] == "NOT_CHECKED_IN"
    assert kiosk.json("checkin", person["registration"], "--at", NOON).row["reason"] == "CHECKED_IN"
    assert decided(kiosk, token, "--session", "B2")["reason"] == "ADMITTED"
    assert kiosk.json("journal", "verify").row["ok"]


def test_a_walk_in_can_be_taken_back(kiosk):
    person = kiosk.json("walkin", "--tier", "CS", "--display-name", "Quentin Byrde").row
    assert kiosk.json("undo").row["undone"] == "walk_in"
    assert kiosk("search", "quentin byrde").code == 1
    assert "nobody has that id" in kiosk("checkin", person["registration"]).err


def test_a_walk_in_who_holds_a_badge_is_withdrawn_and_not_taken_back(kiosk, badge):
    person = kiosk.json("walkin", "--tier", "FP", "--display-name", "Quentin Byrde").row["registration"]
    token = badge(person)
    refused = kiosk("undo", person)
    assert (refused.code, f"kiosk cancel {person}" in refused.err) == (2, True)
    kiosk.json("cancel", person)
    assert decided(kiosk, token)["reason"] == "CANCELLED"


def test_a_walk_in_whom_another_station_let_in_is_not_taken_back(kiosk, kiosk_at, event_file, tmp_path):
    door = kiosk_at(tmp_path / "door")
    door.json("setup", event_file, "--station", "B")
    person = kiosk.json("walkin", "--tier", "FP", "--display-name", "Quentin Byrde").row["registration"]
    for giver, taker in ((kiosk, door), (door, kiosk)):
        if giver is door:
            door.json("override", person, "--session", "OP", "--reason", "speaker", "--at", MORNING)
            door.json("checkin", person, "--at", MORNING)
        giver.json("bundle", "write", tmp_path / "x.bundle")
        taker.json("bundle", "read", tmp_path / "x.bundle")
    assert f"kiosk cancel {person}" in kiosk("undo", person).err
    assert kiosk.json("search", "quentin byrde").row["results"]


def test_a_walk_in_like_somebody_on_the_roster_is_pointed_out(kiosk):
    answer = kiosk("walkin", "--tier", "FP", "--given-name", "Amina", "--family-name", "Okafor")
    assert answer.code == 0
    assert "R1 has a name like it" in answer.err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("--tier", "XX", "--display-name", "A"), "no tier"),
        (("--tier", "FP"), "name"),
        (("--tier", "FP", "--display-name", "A", "--country", "Atlantis"), "no country"),
        (("--tier", "FP", "--display-name", "A", "--id", "R1"), "somebody has that id"),
        (("--tier", "FP", "--display-name", "A" * 201), "characters"),
    ],
)
def test_a_walk_in_with_a_wrong_field_is_told_and_nothing_is_kept(kiosk, wrong, said):
    answer = kiosk("walkin", *wrong)
    assert (answer.code, said in answer.err) == (2, True), answer.err
    assert [row["kind"] for row in kiosk.json("journal", "show").rows] == ["roster"]


def test_a_misspelt_name_is_put_right_and_stays_right_when_the_roster_comes_again(kiosk, roster_file):
    assert kiosk.json("correct", "R1", "--family-name", "Okoro").row["name"] == "Amina Okoro"
    assert kiosk.json("search", "okoro").row["results"][0]["registration"] == "R1"
    assert kiosk("search", "okafor").code == 1
    again = kiosk.json("import", roster_file).row
    assert (again["updated"], again["unchanged"]) == (0, 4)
    changed = roster_file.read_text(encoding="utf-8").replace("Ministry of Women Affairs", "Ministry of Women")
    roster_file.write_text(changed, encoding="utf-8")
    assert kiosk.json("import", roster_file).row["updated"] == 1
    (hit,) = kiosk.json("search", "okoro").row["results"]
    assert (hit["name"], hit["organization"]) == ("Amina Okoro", "Ministry of Women")


def test_what_the_organizers_wrote_anew_wins_over_an_older_correction(kiosk, roster_file):
    kiosk.json("correct", "R1", "--family-name", "Okoro")
    roster_file.write_text(roster_file.read_text(encoding="utf-8").replace("Okafor", "Okonkwo"), encoding="utf-8")
    kiosk.json("import", roster_file)
    assert kiosk.json("search", "okonkwo").row["results"][0]["registration"] == "R1"
    assert kiosk("search", "okoro").code == 1


def test_a_corrected_tier_opens_the_door_and_undoing_it_closes_it(kiosk):
    kiosk.json("checkin", "R2", "--at", NOON)
    assert decided(kiosk, "c-R2", "--session", "B2")["reason"] == "TIER"
    assert kiosk.json("correct", "R2", "--tier", "FP").row["tier"] == "FP"
    assert decided(kiosk, "c-R2", "--session", "B2", "--dry-run")["reason"] == "ADMITTED"
    kiosk.json("undo", "R2")
    assert decided(kiosk, "c-R2", "--session", "B2")["reason"] == "TIER"


def test_a_correction_that_changes_nothing_or_can_not_be_made_is_told(kiosk):
    assert "says that already" in kiosk("correct", "R1", "--family-name", "Okafor").err
    assert "nobody has that id" in kiosk("correct", "R9", "--family-name", "X").err
    assert kiosk("correct", "R1").code == 2


def test_another_delegate_takes_over_and_everything_the_former_one_holds_dies(kiosk, badge, tmp_path):
    kiosk.json("checkin", "R3", "--at", "2024-10-21T08:30")
    old = badge("R3")
    assert decided(kiosk, old, "--session", "OP", at=MORNING)["reason"] == "ADMITTED"
    given = ("substitute", "R3", "--given-name", "Lucía", "--family-name", "Peña", "--reason", "illness")
    inside = kiosk(*given, "--at", "2024-10-21T09:49")
    assert (inside.code, "kiosk checkin R3 --session OP --exit" in inside.err) == (2, True)
    left = ("checkin", "R3", "--session", "OP", "--exit", "--at", "2024-10-21T09:50")
    assert kiosk.json(*left).row["reason"] == "EXITED"

    person = kiosk.json(*given, "--at", "2024-10-21T09:51").row
    assert (person["registration"], person["name"], person["organization"]) == ("R3", "Lucía Peña", "Federal Department")
    assert (person["tier"], person["invited"]) == ("CS", [])

    for code in (old, "c-R3"):
        refused = decided(kiosk, code, "--session", "OP", at="2024-10-21T10:00")
        assert (refused["reason"], refused["registration"]) == ("BADGE_REVOKED", "R3")
        assert "taken this place" in refused["explanation"]
    assert decided(kiosk, "c-R3", "--dry-run")["reason"] == "BADGE_REVOKED"
    assert "has no badge yet" in kiosk("reprint", "R3", "--out", tmp_path / "x.pdf").err
    new = badge("R3")
    assert decided(kiosk, new, at="2024-10-21T10:05")["reason"] == "CHECKED_IN"
    assert decided(kiosk, new, "--session", "OP", at="2024-10-21T10:06")["reason"] == "ADMITTED"
    assert decided(kiosk, new, "--session", "B2")["reason"] == "TIER"

    kiosk.json("export", tmp_path / "attendance.csv")
    with (tmp_path / "attendance.csv").open(encoding="utf-8-sig") as file:
        rows = {(row["name"], row["session"]): row for row in csv.DictReader(file)}
    assert rows["Zoë Müller", "OP"]["minutes"] == "40"
    assert rows["Lucía Peña", "OP"]["inside"] == "true"
    assert {name for name, _ in rows} == {"Zoë Müller", "Lucía Peña"}


def test_invitations_pass_on_where_the_supervisor_says_so(kiosk):
    assert kiosk.json("substitute", "R3", "--display-name", "Lucía Peña", "--keep-invitations").row["invited"] == ["B2"]


def test_the_new_delegates_own_code_is_good(kiosk):
    kiosk.json("substitute", "R3", "--display-name", "Lucía Peña", "--code", "lucia-1")
    assert decided(kiosk, "lucia-1", "--session", "OP", at=MORNING)["reason"] == "ADMITTED"
    assert decided(kiosk, "c-R3", "--session", "OP", at=MORNING)["reason"] == "BADGE_REVOKED"


def test_undoing_a_substitution_gives_everything_back(kiosk, badge):
    old = badge("R3")
    kiosk.json("substitute", "R3", "--display-name", "Lucía Peña")
    kiosk.json("undo", "R3")
    assert kiosk.json("search", "muller").row["results"][0]["name"] == "Zoë Müller"
    for code in (old, "c-R3"):
        assert decided(kiosk, code, "--session", "OP", "--dry-run", at=MORNING)["reason"] == "ADMITTED"


def test_undoing_a_substitution_ends_the_badge_of_the_one_who_had_taken_over(kiosk, badge):
    kiosk.json("substitute", "R1", "--display-name", "Lucía Peña")
    token = badge("R1")
    assert decided(kiosk, token, "--dry-run")["reason"] == "CHECKED_IN"
    kiosk.json("undo", "R1")
    assert decided(kiosk, token, "--dry-run")["reason"] == "BADGE_REVOKED"
    assert decided(kiosk, badge("R1"), "--dry-run")["reason"] == "CHECKED_IN"


def test_nobody_is_substituted_out_of_a_security_hold(kiosk):
    kiosk.json("block", "R3", "--reason", "asked by security")
    answer = kiosk("substitute", "R3", "--display-name", "Lucía Peña")
    assert (answer.code, "security hold" in answer.err) == (2, True)


def test_a_hold_that_the_roster_brings_after_one_was_lifted_counts(kiosk, roster_file):
    kiosk.json("block", "R1", "--reason", "mistaken for another")
    kiosk.json("unblock", "R1", "--reason", "it was another")
    assert decided(kiosk, "c-R1", "--dry-run")["reason"] == "CHECKED_IN"
    lines = roster_file.read_text(encoding="utf-8").splitlines()
    held = [f"{line},{'blocked' if number == 0 else 'yes' if number == 1 else ''}" for number, line in enumerate(lines)]
    roster_file.write_text("\n".join(held), encoding="utf-8")
    kiosk.json("import", roster_file)
    assert decided(kiosk, "c-R1", "--dry-run")["reason"] == "BLOCKED"
    kiosk.json("unblock", "R1", "--reason", "cleared")
    assert decided(kiosk, "c-R1", "--dry-run")["reason"] == "CHECKED_IN"
    kiosk.json("undo", "R1")
    assert decided(kiosk, "c-R1", "--dry-run")["reason"] == "BLOCKED"


def test_a_supervisor_invites_somebody_at_the_door(kiosk):
    kiosk.json("checkin", "R2", "--at", NOON)
    assert decided(kiosk, "c-R2", "--session", "B2")["reason"] == "TIER"
    assert kiosk.json("invite", "R2", "--session", "B2", "--reason", "rapporteur").row["invited"] == ["B2"]
    assert decided(kiosk, "c-R2", "--session", "B2")["reason"] == "ADMITTED"
    assert "invited to B2 already" in kiosk("invite", "R2", "--session", "B2").err
    assert "no such session" in kiosk("invite", "R2", "--session", "B9").err


def test_a_reprint_ends_the_older_badge_and_needs_one(kiosk, badge, tmp_path):
    assert "has no badge yet" in kiosk("reprint", "R1", "--out", tmp_path / "x.pdf").err
    old = badge("R1")
    assert kiosk.json("reprint", "R1", "--out", tmp_path / "again.pdf").row["serial"] == 2
    refused = decided(kiosk, old, "--session", "OP", at=MORNING)
    assert (refused["reason"], refused["explanation"]) == ("BADGE_REVOKED", "Badge 1 was replaced by badge 2")


def test_a_room_is_closed_by_hand_and_opened_again(kiosk):
    assert kiosk.json("room", "close", "OP", "--at", MORNING, "--reason", "fire drill").row["closed"]
    refused = decided(kiosk, "c-R1", "--session", "OP", at="2024-10-21T09:12")
    assert (refused["reason"], refused["explanation"]) == ("SESSION_OVER", "Closed by our staff at 09:10, A")
    assert decided(kiosk, "c-R1", "--session", "OP", "--exit", at="2024-10-21T09:13")["reason"] == "EXITED"
    assert "was closed by hand" in kiosk("room", "close", "OP").err
    kiosk.json("override", "R1", "--session", "OP", "--reason", "speaker", "--at", "2024-10-21T09:14")
    kiosk.json("room", "open", "OP", "--at", "2024-10-21T09:20")
    assert decided(kiosk, "c-R2", "--session", "OP", at="2024-10-21T09:21")["reason"] == "ADMITTED"
    assert "was not closed by hand" in kiosk("room", "open", "OP").err


def test_french_lines_keep_their_no_break_spaces(kiosk, monkeypatch):
    monkeypatch.setenv("KIOSK_LANGUAGE", "fr")
    out = kiosk("decide", "c-R1", "--session", "OP", "--at", "2024-10-21T08:00").out
    assert "08\u00a0h\u00a030" in out
    assert "\ufffd" not in out


def test_undoing_opens_a_room_that_was_closed_by_mistake(kiosk):
    kiosk.json("room", "close", "OP")
    assert kiosk.json("undo").row == {
        "undone": "close",
        "registration": None,
        "session": "OP",
        "reason": None,
        "sequence": 2,
    }
    assert decided(kiosk, "c-R1", "--session", "OP", at=MORNING)["reason"] == "ADMITTED"


def test_a_badge_that_was_drawn_before_somebody_else_took_over_is_not_issued(kiosk):
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        drawn = station.desk.draw("R1")
        kiosk.json("substitute", "R1", "--display-name", "Lucía Peña")
        with pytest.raises(Fault, match="changed while"):
            station.desk.render_all([drawn], lambda _: None)
        assert station.person("R1").badge_serial == 0
        assert station.desk.render_all([station.desk.draw("R1")], lambda _: None) == [1]


def test_whoever_left_unseen_is_substituted_once_the_room_is_over(kiosk):
    assert decided(kiosk, "c-R3", "--session", "OP", at=MORNING)["reason"] == "ADMITTED"
    assert kiosk.json("substitute", "R3", "--display-name", "Lucía Peña", "--at", "2024-10-22T09:00").row["name"] == "Lucía Peña"


def test_nobody_withdrawn_is_substituted_and_nobody_takes_over_from_themselves(kiosk):
    assert "holds it already" in kiosk("substitute", "R3", "--given-name", "Zoë", "--family-name", "Müller").err
    kiosk.json("cancel", "R3")
    assert "kiosk reinstate" in kiosk("substitute", "R3", "--display-name", "Lucía Peña").err


def test_a_withdrawal_is_taken_back(kiosk, roster_file):
    kiosk.json("cancel", "R1", "--reason", "by mistake")
    assert decided(kiosk, "c-R1", "--session", "OP", at=MORNING)["reason"] == "CANCELLED"
    assert kiosk.json("reinstate", "R1").row["cancelled"] is False
    assert decided(kiosk, "c-R1", "--session", "OP", at=MORNING)["reason"] == "ADMITTED"
    assert "is not withdrawn" in kiosk("reinstate", "R1").err
    roster_file.write_text(roster_file.read_text("utf-8").replace("CS,approved,c-R2", "CS,cancelled,c-R2"), encoding="utf-8")
    kiosk.json("import", roster_file)
    assert "the roster withdrew them" in kiosk("reinstate", "R2").err


@pytest.mark.parametrize(
    "arguments",
    [
        ("walkin", "--tier", "FP", "--display-name", "A", "--code", "c-R1"),
        ("correct", "R2", "--code", "c-R1"),
        ("substitute", "R2", "--display-name", "A", "--code", "c-R1"),
    ],
)
def test_no_code_comes_to_name_two_people(kiosk, arguments):
    refused = kiosk(*arguments)
    assert (refused.code, "that code is R1's already" in refused.err) == (2, True)
    assert decided(kiosk, "c-R1", "--session", "OP", at=MORNING)["reason"] == "ADMITTED"


def test_an_invitation_that_would_not_count_is_not_given(kiosk):
    assert "admit.invitation is none" in kiosk("invite", "R2", "--session", "OP").err


def test_taking_back_never_reaches_past_a_badge_to_a_hold_or_to_somebody_else(kiosk, tmp_path):
    kiosk.json("block", "R1")
    kiosk.json("badge", "R2", "--out", tmp_path / "2.pdf")
    assert "the last act was printing badge 1 of R2" in kiosk("undo").err
    kiosk.json("badge", "R1", "--out", tmp_path / "1.pdf")
    assert "the last act was printing badge 1 of R1" in kiosk("undo", "R1").err
    kiosk.json("checkin", "R2", "--at", NOON)
    kiosk.json("badge", "R2", "--out", tmp_path / "3.pdf")
    taken = kiosk("undo").out  # the desk checks in and prints in one breath
    assert taken.startswith("Taken back: check in (CHECKED_IN) of João Sequeira (R2), entry ")
    assert decided(kiosk, "c-R1", "--session", "OP", at=MORNING)["reason"] == "BLOCKED"


def test_whoever_hands_a_badge_over_is_told_what_it_is_worth(kiosk, tmp_path):
    kiosk.json("block", "R1")
    said = kiosk("badge", "R1", "R4", "R1", "--out", tmp_path).out.splitlines()
    assert "HOLD: every door refuses it" in said[0]
    assert "PENDING: every door refuses it" in said[1]
    assert "older badges of R1 are refused from now on" in kiosk("reprint", "R1", "--out", tmp_path / "r.pdf").out


def test_people_are_found_by_their_id_and_shown_with_what_stands_against_them(kiosk):
    kiosk.json("block", "R1")
    out = kiosk("search", "R1").out
    assert out.startswith("R1 ")
    assert "HOLD" in out


def test_holding_somebody_who_is_inside_says_where(kiosk):
    decided(kiosk, "c-R1", "--session", "OP", at=MORNING)
    assert kiosk.json("block", "R1").row["inside"] == ["OP"]
    assert "is inside OP now" in kiosk("cancel", "R1").out


def test_an_override_without_a_refusal_says_to_repeat_it(kiosk):
    kiosk.json("checkin", "R2", "--at", NOON)
    given = ("override", "R2", "--session", "B2", "--reason", "speaker")
    first = kiosk(*given, "--at", AFTERNOON)
    assert (first.code, "repeat to let them in" in first.err) == (1, True)
    assert kiosk.json(*given, "--at", AFTERNOON).row["reason"] == "OVERRIDDEN"


def test_a_roster_that_outdates_a_correction_says_so(kiosk, roster_file):
    kiosk.json("correct", "R1", "--family-name", "Okoro")
    roster_file.write_text(roster_file.read_text(encoding="utf-8").replace("Okafor", "Okonkwo"), encoding="utf-8")
    (warning,) = kiosk.json("import", roster_file, "--dry-run").row["warnings"]
    assert warning.startswith("R1: the desk had put family_name right")


def test_what_nobody_can_read_is_no_reason(kiosk):
    kiosk.json("checkin", "R2", "--at", NOON)
    decided(kiosk, "c-R2", "--session", "B2")
    assert "needs a reason" in kiosk("override", "R2", "--session", "B2", "--reason", "\u200b . \u202e", "--at", AFTERNOON).err
