"""A door for both ways on a real station: it answers as the right one of two doors would, in one transaction."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.assembly import Station, open_station
from kiosk.domain.direction import SAME_PASSAGE
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import ENTERING, Reason
from kiosk.errors import Fault
from tests.ui.world import House, build, moment

CODES = ("c-R1", "c-R2", "c-R3", "c-R4", "c-R7", "c-R9", "c-nobody", "https://example.org")


@pytest.fixture
def house(tmp_path: Path) -> House:
    house = build(tmp_path / "house", "Door 4B")
    house.clock.at = moment("14:05")
    return house


@pytest.fixture
def twin(tmp_path: Path) -> House:
    twin = build(tmp_path / "twin", "Door 4B")
    twin.clock.at = moment("14:05")
    return twin


def reasons(station: Station, *codes: str, session: str = "B2") -> list[Reason]:
    return [station.scan(code, session=session, exit=None).decision.reason for code in codes]


def test_in_and_out_again(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station:
        assert reasons(station, "c-R1") == [Reason.ADMITTED]
        assert station.occupancy("B2") == 1
        house.clock.passes(600)
        assert reasons(station, "c-R1") == [Reason.EXITED]
        assert station.occupancy("B2") == 0
        house.clock.passes(600)
        assert reasons(station, "c-R1") == [Reason.READMITTED]
    entries = house.entries("scan")
    assert [entry.get("exit") for entry in entries] == [None, True, None]


def test_read_twice_nobody_is_let_out_and_no_second_person_in(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station:
        assert reasons(station, "c-R1") == [Reason.ADMITTED]
        house.clock.passes(SAME_PASSAGE.total_seconds() - 1)
        again = station.scan("c-R1", session="B2", exit=None)
        assert (again.decision.reason, again.decision.facts.again) == (Reason.ALREADY_INSIDE, True)
        assert again.explanation.reason == "Scanned again at once; counted once"
        assert station.occupancy("B2") == 1
        house.clock.passes(1)
        assert reasons(station, "c-R1") == [Reason.EXITED]
        # and the same on the way out
        house.clock.passes(2)
        assert reasons(station, "c-R1") == [Reason.EXITED]
        assert station.occupancy("B2") == 0


def test_a_refusal_is_no_passage(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station:
        assert reasons(station, "c-R2", "c-R2") == [Reason.TIER, Reason.TIER]


def test_a_dry_run_says_the_direction_and_writes_nothing(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station:
        reasons(station, "c-R1")
        house.clock.passes(600)
        for _ in range(2):
            assert station.scan("c-R1", session="B2", exit=None, dry_run=True).decision.reason is Reason.EXITED
        assert station.occupancy("B2") == 1


def test_the_desk_has_no_way_out(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station:
        assert station.scan("c-R1", session=None, exit=None).decision.reason is Reason.CHECKED_IN


def test_no_such_door_is_a_fault(house: House) -> None:
    with open_station(house.settings, clock=house.clock) as station, pytest.raises(Fault, match="B2"):
        station.scan("c-R1", session="NOPE", exit=None)


def test_two_windows_of_one_station_see_each_others_passages(house: House) -> None:
    with (
        open_station(house.settings, clock=house.clock) as one,
        open_station(house.settings, clock=house.clock) as other,
    ):
        assert reasons(one, "c-R1") == [Reason.ADMITTED]
        house.clock.passes(60)
        assert reasons(other, "c-R1") == [Reason.EXITED]
        house.clock.passes(60)
        assert reasons(one, "c-R1") == [Reason.READMITTED]


@pytest.mark.parametrize("seed", range(4))
def test_both_ways_answers_as_choosing_by_presence_does(house: House, twin: House, seed: int) -> None:
    rng = random.Random(seed)
    inside: dict[str, set[str]] = {"B2": set(), "B3": set(), "P3": set()}
    with (
        open_station(house.settings, clock=house.clock) as both,
        open_station(twin.settings, clock=twin.clock) as by_hand,
    ):
        for _ in range(60):
            code, session = rng.choice(CODES), rng.choice(sorted(inside))
            seconds = SAME_PASSAGE.total_seconds() + rng.randrange(60)
            house.clock.passes(seconds)
            twin.clock.passes(seconds)
            one: Outcome = both.scan(code, session=session, exit=None)
            other = by_hand.scan(code, session=session, exit=code in inside[session])
            assert (one.decision, one.explanation) == (other.decision, other.explanation)
            if one.decision.reason in ENTERING:
                inside[session].add(code)
            elif one.decision.reason is Reason.EXITED:
                inside[session].discard(code)
            assert both.occupancy(session) == len(inside[session])
