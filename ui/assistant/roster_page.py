"""The people: which file, how its columns are read, what it would change, and taking it in."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from kiosk.files.columns import Columns
from kiosk.intake import Comparison
from kiosk.wording.told import worded
from ui import theme
from ui.assistant.columns_view import ColumnsView
from ui.assistant.field_words import field_words
from ui.assistant.parts import Card, Page, Words, choices, keyed, primary, row_of
from ui.assistant.progress import Progress
from ui.assistant.table import Table
from ui.assistant.tick import Tick
from ui.languages import spoken
from ui.widgets.buttons import Button
from ui.wording import GLYPHS, Shape

_MOST = 5000
"""Rows of one kind that are listed: nobody reads more, and the numbers count all."""


class Kind(StrEnum):
    """What a row of a roster comes to."""

    REJECTED = "rejected"
    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    REMARKS = "remarks"


class RosterPage(Page):
    """Shows a roster beside the station.

    Attributes:
        choose_asked, photos_asked: someone wants to choose a file, a folder.
        column_changed: the place of a column, and the field wanted from it.
        complete_changed: whether the roster is complete.
        import_asked, stop_asked: someone wants it taken in, or that to stop.
    """

    choose_asked = Signal()
    photos_asked = Signal()
    column_changed = Signal(int, str)
    complete_changed = Signal(bool)
    import_asked = Signal()
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes = (".csv", ".xlsx", ".txt", ".tsv")
        self._name, self._folder = "", ""
        self._compared: Comparison | None = None
        self._has_codes = True
        self.kind = Kind.REJECTED
        self.choose = Button("primary", parent=self.inside)
        self.photos = Button("outline", parent=self.inside)
        self.take, self.stop = Button("primary", parent=self.inside), Button("outline", parent=self.inside)
        self.column.addLayout(row_of(self.choose, self.photos, self.take, self.stop))
        self.file = Words(theme.LABEL, tint="muted", parent=self.inside)
        self.column.addWidget(self.file)
        self.codeless = Words(theme.LABEL, theme.SEMIBOLD, tint="attention_text", parent=self.inside)
        self.column.addWidget(self.codeless)
        self.columns_card = Card(self.inside)
        self.lacking = Words(theme.LABEL, theme.SEMIBOLD, tint="refuse_text", parent=self.columns_card)
        self.columns = ColumnsView(self.columns_card)
        self.columns_card.column.addWidget(self.lacking)
        self.columns_card.column.addWidget(self.columns)
        self.result = self._make_result()
        self.column.addWidget(self.result)
        self._progress = Progress(self.column, self.inside)
        # below what it leads to: those whose file is right never need it
        self.column.addWidget(self.columns_card)
        for part in (self.columns_card, self.result, self.take, self.stop):
            part.hide()
        self.choose.clicked.connect(self.choose_asked)
        self.photos.clicked.connect(self.photos_asked)
        self.columns.changed.connect(self.column_changed)
        self.take.clicked.connect(self.import_asked)
        self.stop.clicked.connect(self.stop_asked)
        self.finish()

    def _make_result(self) -> Card:
        card = Card(self.inside)
        self.kinds = {kind: Button("chip", pixels=theme.LABEL, parent=card) for kind in Kind}
        choices(list(self.kinds.values()))
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
        self.list = Table(card)
        self.detail = Words(theme.LABEL, parent=card)
        self.list.spell_out(self.detail)
        self.more = Words(theme.SMALL, tint="muted", parent=card)
        self.complete = Tick(card)
        self.complete.clicked.connect(lambda checked: self.complete_changed.emit(bool(checked)))
        card.column.addLayout(row_of(*self.kinds.values(), spacing=8))
        card.column.addWidget(self.list)
        card.column.addWidget(self.detail)
        card.column.addWidget(self.more)
        card.column.addWidget(self.complete)
        return card

    @property
    def act(self) -> Button:
        """See `Page`."""
        return self.take

    @property
    def first(self) -> QWidget:
        """Where the next thing is to be done."""
        return self.take if not self.take.isHidden() and self.take.isEnabled() else self.choose

    def show_file(self, name: str, folder: str) -> None:
        """Say which file is looked at, and where its photos lie; empty where none is."""
        self._name, self._folder = name, folder
        self._write_file()

    def show_columns(self, columns: Columns, *, new: bool = False) -> None:
        """Show how the columns are read; what is missing stands above everything else.

        Args:
            columns: of the file.
            new: the file was chosen a moment ago; else somebody is at one of its columns, and stays there.
        """
        missing = {
            "id": self.tr("the registration number"),
            "name": self.tr("the name"),
            "tier": self.tr("the tier"),
        }
        lacks = ", ".join(missing[one] for one in columns.lacks)
        self.lacking.say(
            f"{GLYPHS[Shape.BAR]} " + self.tr("No column holds {0}: choose it below.").replace("{0}", lacks) if lacks else ""
        )
        self.columns.show_columns(columns)
        self.columns_card.show()
        self._has_codes = any(column.field == "codes" for column in columns.columns)
        self._write_codeless()
        # what must be mended stands where the eye is
        self.column.removeWidget(self.columns_card)
        place = self.column.indexOf(self.result) if columns.lacks else self.column.count() - 1
        self.column.insertWidget(place, self.columns_card)
        if columns.lacks:
            self.show_comparison(None)
            if new:
                self.columns.combos[0].setFocus()

    def show_comparison(self, compared: Comparison | None) -> None:
        """Show what the file would change; None: nothing is known yet."""
        self._compared = compared
        self.result.setVisible(compared is not None)
        self.take.setVisible(compared is not None)
        primary(self.choose, filled=compared is None)
        if compared is None:
            return
        found = compared.difference
        self.take.setEnabled(bool(found.added or found.updated or found.removed or found.unchanged))
        lost = self.window().focusWidget()
        if self.isVisible() and not isinstance(lost, QComboBox | Tick):
            self.take.setFocus()
        if not self._count(self.kind):
            self.kind = next((kind for kind in Kind if self._count(kind)), Kind.NEW)
        self._write_result()

    def show_kind(self, kind: Kind) -> None:
        """List the rows of one kind."""
        self.kind = kind
        self._write_result()

    def show_progress(self, words: str, done: int = 0, total: int = 0) -> None:
        """Show how far it is; empty words: nothing is under way. Without a total it is not known."""
        busy = bool(words)
        self._progress.show(words, done, total)
        self.stop.setVisible(busy)
        for part in (self.take, self.choose, self.photos, self.complete):
            part.setEnabled(not busy)

    def _count(self, kind: Kind) -> int:
        compared = self._compared
        if compared is None:
            return 0
        found = compared.difference
        return {
            Kind.REJECTED: len({bad.row for bad in found.rejected}),
            Kind.NEW: found.added,
            Kind.CHANGED: found.updated,
            Kind.GONE: found.removed,
            Kind.REMARKS: len(found.warnings),
        }[kind]

    def _rows(self, kind: Kind) -> tuple[tuple[str, ...], Sequence[Sequence[str]]]:
        """A head and the rows below it."""
        compared = self._compared
        if compared is None:
            return (), ()
        number, name = self.tr("Number"), self.tr("Name")
        fields = field_words()
        match kind:
            case Kind.REJECTED:
                head = (self.tr("Row"), self.tr("Field"), self.tr("Why"))
                bad = compared.difference.rejected[:_MOST]
                return head, [(str(one.row), fields.get(one.column, one.column), worded(one.reason, spoken())) for one in bad]
            case Kind.CHANGED:
                changed = compared.changed[:_MOST]
                return (number, name, self.tr("What changes")), [
                    (one.after.id, one.after.name, "; ".join(self._change(one.before, one.after, field) for field in one.fields))
                    for one in changed
                ]
            case Kind.REMARKS:
                return (self.tr("Remark"),), [(worded(text, spoken()),) for text in compared.difference.warnings[:_MOST]]
            case _:
                people = (compared.new if kind is Kind.NEW else compared.gone)[:_MOST]
                return (number, name, self.tr("Tier"), self.tr("Organization")), [
                    (one.id, one.name, one.tier, one.organization) for one in people
                ]

    @staticmethod
    def _change(before: object, after: object, field: str) -> str:
        was, now = (_shown(getattr(one, field)) for one in (before, after))
        return f"{field_words().get(field, field)}: {was or '–'} → {now or '–'}"

    def _write_result(self) -> None:
        compared = self._compared
        if compared is None:
            return
        words = {
            Kind.REJECTED: self.tr("Rejected: {0}"),
            Kind.NEW: self.tr("New: {0}"),
            Kind.CHANGED: self.tr("Changed: {0}"),
            Kind.GONE: self.tr("Withdrawn: {0}"),
            Kind.REMARKS: self.tr("Remarks: {0}"),
        }
        for kind, button in self.kinds.items():
            count = self._count(kind)
            mark = f"{GLYPHS[Shape.BAR]} " if kind is Kind.REJECTED and count else ""
            button.say(mark + words[kind].replace("{0}", f"{count:,}"))
            button.setChecked(kind is self.kind)
            button.setVisible(kind is not Kind.GONE or self.complete.isChecked())
        found = compared.difference
        self.result.heading.say(
            self.tr("What this file changes: {0} people in it, {1} as they are")
            .replace("{0}", f"{found.added + found.updated + found.unchanged:,}")
            .replace("{1}", f"{found.unchanged:,}")
        )
        head, rows = self._rows(self.kind)
        self.list.show_rows(head, rows, wide=-1)
        count = self._count(self.kind)
        hidden = count > _MOST and self.kind is not Kind.REJECTED
        self.more.say(self.tr("The first {0} are listed.").replace("{0}", f"{_MOST:,}") if hidden else "")
        if not rows:
            self.more.say(self.tr("None."))
        self.list.setVisible(bool(rows))

    def _write_codeless(self) -> None:
        words = self.tr(
            "No column holds ticket codes: nobody can be scanned by their ticket, only found by name until a badge is printed. "
            "Choose the column below if there is one."
        )
        self.codeless.say("" if self._has_codes else f"{GLYPHS[Shape.BAR]} {words}")

    def _write_file(self) -> None:
        if not self._name:
            self.file.say(self.tr("Or drop the file here."))
            return
        photos = self.tr("photos from {0}").replace("{0}", self._folder) if self._folder else self.tr("photos beside it")
        self.file.say(f"{self._name} ({photos})")

    def retranslate(self) -> None:
        """Write every word anew."""
        self.title.say(self.tr("Who is coming?"))
        self.intro.say(
            self.tr(
                "Choose the list that your registration system exports: CSV or XLSX. "
                "You see what it would change before anything does."
            )
        )
        self.choose.say(self.tr("Choose a roster…"))
        self.photos.say(self.tr("Where the photos lie…"))
        self.columns_card.heading.say(self.tr("How its columns are read"))
        self.columns.retranslate()
        self.complete.say(self.tr("This roster is complete: withdraw whoever is missing from it"))
        keyed(self.take, self.tr("Take these people in"))
        self.stop.say(self.tr("Stop"))
        self.list.setAccessibleName(self.tr("What this file changes"))
        self._write_file()
        self._write_codeless()
        self._write_result()


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value) if value else ""
