"""The frame of both windows: header, what went wrong, the screen, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from kiosk.errors import Fault
from ui import theme
from ui.faults import said, step
from ui.people import LANGUAGES
from ui.widgets.banner import Banner
from ui.widgets.header import Header
from ui.widgets.plain import tip
from ui.wording import Shape, Tone

SMALLEST = QSize(1024, 600)
USUAL = QSize(1366, 768)
_RULE = ("", None, False)
"""Stands between two groups of choices."""


class Window(QMainWindow):
    """Holds one screen.

    Attributes:
        language_asked: the language that someone chose.
        look_asked: how someone wants the windows to look, an entry of `offer_looks`.
        camera_asked: the camera that someone chose, an entry of `offer_cameras`.
        session_asked: the session that someone chose, an entry of `offer_sessions`.
        leaving_asked: what someone who is signed in chose, an entry of `offer_leaving`.
        trouble_closed: someone dismissed the remark about what went wrong.
        closed: the window is about to close.
        barred: nothing closes it or makes it smaller, as in kiosk mode.
    """

    language_asked = Signal(str)
    look_asked = Signal(object)
    camera_asked = Signal(object)
    session_asked = Signal(object)
    leaving_asked = Signal(object)
    trouble_closed = Signal()
    closed = Signal()

    def __init__(self, screen: QWidget) -> None:
        super().__init__()
        self.header = Header(self)
        self.trouble = Banner(self, radius=0)
        self.doubt = Banner(self, radius=0, closes=False)
        self.screen_widget = screen
        self._menu: QMenu | None = None
        self._still = ""
        self._fault: Fault | None = None
        self.barred = False
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.doubt)
        column.addWidget(self.trouble)
        self._pages = QStackedWidget(body)
        self._pages.addWidget(screen)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(body)
        self.setMinimumSize(SMALLEST)
        self.resize(USUAL)
        self.trouble.closed.connect(self.hide_trouble)
        self.retranslate()

    def bind(self, keys: dict[str, Callable[[], object]]) -> None:
        """Let keys work wherever the focus is."""
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act, autoRepeat=False)

    def cover(self, page: QWidget | None) -> None:
        """Show a page instead of the screen, or the screen again."""
        # not before it is needed: with the window all its parts would be given their style, and it would show later
        if page is not None and self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page or self.screen_widget)

    @property
    def pages(self) -> QWidget:
        """Where the screen stands, below the header and what is said under it."""
        return self._pages

    def show_doubt(self, words: str) -> None:
        """Say that something about the machine makes every answer doubtful; empty takes it back."""
        if words:
            self.doubt.show_words(Tone.ATTENTION, Shape.BAR, words, "", "")
        else:
            self.doubt.clear()

    def show_trouble(self, fault: Fault, still: str) -> None:
        """Say what happened, what still works (`still`), and what to do."""
        self._fault, self._still = fault, still
        words = said(fault)
        self.trouble.show_words(Tone.ATTENTION, Shape.BAR, words.what, still, step(words))

    def hide_trouble(self) -> None:
        """Take the remark away."""
        if not self.trouble.isHidden():
            self.trouble.clear()
            self._fault = None
            self.trouble_closed.emit()

    @property
    def fault(self) -> Fault | None:
        """What the screen says went wrong."""
        return self._fault

    def offer_languages(self, spoken: Sequence[str], current: str, below: QWidget) -> None:
        """Show the languages to choose from."""
        self._offer([(LANGUAGES[code], code, code == current) for code in spoken], self.language_asked.emit, below)

    def offer_cameras(self, choices: Sequence[tuple[str, object, bool]], below: QWidget) -> None:
        """Show the cameras to choose from: name, what to emit, and whether it is the one in use."""
        self._offer(choices, self.camera_asked.emit, below)

    def offer_sessions(self, choices: Sequence[tuple[str, object, bool]], below: QWidget) -> None:
        """Show the sessions to choose from, in the same way."""
        self._offer(choices, self.session_asked.emit, below)

    def offer_looks(
        self, themes: Sequence[tuple[str, object, bool]], sizes: Sequence[tuple[str, object, bool]], below: QWidget
    ) -> None:
        """Show themes and sizes of text to choose from."""
        self._offer([*themes, _RULE, *sizes], self.look_asked.emit, below)

    def offer_leaving(self, choices: Sequence[tuple[str, object, bool]], below: QWidget) -> None:
        """Show the ways for somebody to go."""
        self._offer(choices, self.leaving_asked.emit, below, checks=False)

    def offer_ways(self, ways: Sequence[tuple[str, Callable[[], object]]], below: QWidget) -> None:
        """Show what can be done now; what is chosen is done."""
        acts: dict[object, Callable[[], object]] = dict(enumerate(act for _, act in ways))

        def take(chosen: object) -> None:
            acts[chosen]()

        self._offer([(text, number, False) for number, (text, _) in enumerate(ways)], take, below, checks=False)

    def _offer(
        self, choices: Sequence[tuple[str, object, bool]], take: Callable[[object], None], below: QWidget, *, checks: bool = True
    ) -> None:
        if self._menu is not None:
            self._menu.close()
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        menu.setFont(theme.font(theme.TEXT))
        for text, value, current in choices:
            if (text, value, current) == _RULE:
                menu.addSeparator()
                continue
            action = QAction(text.replace("&", "&&"), menu)
            action.setCheckable(checks)
            action.setChecked(current)
            action.triggered.connect(lambda _checked=False, value=value: take(value))
            menu.addAction(action)
        menu.setActiveAction(next((action for action in menu.actions() if action.isChecked()), menu.actions()[0]))
        corner = below.mapToGlobal(QPoint(0, 0))
        inside = self.mapToGlobal(QPoint(self.width(), self.height()))
        size = menu.sizeHint()
        down = corner.y() + below.height() + size.height() <= inside.y()
        y = corner.y() + below.height() if down else corner.y() - size.height()
        ends = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = corner.x() + below.width() - size.width() if ends else corner.x()
        menu.popup(QPoint(min(x, inside.x() - size.width() - 8), y))

    @property
    def menu_shown(self) -> QMenu | None:
        """The menu that is open."""
        return self._menu if self._menu is not None and self._menu.isVisible() else None

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        if self.barred:
            return
        if self.windowState() & Qt.WindowState.WindowFullScreen:
            self.showNormal()
        else:
            self.showFullScreen()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the window closes, where it may."""
        if self.barred:
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.setWindowTitle("Lanyard")
        self.trouble.name_close(self.tr("Dismiss"))
        self.header.language.setToolTip(tip(f"{self.tr('Language')} (F9)"))
        if self._fault is not None and not self.trouble.isHidden():
            self.show_trouble(self._fault, self._still)
