"""What is said when the desk's window closes while badges are still on their way: it informs, and holds nobody up."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.badges import Badges
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel
from ui.window import Window

_SECONDS = 6.0
_WIDTH, _MARGIN = 620, 32


class Farewell(QWidget):
    """Says how many badges are still printing, and goes by itself; any key or touch ends it sooner.

    Args:
        left: badges that are still to come out, at least one.
        second: one, in milliseconds.
    """

    def __init__(self, left: int, second: float) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setWindowTitle("Lanyard")
        self.setFixedWidth(theme.px(_WIDTH))
        self.title = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        text = PlainLabel(self.tr("They are kept. What is not out when this program ends is printed when it starts again."), self)
        text.setFont(theme.font(theme.TEXT))
        text.setWordWrap(True)
        theme.tint(text, "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 28, _MARGIN, 28)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.title)
        layout.addWidget(text)
        self.say(left)
        self.setAccessibleDescription(text.text())
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.close)
        self.timer.start(round(_SECONDS * second))

    def say(self, left: int) -> None:
        """Say how many there still are; with the last one it goes."""
        self.title.say(self.tr("Badges still printing: {0}").replace("{0}", str(left)))
        self.setAccessibleName(self.title.text())
        if not left:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at once."""
        event.accept()
        self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at once."""
        event.accept()
        self.close()


class Leaving(QObject):
    """Shows a farewell where the desk's window closes too early for some badges.

    Args:
        badges: those on their way.
        window: the desk's.
        second: one, in milliseconds.
    """

    def __init__(self, badges: Badges, window: Window, second: float) -> None:
        super().__init__()
        self._badges, self._window, self._second = badges, window, second
        self.note: Farewell | None = None
        window.closed.connect(self.leave)
        badges.changed.connect(self._changed)

    @Slot()
    def leave(self) -> None:
        """The window is gone: say what is still to come."""
        if self._badges.unfinished and self.note is None:
            self.note = Farewell(self._badges.unfinished, self._second)
            self.note.show()

    @Slot()
    def _changed(self) -> None:
        if self.note is not None:
            self.note.say(self._badges.unfinished)

    def stop(self) -> None:
        """The program ends, and says nothing more."""
        self._window.closed.disconnect(self.leave)
        self._badges.changed.disconnect(self._changed)
        if self.note is not None:
            self.note.timer.stop()
            self.note.close()
            self.note.deleteLater()
            self.note = None
