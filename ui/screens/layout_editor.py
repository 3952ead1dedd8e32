"""The layout editor: left the boxes, the middle is the badge as it prints, beside it three names, right what a box is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.badge.boxes import Box, ColumnBox, PhotoBox
from kiosk.badge.findings import Finding, Problem
from kiosk.badge.layout import Layout
from kiosk.badge.specimens import Kind
from kiosk.errors import Fault
from ui import theme
from ui.faults import said, step
from ui.layout_editor_acts import Model
from ui.layout_editor_edits import Rect, boxes_of, find, rect_of
from ui.layout_editor_fields import fields_of, page_fields
from ui.layout_editor_flaws import Wrong
from ui.layout_editor_state import Editing
from ui.layout_editor_words import LayoutWords
from ui.people import DOT
from ui.widgets.box_list import BoxList
from ui.widgets.buttons import Button
from ui.widgets.fit_label import FitLabel
from ui.widgets.flow_row import FlowRow
from ui.widgets.layout_canvas import LayoutCanvas, Outline
from ui.widgets.layout_form import LayoutForm
from ui.widgets.lists import Row
from ui.widgets.pane import Pane
from ui.widgets.plain import tip
from ui.widgets.specimen_card import SpecimenCard
from ui.widgets.tab_order import follow_layout

_LEFT, _CARDS, _RIGHT, _CANVAS = 236, 244, 318, 420
_SHARE = 0.42
"""How much of the width the one side takes where there are only two columns."""
_ANY = 16777215
"""What Qt takes for no limit."""
_LARGEST = 1.3
_SAID = 2
"""Flaws that are said at once."""
_MARKED = {
    Wrong.COLOUR: "colour",
    Wrong.NO_ID: "id",
    Wrong.TWICE: "id",
    Wrong.NO_NAME: "name",
}
"""The field that is to be marked for a flaw."""


class LayoutEditorScreen(QWidget):
    """Shows an `Editing` and what was drawn of it; says what people press, drag and type.

    Attributes:
        page_edited, box_edited, text_edited: the name of a value, and what someone made it.
    """

    open_asked = Signal()
    save_asked = Signal()
    save_as_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    use_asked = Signal()
    side_asked = Signal(str)
    black_asked = Signal(bool)
    specimen_asked = Signal(object)
    picture_asked = Signal()
    page_edited = Signal(str, object)
    box_edited = Signal(str, object)
    text_edited = Signal(str, object)

    def __init__(self, state: Editing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = LayoutWords(self)
        self._state = state
        self._languages: tuple[str, ...] = ("en",)
        self._models: tuple[Model, ...] = ()
        self._findings: dict[Kind, tuple[Finding, ...]] = {}
        self._fault: Fault | None = None
        self.setObjectName("editor")
        self.open, self.save, self.save_as, self.undo, self.redo, self.front, self.back, self.black = (
            Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self) for _ in range(8)
        )
        self.use = Button("primary", pixels=theme.LABEL, weight=theme.BOLD, parent=self)
        self.boxes = BoxList(self.words, self)
        self.canvas = LayoutCanvas(self)
        self.remark = FitLabel(theme.LABEL, 13, lines=2, parent=self).take_lines(2.0)
        self.cards_caption = FitLabel(theme.SMALL, 12, parent=self)
        self.cards = {kind: SpecimenCard(self) for kind in Kind}
        self.form = LayoutForm(self.words, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        tools = FlowRow(gap=20, between=6)
        for group in ((self.open, self.save, self.save_as), (self.undo, self.redo), (self.front, self.back), (self.black,)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in group:
                row.addWidget(button)
            tools.addLayout(row)
        bar.addLayout(tools, 1)
        bar.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.front, self.back, self.black):
            button.setCheckable(True)
        self.cards_caption.set_colour("muted")
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.remark)
        self._names = QWidget(self)
        names = QVBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(theme.GAP)
        names.addWidget(self.cards_caption)
        for card in self.cards.values():
            names.addWidget(card, 1)
        names.addStretch(0)
        aside = QWidget(self)
        self._stack = QVBoxLayout(aside)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(18)
        self._stack.addWidget(self.boxes, 1)
        self._left, self._cards = Pane(aside, self), Pane(self._names, self)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(18)
        self._columns.addWidget(self._left)
        self._columns.addLayout(middle, 1)
        self._columns.addWidget(self._cards)
        self._columns.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 12, 24, 10)
        outer.setSpacing(12)
        outer.addLayout(bar)
        outer.addLayout(self._columns, 1)

    def _arrange(self) -> None:
        """Give everything its share; where large text leaves no room for four columns, put three of them below each other."""
        text, width = theme.appearance().text, self.width()
        scale = max(1.0, min(_LARGEST, width / text / 1366))
        sides = [round(theme.px(side) * scale) for side in (_LEFT, _CARDS, _RIGHT)]
        narrow = width - sum(sides) < theme.px(_CANVAS)
        if narrow != (self._cards.widget() is None):
            if narrow:
                self._stack.addWidget(self.form)
                self._stack.addWidget(self._cards.takeWidget())
                self._names.show()
            else:
                self._stack.removeWidget(self._names)
                self._cards.setWidget(self._names)
                self._columns.addWidget(self.form)
            self._cards.setVisible(not narrow)
            follow_layout(self)
        left, cards, form = sides
        self._left.setFixedWidth(max(round(width * _SHARE), 1) if narrow else left)
        self._cards.setFixedWidth(cards)
        self.form.stand_whole(whole=narrow)
        self.form.setMinimumWidth(0 if narrow else form)
        self.form.setMaximumWidth(_ANY if narrow else form)

    def _connect(self) -> None:
        for button, signal in (
            (self.open, self.open_asked),
            (self.save, self.save_asked),
            (self.save_as, self.save_as_asked),
            (self.undo, self.undo_asked),
            (self.redo, self.redo_asked),
            (self.use, self.use_asked),
        ):
            button.clicked.connect(signal)
        self.front.clicked.connect(lambda: self.side_asked.emit("front"))
        self.back.clicked.connect(lambda: self.side_asked.emit("back"))
        self.black.clicked.connect(lambda checked: self.black_asked.emit(bool(checked)))
        for kind, card in self.cards.items():
            card.clicked.connect(lambda _checked=False, kind=kind: self.specimen_asked.emit(kind))
        self.form.fields.edited.connect(self._edited)
        self.form.fields.picture_asked.connect(self.picture_asked)
        self.form.text_fields.edited.connect(self.text_edited)

    def _edited(self, name: str, value: object) -> None:
        (self.box_edited if self._state.chosen else self.page_edited).emit(name, value)

    def sizeHint(self) -> QSize:
        """The smallest screen that this is made for, less the header."""
        return QSize(1366, 710)

    def introduce(self, languages: tuple[str, ...], *, station: bool) -> None:
        """Say in which languages words are written, and whether there is a station to use a layout."""
        self._languages = languages
        self.use.setVisible(station)

    def show_models(self, models: tuple[Model, ...]) -> None:
        """Say whose badges are shown."""
        self._models = models
        self._show_cards()

    def show_state(self, state: Editing) -> None:
        """Show a state."""
        self._state = state
        layout = state.draft
        wrong = {flaw.box for flaw in state.flaws} | {flaw.detail for flaw in state.flaws if flaw.wrong is Wrong.ON_CODE}
        outlines = [self._outline(box, wrong) for box in boxes_of(layout, state.side)]
        self.canvas.show_layout(Rect(0, 0, layout.width, layout.height), outlines, state.chosen)
        page = Row(self.tr("Page"), below=self._page(layout), spoken=self.tr("Page") + ", " + self._page(layout))
        rows = [(box.id, self._row(box, wrong)) for box in boxes_of(layout, state.side)]
        self.boxes.show_boxes(page, rows, state.chosen)
        self._show_form(state, refused=state.refused)
        self.front.setChecked(state.side == "front")
        self.back.setChecked(state.side == "back")
        self.undo.setEnabled(bool(state.past))
        self.redo.setEnabled(bool(state.future))
        self.save.setEnabled(state.usable and state.changed)
        self.save_as.setEnabled(state.usable)
        self._show_remark()

    def show_specimen(self, kind: Kind, *, black: bool) -> None:
        """Say whose badge is shown large, and for which printer."""
        for one, card in self.cards.items():
            card.setChecked(one is kind)
        self.black.setChecked(black)

    def show_drawn(self, kind: Kind, small: QImage, findings: tuple[Finding, ...]) -> None:
        """Show a badge that was drawn, small, and what was found about it."""
        self._findings[kind] = findings
        self.cards[kind].show_picture(small)
        self._show_cards()

    def forget(self) -> None:
        """Show no badge: another layout is to be drawn."""
        self._findings = {}
        self.canvas.show_picture(None)
        for card in self.cards.values():
            card.show_picture(None)
        self._show_cards()

    def show_fault(self, fault: Fault | None) -> None:
        """Say why the badge can't be drawn, or that it can."""
        if (fault and str(fault)) != (self._fault and str(self._fault)):
            self._fault = fault
            self._show_remark()

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

    def retranslate(self) -> None:
        """Write every word anew."""
        for button, text, key in (
            (self.open, self.tr("Open…"), "Ctrl+O"),
            (self.save, self.tr("Save"), "Ctrl+S"),
            (self.save_as, self.tr("Save as…"), "Ctrl+Shift+S"),
            (self.undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo, self.tr("Redo"), "Ctrl+Shift+Z"),
        ):
            button.say(text, f"{text} ({key})")
            button.setToolTip(tip(key))
        self.front.say(self.tr("Front"), self.tr("Show the front"))
        self.back.say(self.tr("Back"), self.tr("Show the back"))
        self.black.say(self.tr("Black printer"), self.tr("Show it as a printer of black dots prints it"))
        self.use.say(self.tr("Use for this station"))
        self.canvas.setAccessibleName(self.tr("Badge, as it will print, with its boxes"))
        self.cards_caption.say(self.tr("The names that ask the most"))
        self.form.setAccessibleName(self.tr("Properties"))
        self.boxes.retranslate()
        self.form.rename()
        self.show_state(self._state)
        self._show_cards()

    def _outline(self, box: Box, wrong: set[str]) -> Outline:
        square = isinstance(box, PhotoBox) and box.shape == "circle"
        place = self.tr("{0} mm from the left, {1} from the top, {2} wide, {3} high")
        for number, value in enumerate((box.x, box.y, box.width, box.height)):
            place = place.replace(f"{{{number}}}", f"{value:g}")
        return Outline(box.id, rect_of(box), box.id in wrong, square, f"{box.id}: {place}")

    def _row(self, box: Box, wrong: set[str]) -> Row:
        said = self.words.box(box)
        bad = box.id in wrong
        spoken = f"{box.id}, {said}" + (", " + self.tr("something is wrong with it") if bad else "")
        return Row(box.id, below=said, mark="▲" if bad else "", mark_colour="refuse_text", spoken=spoken)

    def _page(self, layout: Layout) -> str:
        size = f"{layout.width:g} × {layout.height:g} mm"
        return self.words.paper_name(layout.paper) + DOT + size if layout.paper else size

    def _show_form(self, state: Editing, *, refused: bool) -> None:
        box = find(state.draft, state.chosen) if state.chosen else None
        wrong = state.flaws[-1:] if refused else tuple(flaw for flaw in state.flaws if flaw.box in {"", state.chosen})
        marks = frozenset(_MARKED[flaw.wrong] for flaw in wrong if flaw.wrong in _MARKED)
        if refused:
            pass  # what was typed stays where it was typed
        elif box is None:
            layout = state.draft
            values: Mapping[str, object] = {
                **{name: getattr(layout, name) for name in ("name", "landscape", "width", "height")},
                "paper": layout.paper or "",
            }
            self.form.show_box(self.tr("Page"), page_fields(layout.paper), values, self._languages)
            self.form.show_texts((), 0)
        else:
            fields = fields_of(type(box))
            values = {field.name: getattr(box, field.name) for field in fields}
            self.form.show_box(self.words.kind(box.kind), fields, values, self._languages)
            self._show_texts(box, state.text)
        if self.form.made_anew():
            follow_layout(self)
        self.form.fields.show_wrong(marks)
        self.form.text_fields.show_wrong(marks)

    def _show_texts(self, box: Box, number: int) -> None:
        texts = box.texts if isinstance(box, ColumnBox) else ()
        self.form.show_texts([self.words.text(style) for style in texts], number)
        if texts:
            style = texts[number]
            fields = fields_of(type(style))
            self.form.text_fields.show_fields(
                fields, {field.name: getattr(style, field.name) for field in fields}, self._languages
            )

    def _show_remark(self) -> None:
        if self._state.flaws:
            flaws = self._state.flaws
            more = f" (+{len(flaws) - _SAID})" if len(flaws) > _SAID else ""
            stays = "" if self._state.refused else self.tr("The picture is of the last layout that was right.")
            text, colour = f"▲ {'. '.join(map(self.words.flaw, flaws[-_SAID:]))}{more}. {stays}".rstrip(), "refuse_text"
        elif self._fault is not None:
            words = said(self._fault)
            text, colour = f"▲ {words.what}. {step(words)}", "refuse_text"
        else:
            text, colour = (
                self.tr("Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap"),
                "muted",
            )
        self.use.setEnabled(self._state.usable and self._fault is None)
        self.remark.say(text)
        self.remark.set_colour(colour)
        self.remark.setAccessibleName(text)

    def _show_cards(self) -> None:
        if not self._models:
            for kind, card in self.cards.items():
                card.show_words(self.words.specimen(kind), "", "", self.tr("being looked for"), wrong=False)
        for model in self._models:
            found = self._findings.get(model.kind)
            remarks = [("▲ " if one.blocks else "") + self.words.finding(one) for one in sorted(found or (), key=_weight)]
            if found is not None and all(one.problem is Problem.NO_PHOTO for one in found):
                remarks.insert(0, "✓ " + self.tr("fits"))
            if model.sample:
                remarks.insert(0, self.tr("a made-up name"))
            wrong = any(one.blocks for one in found or ())
            card = self.cards[model.kind]
            card.show_words(
                self.words.specimen(model.kind), model.badge.name, model.badge.country_code, "\n".join(remarks), wrong=wrong
            )


def _weight(finding: Finding) -> tuple[bool, bool]:
    """What keeps a badge from being printed comes first, what isn't the layout's doing last."""
    return not finding.blocks, finding.problem is Problem.NO_PHOTO
