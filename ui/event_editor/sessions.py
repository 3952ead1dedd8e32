"""The page of sessions: code, titles, room, and when."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.event_editor.fields import LineField, MomentField, SwitchField, WordsField
from ui.event_editor.forms import Flaws, TablePage
from ui.event_editor.matrix_model import title_of, when
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.people import DOT
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row


class SessionsPage(TablePage):
    """Sessions, one of them in a form."""

    def __init__(self, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__("sessions", words, parent)
        self.language = "en"
        self.form.add("code", LineField(self, most=64), 0)
        self.form.add("room", LineField(self, most=1000), 0, 1)
        self.form.add("title", WordsField(self), 1, wide=True)
        self.form.add("starts", MomentField(self), 2)
        self.form.add("ends", MomentField(self), 2, 1)
        self.zone = FitLabel(theme.SMALL, 12, parent=self)
        self.zone.set_colour("muted")
        self.form.put(self.zone, 3)
        self.form.add("livestreamed", SwitchField(self), 4)
        self.sentence = FitLabel(theme.LABEL, 13, lines=3, parent=self).take_lines(3.0)
        self.sentence.set_colour("muted")
        self.form.put(self.sentence, 5)
        self.form.end(6)
        self.retranslate()

    def show_state(self, state: Editing, number: int, flaws: Flaws, usual: Mapping[str, Any]) -> None:
        """Show a state, and one of its sessions."""
        sessions = state.sessions
        local = [{**one, **{key: local_of(state, one.get(key)) for key in ("starts", "ends") if key in one}} for one in sessions]
        self.show_tables(local, number, lambda place: self._row(local[place], place, flaws), state, usual)
        self.show_flaws(flaws)
        if self.number >= 0:
            one = sessions[self.number]
            self.heading.say(DOT.join(part for part in (str(one.get("code", "")), title_of(one, self.language)) if part))
        head = state.draft.data.get("event")
        zone = str(head.get("timezone", "")) if isinstance(head, Mapping) else ""
        self.zone.say(self.tr("Times are local: {0}").replace("{0}", zone) if zone else "")

    def show_sentence(self, words: str) -> None:
        """Say who may enter the session in the form."""
        self.sentence.say(words)

    def _row(self, session: Mapping[str, Any], place: int, flaws: Flaws) -> Row:
        code, title = str(session.get("code", "")), title_of(session, self.language)
        room = str(session.get("room", ""))
        below = DOT.join(part for part in (when(session), room) if part)
        warned = "▲ " + self.tr("something is wrong") if self.flawed(flaws, place) else below
        return Row(DOT.join(part for part in (code, title) if part) or "–", below=warned, spoken=f"{code}, {title}, {warned}")

    def retranslate(self) -> None:
        """Write every word anew."""
        super().retranslate()
        self.rows.setAccessibleName(self.tr("Sessions"))
        self.add.say(self.tr("Add a session"))
        self.remove.say(self.tr("Remove"), self.tr("Remove the session"))
        self.nothing.say(self.tr("There is no session yet"))


def local_of(state: Editing, value: object) -> object:
    """A moment as its event's clocks show it; whatever else stands there, as it is."""
    if isinstance(value, datetime) and value.tzinfo is not None and state.sound is not None:
        return value.astimezone(state.sound.timezone).replace(tzinfo=None)
    return value
