"""Using a layout for the station: an organizer's act, with their PIN where the station knows its staff."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.badge.layout import Layout
from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.guard import Denied
from ui import proving, theme
from ui.layout_editor import AtLayoutEditor
from ui.layout_editor_acts import use
from ui.widgets.dialogs import Question
from ui.widgets.sign_in import SignIn
from ui.widgets.tab_order import follow_layout
from ui.wording import Shape, Tone
from ui.workers import Core

_PROOF = 338


class Using(Question):
    """Asks whether; where the station knows its staff, who it is and for their PIN."""

    def __init__(
        self, parent: QWidget, words: tuple[str, str, str], buttons: tuple[str, str], *, guarded: bool, second: float
    ) -> None:
        super().__init__(parent, *words, buttons)
        self.sign_in: SignIn | None = None
        if guarded:
            sign_in = self.sign_in = SignIn(self, narrow=True)
            sign_in.set_second(second)
            theme.hold(sign_in, height=_PROOF)
            self.middle.addWidget(sign_in)
            self.middle.addSpacing(2 * theme.GAP)
            follow_layout(self)
            sign_in.pad.line.typed.connect(self.yes.setEnabled)
            self.yes.setEnabled(False)

    def accept(self) -> None:
        """Yes; where a PIN is asked for, that first."""
        if self.sign_in is None:
            super().accept()
        else:
            self.sign_in.pad.give()

    def done_with(self) -> None:
        """Close: it was done."""
        super().accept()


class UseLayout(QObject):
    """Makes a layout the station's."""

    def __init__(self, editor: AtLayoutEditor, core: Core, *, guarded: bool, second: float = 1000.0) -> None:
        super().__init__()
        self._editor, self._core, self._guarded, self._second = editor, core, guarded, second
        self.question: Using | None = None
        self.used: Layout | None = None
        editor.screen.use_asked.connect(self.ask)

    def ask(self) -> None:
        """Ask, and do it."""
        state = self._editor.state
        if self.question is not None or not state.usable or self._editor.fault is not None:
            return
        layout = state.draft
        words = self.tr("Every badge of this station is printed so from now on, by open windows too.")
        question = self.question = Using(
            self._editor.window,
            (self.tr("Print badges by this layout?"), layout.name, words),
            (self.tr("Cancel"), self.tr("Use it")),
            guarded=self._guarded,
            second=self._second,
        )
        question.finished.connect(self._gone)
        sign_in = question.sign_in
        if sign_in is None:
            question.accepted.connect(
                lambda: self._core.ask(lambda station: use(layout)(station, None), lambda _: self._finish(layout), self._failed)
            )
        else:
            self._core.ask(lambda station: proving.crew(needed(Act.EVENT))(station, None), self._offer, self._failed)
            sign_in.given.connect(lambda who, pin: self._prove(who, pin, layout))
            sign_in.chosen.connect(self._look)
        question.open()

    def _offer(self, staff: tuple[Staff, ...]) -> None:
        if self.question is not None and self.question.sign_in is not None:
            self.question.sign_in.show_staff(staff)
            self.question.sign_in.focus()

    def _look(self, id: str) -> None:
        def show(wait: int) -> None:
            sign_in = self.question.sign_in if self.question is not None else None
            if wait and sign_in is not None and sign_in.who is not None and sign_in.who.id == id:
                sign_in.show_denied(wait, wrong=False)

        self._core.ask(lambda station: proving.waiting(id)(station, None), show, self._failed)

    def _prove(self, id: str, pin: str, layout: Layout) -> None:
        def came(answer: Denied | None) -> None:
            if isinstance(answer, Denied):
                if self.question is not None and self.question.sign_in is not None:
                    self.question.sign_in.show_denied(answer.wait, wrong=answer.unknown_or_wrong)
                return
            if self.question is not None:
                self.question.done_with()
            self._finish(layout)

        self._core.ask(lambda station: proving.vouched(id, pin, use(layout))(station, None), came, self._failed)

    def _finish(self, layout: Layout) -> None:
        self.used = layout
        self._editor.keep(layout)
        said = self.tr("Badges of this station look like “{0}” from now on").replace("{0}", layout.name)
        self._editor.window.trouble.show_words(Tone.ADMIT, Shape.TICK, said, "", "")

    def _failed(self, fault: Fault) -> None:
        if self.question is not None:
            self.question.reject()
        self._editor.tell(fault)

    def _gone(self) -> None:
        self.question = None
