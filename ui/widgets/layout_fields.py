"""Fields of the layout editor's form: each shows a value and says another one that someone gave it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.layout_editor_fields import Field, Form, Words, with_words, words_in
from ui.layout_editor_words import LayoutWords
from ui.people import LANGUAGES
from ui.widgets.check import Check
from ui.widgets.plain import PlainLabel

HEIGHT = theme.TARGET
_LINES = 62


class FieldEditor(QWidget):
    """A name above a value.

    Attributes:
        edited: the value that someone gave.
        wide: whether it takes the whole width of the form.
    """

    edited = Signal(object)
    wide = True

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.words = words
        self.label = PlainLabel(words.field(field.name), self)
        self.label.setFont(theme.font(13))
        theme.tint(self.label, "muted")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self.label)

    def name(self, widget: QWidget, more: str = "") -> None:
        """Put the name to what takes the keys."""
        widget.setAccessibleName(self.label.text() + (f", {more}" if more else ""))
        if widget.minimumHeight() < HEIGHT:
            theme.hold(widget, least_height=HEIGHT)
        if not more:
            self.label.setBuddy(widget)

    def show_value(self, value: object) -> None:
        """Show a value without saying that it was given."""
        raise NotImplementedError

    def show_wrong(self, *, wrong: bool) -> None:
        """Mark the value as wrong, or not."""


class _Spin(QDoubleSpinBox):
    """A number that the wheel changes only once it has the focus, and that takes a comma and a point alike."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._own(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._own(text), position)

    def _own(self, text: str) -> str:
        return text.replace("," if self.locale().decimalPoint() == "." else ".", self.locale().decimalPoint())


class NumberEditor(FieldEditor):
    """A number with its unit; an optional one may be left out."""

    wide = False

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.spin = _Spin(self)
        self.spin.setFont(theme.font(theme.LABEL))
        self.spin.lineEdit().setTextMargins(11, 0, 4, 0)
        # fields are made anew in another language, and a number's point with them
        self.spin.setLocale(QLocale())
        self.spin.setDecimals(0 if field.whole else 2)
        self.spin.setRange(0.0 if field.optional else field.least, field.most)
        self.spin.setSingleStep(field.step)
        self.spin.setSuffix({Form.MILLIMETRES: " mm", Form.POINTS: " pt"}.get(field.form, ""))
        if field.optional:
            self.spin.setSpecialValueText(self.tr("as it needs"))
        self.name(self.spin)
        self.column.addWidget(self.spin)
        self.spin.valueChanged.connect(self._give)

    def _give(self, value: float) -> None:
        if self.field.optional and not value:
            self.edited.emit(None)
        else:
            self.edited.emit(int(value) if self.field.whole else round(value, 3))

    def show_value(self, value: object) -> None:
        """Show a number, or that there is none."""
        number = float(value) if isinstance(value, int | float) else 0.0
        if abs(self.spin.value() - number) > 1e-6:  # noqa: PLR2004  (a hair of rounding)
            self.spin.blockSignals(True)
            self.spin.setValue(number)
            self.spin.blockSignals(False)


class _Combo(QComboBox):
    """Choices that the wheel doesn't change in passing, with an arrow of this house's ink."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.LABEL))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(theme.now().muted))
        painter.setFont(theme.font(14))
        end = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRect(4 if end else self.width() - 28, 0, 24, self.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "▾")
        painter.end()


class ChoiceEditor(FieldEditor):
    """One of a few."""

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.wide = field.name not in {"align", "valign", "shape", "missing"}
        self.combo = _Combo(self)
        for value in field.choices:
            self.combo.addItem(words.choice(field.name, value), value)
        self.name(self.combo)
        self.column.addWidget(self.combo)
        self.combo.activated.connect(lambda row: self.edited.emit(self.combo.itemData(row)))

    def show_value(self, value: object) -> None:
        """Show what is chosen."""
        self.combo.setCurrentIndex(max(0, self.combo.findData(value)))


class SwitchEditor(FieldEditor):
    """Yes or no."""

    wide = False

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.box = Check(self.label.text(), self)
        self.label.setText(" ")
        self.wide = field.name == "landscape" or self.box.sizeHint().width() > theme.px(140)
        self.label.setVisible(not self.wide)
        self.column.addWidget(self.box)
        self.box.clicked.connect(lambda checked: self.edited.emit(bool(checked)))

    def show_value(self, value: object) -> None:
        """Show whether it is so."""
        self.box.setChecked(bool(value))


class LineEditor(FieldEditor):
    """A short text."""

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.line = QLineEdit(self)
        self.line.setFont(theme.font(theme.LABEL))
        self.line.setMaxLength(40 if field.name == "id" else 80)
        self.name(self.line)
        self.column.addWidget(self.line)
        self.line.textEdited.connect(self.give)

    def give(self, text: str) -> None:
        """Say what was typed."""
        self.edited.emit(text)

    def show_value(self, value: object) -> None:
        """Show a text, keeping the cursor where it is while it is being typed."""
        if self.line.text() != str(value or ""):
            self.line.setText(str(value or ""))
            if not self.line.hasFocus():
                self.line.setCursorPosition(0)

    def show_wrong(self, *, wrong: bool) -> None:
        """Put it into a red frame."""
        theme.mark(self.line, "wrong", "yes" if wrong else "")


class _Patch(QPushButton):
    """Shows a colour, or that there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = ""
        self.setFixedSize(theme.TARGET, HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_colour(self, colour: str) -> None:
        """Show a colour; empty is none."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(
            QPen(QColor(theme.now().action_text if self.hasFocus() else theme.now().edge), 3 if self.hasFocus() else 2)
        )
        painter.setBrush(QColor(self._colour) if self._colour else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        if not self._colour:
            painter.drawLine(box.bottomLeft() + QPointF(6, -6), box.topRight() + QPointF(-6, 6))
        painter.end()


class ColourEditor(LineEditor):
    """#RRGGBB, and a patch of it that opens a palette."""

    wide = False

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.line.setMaxLength(7)
        self.dialog: QColorDialog | None = None
        if field.optional:
            self.line.setPlaceholderText(self.tr("the tier’s"))
        self.patch = _Patch(self)
        self.patch.setAccessibleName(self.label.text() + ": " + self.tr("choose from a palette"))
        row = QHBoxLayout()
        row.setSpacing(6)
        self.column.removeWidget(self.line)
        row.addWidget(self.line, 1)
        row.addWidget(self.patch)
        self.column.addLayout(row)
        self.patch.clicked.connect(self._open)

    def give(self, text: str) -> None:
        """Say what was typed; nothing is the tier's colour where that is possible."""
        self._paint(text)
        self.edited.emit(None if self.field.optional and not text else text)

    def show_value(self, value: object) -> None:
        """Show a colour."""
        super().show_value(value)
        self._paint(str(value or ""))

    def _paint(self, text: str) -> None:
        self.patch.show_colour(text if QColor.isValidColorName(text) and text.startswith("#") else "")

    def _open(self) -> None:
        dialog = self.dialog = QColorDialog(QColor(self.line.text() or "#000000"), self)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.line.setText(colour.name().upper())
        self.give(self.line.text())


class _Lines(QPlainTextEdit):
    """A few lines; Tab goes on to the next field."""

    given = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(theme.font(theme.SMALL))
        self.setTabChangesFocus(True)
        theme.hold(self, height=_LINES)
        self.textChanged.connect(self.given)

    def show_text(self, text: str) -> None:
        """Show a text, keeping the cursor where it is while it is being typed."""
        if self.toPlainText() != text:
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)


class WordsEditor(FieldEditor):
    """The layout's own words, once for each language of the event."""

    def __init__(self, field: Field, words: LayoutWords, languages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self._languages = tuple(languages)
        self._value: Words = ""
        self.each: dict[str, _Lines] = {}
        for language in self._languages:
            caption = PlainLabel(LANGUAGES.get(language, language), self)
            caption.setFont(theme.font(13))
            lines = self.each[language] = _Lines(self)
            self.name(lines, caption.text())
            caption.setBuddy(lines)
            self.column.addWidget(caption)
            self.column.addWidget(lines)
            lines.given.connect(lambda language=language: self._give(language))

    def _give(self, language: str) -> None:
        self._value = with_words(self._value, self._languages, language, self.each[language].toPlainText().strip())
        self.edited.emit(self._value)

    def show_value(self, value: object) -> None:
        """Show the words in each language."""
        if value == self._value and any(lines.toPlainText() for lines in self.each.values()):
            return
        self._value = value if isinstance(value, str | dict) else ""
        for language, text in words_in(self._value, self._languages).items():
            self.each[language].show_text(text)


class PictureEditor(FieldEditor):
    """A picture, and the way to another one.

    Attributes:
        asked: someone wants another picture.
    """

    asked = Signal()

    def __init__(self, field: Field, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(field, words, parent)
        self.button = QPushButton(self.tr("Choose a picture…"), self)
        self.button.setProperty("kind", "chip")
        self.button.setFont(theme.font(theme.LABEL))
        self.button.setMinimumHeight(theme.TARGET)
        self.column.addWidget(self.button)
        self.button.clicked.connect(self.asked)

    def show_value(self, value: object) -> None:
        """The picture is seen on the page."""


def editor_of(field: Field, words: LayoutWords, languages: Sequence[str], parent: QWidget) -> FieldEditor:
    """The editor for a field."""
    if field.form is Form.WORDS:
        return WordsEditor(field, words, languages, parent)
    make: dict[Form, Callable[[Field, LayoutWords, QWidget], FieldEditor]] = {
        Form.MILLIMETRES: NumberEditor,
        Form.POINTS: NumberEditor,
        Form.NUMBER: NumberEditor,
        Form.CHOICE: ChoiceEditor,
        Form.SWITCH: SwitchEditor,
        Form.COLOUR: ColourEditor,
        Form.NAME: LineEditor,
        Form.PICTURE: PictureEditor,
    }
    return make[field.form](field, words, parent)
