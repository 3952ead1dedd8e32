"""`kiosk printers` and printing on what it lists, as a person at a terminal does it."""

import pytest
from zebrafy import ZebrafyZPL

from tests.printing.test_zpl_label import drawn, texts
from tests.printing.zebra import status, zebra


@pytest.fixture(autouse=True)
def no_cups(monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")


def test_without_a_station_the_rest_is_listed(kiosk_at, tmp_path):
    home = tmp_path / "nothing here"
    answer = kiosk_at(home).json("printers", "--seconds", "0.5")
    assert answer.code == 0
    folder = answer.rows[-1]
    assert folder == {
        "printer": f"folder:{home / 'exports' / 'badges'}",
        "name": "a folder",
        "kind": "folder",
        "state": "ready",
        "message": "",
        "chosen": False,
        "takes_over": False,
    }
    assert not home.exists()
    assert "No station is set up here" in kiosk_at(home)("printers", "--seconds", "0.5").out


def test_the_stations_own_printer_comes_first(kiosk, event_file):
    with zebra(lambda _: status(head=1)) as device:
        assert kiosk("setup", event_file, "--printer", device.address).code == 0
        first = kiosk.json("printers", "--seconds", "0.5").rows[0]
        assert first["printer"] == device.address
        assert (first["kind"], first["state"], first["chosen"]) == ("zpl", "trouble", True)
        assert "cover open" in first["message"]
        lines = kiosk("printers", "--seconds", "0.5").out.splitlines()
        assert lines[0].startswith("* trouble zpl")
        assert lines[-1] == "* is where this station prints."


def test_the_doctor_says_what_a_label_printer_says(kiosk, event_file):
    with zebra(lambda _: status(ribbon=1)) as device:
        assert kiosk("setup", event_file, "--printer", device.address).code == 0
        (finding,) = (row for row in kiosk.json("doctor", "--camera", "none").rows if row["check"] == "printer")
        assert finding["status"] == "broken"
        assert "out of ribbon" in finding["message"]
        assert finding["mend"]


def test_the_doctor_warns_of_a_label_printer_that_never_tells(kiosk, event_file):
    with zebra(lambda _: None) as device:
        assert kiosk("setup", event_file, "--printer", device.address).code == 0
        (finding,) = (row for row in kiosk.json("doctor", "--camera", "none").rows if row["check"] == "printer")
        assert finding["status"] == "warning"
        assert "does not tell how it stands" in finding["message"]
        device.script = lambda _: status()
        (finding,) = (row for row in kiosk.json("doctor", "--camera", "none").rows if row["check"] == "printer")
        assert finding["status"] == "ok"
        assert "203 dots an inch" in finding["message"]


def test_the_doctor_says_which_spooler_printer_is_missing(kiosk, event_file):
    assert kiosk("setup", event_file, "--printer", "windows:Gone").code == 0
    (finding,) = (row for row in kiosk.json("doctor", "--camera", "none").rows if row["check"] == "printer")
    assert finding["status"] == "broken"
    assert "windows:Gone: the spooler has no printer of this name" in finding["message"]


def test_a_pdf_is_printed_on_a_label_printer(kiosk_at, tmp_path):
    page = tmp_path / "page.pdf"
    page.write_bytes(drawn(lambda canvas: canvas.rect(20, 20, 60, 60, fill=1)))
    with zebra(lambda _: status()) as device:
        answer = kiosk_at(tmp_path).json("print", page, "--printer", device.address)
        assert answer.code == 0
        assert answer.row == {"file": str(page), "printer": device.address, "state": "printed", "message": ""}
        assert len(ZebrafyZPL(device.paper.decode()).to_images()) == 1


def test_a_real_badge_reaches_the_label(kiosk, event_file, tmp_path):
    with zebra(lambda _: status()) as device:
        assert kiosk("setup", event_file, "--printer", device.address).code == 0
        answer = kiosk.json("badge", "R1")
        assert answer.row["state"] == "printed"
        (image,) = ZebrafyZPL(device.paper.decode()).to_images()
        one, other = texts(image)
        assert one == other
        assert one[0].startswith("K1-")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("tcp://127.0.0.1:9100", "does not say that it takes ZPL"),
        ("windows:", "no printer is named"),
        ("lpd://printer", "not a printer's address: give folder:DIR"),
        ("tcp://no-such-host.invalid?zpl=203", "nobody knows this name"),
    ],
)
def test_bad_printers_are_one_clear_line(kiosk_at, tmp_path, address, words):
    page = tmp_path / "page.pdf"
    page.write_bytes(drawn(lambda canvas: canvas.rect(20, 20, 60, 60, fill=1)))
    answer = kiosk_at(tmp_path)("print", page, "--printer", address)
    assert answer.code == 2
    assert words in answer.err
    assert len(answer.err.splitlines()) == 1


def test_what_can_take_over_is_listed_after_the_one_in_use(kiosk, event_file, tmp_path):
    addresses = [f"folder:{tmp_path / name}" for name in ("first", "second")]
    assert kiosk("setup", event_file, *(part for address in addresses for part in ("--printer", address))).code == 0
    rows = kiosk.json("printers", "--seconds", "0.5").rows
    assert [(row["printer"], row["chosen"], row["takes_over"]) for row in rows[:2]] == [
        (addresses[0], True, False),
        (addresses[1], False, True),
    ]
    assert "+ what can take over: kiosk jobs take-over." in kiosk("printers", "--seconds", "0.5").out
