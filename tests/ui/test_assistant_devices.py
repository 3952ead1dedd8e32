"""Trying camera, scanner, sounds and printers."""

from __future__ import annotations

import pytest
import zxingcpp

from kiosk.devices.scanner_trial import TEST_CODE, Trait
from kiosk.devices.wedge import Role
from kiosk.domain.reason import Reason
from kiosk.files.event_file import read_event
from kiosk.printing.job import JobState
from kiosk.raster import to_image
from kiosk.storage import trials
from kiosk.storage.trials import Trial
from tests.devices.keyboards import Scanner
from tests.printing.conftest import device, make_device
from tests.printing.outside import free_port
from tests.ui.keys import Keyboard
from tests.ui.shots import scene
from ui.assistant.steps import State, Step, state_of
from ui.wording import Sound, Tone

__all__ = ["device", "make_device"]


@pytest.fixture
def scanning(founded, qtbot):
    founded.a.go(Step.SCANNER)
    qtbot.waitUntil(founded.window.isActiveWindow)
    return Keyboard(founded.window.windowHandle())


def scanned(founded, keyboard, scanner=None, ends=(Role.ENTER,), text=TEST_CODE):
    founded.a.scanner.verdict = None
    keyboard.scan(text, scanner, ends)
    founded.until(lambda: founded.a.scanner.verdict is not None)
    return founded.a.scanner.verdict


@pytest.fixture
def printing(founded):
    """The printers' page, which looks for a moment only."""
    founded.a.printer.seconds = 0.2
    founded.a.go(Step.PRINTER)
    founded.until(lambda: founded.pages.printer.found)
    return founded


# the camera


def test_a_code_before_the_camera_is_read_and_nothing_recorded(founded):
    founded.a.go(Step.CAMERA)
    founded.until(lambda: founded.pages.camera.camera.words == "")
    founded.film.still = scene(TEST_CODE)
    founded.until(lambda: state_of(Step.CAMERA, founded.a.standing) is State.DONE)
    assert founded.pages.camera.remark.tone is Tone.ADMIT
    assert founded.ears.heard == [Sound.ADMIT]
    with founded.station() as station:
        assert station.recent(None) == ()


def test_the_camera_is_let_go_of_when_its_page_is_left(founded, qtbot):
    founded.a.go(Step.CAMERA)
    founded.until(lambda: founded.pages.camera.camera.words == "")
    founded.a.on()
    founded.until(lambda: founded.a.frame.feed._camera is None)
    founded.a.back()
    founded.until(lambda: founded.a.frame.feed._camera is not None)


def test_a_station_without_a_camera_says_so_once(founded, open_assistant):
    founded.a.go(Step.CAMERA)
    founded.pages.camera.none.click()
    founded.until(lambda: state_of(Step.CAMERA, founded.a.standing) is State.DONE)
    assert "No camera" in founded.pages.camera.remark.text


# the scanner


def test_a_scanner_as_it_should_be(founded, scanning):
    assert scanned(founded, scanning).good
    founded.until(lambda: state_of(Step.SCANNER, founded.a.standing) is State.DONE)
    assert "reads codes" in founded.pages.scanner.remark.text
    assert founded.here is Step.SCANNER, "its Enter pressed nothing"


def test_a_scanner_without_enter_is_told_with_the_mend(founded, scanning):
    assert Trait.NO_END in scanned(founded, scanning, ends=()).traits
    assert "suffix Enter" in founded.pages.scanner.remark.text
    founded.until(lambda: state_of(Step.SCANNER, founded.a.standing) is State.NEEDS)
    assert scanned(founded, scanning).good
    founded.until(lambda: state_of(Step.SCANNER, founded.a.standing) is State.DONE)


@pytest.mark.parametrize(
    ("scanner", "said"),
    [
        (Scanner(caps=True), "CapsLock"),
        (Scanner(layout="fr"), "places of the keys"),
        (Scanner(set_to="fr"), "USA"),
        (Scanner(pace=0.07), "KIOSK_SCANNER_GAP"),
    ],
)
def test_what_a_scanner_shows_is_said(founded, scanning, scanner, said):
    scanned(founded, scanning, scanner)
    assert said in founded.pages.scanner.remark.text
    assert founded.here is Step.SCANNER


def test_what_stands_around_the_code_is_quoted(founded, scanning):
    scanned(founded, scanning, text=f"<{TEST_CODE}>")
    assert "“<” before it, “>” after it" in founded.pages.scanner.remark.text


def test_another_code_asks_for_the_one_on_the_screen(founded, scanning):
    assert not scanned(founded, scanning, text="5447c7f2-444f-4779").good
    assert "another code" in founded.pages.scanner.remark.text


def test_the_sounds_are_played(founded):
    founded.a.go(Step.SCANNER)
    for sound in Sound:
        founded.pages.scanner.players[sound].click()
    assert founded.ears.heard == list(Sound)


def test_a_station_without_a_scanner_says_so(founded):
    founded.a.go(Step.SCANNER)
    founded.pages.scanner.none.click()
    founded.until(lambda: state_of(Step.SCANNER, founded.a.standing) is State.DONE)


# the printer


def test_a_test_badge_comes_out_of_a_real_printer_and_opens_no_door(printing, device):
    page = printing.pages.printer
    page.address.setText(device.address)
    page.add.click()
    printing.until(lambda: printing.a.printer.printers[0] == device.address)
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=60_000) as came:
        page.test.click()
    assert came.args[0].state is JobState.PRINTED
    assert not page.question.isHidden()
    (pdf,) = [path.read_bytes() for path in (device.folder / "spool").glob("*.pdf")]
    (code,) = zxingcpp.read_barcodes(to_image(pdf, 203), formats=zxingcpp.BarcodeFormat.QRCodeModel2)
    with printing.station() as station:
        assert station.scan(code.text, session="OP").decision.reason is Reason.UNKNOWN, "nobody has that id"
        assert station.jobs() == (), "it is no print job"
    page.yes.click()
    printing.until(lambda: state_of(Step.PRINTER, printing.a.standing) is State.DONE)


def test_a_badge_that_is_not_right_is_asked_about_and_mends_are_said(printing):
    page = printing.pages.printer
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=30_000):
        page.test.click()
    page.no.click()
    printing.until(lambda: state_of(Step.PRINTER, printing.a.standing) is State.NEEDS)
    assert "paper" in page.remark.text


def test_what_one_printer_printed_says_nothing_of_another(printing, tmp_path):
    page, other = printing.pages.printer, f"folder:{tmp_path / 'other'}"
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=30_000):
        page.test.click()
    assert page.question.isVisible()
    printing.a.printer.use(other)
    printing.until(lambda: printing.a.printer.printers[0] == other)
    assert page.question.isHidden()
    with printing.station() as station:
        assert Trial.BADGE not in trials.recall(station.connection)


def test_a_test_badge_is_judged_for_the_printer_that_printed_it(printing, tmp_path):
    page, first = printing.pages.printer, printing.a.printer.printers[0]
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=30_000):
        page.test.click()
    printing.a.printer.let_take_over(f"folder:{tmp_path / 'other'}")
    printing.until(lambda: len(printing.a.printer.printers) > 1)
    assert page.question.isVisible(), "the first is as it was"
    page.yes.click()
    printing.until(lambda: state_of(Step.PRINTER, printing.a.standing) is State.DONE)
    with printing.station() as station:
        assert trials.recall(station.connection)[Trial.BADGE].about == first


def test_a_printer_that_is_not_there_is_told_with_what_to_do(printing, nobody_there):
    page = printing.pages.printer
    page.address.setText(f"ipp://localhost:{nobody_there}/ipp/print")
    page.add.click()
    printing.until(lambda: str(nobody_there) in printing.a.printer.printers[0])
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=30_000) as came:
        page.test.click()
    assert came.args[0].state is JobState.FAILED
    assert "did not come out" in page.remark.text
    assert page.question.isHidden()
    printing.until(lambda: state_of(Step.PRINTER, printing.a.standing) is State.NEEDS)
    with printing.station() as station:
        assert not trials.recall(station.connection)[Trial.BADGE].good


def test_what_is_no_address_changes_nothing(printing):
    page = printing.pages.printer
    page.address.setText("lpt1")
    page.add.click()
    printing.until(lambda: page.remark.tone is Tone.ATTENTION)
    assert "not a printer's address" in page.remark.text
    assert page.address.text() == "lpt1", "it can be corrected"


def test_a_second_printer_takes_over_and_can_be_let_go(printing, tmp_path):
    page, first = printing.pages.printer, printing.a.printer.printers[0]
    other = f"folder:{tmp_path / 'other'}"
    printing.a.printer.let_take_over(other)
    printing.until(lambda: printing.a.printer.printers == (first, other))
    printing.until(lambda: any(one.printer == other for one in page.found))
    row = next(row for row, one in enumerate(page.found) if one.printer == other)
    assert page.list.rows.texts(row)[0] == "takes over"
    page.list.selectRow(row)
    page.use.click()
    printing.until(lambda: printing.a.printer.printers == (other,))


def test_another_layout_is_drawn_and_used(printing):
    page = printing.pages.printer
    printing.until(lambda: not page.preview.empty)
    tall = page.preview.height_of(250)
    printing.a.printer.use_layout("a7")
    printing.until(lambda: printing.a.standing.layout == "A7 portrait" or printing.a.standing.layout.startswith("A7"))
    assert page.layouts.currentText() == printing.a.standing.layout
    printing.a.printer.use_layout("label-62")
    printing.until(lambda: page.preview.height_of(250) != tall)


def test_the_trial_badge_is_marked_and_drawn_for_black_printers_too(founded, event_file):
    with founded.station() as station:
        pdf = station.desk.trial()
    assert pdf.startswith(b"%PDF")
    assert read_event(event_file).tiers


@pytest.fixture
def nobody_there():
    """A port where nobody listens."""
    return free_port()


def test_a_test_badge_of_a_folder_was_written_and_says_where(printing, tmp_path):
    page = printing.pages.printer
    page.use_asked.emit(f"folder:{tmp_path / 'badges'}")
    printing.until(lambda: printing.a.standing.printers[0] == f"folder:{tmp_path / 'badges'}")
    with printing.qtbot.waitSignal(printing.a.printer.came, timeout=20_000):
        page.test.click()
    assert page.remark.title.text() == "The test badge was written"
    assert page.remark.words.text().replace("\u200b", "") == str(tmp_path / "badges" / "TEST.pdf")
