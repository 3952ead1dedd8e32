"""A badge was lost: every door is to refuse it, and usually another one is printed at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from kiosk.domain.outcome import Person
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel

_WIDTH, _MARGIN, _TALL = 620, 32, 56


class LostDialog(QDialog):
    """Asks what is to be done. Escape does nothing.

    Attributes:
        wished: it is lost; with it, whether another one is to be printed.
    """

    wished = Signal(bool)

    def __init__(self, parent: QWidget, person: Person) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Badge lost?"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(min(theme.px(_WIDTH), parent.width() - _MARGIN))
        title = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        title.say(self.tr("Badge no. {0} is lost?").replace("{0}", str(person.badge_serial)))
        name = FitLabel(30, 16, weight=theme.SEMIBOLD, parent=self)
        name.say(person.registration.called, country=person.registration.country)
        text = QLabel(
            self.tr("Every door refuses it from now on, also if it is found again. A new badge has another code."), self
        )
        text.setFont(theme.font(theme.TEXT))
        text.setWordWrap(True)
        theme.tint(text, "muted")
        self.again, self.only, self.no = (Button(kind, parent=self) for kind in ("primary", "outline", "chip"))
        self.again.say(self.tr("Lost: print a new badge"))
        self.only.say(self.tr("Only report it lost"))
        self.no.say(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 28, _MARGIN, 24)
        layout.setSpacing(theme.GAP)
        for part in (title, name, text):
            layout.addWidget(part)
        layout.addSpacing(2 * theme.GAP)
        for button in (self.again, self.only, self.no):
            button.setMinimumHeight(_TALL)
            layout.addWidget(button)
        self.again.setDefault(True)
        self.again.setFocus()
        self.again.clicked.connect(lambda: self._wish(again=True))
        self.only.clicked.connect(lambda: self._wish(again=False))
        self.no.clicked.connect(self.reject)

    def _wish(self, *, again: bool) -> None:
        self.wished.emit(again)
        self.accept()
