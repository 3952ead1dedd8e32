"""Running the desk: what happens goes through `flow.at_desk`, what people press goes to the core as an act."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog

from kiosk.domain.event import localize
from kiosk.domain.outcome import Person
from kiosk.errors import Fault
from ui import acts, flow
from ui.arriving import Arriving
from ui.badges import Badges
from ui.desk_menu import DeskMenu
from ui.drawing import Drawing
from ui.duty import Duty
from ui.frame import Frame
from ui.issuing import Issuing
from ui.job_talk import JobTalk
from ui.looking import Looking
from ui.lookout import Lookout
from ui.pace import Pace
from ui.proving import By
from ui.screens.desk import DeskScreen
from ui.widgets.focus_kept import FocusKept
from ui.widgets.letters import Letters
from ui.widgets.locked import LockedPage
from ui.wording import Sound, look

if TYPE_CHECKING:
    from ui.registering.talk import Registering

T = TypeVar("T")


class AtDesk(QObject):
    """One registration desk at work.

    Attributes:
        shown: what the desk shows now, a `flow.Desk`.
        second: the screen of whoever stands before the desk; None where they have none.
    """

    shown = Signal(object)

    def __init__(self, frame: Frame, screen: DeskScreen, pace: Pace) -> None:
        super().__init__()
        self.frame = frame
        self.screen = screen
        self.state = flow.Desk()
        self._pace = pace
        self._facts: acts.Facts | None = None
        self._busy = False
        self._focus = FocusKept(frame.window)
        self._dialog: QDialog | None = None
        self._locked_page: LockedPage | None = None
        self._people: Registering | None = None
        self.second: QObject | None = None
        self.duty = Duty(frame, lambda: self.locked_page, pace.milliseconds)
        self.badges, self.looking = Badges(frame, screen), Looking(self.duty, screen)
        self.issuing, self.more, self.codes = Issuing(self), DeskMenu(self), Arriving(self)
        self.letters = Letters(frame.window, (screen.primary, screen.check_in, screen.more_button), screen.search.line)
        self.talk = JobTalk(frame, self.badges, self)
        self.drawing = Drawing(frame, screen, pace.milliseconds)
        self.lookout = Lookout(frame, screen)
        self.lookout.looked.connect(self._happen)
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
        self.looking.found.connect(self._happen)
        self.looking.failed.connect(self.not_recorded)
        screen.search.picked.connect(lambda index: self._happen(flow.Picked(index)))
        frame.feed.text.connect(self.see_code)
        frame.languages.changed.connect(self._speak)
        screen.jobs_asked.connect(screen.focus_jobs)
        screen.walk_in_asked.connect(self.more.walk_in)
        screen.correct_asked.connect(self.more.correct)
        screen.more_asked.connect(self.more.open)
        self.duty.changed.connect(self._duty_changed)
        acts = {
            "F2": screen.focus_search,
            "F3": self.more.walk_in,
            "F4": self.more.correct,
            "F5": self.check_in,
            "F6": self.more.open,
            "F7": screen.focus_jobs,
            "F8": self.print_again,
            "Ctrl+Z": self.undo,
            "Esc": self.clear,
            "F10": self._offer_cameras,
            "Ctrl+D": self.present,
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

    @property
    def asks(self) -> bool:
        """Whether a question is open."""
        return self._dialog is not None or (self._people is not None and self._people.asks)

    @property
    def occupied(self) -> bool:
        """Whether an act is on its way, or a question open."""
        return self._busy or self.asks

    @property
    def people(self) -> Registering:
        """Who talks about walk-ins, corrections, other delegates; made when first needed: the window shows sooner."""
        if self._people is None:
            from ui.registering.talk import Registering  # noqa: PLC0415  (loads the parsers of every field)

            if self._facts is None:
                raise RuntimeError("the desk was not introduced yet")
            self._people = Registering(self, self.frame.window, self._facts.event, self._pace.milliseconds)
        self._people.language = self.frame.languages.current
        return self._people

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
        """Take a code from the camera."""
        self.codes.see(text)

    def take_scan(self, text: str) -> None:
        """Take a code from a scanner."""
        self.codes.scan(text)

    def decide(self, text: str) -> None:
        """Ask the core what a code comes to."""
        self._happen(flow.CodeSeen(text))
        self.ask_busy(acts.scan_at_desk(text, self.frame.languages.current), self._answer_scan)

    def search(self, text: str) -> None:
        """Look for people."""
        self.looking.search(text)

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
        self.looking.forget()
        self.frame.feed.loosen()
        self.frame.window.hide_trouble()
        self.screen.clear_search()
        self._happen(flow.Acknowledged())

    def do_next(self) -> None:
        """Do the next right thing for the person on the card."""
        self.issuing.do_next()

    def check_in(self) -> None:
        """Check the person on the card in, without a badge; nobody who was found for fewer letters than are typed by now."""
        if not self.looking.busy and flow.may_check_in(self.state.person):
            self.issuing.check_in(print_badge=False)

    def print_again(self) -> None:
        """Print a badge for the person on the card, else for whoever got the last one."""
        self.issuing.print_again()

    def offer_badge(self, registration: str) -> None:
        """Ask whether a person, who need not be on the card, is to have a new badge."""
        self.issuing.offer_badge(registration)

    def undo(self) -> None:
        """Take back the last act about the person on the card, else the station's last act."""
        person = self.state.person
        who = person.registration.id if person else None
        self.ask_busy(acts.undo(who), self._undone, self._not_undone)

    def open_dialog(self, dialog: QDialog) -> bool:
        """Show a question, and let scans wait until it is answered; behind the lock, or another question, it is not shown."""
        if self.asks or self.duty.locked:
            dialog.deleteLater()
            return False
        self._dialog = dialog
        dialog.finished.connect(self._dialog_gone)
        dialog.open()
        return True

    def _dialog_gone(self) -> None:
        self._dialog = None
        self.take_held()

    def ask_busy(self, act: By[T], then: Callable[[T], None], failed: Callable[[Fault], None] | None = None) -> None:
        """Ask the core for something that must not be begun twice."""
        if self._busy:
            return
        self._set_busy(busy=True)

        def done(answer: T) -> None:
            self._set_busy(busy=False)
            then(answer)
            self.codes.go_on()

        def not_done(fault: Fault) -> None:
            self._set_busy(busy=False)
            (failed or self.not_recorded)(fault)
            self.codes.go_on()

        if not self.duty.ask(act, done, not_done):
            self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        if busy:
            self._focus.note()
        self.screen.show_busy(busy=busy)
        if busy:
            self._focus.gone()
        else:
            self._focus.give_back()

    def take_held(self) -> None:
        """Go on with a code that waited for the end of a question."""
        self.codes.take_held()

    def _answer_scan(self, answer: acts.DeskAnswer) -> None:
        self.looking.forget()
        if answer.told is None or self.duty.locked:
            return
        if answer.person is None or all(answer.person.registration.id != found.registration.id for found in self.state.results):
            self.screen.clear_search()
        self._told(answer.told, answer.person)
        self.screen.focus_next_act()

    def answer_act(self, answer: acts.DeskAnswer) -> None:
        """Show what came of an act."""
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
            if answer.job is not None and self.state.shows(answer.person):
                self._happen(flow.Queued())
        if answer.fault is not None:
            self.frame.window.show_trouble(answer.fault, self.tr("The check-in is recorded; only the badge is missing."))
            self.frame.sounds.play(Sound.ATTENTION)
        if answer.told is None or answer.told.seconds is not None:
            self.screen.search.line.go_on()

    def _told(self, told: flow.Told, person: Person | None, *, printing: bool = False) -> None:
        self.frame.window.hide_trouble()
        self.frame.show_saved(saved=True)
        self.frame.show_clock(told.outcome.clock)
        self._happen(flow.Answered(told, person, printing))
        self.frame.sounds.play(look(told.outcome).sound)

    def _undone(self, undone: flow.Undone | flow.Kept) -> None:
        if self.duty.locked:
            return
        self.frame.window.hide_trouble()
        if isinstance(undone, flow.Kept):
            self.frame.sounds.play(Sound.ATTENTION)
            self._happen(undone)
            return
        # not scanned again by itself, or what was undone would be done again
        self.frame.feed.loosen()
        self._happen(undone)

    def show_person(self, person: Person) -> None:
        """Put somebody on the card who was registered, changed or chosen just now."""
        if self.duty.locked:
            return
        self.looking.forget()
        self.frame.window.hide_trouble()
        self.screen.clear_search()
        # not scanned by itself again: what was done about them is not what their code says
        self.frame.feed.loosen()
        self._happen(flow.Found((person,)))
        self._happen(flow.Presented())
        self.screen.focus_next_act()

    def present(self) -> None:
        """Show the person on the card to whoever stands before the desk: the clerk says that it is they."""
        self._happen(flow.Presented())

    def show_changed(self, person: Person) -> None:
        """Show what is known anew of whoever is on the card."""
        if not self.duty.locked:
            self.frame.window.hide_trouble()
            self._happen(flow.Changed(person))
            self._say_no_more()

    def _say_no_more(self) -> None:
        """What the banner says of the person on the card is so no longer."""
        self._happen(flow.TimeUp(self.state.turn))

    def _not_undone(self, fault: Fault) -> None:
        self.not_recorded(fault, self.tr("Nothing was taken back."))

    def not_recorded(self, fault: Fault, still: str = "") -> None:
        """Say that something could not be done, and how things stand: usually that the rest still works."""
        # what could not be done may be a badge that somebody else has settled
        self.badges.refresh()
        self._happen(flow.Failed(fault))
        self.frame.sounds.play(Sound.ATTENTION)
        if self.duty.locked:
            still = self.tr("Nothing was recorded. Sign in, and try again.")
        elif not still:
            still = self.tr("Nothing was recorded. Searching still works; the rest can be tried again.")
        self.frame.window.show_trouble(fault, still)

    def _duty_changed(self) -> None:
        """Who was before the desk is in nobody's sight but of who works at it."""
        locked = self.duty.locked
        self.codes.forget()
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
        self.drawing.want(self.state.person)
        self.shown.emit(self.state)

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
            self.frame.core.ask(
                acts.retell(self.state.told, language), lambda told: self._happen(flow.Retold(told)), self.not_recorded
            )
