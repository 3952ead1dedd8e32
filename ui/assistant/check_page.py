"""Trying everything: everybody at every door, every badge, and the machine itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.doctor import Health
from kiosk.preflight import Finding, Severity
from kiosk.wording.told import worded
from ui import people, theme
from ui.assistant.acts import Checked
from ui.assistant.ended import Ended
from ui.assistant.parts import Card, Page, Words, choices, keyed, primary, row_of
from ui.assistant.progress import Progress
from ui.assistant.table import Table
from ui.assistant.tick import Tick
from ui.languages import spoken
from ui.widgets.buttons import Button
from ui.wording import GLYPHS, Shape

_MOST = 5000


class CheckPage(Page):
    """Shows what was found.

    Attributes:
        run_asked, stop_asked, export_asked: see there.
    """

    run_asked = Signal()
    stop_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checked: Checked | None = None
        self.severity = Severity.ERROR
        self.ended = Ended(self.inside)
        self.column.addWidget(self.ended)
        self.badges = Tick(self.inside)
        self.badges.setChecked(True)
        self.run = Button("primary", parent=self.inside)
        self.stop = Button("outline", parent=self.inside)
        self.export = Button("outline", parent=self.inside)
        self.column.addWidget(self.badges)
        self.column.addLayout(row_of(self.run, self.stop, self.export))
        self._progress = Progress(self.column, self.inside)
        self.result = Card(self.inside)
        self.kinds = {severity: Button("chip", pixels=theme.LABEL, parent=self.result) for severity in Severity}
        choices(list(self.kinds.values()))
        self.list = Table(self.result)
        self.detail = Words(theme.LABEL, parent=self.result)
        self.list.spell_out(self.detail)
        self.none = Words(theme.SMALL, tint="muted", parent=self.result)
        self.result.column.addLayout(row_of(*self.kinds.values(), spacing=8))
        self.result.column.addWidget(self.list)
        self.result.column.addWidget(self.detail)
        self.result.column.addWidget(self.none)
        self.column.addWidget(self.result)
        self.machine = Card(self.inside)
        self.health = Table(self.machine)
        self.machine.column.addWidget(self.health)
        self.column.addWidget(self.machine)
        for severity, button in self.kinds.items():
            button.clicked.connect(lambda _checked=False, severity=severity: self.show_kind(severity))
        self.run.clicked.connect(self.run_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.export.clicked.connect(self.export_asked)
        for part in (self.stop, self.export, self.result, self.machine):
            part.hide()
        self.finish()

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.run

    @property
    def first(self) -> QWidget:
        """What begins it."""
        return self.run

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is; empty words: nothing is under way."""
        busy = bool(words)
        self._progress.show(words, done, total)
        self.stop.setVisible(busy)
        self.run.setEnabled(not busy)
        self.badges.setEnabled(not busy)

    def show_checked(self, checked: Checked) -> None:
        """Show what was found, the worst first."""
        self.checked = checked
        self.severity = next((one for one in Severity if self._of(one)), Severity.ERROR)
        self.result.show()
        self.machine.show()
        self.export.show()
        primary(self.run, filled=False)
        self._write()
        if self.isVisible():
            # what was found is read next
            (self.list if self.list.rows.rowCount() else self.health).setFocus()

    def show_kind(self, severity: Severity) -> None:
        """List the findings of one kind."""
        self.severity = severity
        self._write()

    def _of(self, severity: Severity) -> list[Finding]:
        return [one for one in self.checked.findings if one.severity is severity] if self.checked is not None else []

    def _write(self) -> None:
        checked = self.checked
        if checked is None:
            return
        words = {
            Severity.ERROR: (GLYPHS[Shape.CROSS], self.tr("To mend: {0}")),
            Severity.WARNING: (GLYPHS[Shape.BAR], self.tr("To look at: {0}")),
            Severity.INFO: ("", self.tr("Remarks: {0}")),
        }
        for severity, button in self.kinds.items():
            count = len(self._of(severity))
            glyph, text = words[severity]
            button.say(f"{glyph} {text}".strip().replace("{0}", f"{count:,}") if count else text.replace("{0}", "0"))
            button.setChecked(severity is self.severity)
        tried = self.tr("{0} people at {1} doors, every badge drawn") if checked.badges else self.tr("{0} people at {1} doors")
        self.result.heading.say(tried.replace("{0}", f"{checked.people:,}").replace("{1}", str(checked.doors)))
        rows = [(one.registration or "–", one.session or "–", _worded(one.message)) for one in self._of(self.severity)[:_MOST]]
        self.list.show_rows((self.tr("Person"), self.tr("Session"), self.tr("What, and how to mend it")), rows)
        self.list.setVisible(bool(rows))
        self.none.say("" if rows else self.tr("None."))
        marks = {Health.OK: GLYPHS[Shape.TICK], Health.WARNING: GLYPHS[Shape.BAR], Health.BROKEN: GLYPHS[Shape.CROSS]}
        named = self._names()
        lines = [
            (f"{marks[one.health]} {named.get(one.check, one.check)}", _worded(one.message), _worded(one.mend))
            for one in checked.health
        ]
        self.health.show_rows((self.tr("Part"), self.tr("How it is"), self.tr("What to do")), lines, wide=1, most=10)

    def _names(self) -> dict[str, str]:
        return {
            "database": self.tr("Database"),
            "keys": self.tr("Keys"),
            "roster": self.tr("People"),
            "staff": self.tr("Staff"),
            "clock": self.tr("Clock"),
            "decoders": self.tr("Decoders"),
            "fonts": self.tr("Fonts"),
            "printer": self.tr("Printer"),
            "camera": self.tr("Camera"),
            "hub": self.tr("Other stations"),
            "awake": self.tr("Staying awake"),
        }

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Try everything before the doors open"))
        self.intro.say(
            self.tr("Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.")
        )
        self.badges.say(self.tr("Draw every badge too (a minute or more for thousands)"))
        keyed(self.run, self.tr("Try everything"))
        self.stop.say(self.tr("Stop"))
        self.export.say(self.tr("Save as CSV…"))
        self.machine.heading.say(self.tr("This machine"))
        self.list.setAccessibleName(self.tr("What was found"))
        self.health.setAccessibleName(self.machine.heading.text())
        self._write()


def _worded(text: str) -> str:
    """A sentence in the language of the screens."""
    return people.sentence(worded(text, spoken()))
