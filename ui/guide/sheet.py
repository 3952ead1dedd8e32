"""The sheet at the side of a window on which the guide stands. The window works on beside and behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStyle, QVBoxLayout, QWidget

from kiosk.guide.page import LANGUAGES, read_page, spoken
from ui import theme
from ui.guide.text import GuideText
from ui.people import LANGUAGES as NAMES
from ui.widgets.buttons import Button
from ui.widgets.flow_row import FlowRow
from ui.widgets.plain import PlainLabel

_WIDTH, _SHARE, _LARGE_SHARE = 620, 0.52, 0.78
"""Pixels at text of its usual size, and the share of the window that it takes at the most, at that size and at twice it."""


class GuideSheet(QFrame):
    """Stands over the end of a page of the window.

    Args:
        page: of the guide.
        holder: what it is a part of.
        beside: over whose end it stands; it follows its size and place.

    Attributes:
        close_asked: someone wants it gone.
        save_asked: someone wants the page as PDF.
    """

    close_asked = Signal()
    save_asked = Signal()

    def __init__(self, page: str, holder: QWidget, beside: QWidget) -> None:
        super().__init__(holder)
        self.setObjectName("guide")
        self._name, self._holder, self._beside, self._language = page, holder, beside, "en"
        self.text = GuideText(self)
        self.note = PlainLabel(self)
        self.remark = PlainLabel(self)
        for label, tint in ((self.note, "muted"), (self.remark, "ink")):
            label.setFont(theme.font(theme.SMALL, theme.SEMIBOLD))
            label.setWordWrap(True)
            label.setContentsMargins(20, 4, 20, 4)
            theme.tint(label, tint)
            label.hide()
        self.save, self.close_button = (
            Button("outline", pixels=theme.LABEL, parent=self),
            Button("primary", pixels=theme.LABEL, parent=self),
        )
        self.save.clicked.connect(self.save_asked)
        self.close_button.clicked.connect(self.close_asked)
        foot = QWidget(self)
        row = FlowRow(foot, gap=theme.GAP, between=theme.GAP, ends=True)
        row.addWidget(self.save)
        row.addWidget(self.close_button)
        foot.setContentsMargins(20, 6, 20, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.text, 1)
        column.addWidget(self.remark)
        column.addWidget(foot)
        self.setTabOrder(self.text, self.save)
        self.setTabOrder(self.save, self.close_button)
        beside.installEventFilter(self)
        self.retranslate()
        self.hide()

    @property
    def language(self) -> str:
        """In which the page is: the screens', or English where it is not written in theirs."""
        return spoken(self._language)

    def speak(self, language: str) -> None:
        """Show the page in the language of the screens."""
        self._language = language
        self.text.show_page(read_page(self._name, self.language))
        self.retranslate()

    def show_remark(self, words: str, *, wrong: bool = False) -> None:
        """Say what became of the PDF; empty takes it back."""
        self.remark.setText(words)
        theme.tint(self.remark, "refuse_text" if wrong else "ink")
        self.remark.setVisible(bool(words))

    def place(self) -> None:
        """Stand at the end of what it stands over."""
        room = QRect(self._beside.mapTo(self._holder, self._beside.rect().topLeft()), self._beside.size())
        text = theme.appearance().text
        share = _SHARE + (_LARGE_SHARE - _SHARE) * (text - 1.0)
        width = min(theme.px(_WIDTH), round(room.width() * share))
        mine = QRect(room.right() - width + 1, room.top(), width, room.height())
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), room, mine))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it stands over."""
        if watched is self._beside and event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Keep Esc for itself while it has the focus: it is a shortcut of the window otherwise."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asked.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange} and self.isVisible():
            self.place()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.setAccessibleName(self.tr("Guide"))
        self.save.say(self.tr("Save as PDF…"))
        self.close_button.say(self.tr("Esc  Close"), self.tr("Close the guide (Esc)"))
        # in the words of the screen, so that whoever wonders can read it
        self.note.setText(self.tr("The guide is written in English, French and Spanish; this is the English page."))
        self.note.setVisible(self._language in NAMES and self._language not in LANGUAGES)
