"""What stands where the window is locked: why, and the way in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fit_label import FitLabel
from ui.widgets.pane import Pane
from ui.widgets.sign_in import SignIn

_WIDTH, _HEIGHT = 860, 584


class _Locked(QWidget):
    """What every such place does: says that somebody is needed, and follows the language."""

    _refused = False

    def show_refused(self, *, refused: bool) -> None:
        """Say that something was wished for which needs somebody, or take that back."""
        self._refused = refused
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        raise NotImplementedError


class LockedPage(_Locked):
    """Fills the window: nothing of anybody is behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FitLabel(32, 20, weight=theme.BOLD, parent=self)
        self.words = FitLabel(theme.TEXT, 14, parent=self)
        self.sign_in = SignIn(self)
        body = QWidget(self)
        card = self._card = QFrame(body)
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(40, 32, 40, 32)
        inside.setSpacing(4)
        inside.addWidget(self.title)
        inside.addWidget(self.words)
        inside.addSpacing(3 * theme.GAP)
        inside.addWidget(self.sign_in, 1)
        middle = self._middle = QGridLayout(body)
        middle.setContentsMargins(12, 12, 12, 12)
        middle.addWidget(card, 1, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.setRowStretch(0, 1)
        middle.setRowStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Pane(body, self))
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take what there is."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self._card.setFixedWidth(min(theme.px(_WIDTH), self.width() - 48))
        self._middle.setRowMinimumHeight(1, min(theme.px(_HEIGHT), max(0, self.height() - 24)))

        self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Sign in"))
        words = self.tr("▲ Sign in first, then scan again") if self._refused else self.tr("This desk is locked")
        self.words.say(words)
        self.words.set_colour("refuse_text" if self._refused else "muted")


class LockedSide(_Locked):
    """Stands beside a door's verdicts, which go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = FitLabel(theme.TEXT, 14, weight=theme.BOLD, parent=self)
        self.sign_in = SignIn(self, narrow=True, eager=False, across=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.title)
        column.addWidget(self.sign_in, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("▲ Sign in first") if self._refused else self.tr("Sign in (scanning goes on)"))
        self.title.set_colour("refuse_text" if self._refused else "ink")
