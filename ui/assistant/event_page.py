"""The event: which file, what it says, what this station is called, and what protects it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from kiosk.domain.event import Event, Invitation, Session, localize
from kiosk.storage.keys import SHORTEST
from kiosk.wording.told import worded
from ui import people, theme
from ui.assistant.ended import Ended
from ui.assistant.parts import Card, Line, Page, Words, keyed, labelled, primary, row_of
from ui.assistant.steps import Standing
from ui.assistant.table import Table
from ui.assistant.tier_chips import TierChips
from ui.languages import spoken
from ui.widgets.buttons import Button
from ui.widgets.plain import tip
from ui.wording import Tone


class EventPage(Page):
    """Shows an event as it was read, and takes what else a station needs to begin.

    Attributes:
        open_asked, example_asked, edit_asked: someone wants a file of their own, the example, or to change the file.
        set_up_asked: someone wants the station to be for it.
        unlock_asked: a passphrase for a station that is locked by one.
    """

    open_asked = Signal()
    example_asked = Signal()
    edit_asked = Signal()
    set_up_asked = Signal()
    unlock_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes = (".toml",)
        self.event_read: Event | None = None
        self.standing: Standing | None = None
        self.language = "en"
        self._foreseen: Sequence[str] = ()
        self._problems: Sequence[str] = ()
        self.open = Button("primary", parent=self.inside)
        self.example = Button("outline", parent=self.inside)
        self.edit = Button("outline", parent=self.inside)
        self.top = row_of(self.open, self.example, self.edit)
        self.column.addLayout(self.top)
        self.ended = Ended(self.inside)
        self.column.addWidget(self.ended)
        self.problems = Table(self.inside)
        self.column.addWidget(self.problems)
        self.locked = self._make_locked()
        self.column.addWidget(self.locked)
        self.set_up = Button("primary", parent=self.inside)
        self.station = self._make_station()
        self.column.addWidget(self.station)
        self.facts = self._make_facts()
        self.column.addWidget(self.facts)
        self.open.clicked.connect(self.open_asked)
        self.example.clicked.connect(self.example_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.set_up.clicked.connect(self.set_up_asked)
        self.unlock.clicked.connect(self._unlock)
        self.key.returnPressed.connect(self._unlock)
        for line in (self.name, self.secret, self.again):
            line.returnPressed.connect(self.set_up.click)
        self.secret.textChanged.connect(self._explain_secret)
        for part in (self.problems, self.locked, self.facts, self.station, self.set_up):
            part.hide()
        self.finish()

    def _make_locked(self) -> Card:
        card = Card(self.inside)
        self.key_label = Words(theme.LABEL, parent=card)
        self.key = Line(card)
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.unlock = Button("primary", parent=card)
        card.column.addLayout(labelled(self.key_label, self.key))
        card.column.addLayout(row_of(self.unlock))
        return card

    def _make_facts(self) -> Card:
        card = Card(self.inside)
        self.about = Words(theme.LABEL, tint="muted", parent=card)
        self.changes = Words(theme.LABEL, parent=card)
        self.tiers = TierChips(card)
        self.sessions = Table(card)
        card.column.addWidget(self.about)
        card.column.addWidget(self.changes)
        card.column.addWidget(self.tiers)
        card.column.addWidget(self.sessions)
        return card

    def _make_station(self) -> Card:
        card = Card(self.inside)
        self.name_label = Words(theme.LABEL, parent=card)
        self.name = Line(card, most=64)
        self.secret_label = Words(theme.LABEL, parent=card)
        self.secret = Line(card)
        self.again_label = Words(theme.LABEL, parent=card)
        self.again = Line(card)
        for line in (self.secret, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_words = Words(theme.LABEL, tint="muted", parent=card)
        grid = QGridLayout()
        grid.setSpacing(16)
        for place, (label, field) in enumerate(
            ((self.name_label, self.name), (self.secret_label, self.secret), (self.again_label, self.again))
        ):
            grid.addLayout(labelled(label, field), 0, place)
            grid.setColumnStretch(place, 1)
        card.column.addLayout(grid)
        card.column.addWidget(self.secret_words)
        return card

    def _place_set_up(self, *, new: bool) -> None:
        """Put the one filled button where the eye is: below the fields of a new station, else beside the file's buttons."""
        self.set_up.setParent(None)
        if new:
            self.station.column.addWidget(self.set_up, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            self.top.addWidget(self.set_up)

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.set_up

    @property
    def first(self) -> QWidget:
        """Where the next thing is to be done."""
        if not self.locked.isHidden():
            return self.key
        return self.set_up if not self.set_up.isHidden() else self.open

    def show_standing(self, standing: Standing | None) -> None:
        """Show the station that there is; None: none yet."""
        self.standing = standing
        if standing is not None:
            self.locked.hide()
            self.problems.hide()
            self._show_event(standing.event)
            self.ended.show_event(standing.event, standing.now)
            self.station.hide()
            self.set_up.hide()
        self.retranslate()

    def show_locked(self) -> None:
        """Ask for the passphrase of a station that has one."""
        for part in (self.open, self.example, self.edit):
            part.setEnabled(False)
        self.locked.show()

    def _unlock(self) -> None:
        if self.key.text():
            self.unlock_asked.emit(self.key.text())

    def show_unlocked(self) -> None:
        """It is open now."""
        for part in (self.open, self.example, self.edit):
            part.setEnabled(True)
        self.key.clear()
        self.locked.hide()

    def show_read(self, event: Event, foreseen: Sequence[str] = (), *, new: bool, changed: bool = True) -> None:
        """Show an event that was read.

        Args:
            event: what the file says.
            foreseen: what it would change at the station, a line each.
            new: there is no station yet.
            changed: whether it would change anything.
        """
        self.problems.hide()
        self._foreseen = foreseen
        self._show_event(event)
        self._place_set_up(new=new)
        self.station.setVisible(new)
        self.set_up.setVisible(new or changed)
        primary(self.open, filled=False)
        self.retranslate()
        (self.name if new else self.set_up).setFocus()

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show everything that is wrong with a file."""
        self.facts.hide()
        self.station.hide()
        self.set_up.hide()
        self._problems = problems
        self._write_problems()
        self.problems.show()
        self.problems.setFocus()

    def _write_problems(self) -> None:
        if self._problems:
            from ui.assistant.slips import slip_rows  # noqa: PLC0415  (few files have mistakes)

            self.problems.show_rows((self.tr("Where"), self.tr("What is wrong")), slip_rows(self._problems), most=9)

    def show_busy(self, busy: bool) -> None:
        """Wait, or wait no longer."""
        self.set_up.setEnabled(not busy)
        self.unlock.setEnabled(not busy)

    def _show_event(self, event: Event) -> None:
        self.event_read = event
        self.facts.show()
        self._write_event()

    def _write_event(self) -> None:
        event = self.event_read
        if event is None:
            return
        card = self.facts
        card.heading.say(localize(event.name, self.language))
        days = people.in_order(f"{event.starts:%Y-%m-%d} – {event.ends:%Y-%m-%d}")
        self.about.say(people.DOT.join((event.venue, days, str(event.timezone), ", ".join(event.languages), event.id)))
        self.changes.say("\n".join(self._foreseen))
        self.tiers.show_tiers([(f"{tier.code} {localize(tier.name, self.language)}", tier.colour) for tier in event.tiers])
        head = (
            self.tr("Session"),
            self.tr("Title"),
            self.tr("Room"),
            self.tr("When"),
            self.tr("Who may enter"),
            self.tr("Seats"),
        )
        self.sessions.show_rows(head, [self._row(session, event) for session in event.sessions], wide=1, most=7)

    def _row(self, session: Session, event: Event) -> tuple[str, ...]:
        admit = session.admit
        day = f"{session.starts.astimezone(event.timezone):%m-%d}"
        tiers = ", ".join(sorted(admit.tiers)) if admit.tiers is not None else self.tr("everybody")
        who = {
            Invitation.NONE: tiers,
            Invitation.OR: self.tr("{0}, or invited").replace("{0}", tiers),
            Invitation.AND: self.tr("{0}, and invited").replace("{0}", tiers),
            Invitation.ONLY: self.tr("invited only"),
        }[admit.invitation]
        when = f"{day} {people.hours(session, event)}"
        seats = str(admit.capacity) if admit.capacity else "–"
        return session.code, localize(session.title, self.language), session.room, when, who, seats

    def _explain_secret(self) -> None:
        text = self.secret.text()
        self.again.setVisible(bool(text))
        self.again_label.setVisible(bool(text))
        if not text:
            words = self.tr(
                "Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. "
                "Stations then learn each other from bundle files."
            )
        else:
            words = self.tr(
                "Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: "
                "set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards."
            )
            if len(text) < SHORTEST:
                words = (
                    self.tr("This passphrase is short: take {0} characters or more.").replace("{0}", str(SHORTEST)) + " " + words
                )
        self.secret_words.say(words)

    def say_rules(self, remarks: Sequence[str]) -> None:
        """Say what of a sound file will not work at the doors."""
        if remarks:
            self.tell(
                Tone.ATTENTION,
                self.tr("Some rules will say no to everybody"),
                "\n".join(worded(remark, spoken()) for remark in remarks),
                self.tr("Correct them in the file."),
            )

    def retranslate(self) -> None:
        """Write every word anew."""
        there = self.standing is not None
        self.title.say(self.tr("Which event?"))
        self.intro.say(
            self.tr("This station is set up for the event below. Open its file again where it has changed.")
            if there
            else self.tr("An event file says who may enter which room and when. Open yours, or begin with the example.")
        )
        self.open.say(self.tr("Open an event file…"))
        self.example.say(self.tr("Use the example"))
        self.edit.say(self.tr("Edit the event…"))
        self.edit.setVisible(self.event_read is not None)
        self.name_label.say(self.tr("This station’s name"))
        self.name.setPlaceholderText(self.tr("such as Desk 2; may be left out"))
        self.name.setToolTip(tip(self.name.placeholderText()))
        self.name.setAccessibleName(self.name_label.text())
        self.secret_label.say(self.tr("Passphrase (may be left out)"))
        self.secret.setAccessibleName(self.secret_label.text())
        self.again_label.say(self.tr("Passphrase again"))
        self.again.setAccessibleName(self.again_label.text())
        self._explain_secret()
        self.key_label.say(self.tr("This station is locked. Its passphrase:"))
        self.key.setAccessibleName(self.key_label.text())
        self.unlock.say(self.tr("Unlock"))
        keyed(self.set_up, self.tr("Take the changes in") if there else self.tr("Set up this station"))
        self.sessions.setAccessibleName(self.tr("Sessions"))
        self.problems.setAccessibleName(self.tr("What is wrong"))
        self._write_problems()
        self._write_event()
