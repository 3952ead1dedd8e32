"""What must not be overlooked about a person: one line across the card, with its shape, on the colour of its meaning."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.widgets.fit_label import FitLabel
from ui.widgets.ground import Ground
from ui.widgets.shape import ShapeView
from ui.wording import Shape, Tone

_SHAPES = {Tone.REFUSE: Shape.CROSS, Tone.ATTENTION: Shape.BAR, Tone.ADMIT: Shape.TICK}
_ONE_LINE, _TWO_LINES = 1.3, 2.1
_LONG = 60
"""Characters from which a flag takes two lines."""


class FlagStrip(Ground):
    """One flag; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0.0, parent)
        self._tone = Tone.ATTENTION
        self._shape = ShapeView(24, self)
        self.words = FitLabel(theme.TEXT, 13, lines=2, weight=theme.BOLD, parent=self).take_lines(_ONE_LINE)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 3, 24, 3)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addWidget(self.words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_flag(self, tone: Tone, text: str) -> None:
        """Show a flag; an empty text hides it."""
        self._tone = tone
        self.words.take_lines(_TWO_LINES if len(text) > _LONG else _ONE_LINE)
        self.words.say(text)
        self.setAccessibleName(text)
        self._paint_anew()
        self.setVisible(bool(text))

    def _paint_anew(self) -> None:
        ground = theme.now().ground(self._tone)
        self.set_ground(ground)
        self.words.set_colour(theme.now().on(ground))
        self._shape.show_shape(_SHAPES[self._tone], theme.now().on(ground))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.words.text():
            self._paint_anew()
