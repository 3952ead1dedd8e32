"""Running the desk: what happens goes through `flow.at_desk`, what people press goes to the core as an act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog

from kiosk.domain.event import localize
from kiosk.domain.outcome import Person
from kiosk.errors import Fault
from ui import acts, flow
from ui.badges import Badges
from ui.door import MOST_WAITING, Pace
from ui.drawing import Drawing
from ui.duty import Duty
from ui.frame import Frame
from ui.job_talk import JobTalk
from ui.lookout import Lookout
from ui.proving import By
from ui.screens.desk import DeskScreen
from ui.widgets.dialogs import Question
from ui.widgets.locked import LockedPage
from ui.wording import Sound, look

T = TypeVar("T")

_FOUND = 20


class AtDesk(QObject):
    """One registration desk at work."""

    def __init__(self, frame: Frame, screen: DeskScreen, pace: Pace) -> None:
        super().__init__()
        self.frame = frame
        self.screen = screen
        self.state = flow.Desk()
        self._pace = pace
        self._facts: acts.Facts | None = None
        self._typed = 0
        self._busy = False
        self._held: str | None = None
        self._dialog: QDialog | None = None
        self._locked_page: LockedPage | None = None
        self.duty = Duty(frame, lambda: self.locked_page, pace.milliseconds)
        self.badges = Badges(frame, screen)
        self.talk = JobTalk(frame, self.badges, self)
        self.drawing = Drawing(frame, screen, pace.milliseconds)
        self.lookout = Lookout(frame, screen)
        self.lookout.looked.connect(self._happen)
        self._scans: list[str] = []
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(lambda: self._happen(flow.TimeUp(self.state.turn)))
        self._connect()

    @property
    def locked_page(self) -> LockedPage:
        """What stands where the desk is locked."""
        if self._locked_page is None:
            self._locked_page = LockedPage()
        return self._locked_page

    def _connect(self) -> None:
        screen, frame = self.screen, self.frame
        screen.search_asked.connect(screen.focus_search)
        screen.next_act_asked.connect(self.do_next)
        screen.check_in_asked.connect(self.check_in)
        screen.print_asked.connect(self.print_again)
        screen.clear_asked.connect(self.clear)
        screen.undo_asked.connect(self.undo)
        screen.language_asked.connect(frame.next_language)
        screen.camera_asked.connect(self._offer_cameras)
        screen.search.typed.connect(self.search)
        screen.search.picked.connect(lambda index: self._happen(flow.Picked(index)))
        screen.search.chosen.connect(screen.focus_next_act)
        frame.feed.text.connect(self.see_code)
        frame.languages.changed.connect(self._speak)
        screen.jobs_asked.connect(screen.focus_jobs)
        self.duty.changed.connect(self._duty_changed)
        acts = {
            "F2": screen.focus_search,
            "F5": self.check_in,
            "F7": screen.focus_jobs,
            "F8": self.print_again,
            "Ctrl+Z": self.undo,
            "Esc": self.clear,
            "F10": self._offer_cameras,
        }
        always = {"F9": frame.next_language, "F11": frame.window.toggle_full_screen}
        frame.window.bind({key: self._unlocked(act) for key, act in acts.items()} | always)

    def _unlocked(self, act: Callable[[], object]) -> Callable[[], object]:
        """A key that does nothing behind the lock, where nobody sees what it does."""
        return lambda: None if self.duty.locked else act()

    @property
    def dialog(self) -> QDialog | None:
        """The question that is open."""
        return self._dialog

    @property
    def busy(self) -> bool:
        """Whether an act is on its way."""
        return self._busy

    def introduce(self, facts: acts.Facts) -> None:
        """Say what the station knows at the start."""
        self._facts = facts
        self.duty.introduce(guarded=facts.guarded)
        self.screen.introduce(facts.event, self.frame.languages.current)
        self.badges.introduce(facts.jobs, facts.printers)
        self._title()
        if not self.duty.locked:
            self.screen.focus_search()

    def see_code(self, text: str) -> None:
        """Take a code from the camera or a scanner; while something else is going on, it waits in case it is still held up."""
        if self.duty.locked:
            self.duty.demand()
            return
        if self._busy or self._dialog is not None:
            self._held = text
            return
        self._held = None
        self._happen(flow.CodeSeen(text))
        self.ask_busy(acts.scan_at_desk(text, self.frame.languages.current), self._answer_scan)

    def take_scan(self, text: str) -> None:
        """Take a code from a scanner: somebody meant it, so it waits for an act on its way; an open question refuses it aloud."""
        if self.duty.hears_pin(text):
            return
        if self.duty.locked:
            self.duty.demand()
        elif self._dialog is not None:
            self.frame.sounds.play(Sound.ATTENTION)
        elif self._busy:
            self._scans = [*self._scans, text][:MOST_WAITING]
        else:
            self.see_code(text)

    def _take_waiting(self) -> None:
        if self._scans:
            self.take_scan(self._scans.pop(0))

    def search(self, text: str) -> None:
        """Look for people; an answer that was overtaken by another letter is dropped."""
        self._typed += 1
        number = self._typed
        if not text.strip():
            self._happen(flow.Found(()))
            return

        def show(found: tuple[Person, ...] | None) -> None:
            if found is not None and number == self._typed:
                self._happen(flow.Found(found))

        self.duty.ask(
            lambda station, _by: station.search(text, _FOUND) if number == self._typed else None, show, self._not_recorded
        )

    def clear(self) -> None:
        """Be ready for the next person. Where everything is clear already, scan what is still held up again."""
        if self.screen.walks_jobs:
            self.screen.focus_search()
        elif self.state.again:
            self.frame.feed.forget()
        else:
            self._wipe()
            self.screen.focus_search()

    def _wipe(self) -> None:
        """Show nothing of anybody."""
        self._typed += 1
        self.frame.feed.loosen()
        self.frame.window.hide_trouble()
        self.screen.clear_search()
        self._happen(flow.Acknowledged())

    def do_next(self) -> None:
        """Do the next right thing for the person on the card."""
        person = self.state.person
        if person is None:
            return
        match flow.next_act(person):
            case flow.NextAct.CHECK_IN_AND_PRINT:
                self._check_in(print_badge=True)
            case flow.NextAct.PRINT:
                self._print(person)
            case flow.NextAct.REPRINT:
                self._confirm(person)
            case flow.NextAct.NONE:
                pass

    def check_in(self) -> None:
        """Check the person on the card in, without a badge."""
        if self.state.person is not None and self.state.person.checked_in is None:
            self._check_in(print_badge=False)

    def print_again(self) -> None:
        """Print a badge for the person on the card, else for whoever got the last one."""
        person = self.state.person
        if person is not None:
            self._confirm(person)
        elif (last := self.badges.last) is not None:
            self.offer_badge(last)

    def offer_badge(self, registration: str) -> None:
        """Ask whether a person, who need not be on the card, is to have a new badge; Enter alone prints none."""
        ask = partial(self._confirm, usual=False)
        self.duty.ask(lambda station, _by: station.person(registration), ask, self._not_recorded)

    def undo(self) -> None:
        """Take back the last act about the person on the card, else the station's last act."""
        person = self.state.person
        who = person.registration.id if person else None
        self.ask_busy(acts.undo(who), self._undone)

    def _check_in(self, *, print_badge: bool) -> None:
        if self.state.person is not None:
            who = self.state.person.registration.id
            self.ask_busy(acts.check_in(who, self.frame.languages.current, print_badge=print_badge), self._answer_act)

    def _confirm(self, person: Person, *, usual: bool = True) -> None:
        """Ask before an older badge stops working; a first badge of the person on the card needs no question."""
        if self._dialog is not None or self._busy or self.duty.locked:
            return
        if usual and not person.badge_serial:
            self._print(person)
            return
        title, words = (
            self.tr("Print a new badge?"),
            self.tr("Badge no. {0} stops working at every door as soon as the new one is printed."),
        )
        if not person.badge_serial:
            title, words = self.tr("Print the first badge?"), self.tr("No badge of this person’s own was printed before.")
        question = Question(
            self.frame.window,
            title,
            person.registration.called,
            words.replace("{0}", str(person.badge_serial)),
            (self.tr("Cancel"), self.tr("Print")),
            usual=usual,
        )
        question.accepted.connect(lambda: self._print(person))
        self.open_dialog(question)

    def open_dialog(self, dialog: QDialog) -> bool:
        """Show a question, and let scans wait until it is answered; behind the lock, or another question, it is not shown."""
        if self._dialog is not None or self.duty.locked:
            dialog.deleteLater()
            return False
        self._dialog = dialog
        dialog.finished.connect(self._dialog_gone)
        dialog.open()
        return True

    def _dialog_gone(self) -> None:
        self._dialog = None
        self._take_held()

    def _print(self, person: Person) -> None:
        self.ask_busy(acts.print_again(person.registration.id), self._answer_act)

    def ask_busy(self, act: By[T], then: Callable[[T], None]) -> None:
        """Ask the core for something that must not be begun twice."""
        if self._busy:
            return
        self._set_busy(busy=True)

        def done(answer: T) -> None:
            self._set_busy(busy=False)
            then(answer)
            go_on()

        def failed(fault: Fault) -> None:
            self._set_busy(busy=False)
            self._not_recorded(fault)
            go_on()

        def go_on() -> None:
            self._take_waiting()
            self._take_held()

        if not self.duty.ask(act, done, failed):
            self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self.screen.show_busy(busy=busy)

    def _take_held(self) -> None:
        """Scan what was shown meanwhile, if it still is."""
        held = self._held
        if held is not None and not self._busy and self._dialog is None:
            self._held = None
            if held == self.state.meant:
                self.see_code(held)

    def _answer_scan(self, answer: acts.DeskAnswer) -> None:
        self._typed += 1
        if answer.told is None or self.duty.locked:
            return
        if answer.person is None or all(answer.person.registration.id != found.registration.id for found in self.state.results):
            self.screen.clear_search()
        self._told(answer.told, answer.person)
        self.screen.focus_next_act()

    def _answer_act(self, answer: acts.DeskAnswer) -> None:
        if answer.job is not None:
            self.badges.add(answer.job)
        if self.duty.locked:
            # it is done and written down; there is nobody to tell
            return
        if answer.told is not None:
            self._told(answer.told, answer.person, printing=answer.job is not None)
        elif answer.person is not None:
            self.frame.window.hide_trouble()
            self._happen(flow.Changed(answer.person))
        if answer.fault is not None:
            self.frame.window.show_trouble(answer.fault, self.tr("The check-in is recorded; only the badge is missing."))
            self.frame.sounds.play(Sound.ATTENTION)
        if self._refused(answer):
            return
        self.screen.focus_search()

    @staticmethod
    def _refused(answer: acts.DeskAnswer) -> bool:
        return answer.told is not None and answer.told.seconds is None

    def _told(self, told: flow.Told, person: Person | None, *, printing: bool = False) -> None:
        self.frame.window.hide_trouble()
        self.frame.show_saved(saved=True)
        self.frame.show_clock(told.outcome.clock)
        self._happen(flow.Answered(told, person, printing))
        self.frame.sounds.play(look(told.outcome).sound)

    def _undone(self, person: Person | None) -> None:
        if self.duty.locked:
            return
        self.frame.window.hide_trouble()
        # not scanned again by itself, or what was undone would be done again
        self.frame.feed.loosen()
        self._happen(flow.Changed(person) if person is not None else flow.Acknowledged())

    def _not_recorded(self, fault: Fault) -> None:
        # what could not be done may be a badge that somebody else has settled
        self.badges.refresh()
        self._happen(flow.Failed(fault))
        self.frame.sounds.play(Sound.ATTENTION)
        if self.duty.locked:
            still = self.tr("Nothing was recorded. Sign in, and try again.")
        else:
            still = self.tr("Nothing was recorded. Searching still works; the rest can be tried again.")
        self.frame.window.show_trouble(fault, still)

    def _duty_changed(self) -> None:
        """Who was before the desk is in nobody's sight but of who works at it."""
        locked = self.duty.locked
        self._scans.clear()
        self._held = None
        if self._dialog is not None:
            self._dialog.reject()
        self._wipe()
        self.badges.hide(hidden=locked)
        self.frame.window.cover(self.locked_page if locked else None)
        if locked:
            self.locked_page.sign_in.focus()
        else:
            self.screen.focus_search()

    @Slot(object)
    def _happen(self, happening: object) -> None:
        before, self.state = self.state, flow.at_desk(self.state, happening)
        if self.state is before:
            return
        self.screen.show_desk(self.state)
        self.lookout.show_answer(self.state.about, self.state.tone, several=self.state.several)
        if self.state.turn != before.turn:
            self.timer.stop()
            if self.state.seconds is not None:
                self.timer.start(round(self.state.seconds * self._pace.milliseconds))
        self.drawing.want(self.state.person)

    def _offer_cameras(self) -> None:
        self.frame.offer_cameras(self.screen.keys["F10"])

    def _title(self) -> None:
        if self._facts is not None:
            name = localize(self._facts.event.name, self.frame.languages.current)
            desk = self.tr("Registration")
            self.frame.window.header.title.say(f"{desk} · {name}")

    def _speak(self, language: str) -> None:
        self.screen.set_language(language)
        self.screen.retranslate()
        self._title()
        if self.state.told is not None:
            self.frame.core.ask(acts.retell(self.state.told, language), self._retold, self._not_recorded)

    def _retold(self, told: flow.Told) -> None:
        self._happen(flow.Retold(told))
