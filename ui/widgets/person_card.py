"""The person in front of the desk: tier band, photo place, name, facts, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fit_label import FitLabel
from ui.widgets.flag_strip import FlagStrip
from ui.widgets.pane import Pane
from ui.widgets.photo_place import PhotoPlace
from ui.widgets.plain import PlainLabel
from ui.wording import Tone

_RADIUS = 10.0
_BAND = 6
"""Pixels above and below the words of the band."""
_PHOTO = QSize(120, 148)
_AFTER_NAME = 3
"""The place below title, name, and the name as it is given otherwise."""
_LABEL, _LABEL_TIGHT = 150, 90
"""Pixels of the labels of facts."""
_SHRUNK = 28
"""Pixels below which a name rather takes two lines."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line below the name; `strong` is meant to be noticed."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Flag:
    """What must not be overlooked."""

    tone: Tone
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that the card shows of one person.

    Attributes:
        also: the name as it is given otherwise, as in Latin letters; empty where it is the same.
        flags: at most two.
    """

    name: str
    also: str
    title: str
    organization: str
    origin: str
    languages: str
    initials: str
    country: str
    tier: str
    tier_code: str
    tier_colour: str
    facts: tuple[Fact, ...]
    flags: tuple[Flag, ...] = ()


class TierBand(QWidget):
    """The access category on its colour, with its code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = FitLabel(23, 16, weight=theme.SEMIBOLD, parent=self)
        self.code = FitLabel(27, 18, weight=theme.BOLD, parent=self)
        self.code.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._colour = "soft"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, _BAND, 24, _BAND)
        layout.addWidget(self.name, 3)
        layout.addWidget(self.code, 1)

    def show_tier(self, name: str, code: str, colour: str) -> None:
        """Show a tier."""
        self._colour = f"tier {colour}"
        for label, text in ((self.name, name), (self.code, code)):
            label.set_colour(f"on tier {colour}")
            label.say(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, round at the top only."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(0, 0, self.width(), self.height() + 2 * _RADIUS), _RADIUS, _RADIUS)
        painter.setClipRect(self.rect())
        painter.fillPath(shape, QColor(theme.now().colour(self._colour)))
        painter.end()


class FactRows(QWidget):
    """Labels and values, a rule under each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, FitLabel, FitLabel, QFrame]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._scale, self._label = 1.0, _LABEL
        self.set_scale(1.0)

    def set_tight(self, *, tight: bool) -> None:
        """Leave the values what there is of the width."""
        self._label = _LABEL_TIGHT if tight else _LABEL
        self._grid.setHorizontalSpacing(2 * theme.GAP if tight else 0)
        self.set_scale(self._scale)

    def set_scale(self, scale: float) -> None:
        """Take more room on a large screen."""
        self._scale = scale
        self.setMaximumHeight(theme.px(5 * 42 * scale))
        for label, *_ in self._rows:
            label.setFont(theme.font(round(theme.LABEL * scale)))
            label.setMinimumWidth(theme.px(self._label * scale))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.set_scale(self._scale)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show facts, one a row."""
        while len(self._rows) < len(facts):
            self._add()
        for number, (label, plain, strong, rule) in enumerate(self._rows):
            fact = facts[number] if number < len(facts) else None
            label.setText(fact.label if fact else "")
            plain.say(fact.value if fact and not fact.strong else "")
            strong.say(fact.value if fact and fact.strong else "")
            for part, there in ((label, fact), (rule, fact), (plain, fact and not fact.strong), (strong, fact and fact.strong)):
                part.setVisible(bool(there))

    def _add(self) -> None:
        row = 2 * len(self._rows)
        label = PlainLabel(self)
        label.setFont(theme.font(round(theme.LABEL * self._scale)))
        theme.tint(label, "muted")
        label.setMinimumWidth(theme.px(self._label * self._scale))
        plain, strong = (FitLabel(theme.TEXT, 14, weight=weight, parent=self) for weight in (theme.REGULAR, theme.SEMIBOLD))
        for part in (plain, strong):
            part.set_scale(self._scale)
        rule = QFrame(self)
        rule.setFixedHeight(1)
        rule.setObjectName("rule")
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(plain, row, 1)
        self._grid.addWidget(strong, row, 1)
        self._grid.addWidget(rule, row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row, 30)
        self._grid.setRowStretch(row, 1)
        self._rows.append((label, plain, strong, rule))


class PersonCard(QFrame):
    """One person; `foot` is the place for the buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._card: Card | None = None
        self._long = self._tight = False
        self.band = TierBand(self)
        self.flags = (FlagStrip(self), FlagStrip(self))
        self.photo = PhotoPlace(self)
        self.photo.setFixedSize(_PHOTO)
        self.title = FitLabel(theme.LABEL, 14, parent=self)
        self.name = FitLabel(theme.NAME, 20, lines=3, weight=theme.BOLD, parent=self)
        self.also = FitLabel(theme.LARGE, 14, weight=theme.SEMIBOLD, parent=self)
        self.organization = FitLabel(theme.LARGE, 15, lines=2, parent=self)
        self.origin = FitLabel(theme.TEXT, 14, parent=self)
        self.languages = FitLabel(theme.LABEL, 14, parent=self)
        for label in (self.title, self.origin, self.languages):
            label.set_colour("muted")
        self.facts = FactRows(self)
        self.nobody = PlainLabel(self)
        self.nobody.setFont(theme.font(theme.LARGE))
        self.nobody.setWordWrap(True)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.tint(self.nobody, "muted")
        self.foot = QHBoxLayout()
        self.foot.setSpacing(2 * theme.GAP)
        self._lay_out()

    def _lay_out(self) -> None:
        words = self._words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.title, self.name, self.also, self.organization, self.origin, self.languages):
            words.addWidget(label)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.body = QWidget(self)
        inner = self._inner = QVBoxLayout(self.body)
        inner.setContentsMargins(24, 14, 24, 0)
        inner.setSpacing(0)
        inner.addLayout(head)
        inner.addSpacing(10)
        inner.addWidget(self.facts, 4)
        inner.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 14)
        outer.setSpacing(0)
        outer.addWidget(self.band)
        for flag in self.flags:
            outer.addWidget(flag)
        self.pane = Pane(self.body, self, least=60)
        outer.addWidget(self.pane, 1)
        outer.addWidget(self.nobody, 1)
        self.nobody.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        margin = QHBoxLayout()
        margin.setContentsMargins(24, 8, 24, 0)
        margin.addLayout(self.foot)
        outer.addLayout(margin)

    def _show_name(self, card: Card) -> None:
        """Give a long name the height of two lines, and take it from the title."""
        metrics = QFontMetrics(theme.font(_SHRUNK, theme.BOLD, theme.forms(card.name, card.country)))
        self._long = metrics.horizontalAdvance(card.name) > self.name.width()
        self.name.take_lines(1.8 if self._long else 1.1)
        self.name.say(card.name, country=card.country)
        self.title.setVisible(bool(card.title) and not self._long and not self._tight)

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a large screen."""
        for label in self.body.findChildren(FitLabel) + self.band.findChildren(FitLabel) + [flag.words for flag in self.flags]:
            label.set_scale(scale)
        self.facts.set_scale(scale)
        self.photo.setFixedSize(_PHOTO * scale)

    def set_tight(self, *, tight: bool) -> None:
        """Where little of a card is seen at a time, put the facts right below the name; what it can do without is left out."""
        if tight == self._tight:
            return
        self._tight = tight
        self.facts.set_tight(tight=tight)
        before, after = (self._inner, self._words) if tight else (self._words, self._inner)
        before.removeWidget(self.facts)
        after.insertWidget(_AFTER_NAME if tight else after.count() - 1, self.facts, 0 if tight else 4)
        if self._card is not None:
            self.show_card(self._card, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the name anew."""
        super().resizeEvent(event)
        if self._card is not None:
            self._show_name(self._card)

    def show_card(self, card: Card | None, nobody: str) -> None:
        """Show a person, or the words for nobody."""
        self.band.setVisible(card is not None)
        self.pane.setVisible(card is not None)
        self.nobody.setVisible(card is None)
        self.nobody.setText(nobody)
        self.setAccessibleName(nobody)
        same = (
            card is not None and self._card is not None and (card.initials, card.name) == (self._card.initials, self._card.name)
        )
        self._card = card
        self._show_flags(card.flags if card else ())
        if card is None:
            # what is out of sight could still be read aloud
            self.setAccessibleDescription("")
            for part in (self.title, self.name, self.also, self.organization, self.origin, self.languages):
                part.say("")
            self.photo.show_initials("", "")
            self.facts.show_facts(())
            return
        self.title.say(card.title)
        self.band.show_tier(card.tier, card.tier_code, card.tier_colour)
        if not same:
            self.photo.show_initials(card.initials, card.country)
        self._show_name(card)
        for label, text in (
            (self.also, card.also),
            (self.organization, card.organization),
            (self.origin, card.origin),
            (self.languages, card.languages),
        ):
            label.say(text)
            label.setVisible(bool(text) and not (self._tight and label is self.languages))
        self.facts.show_facts(card.facts)
        self.setAccessibleName(f"{card.name}, {card.tier}, {card.organization}")
        facts = [f"{fact.label}: {fact.value}" for fact in card.facts]
        self.setAccessibleDescription(". ".join([*(flag.words for flag in card.flags), *facts]))

    def _show_flags(self, flags: Sequence[Flag]) -> None:
        shown = [*flags, *(None,) * len(self.flags)]
        for strip, flag in zip(self.flags, shown, strict=False):
            strip.show_flag(flag.tone if flag else Tone.ATTENTION, flag.words if flag else "")
