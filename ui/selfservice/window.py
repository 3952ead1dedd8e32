"""Running the self-service window: what happens goes through `state.at_self`, what people do goes to the core as an act."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.printing.job import Job
from kiosk.printing.trouble import Trouble
from ui import acts as common
from ui import people, raster
from ui.camera_feed import Picture
from ui.flow import outline_tones
from ui.frame import Frame
from ui.gate import Gate, Purpose
from ui.happenings import CodeSeen, Failed, TimeUp
from ui.kiosk_mode.remembered import Remembered
from ui.pace import Pace
from ui.selfservice import acts
from ui.selfservice.keeper import Keeper
from ui.selfservice.screen import SelfServiceScreen
from ui.selfservice.state import (
    CALLING,
    Arrived,
    Checked,
    Closed,
    Confirmed,
    Denied,
    Finished,
    HelpAsked,
    HelpOver,
    JobMoved,
    Mended,
    NotQueued,
    Opened,
    Queued,
    Refused,
    Stage,
    State,
    Stuck,
    at_self,
)
from ui.selfservice.tongues import first_spoken
from ui.standing import stuck, trouble_at
from ui.wording import Sound, Tone

logger = logging.getLogger(__name__)

_BLINK = 1.5
"""Seconds that a printer may be in trouble before that is called out."""
_CALL_AGAIN = 30
"""Seconds after which the call is heard again."""
_JOBS = 8
_SERVED = frozenset({Stage.ASKING, Stage.OUT, Stage.WELCOME, Stage.KNOWN})
"""Stages after which another code is somebody else's; after a refusal the same person may try another one."""
_OPEN, _MEND, _CAMERA, _LEAVE = "open", "mend", "camera", "leave"


@dataclass(frozen=True, slots=True)
class Ways:
    """How a self-service window works.

    Attributes:
        prints: badges; else people are only checked in.
        at_once: print without asking whether it is them.
        pin: of KIOSK_EXIT_PIN, for a station without staff.
        keeper: the id of whoever opened it before it was started again.
    """

    prints: bool = True
    at_once: bool = False
    pin: str = ""
    keeper: str = ""


class AtSelf(QObject):
    """One self-service window at work.

    Attributes:
        ready: for whoever comes next.
    """

    ready = Signal()

    def __init__(self, frame: Frame, screen: SelfServiceScreen, pace: Pace, ways: Ways) -> None:
        super().__init__()
        self.frame, self.screen = frame, screen
        self.state = State()
        self.keeper = Keeper(frame)
        self.gate = Gate(frame, ways.pin, pace.milliseconds)
        self._second, self._ways = pace.milliseconds, ways
        self._home = frame.languages.current
        self._chosen = False
        self._meant: str | None = None
        self._held: str | None = None
        self._in_view: tuple[str, ...] = ()
        self._remark = ""
        self._stuck: Job | None = None
        self.blink = QTimer(self, singleShot=True, interval=round(_BLINK * self._second))
        self.blink.timeout.connect(self._call_out)
        self.patience = QTimer(self, singleShot=True)
        self.patience.timeout.connect(lambda: self._happen(TimeUp(self.state.turn)))
        self.again = QTimer(self, interval=round(_CALL_AGAIN * self._second))
        self.again.timeout.connect(lambda: frame.sounds.play(Sound.ATTENTION))
        for timer in (self.blink, self.patience, self.again):
            frame.window.closed.connect(timer.stop)
        frame.window.header.hide()
        frame.hearing.by_key = False
        self._connect()

    def _connect(self) -> None:
        screen, frame = self.screen, self.frame
        screen.yes_asked.connect(self.confirm)
        screen.no_asked.connect(self.deny)
        screen.done_asked.connect(self.finish)
        screen.help_asked.connect(self.call_help)
        screen.calm_asked.connect(lambda: self._happen(HelpOver()))
        screen.staff_asked.connect(self.ask_staff)
        screen.language_asked.connect(self.choose_language)
        screen.countdown.over.connect(lambda: self._happen(TimeUp(self.state.turn)))
        screen.camera.sized.connect(frame.feed.fit)
        frame.feed.text.connect(self.see_code)
        frame.feed.picture.connect(self._see_picture)
        frame.camera_words.connect(self._see_words)
        frame.camera_remark.connect(self._see_remark)
        frame.core.job_changed.connect(self._job_changed)
        frame.languages.changed.connect(screen.set_language)
        self.keeper.changed.connect(self._keeper_changed)
        self.gate.passed.connect(self._passed)
        frame.window.bind(
            {
                "Esc": self.leave_person,
                "F2": self.call_help,
                "F9": self._next_language,
                "F11": frame.window.toggle_full_screen,
                "F6": self.ask_staff,
            }
        )

    def introduce(self, facts: common.Facts) -> None:
        """Say what the station knows at the start."""
        self.screen.introduce(facts.event, self.frame.languages.spoken, self.frame.languages.current)
        waiting = [named for named in facts.jobs if stuck(named.job)]
        if waiting and trouble_at(facts.printers[0], facts.jobs) is not Trouble.NONE:
            self._stuck = waiting[0].job
        self.keeper.introduce(guarded=facts.guarded, before=self._ways.keeper)

    def remembered(self, now: Remembered) -> Remembered:
        """What this window is to be again after a crash: in the station's own language, and open if it was."""
        return replace(now, language=self._home, keeper=self.keeper.staff.id if self.keeper.staff else "")

    # What people do.

    def see_code(self, text: str) -> None:
        """Take a code from the camera; while another is seen to, it waits in case it is still held up afterwards."""
        if self.gate.dialog is not None or not self.state.open:
            self._held = text
            return
        self._held = None
        self._happen(CodeSeen(text))

    def take_scan(self, text: str) -> None:
        """Take a code from a scanner; one that comes while another is seen to is refused aloud, not kept for later."""
        if self.gate.dialog is None and self.state.open:
            self.see_code(text)
        else:
            self.frame.sounds.play(Sound.ATTENTION)

    def confirm(self) -> None:
        """It is them: print their badge."""
        self._happen(Confirmed())

    def deny(self) -> None:
        """It is somebody else's code: take back what it did."""
        who = self.state.who
        if self.state.stage is Stage.ASKING and who is not None and who.fresh:
            # a check-in that nobody made, and that stands, is for staff to see to
            self.keeper.ask(acts.take_back(who.registration), _ignore, lambda _: self._happen(HelpAsked()))
        self._happen(Denied())

    def finish(self) -> None:
        """They are done."""
        self._happen(Finished())

    def leave_person(self) -> None:
        """Go back to the start, wherever that loses nothing."""
        self._happen(HelpOver() if self.state.stage is Stage.HELP else Finished())

    def call_help(self) -> None:
        """Somebody needs a person."""
        if self.screen.help.isHidden():
            return
        logger.info("help was called at the self-service window")
        self._happen(HelpAsked())

    def choose_language(self, language: str) -> None:
        """Speak another language until this person has gone."""
        self._chosen = True
        self.screen.countdown.extend()
        self.frame.languages.speak(language)

    def _next_language(self) -> None:
        order = tuple(self.screen.languages)
        here = self.frame.languages.current
        self.choose_language(order[(order.index(here) + 1) % len(order) if here in order else 0])

    def ask_staff(self) -> None:
        """Let staff in."""
        if self.state.stage is Stage.CLOSED:
            offers = [(self.tr("Open self-service"), _OPEN)]
        else:
            offers = [(self.tr("Choose the camera"), _CAMERA)]
            if self.state.stage in CALLING:
                offers.insert(0, (self.tr("Seen to: back to the start"), _MEND))
        if not self.frame.window.barred:
            offers.append((self.tr("Close this window"), _LEAVE))
        self.gate.ask(Purpose(self.tr("Staff"), "", tuple(offers)))

    @Slot(str, object)
    def _passed(self, value: str, who: Staff | None) -> None:
        logger.info("staff at the self-service window (%s): %s", who.id if who else "no PIN asked", value)
        if value == _OPEN:
            self.keeper.take(who)
        elif value == _MEND:
            self._stuck = None
            self.blink.stop()
            self._happen(Mended())
        elif value == _CAMERA:
            self.frame.offer_cameras(self.screen.title)
        else:
            self.frame.window.close()

    # What comes of it.

    def _happen(self, happening: object) -> None:
        before, self.state = self.state, at_self(self.state, happening)
        if self.state is before:
            return
        if self.state.calling and not before.calling:
            # whether there is a loudspeaker is known once it was looked for
            self.frame.sounds.warm()
            self.screen.set_audible(audible=self.frame.sounds.volume > 0 and self.frame.sounds.present is not False)
        self.screen.show_state(self.state)
        if self.state.turn != before.turn:
            self._turned(before)

    def _turned(self, before: State) -> None:
        state = self.state
        self.patience.stop()
        if state.seconds is not None and not state.counts:
            self.patience.start(round(state.seconds * self._second))
        if state.calling and not before.calling:
            self.frame.sounds.play(Sound.ATTENTION)
            self.again.start()
        elif not state.calling:
            self.again.stop()
        match state.stage:
            case Stage.WORKING if state.text is not None:
                if before.stage in _SERVED:
                    self._speak_as_at_first()
                answers = partial(self._answer, state.turn), partial(self._fail, state.turn)
                self.keeper.ask(acts.scan_alone(state.text), *answers)
            case Stage.ASKING if state.who is not None:
                self._draw(state.who.registration)
            case Stage.PRINTING if state.who is not None and state.job is None:
                self.keeper.ask(
                    acts.print_first(state.who.registration), self._queued, lambda fault: self._happen(NotQueued(fault))
                )
            case Stage.IDLE:
                self._be_ready()

    def _be_ready(self) -> None:
        """Nobody is here: speak as at the beginning, and take whoever waits with their code held up."""
        self._speak_as_at_first()
        self.ready.emit()
        self.frame.feed.loosen()
        if self._stuck is not None:
            self._happen(Stuck(self._stuck))
            return
        held, self._held = self._held, None
        if held is not None and held == self._meant:
            self.see_code(held)

    def _speak_as_at_first(self) -> None:
        self._chosen = False
        if self.frame.languages.current != self._home:
            self.frame.languages.speak(self._home)

    def _answer(self, turn: int, answer: acts.Answer) -> None:
        if turn != self.state.turn:
            # somebody called for help meanwhile: it is recorded, and nobody's name is shown
            return
        who = answer.who
        if who is None:
            self._happen(Refused())
            self.frame.sounds.play(Sound.ATTENTION)
            return
        theirs = None if self._chosen else first_spoken(answer.languages, tuple(people.LANGUAGES))
        if theirs is not None and theirs != self.frame.languages.current:
            self.frame.languages.speak(theirs)
        if answer.badge or not self._ways.prints:
            self._happen(Checked(badge=answer.badge, fresh=who.fresh))
        else:
            self._happen(Arrived(who, self._ways.at_once))
        self.frame.sounds.play(Sound.ADMIT)

    def _fail(self, turn: int, fault: Fault) -> None:
        if turn == self.state.turn:
            self._happen(Failed(fault))
            self.frame.sounds.play(Sound.ATTENTION)

    def _queued(self, job: Job | None) -> None:
        self._happen(Queued(job))
        if job is not None:
            self.frame.core.wake_printer()
            # what the printing threads said of it before its number was known here
            self._job_changed(job)

    def _draw(self, registration: str) -> None:
        turn = self.state.turn

        def show(picture: QImage) -> None:
            if turn == self.state.turn:
                self.screen.ask.show_badge(picture)

        # that it can't be drawn is said when it is to be printed
        self.frame.core.ask(raster.preview(registration), show, _ignore)

    @Slot(object)
    def _job_changed(self, job: Job) -> None:
        """Ask the core anew how it stands, so that what threads and acts say of it never crosses on the way."""
        self.frame.core.ask(common.job(job.id), lambda found: self._see_job(found.jobs[0].job), _ignore)

    def _see_job(self, job: Job) -> None:
        if stuck(job):
            if self._stuck is None or self._stuck.id == job.id:
                self._stuck = job
                if not self.blink.isActive():
                    self.blink.start()
        elif self._stuck is not None and (self._stuck.id == job.id or job.printer == self._stuck.printer):
            self._stuck = None
            self.blink.stop()
        self._happen(JobMoved(job))

    def _call_out(self) -> None:
        if self._stuck is not None:
            self._happen(Stuck(self._stuck))

    def _keeper_changed(self) -> None:
        self._happen(Opened() if self.keeper.open else Closed())

    @Slot(object)
    def _see_picture(self, picture: Picture) -> None:
        self._meant, self._in_view = picture.meant, picture.texts
        mirrored = _mirror(picture.image)
        width = picture.image.width()
        outlines = tuple(tuple((width - x, y) for x, y in outline) for outline in picture.outlines)
        self.screen.show_remark(self.tr("Two codes in view: show one") if picture.ask else self._remark)
        tones = outline_tones(self._in_view, self.state.text, Tone.ADMIT, several=picture.ask)
        self.screen.camera.show_picture(mirrored, outlines, tones)

    @Slot(str)
    def _see_remark(self, remark: str) -> None:
        """What is wrong with the picture; what staff would do about it is not an attendee's."""
        self._remark = remark.partition(". ")[0]
        self.screen.show_remark(self._remark)

    @Slot(str, str)
    def _see_words(self, what: str, mend: str) -> None:
        """Say why there is no picture, and what an attendee does then; what staff do stands in their window."""
        self._meant, self._in_view = None, ()
        other = self.tr("Use the scanner, or go to the registration desk") if mend else ""
        self.screen.camera.show_words(what, other)


def _ignore(_: object) -> None:
    """For what needs no answer; a fault is in the log."""


def _mirror(image: QImage) -> QImage:
    """As people know themselves; Qt 6.9 named it anew and warns of the old name."""
    if hasattr(image, "flipped"):
        return image.flipped(Qt.Orientation.Horizontal)
    return image.mirrored(horizontally=True, vertically=False)
