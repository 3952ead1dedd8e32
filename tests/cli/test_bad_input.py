"""Bad input: one line that names the thing and the mend, exit code 2, nothing half-written."""

from __future__ import annotations

import pytest

from kiosk.assembly import MIGRATIONS
from kiosk.settings import Settings
from kiosk.storage import keys
from kiosk.storage.database import open_database


def one_line(answer, *words):
    assert answer.code == 2, answer
    assert answer.out == ""
    (line,) = answer.err.splitlines()
    for word in words:
        assert word in line
    assert "Traceback" not in answer.err
    return line


def test_no_station(kiosk_at, tmp_path):
    for command in (["search", "x"], ["decide", "x"], ["journal", "verify"], ["export", "a.csv"], ["doctor"], ["badge", "R1"]):
        one_line(kiosk_at(tmp_path / "empty")(*command), "no station here", "kiosk setup")
    assert not (tmp_path / "empty").exists()


@pytest.mark.parametrize("content", ["", "not toml [", "[event]\nid = 1\n"])
def test_a_wrong_event_file(kiosk_at, tmp_path, content):
    (tmp_path / "event.toml").write_text(content, encoding="utf-8")
    one_line(kiosk_at(tmp_path / "home")("setup", tmp_path / "event.toml"), "event.toml")
    assert not (tmp_path / "home").exists()


def test_missing_files(kiosk, tmp_path):
    for command in (
        ["setup", tmp_path / "none.toml"],
        ["import", tmp_path / "none.csv"],
        ["import", tmp_path],
        ["bundle", "read", tmp_path / "none.bundle"],
        ["print", tmp_path / "none.pdf", "--printer", f"folder:{tmp_path}"],
    ):
        one_line(kiosk(*command))


def test_items_that_can_not_be_read_are_named_and_the_others_go_on(kiosk, tmp_path):
    (tmp_path / "empty.png").write_bytes(b"")
    answer = kiosk.json("decode", tmp_path / "empty.png", tmp_path / "none.png")
    assert answer.code == 1
    assert [bool(row["error"]) for row in answer.rows] == [True, True]


def test_wrong_usage(kiosk, tmp_path):
    one_line(kiosk("decide"), "TEXT")
    one_line(kiosk("frobnicate"), "frobnicate")
    one_line(kiosk("decide", "x", "--session", "NOPE"), "NOPE", "OP")
    one_line(kiosk("decide", "x", "--exit"), "--session")
    one_line(kiosk("decide", "x", "--at", "yesterday"), "ISO 8601")
    one_line(kiosk("export", tmp_path / "attendance.doc"), ".csv")
    one_line(kiosk("badge"), "--all")
    one_line(kiosk("checkin", "R99"), "R99", "kiosk search")
    one_line(kiosk("print", __file__, "--printer", "carrier:pigeon"), "carrier")
    one_line(kiosk("bench", "nothing"), "decide")
    one_line(kiosk("override", "R1", "--session", "OP", "--reason", " "), "reason")


def test_a_newer_database(kiosk):
    settings = Settings(home=kiosk.home, keyring=False)
    with open_database(settings.database, keys.load_key(settings), MIGRATIONS) as connection:
        connection.execute("PRAGMA user_version = 99")
    one_line(kiosk("search", "x"), "newer version", "update")


def test_another_event_and_another_name(kiosk, event_file):
    one_line(kiosk("setup", event_file, "--station", "B"), "station A")
    event_file.write_text(event_file.read_text(encoding="utf-8").replace("wps-fpn-2024", "other"), encoding="utf-8")
    one_line(kiosk("setup", event_file), "wps-fpn-2024", "--home")
    one_line(kiosk("setup", event_file, "--station", "../x"), "name")


def test_an_export_that_can_not_be_written_leaves_nothing(kiosk, tmp_path):
    one_line(kiosk("export", tmp_path / "no" / "such" / "attendance.csv"), "attendance.csv")
    (tmp_path / "folder.csv").mkdir()
    one_line(kiosk("export", tmp_path / "folder.csv"), "folder.csv")
    assert [path for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_a_bad_roster_row_is_named_and_the_others_land(kiosk, roster_file):
    roster_file.write_text("id,display_name,tier\nX1,Ana Example,FP\nX2,,FP\nX3,Bo Example,VIP\n", encoding="utf-8")
    answer = kiosk.json("import", roster_file)
    assert answer.code == 1
    assert answer.row["added"] == 1
    assert [(bad["row"], bad["column"]) for bad in answer.row["rejected"]] == [(3, "display_name"), (4, "tier")]


def test_a_printer_that_is_not_there(kiosk, tmp_path):
    kiosk.json("badge", "R1", "--out", tmp_path / "a.pdf")
    one_line(kiosk("print", tmp_path / "a.pdf", "--printer", "ipp://127.0.0.1:9/ipp/print"), "127.0.0.1")


def test_no_camera_is_said_by_the_doctor(kiosk, tmp_path):
    answer = kiosk.json("doctor", "--camera", tmp_path / "none.mp4")
    camera = next(row for row in answer.rows if row["check"] == "camera")
    assert (camera["status"], bool(camera["mend"])) == ("warning", True)
    assert {row["check"] for row in answer.rows} >= {
        "database",
        "keys",
        "roster",
        "clock",
        "decoders",
        "fonts",
        "printer",
        "camera",
    }
