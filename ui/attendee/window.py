"""The window that is turned to the person before the desk."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.event import Event, localize
from ui import theme
from ui.attendee.emblem import CodeEmblem
from ui.attendee.view import Face, View, words
from ui.first_size import open_at
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.fit_label import FitLabel
from ui.widgets.shape import ShapeView
from ui.wording import Shape

_USUAL = QSize(1024, 640)
_MOST_LANGUAGES = 6
_EDGE, _BADGE = 64, 330
_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


class AttendeeWindow(QWidget):
    """Shows a `View`; nothing on it can be pressed, and it takes no keys."""

    def __init__(self, event: Event) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setObjectName("attendee")
        self.setAutoFillBackground(True)
        self._event = event
        self._view = View(Face.IDLE, ("en",))
        self._scale = 1.0
        self.closed = False
        self.event_name = FitLabel(30, 18, lines=2, weight=theme.SEMIBOLD, parent=self, display=True)
        self.venue = FitLabel(22, 15, parent=self, display=True)
        self.title = FitLabel(64, 30, lines=3, weight=theme.BOLD, parent=self, display=True).take_lines(1.1)
        self.emblem, self.tick = CodeEmblem(self), ShapeView(96, self)
        self.name = FitLabel(76, 30, lines=3, weight=theme.BOLD, parent=self, display=True).take_lines(2.2)
        self.large = [
            FitLabel(52 if first else 38, 22, lines=3, weight=theme.SEMIBOLD, parent=self, display=True)
            for first in (1, 0, 0, 0, 0, 0)
        ]
        self.small = FitLabel(30, 18, lines=2, parent=self, display=True).take_lines(1.3)
        self.small.set_colour("muted")
        self.venue.set_colour("muted")
        self.badge = BadgePreview(self)
        self.setWindowTitle("Lanyard")
        self._lay_out()
        open_at(self, _USUAL)
        self.show_view(self._view)

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setObjectName("bar")
        top = QHBoxLayout(head)
        top.setContentsMargins(48, 18, 48, 18)
        top.addWidget(self.event_name)
        middle = QVBoxLayout()
        middle.setSpacing(2 * theme.GAP)
        middle.addStretch(1)
        middle.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.title, self.name):
            middle.addWidget(label)
        for label in self.large:
            middle.addWidget(label)
        middle.addWidget(self.small)
        middle.addStretch(1)
        body = QHBoxLayout()
        body.setContentsMargins(_EDGE, 32, _EDGE, 32)
        body.setSpacing(_EDGE)
        body.addWidget(self.emblem, 0, Qt.AlignmentFlag.AlignVCenter)
        body.addLayout(middle, 1)
        body.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setContentsMargins(48, 0, 48, 24)
        foot.addWidget(self.venue)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(head)
        outer.addLayout(body, 1)
        outer.addLayout(foot)

    @property
    def view(self) -> View:
        """What is shown."""
        return self._view

    def words(self) -> list[str]:
        """Everything that can be read, from above."""
        labels = (self.event_name, self.title, self.name, *self.large, self.small, self.venue)
        return [label.text() for label in labels if label.text() and not label.isHidden()]

    def show_view(self, view: View) -> None:
        """Show something, and nothing of what was shown before."""
        self._view = view
        first = view.languages[0]
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if first in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight)
        self.event_name.say("" if view.face is Face.IDLE else localize(self._event.name, first))
        self.venue.say(self._event.venue)
        self.name.say(view.name, country=view.country)
        self.name.setVisible(bool(view.name))
        idle = view.face is Face.IDLE
        self.title.say(localize(self._event.name, first) if idle else "")
        self.title.setVisible(idle)
        said = [words(view.face, language) for language in view.languages[:_MOST_LANGUAGES]]
        for number, label in enumerate(self.large):
            text = said[number][0] if number < len(said) else ""
            label.say(text)
            label.setVisible(bool(text))
        self.small.say(said[0][1] if len(said) == 1 else "")
        self.small.setVisible(bool(self.small.text()))
        self.emblem.setVisible(view.face is Face.IDLE)
        self.tick.setVisible(view.face is Face.READY)
        if view.face is Face.READY:
            self.tick.show_shape(Shape.TICK, theme.now().admit_text)
        # until it is drawn, there is none: never somebody else's
        self.hide_badge()
        self.setAccessibleName(". ".join(self.words()))
        self._fit()

    def show_badge(self, whose: str, picture: QImage) -> None:
        """Show a badge beside the words, where it is that of whoever is named."""
        if whose == self._view.badge:
            self.badge.show_badge(picture)
            self.badge.show()

    def hide_badge(self) -> None:
        """Show no badge until one is drawn."""
        self.badge.show_blank()
        self.badge.hide()

    def _fit(self) -> None:
        """Write for the size of the screen: it is read from across a desk."""
        scale = max(0.6, min(2.5, self.width() / 1366, self.height() / 768))
        self._scale = scale
        long = self._view.face is Face.WAIT and len(self._view.languages) == 1
        for label in (self.event_name, self.venue, self.title, self.name, self.small, *self.large):
            # it fills its screen as it is, so that larger text would only be cut off
            label.set_scale(scale)
        for label in (self.title, self.name):
            # a long one takes the room of two lines; a short one leaves none below it
            label.take_lines(2.2 if label.sizeHint().width() > self._room() else 1.1)
        for label in self.large:
            label.take_lines(2.1 if long else 1.1)
        self.emblem.set_scale(scale)
        self.badge.setFixedWidth(round(_BADGE * scale))
        self.badge.setFixedHeight(self.badge.height_of(round(_BADGE * scale)))

    def _room(self) -> int:
        """Pixels across that are there for large words."""
        beside = self.emblem.width() if self._view.face is Face.IDLE else round(_BADGE * self._scale) if self._view.badge else 0
        return self.width() - 2 * _EDGE - beside - _EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write for the new size."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember that somebody closed it."""
        super().closeEvent(event)
        self.closed = True
