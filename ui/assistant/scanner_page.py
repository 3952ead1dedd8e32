"""The scanner and the loudspeaker: a code to scan, what the keys show, and the three sounds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.devices.scanner_trial import TEST_CODE
from ui import theme
from ui.assistant.code_view import CodeView
from ui.assistant.parts import Card, Page, Words, row_of
from ui.widgets.buttons import Button
from ui.wording import Sound


class ScannerPage(Page):
    """Shows a code to scan.

    Attributes:
        none_asked: there is no scanner at this station.
        play_asked: a `Sound`.
    """

    none_asked = Signal()
    play_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code = CodeView(TEST_CODE, self.inside)
        self.steps = Words(theme.LABEL, parent=self.inside)
        self.none = Button("outline", parent=self.inside)
        words = QVBoxLayout()
        words.setSpacing(16)
        words.addWidget(self.steps)
        words.addLayout(row_of(self.none))
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.code)
        row.addLayout(words, 1)
        self.column.addLayout(row)
        self.sounds = Card(self.inside)
        self.sound_words = Words(theme.LABEL, tint="muted", parent=self.sounds)
        self.players = {sound: Button("outline", parent=self.sounds) for sound in Sound}
        for sound, button in self.players.items():
            button.clicked.connect(lambda _checked=False, sound=sound: self.play_asked.emit(sound))
        self.sounds.column.addWidget(self.sound_words)
        self.sounds.column.addLayout(row_of(*self.players.values()))
        self.column.addWidget(self.sounds)
        self.none.clicked.connect(self.none_asked)
        self.finish()

    @property
    def first(self) -> QWidget:
        """The code, at which no key does anything."""
        return self.code

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Does the scanner read?"))
        self.intro.say(self.tr("Scan this code with the USB scanner, as you would scan a badge."))
        self.steps.say(
            self.tr(
                "1. Plug the scanner in.\n2. Hold it a hand’s breadth before the screen, and pull its trigger.\n"
                "3. What it sends is looked at here: key by key, and how it ends."
            )
        )
        self.none.say(self.tr("No scanner at this station"))
        self.sounds.heading.say(self.tr("And can you hear it?"))
        self.sound_words.say(self.tr("Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd."))
        for sound, text in {
            Sound.ADMIT: self.tr("▶ Welcome"),
            Sound.REFUSE: self.tr("▶ Refused"),
            Sound.ATTENTION: self.tr("▶ Look again"),
        }.items():
            self.players[sound].say(text)
        self.code.setAccessibleName(self.tr("A code to scan"))
