"""The page of who may enter: the matrix, and below it the chosen session in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.event import Event, Session
from kiosk.wording.admission import admission, rule_words
from ui import theme
from ui.event_editor.flaws import Flaw
from ui.event_editor.matrix_model import Count, MatrixModel
from ui.event_editor.matrix_view import MatrixView
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.people import DOT
from ui.widgets.fit_label import FitLabel

_ROOMY = 360
"""Pixels at the usual size of text that the whole page takes."""


class EntryPage(QWidget):
    """The matrix and a sentence."""

    def __init__(self, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.language = "en"
        self._state: Editing | None = None
        self._people: int | None = None
        self.model = MatrixModel(words, self)
        self.matrix = MatrixView(self.model, words, self)
        self.panel = QWidget(self)
        self.panel.setObjectName("card")
        self.title = FitLabel(theme.TEXT, 13, weight=theme.BOLD, parent=self.panel)
        self.sentence = FitLabel(theme.TEXT, 13, lines=2, parent=self.panel).take_lines(2.0)
        self.rule = FitLabel(theme.SMALL, 12, parent=self.panel)
        self.rule.set_colour("muted")
        self.effect = FitLabel(theme.LABEL, 12, weight=theme.SEMIBOLD, parent=self.panel)
        self.keys = FitLabel(14, 11, parent=self)
        self.keys.set_colour("muted")
        upper = QHBoxLayout()
        upper.setSpacing(24)
        upper.addWidget(self.title, 3)
        upper.addWidget(self.effect, 2)
        inner = QVBoxLayout(self.panel)
        inner.setContentsMargins(16, 8, 16, 8)
        inner.setSpacing(2)
        inner.addLayout(upper)
        inner.addWidget(self.sentence)
        inner.addWidget(self.rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.matrix, 1)
        column.addWidget(self.panel)
        column.addWidget(self.keys)
        self.matrix.session_chosen.connect(self._tell)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text leaves little room, the matrix comes first: its heads say which session it is."""
        super().resizeEvent(event)
        self.keys.setVisible(self.height() >= theme.px(_ROOMY))
        self.title.setVisible(self.height() >= theme.px(_ROOMY))

    def show_state(self, state: Editing, flaws: Sequence[Flaw], number: int) -> None:
        """Show a state, and one of its sessions."""
        self._state = state
        self.model.language = self.language
        self.model.show_state(state, tuple(flaws))
        current = self.matrix.currentIndex()
        if number >= 0 and current.row() != number:
            self.matrix.go_to(number, max(0, current.column()))
        self._tell(self.matrix.currentIndex().row())

    def show_counts(self, counts: Mapping[str, Count] | None, people: int | None) -> None:
        """Show how many of so many people may enter each session; None: there is no roster."""
        self._people = people
        self.model.show_counts(counts)
        self._tell(self.matrix.currentIndex().row())

    def _tell(self, row: int) -> None:
        state = self._state
        if state is None or not 0 <= row < len(state.sessions):
            for label in (self.title, self.sentence, self.rule, self.effect):
                label.say("")
            return
        head = self.model.head(row)
        self.title.say(DOT.join(part for part in (head.code, head.title, head.when) if part))
        said = sentence(state, row, self.language)
        stale = self.tr("(before the last mistake)") if state.draft.mistakes and said else ""
        self.sentence.say(" ".join(part for part in (said, stale) if part))
        self.sentence.setAccessibleName(self.sentence.text())
        found = sound(state, row)
        told = rule_words(found[0], found[1], self.language) if found else ()
        self.rule.say((self.tr("Rule:") + " " + " — ".join(told)) if told else "")
        self.rule.setVisible(bool(told))
        self._tell_effect((self.model.counts or {}).get(head.code))

    def _tell_effect(self, count: Count | None) -> None:
        if count is None:
            self.effect.say("")
            return
        parts = [self.tr("May enter: {0} of {1}").replace("{0}", str(count.people)).replace("{1}", str(self._people or 0))]
        if count.gain:
            parts.append(self.tr("gain it: {0}").replace("{0}", str(count.gain)))
        if count.lose:
            parts.append(self.tr("lose it: {0}").replace("{0}", str(count.lose)))
        self.effect.say(DOT.join(parts))
        self.effect.set_colour("refuse_text" if count.lose else "ink")

    def retranslate(self) -> None:
        """Write every word anew."""
        self.matrix.setAccessibleName(self.tr("Sessions, and who may enter them"))
        self.keys.say(
            self.tr("Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes")
        )
        self._tell(self.matrix.currentIndex().row())


def sound(state: Editing, number: int) -> tuple[Session, Event] | None:
    """A session in the last sound event, by its code; None where it isn't there."""
    if state.sound is None or not 0 <= number < len(state.sessions):
        return None
    session = state.sound.session(str(state.sessions[number].get("code", "")).strip())
    return (session, state.sound) if session is not None else None


def sentence(state: Editing, number: int, language: str) -> str:
    """Who may enter a session, in the last sound event; empty where it isn't there."""
    found = sound(state, number)
    return admission(found[0], found[1], language) if found else ""
