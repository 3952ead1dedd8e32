"""Another delegate takes a registration over: who it is, what ends with the former one, and what stays."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.domain.event import Event
from kiosk.domain.outcome import Person
from ui import people, theme
from ui.registering import draft, words
from ui.registering.dialog import PersonDialog, side_label
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.tab_order import follow_layout


class SubstituteDialog(PersonDialog):
    """Gives somebody's registration to another delegate."""

    def __init__(self, parent: QWidget, event: Event, language: str, person: Person) -> None:
        who = person.registration
        title = self.tr("Another delegate instead of {0}").replace("{0}", who.called)
        super().__init__(parent, title, event, language, draft.SUBSTITUTE)
        self.person = person
        stays = (
            words.shown("tier", who.tier, event, language),
            who.organization,
            words.shown("country", who.country, event, language) if who.country else "",
        )
        self.side.addSpacing(theme.GAP)
        for heading, lines in (
            (self.tr("Ends at once, for {0}").replace("{0}", who.called), self._ends()),
            (self.tr("Stays"), [part for part in stays if part]),
        ):
            self.side.addWidget(side_label(heading, theme.SMALL, self, "muted"))
            for line in lines:
                label = FitLabel(theme.LABEL, 13, lines=2, weight=theme.SEMIBOLD, parent=self)
                label.say(line)
                self.side.addWidget(label)
            self.side.addSpacing(theme.GAP)
        self.keep = Button("chip", pixels=theme.LABEL, parent=self)
        self.keep.setCheckable(True)
        self.keep.setAutoDefault(False)
        self.keep.setVisible(bool(who.invited))
        self.keep.toggled.connect(self._say_kept)
        self.side.addWidget(self.keep)
        self.side.addWidget(
            side_label(self.tr("What {0} attended stays theirs.").replace("{0}", who.called), theme.SMALL, self, "muted")
        )
        self.side.addStretch(1)
        self.yes.say(self.tr("Substitute, check in and print"))
        self.only.say(self.tr("Only substitute"))
        self.only.show()
        self._say_kept()
        self.look()
        self.form.focus("given_name")
        follow_layout(self)

    def _say_kept(self) -> None:
        """Say whether invitations pass on; never by colour alone."""
        invited = ", ".join(sorted(self.person.registration.invited))
        words = self.tr("Keep the invitations: {0}").replace("{0}", invited)
        kept = self.tr("Invitations are kept: {0}").replace("{0}", invited)
        self.keep.say(f"✓  {kept}" if self.keep.isChecked() else words, words)

    def _ends(self) -> list[str]:
        """What the former one loses."""
        who = self.person.registration
        badge = self.tr("badge no. {0}").replace("{0}", str(self.person.badge_serial)) if self.person.badge_serial else ""
        invited = self.tr("invitations, unless they are kept") if who.invited else ""
        parts = (
            badge,
            self.tr("all codes") if who.codes else "",
            self.tr("the check-in") if self.person.checked_in else "",
            invited,
        )
        return [people.sentence(part) for part in parts if part] or [words.NOTHING]

    @property
    def keeps_invitations(self) -> bool:
        """Whether personal invitations pass on."""
        return self.keep.isChecked()
