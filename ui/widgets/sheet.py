"""A dialog in the middle of its window and never larger than it: what it says scrolls, its answers stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.pane import Pane

_AROUND = 24
"""Pixels of the window that are seen around it."""
_TITLE_BAR = 24
"""Pixels that a window manager may put above it, besides."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(dialog: QDialog, event: QKeyEvent) -> bool:
    """Let Enter press the button that has the focus, as Space does; whether that was so.

    Left alone, Qt lets Enter press the default button of a dialog even while a button has the focus that can't be default.
    """
    here = dialog.focusWidget()
    if event.key() not in ENTER or not isinstance(here, QAbstractButton):
        return False
    here.click()
    return True


def draw_edge(dialog: QDialog) -> None:
    """Paint an edge: where no window manager draws one, a dialog would not be told from what is behind it."""
    painter = QPainter(dialog)
    painter.setPen(QPen(QColor(theme.now().edge), 2))
    painter.drawRect(dialog.rect().adjusted(1, 1, -1, -1))
    painter.end()


class Sheet(QDialog):
    """What is said in `said`, above what is answered in `answers`.

    Args:
        parent: the widget before whose window it stands.
        title: of the window.
        width: in pixels at text of its usual size; as wide as the window at most.
    """

    def __init__(self, parent: QWidget, title: str, width: int) -> None:
        super().__init__(parent)
        self._wanted = width
        self._margins = QMargins(32, 28, 32, 24)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        body = QWidget(self)
        self.said = QVBoxLayout(body)
        self.said.setContentsMargins(0, 0, 0, 0)
        self.said.setSpacing(theme.GAP)
        self.pane = Pane(body, self)
        # the pane keeps from the dialog that what it holds takes another size
        body.installEventFilter(self)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)
        self.answers = QVBoxLayout()
        self.answers.setSpacing(theme.GAP)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(self._margins)
        layout.setSpacing(3 * theme.GAP)
        layout.addWidget(self.pane, 1)
        layout.addLayout(self.answers)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)

    def widen(self, width: int) -> None:
        """Be of another width."""
        self._wanted = width
        self.fit()

    @property
    def room(self) -> QSize:
        """How large it may be."""
        holder = self.parentWidget()
        whole = holder.window().size() if holder is not None else self.screen().availableSize()
        return whole - QSize(2 * _AROUND, _AROUND + 2 * _TITLE_BAR)

    @property
    def inside(self) -> int:
        """Pixels of width for what it says."""
        return min(theme.px(self._wanted), self.room.width()) - self._margins.left() - self._margins.right()

    def fit(self) -> None:
        """Be as high as what is said and answered, within the window."""
        # twice: what wraps knows its height only once it has its width
        for _ in range(2):
            across = self.inside
            said = max(self.said.minimumSize().height(), self.said.heightForWidth(across) if self.said.hasHeightForWidth() else 0)
            answers = max(self.answers.minimumSize().height(), self.answers.sizeHint().height())
            high = said + answers + 3 * theme.GAP + self._margins.top() + self._margins.bottom()
            # where all of it has room, no bar takes of the width by which that was measured
            fits = high <= self.room.height()
            policies = Qt.ScrollBarPolicy
            self.pane.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if fits else policies.ScrollBarAsNeeded)
            self.setFixedSize(across + self._margins.left() + self._margins.right(), min(high, self.room.height()))
            self._whole.activate()
        self._stand()

    def _stand(self) -> None:
        """Be in the middle of the window, whoever else would place it, and inside it."""
        holder = self.parentWidget()
        if holder is None:
            return
        inside, mine = holder.window().geometry(), self.frameGeometry()
        mine.moveCenter(inside.center())
        # what surrounds it is known only once it is up
        self.move(max(inside.left(), mine.left()), max(inside.top(), mine.top()))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit, and stand where it belongs from the first moment on."""
        self.fit()
        super().showEvent(event)
        self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an edge."""
        super().paintEvent(event)
        draw_edge(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus; elsewhere it does what is usual."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew where what is said takes another size."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._later.start()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Fit anew where something in it takes another size, or all text does."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange} and self.isVisible():
            self.fit()
        return done
