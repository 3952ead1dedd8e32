"""A badge was lost: every door is to refuse it, and usually another one is printed at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.outcome import Person
from ui import theme
from ui.flow import may_print
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel
from ui.widgets.sheet import Sheet

_WIDTH, _TALL = 620, 56


class LostDialog(Sheet):
    """Asks what is to be done; no new badge is offered for somebody whom every door would refuse. Escape does nothing.

    Attributes:
        wished: it is lost; with it, whether another one is to be printed.
    """

    wished = Signal(bool)

    def __init__(self, parent: QWidget, person: Person) -> None:
        super().__init__(parent, self.tr("Badge lost?"), _WIDTH)
        title = FitLabel(26, 18, lines=2, weight=theme.BOLD, parent=self)
        title.say(self.tr("Badge no. {0} is lost?").replace("{0}", str(person.badge_serial)))
        name = FitLabel(30, 16, weight=theme.SEMIBOLD, parent=self)
        name.say(person.registration.called, country=person.registration.country)
        text = PlainLabel(
            self.tr("Every door refuses it from now on, also if it is found again. A new badge has another code."), self
        )
        text.setFont(theme.font(theme.TEXT))
        text.setWordWrap(True)
        theme.tint(text, "muted")
        self.again, self.only, self.no = (Button(kind, parent=self) for kind in ("primary", "outline", "chip"))
        self.again.say(self.tr("Lost: print a new badge"))
        self.only.say(self.tr("Only report it lost"))
        self.no.say(self.tr("Cancel"))
        for part in (title, name, text):
            self.said.addWidget(part)
        for button in (self.again, self.only, self.no):
            theme.hold(button, least_height=_TALL)
            self.answers.addWidget(button)
        prints = may_print(person)
        self.again.setVisible(prints)
        first = self.again if prints else self.only
        first.setDefault(True)
        first.setFocus()
        self.again.clicked.connect(lambda: self._wish(again=True))
        self.only.clicked.connect(lambda: self._wish(again=False))
        self.no.clicked.connect(self.reject)

    def _wish(self, *, again: bool) -> None:
        self.wished.emit(again)
        self.accept()
