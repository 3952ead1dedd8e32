"""The assistant's screen: the steps down the side, a page, and the way on at the foot."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.assistant.parts import Page, Words, primary
from ui.assistant.steps import First, State, Step
from ui.widgets.buttons import Button
from ui.widgets.shape import draw_shape
from ui.wording import Shape

_SIDE, _SIDE_MOST = 252, 380
_MARKS = {State.DONE: (Shape.TICK, "admit_text"), State.NEEDS: (Shape.BAR, "attention_text")}


class StepButton(QAbstractButton):
    """A step: its number or how it went, its name, and how far it is in words."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state, self._words = State.TODO, ""
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """High enough for a finger and two lines."""
        return QSize(min(theme.px(_SIDE), _SIDE_MOST) - 16, max(54, theme.px(54)))

    def minimumSizeHint(self) -> QSize:
        """Beside a scroll bar the words end earlier."""
        return QSize(54, self.sizeHint().height())

    def show_state(self, name: str, state: State, words: str) -> None:
        """Show how far it is."""
        self._state, self._words = state, words
        self.setText(name)
        self.setAccessibleName(f"{self._number}. {name}: {words}")
        self.setEnabled(state is not State.LATER)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark, name and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.now()
        if self.isChecked() or self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(colours.action_text if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(colours.chosen if self.isChecked() else colours.card))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        mark = self._placed(QRect(12, (self.height() - 30) // 2, 30, 30))
        shape, token = _MARKS.get(self._state, (None, "muted"))
        if shape is not None:
            draw_shape(painter, shape, QRectF(mark), QColor(colours.colour(token)))
        else:
            ink = QColor(colours.disabled if self._state is State.LATER else colours.ink)
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(mark).adjusted(1, 1, -1, -1))
            painter.setFont(theme.exact_font(15, theme.BOLD))
            painter.drawText(mark, int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        colours = theme.now()
        room = self._placed(QRect(54, 4, self.width() - 62, self.height() - 8))
        upper = QRect(room.left(), room.top(), room.width(), room.height() * 56 // 100)
        lower = QRect(room.left(), upper.bottom(), room.width(), room.height() - upper.height())
        ahead = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        off = self._state is State.LATER
        for place, text, size, weight, ink in (
            (upper, self.text(), theme.LABEL, theme.SEMIBOLD, colours.disabled if off else colours.ink),
            (lower, self._words, 14, theme.REGULAR, colours.disabled if off else colours.muted),
        ):
            painter.setFont(theme.font(size, weight))
            painter.setPen(QColor(ink))
            line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, int(ahead | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), line)

    def _placed(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class StepList(QFrame):
    """The steps; Up and Down walk between them.

    Attributes:
        chosen: someone wants to go to that step.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.buttons = {step: StepButton(number, self) for number, step in enumerate(Step, start=1)}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(4)
        for step, button in self.buttons.items():
            column.addWidget(button)
            button.clicked.connect(lambda _checked=False, step=step: self.chosen.emit(step))
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk up and down."""
        ways = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here = self.focusWidget()
        order: list[QWidget] = [button for button in self.buttons.values() if button.isEnabled()]
        way = ways.get(Qt.Key(event.key()))
        if way is not None and here in order:
            order[(order.index(here) + way) % len(order)].setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(here, StepButton):
            here.click()
        else:
            super().keyPressEvent(event)


class AssistantScreen(QWidget):
    """Steps, page, foot.

    Attributes:
        step_asked: someone wants to go to a step.
        back_asked, on_asked: someone wants to go one back, or on.
    """

    step_asked = Signal(object)
    back_asked = Signal()
    on_asked = Signal()

    def __init__(self, pages: Mapping[Step, Page]) -> None:
        super().__init__()
        self.pages = dict(pages)
        self.steps = StepList(self)
        side = QScrollArea(self)
        side.setWidget(self.steps)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side = side
        self.stack = QStackedWidget(self)
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.hint = Words(theme.LABEL, tint="muted", parent=self)
        self.back = Button("outline", parent=self)
        self.on = Button("outline", parent=self)
        rule = QFrame(self)
        rule.setObjectName("rule")
        rule.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 10, 28, 12)
        foot.setSpacing(16)
        foot.addWidget(self.back)
        foot.addWidget(self.hint, 1)
        foot.addWidget(self.on)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(rule)
        right.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addLayout(right, 1)
        self.steps.chosen.connect(self.step_asked)
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self.on_asked)
        self.here = Step.EVENT
        self._states: Mapping[Step, State] = {}
        self._first = First.CHOOSE
        self._fit()
        self.retranslate()

    def _fit(self) -> None:
        # large text must leave the page more room than the steps
        self._side.setFixedWidth(min(theme.px(_SIDE), _SIDE_MOST))

    def show_states(self, states: Mapping[Step, State]) -> None:
        """Show how far each step is."""
        self._states = states
        self._write()

    def show_first(self, first: First) -> None:
        """Show what stands before the steps that can't be gone to yet."""
        self._first = first
        self._write()

    def show_step(self, step: Step) -> None:
        """Show a step's page, ready for the first key."""
        self.here = step
        self.steps.buttons[step].setChecked(True)
        page = self.pages[step]
        self.stack.setCurrentWidget(page)
        page.verticalScrollBar().setValue(0)
        self._write()
        (page.first or self.on).setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        names, words = self._names(), self._words()
        for step, button in self.steps.buttons.items():
            state = self._states.get(step, State.LATER)
            button.show_state(names[step], state, words[state])
        state = self._states.get(self.here, State.TODO)
        open_ = self._states.get(Step.ROSTER) is not State.LATER
        last = self.here is Step.END
        self.back.setVisible(self.here is not Step.EVENT)
        self.on.setEnabled(open_)
        self.on.setVisible(True)
        done = state is State.DONE
        to_do = state in {State.TODO, State.SKIPPED} and open_ and not last
        text = self.tr("Close") if last else self.tr("Skip for now") if to_do else self.tr("Next")
        self.on.say(f"F8  {text}", f"{text} (F8)")
        primary(self.on, filled=done and not last)
        self.back.say(self.tr("F7  Back"), self.tr("Back (F7)"))
        first = "" if open_ else self.first_words()
        self.hint.setText(self._skipping().get(self.here, "") if to_do else first)

    def _names(self) -> dict[Step, str]:
        return {
            Step.EVENT: self.tr("Event"),
            Step.ROSTER: self.tr("People"),
            Step.STAFF: self.tr("Staff and PINs"),
            Step.CAMERA: self.tr("Camera"),
            Step.SCANNER: self.tr("Scanner and sound"),
            Step.PRINTER: self.tr("Printer and badge"),
            Step.CHECK: self.tr("Rehearsal"),
            Step.END: self.tr("Ready"),
        }

    def _skipping(self) -> dict[Step, str]:
        """What skipping a step means."""
        return {
            Step.ROSTER: self.tr("If you skip this: nobody can be found or let in until people are taken in."),
            Step.STAFF: self.tr("If you skip this: everybody may do everything, and the journal names nobody."),
            Step.CAMERA: self.tr("If you skip this: the desk looks for a camera by itself when it opens."),
            Step.SCANNER: self.tr("If you skip this: a scanner that is set wrongly shows when the queue stands there."),
            Step.PRINTER: self.tr("If you skip this: badges go where the list says, untried."),
            Step.CHECK: self.tr("If you skip this: what is wrong with doors and badges shows on the day."),
        }

    def name_of(self, step: Step) -> str:
        """What a step is called."""
        return self._names()[step]

    def first_words(self) -> str:
        """What stands before the steps that can't be gone to yet."""
        return {
            First.CHOOSE: self.tr("Choose an event first"),
            First.SET_UP: self.tr("Set this station up first"),
            First.UNLOCK: self.tr("Unlock this station first"),
        }[self._first]

    def _words(self) -> dict[State, str]:
        return {
            State.DONE: self.tr("Done"),
            State.TODO: self.tr("To do"),
            State.NEEDS: self.tr("Needs you"),
            State.LATER: self.first_words(),
            State.SKIPPED: self.tr("Skipped"),
        }

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "_side"):
            self._fit()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.steps.setAccessibleName(self.tr("Steps"))
        self._write()
