"""The event editor: a file's text in, another text out; four pages, and everything that is wrong in one list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.errors import Fault
from kiosk.files.event_edit import DEFAULTS, Edit, RemoveSession, RemoveTier, RenameTier, SetAdmit, SetField, uses
from ui import theme
from ui.event_editor import cells
from ui.event_editor import state as editing
from ui.event_editor.cells import Column
from ui.event_editor.entry import EntryPage, sentence
from ui.event_editor.flaws import Flaw, flaw
from ui.event_editor.forms import FactsPage
from ui.event_editor.fresh import new_session, new_tier
from ui.event_editor.matrix_model import Count, title_of
from ui.event_editor.moments import moved
from ui.event_editor.pages import KEYS, Page
from ui.event_editor.rule_dialog import RuleDialog
from ui.event_editor.sessions import SessionsPage
from ui.event_editor.state import Editing, trimmed
from ui.event_editor.tiers import TiersPage
from ui.event_editor.words import EventWords
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Question
from ui.widgets.fit_label import FitLabel
from ui.widgets.tab_order import follow_layout

_FLAWS_SHOWN = 3
_ROOMY = 520
"""Pixels at the usual size of text from which on the list may show so many."""


class EventEditor(QWidget):
    """Edits one event file after another; a page of any window.

    Attributes:
        moved_on: there is another state.
        sound_changed: there is another sound event, to be counted with; None where there is none yet.
        refused: a `Fault`: an edit could not be made, and the file is as it was.
        question: what is being asked.
    """

    moved_on = Signal()
    sound_changed = Signal(object)
    refused = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None, *, saved: bool = True, language: str = "en") -> None:
        super().__init__(parent)
        self.setObjectName("editor")
        self.words = EventWords(self)
        self.state: Editing = editing.begin(text, saved=saved)
        self.language = language
        self.tier, self.session = 0, 0
        self.question: Question | None = None
        self.flaws: tuple[Flaw, ...] = ()
        self._gone_to = -1
        self._lines: dict[Page, tuple[str, ...]] = {}
        self._sound: Event | None = None
        self.tabs = {page: Button("chip", pixels=theme.LABEL, weight=theme.SEMIBOLD, parent=self) for page in Page}
        self.verdict = FitLabel(theme.LABEL, 13, weight=theme.SEMIBOLD, parent=self)
        self.facts = FactsPage(self.words, self)
        self.tiers = TiersPage(self.words, self)
        self.sessions = SessionsPage(self.words, self)
        self.entry = EntryPage(self.words, self)
        self.pages = QStackedWidget(self)
        self.list = QListWidget(self)
        self.list.setObjectName("texts")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for tab in self.tabs.values():
            tab.setCheckable(True)
            row.addWidget(tab)
        row.addSpacing(16)
        row.addWidget(self.verdict, 1)
        for page in (self.facts, self.tiers, self.sessions, self.entry):
            self.pages.addWidget(page)
        self.list.setFont(theme.font(theme.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        column.addWidget(self.list)

    def _connect(self) -> None:
        for page, tab in self.tabs.items():
            tab.clicked.connect(lambda _checked=False, page=page: self.open_page(page))
        self.facts.form.edited.connect(self._edit_facts)
        for part, edit in ((self.tiers, self._edit_tier), (self.sessions, self._edit_session)):
            part.edited.connect(edit)
        self.tiers.chosen.connect(lambda number: self.choose(tier=number))
        self.sessions.chosen.connect(lambda number: self.choose(session=number))
        self.tiers.added.connect(self.add_tier)
        self.sessions.added.connect(self.add_session)
        self.tiers.removed.connect(self.remove_tier)
        self.sessions.removed.connect(self.remove_session)
        matrix = self.entry.matrix
        matrix.session_chosen.connect(self._walked)
        matrix.turned.connect(lambda row, column: self.edit(*cells.toggled(self.state, row, column)))
        matrix.chose.connect(lambda row, column, choice: self.edit(*cells.chosen(row, column, choice)))
        matrix.rule_asked.connect(self.ask_rule)
        self.entry.model.given.connect(self._give_number)
        self.list.itemActivated.connect(lambda item: self.go_to(self.flaws[self.list.row(item)]))
        self.list.itemClicked.connect(lambda item: self.go_to(self.flaws[self.list.row(item)]))

    # what is looked at

    def open_page(self, page: Page) -> None:
        """Show a page, with the keyboard in it."""
        self.pages.setCurrentIndex(page)
        self._show_page()
        for one, tab in self.tabs.items():
            tab.setChecked(one is page)
        match page:
            case Page.FACTS:
                self.facts.form.focus("name")
            case Page.TIERS:
                self.tiers.rows.setFocus()
            case Page.SESSIONS:
                self.sessions.rows.setFocus()
            case Page.ENTRY:
                self.entry.matrix.setFocus()
                self.entry.matrix.go_to(max(0, self.session), max(0, self.entry.matrix.currentIndex().column()))

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return Page(self.pages.currentIndex())

    def choose(self, *, tier: int | None = None, session: int | None = None) -> None:
        """Choose a tier or a session."""
        self.tier = self.tier if tier is None else tier
        self.session = self.session if session is None else session
        self._show()

    def go_to(self, flaw: Flaw) -> None:
        """Show where something is wrong."""
        number = flaw.number or 0
        if flaw.table == "tiers":
            self.choose(tier=number)
            self.open_page(Page.TIERS)
            self.tiers.form.focus(flaw.field)
        elif flaw.table == "sessions" and flaw.key.startswith("admit"):
            self.choose(session=number)
            self.open_page(Page.ENTRY)
            places = [place for place, one in enumerate(self.entry.model.columns) if one.what.value == flaw.field]
            self.entry.matrix.go_to(number, places[0] if places else 0)
        elif flaw.table == "sessions":
            self.choose(session=number)
            self.open_page(Page.SESSIONS)
            self.sessions.form.focus(flaw.field)
        else:
            self.open_page(Page.FACTS)
            self.facts.form.focus(flaw.field)

    def _walked(self, row: int) -> None:
        if row >= 0:
            self.session = row

    # what is changed

    def begin(self, text: str, *, saved: bool = True) -> None:
        """Edit another file.

        Raises:
            Fault: it is no TOML.
        """
        self.tier, self.session = 0, 0
        self._go(editing.begin(text, saved=saved))

    def keep(self, text: str) -> None:
        """That text is saved now."""
        self._go(editing.kept(self.state, text))

    def edit(self, *edits: Edit, tag: str = "") -> None:
        """Make edits as one step."""
        try:
            self._go(editing.edit(self.state, *edits, tag=tag))
        except Fault as fault:
            self.refused.emit(fault)

    def undo(self) -> None:
        """Go back a step."""
        self._go(editing.undo(self.state))

    def redo(self) -> None:
        """Take back an undoing."""
        self._go(editing.redo(self.state))

    def _edit_facts(self, key: str, value: object) -> None:
        self.edit(SetField(("event", *key.split(".", 1)), trimmed(value)), tag=f"event {key}")

    def _edit_tier(self, number: int, key: str, value: object) -> None:
        if key == "code":
            self.edit(RenameTier(number, str(trimmed(value))), tag=f"tier {number} code")
        else:
            self.edit(SetField(("tiers", number, *key.split(".", 1)), trimmed(value)), tag=f"tier {number} {key}")

    def _edit_session(self, number: int, key: str, value: object) -> None:
        edits: tuple[Edit, ...] = (SetField(("sessions", number, *key.split(".", 1)), trimmed(value)),)
        if key == "starts":
            edits += moved(self.state, number, value)
        self.edit(*edits, tag=f"session {number} {key}")

    def _give_number(self, row: int, column: Column, number: int | None) -> None:
        self.edit(*cells.counted(row, column, number))

    def add_tier(self) -> None:
        """Add a tier, and write its code next."""
        self.tier = len(self.state.tiers)
        self.edit(new_tier(self.state, self.tr("New tier")))
        self.tiers.form.focus("code")

    def add_session(self) -> None:
        """Add a session after the chosen one, and write its code next."""
        after = self.session
        self.session = after + 1 if self.state.sessions else 0
        self.edit(new_session(self.state, self.tr("New session"), after))
        self.sessions.form.focus("code")

    def remove_tier(self, number: int) -> None:
        """Ask whether a tier is to go, told where it is named."""
        if not 0 <= number < len(self.state.tiers):
            return
        tier = self.state.tiers[number]
        code = str(tier.get("code", ""))
        sessions = list(dict.fromkeys(one.code for one in uses(self.state.draft.data, code)))
        words = (
            self.tr("It is named in {0}, and goes from there too; rules keep naming it.").replace("{0}", ", ".join(sessions))
            if sessions
            else self.tr("No session names it.")
        )
        self._ask(self.tr("Remove this tier?"), f"{code}  {title_of(tier, self.language, 'name')}", words, RemoveTier(number))

    def remove_session(self, number: int) -> None:
        """Ask whether a session is to go."""
        if not 0 <= number < len(self.state.sessions):
            return
        session = self.state.sessions[number]
        name = f"{session.get('code', '')}  {title_of(session, self.language)}"
        words = self.tr("Comments within it go with it; Ctrl+Z brings all of it back.")
        self._ask(self.tr("Remove this session?"), name, words, RemoveSession(number))

    def _ask(self, title: str, name: str, words: str, edit: Edit) -> None:
        question = Question(self.window(), title, name, words, (self.tr("Keep it"), self.tr("Remove it")))
        question.accepted.connect(lambda: self.edit(edit))
        self._open(question)

    def ask_rule(self, number: int) -> None:
        """Show a session's rule, to be edited."""
        session = self.state.sessions[number]
        name = f"{session.get('code', '')}  {title_of(session, self.language)}"
        explained = self.tr("JSONLogic, as pretix check-in lists use it. Nothing: no rule.")
        texts = (self.tr("Rule"), name, explained, self.tr("Cancel"), self.tr("Take it"))
        dialog = RuleDialog(self.window(), self.state, number, self.words, self.language, texts)
        dialog.given.connect(lambda rule: self.edit(SetAdmit(number, "rule", rule)))
        self._open(dialog)

    def _open(self, question: Question) -> None:
        if self.question is not None:
            return
        self.question = question
        question.finished.connect(self._answered)
        question.open()

    def _answered(self) -> None:
        self.question = None
        self.open_page(self.page)

    def _go(self, state: Editing) -> None:
        if state is self.state:
            return
        self.state = state
        self._show()
        self.moved_on.emit()

    # what is seen

    def _show(self) -> None:
        state = self.state
        self.tier = max(0, min(self.tier, len(state.tiers) - 1))
        self.session = max(0, min(self.session, len(state.sessions) - 1))
        self.flaws = (*map(flaw, state.draft.mistakes), *(flaw(one, soft=True) for one in state.draft.remarks))
        for page in (self.tiers, self.sessions, self.entry):
            page.language = self.language
        self._show_page()
        self._show_flaws()
        if state.sound is not self._sound:
            self._sound = state.sound
            self.sound_changed.emit(state.sound)

    def _show_page(self) -> None:
        """Show the state on the page that is seen: whoever types waits for no other."""
        state = self.state
        match self.page:
            case Page.FACTS:
                self.facts.show_state(state, self.flaws, DEFAULTS)
            case Page.TIERS:
                self.tiers.show_state(state, self.tier, self.flaws, DEFAULTS)
            case Page.SESSIONS:
                self.sessions.show_state(state, self.session, self.flaws, DEFAULTS)
                self.sessions.show_sentence(sentence(state, self.session, self.language))
            case Page.ENTRY:
                self.entry.show_state(state, self.flaws, self.session)
        if state.languages != self._lines.get(self.page):
            # its form made lines for them
            self._lines[self.page] = state.languages
            follow_layout(self)

    def _show_flaws(self) -> None:
        lines = [("▲ " if not one.soft else "") + self.words.line(one, self._code(one)) for one in self.flaws]
        if [self.list.item(row).text() for row in range(self.list.count())] != lines:
            self.list.clear()
            self.list.addItems(lines)
            self._gone_to = -1
        self.list.setVisible(bool(lines))
        self._give_room()
        count = len(self.state.draft.mistakes)
        if count:
            self.verdict.say("▲ " + self.tr("Mistakes: {0}").replace("{0}", str(count)))
        else:
            self.verdict.say("✓ " + self.tr("Nothing is wrong"))
        self.verdict.set_colour("refuse_text" if count else "admit_text")

    def _give_room(self) -> None:
        """Let the list be lower where the text leaves the page little."""
        most = _FLAWS_SHOWN if self.height() >= theme.px(_ROOMY) else 1
        self.list.setFixedHeight(theme.px(34) * min(most, max(1, self.list.count())) + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._give_room()

    def _code(self, flaw: Flaw) -> str:
        tables = self.state.tiers if flaw.table == "tiers" else self.state.sessions
        return str(tables[flaw.number].get("code", "")) if flaw.number is not None and flaw.number < len(tables) else ""

    def show_counts(self, counts: Mapping[str, Count] | None, people: int) -> None:
        """Show how many of the roster may enter each session; None: nobody knows."""
        self.entry.show_counts(counts, people)

    def bindings(self) -> dict[str, Callable[[], object]]:
        """The keys that work wherever the focus is, for the window that it stands in."""
        pages = {key: lambda page=page: self.open_page(page) for page, key in KEYS.items()}
        return {**pages, "F4": self.next_flaw, "Ctrl+Z": self.undo, "Ctrl+Shift+Z": self.redo, "Ctrl+Y": self.redo}

    def next_flaw(self) -> None:
        """Go to the next thing that is wrong, round and round."""
        if self.flaws:
            row = self._gone_to = (self._gone_to + 1) % len(self.flaws)
            self.list.setCurrentRow(row)
            self.go_to(self.flaws[row])

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for, less what stands around it."""
        return QSize(1318, 640)

    def speak(self, language: str) -> None:
        """Show names and sentences in a language."""
        self.language = language
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._give_room()

    def retranslate(self) -> None:
        """Write every word anew."""
        for page, words in (
            (Page.FACTS, self.tr("Event")),
            (Page.TIERS, self.tr("Tiers")),
            (Page.SESSIONS, self.tr("Sessions")),
            (Page.ENTRY, self.tr("Who may enter")),
        ):
            self.tabs[page].say(f"{KEYS[page]}  {words}", f"{words} ({KEYS[page]})")
        self.list.setAccessibleName(self.tr("What is wrong"))
        self.list.setToolTip(self.tr("F4 goes to the next"))
        for part in (self.facts, self.tiers, self.sessions, self.entry):
            part.retranslate()
        self._show()
