"""Running a door: what happens goes through `at_door`, what it says goes to the screen, the core and the loudspeaker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.attendance import Seen
from kiosk.domain.direction import Direction
from kiosk.domain.event import Event, Session
from kiosk.domain.outcome import Outcome
from kiosk.domain.staff import Act
from kiosk.domain.timetable import in_room
from kiosk.errors import Fault
from ui import acts, door_flow, flow, people
from ui.duty import Duty
from ui.following import Following
from ui.frame import Frame
from ui.kiosk_mode.remembered import Remembered
from ui.lookout import Lookout
from ui.pace import MOST_WAITING, Pace
from ui.post import Post
from ui.screens.door import LAST, DoorScreen
from ui.vouching import Vouching, Wish
from ui.widgets.dialogs import Reasoned
from ui.wording import Sound, look

T = TypeVar("T")

_TICK = 1000
_SLOW = 1000
"""Milliseconds after which a scan that isn't answered is remarked on."""


class AtDoor(QObject):
    """One door at work."""

    def __init__(self, frame: Frame, screen: DoorScreen, pace: Pace) -> None:
        super().__init__()
        self.frame = frame
        self.screen = screen
        self.state = door_flow.Door()
        self._code = ""
        self._event: Event | None = None
        self._session: Session | None = None
        self._pace = pace
        self._scans: tuple[Outcome, ...] = ()
        self.duty = Duty(frame, lambda: screen.locked, pace.milliseconds)
        self.vouching = Vouching(self.duty, pace.milliseconds)
        self.lookout = Lookout(frame, screen)
        self.lookout.looked.connect(self._happen)
        self._waiting: list[str] = []
        self._moves = 0
        self.following = Following(frame.now)
        self.following.moved.connect(self._moved)
        self.following.told.connect(screen.show_standing)
        self.following.announced.connect(lambda: frame.sounds.play(Sound.ATTENTION))
        self.following.doubted.connect(frame.show_clock)
        # goes with what it writes on
        self._tick = QTimer(frame.window, interval=_TICK)
        self._tick.timeout.connect(self.look_at_clock)
        frame.window.closed.connect(self._tick.stop)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW)
        self._slow.timeout.connect(self._say_slow)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._time_up)
        for timer in (self.timer, self._slow):
            frame.window.closed.connect(timer.stop)
        screen.next_asked.connect(self.acknowledge)
        screen.supervisor_asked.connect(self.ask_supervisor)
        screen.direction_asked.connect(self.turn_direction)
        screen.session_asked.connect(self.offer_sessions)
        screen.room_asked.connect(self.turn_room)
        screen.language_asked.connect(frame.next_language)
        screen.camera_asked.connect(lambda: frame.offer_cameras(screen.key_camera))
        frame.window.session_asked.connect(self._chosen)
        frame.feed.text.connect(self.see_code)
        frame.languages.changed.connect(self._speak)
        self.duty.changed.connect(self._duty_changed)
        frame.window.bind(
            {
                "Return": self.acknowledge,
                "Enter": self.acknowledge,
                "Esc": self.acknowledge,
                "F5": self.offer_sessions,
                "F6": self.ask_supervisor,
                "F7": self.turn_direction,
                "F8": self.turn_room,
                "F9": frame.next_language,
                "F10": lambda: frame.offer_cameras(screen.key_camera),
                "F11": frame.window.toggle_full_screen,
            }
        )

    def begin(self, event: Event, post: Post) -> str:
        """Take a post at one of the event's doors; the code of the session to ask the station about.

        Raises:
            Fault: the event has no such session or room.
        """
        self._event = event
        self._happen(flow.Moved(post.direction))
        self._stand_at(self.following.begin(event, post))
        self._tick.start()
        return self._code

    def introduce(self, facts: acts.Facts) -> None:
        """Say what the station knows at the start."""
        self.duty.introduce(guarded=facts.guarded)
        self._learn(facts)

    def _stand_at(self, code: str) -> None:
        """Show whose door this is; how many are inside, and who came last, is asked of the station."""
        if self._event is None:
            return
        session = self._event.door(code)
        self._code, self._session, self._scans = code, session, ()
        self.screen.introduce(self._event, session, self.frame.languages.current)
        self.screen.show_seats(None, session.admit.capacity)
        self._show_scans()
        self._shut(None)
        self._title()

    def _learn(self, facts: acts.Facts) -> None:
        if self._session is None or facts.session != self._code:
            # it has moved on meanwhile
            return
        self._scans = facts.scans
        self.screen.show_seats(facts.inside, self._session.admit.capacity)
        self._show_scans()
        self._shut(facts.closed)

    def see_code(self, text: str) -> None:
        """Take a code from the camera or a scanner."""
        self._happen(flow.CodeSeen(text))

    def take_scan(self, text: str) -> None:
        """Take a code from a scanner: somebody meant it, so it waits for the answer that is on its way."""
        if self.duty.hears_pin(text):
            return
        if self.state.asked is None:
            self.see_code(text)
        elif len(self._waiting) < MOST_WAITING:
            self._waiting.append(text)

    def _take_waiting(self) -> None:
        """Go on with what came during the answer: scans first, else a code that is still held up.

        An answer that stands ends the queue: nobody is decided later, behind another's back. The newest is held, and said so.
        """
        waiting, self._waiting = self._waiting, []
        if self.state.stands:
            waiting = waiting[-1:]
        if waiting:
            self._waiting = waiting[1:]
            self.take_scan(waiting[0])
        elif not self.state.stands and self.state.held != self.state.last:
            self._take_held(self.state.held)

    def _take_held(self, held: str | None) -> None:
        """Scan a code that came too early, if it is still before the camera: the repeat filter gives it no second time."""
        if held is not None and held == self.state.meant and self.state.asked is None:
            self.see_code(held)

    def acknowledge(self) -> None:
        """Go on to the next: someone has seen the answer. Where there is none any more, scan what is still held up again."""
        if self.state.again:
            self.frame.feed.forget()
            return
        held, retry = self.state.held, self.state.retry
        # where people pass both ways, one who has passed must take the code away before it counts again
        keep = self.state.passed and self.state.direction is Direction.BOTH
        self.frame.window.hide_trouble()
        self._happen(flow.Acknowledged())
        if not keep:
            self.frame.feed.loosen()
        if retry is not None and held is None:
            # nothing was recorded, so nothing is repeated
            self.see_code(retry)
            return
        # whoever waited with their code before the camera need not take it away first
        self._take_held(held)

    def turn_direction(self) -> None:
        """Change from the way in to the way out, to both, and to the way in again."""
        before = self.state.direction
        self._happen(flow.DirectionTurned())
        if self.state.direction is before:
            return
        if self.state.direction is not Direction.BOTH:
            self.frame.feed.loosen()
        self._name_mode()
        self.following.turn(self.state.direction)

    def watch(self, session: str, *, exit: bool) -> None:
        """Stand at another door from now on, or on the other side of this one; what was shown is gone."""
        self._move(flow.Moved(Direction.OUT if exit else Direction.IN))
        self.following.turn(self.state.direction)
        if session != self._code:
            self.frame.feed.forget()
            self.following.choose(session)

    def offer_sessions(self) -> None:
        """Show the sessions to choose from, those of this room first, and the way back to the timetable."""
        if self._event is None or self.vouching.dialog is not None:
            return
        room, language = self.following.room, self.frame.languages.current
        here = in_room(self._event, room)
        others = sorted((session for session in self._event.sessions if session not in here), key=lambda one: one.span)
        follow = self.tr("Follow the timetable of {0}").replace("{0}", room)
        # sessions without a room have nothing in common
        choices: list[tuple[str, object, bool]] = [(follow, None, self.following.follows)] if room else []
        for session in (*here, *others):
            when = people.day_clock(session.starts, self.frame.now(), self._event, language)
            words = people.DOT.join((when, people.door_title(session, language)))
            choices.append((words, session.code, not self.following.follows and session.code == self._code))
        self.frame.window.offer_sessions(choices, self.screen.key_session)

    @Slot(object)
    def _chosen(self, code: str | None) -> None:
        if code is None:
            self.following.resume()
        else:
            self.following.choose(code)

    @Slot(str)
    def _moved(self, code: str) -> None:
        """Another session has the door."""
        if code == self._code:
            return
        self._move(flow.Moved(self.state.direction))
        self._stand_at(code)
        self.frame.core.ask(acts.facts(code, LAST), self._learn, self._trouble)

    def _move(self, moved: flow.Moved) -> None:
        self._moves += 1
        if self.state.asked is not None:
            self.frame.feed.forget()
        self.frame.window.hide_trouble()
        self._waiting.clear()
        self._happen(moved)
        self._name_mode()

    def _here(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """For an answer that is said only where the door still stands as it did; what it recorded elsewhere is no less so."""
        moves = self._moves
        return lambda answer: then(answer) if moves == self._moves else None

    @Slot()
    def look_at_clock(self) -> None:
        """See whether another session has the door by now; not while somebody stands before an answer, or waits for one."""
        self.following.look(free=self.state.idle and not self._waiting and self.vouching.dialog is None)

    def ask_supervisor(self) -> None:
        """Ask for the reason of an override, where one is possible."""
        who, told = self.state.overridable, self.state.told
        if who is None or told is None:
            return
        person = told.outcome.registration
        wish = Wish(
            Act.OVERRIDE,
            self.tr("Let in on a supervisor's word"),
            person.called if person else who,
            self.tr("{0}. The journal keeps the reason, and that this door was overridden.").replace("{0}", told.words.reason),
            self.tr("Let in"),
            (self.tr("Speaker"), self.tr("Interpreter"), self.tr("Accompanies a delegate")),
        )
        session, language = self._code, self.frame.languages.current
        then, failed = self._here(self._answer), self._here(self._not_overridden)
        self.vouching.ask(wish, lambda reason: acts.override(who, session, reason, language), then, failed)

    def turn_room(self) -> None:
        """Close the room by hand, or open it again."""
        if self._session is None:
            return
        close = self.state.closed is None
        wish = Wish(
            Act.ROOM,
            self.tr("Close the room?") if close else self.tr("Open the room again?"),
            people.door_title(self._session, self.frame.languages.current),
            self.tr("Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.")
            if close
            else self.tr("The session’s own rules decide again."),
            self.tr("Close the room") if close else self.tr("Open the room"),
            (self.tr("Room is full"), self.tr("Fire drill"), self.tr("Do not disturb")) if close else (),
            must=False,
        )
        session = self._code
        shut = self._here(self._shut)
        self.vouching.ask(wish, lambda reason: acts.turn_room(session, reason, close=close), shut, self._trouble)

    def remembered(self, now: Remembered) -> Remembered:
        """What this door is to be again after a crash."""
        return replace(now, session=self._code, direction=self.state.direction.value, follows=self.following.follows)

    @property
    def dialog(self) -> Reasoned | None:
        """The question that is open."""
        return self.vouching.dialog

    @Slot(object)
    def _happen(self, happening: object) -> None:
        before, self.state = self.state, door_flow.at_door(self.state, happening)
        if self.state is before:
            return
        if self.state.asked is not None and self.state.turn != before.turn:
            act = acts.scan_at_door(self.state.asked, self._code, self.frame.languages.current, self.state.direction)
            self.timer.stop()
            self._slow.start()
            # a queue never waits for a PIN
            self.duty.ask(act, self._here(self._answer), self._here(self._fail), nobody=True)
            return
        self._slow.stop()
        self.screen.show_door(self.state)
        self.lookout.show_answer(self.state.last, self.state.tone, several=self.state.several)
        if self.state.turn != before.turn or (self.state.idle and not before.idle):
            self._time()

    def _time(self) -> None:
        self.timer.stop()
        seconds = self.state.seconds
        if seconds is None and self.state.stands:
            seconds = self._pace.patience
        if seconds is not None:
            self.timer.start(round(seconds * self._pace.milliseconds))

    def _time_up(self) -> None:
        if self.state.stands:
            self.acknowledge()
        else:
            self._happen(flow.TimeUp(self.state.turn))

    def _say_slow(self) -> None:
        if self.state.asked is not None:
            self.screen.panel.show_hint(self.tr("The last scan is still being written. One moment."))

    def _answer(self, answer: acts.DoorAnswer) -> None:
        self._scans = (answer.told.outcome, *self._scans)[:LAST]
        self.frame.window.hide_trouble()
        self._happen(flow.Answered(answer.told))
        self.frame.sounds.play(look(answer.told.outcome).sound)
        self._show_scans()
        self._shut(answer.closed)
        self.frame.show_clock(answer.told.outcome.clock)
        self.screen.show_seats(answer.inside, self._session.admit.capacity if self._session else None)
        self.frame.show_saved(saved=True)
        self._take_waiting()

    def _fail(self, fault: Fault) -> None:
        """Nothing was recorded, so nobody goes in; said as large as any verdict."""
        self._happen(flow.Failed(fault))
        self.frame.sounds.play(Sound.ATTENTION)
        self.frame.show_saved(saved=False)
        self._take_waiting()

    def _not_overridden(self, fault: Fault) -> None:
        """Where it was nobody's to do, the refusal stands as it is."""
        if self.duty.locked:
            self._trouble(fault)
            self.frame.sounds.play(Sound.ATTENTION)
        else:
            self._fail(fault)

    def _shut(self, closed: Seen | None) -> None:
        self._happen(flow.Shut(closed.at if closed else None))
        self._name_mode()

    def _duty_changed(self) -> None:
        """Who was here before is in nobody's sight but of who signed in."""
        self.screen.show_locked(locked=self.duty.locked)
        self._show_scans()

    def _show_scans(self) -> None:
        self.screen.show_scans(() if self.duty.locked else self._scans)

    def _trouble(self, fault: Fault) -> None:
        """Say what else went wrong in a banner; the door works on."""
        self.frame.window.show_trouble(fault, self.tr("Scanning goes on."))

    def _name_mode(self) -> None:
        header = self.frame.window.header
        modes = {Direction.IN: "", Direction.OUT: self.tr("WAY OUT"), Direction.BOTH: self.tr("BOTH WAYS")}
        header.show_mode(modes[self.state.direction])
        header.show_shut(self.tr("ROOM CLOSED") if self.state.closed is not None else "")

    def _title(self) -> None:
        if self._session is not None:
            self.frame.window.header.title.say(people.door_title(self._session, self.frame.languages.current))

    def _speak(self, language: str) -> None:
        self.screen.set_language(language)
        self.screen.retranslate()
        self._title()
        self._name_mode()
        if self.state.told is not None:
            act = acts.retell(self.state.told, language)
            self.frame.core.ask(act, lambda told: self._happen(flow.Retold(told)), self._trouble)
