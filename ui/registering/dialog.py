"""What the dialogs about a person have in common: lines on one side, what comes of them on the other, and one filled button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.errors import Fault
from ui import people, theme
from ui.faults import said, step
from ui.registering import draft, words
from ui.registering.form import PersonForm
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.wording import Shape, Tone

_WIDTH, _SIDE = 1060, 330
_MARGIN = 28
_AROUND = 24
"""Pixels of the window that stay in sight around a dialog."""
_BUTTON = 56
_LEAST = 160
"""Pixels of lines that are in sight at least."""


class PersonDialog(QDialog):
    """Asks for some of a person's fields. Escape changes nothing.

    Attributes:
        gone: it was answered or closed; whatever comes for it later is past.
        wished: what stands in the lines is right, and is to be done; with it, whether a badge is to be printed at once.
    """

    wished = Signal(bool)

    def __init__(self, parent: QWidget, event: Event, language: str, fields: Sequence[str]) -> None:
        super().__init__(parent)
        self.event_, self.language = event, language
        self._busy = False
        self.gone = False
        self.finished.connect(self._go)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        self.name = FitLabel(theme.LARGE, 15, weight=theme.SEMIBOLD, parent=self)
        theme.tint(self.name, "muted")
        self.name.hide()
        self.trouble = Banner(self)
        self.trouble.closed.connect(self.trouble.clear)
        self.trouble.name_close(self.tr("Dismiss"))
        self.form = PersonForm(fields, self)
        for field in ("country", "tier"):
            self.form.offer(field, words.choices(field, event, language) if field in fields else ())
        self.badge_label = side_label(self.tr("Name on the badge"), theme.SMALL, self, "muted")
        self.badge = FitLabel(28, 16, lines=2, weight=theme.BOLD, parent=self).take_lines(1.8)
        self.side = QVBoxLayout()
        self.side.setSpacing(theme.GAP)
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
        self._lay_out(parent)

    def _lay_out(self, parent: QWidget) -> None:
        lines = QScrollArea(self)
        lines.setWidget(self.form)
        lines.setWidgetResizable(True)
        lines.setFrameShape(QScrollArea.Shape.NoFrame)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        beside = QWidget(self)
        self._beside = min(theme.px(_SIDE), parent.width() * 2 // 5)
        beside.setFixedWidth(self._beside)
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.badge_label)
        column.addWidget(self.badge)
        column.addLayout(self.side, 1)
        body = QHBoxLayout()
        body.setSpacing(_MARGIN)
        body.addWidget(lines, 1, Qt.AlignmentFlag.AlignTop)
        body.addWidget(beside)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GAP)
        row.addStretch(1)
        for button in (self.no, self.only, self.yes):
            button.setMinimumHeight(_BUTTON)
            button.setMinimumWidth(150)
            row.addWidget(button)
        layout = self._outer = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 22, _MARGIN, 22)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.title)
        layout.addWidget(self.name)
        layout.addWidget(self.trouble)
        layout.addSpacing(4)
        layout.addLayout(body, 1)
        layout.addSpacing(theme.GAP)
        layout.addLayout(row)
        self._most = QSize(parent.width() - 2 * _AROUND, parent.height() - 2 * _AROUND)
        self.setFixedWidth(min(theme.px(_WIDTH), self._most.width()))
        self._lines = lines
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines need, and no higher than the window."""
        self.form.ensurePolished()
        across = self.width() - self._beside - 3 * _MARGIN
        needed = self.form.needed(max(across, 1)) + 4
        others = self._outer.sizeHint().height() - self._lines.sizeHint().height()
        self._lines.setFixedHeight(max(_LEAST, min(needed, self._most.height() - others)))
        self.adjustSize()

    def attempt(self, *, onward: bool) -> None:
        """Do what the dialog is for, once everything that stands there is right."""
        flaws = draft.flaws(self.event_, self.form.typed())
        self.form.show_flaws(flaws)
        self._fit()
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
        self._fit()

    def _go(self) -> None:
        self.gone = True

    def focusNextPrevChild(self, next: bool) -> bool:
        """Bring the line that is walked to into sight."""
        done = super().focusNextPrevChild(next)
        here = QApplication.focusWidget()
        if here is not None and self.form.isAncestorOf(here):
            self._lines.ensureWidgetVisible(here)
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()


def side_label(text: str, pixels: int, parent: QWidget, tint: str = "ink", weight: int = theme.REGULAR) -> QLabel:
    """Words beside the lines."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(theme.font(pixels, weight))
    label.setWordWrap(True)
    theme.tint(label, tint)
    return label
