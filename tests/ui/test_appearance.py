"""Every state of the desk, the door and the layout editor, in every theme and at every size of text."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QToolButton, QWidget

from tests.ui import states, walks
from tests.ui.conftest import NEVER, _copy
from tests.ui.editor import Hands
from tests.ui.jobs import ONE, OTHER
from tests.ui.screenshots import studio
from tests.ui.world import AFTERNOON, MORNING, HandPrinter, moment
from ui import theme
from ui.app import Manner, desk_window, door_window
from ui.frame import World
from ui.layout_editor_window import layout_editor_window
from ui.theme import Appearance
from ui.tokens import ThemeName

LOW, LOWER = QSize(1366, 700), QSize(1280, 680)
"""What a title bar and a task bar leave of 1366×768, and of less."""
STEADY = 12
"""Rounds of events after which nothing takes another size."""
EDGE = 16

drawn = [lambda: True]
"""Whether the window that is up has drawn everything."""


def settle(application: QApplication) -> None:
    for _ in range(STEADY):
        application.processEvents()
    studio.settle(application, drawn[-1])
    application.processEvents()


def dress(application: QApplication, top: QWidget, wanted: Appearance, size: QSize) -> None:
    theme.dress(application, wanted)
    top.resize(size)
    settle(application)


def top_of(window: QWidget) -> QWidget:
    parent = window.parentWidget()
    return parent.window() if parent is not None else window


@pytest.fixture
def stories(application, built, staffed, tmp_path, open_windows, qtbot):
    """Opens a window of a name on a new station, instead of the one before; its states."""
    number = itertools.count()
    # a cursor that blinks is in some pictures
    application.setCursorFlashTime(0)

    def station(house, clock):
        mine = _copy(house, tmp_path / f"station {next(number)}")
        mine.clock.at = moment(clock)
        return mine, Manner(pace=NEVER, world=World(names=list, now=mine.clock.now, ticks=mine.clock.monotonic))

    def desk():
        house, manner = station(built, MORNING)
        house.set_up_printers(ONE, OTHER)
        house.hand = HandPrinter()
        opened = open_windows.enter_context(desk_window(application, house.station, manner))
        opened.drawing.settle.setInterval(0)
        return states.desk_states(opened, house, house.hand, qtbot)

    def locked_desk():
        house, manner = station(staffed, MORNING)
        return states.locked_desk_states(
            open_windows.enter_context(desk_window(application, house.station, manner)), house, qtbot
        )

    def door():
        house, manner = station(built, AFTERNOON)
        return states.door_states(open_windows.enter_context(door_window(application, house.station, "B2", manner)), house, qtbot)

    def locked_door():
        house, manner = station(staffed, AFTERNOON)
        opened = open_windows.enter_context(door_window(application, house.station, "B2", manner))
        return states.locked_door_states(opened, house, qtbot)

    def editor():
        house, _ = station(built, MORNING)
        hands = Hands(open_windows.enter_context(layout_editor_window(application, house.station, "a6", "en", second=1.0)), qtbot)
        drawn.append(lambda: not hands.editor.drawing.busy)
        return states.editor_states(hands, qtbot)

    openers = {"desk": desk, "locked desk": locked_desk, "door": door, "locked door": locked_door, "layout editor": editor}

    def open_(name):
        open_windows.close()
        del drawn[1:]
        return openers[name]()

    yield open_
    del drawn[1:]
    application.setCursorFlashTime(1000)


WINDOWS = ("desk", "locked desk", "door", "locked door", "layout editor")


@pytest.mark.parametrize("name", WINDOWS)
def test_nothing_is_cut_or_covered_at_any_size_of_text(application, stories, name):
    found = []
    for state, window in stories(name):
        top = top_of(window)
        for text, size in ((1.0, LOW), (1.0, LOWER), (1.5, LOW), (2.0, LOW)):
            dress(application, top, Appearance(text=text), size)
            assert top.size() == size
            wrong = [*walks.cut(window), *walks.overlaps(window), *(walks.too_large(window, size) if window is not top else ())]
            found += [f"{state}, {text:.0%} on {size.width()}×{size.height()}: {what}" for what in wrong]
        dress(application, top, Appearance(), LOW)
    assert found == []


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_is_named_large_enough_for_a_finger_and_on_the_way_with_tab(application, stories, name):
    found = []
    for state, window in stories(name):
        top_of(window).resize(LOW)
        settle(application)
        wrong = [*walks.unnamed(window), *walks.small(window), *walks.unreached(window)]
        found += [f"{state}: {what}" for what in wrong]
    assert found == []


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("worn", ThemeName)
def test_every_word_stands_out_from_what_is_behind_it(application, stories, name, worn):
    found = []
    theme.dress(application, Appearance(worn))
    for state, window in stories(name):
        settle(application)
        found += [f"{state}: {what}" for what in walks.pale(window)]
    assert found == []


SHORT = {"desk": 5, "locked desk": 3, "door": 3, "locked door": 6, "layout editor": 3}
"""After so many states everything that can have the focus has been there."""


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize(("worn", "text"), [(ThemeName.LIGHT, 1.0), (ThemeName.DARK, 2.0), (ThemeName.CONTRAST, 1.0)])
def test_the_focus_is_seen_wherever_it_is(application, stories, name, worn, text):
    found = []
    theme.dress(application, Appearance(worn, text))
    for (state, window), _ in zip(stories(name), range(SHORT[name]), strict=False):
        top_of(window).resize(LOW)
        settle(application)
        found += [f"{state}: {what}" for what in walks.focus_seen(window)]
    assert found == []


def pictures(application, states, begun: Appearance, *worn: Appearance):
    """What every state looks like, changed to some appearances one after another and back before the next."""
    theme.dress(application, begun)
    taken = {}
    for state, window in states:
        for one in worn:
            dress(application, top_of(window), one, LOW)
        for area in window.findChildren(QAbstractScrollArea):
            area.verticalScrollBar().setValue(0)
        # what was hidden a moment ago gets its place when it is painted
        window.grab()
        settle(application)
        # Qt lets the cross of a line appear slowly
        crosses = [one for one in window.findChildren(QToolButton) if one.property("opacity") is not None]
        studio.settle(application, lambda crosses=crosses: all(one.property("opacity") in {0.0, 1.0} for one in crosses))
        taken[state] = window.grab().toImage()
        dress(application, top_of(window), begun, LOW)
    return taken


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures are the same but for edges: a large letter's depend on what was drawn before, by 11 of 255."""
    pixels = [np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8) for image in (one, other)]
    return one.size() == other.size() and bool(np.abs(pixels[0].astype(np.int16) - pixels[1]).max(initial=0) <= EDGE)


@pytest.mark.parametrize("name", WINDOWS)
@pytest.mark.parametrize("text", [1.0, 1.5])
def test_a_window_that_changes_looks_in_every_state_like_one_that_was_opened_so(application, stories, name, text):
    wanted = Appearance(ThemeName.DARK, text)
    opened = pictures(application, stories(name), wanted, wanted)
    changed = pictures(application, stories(name), Appearance(), Appearance(ThemeName.CONTRAST, 2.0), wanted)
    different = [state for state, picture in opened.items() if not alike(changed[state], picture)]
    assert len(opened) >= 5
    assert different == []


@pytest.mark.parametrize("name", WINDOWS)
def test_right_to_left_nothing_is_cut_or_covered_either(application, stories, name):
    found = []
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for (state, window), _ in zip(stories(name), range(4), strict=False):
            top_of(window).resize(LOW)
            settle(application)
            wrong = [*walks.cut(window), *walks.overlaps(window), *walks.unreached(window)]
            found += [f"{state}: {what}" for what in wrong]
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert found == []
