"""The states of the desk, the door and the layout editor, one after another, for tests that look at each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.errors import Fault
from tests.ui import duty
from tests.ui.editor import Hands
from tests.ui.jobs import EMPTY, JAMMED, LOST, ONE
from tests.ui.world import SUP, HandPrinter, House, moment
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.layout_editor_edits import Rect

FULL_DISK = Fault("station.db: the disk is full", "free some space, then show the code again")

States = Iterator[tuple[str, QWidget]]
"""Names of states, and the window to look at; the state stands until the next is asked for."""


class Worker:
    """Works a desk or a door, and waits for what comes of it."""

    def __init__(self, at: Any, qtbot: QtBot) -> None:
        self.at, self.qtbot = at, qtbot

    def code(self, text: str) -> None:
        turn = self.at.state.turn
        self.at.see_code(text)
        self.qtbot.waitUntil(lambda: not getattr(self.at, "busy", False) and self.at.state.turn > turn)
        self.qtbot.waitUntil(lambda: getattr(self.at.state, "asked", None) is None and self.at.state.told is not None)

    def type(self, text: str) -> None:
        self.at.screen.search.line.setText(text)
        self.at.search(text)
        self.qtbot.waitUntil(lambda: bool(self.at.state.results))
        self.badge()

    def badge(self) -> None:
        self.qtbot.waitUntil(lambda: not self.at.screen.preview.empty)


def desk_states(desk: AtDesk, house: House, hand: HandPrinter, qtbot: QtBot) -> States:
    """A desk without staff."""
    work, window = Worker(desk, qtbot), desk.frame.window
    desk.badges.blink.setInterval(0)
    yield "idle", window
    work.type("okafor")
    yield "found", window
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy)
    yield "checked in", window
    work.code("c-R1")
    work.badge()
    yield "already", window
    desk.do_next()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    yield "reprint", desk.dialog
    desk.dialog.reject()
    work.code("c-R6")
    work.badge()
    yield "long", window
    work.code("c-R5")
    yield "refused", window
    work.code("https://example.org")
    yield "nobody", window
    desk.clear()
    desk.screen.search.line.setText("zzzz")
    desk.search("zzzz")
    qtbot.waitUntil(desk.screen.search.empty.isVisible)
    yield "none found", window
    desk.clear()
    work.type("amaka")
    house.faults["check_in"] = FULL_DISK
    desk.check_in()
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    yield "fault", window
    desk.frame.show_clock(ClockDoubt.BEHIND)
    yield "fault and doubt", window
    desk.frame.show_clock(None)
    house.faults.clear()
    desk.clear()
    yield from _desk_jobs(desk, house, hand, work)


def _desk_jobs(desk: AtDesk, house: House, hand: HandPrinter, work: Worker) -> States:
    window, qtbot = desk.frame.window, work.qtbot
    for who in ("vasconcelos", "xiaoming", "priya"):
        desk.clear()
        work.type(who)
        desk.do_next()
        qtbot.waitUntil(lambda: not desk.busy)
    empty = hand.take(house, ONE, EMPTY)
    qtbot.waitUntil(desk.screen.notice.isVisible)
    yield "out of paper", window
    desk.screen.jobs.picked.emit(0)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    yield "out of paper asked", desk.dialog
    desk.dialog.reject()
    hand.say(house, empty, LOST)
    qtbot.waitUntil(lambda: "?" in desk.screen.notice.title.text())
    yield "in doubt", window
    desk.screen.notice.acted.emit()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    yield "in doubt asked", desk.dialog
    desk.dialog.reject()
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: desk.screen._waiting == 2)
    yield "jam", window
    desk.screen.jobs.picked.emit(1)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    yield "jam asked", desk.dialog
    desk.dialog.reject()


def locked_desk_states(desk: AtDesk, house: House, qtbot: QtBot) -> States:
    """A desk with staff, from locked to signed in."""
    window, panel = desk.frame.window, desk.duty.panel.sign_in
    qtbot.waitUntil(lambda: bool(panel.staff))
    yield "locked", window
    desk.take_scan("c-R1")
    yield "sign in first", window
    panel.list.picked.emit(2)
    panel.pad.line.add("1")
    yield "pin", window
    duty.deny(qtbot, panel)
    yield "not right", window
    for _ in range(2):
        panel.pad.line.add("9")
        panel.pad.give()
        qtbot.waitUntil(lambda: bool(panel.pad.remark.text()))
    qtbot.waitUntil(lambda: panel.pad.waits > 0)
    yield "wait", window
    house.clock.passes(40)
    panel.leave()
    duty.sign_in(qtbot, desk, "AB2")
    yield "signed in", window
    house.clock.passes(577.5)
    desk.duty.look()
    desk.frame._tick()
    yield "locks soon", window


def door_states(door: AtDoor, house: House, qtbot: QtBot) -> States:
    """A door without staff."""
    work, window = Worker(door, qtbot), door.frame.window
    yield "ready", window
    for name, code in (("admitted", "c-R1"), ("chinese", "c-R3"), ("long", "c-R6"), ("inside", "c-R1"), ("tier", "c-R2")):
        work.code(code)
        yield name, window
        door.acknowledge()
    work.code("https://example.org")
    yield "unreadable", window
    door.acknowledge()
    work.code("c-R8")
    door.see_code("c-X1")
    yield "waiting", window
    door.ask_supervisor()
    qtbot.waitUntil(lambda: door.dialog is not None)
    yield "override", door.dialog
    door.dialog.reason.setText("Speaker")
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.state.overridable is None and door.state.told is not None)
    yield "overridden", window
    door.turn_room()
    qtbot.waitUntil(lambda: door.dialog is not None)
    yield "close room", door.dialog
    door.dialog.reason.setText("Fire drill")
    door.dialog.accept()
    qtbot.waitUntil(lambda: door.state.closed is not None)
    door.acknowledge()
    door.turn_direction()
    yield "way out, closed", window
    door.turn_direction()
    yield "closed", window
    house.clock.at = moment("14:07")
    house.faults["scan"] = FULL_DISK
    door.see_code("c-R1")
    qtbot.waitUntil(lambda: door.state.fault is not None)
    yield "fault", window
    house.faults.clear()
    door.acknowledge()


def locked_door_states(door: AtDoor, house: House, qtbot: QtBot) -> States:
    """A door with staff."""
    window, panel = door.frame.window, door.duty.panel.sign_in
    qtbot.waitUntil(lambda: bool(panel.staff))
    yield "locked", window
    panel.list.picked.emit(1)
    panel.pad.line.add("1")
    yield "pin", window
    duty.deny(qtbot, panel)
    yield "not right", window
    panel.leave()
    duty.sign_in(qtbot, door, "OP7")
    Worker(door, qtbot).code("c-R2")
    door.ask_supervisor()
    qtbot.waitUntil(lambda: bool(door.dialog.sign_in.staff))
    door.dialog.sign_in.leave()
    yield "override who", door.dialog
    door.dialog.sign_in.list.picked.emit([one.id for one in door.dialog.sign_in.staff].index(SUP.id))
    door.dialog.sign_in.pad.line.add("1")
    yield "override pin", door.dialog
    door.dialog.reject()


def editor_states(hands: Hands, qtbot: QtBot) -> States:
    """The layout editor."""
    parts, window = hands.parts, hands.window
    yield "page", window
    for box in ("person", "name", "photo", "code"):
        if any(one.id == box for one in parts.editor.state.draft.front):
            parts.editor.choose(box)
            yield f"box {box}", window
    first = parts.editor.state.draft.front[0].id
    parts.editor.choose(first)
    parts.editor.place(first, Rect(60, 100, 80, 80))
    yield "wrong", window
    parts.editor.undo()
    parts.editor.place(first, Rect(10, 10, 30, 30))
    window.close()
    qtbot.waitUntil(lambda: parts.files.question is not None and parts.files.question.isVisible())
    yield "unsaved", parts.files.question
    parts.files.question.reject()
    parts.use.ask()
    qtbot.waitUntil(lambda: parts.use.question is not None and parts.use.question.isVisible())
    yield "use", parts.use.question
    parts.use.question.reject()
