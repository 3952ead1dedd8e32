"""Fields of the event editor's forms: a name, a value that someone may give, and below it what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, Qt, QTime, QTimeZone, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCompleter,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.people import LANGUAGES
from ui.widgets.check import Check
from ui.widgets.plain import PlainLabel
from ui.widgets.undoing import left_to_window

_LEAST = 32
"""Pixels in which a line of text at the usual size has room."""
_PLAIN_DAY, _PLAIN_MOMENT = "yyyy-MM-dd", "yyyy-MM-dd  HH:mm"


def _hold(widget: QWidget) -> None:
    """Make a widget high enough for a finger and its words; a box to tick knows its own height."""
    if not isinstance(widget, Check):
        widget.setMinimumHeight(max(theme.TARGET, theme.px(_LEAST)))


class Field(QWidget):
    """A name above a value, and below it what is wrong.

    Attributes:
        edited: the value that someone gave.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = PlainLabel(self)
        self.label.setFont(theme.font(14))
        theme.tint(self.label, "muted")
        self.remark = PlainLabel(self)
        self.remark.setFont(theme.font(14, theme.SEMIBOLD))
        self.remark.setWordWrap(True)
        theme.tint(self.remark, "refuse_text")
        self.remark.hide()
        self.middle = QVBoxLayout()
        self.middle.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addLayout(self.middle)
        column.addWidget(self.remark)

    def take(self, widget: QWidget) -> None:
        """Hold what takes the keys."""
        _hold(widget)
        widget.setFont(theme.font(theme.LABEL))
        widget.installEventFilter(self)
        for child in widget.findChildren(QLineEdit):
            child.installEventFilter(self)
            child.setTextMargins(8, 0, 4, 0)
        self.label.setBuddy(widget)

    def name(self, words: str) -> None:
        """Say what it is."""
        self.label.setText(words)
        for widget in self.controls():
            widget.setAccessibleName(words)

    def controls(self) -> Sequence[QWidget]:
        """What takes the keys."""
        return ()

    def show_value(self, value: object) -> None:
        """Show a value without saying that it was given."""
        raise NotImplementedError

    def show_wrong(self, words: str) -> None:
        """Say what is wrong with the value; empty: nothing is."""
        self.remark.setText(f"▲ {words}" if words else "")
        self.remark.setVisible(bool(words))
        for widget in self.controls():
            widget.setAccessibleDescription(words)
            theme.mark(widget, "wrong", "true" if words else "")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            for widget in self.controls():
                _hold(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undoing to the window: it undoes edits of the file, not letters in a field; the wheel needs the focus."""
        if left_to_window(event):
            return True
        if isinstance(event, QWheelEvent) and isinstance(watched, QAbstractSpinBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class LineField(Field):
    """A short text."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 200) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setMaxLength(most)
        self.take(self.line)
        self.middle.addWidget(self.line)
        self.line.textEdited.connect(self.give)

    def give(self, text: str) -> None:
        """Say what was typed."""
        self.edited.emit(text)

    def controls(self) -> Sequence[QWidget]:
        """The line."""
        return (self.line,)

    def show_value(self, value: object) -> None:
        """Show a text, keeping the cursor where it is while it is being typed."""
        text = "" if value is None else str(value)
        if self.line.text().strip() != text.strip() or not self.line.hasFocus():
            self.line.setText(text)
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)


class ListField(LineField):
    """A few codes with commas between them."""

    def give(self, text: str) -> None:
        """Say which they are."""
        self.edited.emit([part.strip() for part in text.split(",") if part.strip()])

    def show_value(self, value: object) -> None:
        """Show them."""
        listed = [str(one) for one in value] if isinstance(value, list | tuple) else [str(value or "")]
        if [part.strip() for part in self.line.text().split(",") if part.strip()] != listed or not self.line.hasFocus():
            super().show_value(", ".join(listed))


class ZoneField(LineField):
    """A time zone, completed from any part of its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        completer = QCompleter(sorted(available_timezones()), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        completer.activated.connect(lambda text: self.give(str(text)))


class WordsField(Field):
    """A text in each language.

    Attributes:
        said: a language and the text that someone gave in it.
    """

    said = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.each: dict[str, QLineEdit] = {}
        self._words = ""

    def show_languages(self, languages: Sequence[str]) -> None:
        """Make a line for each language."""
        if tuple(self.each) == tuple(languages):
            return
        while (item := self.middle.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.each = {}
        for language in languages:
            holder = QWidget(self)
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            caption = PlainLabel(language, holder)
            caption.setFont(theme.font(14, theme.SEMIBOLD))
            theme.hold(caption, width=44)
            theme.tint(caption, "muted")
            line = self.each[language] = QLineEdit(holder)
            line.setMaxLength(1000)
            self.take(line)
            row.addWidget(caption)
            row.addWidget(line, 1)
            self.middle.addWidget(holder)
            holder.show()
            line.textEdited.connect(lambda text, language=language: self.said.emit(language, text))
        self.name(self._words)

    def name(self, words: str) -> None:
        """Say what it is."""
        self._words = words
        super().name(words)
        for language, line in self.each.items():
            line.setAccessibleName(f"{words}, {LANGUAGES.get(language, language)}")

    def controls(self) -> Sequence[QWidget]:
        """The lines."""
        return tuple(self.each.values())

    def show_value(self, value: object) -> None:
        """Show the text in each language; where there are none, whatever stands there in the first."""
        texts: Mapping[str, object] = value if isinstance(value, Mapping) else {next(iter(self.each), "en"): value or ""}
        for language, line in self.each.items():
            text = str(texts.get(language, ""))
            if line.text().strip() != text.strip() or not line.hasFocus():
                line.setText(text)
                if not line.hasFocus():
                    line.setCursorPosition(0)


class DayField(Field):
    """A date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = QDateEdit(self)
        self.day.setDisplayFormat(_PLAIN_DAY)
        self.take(self.day)
        self.middle.addWidget(self.day)
        self.day.dateChanged.connect(self._give)

    def _give(self, day: QDate) -> None:
        self.edited.emit(date(day.year(), day.month(), day.day()))

    def controls(self) -> Sequence[QWidget]:
        """The date."""
        return (self.day,)

    def show_value(self, value: object) -> None:
        """Show a date; what is none stays unsaid."""
        if isinstance(value, date):
            shown = QDate(value.year, value.month, value.day)
            if shown != self.day.date():
                self.day.blockSignals(True)
                self.day.setDate(shown)
                self.day.blockSignals(False)


class MomentField(Field):
    """A date and a time, local to the event."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment = QDateTimeEdit(self)
        self.moment.setDisplayFormat(_PLAIN_MOMENT)
        self.moment.setTimeZone(QTimeZone.utc())  # as written, whatever this machine's zone skips
        self.take(self.moment)
        self.middle.addWidget(self.moment)
        self.moment.dateTimeChanged.connect(self._give)

    def _give(self, moment: QDateTime) -> None:
        day, time = moment.date(), moment.time()
        self.edited.emit(datetime(day.year(), day.month(), day.day(), time.hour(), time.minute()))  # noqa: DTZ001  (as written)

    def controls(self) -> Sequence[QWidget]:
        """The moment."""
        return (self.moment,)

    def show_value(self, value: object) -> None:
        """Show a moment; what is none stays unsaid."""
        if isinstance(value, datetime):
            day, time = QDate(value.year, value.month, value.day), QTime(value.hour, value.minute)
            if (self.moment.date(), self.moment.time()) != (day, time):
                self.moment.blockSignals(True)
                self.moment.setDate(day)
                self.moment.setTime(time)
                self.moment.blockSignals(False)


class NumberField(Field):
    """A whole number."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin = QSpinBox(self)
        self.spin.setRange(0, most)
        self.take(self.spin)
        self.middle.addWidget(self.spin)
        self.spin.valueChanged.connect(self._give)

    def _give(self, number: int) -> None:
        self.edited.emit(number)

    def controls(self) -> Sequence[QWidget]:
        """The number."""
        return (self.spin,)

    def show_value(self, value: object) -> None:
        """Show a number; what is none stays unsaid."""
        if isinstance(value, int) and value != self.spin.value():
            self.spin.blockSignals(True)
            self.spin.setValue(value)
            self.spin.blockSignals(False)


class SwitchField(Field):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = Check(parent=self)
        self.take(self.box)
        self.label.hide()
        self.middle.addWidget(self.box)
        self.box.clicked.connect(lambda checked: self.edited.emit(bool(checked)))

    def name(self, words: str) -> None:
        """Say what it is."""
        super().name(words)
        self.box.setText(words)

    def controls(self) -> Sequence[QWidget]:
        """The box."""
        return (self.box,)

    def show_value(self, value: object) -> None:
        """Show whether it is so."""
        self.box.setChecked(value is True)
