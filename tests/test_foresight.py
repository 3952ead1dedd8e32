from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.assembly import foresee, open_station, use_printers
from kiosk.errors import Fault
from kiosk.files.event_file import read_event
from kiosk.settings import Settings
from tests.conftest import EVENT


@pytest.fixture
def station(kiosk, tmp_path):
    with open_station(Settings(home=tmp_path / "home", keyring=False)) as station:
        yield station


def event_of(tmp_path, text):
    path = tmp_path / "other.toml"
    path.write_text(text, encoding="utf-8")
    return read_event(path)


def test_what_a_changed_event_file_would_do_is_told_before_it_does_it(station, tmp_path):
    station.scan("c-R1", session="OP", at=datetime(2024, 10, 21, 9, 10, tzinfo=station.event.timezone))
    text = EVENT.replace('code = "OP"', 'code = "P1"').replace("Conference Room 4", "Room 9")
    text = text.replace('code = "CS"', 'code = "NGO"')
    seen = foresee(station.connection, tmp_path / "home", event_of(tmp_path, text))
    assert seen.changed
    assert (seen.sessions_added, seen.sessions_changed, seen.sessions_dropped) == (("P1",), ("B2",), ("OP",))
    assert (seen.tiers_added, seen.tiers_dropped) == (("NGO",), ("CS",))
    assert any("OP" in loss for loss in seen.losses)
    assert any("CS" in loss for loss in seen.losses)
    assert station.event.session("OP") is not None


def test_the_same_event_changes_nothing(station, tmp_path):
    assert not foresee(station.connection, tmp_path / "home", event_of(tmp_path, EVENT)).changed


def test_another_event_is_refused_before_anything_is_asked(station, tmp_path):
    with pytest.raises(Fault, match="holds the event wps-fpn-2024"):
        foresee(station.connection, tmp_path / "home", event_of(tmp_path, EVENT.replace("wps-fpn-2024", "other-2025")))


def test_printers_are_chosen_in_their_order(station, tmp_path):
    first, second = f"folder:{tmp_path / 'one'}", f"folder:{tmp_path / 'two'}"
    assert use_printers(station.connection, [second, first, second]) == station.printers == (second, first)
    with pytest.raises(Fault, match="not a printer's address"):
        use_printers(station.connection, ["lpt1"])
    assert station.printers == (second, first)
