"""A session's rule as JSON: what is wrong is said while it is typed, and what it would say at the door."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.domain.event import Event, Session
from kiosk.errors import Fault
from kiosk.files.event_edit import SetAdmit
from kiosk.wording.admission import rule_words
from ui import theme
from ui.event_editor import state as editing
from ui.event_editor.flaws import flaw
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.widgets.dialogs import Question
from ui.widgets.plain import PlainLabel

_LONGEST = 200_000
_LINE = 56


class Unreadable(ValueError):
    """A text that is no rule, and why."""


def parse_rule(text: str) -> Mapping[str, Any] | None:
    """A rule from JSON; None where there is none.

    Raises:
        Unreadable: it is no JSON object, or larger or deeper than one may be.
    """
    if not text.strip():
        return None
    if len(text) > _LONGEST:
        raise Unreadable("")
    try:
        value = json.loads(text, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise Unreadable(f"{error.lineno}:{error.colno}") from None
    except (ValueError, RecursionError):
        raise Unreadable("") from None
    if not isinstance(value, dict):
        raise Unreadable("1:1")
    return value or None


def rule_text(rule: object, indent: str = "") -> str:
    """A rule as JSON: on one line what fits there, else on as many as it takes."""
    if not rule:
        return "" if not indent else json.dumps(rule, ensure_ascii=False, default=str)
    whole = json.dumps(rule, ensure_ascii=False, default=str)
    inner = indent + "  "
    if len(whole) <= _LINE - len(indent) or not isinstance(rule, Mapping | list):
        return whole
    if isinstance(rule, Mapping):
        parts = [f"{json.dumps(str(key), ensure_ascii=False)}: {rule_text(value, inner)}" for key, value in rule.items()]
        return "{\n" + ",\n".join(inner + part for part in parts) + f"\n{indent}}}"
    return "[\n" + ",\n".join(inner + rule_text(part, inner) for part in rule) + f"\n{indent}]"


def _no_number(name: str) -> NoReturn:
    raise ValueError(name)


class _Text(QPlainTextEdit):
    """Tab goes on to the buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(theme.px(15))
        self.setFont(fixed)
        self.setTabChangesFocus(True)
        theme.hold(self, least_height=140)


class RuleDialog(Question):
    """Edits a rule.

    Attributes:
        given: the rule that someone wrote; None: no rule.
    """

    given = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        state: Editing,
        number: int,
        words: EventWords,
        language: str,
        texts: tuple[str, str, str, str, str],
    ) -> None:
        title, name, explained, cancel, take = texts
        super().__init__(parent, title, name, explained, (cancel, take))
        self._state, self._number, self._words, self._language = state, number, words, language
        admit = state.sessions[number].get("admit")
        self.text = _Text(self)
        self.text.setAccessibleName(title)
        self.text.setPlainText(rule_text(admit.get("rule") if isinstance(admit, Mapping) else None))
        self.remark = PlainLabel(self)
        self.remark.setFont(theme.font(theme.SMALL))
        self.remark.setWordWrap(True)
        theme.hold(self.remark, least_height=66)
        self.middle.addSpacing(theme.GAP)
        self.middle.addWidget(self.text)
        self.middle.addWidget(self.remark)
        QWidget.setTabOrder(self.text, self.no)
        QWidget.setTabOrder(self.no, self.yes)
        self.text.textChanged.connect(self._look)
        self.text.setFocus()
        self._look()

    def accept(self) -> None:
        """Give the rule."""
        self.given.emit(parse_rule(self.text.toPlainText()))
        super().accept()

    def _look(self) -> None:
        try:
            rule = parse_rule(self.text.toPlainText())
            self._say(*self._judged(rule))
        except Unreadable as why:
            where = self.tr("This is no JSON object, line and column {0}").replace("{0}", str(why))
            self._say(where if str(why) else self.tr("This is no rule: it is too large, or holds no JSON"), wrong=True)

    def _judged(self, rule: Mapping[str, Any] | None) -> tuple[str, bool]:
        """What a rule says, or what is wrong with it."""
        if rule is None:
            return self.tr("No rule: everything else decides."), False
        try:
            after = editing.edit(self._state, SetAdmit(self._number, "rule", rule))
        except Fault as fault:
            return f"{fault.what}. {fault.mend}", True
        mine = [one for one in after.draft.mistakes if one.number == self._number and one.key == "admit.rule"]
        if mine:
            return self._words.flaw(flaw(mine[0])), True
        found = self._sound(rule)
        return ("\n".join(rule_words(found[0], found[1], self._language)) if found else ""), False

    def _sound(self, rule: Mapping[str, Any]) -> tuple[Session, Event] | None:
        """The session with that rule, in the last sound event."""
        event = self._state.sound
        session = event.session(str(self._state.sessions[self._number].get("code", ""))) if event else None
        if event is None or session is None:
            return None
        return replace(session, admit=replace(session.admit, rule=rule)), event

    def _say(self, words: str, wrong: bool) -> None:
        self.remark.setText(("▲ " if wrong else "") + words)
        self.remark.setAccessibleName(words)
        theme.tint(self.remark, "refuse_text" if wrong else "ink")
        self.yes.setEnabled(not wrong)
