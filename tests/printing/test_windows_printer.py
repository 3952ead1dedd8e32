"""Qt's way to paper. Here its spooler is a CUPS of the test's own, with a real IPP printer behind it."""

import os
import subprocess
import sys
import threading

import pypdfium2
import pytest
import zxingcpp

from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.printing.follow import Pace, print_and_follow
from kiosk.printing.job import InDoubt, JobState
from kiosk.printing.printer import open_printer
from kiosk.printing.windows import WindowsPrinter, spooled_printers


@pytest.fixture(autouse=True)
def own_spooler(request, monkeypatch):
    """Whatever spooler this machine has stays untouched."""
    server = request.getfixturevalue("queues").server if "queues" in request.fixturenames else "127.0.0.1:9"
    monkeypatch.setenv("CUPS_SERVER", server)


def child(code):
    return sys.executable, "-c", f"import sys, os, time, signal, subprocess\n{code}"


def gone(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_the_page_arrives_in_its_own_size_and_its_code_is_read(queues, device, pdf, token, await_that):
    printer = open_printer("windows:BADGES")
    printer.check()
    heard = []
    end = print_and_follow(
        printer, pdf, "R1-1", stop=threading.Event(), report=heard.append, pace=Pace(interval=0.1, patience=60)
    )
    assert end.state is JobState.PRINTED
    assert end.message == "handed to the spooler, which does not tell whether it came out"
    assert await_that(device.tray)
    (arrived,) = device.tray()
    with pypdfium2.PdfDocument(arrived) as document:
        assert len(document) == 1
        assert document[0].get_size() == pytest.approx((297.64, 419.53), abs=1)
        (image,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = image.get_bounds()
        assert (right - left, top - bottom) == pytest.approx((297.64, 419.53), abs=0.3), "unscaled"
        assert left == pytest.approx(0, abs=1)
        assert bottom == pytest.approx(0, abs=1)
        seen = document[0].render(scale=300 / 72).to_numpy()
    assert [code.text for code in zxingcpp.read_barcodes(seen)] == [token]


def test_both_sides_arrive_as_two_pages(queues, device, pdf, await_that):
    with pypdfium2.PdfDocument(pdf) as document, pypdfium2.PdfDocument(pdf) as other:
        document.import_pages(other)
        path = device.folder / "two.pdf"
        document.save(path)
    WindowsPrinter("BADGES").submit(path.read_bytes(), "R1-1")
    assert await_that(device.tray)
    with pypdfium2.PdfDocument(device.tray()[0]) as document:
        assert len(document) == 2


def test_a_page_that_is_wider_than_high_is_turned_and_not_cut(queues, device, make_pdf, token, await_that):
    WindowsPrinter("BADGES").submit(make_pdf((419.528, 297.638)), "R1-1")
    assert await_that(device.tray)
    with pypdfium2.PdfDocument(device.tray()[0]) as document:
        assert sorted(document[0].get_size()) == pytest.approx([297.64, 419.53], abs=1)
        (image,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        left, bottom, right, top = image.get_bounds()
        assert sorted((right - left, top - bottom)) == pytest.approx([297.64, 419.53], abs=0.3)
        seen = document[0].render(scale=300 / 72).to_numpy()
    assert [code.text for code in zxingcpp.read_barcodes(seen)] == [token]


def test_an_unknown_name_is_refused_and_nothing_comes_out_of_the_default_printer(queues, device, pdf):
    printer = open_printer("windows:NOPE")
    for call in (printer.check, lambda: printer.submit(pdf, "R1-1"), lambda: printer.poll("spooled R1-1")):
        with pytest.raises(Fault, match=r"windows:NOPE: the spooler has no printer of this name: give one of BADGES") as caught:
            call()
        assert not isinstance(caught.value, InDoubt)
    assert device.received() == 0


def test_paper_that_it_does_not_have_is_refused(queues, device, make_pdf):
    with pytest.raises(Fault, match="it has no paper of 700 x 900 mm") as caught:
        WindowsPrinter("BADGES").submit(make_pdf((700 * 72 / 25.4, 900 * 72 / 25.4)), "R1-1")
    assert not isinstance(caught.value, InDoubt)
    assert device.received() == 0


def test_a_stopped_printer_is_said_and_not_printed_on(queues, device, pdf):
    queues.run("cupsdisable", "-r", "out for repair", "BADGES")
    printer = WindowsPrinter("BADGES")
    with pytest.raises(Fault, match="the spooler says error"):
        printer.check()
    with pytest.raises(Fault, match="the spooler says error") as caught:
        printer.submit(pdf, "R1-1")
    assert not isinstance(caught.value, InDoubt)
    assert device.received() == 0


def test_the_spooler_lists_its_printers(queues):
    assert [(one.name, one.state) for one in spooled_printers(30)] == [("BADGES", "idle")]


def test_a_spooler_that_hangs_is_given_up(queues, pdf):
    queues.freeze()
    printer = WindowsPrinter("BADGES", seconds=1.5)
    with pytest.raises(Fault, match=r"its driver took longer than 1.5 s"):
        printer.submit(pdf, "R1-1")
    with pytest.raises(Fault, match=r"its driver took longer than 0.5 s"):
        printer.check()


def test_no_spooler_is_said(pdf):
    with pytest.raises(Fault, match="add it to this machine; there is none"):
        WindowsPrinter("BADGES").submit(pdf, "R1-1")
    assert spooled_printers(30) == ()


def test_a_driver_that_hangs_in_the_middle_is_ended_and_the_badge_is_in_doubt(pdf, tmp_path, await_that):
    note = tmp_path / "pids"
    hang = child(
        f"other = subprocess.Popen([sys.executable, '-c', 'import signal; signal.pause()'])\n"
        f"open({str(note)!r}, 'w').write(f'{{os.getpid()}} {{other.pid}}')\n"
        "sys.stdin.read()\nprint('{\"begun\": true}', flush=True)\nsignal.pause()"
    )
    printer = WindowsPrinter("X", seconds=4.0, program=hang)
    with pytest.raises(InDoubt, match=r"windows:X: printing took longer than 4 s: look at the printer"):
        printer.submit(pdf, "R1-1")
    assert await_that(lambda: all(gone(int(pid)) for pid in note.read_text().split()))


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        ("sys.exit(3)", Fault, r"broke off \(3\)"),
        ("print('GDI says hello')", Fault, "broke off"),
        ("print('{\"begun\": true}'); sys.stdout.flush(); os.abort()", InDoubt, "broke off"),
        ("print('{\"begun\": true}\\n[1]\\n\\xff')", InDoubt, "broke off"),
        ('print(\'{"begun": true}\\n{"fault": "the driver stopped", "sent": true}\')', InDoubt, "the driver stopped"),
        ('print(\'{"begun": true}\\n{"fault": "it does not begin", "sent": false}\')', Fault, "it does not begin"),
    ],
)
def test_a_process_that_breaks_off_is_in_doubt_only_where_it_had_begun(code, kind, words, pdf):
    with pytest.raises(Fault, match=words) as caught:
        WindowsPrinter("X", program=child(code)).submit(pdf, "R1-1")
    assert type(caught.value) is kind


def test_a_drivers_own_lines_do_not_confuse_the_end(pdf):
    noisy = child('print(\'{"begun": true}\\nGDI: 0\\n{"pages": 1}\\nbye\')')
    assert WindowsPrinter("X", program=noisy).submit(pdf, "R1-1").remote == "spooled R1-1"


def test_drivers_are_not_told_the_stations_secrets(pdf, monkeypatch):
    monkeypatch.setenv("KIOSK_PASSPHRASE", "not for drivers")
    telling = child("import json; print(json.dumps({'state': os.environ.get('KIOSK_PASSPHRASE', 'idle')}))")
    WindowsPrinter("X", program=telling).check()


def test_a_program_that_is_not_there_is_a_fault(pdf):
    with pytest.raises(Fault, match="can't be started"):
        WindowsPrinter("X", program=("/nonexistent/kiosk",)).submit(pdf, "R1-1")


def test_the_programs_hidden_command_does_the_same(queues):
    program = (sys.executable, "-P", "-m", "ui.command", "spooler")
    assert [one.name for one in spooled_printers(30, program)] == ["BADGES"]


def test_an_address_and_what_it_means():
    printer = open_printer("windows: \\\\server\\Badges ")
    assert printer.address == "windows:\\\\server\\Badges"
    assert printer.target == Target()
    assert "\\\\server\\Badges" in printer.describe()
    with pytest.raises(Fault, match="can't be dropped from here"):
        printer.cancel("spooled R1-1")
    for name in ("", "  ", "a\nb"):
        with pytest.raises(Fault, match="no printer is named"):
            WindowsPrinter(name)


def test_what_is_no_pdf_never_reaches_a_driver():
    with pytest.raises(Fault, match="not a PDF"):
        WindowsPrinter("X", program=("/nonexistent",)).submit(b"hello", "R1-1")


def test_the_windows_start_without_qt_printing():
    look = "import sys, ui.command, ui.app, kiosk.printing.windows; print('PySide6.QtPrintSupport' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"


def test_what_a_driver_writes_steers_nothing_and_stops_nothing(pdf):
    code = "import json; print('[' * 100_000); print(json.dumps({'fault': '\\x1b[2J\\u202eno' + 'o' * 10_000, 'mend': 5}))"
    with pytest.raises(Fault) as caught:
        WindowsPrinter("Badges", program=(sys.executable, "-c", code)).submit(pdf, "x")
    assert len(str(caught.value)) < 1100
    assert str(caught.value).isprintable()
