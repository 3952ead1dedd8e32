"""One page: what it is about, what can be chosen, and the chart or the table."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.dashboard.bars import BarList
from ui.dashboard.choices import Choices
from ui.dashboard.label import Label
from ui.dashboard.pick import Pick
from ui.dashboard.table import SheetTable
from ui.dashboard.values import Options, Shown, Side
from ui.widgets.buttons import Button
from ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from ui.dashboard.curve import CurveView

_CHIPS = 4
"""More choices than that stand in a list."""


class PageView(QWidget):
    """Shows any page.

    Attributes:
        back_asked: to the first page.
        chosen: `Options` that somebody chose.
        side_asked: a `Side`.
        touched: somebody did something here that asks for nothing.
    """

    back_asked = Signal()
    chosen = Signal(object)
    side_asked = Signal(object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._side = Side.CHART
        self._scale = 1.0
        self._offered: tuple[Choices, ...] = ()
        self.back = Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self)
        self.title = Label(26, theme.BOLD, wraps=False, parent=self)
        self.lead = Label(theme.LABEL, theme.REGULAR, "muted", parent=self)
        self.chart_side, self.table_side = (
            Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=self) for _ in range(2)
        )
        self.search = QLineEdit(self)
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(120)
        self.search.setFont(theme.font(theme.LABEL))
        theme.hold(self.search, least_height=theme.TARGET)
        self.remark = Label(theme.SMALL, theme.REGULAR, "muted", parent=self)
        self._chooser = QWidget(self)
        self.chips: list[Button] = []
        self.combos: list[QComboBox] = []
        self._chip_row = FlowRow(self._chooser, gap=2 * theme.GAP, between=theme.GAP)
        self._build_body()
        self._lay_out()
        for side, button in ((Side.CHART, self.chart_side), (Side.TABLE, self.table_side)):
            button.setCheckable(True)
            button.clicked.connect(partial(self.side_asked.emit, side))
        self.back.clicked.connect(self.back_asked)
        self.search.textChanged.connect(self._seek)
        self.table.horizontalHeader().sectionClicked.connect(self.touched)
        self.retranslate()

    def _build_body(self) -> None:
        self.bars = BarList()
        self.bars_area = QScrollArea(self)
        self.bars_area.setObjectName("bars")
        self.bars_area.setWidgetResizable(True)
        self.bars_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(24, 12, 24, 12)
        column.addWidget(self.bars)
        column.addStretch(1)
        self.bars_area.setWidget(holder)
        self._curve: CurveView | None = None
        self.empty = Label(theme.LARGE, theme.REGULAR, "muted", parent=self)
        self.empty.centre()
        self.card = QFrame(self)
        self.card.setObjectName("card")
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 1, 1, 1)
        self.charts = QStackedWidget(self.card)
        curve_holder = QWidget()
        around = QVBoxLayout(curve_holder)
        around.setContentsMargins(16, 16, 16, 12)
        self._curve_holder = curve_holder
        for part in (self.bars_area, curve_holder, self.empty):
            self.charts.addWidget(part)
        inside.addWidget(self.charts)
        self.table = SheetTable(self)
        self.body = QStackedWidget(self)
        self.body.addWidget(self.card)
        self.body.addWidget(self.table)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.lead)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.GAP)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        sides = QHBoxLayout()
        sides.setSpacing(4)
        sides.addWidget(self.chart_side)
        sides.addWidget(self.table_side)
        head.addLayout(sides)
        head.setAlignment(sides, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 8)
        column.setSpacing(12)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(2 * theme.GAP)
        row.addWidget(self._chooser, 2)
        row.addWidget(self.search, 1)
        column.addLayout(row)
        column.addWidget(self.body, 1)
        column.addWidget(self.remark)

    @property
    def curve(self) -> CurveView:
        """The chart over time; made when it is first needed, as what draws it takes its time to load."""
        if self._curve is None:
            from ui.dashboard.curve import CurveView  # noqa: PLC0415

            self._curve = CurveView(self._curve_holder)
            self._curve.set_scale(self._scale)
            around = self._curve_holder.layout()
            if around is not None:
                around.addWidget(self._curve)
        return self._curve

    def show_page(self, shown: Shown, side: Side, offered: tuple[Choices, ...]) -> None:
        """Show a page on one of its sides."""
        self._shown = shown
        self._side = side if shown.has_chart else Side.TABLE
        self.title.say(shown.title)
        self.lead.say(shown.lead)
        self.remark.say(shown.remark)
        self._offer(offered)
        self.chart_side.setEnabled(shown.has_chart)
        self.chart_side.setChecked(self._side is Side.CHART)
        self.table_side.setChecked(self._side is Side.TABLE)
        self.search.setVisible(self._side is Side.TABLE)
        self._chooser.setVisible(bool(offered))
        if self._side is Side.TABLE and shown.sheet.rows:
            self.table.show_sheet(shown.sheet)
            self.body.setCurrentWidget(self.table)
            return
        self.body.setCurrentWidget(self.card)
        if shown.empty or self._side is Side.TABLE:
            self.empty.setText(shown.empty or shown.sheet.empty)
            self.charts.setCurrentWidget(self.empty)
        elif shown.curve is not None:
            self.curve.show_curve(shown.curve, shown.title)
            self.charts.setCurrentWidget(self._curve_holder)
        else:
            self.bars.show_bars(shown.bars, shown.title)
            self.charts.setCurrentWidget(self.bars_area)

    @property
    def side(self) -> Side:
        """What is shown."""
        return self._side

    def begin(self) -> None:
        """Another page: nothing is sought, and the focus is where one goes on."""
        self.search.clear()
        self.bars_area.verticalScrollBar().setValue(0)

    def focus(self) -> None:
        """Be where keys do something: in the table, or where one scrolls."""
        place = self.table if self.body.currentWidget() is self.table else self.bars_area
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Show nothing of anybody."""
        self.search.clear()
        if self._shown is not None:
            empty = Shown("", "", type(self._shown.sheet)("", "", (), ()), empty=" ")
            self.table.show_sheet(empty.sheet)
            self.bars.show_bars((), "")
            if self._curve is not None:
                self._curve.show_curve(None, "")
            self.show_page(empty, Side.CHART, ())

    def _seek(self, sought: str) -> None:
        self.table.seek(sought)
        self.touched.emit()

    def _offer(self, offered: tuple[Choices, ...]) -> None:
        """Make the chips anew where they are others; whoever stood on one stays there."""
        if offered == self._offered:
            return
        here = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._offered = offered
        self._chip_row.clear()
        self.chips, self.combos = [], []
        for group in offered:
            if len(group) > _CHIPS or (group and group[0].leads_to.series != group[-1].leads_to.series):
                self._add_combo(group)
            else:
                self._add_chips(group)
        if here is not None and here < len(self.chips):
            self.chips[here].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_combo(self, group: Choices) -> None:
        combo = Pick(self._chooser)
        combo.setFont(theme.font(theme.LABEL))
        combo.setMinimumHeight(theme.TARGET)
        combo.addItems([choice.text for choice in group])
        combo.setCurrentIndex(next((place for place, choice in enumerate(group) if choice.now), 0))
        combo.setAccessibleName(self.tr("What is counted"))
        combo.activated.connect(lambda place: self.chosen.emit(group[place].leads_to))
        self._chip_row.addWidget(combo)
        self.combos.append(combo)

    def _add_chips(self, group: Choices) -> None:
        box = QWidget(self._chooser)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for choice in group:
            chip = Button("chip", pixels=theme.LABEL, weight=theme.REGULAR, parent=box)
            chip.setCheckable(True)
            chip.setChecked(choice.now)
            chip.say(choice.text)
            chip.clicked.connect(partial(self._pick, choice.leads_to, choice.now, chip))
            row.addWidget(chip)
            self.chips.append(chip)
        self._chip_row.addWidget(box)

    def _pick(self, options: Options, now: bool, chip: Button) -> None:
        if now:
            chip.setChecked(True)
        else:
            self.chosen.emit(options)

    def set_scale(self, scale: float) -> None:
        """Write larger by a factor, as on a wall."""
        self._scale = scale
        for part in (self.title, self.lead, self.remark, self.bars, self.empty, self.table):
            part.set_scale(scale)
        if self._curve is not None:
            self._curve.set_scale(scale)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Write every word anew."""
        self.back.say(self.tr("Overview"), self.tr("Back to the overview (Esc)"))
        self.chart_side.say(self.tr("Chart"), self.tr("Show the chart (F2)"))
        self.table_side.say(self.tr("Table"), self.tr("Show the table (F2)"))
        self.search.setPlaceholderText(self.tr("Search in the table"))
        self.search.setAccessibleName(self.tr("Search in the table"))
        self.bars_area.setAccessibleName(self.tr("Chart"))
