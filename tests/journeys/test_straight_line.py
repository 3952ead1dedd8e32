"""From a code to the organizer's spreadsheet: the stories that a clerk, a guard and an organizer would tell."""

from __future__ import annotations

import csv
import json

import pytest
import python_calamine

MORNING, AFTERNOON = "2024-10-21T09:00:00-04:00", "2024-10-21T14:05:00-04:00"


def test_a_first_arrival_is_checked_in_gets_a_badge_and_enters(kiosk, tmp_path):
    arrival = kiosk.json("decide", "c-R1", "--at", MORNING)
    assert (arrival.code, arrival.row["verdict"], arrival.row["reason"], arrival.row["name"]) == (
        0,
        "admit",
        "CHECKED_IN",
        "Amina Okafor",
    )
    badge = kiosk.json("badge", "R1", "--out", tmp_path / "badge.pdf")
    assert badge.row["serial"] == 1
    seen = kiosk.json("scan", _photo(tmp_path), "--session", "B2", "--at", AFTERNOON)
    assert (seen.code, seen.row["reason"], seen.row["registration"]) == (0, "ADMITTED", "R1")
    attended = kiosk.json("export", tmp_path / "attendance.csv")
    assert attended.row["sessions"] == {"desk": 1, "B2": 1}
    rows = read_csv(tmp_path / "attendance.csv")
    assert [(row["registration"], row["session"], row["inside"]) for row in rows] == [
        ("R1", "desk", "false"),
        ("R1", "B2", "true"),
    ]


def read_csv(path):
    return list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))


def _photo(tmp_path):
    """The badge as a camera at the door sees it."""
    import cv2  # noqa: PLC0415

    from kiosk.raster import to_image  # noqa: PLC0415

    path = tmp_path / "door.png"
    cv2.imwrite(str(path), to_image((tmp_path / "badge.pdf").read_bytes(), 203))
    return path


def test_a_guest_at_the_wrong_door_is_told_why_and_what_next(kiosk):
    kiosk.json("checkin", "R2", "--at", MORNING)
    refused = kiosk.json("decide", "c-R2", "--session", "B2", "--at", AFTERNOON)
    assert (refused.code, refused.row["reason"]) == (1, "TIER")
    assert refused.row["explanation"]
    assert refused.row["next_step"]
    kiosk.json("checkin", "R3", "--at", MORNING)
    assert kiosk.json("decide", "c-R3", "--session", "B2", "--at", AFTERNOON).row["reason"] == "ADMITTED"


def test_a_supervisor_lets_somebody_in_on_the_record(kiosk):
    kiosk.json("checkin", "R2", "--at", MORNING)
    kiosk.json("decide", "c-R2", "--session", "B2", "--at", AFTERNOON)
    lifted = kiosk.json("override", "R2", "--session", "B2", "--reason", "speaker", "--at", AFTERNOON)
    assert lifted.row["reason"] == "OVERRIDDEN"
    last = kiosk.json("journal", "show").rows[-1]
    assert (last["kind"], last["why"], last["overrides"]) == ("override", "speaker", ["TIER"])


def test_a_reprint_ends_the_older_badge(kiosk, tmp_path):
    kiosk.json("checkin", "R1", "--at", MORNING)
    kiosk.json("badge", "R1", "--out", tmp_path / "badge.pdf")
    old = _photo(tmp_path)
    assert kiosk.json("badge", "R1", "--out", tmp_path / "badge2.pdf").row["serial"] == 2
    assert kiosk.json("scan", old, "--session", "B2", "--at", AFTERNOON).row["reason"] == "BADGE_REVOKED"


def test_a_lost_badge_is_refused_and_the_code_still_works(kiosk, tmp_path):
    kiosk.json("checkin", "R1", "--at", MORNING)
    kiosk.json("badge", "R1", "--out", tmp_path / "badge.pdf")
    assert kiosk.json("lost", "R1").row["badge_lost"]
    assert kiosk.json("scan", _photo(tmp_path), "--session", "B2", "--at", AFTERNOON).row["reason"] == "BADGE_REVOKED"
    assert kiosk.json("decide", "c-R1", "--session", "B2", "--at", AFTERNOON).row["reason"] == "ADMITTED"


def test_a_hold_stops_at_once_and_is_lifted(kiosk):
    kiosk.json("block", "R1", "--reason", "security")
    assert kiosk.json("decide", "c-R1", "--at", MORNING).row["reason"] == "BLOCKED"
    kiosk.json("unblock", "R1")
    assert kiosk.json("decide", "c-R1", "--at", MORNING).row["reason"] == "CHECKED_IN"


def test_a_mistake_is_taken_back(kiosk):
    kiosk.json("checkin", "R1", "--at", MORNING)
    assert kiosk.json("undo").row["registration"] == "R1"
    assert kiosk.json("decide", "c-R1", "--session", "B2", "--at", AFTERNOON).row["reason"] == "NOT_CHECKED_IN"
    nothing = kiosk("undo")
    assert nothing.code == 2
    assert "nothing to take back" in nothing.err


def test_a_dry_run_writes_nothing(kiosk):
    before = len(kiosk.json("journal", "show").rows)
    assert kiosk.json("decide", "c-R1", "--dry-run", "--at", MORNING).row["reason"] == "CHECKED_IN"
    assert len(kiosk.json("journal", "show").rows) == before


def test_what_people_hold_up_by_mistake_is_named_and_kept_out_of_the_journal(kiosk):
    secret = "WIFI:S:Delegates;T:WPA;P:swordfish;;"
    answer = kiosk.json("decide", secret)
    assert (answer.code, answer.row["reason"]) == (1, "UNREADABLE")
    shown = kiosk.json("journal", "show")
    assert "swordfish" not in shown.out
    assert shown.rows[-1]["looks_like"] == "wifi"


def test_codes_stream_through_standard_input(kiosk):
    answer = kiosk.json("decide", "-", "--at", MORNING, stdin="c-R1\nc-R2\nnobody\n")
    assert [row["reason"] for row in answer.rows] == ["CHECKED_IN", "CHECKED_IN", "UNKNOWN"]
    assert answer.code == 1


def test_importing_twice_changes_nothing(kiosk, roster_file):
    again = kiosk.json("import", roster_file)
    assert (again.row["added"], again.row["updated"], again.row["unchanged"]) == (0, 0, 4)
    roster_file.write_text(
        roster_file.read_text(encoding="utf-8").replace("Rede da Paz", "Rede da Paz e Justiça"), encoding="utf-8"
    )
    dry = kiosk.json("import", roster_file, "--dry-run").row
    assert dry["updated"] == 1
    assert kiosk.json("import", roster_file).row["updated"] == 1
    assert kiosk.json("search", "justica").row["results"][0]["registration"] == "R2"


def test_names_are_found_without_accents_in_any_order(kiosk):
    for query, expected in (("muller zoe", "R3"), ("sequeira", "R2"), ("wang", "R4"), ("okafor am", "R1")):
        assert kiosk.json("search", query).row["results"][0]["registration"] == expected
    nobody = kiosk.json("search", "bartholomew")
    assert (nobody.code, nobody.row["results"]) == (1, [])


@pytest.fixture
def two(kiosk_at, tmp_path, event_file, roster_file):
    stations = []
    for name in "AB":
        station = kiosk_at(tmp_path / name)
        station.json("setup", event_file, "--station", name)
        station.json("import", roster_file)
        stations.append(station)
    return stations


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_two_stations_merge_in_either_order_to_the_same_attendance(two, kiosk_at, tmp_path, event_file, roster_file, order):
    a, b = two
    a.json("decide", "c-R1", "--at", MORNING)
    b.json("decide", "c-R3", "--at", MORNING)
    b.json("decide", "c-R1", "--session", "OP", "--at", "2024-10-21T09:10:00-04:00")
    a.json("decide", "c-R1", "--session", "OP", "--exit", "--at", "2024-10-21T09:40:00-04:00")
    a.json("decide", "c-R3", "--session", "OP", "--at", "2024-10-21T09:45:00-04:00")
    files = {"a": tmp_path / "a.bundle", "b": tmp_path / "b.bundle"}
    a.json("bundle", "write", files["a"])
    b.json("bundle", "write", files["b"])
    organizer = kiosk_at(tmp_path / "organizer")
    organizer.json("setup", event_file, "--station", "Office")
    organizer.json("import", roster_file)
    for letter in order:
        organizer.json("bundle", "read", files[letter])
    exports = []
    a.json("bundle", "read", files["b"])
    b.json("bundle", "read", files["a"])
    for station in (a, b, organizer):
        station.json("export", tmp_path / "attendance.json")
        exports.append(json.loads((tmp_path / "attendance.json").read_text(encoding="utf-8")))
        assert station.json("journal", "verify").code == 0
    assert exports[0] == exports[1] == exports[2]
    visits = {(row["registration"], row["session"]): row for row in exports[0]}
    assert visits["R1", "OP"]["minutes"] == 30
    assert visits["R3", "OP"]["inside"]
    again = organizer.json("bundle", "read", files["a"])
    assert sum(again.row["added"].values()) == 0


def test_a_badge_printed_at_one_station_opens_the_other_after_a_bundle(two, tmp_path):
    a, b = two
    a.json("badge", "R1", "--out", tmp_path / "badge.pdf")
    photo = _photo(tmp_path)
    assert b.json("scan", photo, "--session", "OP", "--at", MORNING).row["reason"] == "BAD_SIGNATURE"
    a.json("bundle", "write", tmp_path / "a.bundle")
    assert b.json("bundle", "read", tmp_path / "a.bundle").row["new_stations"] == ["A"]
    assert b.json("scan", photo, "--session", "OP", "--at", MORNING).row["reason"] == "ADMITTED"


def test_stations_of_one_passphrase_know_each_others_badges_at_once(kiosk_at, tmp_path, event_file, roster_file):
    a, b = kiosk_at(tmp_path / "A"), kiosk_at(tmp_path / "B")
    for station, name in ((a, "A"), (b, "B")):
        assert station("setup", event_file, "--station", name, passphrase="tulip field").code == 0
        assert station("import", roster_file, passphrase="tulip field").code == 0
    assert a("badge", "R1", "--out", tmp_path / "badge.pdf", passphrase="tulip field").code == 0
    answer = b("scan", _photo(tmp_path), "--session", "OP", "--at", MORNING, "--json", passphrase="tulip field")
    assert answer.row["reason"] == "ADMITTED"
    assert a("bundle", "write", tmp_path / "a.bundle", passphrase="tulip field").code == 0
    assert b"R1" not in (tmp_path / "a.bundle").read_bytes()
    assert b("bundle", "read", tmp_path / "a.bundle", passphrase="tulip field").code == 0
    wrong = b("search", "okafor", passphrase="rose field")
    assert (wrong.code, wrong.out) == (2, "")
    assert "passphrase" in wrong.err


def test_the_spreadsheet_holds_no_formula(kiosk, tmp_path, roster_file):
    roster_file.write_text('id,display_name,tier,organization,codes\nX1,=1+1,FP,"@SUM(1+1)",c-X1\n', encoding="utf-8")
    kiosk.json("import", roster_file)
    kiosk.json("decide", "c-X1", "--at", MORNING)
    for ending in ("csv", "xlsx"):
        kiosk.json("export", tmp_path / f"a.{ending}")
    row = read_csv(tmp_path / "a.csv")[0]
    assert (row["name"], row["organization"]) == ("'=1+1", "'@SUM(1+1)")
    sheet = python_calamine.load_workbook(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    assert sheet[1][1] == "'=1+1"


def test_a_hold_that_came_after_the_refusal_is_not_overridden_unseen(kiosk):
    kiosk.json("checkin", "R2", "--at", MORNING)
    kiosk.json("decide", "c-R2", "--session", "B2", "--at", AFTERNOON)
    kiosk.json("block", "R2", "--at", AFTERNOON)
    words = ("override", "R2", "--session", "B2", "--reason", "speaker", "--at", AFTERNOON)
    assert kiosk.json(*words).row["reason"] == "BLOCKED"
    assert kiosk.json(*words).row["reason"] == "OVERRIDDEN"
    assert kiosk.json("journal", "show").rows[-1]["overrides"] == ["BLOCKED", "TIER"]


def test_a_second_scan_does_not_keep_a_check_in_that_is_taken_back(kiosk):
    kiosk.json("decide", "c-R1", "--at", MORNING)
    kiosk.json("decide", "c-R1", "--at", MORNING)
    kiosk.json("checkin", "R1", "--at", MORNING)
    assert kiosk.json("undo", "--at", MORNING).row["reason"] == "CHECKED_IN"
    assert kiosk.json("decide", "c-R1", "--session", "B2", "--at", AFTERNOON).row["reason"] == "NOT_CHECKED_IN"


@pytest.mark.parametrize("when", ["2150-01-01T00:00", "1969-01-01T00:00", "9999-01-01T00:00", "0001-01-01T00:00+14:00"])
def test_a_moment_that_can_not_be_is_refused_and_poisons_nothing(kiosk, when):
    answer = kiosk("decide", "c-R1", "--at", when)
    assert (answer.code, "year" in answer.err) == (2, True)


def test_a_line_that_is_too_long_is_one_code(kiosk):
    answer = kiosk.json("decide", "-", "--at", MORNING, stdin="x" * 65536 + "c-R1\nc-R2\n")
    assert [row["reason"] for row in answer.rows] == ["UNREADABLE", "CHECKED_IN"]


def test_a_badge_that_could_not_be_written_spends_no_serial(kiosk, tmp_path):
    (tmp_path / "taken.pdf").mkdir()
    assert kiosk("badge", "R1", "--out", tmp_path / "none" / "x.pdf").code == 2
    assert kiosk.json("badge", "R1", "--out", tmp_path / "badge.pdf").row["serial"] == 1
    two = kiosk.json("badge", "R1", "R2", "R99", "R1", "--out", tmp_path / "both.pdf")
    assert (two.code, [row.get("serial") for row in two.rows]) == (1, [2, 1, None])


def test_control_characters_are_shown_not_obeyed(kiosk):
    answer = kiosk("decide", "x", "--session", "\x1b[31mB2")
    assert "\x1b" not in answer.err
