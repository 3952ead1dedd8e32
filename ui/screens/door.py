"""The door: one answer that is read at three metres; beside it the camera, the seats and the last scans."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.direction import Direction
from kiosk.domain.event import Event, Session
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Reason, Verdict
from kiosk.domain.seats import Filling, filling_of
from kiosk.wording.explain import short_reason
from ui import door_flow, flow, people, theme
from ui.faults import said
from ui.following import Standing
from ui.standing_words import say_standing
from ui.widgets.buttons import KeyButton
from ui.widgets.camera_view import CameraView
from ui.widgets.lists import Row, RowList
from ui.widgets.locked import LockedSide
from ui.widgets.now_next import NowNext
from ui.widgets.pane import Pane
from ui.widgets.plain import PlainLabel
from ui.widgets.seats import Seats
from ui.widgets.stack import Stack
from ui.widgets.verdict_panel import VerdictPanel
from ui.wording import GLYPHS, Shape, Tone, look

LAST = 10
"""Scans in the list."""
_SIDE, _WIDEST_SIDE = 386, 540
_ROW, _TALLEST_ROW = 30, 44
"""Pixels of a scan in the list, at the least and at the most."""
_LEAST_CAMERA, _AROUND = 130, 84
_PLAIN = frozenset({Reason.ADMITTED, Reason.READMITTED, Reason.CHECKED_IN})


class DoorScreen(QWidget):
    """Shows a `door_flow.Door`; says what people press.

    Attributes:
        next_asked, session_asked, supervisor_asked, direction_asked, room_asked, language_asked, camera_asked: someone pressed
            that key.
    """

    next_asked = Signal()
    supervisor_asked = Signal()
    session_asked = Signal()
    direction_asked = Signal()
    room_asked = Signal()
    language_asked = Signal()
    camera_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door = door_flow.Door()
        self._scans: tuple[Outcome, ...] = ()
        self._seats: tuple[int | None, int | None] | None = None
        self._standing: Standing | None = None
        self._event: Event | None = None
        self._session: Session | None = None
        self._language = "en"
        self.key_session = KeyButton("F5", self)
        self.now_next = NowNext(self.key_session, self)
        self.panel = VerdictPanel(self.now_next, self)
        self.camera = CameraView(self)
        self.seats = Seats(self)
        self.last_label = PlainLabel(self)
        self.last_label.setFont(theme.font(theme.SMALL))
        theme.tint(self.last_label, "muted")
        self.last = RowList(self)
        self.last.show_all(LAST, _ROW, _TALLEST_ROW)
        self.locked = LockedSide(self)
        self.key_next, self.key_supervisor, self.key_direction, self.key_room, self.key_language, self.key_camera = (
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
        theme.hold(self.last, least_height=4 * _ROW)
        self._below = Stack(side)
        self._below.addWidget(unlocked)
        self._below.addWidget(self.locked)
        column.addWidget(self._below, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel, 1)
        row.addWidget(self._side)
        for key in (self.key_next, self.key_supervisor, self.key_direction, self.key_room, self.key_language, self.key_camera):
            self.panel.add_key(key)

    def _connect(self) -> None:
        self.key_next.clicked.connect(self.next_asked)
        self.key_supervisor.clicked.connect(self.supervisor_asked)
        self.key_session.clicked.connect(self.session_asked)
        self.key_direction.clicked.connect(self.direction_asked)
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

    def show_door(self, door: door_flow.Door) -> None:
        """Show a state."""
        self._door = door
        turned = {Direction.IN: self.tr("way out"), Direction.OUT: self.tr("both ways"), Direction.BOTH: self.tr("way in")}
        self.key_direction.name(turned[door.direction])
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

    def show_standing(self, standing: Standing) -> None:
        """Show which session is at the door, which comes next, and that it is about to change."""
        self._standing = standing
        if self._event is not None:
            line, notice = say_standing(standing, self._event, self._language)
            self.now_next.say(line, notice)
            if self._door.idle:
                self.show_door(self._door)

    def show_seats(self, inside: int | None, capacity: int | None) -> None:
        """Show how many are inside; None while it isn't known."""
        self._seats = (inside, capacity)
        self.seats.label.setText(self.tr("Seats") if capacity else self.tr("Inside"))
        filling = filling_of(inside or 0, capacity)
        left, over = (0, 0) if capacity is None or inside is None else (capacity - inside, inside - capacity)
        words = {
            Filling.UNLIMITED: "",
            Filling.ROOM: self.tr("{0} left").replace("{0}", str(left)),
            Filling.NEARLY: "▲ " + self.tr("nearly full: {0} left").replace("{0}", str(left)),
            Filling.FULL: "× " + self.tr("full"),
            Filling.OVER: "▲ " + self.tr("{0} over").replace("{0}", str(over)),
        }[filling]
        self.seats.show_count(inside, capacity, words if inside is not None else "", filling)

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
        # the last ten scans are seen without scrolling, as long as the picture is large enough to aim by
        others = self.seats.sizeHint().height() + self.last_label.sizeHint().height() + theme.px(LAST * _ROW) + _AROUND
        left = max(_LEAST_CAMERA, self.height() - others)
        self.camera.set_height(round(min((width - 48) * 0.58, self.height() * 0.31, left)))

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
        self.key_session.name(self.tr("sessions"))
        if self._standing is not None:
            self.show_standing(self._standing)
        self.show_door(self._door)
        self.show_scans(self._scans)
        if self._seats:
            self.show_seats(*self._seats)

    def set_language(self, language: str) -> None:
        """Take names of countries and short reasons from this language."""
        self._language = language

    def _show_ready(self, door: door_flow.Door) -> None:
        ways = {
            Direction.IN: (self.tr("Ready"), self.tr("Show the code to the camera")),
            Direction.OUT: (self.tr("Way out"), self.tr("Show the code to the camera when leaving")),
            Direction.BOTH: (self.tr("In or out"), self.tr("Show the code to the camera, coming and going")),
        }
        title, reason = ways[door.direction]
        band, shape = self._about(), None
        if door.direction is Direction.IN and (waiting := self._waits()):
            title, reason, shape = *waiting, Shape.BAR
        if door.closed is not None and door.direction is not Direction.OUT:
            since = people.clock(door.closed, self._event.timezone) if self._event else ""
            title, reason = self.tr("Room closed"), self.tr("Since {0}. Nobody more is let in").replace("{0}", since)
            band, shape = self.tr("F8 opens the room again"), Shape.BAR
        if door.several:
            reason = self.tr("Two codes in view: show one")
        self.panel.show_ready(title, reason, band, shape)

    def _waits(self) -> tuple[str, str] | None:
        """What a door that follows says while no session's doors are open; None while they are."""
        standing = self._standing
        if standing is None or self._event is None or not standing.follows or standing.place is None or standing.place.now:
            return None
        coming = standing.place.next
        if coming is None:
            return self.tr("No more sessions"), self.tr("The last one at this door was {0}").replace("{0}", standing.session.code)
        opens = people.day_clock(coming.opens, standing.moment, self._event, self._language)
        words = self.tr("Doors open {0}: {1}").replace("{0}", opens)
        return self.tr("Not open yet"), words.replace("{1}", people.session_title(coming.session, self._language))

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
            self._way(told),
        )

    def _way(self, told: flow.Told) -> str:
        """Where people pass both ways: which way this one does."""
        decision = told.outcome.decision
        if self._door.direction is not Direction.BOTH or decision.verdict is Verdict.REFUSE:
            return ""
        return self.tr("OUT") if decision.exit else self.tr("IN")

    def _show_fault(self, door: door_flow.Door) -> None:
        if door.fault is None:
            return
        reasons = {
            Direction.IN: self.tr("Nobody was let in. Enter tries again"),
            Direction.OUT: self.tr("Let them out. Enter tries again"),
            Direction.BOTH: self.tr("Nobody was let in; whoever leaves may go. Enter tries again"),
        }
        told = said(door.fault)
        words = (self.tr("Not recorded"), reasons[door.direction], told.mend)
        self.panel.show_verdict(Tone.ATTENTION, Shape.BAR, words, "", told.detail or told.what, "")

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
