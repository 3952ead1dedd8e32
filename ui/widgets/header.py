"""The line at the top: what this window is, and how the station is doing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import people, theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.plain import PlainLabel, tip

HEIGHT = 57
_CHIP, _LINE, _ANY = 27, 22, 16_777_215
"""Pixels of height of a button and of a remark where text is larger; any at all (Qt's own greatest size)."""
_WIDEST = 250
"""Pixels of a remark; the rest of it is in its tool tip."""
_NAME = 80
"""Pixels below which what is left of a printer's name tells nobody which it is."""
_TITLE, _AROUND = 240, 100
"""Pixels of the title that stay beside the remarks, and of what is between and around them."""


class Header(QFrame):
    """Title on one side; clock, station, journal, printer, and who is signed in on the other.

    Attributes:
        language_asked: someone pressed the language's name.
        who_asked: someone pressed the id of who is signed in, or the way to sign in.
        lock_asked: someone pressed the lock.
        look_asked: someone wants other colours or another size of text.
        help_asked: someone wants the guide.
    """

    language_asked = Signal()
    who_asked = Signal()
    lock_asked = Signal()
    look_asked = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.title = FitLabel(theme.TEXT, 15, weight=theme.BOLD, parent=self, grows=False)
        self.mode, self.shut, self.ending = (self._box(ground) for ground in ("ink", "refuse", "attention"))
        self.clock, self.station, self.saved, self.printer, self.sound, self.screens = (PlainLabel(self) for _ in range(6))
        self.who, self.lock, self.help, self.look, self.language = (
            Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self) for _ in range(5)
        )
        self.language.clicked.connect(self.language_asked)
        self.look.clicked.connect(self.look_asked)
        self.look.hide()
        self.help.clicked.connect(self.help_asked)
        self.help.hide()
        self.who.clicked.connect(self.who_asked)
        self.lock.clicked.connect(self.lock_asked)
        self.who.hide()
        self.lock.hide()
        self._remarks = QWidget(self)
        remarks = self._flow = FlowRow(self._remarks, gap=20, ends=True)
        for box in (self.ending, self.shut, self.mode):
            remarks.addWidget(box)
        for label in (self.clock, self.station, self.saved, self.printer, self.sound, self.screens):
            label.setFont(theme.font(theme.SMALL))
            theme.tint(label, "muted")
            label.hide()
            remarks.addWidget(label)
        chips = QHBoxLayout()
        chips.setSpacing(theme.GAP)
        for chip in (self.who, self.lock, self.help, self.look, self.language):
            chips.addWidget(chip)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 6, 16, 6)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addLayout(chips, 0, 2)
        self._chips = chips
        self._below: bool | None = None
        self._arrange()

    def _arrange(self) -> None:
        """Put the remarks beside the title, or where they would leave it no room, below."""
        self._keep_low()
        wide = self._chips.sizeHint().width() + self._flow.sizeHint().width() + _AROUND
        below = wide + min(theme.px(_TITLE), self.title.sizeHint().width()) > self.width()
        if below is self._below:
            return
        self._below = below
        self._grid.removeWidget(self._remarks)
        self._grid.addWidget(self._remarks, *((1, 0, 1, 3) if below else (0, 1, 1, 1)), alignment=Qt.AlignmentFlag.AlignVCenter)

    def _keep_low(self) -> None:
        """Give larger text of high scripts the height of its letters, not of their lines: the rest of the window needs it."""
        larger = theme.appearance().text > 1
        for chip in (self.who, self.lock, self.help, self.look, self.language):
            chip.setMaximumHeight(max(theme.TARGET, theme.px(_CHIP)) if larger else _ANY)
        for label in (self.clock, self.station, self.saved, self.printer, self.sound):
            label.setMaximumHeight(theme.px(_LINE) if larger else _ANY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange it anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange it anew where something in it has another size."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange}:
            self._arrange()
        elif event.type() is QEvent.Type.LanguageChange and not self.look.isHidden():
            self.show_look()
        return super().event(event)

    def _box(self, ground: str) -> QLabel:
        box = PlainLabel(self)
        box.setFont(theme.font(theme.LABEL, theme.BOLD))
        box.setProperty("box", ground)
        theme.hold(box, height=32)
        box.hide()
        return box

    def show_mode(self, text: str) -> None:
        """Show an unusual way of working in a box; empty hides it."""
        _show(self.mode, text)

    def show_shut(self, text: str) -> None:
        """Show that the room is closed; empty hides it."""
        _show(self.shut, text)

    def show_ending(self, text: str) -> None:
        """Show that the window is about to lock; empty hides it."""
        _show(self.ending, text)

    def show_who(self, text: str, words: str) -> None:
        """Show who is signed in, or how to; `words` say more of it. Empty hides it."""
        self.who.say(text, words)
        self.who.setToolTip(tip(words))
        self.who.setVisible(bool(text))

    def show_lock(self, text: str, words: str) -> None:
        """Show the lock; empty hides it."""
        self.lock.say(text, words)
        self.lock.setToolTip(tip(words))
        self.lock.setVisible(bool(text))

    def show_look(self) -> None:
        """Show the way to other colours and sizes of text."""
        words = QCoreApplication.translate("Looks", "Colours and text size (F12)")
        self.look.say("Aa", words)
        self.look.setToolTip(tip(words))
        self.look.show()

    def show_help(self, text: str, words: str) -> None:
        """Show the way to the guide."""
        self.help.say(text, words)
        self.help.setToolTip(tip(words))
        self.help.setVisible(bool(text))

    def show_status(self, label: QLabel, text: str, *, wrong: bool = False) -> None:
        """Show one of the remarks at the end; what is wrong is bold and stands in the refusal's colour."""
        label.setFont(theme.font(theme.SMALL, theme.BOLD if wrong else theme.REGULAR))
        shown = label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, theme.px(_WIDEST))
        label.setText(shown)
        label.setAccessibleName(text)
        label.setToolTip(tip(text) if shown != text else "")
        label.setVisible(bool(text))
        theme.tint(label, "refuse_text" if wrong else "muted")

    def show_printer(self, name: str, address: str, trouble: str = "") -> None:
        """Show which printer badges go to, and what is wrong with it: that is whole, whatever is left out of the name."""
        label = self.printer
        if not trouble:
            self.show_status(label, name)
            label.setToolTip(tip(address))
            return
        metrics = QFontMetrics(theme.font(theme.SMALL, theme.BOLD))
        room = theme.px(_WIDEST) - metrics.horizontalAdvance(people.DOT.join(("▲ ", trouble)))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        if shown != name and room < theme.px(_NAME):
            shown = ""
        elif shown != name or self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            shown = people.in_order(shown)
        self.show_status(label, people.DOT.join((f"▲ {name}", trouble)), wrong=True)
        label.setText(people.DOT.join((f"▲ {shown}", trouble)) if shown else f"▲ {trouble}")
        label.setToolTip(tip(people.DOT.join((address, trouble))))


def _show(box: QLabel, text: str) -> None:
    box.setText(text)
    box.setVisible(bool(text))
