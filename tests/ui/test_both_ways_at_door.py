"""A door through which people come and go: which way each went is said large, and a code must be gone before it counts again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.direction import Direction
from kiosk.domain.reason import Reason
from ui.post import Post
from ui.wording import Shape, Sound, Tone

BOTH = Post("B2", direction=Direction.BOTH)


@pytest.fixture
def loosened(open_door):
    """A door, and how often it lets a short absence suffice."""

    def open_(post):
        door = open_door(post)
        times = []
        door.frame.feed.loosen = lambda: times.append(1)
        return door, times

    return open_


def test_which_way_somebody_went_is_said_large(open_door, scan, house, ears):
    door = open_door(BOTH)
    panel = door.screen.panel
    assert (panel.title.text(), door.frame.window.header.mode.text()) == ("In or out", "BOTH WAYS")
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert (panel.title.text(), panel.way.text.text(), panel.way.isVisible()) == ("Welcome in", "IN", True)
    assert panel.accessibleName().startswith("IN. Welcome in")
    house.clock.passes(600)
    assert scan(door, "c-R1") is Reason.EXITED
    assert (panel.title.text(), panel.way.text.text()) == ("Goodbye", "OUT")
    assert door.screen.seats.count.text() == "0 / 60"
    assert ears.heard == [Sound.ADMIT, Sound.ADMIT]


def test_no_way_is_said_where_somebody_is_refused_or_the_door_has_one(open_door, scan):
    door = open_door(BOTH)
    assert scan(door, "c-R2") is Reason.TIER
    assert not door.screen.panel.way.isVisible()
    door.acknowledge()
    door.turn_direction()
    assert door.state.direction is Direction.IN
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert not door.screen.panel.way.isVisible()


def test_a_code_read_twice_gets_a_second_look_and_passes_by_itself(open_door, scan, house, ears):
    door = open_door(BOTH)
    scan(door, "c-R1")
    house.clock.passes(4)
    assert scan(door, "c-R1") is Reason.ALREADY_INSIDE
    panel = door.screen.panel
    assert (panel.tone, panel.shape.accessibleName(), ears.heard[-1]) == (Tone.ATTENTION, Shape.BAR.value, Sound.ATTENTION)
    assert panel.band.text.text() == "Let nobody else in on this code"
    assert door.state.seconds is not None
    assert door.screen.seats.count.text() == "1 / 60"


def test_one_who_has_passed_must_take_the_code_away_before_it_counts_again(loosened, scan):
    door, times = loosened(BOTH)
    scan(door, "c-R1")
    door.acknowledge()
    assert times == []
    # whoever was refused has passed nowhere
    scan(door, "c-R2")
    door.acknowledge()
    assert times == [1]


def test_where_the_door_has_one_way_a_short_absence_suffices(loosened, scan):
    door, times = loosened("B2")
    scan(door, "c-R1")
    door.acknowledge()
    assert times == [1]


def test_turning_to_both_ways_sends_nobody_out_who_still_stands_there(loosened, scan, qtbot):
    door, times = loosened("B2")
    scan(door, "c-R1")
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    assert times == [1]
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F7)
    assert (door.state.direction, times) == (Direction.BOTH, [1])


@pytest.mark.parametrize(("codes", "words"), [(1, "1 left"), (2, "× full"), (3, "▲ 1 over")])
def test_seats_that_run_out_are_told_with_shape_and_words(open_door, scan, codes, words):
    door = open_door("B4")
    for code in ("c-R1", "c-R3", "c-R7")[:codes]:
        scan(door, code)
    assert door.screen.seats.left.text() == words
    assert words in door.screen.seats.accessibleName()


def test_nearly_full_is_told_from_nine_tenths(open_door, scan, house):
    def fill(station):
        for number in range(3):
            station.scan(f"c-X{number}", session="B2")

    house.before(fill)
    door = open_door("B2")
    door.screen.show_seats(53, 60)
    assert door.screen.seats.left.text() == "7 left"
    door.screen.show_seats(54, 60)
    assert door.screen.seats.left.text() == "▲ nearly full: 6 left"
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert door.screen.seats.left.text() == "56 left"
