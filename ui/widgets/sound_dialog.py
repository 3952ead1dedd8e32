"""The test of the sounds: hear each by its name, and choose how loud they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.devices.loudness import LOUDEST
from ui import theme
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel
from ui.widgets.shape import ShapeView
from ui.widgets.sheet import draw_edge
from ui.wording import Shape, Sound

STEP = 10
"""Percent by which a press makes it louder or less loud."""
_WIDTH, _MARGIN, _SHAPE = 560, 32, 44
_TIGHT_FROM = 1.25
"""The size of text above which everything stands closer."""
_SHAPES = {Sound.ADMIT: (Shape.TICK, "admit_text"), Sound.REFUSE: (Shape.CROSS, "refuse_text")}
_LOUDER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)


class SoundDialog(QDialog):
    """Shows the three sounds.

    Attributes:
        heard: a `Sound` that somebody wants to hear.
        turned: how loud they want them, in percent.
    """

    heard = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget, volume: int, *, present: bool | None) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme.hold(self, width=_WIDTH)
        self._volume, self._present = volume, present
        self._last = Sound.ADMIT
        self.heading = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        self.remark = PlainLabel(self)
        self.remark.setFont(theme.font(theme.TEXT))
        self.remark.setWordWrap(True)
        theme.tint(self.remark, "muted")
        self.buttons = {sound: Button("outline", parent=self) for sound in Sound}
        self.names = {sound: PlainLabel(self) for sound in Sound}
        self.softer, self.louder = (Button("outline", parent=self) for _ in range(2))
        self.loudness = FitLabel(26, 18, weight=theme.BOLD, parent=self)
        self.label = PlainLabel(self)
        self.label.setFont(theme.font(theme.TEXT, theme.SEMIBOLD))
        self.done_button = Button("primary", parent=self)
        self._lay_out()
        self.softer.clicked.connect(lambda: self.turn(-STEP))
        self.louder.clicked.connect(lambda: self.turn(STEP))
        self.done_button.clicked.connect(self.accept)
        self.retranslate()
        self.buttons[Sound.ADMIT].setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an edge."""
        super().paintEvent(event)
        draw_edge(self)

    def _lay_out(self) -> None:
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        self._space()
        outer.addWidget(self.heading)
        outer.addWidget(self.remark)
        for sound, button in self.buttons.items():
            shape, colour = _SHAPES.get(sound, (Shape.BAR, "attention_text"))
            picture = ShapeView(_SHAPE, self)
            picture.show_shape(shape, colour)
            self.names[sound].setFont(theme.font(theme.TEXT))
            self.names[sound].setWordWrap(True)
            button.clicked.connect(lambda _checked=False, sound=sound: self.play(sound))
            row = QHBoxLayout()
            row.setSpacing(2 * theme.GAP)
            row.addWidget(picture)
            row.addWidget(self.names[sound], 1)
            row.addWidget(button)
            outer.addLayout(row)
        volume = QHBoxLayout()
        volume.setSpacing(2 * theme.GAP)
        volume.addWidget(self.label, 1)
        self.loudness.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.loudness.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.hold(self.loudness, width=110)
        volume.addWidget(self.softer)
        volume.addWidget(self.loudness)
        volume.addWidget(self.louder)
        outer.addLayout(volume)
        outer.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignRight)

    def _space(self) -> None:
        """Large text needs the room on a small screen."""
        self._outer.setSpacing(theme.GAP if theme.appearance().text > _TIGHT_FROM else 2 * theme.GAP)

    @Slot()
    def _grow(self) -> None:
        """Be as high as the words need."""
        self.resize(self.width(), self._outer.totalHeightForWidth(self.width()))

    def play(self, sound: Sound) -> None:
        """Wish for a sound."""
        self._last = sound
        self.heard.emit(sound)

    def turn(self, by: int) -> None:
        """Make it louder or less loud, and let it be heard."""
        volume = max(0, min(LOUDEST, self._volume + by))
        if volume != self._volume:
            self._volume = volume
            self.turned.emit(volume)
            self._say()
            self.heard.emit(self._last)

    def show_present(self, present: bool | None) -> None:
        """Say whether there is a loudspeaker."""
        if present is not self._present:
            self._present = present
            self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let 1, 2 and 3 play, and + and - turn."""
        if event.key() in _KEYS:
            self.play(tuple(Sound)[_KEYS.index(Qt.Key(event.key()))])
        elif event.key() in _LOUDER:
            self.turn(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.turn(-STEP)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_outer"):
            self._space()
            # the fonts follow after this
            QTimer.singleShot(0, self, self._grow)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        title = self.tr("Sounds")
        self.setWindowTitle(title)
        self.heading.say(title)
        words = {
            Sound.ADMIT: self.tr("Let in: a short note, a long one"),
            Sound.REFUSE: self.tr("Refused: one long buzz"),
            Sound.ATTENTION: self.tr("Attention: three short knocks"),
        }
        play = self.tr("Play")
        for number, (sound, button) in enumerate(self.buttons.items(), start=1):
            self.names[sound].setText(words[sound])
            button.say(self.tr("Play ({0})").replace("{0}", str(number)), f"{play}: {words[sound]}")
        self.label.setText(self.tr("Volume of this program"))
        self.softer.say("−", self.tr("Less loud"))
        self.louder.say("+", self.tr("Louder"))
        self.done_button.say(self.tr("Done"))
        self._say()

    def _say(self) -> None:
        self.loudness.say(f"{self._volume} %")
        self.loudness.setAccessibleName(f"{self.label.text()}: {self._volume} %")
        self.softer.setEnabled(self._volume > 0)
        self.louder.setEnabled(self._volume < LOUDEST)
        if self._present is False:
            remark = "▲ " + self.tr("No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.")
        elif self._volume == 0:
            remark = "▲ " + self.tr("The sounds are turned off: verdicts are shown only.")
        else:
            remark = self.tr("Can you tell them apart where you stand? The machine’s own volume counts too.")
        self.remark.setText(remark)
        QTimer.singleShot(0, self, self._grow)
        theme.tint(self.remark, "ink" if remark.startswith("▲") else "muted")
