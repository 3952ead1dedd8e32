"""The door: one answer that is read at three metres; beside it the camera, the seats and the last scans."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.domain.event import Event, Session
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Reason
from kiosk.wording.explain import short_reason
from ui import flow, people, theme
from ui.widgets.buttons import KeyButton
from ui.widgets.camera_view import CameraView
from ui.widgets.lists import Row, RowList
from ui.widgets.locked import LockedSide
from ui.widgets.pane import Pane
from ui.widgets.seats import Seats
from ui.widgets.stack import Stack
from ui.widgets.verdict_panel import VerdictPanel
from ui.wording import GLYPHS, Shape, Tone, look

LAST = 10
"""Scans in the list."""
_SIDE, _WIDEST_SIDE = 386, 540
_PLAIN = frozenset({Reason.ADMITTED, Reason.READMITTED, Reason.CHECKED_IN})


class DoorScreen(QWidget):
    """Shows a `flow.Door`; says what people press.

    Attributes:
        next_asked, supervisor_asked, exit_asked, room_asked, language_asked, camera_asked: someone pressed that key.
    """

    next_asked = Signal()
    supervisor_asked = Signal()
    exit_asked = Signal()
    room_asked = Signal()
    language_asked = Signal()
    camera_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = flow.Door()
        self._scans: tuple[Outcome, ...] = ()
        self._seats: tuple[int, int | None] | None = None
        self._event: Event | None = None
        self._session: Session | None = None
        self._language = "en"
        self.panel = VerdictPanel(self)
        self.camera = CameraView(self)
        self.seats = Seats(self)
        self.last_label = QLabel(self)
        self.last_label.setFont(theme.font(theme.SMALL))
        theme.tint(self.last_label, "muted")
        self.last = RowList(self)
        self.last.show_all(LAST, 31, 44)
        self.locked = LockedSide(self)
        self.key_next, self.key_supervisor, self.key_exit, self.key_room, self.key_language, self.key_camera = (
            KeyButton(key, self) for key in ("Enter", "F6", "F7", "F8", "F9", "F10")
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setObjectName("side")
        self._side = Pane(side, self)
        self._side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 24, 24, 12)
        column.setSpacing(0)
        self.camera.set_height(196)
        column.addWidget(self.camera)
        column.addSpacing(14)
        column.addWidget(self.seats)
        column.addSpacing(16)
        unlocked = QWidget(side)
        scans = QVBoxLayout(unlocked)
        scans.setContentsMargins(0, 0, 0, 0)
        scans.setSpacing(2)
        scans.addWidget(self.last_label)
        scans.addWidget(self.last, 1)
        theme.hold(self.last, least_height=4 * 31)
        self._below = Stack(side)
        self._below.addWidget(unlocked)
        self._below.addWidget(self.locked)
        column.addWidget(self._below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel, 1)
        row.addWidget(self._side)
        for key in (self.key_next, self.key_supervisor, self.key_exit, self.key_room, self.key_language, self.key_camera):
            self.panel.add_key(key)

    def _connect(self) -> None:
        self.key_next.clicked.connect(self.next_asked)
        self.key_supervisor.clicked.connect(self.supervisor_asked)
        self.key_exit.clicked.connect(self.exit_asked)
        self.key_room.clicked.connect(self.room_asked)
        self.key_language.clicked.connect(self.language_asked)
        self.key_camera.clicked.connect(self.camera_asked)
        self.panel.touched.connect(self.next_asked)
        # on a low screen, the keys for fingers need the place
        self.locked.sign_in.asking.connect(self.seats.setHidden)

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for, less the header."""
        return QSize(1366, 710)

    def introduce(self, event: Event, session: Session, language: str) -> None:
        """Say at which door of which event this stands, and in which language it speaks."""
        self._event, self._session, self._language = event, session, language
        self.retranslate()
        self.panel.setFocus()

    def show_door(self, door: flow.Door) -> None:
        """Show a state."""
        self._door = door
        self.key_exit.name(self.tr("way in") if door.exit else self.tr("exit mode"))
        self.key_room.name(self.tr("close room") if door.closed is None else self.tr("open room"))
        self.key_supervisor.setEnabled(door.overridable is not None)
        self.key_next.setEnabled(not door.idle or door.again)
        if door.fault is not None:
            self._show_fault(door)
        elif door.told is not None:
            self._show_told(door.told)
        else:
            self._show_ready(door)
        if door.held is not None and door.stands:
            self.panel.show_hint(self.tr("Another code waits. Press Enter, then show it again."))
        elif door.again:
            self.panel.show_hint(self.tr("This code was scanned. Enter scans it again."))

    def show_remark(self, remark: str) -> None:
        """Say below the picture that nobody can tell whose code is meant, or else what is wrong with the picture."""
        several = self.tr("Two codes in view: show one") if self._door.several else ""
        self.camera.show_remark(several or remark, Tone.ATTENTION)

    def show_locked(self, *, locked: bool) -> None:
        """Show the way to sign in instead of the last scans; the door decides on."""
        self._below.setCurrentIndex(1 if locked else 0)
        if not locked:
            self.panel.setFocus()

    def show_seats(self, inside: int, capacity: int | None) -> None:
        """Show how many are inside."""
        self._seats = (inside, capacity)
        if capacity is None:
            left = ""
        elif inside > capacity:
            left = self.tr("{0} over").replace("{0}", str(inside - capacity))
        else:
            left = self.tr("{0} left").replace("{0}", str(capacity - inside))
        self.seats.label.setText(self.tr("Seats") if capacity else self.tr("Inside"))
        self.seats.show_count(inside, capacity, left)

    def show_scans(self, scans: tuple[Outcome, ...]) -> None:
        """Show the newest scans, newest first."""
        self._scans = scans
        self.last.show_rows([self._row(outcome) for outcome in scans[:LAST]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side its share of a large screen."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = max(
            _SIDE, min(_WIDEST_SIDE, round(self.width() * _SIDE / 1366)), min(theme.px(_SIDE), round(self.width() * 0.36))
        )
        self._side.setFixedWidth(width)
        self.camera.set_height(round(min((width - 48) * 0.58, self.height() * 0.31)))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.camera.setAccessibleName(self.tr("Camera"))
        self.last_label.setText(self.tr("Last scans"))
        self.last.setAccessibleName(self.tr("Last scans"))
        self.key_next.name(self.tr("next"), self.tr("Enter"))
        self.key_supervisor.name(self.tr("supervisor"))
        self.key_language.name(self.tr("language"))
        self.key_camera.name(self.tr("camera"))
        self.show_door(self._door)
        self.show_scans(self._scans)
        if self._seats:
            self.show_seats(*self._seats)

    def set_language(self, language: str) -> None:
        """Take names of countries and short reasons from this language."""
        self._language = language

    def _show_ready(self, door: flow.Door) -> None:
        title, reason = (
            (self.tr("Way out"), self.tr("Show the code to the camera when leaving"))
            if door.exit
            else (self.tr("Ready"), self.tr("Show the code to the camera"))
        )
        band, shape = self._about(), None
        if door.closed is not None and not door.exit:
            since = people.clock(door.closed, self._event.timezone) if self._event else ""
            title, reason = self.tr("Room closed"), self.tr("Since {0}. Nobody more is let in").replace("{0}", since)
            band, shape = self.tr("F8 opens the room again"), Shape.BAR
        if door.several:
            reason = self.tr("Two codes in view: show one")
        self.panel.show_ready(title, reason, band, shape)

    def _about(self) -> str:
        if self._session is None or self._event is None:
            return ""
        return people.DOT.join((people.hours(self._session, self._event), self._session.room))

    def _show_told(self, told: flow.Told) -> None:
        seen, person, words = look(told.outcome), told.outcome.registration, told.words
        self.panel.show_verdict(
            seen.tone,
            seen.shape,
            (words.title, words.reason, words.next_step),
            person.called if person else "",
            people.affiliation(person, self._language) if person else "",
            person.country if person else "",
        )

    def _show_fault(self, door: flow.Door) -> None:
        if door.fault is None:
            return
        words = (
            self.tr("Not recorded"),
            self.tr("Nobody was let in. The next scan tries again."),
            people.sentence(door.fault.mend),
        )
        self.panel.show_verdict(Tone.ATTENTION, Shape.BAR, words, "", door.fault.what, "")

    def _row(self, outcome: Outcome) -> Row:
        decision, person = outcome.decision, outcome.registration
        seen = look(outcome)
        short = short_reason(decision.reason, self._language, closed=decision.facts.closed is not None)
        colour = {Tone.ADMIT: "admit_text", Tone.REFUSE: "refuse_text", Tone.ATTENTION: "attention_text"}[seen.tone]
        if decision.reason is Reason.EXITED:
            colour = "muted"
        zone = self._event.timezone if self._event else None
        time = people.clock(decision.at, zone) if zone else ""
        name = person.called if person else self.tr("nobody")
        glyph = GLYPHS[seen.shape]
        mark = glyph if decision.reason in _PLAIN else f"{glyph} {short}"
        country = person.country if person else ""
        return Row(name, time, "", mark, colour, country=country, spoken=f"{time} {name}: {short}")
