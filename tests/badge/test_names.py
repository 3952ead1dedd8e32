"""Every name of the collection, on every layout that comes with the kiosk."""

from __future__ import annotations

import pytest

from kiosk.badge.bidi import first_direction
from kiosk.badge.data import BadgeData
from kiosk.badge.layout import shipped, shipped_layout
from kiosk.badge.render import Problem, check_badge
from kiosk.badge.text import Typesetter
from tests.badge.builders import a_badge


def badge_of(name: dict) -> BadgeData:
    return a_badge(
        name=name["display_name"],
        organization=name["organization"],
        position=name["position"],
        country=name["country"],
        country_code=name["country"],
        token="",
    )


@pytest.mark.parametrize("layout", shipped())
def test_what_should_print_prints_and_what_should_be_reported_is(names, layout):
    for name in names:
        found = check_badge(badge_of(name), shipped_layout(layout))
        blocking = {finding.problem for finding in found if finding.blocks}
        if name["expect"] == "prints":
            assert not blocking, name["id"]
        elif name["expect"] == "reported":
            points = {point for finding in found for one in finding.uncovered for point in one.code_points}
            assert set(name["report"]) & points, name["id"]
        else:
            assert blocking <= {Problem.UNCOVERED, Problem.NAMELESS}, name["id"]


def test_each_name_stands_on_the_side_from_which_it_is_read(names):
    for name in names:
        text = Typesetter(name["country"]).clean(name["display_name"]).text
        if text:
            assert first_direction(text) == name["direction"], name["id"]


def test_only_tibetan_and_one_rare_character_of_those_that_may_be_reported_are(names):
    reported = [
        name["id"]
        for name in names
        if name["expect"] == "prints_or_reported" and Typesetter(name["country"]).clean(name["display_name"]).left_out
    ]
    assert reported == ["B068", "B080"]
