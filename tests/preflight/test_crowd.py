"""How many a changed event would let in: the same answers as the whole matrix, asked of far fewer."""

from dataclasses import replace

from kiosk.domain.event import Invitation
from kiosk.preflight.crowd import Change, admitted, change, count, crowd
from kiosk.preflight.doors import enters
from kiosk.preflight.matrix import build
from tests.ui.world import ORG
from tests.ui.world import build as build_house

SUNDRY = 40


def test_the_crowd_answers_as_the_matrix_does(tmp_path):
    house = build_house(tmp_path / "house", "Desk", crowd=SUNDRY)
    house.engage(ORG)

    def look(station):
        station.desk.block("R1", reason="hold", by=ORG)
        event = station.event
        everybody = crowd(station.connection, event)
        assert everybody.people == 9 + SUNDRY
        assert len(everybody.groups) < 12
        answers, matrix = admitted(everybody, event), build(station.connection, event)
        for session in event.sessions:
            inside = sum(enters(reason) for _, reason in matrix.column(session))
            assert count(everybody, answers, session.code) == inside > 0
        assert {"R1", "probe"} >= {group.who.id for group in everybody.groups}

    house.beside(look)


def test_what_a_change_does_is_told_by_who_gains_and_who_loses(tmp_path):
    house = build_house(tmp_path / "house", "Desk")

    def look(station):
        event = station.event
        everybody = crowd(station.connection, event)
        sessions = {session.code: session for session in event.sessions}
        only = replace(sessions["B2"], admit=replace(sessions["B2"].admit, tiers=None, invitation=Invitation.ONLY))
        everyone = replace(sessions["B2"], admit=replace(sessions["B2"].admit, tiers=None))
        before = admitted(everybody, event)
        closed = admitted(everybody, replace(event, sessions=(only,)))
        opened = admitted(everybody, replace(event, sessions=(everyone,)))
        assert change(everybody, before, before, "B2") == Change()
        assert change(everybody, before, closed, "B2").lose == 3
        assert change(everybody, before, closed, "P3") == Change(0, count(everybody, before, "P3"))
        assert change(everybody, before, opened, "B2").gain == 2
        assert change(everybody, closed, opened, "B2").gain == 5

    house.beside(look)


def test_an_answer_that_nobody_waits_for_is_given_up(tmp_path):
    house = build_house(tmp_path / "house", "Desk")
    house.beside(_given_up)


def _given_up(station):
    assert admitted(crowd(station.connection, station.event), station.event, lambda: True) is None
