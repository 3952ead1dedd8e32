"""What people do to sign in, by hand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

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
