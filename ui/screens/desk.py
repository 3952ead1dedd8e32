"""The registration desk: left finds, the middle is the person, right is what comes out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.event import Event
from kiosk.domain.outcome import Person
from kiosk.printing.job import Job
from ui import cards, desk_banner, flow, people, theme
from ui.acts import NamedJob
from ui.screens.desk_words import act_words, key_words, nobody_words, step_words
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, KeyButton
from ui.widgets.camera_view import CameraView
from ui.widgets.fit_label import FitLabel
from ui.widgets.key_row import KeyRow
from ui.widgets.lists import CARD, RowList
from ui.widgets.notice import Notice
from ui.widgets.pane import Pane
from ui.widgets.person_card import PersonCard
from ui.widgets.plain import PlainLabel
from ui.widgets.search import Search
from ui.wording import Tone

_LEFT, _MIDDLE, _RIGHT = 400, 540, 286
_SHARE = 0.36
"""How much of the width what finds takes where there are only two columns."""
_CAMERA, _CAMERA_LEAST = 250, 120
_BUTTON = 54
_LARGEST = 1.5
_SPARE_KEYS = ("F9", "F10", "Ctrl+Z", "F7", "F8", "F4", "F5", "F3", "Esc", "F2")
"""Which keys are left out first where there is no room: those with a button, then those in the menu."""
_TIGHT = 480
"""Pixels of height, at text of its usual size, below which two columns show little of a card at a time."""
_AROUND_BUTTONS = 150
"""Pixels of the screen and of the card beside which buttons have no room."""
_ENTER = "   ⏎"
_ALERTS = 152
"""Pixels for two badges that wait for somebody, and a hint of what is below."""
_JOBS = 60
JOBS = 8
"""Print jobs in the list; more only where more than that wait for somebody."""


class DeskScreen(QWidget):
    """Shows a `flow.Desk`; says what people press.

    Attributes:
        job_asked: the `NamedJob` that somebody chose.
    """

    search_asked = Signal()
    next_act_asked = Signal()
    check_in_asked = Signal()
    print_asked = Signal()
    clear_asked = Signal()
    undo_asked = Signal()
    language_asked = Signal()
    camera_asked = Signal()
    jobs_asked = Signal()
    walk_in_asked = Signal()
    correct_asked = Signal()
    more_asked = Signal()
    job_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = flow.Desk()
        self._busy = False
        self._event: Event | None = None
        self._language = "en"
        self._jobs: tuple[NamedJob, ...] = ()
        self._waiting = 0
        self._alert = self._tight = False
        self._said: desk_banner.Said | None = None
        self.camera = CameraView(self)
        self.search = Search(self)
        self.banner = Banner(self)
        self.card = PersonCard(self)
        self.primary = Button("primary", pixels=22, weight=theme.BOLD, parent=self)
        self.check_in = Button("outline", weight=theme.BOLD, parent=self)
        self.step = FitLabel(theme.LARGE, 14, lines=2, weight=theme.SEMIBOLD, parent=self)
        self.step.set_colour("refuse_text")
        self.more_button = Button("outline", weight=theme.BOLD, parent=self)
        self.preview_label, self.jobs_label = PlainLabel(self), PlainLabel(self)
        self.preview = BadgePreview(self)
        self.jobs = RowList(self, walks=True)
        self.notice = Notice(self)
        names = ("F2", "F3", "F4", "F5", "F6", "F7", "F8", "Ctrl+Z", "Esc", "F9", "F10")
        self.keys = {name: KeyButton(name, self) for name in names}
        self.key_row = KeyRow(self.keys, _SPARE_KEYS, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.card.foot.addWidget(self.step, 5)
        for button, share in ((self.primary, 5), (self.check_in, 2), (self.more_button, 0)):
            button.setMinimumHeight(_BUTTON)
            across = QSizePolicy.Policy.Expanding if share else QSizePolicy.Policy.Minimum
            button.setSizePolicy(across, QSizePolicy.Policy.Fixed)
            self.card.foot.addWidget(button, share)
        for label in (self.preview_label, self.jobs_label):
            label.setFont(theme.font(theme.SMALL))
            theme.tint(label, "muted")
        left, middle, right = (QWidget(self) for _ in range(3))
        finding = QVBoxLayout(left)
        finding.setSpacing(2 * theme.GAP)
        self.camera.set_height(_CAMERA)
        theme.hold(self.search.list, least_height=2 * CARD)
        finding.addWidget(self.camera)
        finding.addWidget(self.search, 1)
        person = QVBoxLayout(middle)
        person.setSpacing(theme.GAP)
        person.addWidget(self.banner)
        person.addWidget(self.card, 1)
        paper = QVBoxLayout(right)
        paper.setSpacing(4)
        paper.addWidget(self.preview_label)
        paper.addWidget(self.preview)
        paper.addSpacing(2 * theme.GAP)
        paper.addWidget(self.notice)
        paper.addWidget(self.jobs_label)
        paper.addWidget(self.jobs, 1)
        aside = QWidget(self)
        self._aside = QVBoxLayout(aside)
        self._aside.addWidget(left, 1)
        for layout in (finding, person, paper, self._aside):
            layout.setContentsMargins(0, 0, 0, 0)
        self._paper, self._left, self._right = right, Pane(aside, self), Pane(right, self)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(self._left)
        columns.addWidget(Pane(middle, self), 1)
        columns.addWidget(self._right)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 6)
        outer.setSpacing(4)
        outer.addLayout(columns, 1)
        outer.addWidget(self.key_row)

    def _arrange(self) -> None:
        """Give everything its share; where large text leaves no room for three columns, put what comes out below what finds."""
        width, height = self.width(), self.height()
        text = theme.appearance().text
        scale = max(1.0, min(_LARGEST, width / text / 1366, height / text / 710))
        left, right = (round(side * scale * min(1.0, width / text / 1366)) for side in (theme.px(_LEFT), theme.px(_RIGHT)))
        narrow = width - left - right < theme.px(_MIDDLE)
        if narrow != (self._right.widget() is None):
            if narrow:
                self._aside.addWidget(self._right.takeWidget())
                self._paper.show()
            else:
                self._aside.removeWidget(self._paper)
                self._right.setWidget(self._paper)
            self._right.setVisible(not narrow)
        self._left.setFixedWidth(max(left, round(width * _SHARE)) if narrow else left)
        self._right.setFixedWidth(right)
        self.camera.set_height(max(_CAMERA_LEAST, min(round(_CAMERA * scale), round(height * (0.24 if narrow else 0.4)))))
        self.card.set_scale(scale)
        tight = narrow and height < theme.px(_TIGHT)
        if tight is not self._tight:
            self._tight, self._said = tight, None
            self.card.set_tight(tight=tight)
            self._show_person(self._desk)
        self._hold_jobs()
        self._stack_buttons()

    def _stack_buttons(self) -> None:
        """Where the buttons don't fit beside each other, leave out what the menu has too; else put them below each other."""
        person = self._desk.person
        self.more_button.setVisible(person is not None)
        sides = self._left.width() + (0 if self._right.isHidden() else self._right.width())
        room = self.width() - sides - _AROUND_BUTTONS
        words = act_words(flow.next_act(person))
        self.primary.say(words + _ENTER, words)
        always = [button for button in (self.primary, self.more_button) if not button.isHidden()]
        needed = sum(button.sizeHint().width() + 2 * theme.GAP for button in always)
        if needed > room:
            # the sign of the key is the first that it can do without
            self.primary.say(words, words)
            needed = sum(button.sizeHint().width() + 2 * theme.GAP for button in always)
        with_check_in = needed + self.check_in.sizeHint().width() + 2 * theme.GAP
        # where it is not what the filled button does
        open_ = flow.next_act(person) is flow.NextAct.CHECK_IN_AND_PRINT
        # while it is not on the screen, its size says nothing
        self.check_in.setVisible(open_ and (with_check_in <= room or not self.isVisible()))
        across = needed <= room
        self.card.foot.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)

    def _connect(self) -> None:
        self.primary.clicked.connect(self.next_act_asked)
        self.check_in.clicked.connect(self.check_in_asked)
        self.more_button.clicked.connect(self.more_asked)
        self.banner.closed.connect(self.clear_asked)
        self.jobs.picked.connect(lambda row: self.job_asked.emit(self._jobs[row]))
        keys = self.keys
        for name, signal in (
            ("F2", self.search_asked),
            ("F3", self.walk_in_asked),
            ("F4", self.correct_asked),
            ("F5", self.check_in_asked),
            ("F6", self.more_asked),
            ("F7", self.jobs_asked),
            ("F8", self.print_asked),
            ("Ctrl+Z", self.undo_asked),
            ("Esc", self.clear_asked),
            ("F9", self.language_asked),
            ("F10", self.camera_asked),
        ):
            keys[name].clicked.connect(signal)

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for, less the header."""
        return QSize(1366, 710)

    def introduce(self, event: Event, language: str) -> None:
        """Say which event this is, and in which language."""
        self._event, self._language = event, language
        self.show_desk(self._desk)

    def show_desk(self, desk: flow.Desk) -> None:
        """Show a state."""
        self._desk = desk
        self._show_person(desk)
        self._show_results(desk)
        self._show_buttons()

    def show_remark(self, remark: str) -> None:
        """Say below the picture that nobody can tell whose code is meant, or else what is wrong with the picture."""
        if self._desk.several:
            self.camera.show_remark(self.tr("Two codes in view: show one"), Tone.ATTENTION)
        elif remark:
            self.camera.show_remark(remark, Tone.ATTENTION)
        else:
            self.camera.show_remark(self.tr("This code was scanned. Esc scans it again.") if self._desk.again else "")

    def show_busy(self, *, busy: bool) -> None:
        """Let no second act begin while one is on its way."""
        self._busy = busy
        if busy:
            self.search.line.note()
        self._show_buttons()

    def show_jobs(self, jobs: tuple[NamedJob, ...], waiting: int = 0) -> None:
        """Show badges on their way to paper, and how many of them wait for somebody."""
        row = self.jobs.currentRow()
        here = self._jobs[row].job.id if 0 <= row < len(self._jobs) else None
        numbers = [named.job.id for named in jobs]
        self._jobs = jobs
        rows = [cards.job_row(named, self._language) for named in jobs]
        self.jobs.show_rows(rows, numbers.index(here) if here in numbers else -1)
        self._alert = any(row.alert for row in rows)
        self._hold_jobs()
        words = self.tr("Printing")
        if waiting:
            words = people.DOT.join((words, "▲ " + self.tr("to see to: {0}").replace("{0}", str(waiting))))
        self.jobs_label.setText(words)
        self.jobs_label.setFont(theme.font(theme.SMALL, theme.BOLD if waiting else theme.REGULAR))
        theme.tint(self.jobs_label, "refuse_text" if waiting else "muted")
        self._waiting = waiting
        self._show_person(self._desk)
        self._show_buttons()

    def _hold_jobs(self) -> None:
        # what somebody has to see to is seen, if need be on a smaller badge
        self.jobs.setMinimumHeight(min(theme.px(_ALERTS), self.jobs.needed) if self._alert else theme.px(_JOBS))

    def focus_jobs(self) -> None:
        """Let the arrows walk through the badges on their way to paper, from the first: what waits for somebody, else the newest.

        A row that was walked to before may stand anywhere by now, and Enter is pressed without a look.
        """
        if self._jobs:
            self.jobs.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.jobs.setCurrentRow(0)
            self.jobs.scrollToTop()

    @property
    def walks_jobs(self) -> bool:
        """Whether the arrows walk through them now."""
        return self.jobs.hasFocus()

    def show_portrait(self, photo: QImage | None) -> None:
        """Show the photo of the person on the card; None leaves the initials."""
        self.card.photo.show_photo(photo)

    def show_badge(self, picture: QImage) -> None:
        """Show the badge of the person on the card."""
        self.preview.show_badge(picture)
        self.preview.setAccessibleDescription(self.card.accessibleName())

    def show_no_badge(self, why: str = "") -> None:
        """Show no badge."""
        self.preview.show_words(why or self.tr("The badge appears here as soon as somebody is found"))

    def focus_search(self) -> None:
        """Be ready for the next name."""
        self.search.line.begin()

    def focus_next_act(self) -> None:
        """Be ready for Enter, where there is something to do."""
        for button in (self.primary, self.check_in):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def clear_search(self) -> None:
        """Empty the line without searching."""
        self.search.line.wipe()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its share of a large screen."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange:
            self._arrange()

    def set_language(self, language: str) -> None:
        """Take names of tiers, countries and sessions from this language."""
        self._language = language

    def retranslate(self) -> None:
        """Write every word anew."""
        self.camera.setAccessibleName(self.tr("Camera"))
        self.search.line.setPlaceholderText(self.tr("Name or organization"))
        self.search.line.setAccessibleName(self.tr("Search by name or organization"))
        self.search.list.setAccessibleName(self.tr("People found"))
        self.preview_label.setText(self.tr("Badge, as it will print"))
        self.preview.setAccessibleName(self.tr("Badge, as it will print"))
        self.jobs.setAccessibleName(self.tr("Printing"))
        for part in (self.banner, self.notice):
            part.name_close(self.tr("Dismiss"))
        for name, does in key_words().items():
            self.keys[name].name(does)
        self.check_in.say(self.tr("Check in"))
        self.more_button.say(self.tr("More"), self.tr("More (F6)"))
        if self.preview.empty:
            self.show_no_badge()
        self.show_jobs(self._jobs, self._waiting)
        self.show_desk(self._desk)

    def _show_person(self, desk: flow.Desk) -> None:
        shown, job = None, self._job_of(desk.person) if desk.person is not None else None
        if desk.person and self._event:
            shown = cards.card(desk.person, self._event, self._language, job)
        self.card.show_card(shown, nobody_words(desk))
        said = desk_banner.said(desk, job)
        if said is None:
            self.banner.clear()
        elif said != self._said or self.banner.isHidden():
            # it can do without: the reason of an admission is the tier, which is on the card
            spare = self._tight and (said.tone is Tone.ADMIT or isinstance(desk.undone, flow.Undone))
            self.banner.show_words(said.tone, said.shape, said.title, "" if spare else said.reason, said.step)
        self._said = said

    def _job_of(self, person: Person) -> Job | None:
        """The newest print job of somebody, of those in the list."""
        theirs = [named.job for named in self._jobs if named.job.registration == person.registration.id]
        return max(theirs, key=lambda job: job.id, default=None)

    def _show_results(self, desk: flow.Desk) -> None:
        event = self._event
        rows = [cards.result_row(person, event, self._language) for person in desk.results] if event else []
        typed = bool(self.search.line.text().strip())
        self.search.show_rows(
            rows, desk.index, self.tr("Nobody of that name. Try fewer letters, or F3 for a walk-in.") if typed else ""
        )

    def _show_buttons(self) -> None:
        self.primary.setVisible(flow.next_act(self._desk.person) is not flow.NextAct.NONE)
        self.primary.setEnabled(not self._busy)
        person = self._desk.person
        open_ = flow.may_check_in(person)
        step = step_words(self._desk, self._language)
        self.step.say(step)
        self.step.setVisible(bool(step))
        self._stack_buttons()
        self.check_in.setEnabled(open_ and not self._busy)
        self.more_button.setEnabled(not self._busy)
        for key in ("F3", "F6"):
            self.keys[key].setEnabled(not self._busy)
        self.keys["F4"].setEnabled(person is not None and not self._busy)
        self.keys["F5"].setEnabled(open_ and not self._busy)
        self.keys["F7"].setEnabled(bool(self._jobs))
        prints = flow.may_print(person) if person is not None else bool(self._jobs)
        self.keys["F8"].setEnabled(prints and not self._busy)
