"""The dashboard at work: looks at the station every other second, turns pages, saves, and locks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.devices.look import Look
from kiosk.domain.event import localize
from kiosk.domain.staff import Act, Staff, needed
from kiosk.errors import Fault
from kiosk.reports.figures import Figures
from kiosk.reports.overview import Wish
from ui import acts as station_acts
from ui import people, proving
from ui.dashboard import acts, pages
from ui.dashboard.choices import choices
from ui.dashboard.locked import DashboardLocked
from ui.dashboard.saving import Saving
from ui.dashboard.screen import DashboardScreen
from ui.dashboard.values import Options, Shown, Side, Sight, Subject, heavy, sight, wish
from ui.duty import Duty
from ui.frame import Frame
from ui.proving import Attended

_EVERY = 2.0
"""Seconds between two looks; a look at a station that nobody writes to costs nothing."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast time passes; tests make it short.

    Attributes:
        milliseconds: of a second.
    """

    milliseconds: float = 1000.0


Page = tuple[Subject, Options, str, Sight]
"""Subject, options, language, and what may be seen."""


class DashboardFrame(Frame):
    """Without a camera, and without scans to save."""

    def show_saved(self, *, saved: bool) -> None:
        """Nothing is recorded here."""
        del saved


class AtDashboard(QObject):
    """One dashboard."""

    def __init__(self, frame: DashboardFrame, screen: DashboardScreen, pace: Pace) -> None:
        super().__init__()
        self.frame, self.screen = frame, screen
        self.figures: Figures | None = None
        self.subject: Subject | None = None
        self.options = Options()
        self.sides = dict.fromkeys(Subject, Side.CHART)
        self.busy = False
        self._again = False
        self._looks = 0
        self._made: tuple[Page, Shown] | None = None
        self._locked_page: DashboardLocked | None = None
        self._watch = acts.Watch()
        self.duty = Duty(frame, lambda: self.locked_page, pace.milliseconds)
        self.saving = Saving(self.duty, self._say)
        self.timer = QTimer(frame.window, interval=round(_EVERY * pace.milliseconds))
        self.timer.timeout.connect(self.look)
        frame.window.closed.connect(self.timer.stop)
        frame.languages.changed.connect(self._speak)
        self.duty.changed.connect(self._duty_changed)
        self._connect()

    def _connect(self) -> None:
        screen, page = self.screen, self.screen.page
        screen.opened.connect(self.open)
        page.back_asked.connect(self.back)
        page.chosen.connect(self.choose)
        page.side_asked.connect(self.turn)
        page.touched.connect(self.touch)
        screen.side_asked.connect(self.turn)
        screen.picture_asked.connect(self.save_picture)
        screen.table_asked.connect(self.save_table)
        screen.all_asked.connect(self.save_all)
        screen.refresh_asked.connect(self.look_again)
        screen.full_asked.connect(self.toggle_full_screen)
        screen.language_asked.connect(self.frame.next_language)
        self.frame.window.bind(
            {
                **{str(number): partial(self.open, subject) for number, subject in enumerate(Subject, start=1)},
                "Esc": self.back,
                "F2": self.turn,
                "F3": self.save_picture,
                "F4": self.save_table,
                "F5": self.look_again,
                "F6": self.save_all,
                "F9": self.frame.next_language,
                "F11": self.toggle_full_screen,
                "Ctrl+F": self.search,
            }
        )

    @property
    def locked_page(self) -> DashboardLocked:
        """What stands there where nobody may see the numbers; made when it is first needed."""
        if self._locked_page is None:
            self._locked_page = DashboardLocked()
        return self._locked_page

    @property
    def sight(self) -> Sight:
        """What whoever is here may see."""
        projected = bool(self.frame.window.windowState() & Qt.WindowState.WindowFullScreen)
        return sight(self.duty.staff, guarded=self.duty.guarded, projected=projected)

    def introduce(self, facts: station_acts.Facts) -> None:
        """Say which station this is, and begin to look."""
        self._title_of = facts.event
        self._title()
        self.duty.introduce(guarded=facts.guarded)
        self._duty_changed()
        self.timer.start()

    def look(self) -> None:
        """See what is new; somebody who only watches does nothing, unless it is on a wall."""
        if self.busy or not self.sight.counts:
            return
        self.busy = True
        again, self._again = self._again, False
        look = self._watch.look(wish(self.subject, self.options, self.sight), again=again, count=self._looks > 0)
        self._looks += 1
        act, page = acts.plain(look), self._page
        if heavy(self.subject, self.options) and self.subject is not None:
            act = acts.written(look, partial(pages.page, *page))
        if self.frame.window.windowState() & Qt.WindowState.WindowFullScreen:
            self.touch()
        by = self.duty.staff
        self.frame.core.ask(proving.attended(act, by), lambda attended: self._looked(by, page, attended), self._failed)

    @property
    def _page(self) -> Page:
        """Which page it is, in which way, for whom."""
        return self.subject or Subject.ROOMS, self.options, self.frame.languages.current, self.sight

    def _looked(self, by: Staff | None, page: Page, attended: Attended[tuple[Figures, Shown | None] | None]) -> None:
        self.busy = False
        standing = attended.standing
        if standing is not None and standing.guarded != self.duty.guarded:
            self.duty.introduce(guarded=standing.guarded)
        elif standing is not None and standing.staff != by:
            self.touch()  # they work here no longer, or do something else now
        if not self.sight.counts:
            return
        if attended.fault is not None:
            self._failed(attended.fault)
            return
        if attended.answer is not None:
            if self.figures is not None and not self.figures.number and attended.answer[0].number:
                self.frame.core.ask(acts.load_charts, _ignore, _ignore)
            self.figures, made = attended.answer
            self._made = (page, made) if made is not None else None
            self._show()
        if self._again or not self.figures or not self.figures.number:
            self.look()

    def _failed(self, fault: Fault) -> None:
        self.busy = False
        self.frame.window.show_trouble(fault, self.tr("The numbers are those of the last look."))

    def look_again(self) -> None:
        """Look now, and show it anew."""
        self._again = True
        self.look()

    def remember_look(self, look: Look) -> None:
        """Look so from the next start on as well."""
        self.frame.core.ask(station_acts.remember_look(look), _ignore, _ignore)

    def touch(self) -> None:
        """Somebody is here."""
        if not self.duty.locked:
            self.duty.ask(acts.nothing, _ignore, _ignore)

    def open(self, subject: Subject) -> None:
        """Turn to a page."""
        if not self.sight.counts:
            return
        self.touch()
        before, self.subject = self.subject, subject
        self.screen.open(subject, before)
        self._show()
        self.screen.page.focus()
        self.look_again()

    def back(self) -> None:
        """Turn to the first page; a search ends first."""
        if self.subject is None or not self.sight.counts:
            return
        if self.screen.page.search.text():
            self.screen.page.search.clear()
            return
        before, self.subject = self.subject, None
        self.touch()
        self.screen.open(None, before)
        self._show()

    def turn(self, side: Side | None = None) -> None:
        """Show the other side of a page, or that one."""
        if self.subject is None or not self.sight.counts:
            return
        self.touch()
        other = Side.TABLE if self.screen.page.side is Side.CHART else Side.CHART
        self.sides[self.subject] = side if isinstance(side, Side) else other
        self._show()
        self.screen.page.focus()

    def choose(self, options: Options) -> None:
        """See something else on a page."""
        self.touch()
        if options.members and not self.options.members:
            self.sides[Subject.MISSING] = Side.TABLE
        self.options = options
        self._show()
        self.look_again()

    def search(self) -> None:
        """Search in the table."""
        if self.subject is not None and self.sight.counts:
            self.turn(Side.TABLE)
            self.screen.page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_full_screen(self) -> None:
        """Fill the screen, as for a wall, or go back."""
        self.frame.window.toggle_full_screen()
        if self.sight.counts:
            self._show()
            self.look_again()

    def shown(self) -> Shown | None:
        """The page that is open."""
        if self.figures is None or self.subject is None or not self.sight.counts:
            return None
        if self._made is not None and self._made[0] == self._page:
            return self._made[1]
        # what was not written yet comes with the next look
        return None if heavy(*self._page[:2]) else pages.page(*self._page, self.figures)

    def save_picture(self) -> None:
        """Save the chart of the page."""
        shown = self.shown()
        if shown is not None and self.figures is not None:
            self.touch()
            self.saving.picture(shown, self.figures)

    def save_table(self) -> None:
        """Save the table of the page."""
        shown = self.shown()
        if shown is not None:
            self.touch()
            self.saving.table(shown)

    def save_all(self) -> None:
        """Save everything, also what no page shows now."""
        seen, options, language = self.sight, self.options, self.frame.languages.current
        if self.figures is None or not seen.counts:
            return

        def counted(figures: Figures | None) -> None:
            if figures is not None and self.sight == seen:
                self.saving.everything(pages.everything(figures, options, language, seen), figures)

        act = self._watch.look(Wish(organizations=True, names=seen.names), again=True)
        self.duty.ask(act, counted, self._failed)

    def _show(self) -> None:
        if self.figures is None:
            self._say(self.tr("Counting…"))
            return
        language = self.frame.languages.current
        if self.subject is None:
            self.screen.show_tiles(pages.tiles(self.figures, language))
        else:
            shown = self.shown()
            if shown is not None:
                offered = choices(self.subject, self.options, self.figures, self.sight, language)
                self.screen.show_page(shown, self.sides[self.subject], offered)
        counting = self.figures.number == 0
        at = people.clock(self.figures.at, self.figures.event.timezone)
        self._say(self.tr("Counting…") if counting else self.tr("As of {0}").replace("{0}", at))

    def _say(self, words: str) -> None:
        self.screen.state.say(words)

    def _duty_changed(self) -> None:
        """Numbers are for those who may see them; whoever may not is told who may."""
        staff = self.duty.staff
        if self.duty.guarded and staff is not None and staff.role < needed(Act.OVERSEE):
            self.duty.sign_out()
            self.locked_page.show_refused(refused=True)
            return
        if not self.sight.counts:
            self.saving.close()
            self.figures, self.subject, self.options, self._made = None, None, Options(), None
            self.screen.open(None, None)
            self.screen.forget()
            self.frame.window.cover(self.locked_page)
            self.locked_page.sign_in.focus()
            return
        self.frame.window.cover(None)
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self.screen.tiles[Subject.ROOMS].setFocus(Qt.FocusReason.OtherFocusReason)
        self.look_again()

    def _title(self) -> None:
        name = localize(self._title_of.name, self.frame.languages.current)
        self.frame.window.header.title.say(people.DOT.join((self.tr("Dashboard"), name)))

    def _speak(self) -> None:
        if hasattr(self, "_title_of"):
            self._title()
        self.screen.retranslate()
        if self.figures is not None:
            self._show()


def _ignore(_: object) -> None:
    """For what needs no answer."""
