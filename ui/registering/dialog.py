"""What the dialogs about a person have in common: lines on one side, what comes of them on the other, and one filled button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.errors import Fault
from ui import people, theme
from ui.faults import said, step
from ui.registering import draft, words
from ui.registering.form import PersonForm
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.plain import PlainLabel
from ui.widgets.sheet import Sheet
from ui.wording import Shape, Tone

_WIDTH, _NARROW = 1060, 800
_MARGIN = 28
_BUTTON = 56


class PersonDialog(Sheet):
    """Asks for some of a person's fields. Escape changes nothing.

    Attributes:
        gone: it was answered or closed; whatever comes for it later is past.
        wished: what stands in the lines is right, and is to be done; with it, whether a badge is to be printed at once.
    """

    wished = Signal(bool)

    def __init__(self, parent: QWidget, title: str, event: Event, language: str, fields: Sequence[str]) -> None:
        super().__init__(parent, title, _WIDTH)
        self.event_, self.language = event, language
        self._busy = False
        self.gone = False
        self.finished.connect(self._go)
        heading = FitLabel(26, 18, lines=2, weight=theme.BOLD, parent=self)
        heading.say(title)
        self.trouble = Banner(self)
        self.trouble.closed.connect(self.trouble.clear)
        self.trouble.name_close(self.tr("Dismiss"))
        self.form = PersonForm(fields, self)
        for field in ("country", "tier"):
            self.form.offer(field, words.choices(field, event, language) if field in fields else ())
        self.badge = FitLabel(28, 16, lines=2, weight=theme.BOLD, parent=self).take_lines(1.8)
        self.no, self.only, self.yes = (Button(kind, parent=self) for kind in ("outline", "outline", "primary"))
        self.no.say(self.tr("Cancel"))
        self.only.hide()
        self.yes.setDefault(True)
        for button in (self.no, self.only):
            button.setAutoDefault(False)
        self.no.clicked.connect(self.reject)
        self.only.clicked.connect(lambda: self.attempt(onward=False))
        self.yes.clicked.connect(lambda: self.attempt(onward=True))
        self.form.edited.connect(self.look)
        self._lay_out(heading)

    def _lay_out(self, heading: QWidget) -> None:
        beside = QWidget(self)
        self.side = QVBoxLayout(beside)
        self.side.setContentsMargins(0, 0, 0, 0)
        self.side.setSpacing(theme.GAP)
        self.side.addWidget(side_label(self.tr("Name on the badge"), theme.SMALL, self, "muted"))
        self.side.addWidget(self.badge)
        lines = QWidget(self)
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        # below each other where the text leaves no room for both
        narrow = self.inside < theme.px(_NARROW)
        body = QBoxLayout(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        body.setSpacing(_MARGIN)
        body.addWidget(lines, 2)
        body.addWidget(beside, 1)
        for part in (heading, self.trouble):
            self.said.addWidget(part)
        self.said.addLayout(body, 1)
        row = FlowRow(gap=2 * theme.GAP, between=theme.GAP, ends=True)
        for button in (self.no, self.only, self.yes):
            theme.hold(button, least_width=150, least_height=_BUTTON)
            row.addWidget(button)
        self.answers.addLayout(row)

    def attempt(self, *, onward: bool) -> None:
        """Do what the dialog is for, once everything that stands there is right."""
        flaws = draft.flaws(self.event_, self.form.typed())
        self.form.show_flaws(flaws)
        if not flaws and not self._busy and self.ready():
            self.wished.emit(onward)

    def ready(self) -> bool:
        """Whether there is anything to do."""
        return True

    def look(self) -> None:
        """Show what comes of what stands in the lines."""
        self.badge.say(draft.printed_name(self.form.typed()) or words.NOTHING, country=self.form.typed().get("country", ""))

    def show_busy(self, *, busy: bool) -> None:
        """Let nothing begin twice."""
        self._busy = busy
        for button in (self.only, self.yes):
            button.setEnabled(not busy)

    def show_fault(self, fault: Fault) -> None:
        """Say why it was not done; everything typed stays."""
        if self.gone:
            return
        self.show_busy(busy=False)
        told = said(fault)
        self.trouble.show_words(Tone.ATTENTION, Shape.BAR, people.sentence(told.what), "", step(told))

    def _go(self) -> None:
        self.gone = True


def side_label(text: str, pixels: int, parent: QWidget, tint: str = "ink", weight: int = theme.REGULAR) -> QLabel:
    """Words beside the lines."""
    label = PlainLabel(text, parent)
    label.setFont(theme.font(pixels, weight))
    label.setWordWrap(True)
    theme.tint(label, tint)
    return label
