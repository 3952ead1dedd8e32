"""The page of tiers: code, names, colour, and how the band of a badge will look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from kiosk.files.event_edit import uses
from ui import theme
from ui.event_editor.colour_field import ColourField
from ui.event_editor.fields import LineField, WordsField
from ui.event_editor.forms import Flaws, TablePage
from ui.event_editor.matrix_model import title_of
from ui.event_editor.state import Editing
from ui.event_editor.words import EventWords
from ui.people import DOT
from ui.tokens import contrast
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row

ENOUGH = 4.5
"""Contrast of words on their ground (WCAG 2.2, 1.4.3)."""


def known_colour(text: object) -> str:
    """A tier's colour as `#RRGGBB`, empty where it is none."""
    good = isinstance(text, str) and len(text) == len("#RRGGBB") and text.startswith("#") and QColor.isValidColorName(text)
    return str(text) if good else ""


class Band(QWidget):
    """The coloured band of a badge, with the tier's name and code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour, self._name, self._code = "", "", ""
        theme.hold(self, height=84)

    def show_band(self, colour: str, name: str, code: str) -> None:
        """Show a tier; a colour that is none leaves paper."""
        self._colour, self._name, self._code = colour, name, code
        self.setAccessibleName(DOT.join(part for part in (name, code) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now, box = theme.now(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(now.line), 1))
        painter.setBrush(QColor(self._colour or now.card))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(QColor(now.on(self._colour) if self._colour else now.muted))
        inner = self.rect().adjusted(24, 0, -24, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        direction = self.layoutDirection()
        painter.setFont(theme.font(30, theme.BOLD))
        width = painter.fontMetrics().horizontalAdvance(self._code)
        painter.drawText(inner, int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | middle), self._code)
        painter.setFont(theme.font(24, theme.SEMIBOLD, theme.forms(self._name, "")))
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        room = inner.adjusted(width + 16 if mirrored else 0, 0, 0 if mirrored else -width - 16, 0)
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | middle), name)
        painter.end()


class TiersPage(TablePage):
    """Tiers, one of them in a form."""

    def __init__(self, words: EventWords, parent: QWidget | None = None) -> None:
        super().__init__("tiers", words, parent)
        self.language = "en"
        self._shown: tuple[Editing, Flaws] | None = None
        self.form.add("code", LineField(self, most=64), 0)
        self.form.add("colour", ColourField(self), 0, 1)
        self.form.add("name", WordsField(self), 1, wide=True)
        self.band = Band(self)
        self.reads = FitLabel(theme.LABEL, 13, parent=self)
        self.used = FitLabel(theme.LABEL, 13, lines=2, parent=self)
        self.used.set_colour("muted")
        for row, part in enumerate((self.band, self.reads, self.used), start=2):
            self.form.put(part, row)
        self.form.end(5)
        self.retranslate()

    def show_state(self, state: Editing, number: int, flaws: Flaws, usual: Mapping[str, Any]) -> None:
        """Show a state, and one of its tiers."""
        self._shown = state, flaws
        tiers = state.tiers
        self.show_tables(tiers, number, lambda place: self._row(state, place, flaws), state, usual)
        self.show_flaws(flaws)
        if self.number < 0:
            return
        tier = tiers[self.number]
        code, name, colour = str(tier.get("code", "")), title_of(tier, self.language, "name"), known_colour(tier.get("colour"))
        self.heading.say(DOT.join(part for part in (code, name) if part))
        self.band.show_band(colour, name, code)
        self._say_contrast(colour)
        sessions = dict.fromkeys(use.code for use in uses(state.draft.data, code)) if code else {}
        named = self.tr("Named in {0}").replace("{0}", ", ".join(sessions))
        self.used.say(named if sessions else self.tr("No session names it; those for every tier admit it"))

    def _say_contrast(self, colour: str) -> None:
        if not colour:
            self.reads.say("")
            return
        ratio = contrast(colour, theme.now().on(colour))
        told = self.tr("Contrast of the words on it: {0} : 1").replace("{0}", f"{ratio:.1f}")
        low = ratio < ENOUGH
        mend = self.tr("Make it darker or lighter, to be read from afar")
        self.reads.say(f"▲ {told}. {mend}" if low else f"✓ {told}")
        self.reads.set_colour("refuse_text" if low else "muted")

    def _row(self, state: Editing, place: int, flaws: Flaws) -> Row:
        tier = state.tiers[place]
        code, name = str(tier.get("code", "")), title_of(tier, self.language, "name")
        wrong = self.flawed(flaws, place)
        count = len({use.session for use in uses(state.draft.data, code)})
        below = self.tr("Sessions that name it: {0}").replace("{0}", str(count))
        warned = "▲ " + self.tr("something is wrong") if wrong else below
        return Row(
            name or code or "–",
            below=warned,
            mark=code,
            mark_colour=known_colour(tier.get("colour")) or "soft",
            chip=bool(code),
            spoken=f"{code}, {name}, {warned}",
        )

    def retranslate(self) -> None:
        """Write every word anew."""
        super().retranslate()
        self.rows.setAccessibleName(self.tr("Tiers"))
        self.add.say(self.tr("Add a tier"))
        self.remove.say(self.tr("Remove"), self.tr("Remove the tier"))
        self.nothing.say(self.tr("There is no tier yet"))
