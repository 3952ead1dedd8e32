"""The end: what is ready, what is left, and how a desk or a door begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import people, theme
from ui.assistant.ended import Ended
from ui.assistant.parts import Card, Choice, Page, Words, clear_layout, keyed, row_of
from ui.assistant.steps import State, Step
from ui.widgets.buttons import Button
from ui.wording import GLYPHS, Shape


class EndPage(Page):
    """Sums up.

    Attributes:
        desk_asked: someone wants the desk's window.
        door_asked: the code of a session whose door is wanted.
        step_asked: someone wants to go to a step that is left.
        copy_asked: a command to copy.
    """

    desk_asked = Signal()
    door_asked = Signal(str)
    step_asked = Signal(object)
    copy_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands: Sequence[tuple[str, str]] = ()
        self.ended = Ended(self.inside)
        self.column.addWidget(self.ended)
        self.ready = Card(self.inside)
        self.ready_words = Words(theme.LABEL, parent=self.ready)
        self.ready.column.addWidget(self.ready_words)
        self.left = Card(self.inside)
        self._left = QGridLayout()
        self._left.setSpacing(8)
        self.left.column.addLayout(self._left)
        self.column.addWidget(self.left)
        self.column.addWidget(self.ready)
        self.start = Card(self.inside)
        self.desk = Button("primary", parent=self.start)
        self.door = Button("outline", parent=self.start)
        self.sessions = Choice(self.start, letters=32)
        self.start.column.addLayout(row_of(self.desk, self.sessions, self.door))
        self.column.addWidget(self.start)
        self.commands = Card(self.inside)
        self.passphrase = Words(theme.LABEL, tint="muted", parent=self.commands)
        self.commands.column.addWidget(self.passphrase)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.commands.column.addLayout(self._grid)
        self.column.addWidget(self.commands)
        self.go: dict[Step, Button] = {}
        self.copy: list[Button] = []
        self.desk.clicked.connect(self.desk_asked)
        self.door.clicked.connect(lambda: self.door_asked.emit(str(self.sessions.currentData())))
        self.finish()

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.desk

    @property
    def first(self) -> QWidget:
        """The desk."""
        return self.desk

    def show_states(self, states: Mapping[Step, State], names: Mapping[Step, str], facts: Sequence[str]) -> None:
        """Show what is ready, in words, and the steps that are left."""
        self.ready.heading.say(self.tr("Ready"))
        self.ready_words.say("\n".join(f"{GLYPHS[Shape.TICK]} {fact}" for fact in facts))
        clear_layout(self._left)
        self.go = {}
        left = [step for step, state in states.items() if state is not State.DONE and step is not Step.END]
        self.left.heading.say(self.tr("Left to do") if left else "")
        self.left.setVisible(bool(left))
        for line, step in enumerate(left):
            needs = states[step] is State.NEEDS
            button = self.go[step] = Button("outline", pixels=theme.LABEL, parent=self.left)
            mark = f"{GLYPHS[Shape.BAR]} " if needs else ""
            button.say(mark + names[step])
            button.clicked.connect(lambda _checked=False, step=step: self.step_asked.emit(step))
            self._left.addWidget(button, line // 3, line % 3)

    def show_sessions(self, sessions: Sequence[tuple[str, str]]) -> None:
        """Offer the doors of these sessions: codes and titles."""
        if [self.sessions.itemData(row) for row in range(self.sessions.count())] != [code for code, _ in sessions]:
            self.sessions.clear()
            for code, title in sessions:
                self.sessions.addItem(title, code)
        self.door.setEnabled(bool(sessions))

    def show_commands(self, commands: Sequence[tuple[str, str]], *, passphrase: bool) -> None:
        """Show how the same is done from a terminal: what for, and the command."""
        self.passphrase.say(
            self.tr("Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.") if passphrase else ""
        )
        if commands == self._commands:
            return
        self._commands = commands
        clear_layout(self._grid)
        self.copy = []
        for line, (what, command) in enumerate(commands):
            words = Words(theme.LABEL, parent=self.commands)
            words.say(what)
            shown = Words(theme.SMALL, tint="muted", parent=self.commands)
            shown.say(people.foldable(command))
            shown.setAccessibleName(command)
            button = Button("chip", pixels=theme.SMALL, weight=theme.REGULAR, parent=self.commands)
            button.say(self.tr("Copy"), self.tr("Copy: {0}").replace("{0}", command))
            button.clicked.connect(lambda _checked=False, command=command: self.copy_asked.emit(command))
            self.copy.append(button)
            for place, part in enumerate((words, shown, button)):
                self._grid.addWidget(part, line, place)

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("The station"))
        self.intro.say(self.tr("Open a window to begin. You can come back here at any time: the station keeps what is done."))
        self.start.heading.say(self.tr("Begin"))
        keyed(self.desk, self.tr("Open the desk"))
        self.door.say(self.tr("Open this door"))
        self.sessions.setAccessibleName(self.tr("Whose door"))
        self.commands.heading.say(self.tr("The same from a terminal"))
