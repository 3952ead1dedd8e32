"""Putting a registration right: the lines, and what of it changes."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.domain.outcome import Person
from ui import theme
from ui.flow import may_print
from ui.registering import draft, words
from ui.registering.dialog import PersonDialog, side_label
from ui.widgets.tab_order import follow_layout


class CorrectDialog(PersonDialog):
    """Corrects somebody."""

    def __init__(self, parent: QWidget, event: Event, language: str, person: Person) -> None:
        super().__init__(parent, self.tr("Correct what is written"), event, language, draft.CORRECT)
        self.person = person
        self._before = draft.typed_of(person.registration)
        self.heading = side_label(self.tr("What changes"), theme.SMALL, self, "muted")
        self.badge_note = side_label("", theme.LABEL, self, "attention_text", theme.SEMIBOLD)
        self._changes = QWidget(self)
        self._rows = QVBoxLayout(self._changes)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        for part in (self.heading, self._changes, self.badge_note):
            self.side.addWidget(part)
        self.side.addStretch(1)
        self.form.fill(self._before)
        self.look()
        self.form.focus("given_name")
        follow_layout(self)

    def changed(self) -> dict[str, str]:
        """The fields that say something else now."""
        return draft.changed(self._before, self.form.typed())

    def ready(self) -> bool:
        """Whether anything changes."""
        return bool(self.changed())

    def look(self) -> None:
        """Show what changes, and what that means for the badge."""
        super().look()
        changed = self.changed()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # out of sight at once: it would be read, and found, until the next turn of the event loop
                old.hide()
                old.deleteLater()
        for field, now in changed.items():
            was = words.shown(field, self._before[field], self.event_, self.language)
            said = words.shown(field, now, self.event_, self.language)
            for text, pixels, tint, weight in (
                (words.label(field), theme.SMALL, "muted", theme.REGULAR),
                (self.tr("was: {0}").replace("{0}", was), theme.LABEL, "muted", theme.REGULAR),
                (self.tr("now: {0}").replace("{0}", said), theme.TEXT, "ink", theme.SEMIBOLD),
            ):
                self._rows.addWidget(side_label(text, pixels, self._changes, tint, weight))
            self._rows.addSpacing(theme.GAP)
        if not changed:
            self._rows.addWidget(side_label(self.tr("Nothing yet"), theme.LABEL, self._changes, "muted"))
        self._rows.addStretch(1)
        self._offer(changed)

    def _offer(self, changed: dict[str, str]) -> None:
        printed = bool(self.person.badge_serial) and bool(draft.PRINTED.intersection(changed))
        self.badge_note.setText(
            self.tr("Badge no. {0} still says what it said.").replace("{0}", str(self.person.badge_serial)) if printed else ""
        )
        self.badge_note.setVisible(printed)
        self.only.say(self.tr("Only save"))
        # no badge for somebody whom every door would refuse
        again = printed and may_print(self.person)
        self.only.setVisible(again)
        self.yes.say(self.tr("Save and print a new badge") if again else self.tr("Save"))
        self.yes.setEnabled(bool(changed))
        self.only.setEnabled(bool(changed))
