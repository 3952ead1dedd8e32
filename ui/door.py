"""Running a door: what happens goes through `flow.at_door`, what it says goes to the screen, the core and the loudspeaker."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.domain.attendance import Seen
from kiosk.domain.event import Session
from kiosk.domain.outcome import Outcome
from kiosk.domain.staff import Act
from kiosk.errors import Fault
from ui import acts, flow, people
from ui.duty import Duty
from ui.frame import Frame
from ui.kiosk_mode.remembered import Remembered
from ui.lookout import Lookout
from ui.screens.door import LAST, DoorScreen
from ui.vouching import Vouching, Wish
from ui.widgets.dialogs import Reasoned
from ui.wording import Sound, look

MOST_WAITING = 8
"""Scans that wait for the answer on its way; a disk that hangs must not gather a crowd."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast verdicts pass.

    Attributes:
        milliseconds: of a second; tests make it short.
        patience: seconds after which a refusal clears itself as if somebody had acted; None, as at every real door, waits.
    """

    milliseconds: float = 1000.0
    patience: float | None = None


class AtDoor(QObject):
    """One door at work."""

    def __init__(self, frame: Frame, screen: DoorScreen, session: str, pace: Pace) -> None:
        super().__init__()
        self.frame = frame
        self.screen = screen
        self.state = flow.Door()
        self._code = session
        self._session: Session | None = None
        self._pace = pace
        self._scans: tuple[Outcome, ...] = ()
        self.duty = Duty(frame, lambda: screen.locked, pace.milliseconds)
        self.vouching = Vouching(self.duty, pace.milliseconds)
        self.lookout = Lookout(frame, screen)
        self.lookout.looked.connect(self._happen)
        self._waiting: list[str] = []
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._time_up)
        screen.next_asked.connect(self.acknowledge)
        screen.supervisor_asked.connect(self.ask_supervisor)
        screen.exit_asked.connect(self.toggle_exit)
        screen.room_asked.connect(self.turn_room)
        screen.language_asked.connect(frame.next_language)
        screen.camera_asked.connect(lambda: frame.offer_cameras(screen.key_camera))
        frame.feed.text.connect(self.see_code)
        frame.languages.changed.connect(self._speak)
        self.duty.changed.connect(self._duty_changed)
        frame.window.bind(
            {
                "Return": self.acknowledge,
                "Enter": self.acknowledge,
                "Esc": self.acknowledge,
                "F6": self.ask_supervisor,
                "F7": self.toggle_exit,
                "F8": self.turn_room,
                "F9": frame.next_language,
                "F10": lambda: frame.offer_cameras(screen.key_camera),
                "F11": frame.window.toggle_full_screen,
            }
        )

    def introduce(self, facts: acts.Facts) -> None:
        """Say what the station knows at the start.

        Raises:
            Fault: the event has no such session.
        """
        session = facts.event.door(self._code)
        self._session, self._scans = session, facts.scans
        self.duty.introduce(guarded=facts.guarded)
        self.screen.introduce(facts.event, session, self.frame.languages.current)
        self.screen.show_seats(facts.inside, session.admit.capacity)
        self._show_scans()
        self._shut(facts.closed)
        self._name_mode()
        self._title()

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
        held = self.state.held
        self.frame.window.hide_trouble()
        self._happen(flow.Acknowledged())
        self.frame.feed.loosen()
        # whoever waited with their code before the camera need not take it away first
        self._take_held(held)

    def toggle_exit(self) -> None:
        """Change between the way in and the way out."""
        self._happen(flow.ExitToggled())
        self.frame.feed.loosen()
        self._name_mode()

    def watch(self, session: str, *, exit: bool) -> None:
        """Stand at another door from now on, or on the other side of this one; what was shown is gone."""
        self.frame.window.hide_trouble()
        self._waiting.clear()
        self._happen(flow.Moved(exit))
        self._name_mode()
        if session != self._code:
            self._code = session
            self.frame.feed.forget()
            self.frame.core.ask(acts.facts(session, LAST), self.introduce, self._trouble)

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
        self.vouching.ask(wish, lambda reason: acts.override(who, session, reason, language), self._answer, self._not_overridden)

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
        self.vouching.ask(wish, lambda reason: acts.turn_room(session, reason, close=close), self._shut, self._trouble)

    def remembered(self, now: Remembered) -> Remembered:
        """What this door is to be again after a crash."""
        return replace(now, session=self._code, exit=self.state.exit)

    @property
    def dialog(self) -> Reasoned | None:
        """The question that is open."""
        return self.vouching.dialog

    @Slot(object)
    def _happen(self, happening: object) -> None:
        before, self.state = self.state, flow.at_door(self.state, happening)
        if self.state is before:
            return
        if self.state.asked is not None and self.state.turn != before.turn:
            act = acts.scan_at_door(self.state.asked, self._code, self.frame.languages.current, exit=self.state.exit)
            self.timer.stop()
            # a queue never waits for a PIN
            self.duty.ask(act, self._answer, self._fail, nobody=True)
            return
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
        header.show_mode(self.tr("WAY OUT") if self.state.exit else "")
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
            self.frame.core.ask(acts.retell(self.state.told, language), self._retold, self._trouble)

    def _retold(self, told: flow.Told) -> None:
        self._happen(flow.Retold(told))
