"""The printers and the badge: where badges go, what takes over, what they look like, and whether one comes out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.printing.discovery import Found, Standing
from ui import theme
from ui.assistant.parts import Card, Choice, Line, Page, Words, keyed, labelled, row_of
from ui.assistant.table import Table
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.buttons import Button
from ui.widgets.plain import tip
from ui.wording import GLYPHS, Shape


class PrinterPage(Page):
    """Lists printers, live.

    Attributes:
        use_asked, spare_asked, drop_asked: a printer's address.
        layout_asked: the name of a shipped layout.
        test_asked: someone wants a test badge.
        judged: whether the test badge came out right.
    """

    use_asked = Signal(str)
    spare_asked = Signal(str)
    drop_asked = Signal(str)
    layout_asked = Signal(str)
    test_asked = Signal()
    judged = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._in_use: tuple[str, ...] = ()
        self._layouts: Sequence[tuple[str, str]] = ()
        self._looking = True
        self.list = Table(self.inside)
        self.state = Words(theme.SMALL, tint="muted", parent=self.inside)
        self.use, self.spare, self.drop = (Button("outline", parent=self.inside) for _ in range(3))
        self.address = Line(self.inside, most=300)
        self.add = Button("outline", parent=self.inside)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.list)
        left.addWidget(self.state)
        left.addLayout(row_of(self.use, self.spare, self.drop))
        by_hand = QHBoxLayout()
        by_hand.setSpacing(12)
        by_hand.addWidget(self.address, 1)
        by_hand.addWidget(self.add)
        left.addLayout(by_hand)
        self.test = Button("primary", parent=self.inside)
        left.addLayout(row_of(self.test))
        self.question = self._make_question()
        left.addWidget(self.question)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(self._make_badge())
        self.column.addLayout(row)
        self.question.hide()
        self.use.clicked.connect(lambda: self._emit(self.use_asked))
        self.spare.clicked.connect(lambda: self._emit(self.spare_asked))
        self.drop.clicked.connect(lambda: self._emit(self.drop_asked))
        self.add.clicked.connect(self._add)
        self.address.returnPressed.connect(self._add)
        self.test.clicked.connect(self.test_asked)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.list.doubleClicked.connect(lambda: self._emit(self.use_asked))
        self.finish()

    def _make_question(self) -> Card:
        card = Card(self.inside)
        self.yes, self.no = Button("primary", parent=card), Button("outline", parent=card)
        card.column.addLayout(row_of(self.yes, self.no))
        self.yes.clicked.connect(lambda: self.judged.emit(True))
        self.no.clicked.connect(lambda: self.judged.emit(False))
        return card

    def _make_badge(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        self.layout_label = Words(theme.LABEL, parent=self.inside)
        self.layouts = Choice(self.inside)
        self.layouts.setFixedWidth(250)
        self.layouts.activated.connect(lambda row: self.layout_asked.emit(str(self.layouts.itemData(row))))
        self.preview = BadgePreview(self.inside)
        self.preview.setFixedWidth(250)
        column.addLayout(labelled(self.layout_label, self.layouts))
        column.addWidget(self.preview)
        column.addStretch(1)
        return column

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.test

    @property
    def first(self) -> QWidget:
        """The list, or the question that is open."""
        return self.yes if not self.question.isHidden() else self.list

    def show_found(self, found: tuple[Found, ...], *, looking: bool) -> None:
        """Show which printers there are; who chose one keeps it."""
        here = self.chosen
        self._looking = looking
        if found != self._found:
            self._found = found
            self._write_list()
            self._choose(here)
        self._say_state()

    def show_in_use(self, addresses: tuple[str, ...]) -> None:
        """Show where badges go; the others take over."""
        if addresses != self._in_use:
            here = self.chosen
            self._in_use = addresses
            self._write_list()
            self._choose(here)

    def show_layouts(self, layouts: Sequence[tuple[str, str]], current: str) -> None:
        """Show what badges may look like, and do."""
        known = {name for _, name in layouts}
        self._layouts = layouts if current in known or not current else (*layouts, ("", current))
        self.layouts.clear()
        for key, name in self._layouts:
            self.layouts.addItem(name, key)
        self.layouts.setCurrentIndex(max(0, self.layouts.findText(current)))

    def show_question(self, *, ask: bool) -> None:
        """Ask whether the test badge came out right, or ask no more."""
        self.question.setVisible(ask)
        if ask:
            self.yes.setFocus()
            self.ensureWidgetVisible(self.question)

    def show_busy(self, *, busy: bool) -> None:
        """Wait for the printer, or wait no longer."""
        for part in (self.test, self.use, self.spare, self.drop, self.add, self.layouts):
            part.setEnabled(not busy)
        if not busy:
            self._allow()

    @property
    def found(self) -> tuple[Found, ...]:
        """The printers that are listed."""
        return self._found

    @property
    def chosen(self) -> str:
        """The address of the printer that is chosen in the list; empty where none is."""
        row = self.list.chosen
        return self._found[row].printer if 0 <= row < len(self._found) else ""

    def _choose(self, address: str) -> None:
        row = next((row for row, one in enumerate(self._found) if one.printer == address), -1)
        if row >= 0:
            self.list.selectRow(row)
        self._allow()

    def _emit(self, signal: SignalInstance) -> None:
        if self.chosen:
            signal.emit(self.chosen)

    def _add(self) -> None:
        if address := self.address.text().strip():
            self.use_asked.emit(address)

    def _allow(self) -> None:
        here = self.chosen
        self.use.setEnabled(bool(here) and here not in self._in_use[:1])
        self.spare.setEnabled(bool(here) and here not in self._in_use)
        self.drop.setEnabled(here in self._in_use and len(self._in_use) > 1)

    def _write_list(self) -> None:
        stands = {
            Standing.READY: f"{GLYPHS[Shape.TICK]} " + self.tr("ready"),
            Standing.TROUBLE: f"{GLYPHS[Shape.BAR]} " + self.tr("in trouble"),
            Standing.UNKNOWN: self.tr("does not say"),
        }
        rows = []
        for one in self._found:
            use = self.tr("prints here") if one.printer in self._in_use[:1] else ""
            use = self.tr("takes over") if one.printer in self._in_use[1:] else use
            state = stands[one.state] + (f": {one.message}" if one.message else "")
            rows.append((use, one.name or one.printer, state, one.printer))
        head = (self.tr("Use"), self.tr("Printer"), self.tr("How it stands"), self.tr("Address"))
        self.list.show_rows(head, rows, least=3, most=5)

    def _say_state(self) -> None:
        if self._looking:
            self.state.say(self.tr("Looking for printers…"))
        else:
            self.state.say(self.tr("The list is kept up to date while you look at it."))

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Where do badges come out?"))
        self.intro.say(self.tr("Choose the printer, and another that takes over when it fails. Then print a test badge."))
        self.use.say(self.tr("Print badges here"))
        self.spare.say(self.tr("Let it take over"))
        self.drop.say(self.tr("Not any more"))
        self.address.setPlaceholderText(self.tr("or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203"))
        self.address.setToolTip(tip(self.address.placeholderText()))
        self.address.setAccessibleName(self.tr("Address of a printer"))
        self.add.say(self.tr("Use this address"))
        keyed(self.test, self.tr("Print a test badge"))
        self.question.heading.say(self.tr("Did the test badge come out right: whole, sharp, and in its real size?"))
        self.yes.say(f"{GLYPHS[Shape.TICK]}  " + self.tr("Yes, it is right"))
        self.no.say(f"{GLYPHS[Shape.CROSS]}  " + self.tr("No"))
        self.layout_label.say(self.tr("What badges look like"))
        self.layouts.setAccessibleName(self.layout_label.text())
        self.list.setAccessibleName(self.tr("Printers"))
        self.preview.setAccessibleName(self.tr("The test badge"))
        self._write_list()
        self._say_state()
