"""In which order badges come, and who still needs one."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.batch import Order, ordered
from kiosk.domain.event import Event
from kiosk.domain.registration import Registration
from kiosk.files.event_file import read_event


@pytest.fixture
def event(event_file) -> Event:
    return read_event(event_file)


def who(id, name, tier="CS", country="", organization="", family=""):
    return Registration(id, tier, display_name=name, country=country, organization=organization, family_name=family)


PEOPLE = (
    who("R1", "Zoë Müller", "FP", "CH", "Bund"),
    who("R2", "Ángel Núñez", "CS", "ES", "Casa"),
    who("R3", "محمد علي", "CS", "JO", "وزارة"),
    who("R4", "Anna Muller", "CS", "CH", "Amt"),
    who("R5", "李小明", "FP", "", "UNHCR", family="李"),
    who("R6", "Olena Шевченко", "CS", "UA", "Рада"),
    who("R7", "Bo", "CS", "", "Amnesty"),
)


def ids(event, order, language="en"):
    return [person.id for person in ordered(PEOPLE, event, order, language)]


def test_names_are_sorted_as_they_are_said_whatever_they_are_written_in(event):
    # Ali, Bo, Li, Muller Anna, Müller Zoë, Núñez, Shevchenko
    assert ids(event, Order.NAME) == ["R3", "R7", "R5", "R4", "R1", "R2", "R6"]


def test_tiers_come_as_the_event_lists_them(event):
    assert ids(event, Order.TIER) == ["R5", "R1", "R3", "R7", "R4", "R2", "R6"]


def test_a_delegation_lies_together_and_those_of_no_country_come_last(event):
    # Jordan, Spain, Switzerland (Amt before Bund), Ukraine; Amnesty, UNHCR
    assert ids(event, Order.DELEGATION) == ["R3", "R2", "R4", "R1", "R6", "R7", "R5"]
    # in Spanish: España, Jordania, Suiza, Ucrania
    assert ids(event, Order.DELEGATION, "es") == ["R2", "R3", "R4", "R1", "R6", "R7", "R5"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(PEOPLE), st.sampled_from(list(Order)))
def test_the_order_does_not_depend_on_the_rosters(event, people, order):
    assert ordered(people, event, order) == ordered(PEOPLE, event, order)
