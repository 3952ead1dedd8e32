"""How far each step is, read off the station."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.domain.staff import Role, Staff
from kiosk.files.event_file import read_event
from kiosk.storage.trials import Trial, Tried
from ui.assistant.steps import Standing, State, Step, first_open, neighbour, state_of

NOW = datetime(2024, 10, 20, tzinfo=UTC)
ORG, ORG2, SUP = (Staff("A", "Ana", Role.ORGANIZER), Staff("B", "Ben", Role.ORGANIZER), Staff("C", "Cid", Role.SUPERVISOR))


@pytest.fixture
def bare(event_file):
    return Standing(read_event(event_file), "Desk 1", "file", 0, (), ("folder:x",), False, "A6", {})


def test_without_a_station_only_the_event_can_be_done():
    assert [state_of(step, None) for step in Step] == [State.TODO, *[State.LATER] * 7]
    assert first_open(None) is Step.EVENT


def test_a_new_station_goes_on_with_its_people(bare):
    assert first_open(bare) is Step.ROSTER
    assert first_open(replace(bare, registrations=3)) is Step.STAFF


def test_staff_need_a_second_organizer_and_a_supervisor(bare):
    assert state_of(Step.STAFF, bare) is State.TODO
    assert state_of(Step.STAFF, replace(bare, staff=(ORG,))) is State.NEEDS
    assert state_of(Step.STAFF, replace(bare, staff=(ORG, ORG2))) is State.NEEDS
    assert state_of(Step.STAFF, replace(bare, staff=(ORG, ORG2, SUP))) is State.DONE


def test_a_trial_that_went_wrong_needs_somebody(bare):
    tried = replace(bare, trials={Trial.CAMERA: Tried(NOW, good=True), Trial.SCANNER: Tried(NOW, good=False)})
    assert state_of(Step.CAMERA, tried) is State.DONE
    assert state_of(Step.SCANNER, tried) is State.NEEDS
    assert state_of(Step.CHECK, tried) is State.TODO


def test_a_test_badge_counts_for_the_printer_it_came_out_of(bare):
    there = {Trial.BADGE: Tried(NOW, good=True, about="folder:x")}
    assert state_of(Step.PRINTER, replace(bare, trials=there)) is State.DONE
    assert state_of(Step.PRINTER, replace(bare, trials=there, printers=("ipp://new/ipp/print", "folder:x"))) is State.TODO


def test_all_is_done_when_all_is_done(bare):
    trials = {trial: Tried(NOW, good=True, about="folder:x") for trial in Trial}
    whole = replace(bare, registrations=1, staff=(ORG, ORG2, SUP), trials=trials)
    assert {state_of(step, whole) for step in Step} == {State.DONE}
    assert first_open(whole) is Step.END


def test_steps_have_ends():
    assert neighbour(Step.EVENT, -1) is Step.EVENT
    assert neighbour(Step.EVENT, 1) is Step.ROSTER
    assert neighbour(Step.END, 1) is Step.END
