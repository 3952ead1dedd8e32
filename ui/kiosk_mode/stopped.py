"""The plain page where a window ends by itself again and again: what happened, and what to do. No station is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.languages import Languages
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.shape import ShapeView
from ui.wording import Shape

_BY_ITSELF = 120_000
"""Milliseconds after which it is tried again without anybody."""


class StoppedPage(Ground):
    """Fills the screen and can't be closed; `again` is the button that tries once more."""

    def __init__(self, log: str, parent: QWidget | None = None) -> None:
        super().__init__(0.0, parent)
        self._log = log
        self.over = False
        self.shape = ShapeView(120, self)
        self.title = FitLabel(48, 22, lines=2, weight=theme.BOLD, parent=self).take_lines(1.3)
        self.text = FitLabel(26, 16, lines=3, parent=self).take_lines(2.1)
        self.staff = FitLabel(theme.TEXT, 13, lines=4, parent=self).take_lines(3)
        for label in (self.title, self.text, self.staff):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            label.set_colour("on attention")
        self.again = Button("primary", pixels=26, weight=theme.BOLD, parent=self)
        self.again.setMinimumHeight(76)
        self.again.setMinimumWidth(theme.px(320))
        self.again.clicked.connect(self.end)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 32, 64, 32)
        column.setSpacing(2 * theme.GAP)
        column.addStretch(1)
        column.addWidget(self.shape, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self.title, self.text, self.staff):
            column.addWidget(part)
        column.addLayout(row)
        column.addStretch(1)
        self.retranslate()

    def end(self) -> None:
        """Try again."""
        self.over = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only to try again."""
        event.setAccepted(self.over)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        now = theme.now()
        self.setWindowTitle("Lanyard")
        self.set_ground(now.attention)
        self.shape.show_shape(Shape.BAR, now.on(now.attention))
        self.title.say(self.tr("Out of order"))
        self.text.say(self.tr("Please go to the registration desk"))
        words = self.tr(
            "Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; "
            "else restart this machine. The reason stands in {0}."
        )
        self.staff.say(words.replace("{0}", self._log))
        self.again.say(self.tr("Try again"))


def run_stopped(application: QApplication, language: str, log: str) -> int:
    """Show the page until it is to be tried again; 0."""
    languages = Languages(application)
    languages.speak(language)
    page = StoppedPage(log)
    page.showFullScreen()
    QTimer.singleShot(_BY_ITSELF, page, page.end)
    code = application.exec()
    languages.stop()
    return code
