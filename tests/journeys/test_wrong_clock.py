"""A machine whose clock is wrong says so and goes on deciding."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.assembly import open_station
from kiosk.clock import fixed_clock
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.settings import Settings
from tests.builders import at


@pytest.fixture
def scan(kiosk):
    def run(moment, code="c-R1", **rest):
        with open_station(Settings(home=kiosk.home, keyring=False), clock=fixed_clock(moment)) as station:
            return station.scan(code, session="OP", **rest)

    return run


def entries(kiosk):
    return [(row["reason"], row.get("clock")) for row in kiosk.json("journal", "show").rows if row["kind"] == "scan"]


def test_a_clock_that_went_back_is_said_and_marked(scan, kiosk):
    assert scan(at("09:30")).clock is None
    back = scan(at("09:10"), "c-R2")
    assert (back.clock, back.decision.reason) == (ClockDoubt.BEHIND, "ADMITTED")
    assert scan(at("09:31"), "c-R3").clock is None
    assert entries(kiosk) == [("ADMITTED", None), ("ADMITTED", "behind"), ("ADMITTED", None)]
    assert kiosk.json("journal", "verify").row["ok"]


def test_a_clock_that_is_set_by_the_network_may_go_back_a_little(scan):
    scan(at("09:30"))
    assert scan(at("09:29"), "c-R2").clock is None


def test_a_clock_days_off_is_said_and_does_not_spoil_the_right_one(scan, kiosk):
    far = scan(datetime(2031, 5, 1, tzinfo=UTC))
    assert (far.clock, far.decision.reason) == (ClockDoubt.OFF, "SESSION_OVER")
    assert scan(at("09:30")).clock is None
    assert entries(kiosk)[-1] == ("ADMITTED", None)


def test_a_moment_given_by_hand_is_not_the_clocks(scan, kiosk):
    scan(at("09:30"))
    given = scan(at("09:40"), "c-R2", at=at("09:05"))
    assert given.clock is None
    assert kiosk.json("journal", "show").rows[-1]["given"] is True
    assert scan(at("09:41"), "c-R3").clock is None


def test_the_command_line_says_it_beside_the_answer(kiosk):
    answer = kiosk("decide", "c-R1", "--json")  # now: years after the event
    assert answer.row["clock"] == "off"
    assert "days away from the event" in kiosk("decide", "c-R1").err
