"""What the world does to a door, really: it tells what happened, what still works and what to do, and scanning goes on."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.assembly import open_station
from kiosk.domain.direction import Direction
from kiosk.domain.reason import Reason
from tests.ui.world import House
from ui.camera_feed import Picture
from ui.door import AtDoor
from ui.post import Post
from ui.wording import Shape, Sound, Tone

SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 60.0), (10.0, 60.0))


def words(door: AtDoor) -> tuple[str, str, str, str]:
    """What stands on the panel: title, reason, what happened, what to do."""
    panel = door.screen.panel
    return panel.title.text(), panel.reason.text(), panel.origin.text(), panel.band.text.text()


def press_enter(qtbot: QtBot, door: AtDoor) -> None:
    # keys work in the active window only, and a question may just have closed before it
    door.frame.window.activateWindow()
    qtbot.waitUntil(door.frame.window.isActiveWindow)
    qtbot.keyClick(door.frame.window, Qt.Key.Key_Return)


def ask(qtbot: QtBot, door: AtDoor, *statements: str) -> list[Any]:
    """Say something to the door's own connection, on its thread."""
    found: list[Any] = []

    def act(station: Any) -> list[Any]:
        return [station.connection.execute(statement).fetchone() for statement in statements]

    def failed(fault: Exception) -> None:
        raise fault

    door.frame.core.ask(act, found.append, failed)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def held_up(door: AtDoor, text: str) -> None:
    """Somebody holds a code before the camera."""
    door.lookout.see_picture(Picture(door.frame.window.grab().toImage(), (text,), (SQUARE,), text))


@contextmanager
def write_lock(house: House) -> Iterator[None]:
    """Another program writes to the station's database, and takes its time."""
    with open_station(house.settings) as other:
        other.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            other.connection.execute("ROLLBACK")


@pytest.fixture
def impatient(open_door, qtbot):
    """A door that waits for a lock for a twentieth of a second instead of five."""

    def open_(post: str | Post = "B2") -> AtDoor:
        door = open_door(post)
        ask(qtbot, door, "PRAGMA busy_timeout = 50")
        return door

    return open_


def test_another_program_holds_the_database_and_lets_go(impatient, scan, house, qtbot, ears):
    door = impatient()
    held_up(door, "c-R1")
    with write_lock(house):
        assert scan(door, "c-R1") is None
        assert words(door) == (
            "Not recorded",
            "Nobody was let in. Enter tries again",
            "Another program holds the station's data",
            "Close the other window or command, then repeat",
        )
        assert (door.screen.panel.tone, door.screen.panel.shape.accessibleName()) == (Tone.ATTENTION, Shape.BAR.value)
        assert ears.heard == [Sound.ATTENTION]
        assert door.frame.window.header.saved.text() == "▲ last scan not saved"
    # one key, and the person need not take the code away
    press_enter(qtbot, door)
    qtbot.waitUntil(lambda: door.state.told is not None)
    assert door.state.told.outcome.decision.reason is Reason.ADMITTED
    assert door.frame.window.header.saved.text() == "✓ all saved"
    assert [entry["reason"] for entry in house.entries("scan")] == ["ADMITTED"]


def test_a_lock_that_takes_long_is_remarked_on_and_then_answered(open_door, house, qtbot):
    door = open_door()
    door._slow.setInterval(0)
    with write_lock(house):
        door.see_code("c-R1")
        qtbot.waitUntil(lambda: "still being written" in door.screen.panel.hint.text())
        assert door.state.told is None
    qtbot.waitUntil(lambda: door.state.told is not None, timeout=10_000)
    assert door.state.told.outcome.decision.reason is Reason.ADMITTED
    assert door.screen.panel.hint.text() == ""


@pytest.mark.parametrize(
    ("direction", "reason"),
    [
        (Direction.OUT, "Let them out. Enter tries again"),
        (Direction.BOTH, "Nobody was let in; whoever leaves may go. Enter tries again"),
    ],
)
def test_nobody_is_held_in_a_room_by_a_database(impatient, scan, house, direction, reason):
    door = impatient(Post("B2", direction=direction))
    with write_lock(house):
        assert scan(door, "c-R1") is None
    assert words(door)[:2] == ("Not recorded", reason)


def test_the_disk_is_full_and_space_is_made(open_door, scan, house, qtbot):
    door = open_door()
    (pages,) = ask(qtbot, door, "PRAGMA page_count")[0]
    ask(qtbot, door, f"PRAGMA max_page_count = {pages}")
    # the pages there are take some more entries
    for number in range(400):
        if scan(door, f"c-nobody-{number}") is None:
            break
        door.acknowledge()
    assert words(door) == (
        "Not recorded",
        "Nobody was let in. Enter tries again",
        "The disk is full",
        "Free some space, then repeat",
    )
    before = len(house.entries("scan"))
    assert door.frame.window.header.saved.text() == "▲ last scan not saved"
    ask(qtbot, door, f"PRAGMA max_page_count = {pages + 1000}")
    press_enter(qtbot, door)
    assert scan(door, "c-R1") is Reason.ADMITTED
    assert len(house.entries("scan")) == before + 1
    assert door.frame.window.header.saved.text() == "✓ all saved"


def test_an_override_that_could_not_be_written_lets_nobody_in(impatient, scan, house, qtbot):
    door = impatient()
    assert scan(door, "c-R2") is Reason.TIER
    qtbot.keyClick(door.frame.window, Qt.Key.Key_F6)
    qtbot.keyClicks(door.dialog.reason, "speaker")
    with write_lock(house):
        qtbot.keyClick(door.dialog.reason, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: door.state.fault is not None)
    assert words(door)[0] == "Not recorded"
    assert house.entries("override") == []
    press_enter(qtbot, door)
    assert scan(door, "c-R1") is Reason.ADMITTED


def test_a_clock_that_is_set_back_is_said_with_what_to_do_and_the_queue_goes_on(open_door, scan, house):
    door = open_door()
    assert scan(door, "c-R1") is Reason.ADMITTED
    door.acknowledge()
    house.clock.at -= timedelta(minutes=10)
    assert scan(door, "c-R3") is Reason.ADMITTED
    banner = door.frame.window.doubt
    assert banner.isVisible()
    for part in ("behind its last entry", "set it right", "Scanning goes on"):
        assert part in banner.accessibleName()
    assert [entry.get("clock") for entry in house.entries("scan")] == [None, "behind"]
    # a clock that runs ahead is believed: nothing here can know better
    house.clock.at += timedelta(minutes=20)
    door.acknowledge()
    assert scan(door, "c-R7") is Reason.ADMITTED
    assert not banner.isVisible()


def test_no_camera_says_what_happened_what_still_works_and_what_to_do(open_door, scan, qtbot):
    door = open_door()
    qtbot.waitUntil(lambda: "No camera" in door.screen.camera.words)
    for part in ("Choose one with F10", "Everything else works"):
        assert part in door.screen.camera.words
    assert scan(door, "c-R1") is Reason.ADMITTED


@pytest.fixture
def no_search_for_circles() -> Iterator[None]:
    """What is let go of goes at once, or the test sees it."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_search_for_circles")
def test_a_fault_keeps_no_window_alive(impatient, house, open_windows, qtbot):
    """Else it would go on whatever thread looks for circles next, and take the window's timers with it."""

    def fail_and_mend() -> weakref.ref[AtDoor]:
        door = impatient()
        with write_lock(house):
            door.see_code("c-R1")
            qtbot.waitUntil(lambda: door.state.fault is not None)
        door.acknowledge()
        door.see_code("c-R1")
        qtbot.waitUntil(lambda: door.state.told is not None)
        return weakref.ref(door)

    gone = fail_and_mend()
    open_windows.close()
    qtbot.waitUntil(lambda: gone() is None)
