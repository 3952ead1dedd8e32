"""Organizers try everything the evening before: they set up, import, read what is wrong, mend it, and see what a change takes."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

SAMPLE = files("resources") / "demo"


@pytest.fixture
def organizers(kiosk_at, tmp_path):
    """A station of the sample event with its 400 people, and the event file to edit."""
    event = tmp_path / "sample.toml"
    event.write_text((SAMPLE / "event.toml").read_text(encoding="utf-8"), encoding="utf-8")
    command = kiosk_at(tmp_path / "home")
    assert command("setup", event, "--station", "A", "--json").code == 0
    assert command.json("import", str(SAMPLE / "roster.csv")).row["added"] == 400
    return command, event


def findings(answer, check=None):
    *rows, last = answer.rows
    assert last["findings"] == len(rows)
    return [row for row in rows if check in (None, row["check"])]


def test_a_change_of_tiers_says_who_lost_the_door(organizers):
    command, event = organizers
    first = command.json("preflight", "--no-badges")
    assert first.code == 1
    assert first.rows[-1]["checked"] == 400 * 11
    assert findings(first, "changed") == []
    assert [row["severity"] for row in findings(first, "code_shared")] == ["error"]

    text = event.read_text(encoding="utf-8")
    wider = 'admit.tiers = ["FP", "MS", "RO", "UN", "SEC", "SSS"]'
    assert text.count(wider) == 1
    event.write_text(text.replace(wider, 'admit.tiers = ["FP", "MS", "UN", "SEC", "SSS"]'), encoding="utf-8")
    assert command("setup", event).code == 0
    (changed,) = findings(command.json("preflight", "--no-badges"), "changed")
    assert (changed["session"], changed["severity"], changed["registration"]) == ("B2", "warning", None)
    people = [
        row for row in csv.DictReader((SAMPLE / "roster.csv").read_text(encoding="utf-8").splitlines()) if row["tier"] == "RO"
    ]
    assert f"lost access to B2: {people[0]['id']}, " in changed["message"]
    assert "(TIER " in changed["message"]

    assert findings(command.json("preflight", "--no-badges"), "changed") == []
    event.write_text(text, encoding="utf-8")
    assert command("setup", event).code == 0
    (changed,) = findings(command.json("preflight", "--no-badges"), "changed")
    assert (changed["session"], changed["severity"]) == ("B2", "info")


def test_a_hold_at_the_desk_closes_every_door(organizers):
    command, _ = organizers
    command.json("preflight", "--no-badges")
    command.json("block", "WPS-0001", "--reason", "x")
    lost = findings(command.json("preflight", "--no-badges"), "changed")
    assert lost
    assert all("1 person lost access to " in row["message"] and "WPS-0001 (BLOCKED 1)" in row["message"] for row in lost)
    command.json("undo")
    gained = findings(command.json("preflight", "--no-badges"), "changed")
    assert [row["session"] for row in gained] == [row["session"] for row in lost]
    assert {row["severity"] for row in gained} == {"info"}


def test_coming_and_going_changes_nothing(kiosk):
    first = kiosk.json("preflight", "--no-badges")
    kiosk.json("checkin", "R1", "--at", "2024-10-21T08:00:00")
    kiosk.json("decide", "c-R1", "--session", "B2", "--at", "2024-10-21T14:00:00")
    assert kiosk.json("preflight", "--no-badges").rows == first.rows


def test_what_is_mended_is_no_finding_any_more(kiosk, event_file, roster_file):
    answer = kiosk.json("preflight")
    assert (answer.code, answer.rows[-1]["checked"]) == (0, 4 * 2 + 4)
    (found,) = findings(answer, "no_session")
    assert (found["registration"], found["severity"]) == ("R4", "warning")
    roster_file.write_text(roster_file.read_text(encoding="utf-8").replace("pending", "approved"), encoding="utf-8")
    assert kiosk("import", roster_file).code == 0
    assert findings(kiosk.json("preflight"), "no_session") == []


def test_a_name_that_no_badge_can_show_is_named_with_its_character(kiosk, roster_file):
    roster_file.write_text(
        roster_file.read_text(encoding="utf-8") + "R5,Eve\ue000,Example,,PT,CS,approved,c-R5,\n", encoding="utf-8"
    )
    assert kiosk("import", roster_file).code == 0
    answer = kiosk.json("preflight")
    (found,) = [row for row in findings(answer, "badge") if row["severity"] == "error"]
    assert (answer.code, found["registration"]) == (1, "R5")
    assert "U+E000" in found["message"]
    assert "correct the roster, or print with --accept without it" in found["message"]
    assert kiosk("preflight", "--no-badges").code == 0


def test_a_layout_with_photos_is_tried_although_nobody_has_one(kiosk):
    assert kiosk("layout", "use", "card").code == 0
    answer = kiosk.json("preflight")
    assert [row for row in findings(answer, "badge") if "photo" in row["message"]] == []
    assert len(findings(answer, "photo_none")) == 1


def test_texts_that_hardly_fit_their_badge_or_do_not_are_named(kiosk, roster_file):
    long, wide = " ".join(["Secretariat"] * 40), "\ufdfd" * 200
    more = f"R5,Eve,Example,{long},PT,CS,approved,c-R5,\nR6,{wide},{wide},,PT,CS,approved,c-R6,\n"
    roster_file.write_text(roster_file.read_text(encoding="utf-8") + more, encoding="utf-8")
    assert kiosk("import", roster_file).code == 0
    found = findings(kiosk.json("preflight"), "badge")
    small, long_name = found[0], next(row for row in found if "name: too long" in row["message"])
    assert (small["registration"], small["severity"]) == ("R5", "info")
    assert "badge of R5 (Eve Example): organization: printed smaller than the layout wishes" in small["message"]
    assert (long_name["registration"], long_name["severity"]) == ("R6", "error")
    assert "name: too long for its place on the badge: shorten it in the roster" in long_name["message"]


def test_no_badge_is_issued_and_nothing_stands_in_the_journal(kiosk):
    before = kiosk.json("journal", "show").rows
    kiosk.json("preflight")
    assert kiosk.json("journal", "show").rows == before


def test_people_read_it_by_severity(kiosk, roster_file):
    more = "R5,Eva,Example,,PT,CS,approved,c-R1,\nR6,Ida,Example,,PT,CS,approved,,\n"
    roster_file.write_text(roster_file.read_text(encoding="utf-8") + more, encoding="utf-8")
    kiosk("import", roster_file)
    answer = kiosk("preflight", "--no-badges")
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "1 error",
        "  R1, R5 have the same code, which every door answers with AMBIGUOUS: give each a code of their own",
        "2 warnings",
        '  R4 can enter no session: NOT_APPROVED, as status of R4 is "pending": set status of R4 to "approved"',
        (
            "  no staff are known: whoever sits here may override, hold and register people; name them:"
            " kiosk staff add ID --name NAME --role organizer"
        ),
        "1 remark",
        "  1 person has no code and must be found by name until a badge is printed: R6",
        "6 registrations at 2 sessions, badges not looked at: see above.",
    ]


def test_whoever_holds_a_badge_need_not_be_found_by_name(kiosk, roster_file):
    more = "R5,Eva,Example,,PT,CS,approved,,\nR6,Ida,Example,,PT,CS,approved,,\nR7,Ada,Example,,PT,CS,approved,,\n"
    roster_file.write_text(roster_file.read_text(encoding="utf-8") + more, encoding="utf-8")
    kiosk("import", roster_file)

    def nameless():
        return [row["message"].rpartition(": ")[2] for row in findings(kiosk.json("preflight", "--no-badges"), "code_missing")]

    assert nameless() == ["R5, R6, R7"]
    for who in ("R5", "R6"):
        assert kiosk("badge", who).code == 0
    assert nameless() == ["R7"]
    assert kiosk("lost", "R6").code == 0
    assert nameless() == ["R6, R7"]
    for who in ("R6", "R7"):
        assert kiosk("badge", who).code == 0
    assert nameless() == []
    assert kiosk("substitute", "R5", "--given-name", "Zoe", "--family-name", "Another").code == 0
    assert nameless() == ["R5"], "the former holder's badge is refused, and the new one has none yet"


def test_the_matrix_is_written_as_a_table(kiosk, tmp_path):
    assert kiosk("preflight", "--no-badges", "--matrix", tmp_path / "m.csv").code == 0
    rows = list(csv.reader((tmp_path / "m.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0][-2:] == ["OP", "B2"]
    assert {row[0]: row[-2:] for row in rows[1:]} == {
        "R1": ["ADMITTED", "ADMITTED"],
        "R2": ["ADMITTED", "TIER"],
        "R3": ["ADMITTED", "ADMITTED"],
        "R4": ["NOT_APPROVED", "NOT_APPROVED"],
    }


def test_unusable_is_two(kiosk, kiosk_at, tmp_path):
    assert kiosk("preflight", "--matrix", tmp_path / "m.pdf").code == 2
    assert kiosk_at(tmp_path / "nowhere")("preflight").code == 2


def test_findings_that_were_never_shown_are_shown_next_time(kiosk, tmp_path):
    kiosk("preflight", "--no-badges")
    kiosk("block", "R1")
    assert kiosk("preflight", "--no-badges", "--matrix", tmp_path / "no" / "m.csv").code == 2
    assert len(findings(kiosk.json("preflight", "--no-badges"), "changed")) == 2


def test_every_cell_is_what_the_door_says(kiosk, tmp_path):
    kiosk("preflight", "--no-badges", "--matrix", tmp_path / "m.csv")
    head, *rows = csv.reader((tmp_path / "m.csv").read_text(encoding="utf-8-sig").splitlines())
    starts = {"OP": "2024-10-21T09:00:00", "B2": "2024-10-21T14:00:00"}
    for row in rows:
        if row[0] != "R4":  # who is not approved isn't checked in either
            assert kiosk("checkin", row[0], "--at", "2024-10-21T08:00:00").code == 0
        for code, start in starts.items():
            answer = kiosk.json("decide", f"c-{row[0]}", "--session", code, "--at", start, "--dry-run")
            assert answer.row["reason"] == row[head.index(code)]


def test_badges_are_tried_for_the_printers_that_the_station_has(kiosk, event_file, tmp_path):
    """Black ink alone leaves a band less room for its words: it carries the tier's pattern instead of a colour."""
    layout = tmp_path / "narrow.json"
    layout.write_text(
        '{"name": "Narrow", "width": 90, "height": 60, "front": ['
        '{"id": "band", "kind": "band", "x": 0, "y": 0, "width": 90, "height": 2.8, "name_pt": 8},'
        '{"id": "name", "kind": "field", "field": "name", "x": 5, "y": 8, "width": 80, "height": 20, "max_pt": 20, "min_pt": 12},'
        '{"id": "code", "kind": "qr", "x": 5, "y": 30, "width": 28, "height": 28}]}',
        encoding="utf-8",
    )
    assert kiosk("layout", "use", layout).code == 0
    assert errors(kiosk.json("preflight")) == []
    label_printer = "tcp://127.0.0.1:9100?zpl=203"
    assert kiosk("setup", event_file, "--printer", f"folder:{tmp_path}", "--printer", label_printer).code == 0
    found = errors(kiosk.json("preflight"))
    assert [row["registration"] for row in found] == ["R1", "R2", "R3", "R4"]
    assert all("tier name: too long for its place" in row["message"] for row in found)
    assert kiosk("setup", event_file, "--printer", label_printer).code == 0
    refused = kiosk("badge", "R1")
    assert refused.code == 1
    assert "tier name: too long for its place" in refused.err


def errors(answer):
    return [row for row in findings(answer, "badge") if row["severity"] == "error"]
