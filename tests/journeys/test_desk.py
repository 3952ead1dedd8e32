"""The desk's acts on a real station."""

from __future__ import annotations

import pytest
import zxingcpp

from kiosk.assembly import open_station
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from kiosk.printing.job import JobState
from kiosk.printing.trouble import Trouble
from kiosk.raster import to_image
from kiosk.settings import Settings
from tests.builders import at


@pytest.fixture
def station(kiosk):
    with open_station(Settings(home=kiosk.home, keyring=False)) as opened:
        yield opened


def code_of(pdf):
    (found,) = zxingcpp.read_barcodes(to_image(pdf, 203), formats=zxingcpp.BarcodeFormat.QRCodeModel2)
    return found.text


def test_the_previews_code_opens_no_door(station):
    code = code_of(station.badge_preview("R1"))
    assert station.checkpoint.scan(code, session="OP", at=at("09:10")).decision.reason is Reason.NOT_VALID_NOW
    assert station.person("R1").badge_serial == 0


def test_a_badge_is_queued_with_its_entry_or_not_at_all(station, monkeypatch):
    def broken(*_, **__):
        raise Fault("the disk is full", "free some space")

    entries = station.connection.execute("SELECT count(*) FROM journal").fetchone()
    with monkeypatch.context() as patch:
        patch.setattr(type(station.desk.spool), "add", broken)
        with pytest.raises(Fault, match="disk is full"):
            station.print_badge("R1")
    assert station.connection.execute("SELECT count(*) FROM journal").fetchone() == entries
    assert station.print_badge("R1").serial == 1


def test_a_badge_prints_into_the_folder(station):
    import threading  # noqa: PLC0415

    ended = threading.Event()

    def changed(job):
        if job.state.final:
            ended.set()

    with station.printing(changed) as worker:
        job = station.print_badge("R1")
        worker.wake()
        assert ended.wait(20)
    (done,) = station.jobs()
    assert (done.id, done.state) == (job.id, JobState.PRINTED)
    printed = station.settings.exports / "badges" / "R1-1.pdf"
    assert station.checkpoint.scan(code_of(printed.read_bytes()), session="OP", at=at("09:10")).decision.reason is Reason.ADMITTED


def test_a_name_that_no_font_has_is_asked_about_before_a_serial_is_spent(kiosk, station, roster_file):
    roster_file.write_text("id,display_name,tier\nX1,Zoë \N{DOVE OF PEACE},FP\n", encoding="utf-8")
    kiosk.json("import", roster_file)
    with pytest.raises(Fault, match=r"U\+1F54A"):
        station.print_badge("X1")
    assert station.person("X1").badge_serial == 0
    assert station.print_badge("X1", accept=True).serial == 1


def test_undo_tells_what_was_taken_back(station):
    station.check_in("R1")
    taken = station.undo()
    assert (taken.decision.reason, taken.decision.registration) == (Reason.CHECKED_IN, "R1")
    station.desk.block("R1", reason="")
    assert station.undo("R1") is None


def test_recent_decisions_are_newest_first_and_by_door(station):
    station.checkpoint.scan("c-R1", at=at("09:00"))
    station.checkpoint.scan("c-R1", session="OP", at=at("09:05"))
    station.checkpoint.scan("nobody", session="OP", at=at("09:06"))
    assert [outcome.decision.reason for outcome in station.recent("OP")] == [Reason.UNKNOWN, Reason.ADMITTED]
    assert [outcome.decision.reason for outcome in station.recent(None)] == [Reason.CHECKED_IN]


def test_every_hundredth_entry_is_signed(station):
    for _ in range(101):
        station.scan("nobody", session=None)
    assert station.connection.execute("SELECT max(sequence) FROM heads").fetchone()[0] >= 100


def test_a_badge_that_becomes_a_file_lets_go_of_older_ones_that_wait_for_a_printer(station):
    waiting, other = station.print_badge("R1"), station.print_badge("R2")
    pages = []
    assert station.desk.render("R1", pages.append) == 2
    now = station.spool.job(waiting.id)
    assert (now.state, now.trouble) == (JobState.FAILED, Trouble.SUPERSEDED), "every door would refuse it"
    taken, _ = station.spool.take(station.printer)
    assert taken.id == other.id
    assert station.spool.take(station.printer) is None
