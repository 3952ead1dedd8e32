from __future__ import annotations

import pytest

from kiosk.assembly import open_station
from kiosk.errors import Fault
from kiosk.files.roster import read_roster
from kiosk.intake import compare, take_in
from kiosk.settings import Settings
from tests.conftest import ROSTER


@pytest.fixture
def station(kiosk, tmp_path):
    with open_station(Settings(home=tmp_path / "home", keyring=False)) as station:
        yield station


def test_a_comparison_names_who_comes_who_changed_in_what_and_who_would_go(station, tmp_path):
    path = tmp_path / "next.csv"
    path.write_text(ROSTER.replace("Ministry of Women Affairs", "Cabinet").replace("R2,", "R9,"), encoding="utf-8")
    compared = compare(station.connection, read_roster(path, station.event), complete=True)
    assert [who.id for who in compared.new] == ["R9"]
    assert [(one.before.organization, one.after.organization, one.fields) for one in compared.changed] == [
        ("Ministry of Women Affairs", "Cabinet", ("organization",))
    ]
    assert [who.id for who in compared.gone] == ["R2"]
    assert compared.difference.removed == 1
    taken = take_in(station.connection, station.event, station.name, read_roster(path, station.event), complete=True)
    assert taken == compared.difference


def test_who_is_missing_cannot_be_told_where_rows_were_rejected(station, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text(ROSTER + "R7,A,B,,XX,NOPE,approved,,\n", encoding="utf-8")
    with pytest.raises(Fault, match="rejected rows"):
        compare(station.connection, read_roster(path, station.event), complete=True)
