"""The self-service screen: languages above, one page, and below the call for help beside the time that is left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.domain.event import Event, localize
from kiosk.printing.trouble import Trouble, advice
from kiosk.wording.troubles import trouble_words
from ui import people, theme
from ui.faults import said
from ui.selfservice.countdown import Countdown
from ui.selfservice.pages import AskPage, Message, MessagePage, StartPage
from ui.selfservice.state import Stage, State
from ui.selfservice.tongues import say_in
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.wording import Shape, Tone

_HELPLESS = frozenset({Stage.CLOSED, Stage.HELP, Stage.LATER, Stage.BROKEN})


class SelfServiceScreen(Ground):
    """Shows a `State`; says what people press.

    Attributes:
        yes_asked, no_asked, done_asked, help_asked, staff_asked, calm_asked: someone pressed that.
        language_asked: the language that someone chose.
    """

    yes_asked = Signal()
    no_asked = Signal()
    done_asked = Signal()
    help_asked = Signal()
    staff_asked = Signal()
    calm_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, second: float, parent: QWidget | None = None) -> None:
        super().__init__(0.0, parent)
        self._state = State()
        self._event: Event | None = None
        self._language = "en"
        self._remark = ""
        self._audible = True
        self.title = FitLabel(24, 15, lines=2, weight=theme.BOLD, parent=self)
        self.languages: dict[str, Button] = {}
        self._languages_row = QHBoxLayout()
        self._languages_row.setSpacing(theme.GAP)
        self._group = QButtonGroup(self)
        self.start, self.ask, self.message = StartPage(self), AskPage(self), MessagePage(self)
        self.camera = self.start.camera
        self.help = Button("outline", pixels=theme.LARGE, weight=theme.BOLD, parent=self)
        self.staff, self.calm = Button("outline", parent=self), Button("outline", pixels=theme.LARGE, parent=self)
        self.countdown = Countdown(second, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(48, 16, 48, 0)
        head.setSpacing(3 * theme.GAP)
        head.addWidget(self.title, 1)
        head.addLayout(self._languages_row)
        self.pages = QStackedWidget(self)
        for page in (self.start, self.ask, self.message):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(48, 0, 48, 24)
        foot.setSpacing(2 * theme.GAP)
        for button in (self.help, self.calm, self.staff):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.countdown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.ask.yes.connect(self.yes_asked)
        self.ask.no.connect(self.no_asked)
        self.message.done.connect(self.done_asked)
        self.help.clicked.connect(self.help_asked)
        self.staff.clicked.connect(self.staff_asked)
        self.calm.clicked.connect(self.calm_asked)

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for."""
        return QSize(1366, 768)

    def introduce(self, event: Event, spoken: tuple[str, ...], language: str) -> None:
        """Say which event this is, which languages it speaks, and in which the station speaks to whoever comes."""
        self._event, self._language = event, language
        spoken = tuple(dict.fromkeys((*spoken, language)))
        for code in spoken:
            button = self.languages[code] = Button("chip", pixels=theme.LARGE, parent=self)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, code=code: self.language_asked.emit(code))
            self._group.addButton(button)
            self._languages_row.addWidget(button)
            button.setVisible(len(spoken) > 1)
        self._name_languages()
        self.retranslate()

    def set_language(self, language: str) -> None:
        """Take the event's name, and what is said of a printer, from this language."""
        self._language = language
        self.retranslate()

    def show_remark(self, remark: str) -> None:
        """Say below the picture what is wrong with it."""
        self._remark = remark
        self.camera.show_remark(remark, Tone.ATTENTION)

    def set_audible(self, *, audible: bool) -> None:
        """Say whether a call for help is heard."""
        self._audible = audible

    def show_state(self, state: State) -> None:
        """Show a state."""
        before, self._state = self._state, state
        if state.stage is not Stage.ASKING:
            self.ask.forget()
        self.set_ground(theme.now().attention if state.calling else None)
        for above in (self.title, self.countdown):
            above.set_colour("on attention" if state.calling else "ink")
        self.help.setVisible(state.stage not in _HELPLESS)
        self.staff.setVisible(state.stage in _HELPLESS)
        self.calm.setVisible(state.stage is Stage.HELP)
        if state.stage is Stage.IDLE:
            self._show(self.start)
        elif state.stage is Stage.ASKING and state.who is not None:
            self.ask.show_person(state.who.name, state.who.country)
            self._show(self.ask)
        else:
            self.message.show_message(self._message(state))
            self._show(self.message)
        if state.turn != before.turn:
            self._count(state)
            self.focus()

    def focus(self) -> None:
        """Be ready for Enter: on what is usually right."""
        page = self.pages.currentWidget()
        if page is self.ask:
            self.ask.yes_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif page is self.message and not self.message.button.isHidden():
            self.message.button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: QWidget) -> None:
        self.pages.setCurrentWidget(page)
        self.setAccessibleName(page.accessibleName())

    def _count(self, state: State) -> None:
        if state.counts and state.seconds is not None:
            self.countdown.start(state.seconds)
        else:
            self.countdown.stop()

    def _message(self, state: State) -> Message:
        desk = self.tr("Please go to the registration desk")
        welcome = self.tr("You are checked in")
        done = self.tr("Done")
        good, plain = ("admit_text", Shape.TICK), ("ink", Shape.BAR)
        stage = state.stage
        if stage in _HELPLESS:
            return self._call(state)
        if stage is Stage.PRINTING:
            return Message(welcome, self.tr("Your badge comes out below"), good[1], down=True, colour=good[0])
        if stage is Stage.OUT:
            return Message(self.tr("Take your badge"), self.tr("Welcome"), good[1], colour=good[0], done=done)
        if stage is Stage.WELCOME:
            return Message(welcome, self.tr("You get your badge at the registration desk"), good[1], colour=good[0], done=done)
        if stage is Stage.KNOWN:
            words = self.tr("For a new badge, go to the registration desk")
            return Message(welcome, words, good[1], colour=good[0], done=done)
        if stage is Stage.AGAIN:
            words = self.tr("Show the code again, or go to the registration desk")
            return Message(self.tr("That did not work"), words, plain[1], colour=plain[0], done=done)
        if stage is Stage.DESK:
            left = "" if state.stays else done
            return Message(desk, self.tr("Somebody there will help you"), plain[1], colour=plain[0], done=left)
        return Message(self.tr("One moment"))

    def _call(self, state: State) -> Message:
        desk = self.tr("Please go to the registration desk")
        if state.stage is Stage.CLOSED:
            return Message(self.tr("Closed"), desk, staff=self.tr("Staff: sign in to open it"))
        on = "on attention"
        if state.stage is Stage.HELP:
            return Message(self.tr("Please wait here"), self._heard(), Shape.BAR, colour=on, plain=on)
        if state.stage is Stage.LATER:
            title, text = self.tr("You are checked in"), self.tr("Your badge comes at the registration desk")
            return Message(title, text, Shape.TICK, colour=on, plain=on, staff=self._for_staff(state))
        return Message(self.tr("Out of order"), desk, Shape.BAR, colour=on, plain=on, staff=self._for_staff(state))

    def _heard(self) -> str:
        """How staff are called: by nothing but this window, so that whoever waits must know what to do where nobody comes."""
        if self._audible:
            return self.tr("This screen and its sound call our staff. If nobody comes soon, please go to the registration desk.")
        return self.tr("This screen calls our staff. If nobody comes soon, please go to the registration desk.")

    def _for_staff(self, state: State) -> str:
        if state.fault is not None:
            words = said(state.fault)
            what = f"{people.sentence(words.what)}. {words.mend}"
        elif state.trouble is not Trouble.NONE:
            short = trouble_words(state.trouble, self._language).short
            what = f"{people.sentence(short)}. {trouble_words(advice(state.trouble), self._language).to_do}"
        else:
            return ""
        return self.tr("Staff: {0}. A badge that comes out later goes to the registration desk.").replace("{0}", what)

    def _name_languages(self) -> None:
        """Each language by its own name; by its code where the names would not fit beside each other."""
        for code, button in self.languages.items():
            button.setMinimumHeight(min(theme.px(56), 80))
            button.say(people.LANGUAGES[code])
        names = sum(button.sizeHint().width() + theme.GAP for button in self.languages.values())
        if names > 0.7 * self.width():
            for code, button in self.languages.items():
                button.say(code.upper(), people.LANGUAGES[code])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the languages' names fit."""
        super().resizeEvent(event)
        self._name_languages()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the appearance."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.StyleChange and hasattr(self, "message"):
            for page in (self.ask, self.message):
                page.scale()
            self.show_state(self._state)

    def retranslate(self) -> None:
        """Write every word anew."""
        title = self.tr("Show your code to the camera")
        others = (say_in(code, "SelfServiceScreen", "Show your code to the camera") for code in self.languages)
        self.start.title.say(title)
        self.start.others.show_lines(tuple(line for line in dict.fromkeys(others) if line != title))
        self.start.how.setAccessibleName(self.tr("Hold it upright, a hand’s length before the lens"))
        self.start.setAccessibleName(title)
        self.camera.setAccessibleName(self.tr("Camera"))
        self.ask.question.say(self.tr("Is this you?"))
        self.ask.yes_button.say(self.tr("Yes, print my badge"))
        self.ask.no_button.say(self.tr("No, this is not me"))
        self.ask.setAccessibleName(self.tr("Is this you?"))
        self.ask.badge.setAccessibleName(self.tr("Your badge as it will print"))
        self.help.setMinimumHeight(min(theme.px(56), 90))
        self.help.say(self.tr("Call for help"))
        self.help.setToolTip("F2")
        self.staff.setMinimumHeight(min(theme.px(56), 90))
        self.staff.say(self.tr("Staff"))
        self.staff.setToolTip("F6")
        self.calm.setMinimumHeight(min(theme.px(56), 90))
        self.calm.say(self.tr("I need no help any more"))
        self.title.say(localize(self._event.name, self._language) if self._event else "")
        # somebody may be spoken to in a language that none of the buttons has
        self._group.setExclusive(False)
        for code, button in self.languages.items():
            button.setChecked(code == self._language)
        self._group.setExclusive(True)
        self.countdown.retranslate()
        self.show_state(self._state)
