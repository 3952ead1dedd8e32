"""A line that is chosen from a list by typing, by the arrows, or by touching the button that opens the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QWidget

from ui import theme
from ui.registering.draft import Choice, matching, meant
from ui.widgets.buttons import Button

_ROWS = 7


class ChoiceLine(QLineEdit):
    """A line and the list of what fits it.

    Attributes:
        settled: the value may be another one.
        popup: the list, while it is open; its first row is what Enter and Tab take.
    """

    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._model = QStringListModel(self)
        completer = self._completer = QCompleter(self._model, self)
        # what fits is ours to say: accents and other names of a country count for nothing to Qt
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_ROWS)
        self.popup = QListView(self)
        self.popup.setObjectName("choices")
        self.popup.setFont(theme.font(theme.TEXT))
        completer.setPopup(self.popup)
        # not the line's own: that would write whatever is highlighted over what is being typed
        completer.setWidget(self)
        completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self.settled)
        self.opener = Button("cross", pixels=theme.TEXT, parent=self)
        self.opener.setText("▾")
        self.opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.opener.clicked.connect(self.open_list)
        self._place()

    def offer_choices(self, choices: tuple[Choice, ...]) -> None:
        """Say what there is to choose from."""
        value = self.value()
        self._choices = choices
        self._model.setStringList([choice.text for choice in choices])
        if value:
            self.choose(value)

    def choose(self, value: str) -> None:
        """Show the choice of that value; what is none of them is shown as it is."""
        self.setText(next((one.text for one in self._choices if one.value == value), value))

    def value(self) -> str:
        """The value that is meant; what was typed where nobody can tell."""
        found = meant(self._choices, self.text())
        return found.value if found is not None else self.text().strip()

    def open_list(self) -> None:
        """Show all that there is to choose from."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(self._choices)

    def _offer(self, text: str) -> None:
        self._show(matching(self._choices, text) if text.strip() else self._choices)

    def _show(self, choices: tuple[Choice, ...]) -> None:
        self._model.setStringList([choice.text for choice in choices])
        if choices:
            self._completer.complete()
            self.popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self.popup.hide()

    def _take(self, text: str) -> None:
        self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list with the arrow down."""
        if event.key() == Qt.Key.Key_Down and not self.popup.isVisible():
            self.open_list()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Walk on with what is highlighted in the list."""
        if self.popup.isVisible() and self.popup.currentIndex().isValid() and self.text().strip():
            self._take(str(self.popup.currentIndex().data()))
            self.popup.hide()
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out what was meant."""
        super().focusOutEvent(event)
        found = meant(self._choices, self.text())
        if found is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.setText(found.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end of the line."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        box = self.rect().adjusted(self.width() - theme.TARGET - 2, 0, -2, 0)
        self.opener.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        ends = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(theme.TARGET if ends else 0, 0, 0 if ends else theme.TARGET, 0)
