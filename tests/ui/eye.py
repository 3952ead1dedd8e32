"""The program `kiosk` with somebody who looks at its windows: `python -m tests.ui.eye ARGUMENTS`, as `kiosk ARGUMENTS`.

Whoever connects to the socket that LANYARD_EYE names gets one object of JSON: what the window in front says, and where the
keyboard's focus is. With the word `picture PATH` first, a picture of the whole screen is kept there. Nothing is ever done to
a window: keys come from the X server alone.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QRect, QSocketNotifier, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDateTimeEdit, QMenu, QWidget
from shiboken6 import isValid

import ui.app
from ui.command import main
from ui.kiosk_mode import supervise

EYE = "LANYARD_EYE"
_ROWS, _COLUMNS = 60, 12
_AROUND = 5
"""Pixels around a widget in which its focus may be shown."""
_SAYING = ("accessibleName", "text", "toPlainText", "currentText", "placeholderText", "title")


def _said(widget: QWidget) -> list[str]:
    """Every text of one widget."""
    found = [str(getattr(widget, name)()) for name in _SAYING if callable(getattr(widget, name, None))]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        found += _rows(widget.model())
    if isinstance(widget, QMenu):
        found += [action.text() for action in widget.actions()]
    return [text for text in found if text]


def _rows(model: QAbstractItemModel) -> list[str]:
    # a list's model has no public count of columns: what is beyond the last one is not valid
    indexes = (model.index(row, column) for row in range(min(_ROWS, model.rowCount())) for column in range(_COLUMNS))
    return [_cell(index) for index in indexes if index.isValid()]


def _cell(index: QModelIndex) -> str:
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole) or "")


class Eye:
    """Looks when asked."""

    def __init__(self, address: str) -> None:
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind("\0" + address)
        self._listening.listen()
        self._notifier = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._asked)
        self._stop: tuple[QWidget, QImage] | None = None

    def _asked(self) -> None:
        with self._listening.accept()[0] as caller:
            wish, _, path = caller.makefile("r", encoding="utf-8").readline().strip().partition(" ")
            if wish == "picture":
                QApplication.primaryScreen().grabWindow(0).save(path)
            report = self.report()
            if wish == "stop":
                report["left_its_mark"] = self._left_its_mark()
            caller.sendall(json.dumps(report).encode())

    def report(self) -> dict[str, Any]:
        """What is to be seen, and where the focus is."""
        front = self._front()
        if front is None:
            return {"window": "", "id": 0, "active": False, "words": "", "focus": "", "kind": "", "path": ""}
        shown = [front, *(child for child in front.findChildren(QWidget) if child.isVisible())]
        words = [front.windowTitle(), *(text for widget in shown for text in _said(widget))]
        focus = QApplication.focusWidget() or front.window().focusWidget()
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu) and popup.activeAction() is not None:
            there = popup.activeAction().text()
        else:
            there = "" if focus is None else self._told(focus)
        owner = QApplication.activeModalWidget() or (front if popup is None else front.parentWidget() or front)
        return {
            "window": front.windowTitle(),
            "id": int(owner.window().winId()),
            "active": QApplication.activeWindow() is not None,
            "words": "\n".join(dict.fromkeys(words)),
            "place": list(owner.window().geometry().getRect()),
            "focus": there,
            "kind": type(popup or focus).__name__,
            "who": id(focus),
        }

    @staticmethod
    def _front() -> QWidget | None:
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup or modal:
            return popup or modal
        tops = [
            top for top in QApplication.topLevelWidgets() if top.isVisible() and top.windowType() is not Qt.WindowType.ToolTip
        ]
        return QApplication.activeWindow() or max(tops, key=lambda top: top.width() * top.height(), default=None)

    @staticmethod
    def _told(focus: QWidget) -> str:
        words = [focus.accessibleName(), _cell(focus.currentIndex())] if isinstance(focus, QAbstractItemView) else _said(focus)
        if isinstance(focus, QDateTimeEdit):
            # Tab stops at its year, its month, and its day
            words.append(focus.currentSection().name)
        return " | ".join(dict.fromkeys(words))

    def _left_its_mark(self) -> bool:
        """Whether the widget that had the focus when this was asked last looks otherwise without it."""
        last, focus = self._stop, QApplication.focusWidget()
        self._stop = (focus, _looks(focus)) if focus is not None else None
        return last is None or not isValid(last[0]) or not last[0].isVisible() or last[0] is focus or _looks(last[0]) != last[1]


def _looks(widget: QWidget) -> QImage:
    """A widget and what is around it, as they are painted now."""
    window = widget.window()
    at = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.grab(at.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)).toImage()


def _open_eye() -> None:
    """Let an eye look at every application that this program makes."""
    make = ui.app.make_application
    eyes = []

    def made() -> QApplication:
        application = make()
        eyes.append(Eye(os.environ[EYE]))
        return application

    ui.app.make_application = made
    supervise.program = lambda: [sys.executable, "-m", "tests.ui.eye"]


if __name__ == "__main__":
    _open_eye()
    main()
