"""What people do to sign in, by hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain.reason import Reason
from tests.ui.world import PINS
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.widgets.sign_in import SignIn


def choose(qtbot: QtBot, panel: SignIn, who: str) -> None:
    """Touch a name."""
    qtbot.waitUntil(lambda: who in [one.id for one in panel.staff])
    if panel.who is not None and panel.who.id != who:
        qtbot.mouseClick(panel.other, Qt.MouseButton.LeftButton)
    if panel.who is None:
        item = panel.list.item([one.id for one in panel.staff].index(who))
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualItemRect(item).center())
    assert panel.who is not None
    assert panel.who.id == who


def give(qtbot: QtBot, panel: SignIn, pin: str) -> None:
    """Type a PIN and Enter."""
    qtbot.keyClicks(panel.pad.line, pin)
    qtbot.keyClick(panel.pad.line, Qt.Key.Key_Return)


def deny(qtbot: QtBot, panel: SignIn, pin: str = "000001") -> str:
    """Give a wrong PIN; what is said of it."""
    give(qtbot, panel, pin)
    qtbot.waitUntil(lambda: bool(panel.pad.remark.text()))
    return panel.pad.remark.text()


def sign_in(qtbot: QtBot, at: AtDesk | AtDoor, who: str) -> None:
    """Choose a name, give its PIN, and be let in."""
    panel = at.duty.panel.sign_in
    choose(qtbot, panel, who)
    give(qtbot, panel, PINS[who])
    qtbot.waitUntil(lambda: at.duty.staff is not None and at.duty.staff.id == who)


def words_on(widget: QWidget) -> str:
    """Everything that stands on a window."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, desk: AtDesk, key: Qt.Key, **more: Any) -> None:
    """Press a key wherever the focus is."""
    qtbot.keyClick(desk.frame.window, key, **more)


def lock(qtbot: QtBot, desk: AtDesk) -> None:
    """Press the key that locks."""
    press(qtbot, desk, Qt.Key.Key_L, modifier=Qt.KeyboardModifier.ControlModifier)


def find(qtbot: QtBot, desk: AtDesk, text: str) -> None:
    """Type a name and wait for the people."""
    qtbot.keyClicks(desk.screen.search.line, text)
    qtbot.waitUntil(lambda: bool(desk.state.results))


def scan(qtbot: QtBot, desk: AtDesk, text: str) -> Reason | None:
    """Scan a code and wait until the desk has answered."""
    desk.take_scan(text)
    qtbot.waitUntil(lambda: not desk.busy)
    return desk.state.told.outcome.decision.reason if desk.state.told else None


def everything_in(window: QWidget) -> Iterator[str]:
    """What is written in a window, and what it would tell a screen reader, seen or not."""
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield widget.text() if isinstance(widget, QLabel | QLineEdit) else ""
        if isinstance(widget, QListWidget):
            yield from (widget.item(row).text() for row in range(widget.count()))
