"""The evening before: the organizers print everybody's badge."""

from __future__ import annotations

import pypdfium2
import pytest
import zxingcpp

from kiosk.assembly import open_station
from kiosk.badge.sheet import joined
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from kiosk.raster import to_image
from kiosk.settings import Settings
from tests.builders import at


def issued(answer):
    return [(row["registration"], row["serial"]) for row in answer.rows if "serial" in row]


def summary(answer):
    return answer.rows[-1]


def pages(path):
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return len(document)


@pytest.fixture
def tray(tmp_path):
    return tmp_path / "home" / "exports" / "badges"


def test_everybody_gets_one_badge_however_often_the_command_is_repeated(kiosk, tray):
    first = kiosk("badge", "--all", "--json")
    assert first.code == 0
    assert issued(first) == [("R3", 1), ("R1", 1), ("R2", 1), ("R4", 1)]  # Müller, Okafor, Sequeira, Wang
    assert summary(first) == {
        "issued": 4,
        "again": 0,
        "failed": 0,
        "left": 0,
        "waited": 0,
        "already": 0,
        "withdrawn": 0,
        "doubt": [],
    }
    second = kiosk("badge", "--all", "--json")
    assert second.code == 0
    assert issued(second) == []
    assert summary(second)["already"] == 4
    assert len(list(tray.iterdir())) == 4


def test_a_batch_that_the_printer_broke_off_goes_on_where_it_stopped(kiosk, tray):
    assert kiosk("badge", "R3").code == 0
    (done,) = tray.iterdir()
    done.unlink()
    tray.rmdir()
    tray.write_text("in the way")  # the printer is broken
    stopped = kiosk("badge", "--all", "--order", "tier")
    assert stopped.code == 1
    assert "badge R1-1: failed: " in stopped.err
    assert "stopped: 1 badge was not sent; look after the printer, then repeat the command" in stopped.err
    states = {row["registration"]: row["state"] for row in kiosk("jobs", "list", "--json").rows}
    assert states == {"R3": "printed", "R1": "failed", "R4": "failed"}

    tray.unlink()  # mended
    on = kiosk("badge", "--all", "--order", "tier", "--json")
    assert on.code == 0
    # what failed is the same badge as before, with the same serial; who was not reached gets the first
    assert issued(on) == [("R1", 1), ("R4", 1), ("R2", 1)]
    assert summary(on) == {
        "issued": 1,
        "again": 2,
        "failed": 0,
        "left": 0,
        "waited": 0,
        "already": 1,
        "withdrawn": 0,
        "doubt": [],
    }
    assert sorted(path.name for path in tray.iterdir()) == ["R1-1.pdf", "R2-1.pdf", "R4-1.pdf"]


def test_who_lost_a_badge_is_printed_again_and_who_is_withdrawn_is_not(kiosk):
    assert kiosk("badge", "--all").code == 0
    assert kiosk("lost", "R1").code == 0
    assert kiosk("cancel", "R2").code == 0
    again = kiosk("badge", "--all", "--json")
    assert issued(again) == [("R1", 2)]
    assert summary(again) == {
        "issued": 1,
        "again": 0,
        "failed": 0,
        "left": 0,
        "waited": 0,
        "already": 2,
        "withdrawn": 1,
        "doubt": [],
    }


def test_again_gives_everybody_a_new_one_on_purpose(kiosk):
    assert kiosk("badge", "--all").code == 0
    assert issued(kiosk("badge", "--all", "--again", "--tier", "FP", "--json")) == [("R1", 2), ("R4", 2)]


def test_one_who_can_not_be_printed_does_not_hold_up_the_others(kiosk, tmp_path):
    roster = tmp_path / "more.csv"
    roster.write_text("id,display_name,tier\nR9,Dove \U0001f54a,CS\n", encoding="utf-8")
    assert kiosk("import", roster).code == 0
    out = tmp_path / "all.pdf"
    answer = kiosk("badge", "--all", "--out", out)
    assert answer.code == 1
    assert "R9: badge: name: can't print U+1F54A DOVE OF PEACE (no font of this kiosk has it)" in answer.err
    assert pages(out) == 4
    assert kiosk("badge", "--all", "--out", tmp_path / "rest.pdf", "--accept", "--json").rows[0]["registration"] == "R9"


def test_a_sheet_holds_four_with_marks_to_cut_by(kiosk, tmp_path):
    out = tmp_path / "sheets.pdf"
    assert kiosk("badge", "--all", "--out", out, "--sheet", "4-up").code == 0
    assert pages(out) == 1
    codes = zxingcpp.read_barcodes(to_image(out.read_bytes(), 203))
    assert len({code.text for code in codes}) == 4
    cards = tmp_path / "cards.pdf"
    assert kiosk("badge", "--all", "--again", "--out", cards, "--sheet", "10-up", "--layout", "card").code == 0
    assert pages(cards) == 2


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (("badge", "R1", "--all"), "give registrations or --all, not both"),
        (("badge", "R1", "--again"), "--tier and --again go with --all"),
        (("badge", "--all", "--tier", "XX"), "--tier XX: the event has no such tier: give one of FP, CS"),
        (("badge", "--all", "--sheet", "4-up"), "sheets are one PDF: add --out FILE.pdf"),
        (("badge", "R1", "--out", "x.pdf", "--sheet", "10-up"), "10 badges of 105 x 148 mm don't fit a sheet"),
    ],
)
def test_what_makes_no_sense_is_said_and_issues_nothing(kiosk, wrong, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = kiosk(*wrong)
    assert answer.code == 2
    assert said in answer.err
    assert kiosk.json("badge", "R1", "--out", tmp_path / "after.pdf").row["serial"] == 1


def test_another_printer_takes_over(kiosk_at, tmp_path, event_file, roster_file):
    kiosk = kiosk_at(tmp_path / "home")
    broken, spare = tmp_path / "broken", tmp_path / "spare"
    broken.write_text("in the way")
    row = kiosk.json("setup", event_file, "--printer", f"folder:{broken}", "--printer", f"folder:{spare}").row
    assert (row["printer"], row["other_printers"]) == (f"folder:{broken}", [f"folder:{spare}"])
    assert kiosk("import", roster_file).code == 0
    assert kiosk("badge", "R1", "R2").code == 1
    doctor = kiosk("doctor", "--camera", "none.mp4", "--json").rows
    assert next(row for row in doctor if row["check"] == "printer")["status"] == "broken"

    taken = kiosk("jobs", "take-over", "--json")
    assert taken.code == 0
    assert [(row["registration"], row["state"], row["printer"]) for row in taken.rows] == [
        ("R1", "printed", f"folder:{spare}"),
        ("R2", "printed", f"folder:{spare}"),
    ]
    assert kiosk.json("badge", "R3").row["printer"] == f"folder:{spare}"
    assert sorted(path.name for path in spare.iterdir()) == ["R1-1.pdf", "R2-1.pdf", "R3-1.pdf"]
    same = kiosk("jobs", "take-over", "--to", f"folder:{spare}")
    assert same.code == 2
    assert "its jobs are there already" in same.err


def test_badges_that_two_desks_gave_out_of_touch_are_good_for_nothing_and_printed_anew(
    kiosk_at, tmp_path, event_file, roster_file
):
    kiosk, other = kiosk_at(tmp_path / "A"), kiosk_at(tmp_path / "B")
    for station, name in ((kiosk, "A"), (other, "B")):
        assert station("setup", event_file, "--station", name, "--printer", f"folder:{tmp_path / name / 'tray'}").code == 0
        assert station("import", roster_file).code == 0
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        job = station.print_badge("R2")
    assert other("badge", "R2", "R3").code == 0
    assert other("bundle", "write", tmp_path / "b.bundle").code == 0
    assert kiosk("bundle", "read", tmp_path / "b.bundle").code == 0
    with open_station(Settings(home=kiosk.home, keyring=False)) as station, pytest.raises(Fault, match="same number"):
        station.retry_job(job.id)
    assert issued(kiosk("badge", "--all", "--order", "tier", "--json")) == [("R1", 1), ("R4", 1), ("R2", 2)], "R3 has one"


def test_what_an_earlier_run_left_waiting_is_waited_for_as_well(kiosk, tray):
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:  # killed before it printed
        station.print_badge("R2")
        station.print_badge("R1")
        taken, _ = station.spool.take(station.printer)
    on = kiosk("badge", "--all", "--json")
    assert taken.registration == "R2"
    assert on.code == 1, "R2 is in doubt: it was being sent when that run was killed"
    assert [(row["registration"], row.get("serial")) for row in on.rows[:-1]] == [("R2", None), ("R1", 1)]
    assert "look whether it came out" in on.rows[0]["error"]
    assert summary(on) == {
        "issued": 0,
        "again": 0,
        "failed": 1,
        "left": 2,
        "waited": 2,
        "already": 0,
        "withdrawn": 0,
        "doubt": [],
    }
    assert kiosk("jobs", "not-out", taken.id).code == 0
    on = kiosk("badge", "--all", "--json")
    assert (on.code, issued(on)) == (0, [("R2", 1), ("R3", 1), ("R4", 1)])
    assert len(list(tray.iterdir())) == 4


def test_a_door_goes_on_while_many_badges_become_one_file(kiosk, tmp_path, monkeypatch):
    seen = []

    def slow(badges):
        with open_station(Settings(home=kiosk.home, keyring=False)) as door:
            seen.append(door.scan("c-R1", session=None, at=at("09:00")).decision.reason)
        return joined(badges)

    monkeypatch.setattr("kiosk.badge.sheet.joined", slow)
    assert kiosk("badge", "--all", "--out", tmp_path / "all.pdf").code == 0
    assert seen == [Reason.CHECKED_IN]
