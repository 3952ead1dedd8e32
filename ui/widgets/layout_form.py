"""The properties of a box, of a text in a column, or of the page, as a form read off the format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QVBoxLayout, QWidget

from ui import theme
from ui.layout_editor_fields import Field
from ui.layout_editor_words import LayoutWords
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.layout_fields import FieldEditor, PictureEditor, editor_of
from ui.widgets.pane import Pane
from ui.widgets.undoing import left_to_window

_ROW = 34
_TWO = 1.4
"""The size of the text up to which fields stand beside each other."""


class Fields(QWidget):
    """Fields in two columns; those that need it take both.

    Attributes:
        edited: the name of a field and the value that someone gave it.
        picture_asked: someone wants another picture.
    """

    edited = Signal(str, object)
    picture_asked = Signal()

    def __init__(self, words: LayoutWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._made: tuple[tuple[Field, ...], tuple[str, ...]] = ((), ())
        self.editors: dict[str, FieldEditor] = {}
        self.anew = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_fields(self, fields: Sequence[Field], values: Mapping[str, object], languages: Sequence[str]) -> None:
        """Show values in these fields; whoever types in one goes on typing."""
        made = (tuple(fields), tuple(languages))
        if made != self._made:
            self._made = made
            self._make()
        for name, editor in self.editors.items():
            editor.show_value(values.get(name))

    def rename(self) -> None:
        """Make every field anew, as in another language."""
        self._made = ((), ())

    def show_wrong(self, names: frozenset[str]) -> None:
        """Mark these as wrong."""
        for name, editor in self.editors.items():
            editor.show_wrong(wrong=name in names)

    def _make(self) -> None:
        self.anew = True
        for editor in self.editors.values():
            self._grid.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.editors = {}
        for field in self._made[0]:
            editor = self.editors[field.name] = editor_of(field, self._words, self._made[1], self)
            editor.edited.connect(lambda value, name=field.name: self.edited.emit(name, value))
            if isinstance(editor, PictureEditor):
                editor.asked.connect(self.picture_asked)
            for child in editor.findChildren(QWidget):
                child.installEventFilter(self)
            editor.show()
        self._place()

    def _place(self) -> None:
        """Put the fields into two columns, or where large text needs it into one."""
        one = theme.appearance().text > _TWO
        row, column = 0, 0
        for editor in self.editors.values():
            wide = editor.wide or one
            if wide and column:
                row, column = row + 1, 0
            self._grid.addWidget(editor, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if wide or column else (row, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undoing to the window: it undoes edits of the layout, not letters in a field."""
        return left_to_window(event) or super().eventFilter(watched, event)


class Texts(QWidget):
    """The texts of a column: which of them is meant, and their order.

    Attributes:
        chosen: the number of a text that someone chose.
        field_asked, words_asked: someone wants another one.
        moved: someone wants the chosen one up (-1) or down (1).
        removed: someone wants it away.
    """

    chosen = Signal(int)
    field_asked = Signal()
    words_asked = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setObjectName("texts")
        self.list.setFont(theme.font(theme.SMALL))
        self.up, self.down, self.add_field, self.add_words, self.remove = (
            Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self) for _ in range(5)
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.list, 0, 0, 1, 6)
        for place, button in enumerate((self.up, self.down, self.remove)):
            grid.addWidget(button, 1, 2 * place, 1, 2)
        grid.addWidget(self.add_field, 2, 0, 1, 3)
        grid.addWidget(self.add_words, 2, 3, 1, 3)
        self.list.currentRowChanged.connect(self._choose)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.add_field.clicked.connect(self.field_asked)
        self.add_words.clicked.connect(self.words_asked)
        self.remove.clicked.connect(self.removed)

    def show_texts(self, texts: Sequence[str], chosen: int) -> None:
        """Show what they say, one of them chosen."""
        self.list.blockSignals(True)
        if [self.list.item(row).text() for row in range(self.list.count())] != list(texts):
            self.list.clear()
            self.list.addItems(list(texts))
        theme.hold(self.list, height=_ROW * max(1, len(texts)) + 6)
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)
        self.up.setEnabled(chosen > 0)
        self.down.setEnabled(chosen < len(texts) - 1)
        self.remove.setEnabled(len(texts) > 1)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(row)

    def retranslate(self) -> None:
        """Write every word anew."""
        self.list.setAccessibleName(self.tr("Texts of the column"))
        self.up.say("↑", self.tr("Move the text up"))
        self.down.say("↓", self.tr("Move the text down"))
        self.remove.say("×", self.tr("Remove the text"))
        self.add_field.say(self.tr("+ Field"), self.tr("Add a field to the column"))
        self.add_words.say(self.tr("+ Words"), self.tr("Add words to the column"))


class LayoutForm(Pane):
    """A heading, the fields, and for a column its texts and the fields of one of them."""

    def __init__(self, words: LayoutWords, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(body, parent)
        self._whole = False
        body.setObjectName("side")
        self.heading = FitLabel(theme.TEXT, 14, weight=theme.BOLD, parent=body)
        self.fields = Fields(words, body)
        self.texts_heading = FitLabel(theme.LABEL, 13, weight=theme.SEMIBOLD, parent=body)
        self.texts = Texts(body)
        self.text_fields = Fields(words, body)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 14, 16)
        column.setSpacing(10)
        for part in (self.heading, self.fields, self.texts_heading, self.texts, self.text_fields):
            column.addWidget(part)
        column.addStretch(1)

    def stand_whole(self, *, whole: bool) -> None:
        """Be as high as all fields, for a place that scrolls itself."""
        if whole is not self._whole:
            self._whole = whole
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """All of it, or what scrolls."""
        body = self.widget()
        return body.minimumSizeHint() if self._whole and body is not None else super().minimumSizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the place that scrolls when the fields are others."""
        if event.type() is QEvent.Type.LayoutRequest and self._whole:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_box(self, heading: str, fields: Sequence[Field], values: Mapping[str, object], languages: Sequence[str]) -> None:
        """Show a box or the page."""
        if heading != self.heading.text():
            self.verticalScrollBar().setValue(0)
        self.heading.say(heading)
        self.fields.show_fields(fields, values, languages)

    def show_texts(self, texts: Sequence[str], chosen: int) -> None:
        """Show the texts of a column; none for what isn't one."""
        for part in (self.texts_heading, self.texts, self.text_fields):
            part.setVisible(bool(texts))
        if texts:
            self.texts.show_texts(texts, chosen)

    def made_anew(self) -> bool:
        """Whether fields were made since this was asked last: the way with Tab doesn't know them yet."""
        anew = self.fields.anew or self.text_fields.anew
        self.fields.anew = self.text_fields.anew = False
        return anew

    def rename(self) -> None:
        """Write every word anew."""
        self.texts_heading.say(self.tr("Texts, one below another"))
        self.texts.retranslate()
        for fields in (self.fields, self.text_fields):
            fields.rename()
