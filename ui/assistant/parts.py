"""What the assistant's pages are made of: words, remarks, tables, a page that scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from kiosk.errors import Fault
from ui import people, theme
from ui.faults import said, step
from ui.widgets.buttons import Button
from ui.widgets.flow_row import FlowRow
from ui.widgets.pane import Pane
from ui.widgets.plain import PlainLabel
from ui.widgets.shape import draw_shape
from ui.wording import Shape, Tone

_BAND = 6
_ARROW = 28
"""Pixels at a choice's end, at the usual size of text, as the style sheet leaves them to its arrow."""
_SHAPES = {Tone.ADMIT: Shape.TICK, Tone.ATTENTION: Shape.BAR, Tone.REFUSE: Shape.CROSS}


class Words(PlainLabel):
    """Words that wrap, in a font that follows the size of all text."""

    def __init__(
        self, pixels: int = theme.LABEL, weight: int = theme.REGULAR, *, tint: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._type = pixels, weight
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        # before the tint: a style sheet keeps the font that it saw first
        self._set()
        theme.tint(self, tint)

    def _set(self) -> None:
        self.setFont(theme.font(*self._type))

    def say(self, text: str) -> None:
        """Show a text; none takes no room."""
        self.setText(text)
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.font().pixelSize() != theme.font(*self._type).pixelSize():
            self._set()


class Line(QLineEdit):
    """A line to type in."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 200) -> None:
        super().__init__(parent)
        self.setMaxLength(most)
        self._set()

    def _set(self) -> None:
        self.setFont(theme.font(theme.TEXT))
        self.setMinimumHeight(max(theme.TARGET, theme.px(theme.TARGET)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.font().pixelSize() != theme.font(theme.TEXT).pixelSize():
            self._set()


class Choice(QComboBox):
    """One of several; no wider than there is room, and the wheel scrolls the page that it stands on.

    Args:
        parent: where it stands.
        letters: for how many it has room.
    """

    def __init__(self, parent: QWidget | None = None, *, letters: int = 14) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # rows that a finger meets: the list that a box has of itself follows no style sheet
        rows = QListView(self)
        rows.setObjectName("choices")
        self.setView(rows)
        self.setItemDelegate(QStyledItemDelegate(self))
        self._set()

    def _set(self) -> None:
        self.setFont(theme.font(theme.LABEL))
        self.setMinimumHeight(max(theme.TARGET, theme.px(theme.TARGET)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow too: a style sheet can't draw one in a theme's colour."""
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.now()
        painter.setFont(theme.font(theme.TEXT))
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.disabled))
        room = theme.px(_ARROW)
        box = QRect(self.width() - room - 6, 0, room, self.height())
        painter.drawText(QStyle.visualRect(self.layoutDirection(), self.rect(), box), int(Qt.AlignmentFlag.AlignCenter), "▾")
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose with the wheel only where somebody is choosing."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.font().pixelSize() != theme.font(theme.LABEL).pixelSize():
            self._set()


class Remark(QWidget):
    """What happened, what still works, what to do: a shape and three lines on a card; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone: Tone | None = None
        self.title = Words(theme.TEXT, theme.BOLD, parent=self)
        self.words = Words(theme.LABEL, parent=self)
        self.mend = Words(theme.LABEL, theme.SEMIBOLD, parent=self)
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self.title, self.words, self.mend):
            column.addWidget(part)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16 + _BAND, 10, 16, 12)
        self._row.setSpacing(16)
        self._room = QWidget(self)
        self._room.setFixedWidth(40)
        self._row.addWidget(self._room)
        self._row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    @property
    def text(self) -> str:
        """All that it says."""
        return " ".join(part.text() for part in (self.title, self.words, self.mend) if part.text())

    def say(self, tone: Tone, title: str, words: str = "", mend: str = "") -> None:
        """Say something."""
        self.tone = tone
        for part, text in ((self.title, title), (self.words, words), (self.mend, mend)):
            part.say(text)
        self.setAccessibleName(self.text)
        self.show()
        self.update()

    def say_fault(self, fault: Fault, still: str = "") -> None:
        """Say what went wrong, what still works, and what to do."""
        words = said(fault)
        self.say(Tone.ATTENTION, people.sentence(words.what), still, step(words))

    def clear(self) -> None:
        """Say nothing."""
        self.tone = None
        for part in (self.title, self.words, self.mend):
            part.say("")
        self.setAccessibleName("")
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, a band in the tone's colour, and the shape."""
        del event
        if self.tone is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.now()
        ink = QColor(colours.colour(f"{self.tone.value}_text"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(box, 8, 8)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        band = QRectF(self.width() - 1 - _BAND if mirrored else 1, 1, _BAND, self.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.ground(self.tone)))
        painter.drawRoundedRect(band, 3, 3)
        room = self._room.geometry()
        painter.translate(0, 0)
        draw_shape(painter, _SHAPES[self.tone], QRectF(QRect(room.left(), room.center().y() - 18, 36, 36)), ink)
        painter.end()


class Card(QFrame):
    """A card with a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.heading = Words(theme.TEXT, theme.SEMIBOLD, parent=self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 14, 20, 16)
        self.column.setSpacing(10)
        self.column.addWidget(self.heading)
        self.heading.hide()


class Page(Pane):
    """One step: heading, explanation, parts, and what came of them. It scrolls where the text is large.

    Attributes:
        dropped: the path of a file that somebody dropped here, of those endings that `takes` names.
    """

    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.inside = QWidget()
        super().__init__(self.inside, parent)
        self.takes: tuple[str, ...] = ()
        self.title = Words(28, theme.BOLD, parent=self.inside)
        self.intro = Words(theme.TEXT, tint="muted", parent=self.inside)
        self.remark = Remark(self.inside)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(28, 20, 28, 20)
        self.column.setSpacing(12)
        for part in (self.title, self.intro, self.remark):
            self.column.addWidget(part)
        self.setAcceptDrops(True)

    def finish(self) -> None:
        """Call once all parts are in: what is left of the height stays empty."""
        self.column.addStretch(1)
        self.retranslate()

    @property
    def first(self) -> QWidget | None:
        """What has the focus when the page is shown."""
        return None

    @property
    def act(self) -> Button | None:
        """The button that F5 presses: the one next thing of this page."""
        return None

    def do_next(self) -> None:
        """Press it, where it can be pressed."""
        button = self.act
        if button is not None and button.isVisible() and button.isEnabled():
            button.setFocus()
            button.click()

    def tell(self, tone: Tone, title: str, words: str = "", mend: str = "") -> None:
        """Say what came of something, in sight."""
        self.remark.say(tone, title, words, mend)
        self.ensureWidgetVisible(self.remark)

    def tell_fault(self, fault: Fault, still: str = "") -> None:
        """Say what went wrong, in sight."""
        self.remark.say_fault(fault, still)
        self.ensureWidgetVisible(self.remark)

    def retranslate(self) -> None:
        """Write every word anew."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _file(self, event: QDropEvent) -> str:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        return names[0] if len(names) == 1 and names[0].lower().endswith(self.takes or "\0") else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of the endings that are ours."""
        if self._file(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a file."""
        if name := self._file(event):
            event.acceptProposedAction()
            self.dropped.emit(name)


def row_of(*parts: QWidget, spacing: int = 12) -> FlowRow:
    """Parts beside each other, as far as there is room."""
    row = FlowRow(gap=spacing, between=spacing)
    for part in parts:
        row.addWidget(part)
    return row


def labelled(label: QLabel, field: QWidget) -> QVBoxLayout:
    """A field below its label."""
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    label.setBuddy(field)
    return column


def clear_layout(layout: QLayout) -> None:
    """Take every widget out of a layout, and away."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear_layout(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def choices(buttons: Sequence[Button]) -> None:
    """Let one of several chips be chosen."""
    for button in buttons:
        button.setCheckable(True)
        button.setAutoExclusive(True)


def keyed(button: Button, text: str, key: str = "F5") -> None:
    """Name a button with the key that presses it from anywhere on the page."""
    button.say(f"{key}  {text}", f"{text} ({key})")


def primary(button: Button, *, filled: bool) -> None:
    """Let a button be the filled one, or not: it is the next right thing, and there is one on a page."""
    theme.mark(button, "kind", "primary" if filled else "outline")
