"""Two programs of one station, and a printer that takes over from another."""

from __future__ import annotations

import pytest

from kiosk.assembly import open_station
from kiosk.printing.paper import Paper, paper_of
from kiosk.settings import Settings


@pytest.fixture
def window(kiosk, event_file):
    """A window that stays open while commands are given."""
    assert kiosk("setup", event_file, *(part for name in "ABC" for part in ("--printer", f"folder:/{name}"))).code == 0
    with open_station(Settings(home=kiosk.home, keyring=False)) as opened:
        yield opened


def folders(station):
    return [address.removeprefix("folder:/") for address in station.printers]


def test_an_open_window_prints_where_a_command_let_another_printer_take_over(kiosk, window):
    assert folders(window) == ["A", "B", "C"]
    assert kiosk("jobs", "take-over", "--to", "folder:/C").code == 0
    assert folders(window) == ["C", "B", "A"], "what failed comes last"
    assert window.print_badge("R1").printer == "folder:/C"
    window.take_over("folder:/B")
    assert folders(window) == ["B", "A", "C"], "none is forgotten"


def test_a_station_for_which_no_printer_was_chosen_prints_into_its_folder(kiosk):
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        usual = station.printer
        assert usual == f"folder:{kiosk.home / 'exports' / 'badges'}"
        station.take_over("folder:/B")
        assert station.printers == ("folder:/B", usual)


def test_an_open_station_prints_by_the_layout_that_another_program_chose(kiosk, tmp_path):
    with open_station(Settings(home=kiosk.home, keyring=False)) as station:
        assert station.layout.name == "A6 portrait"
        before = station.badge_preview("R1")
        assert kiosk("layout", "use", "card").code == 0
        assert station.layout.name == "Plastic card (CR80) with photo"
        assert station.badge_preview("R1") != before
        assert paper_of(station.badge_preview("R1")).fits(Paper(54, 85.6))
