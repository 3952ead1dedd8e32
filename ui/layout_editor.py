"""A layout editor at work: what people do becomes the next state, and every state is shown and drawn."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from kiosk.badge import pictures
from kiosk.badge.boxes import Box
from kiosk.badge.layout import Layout
from kiosk.badge.papers import PaperName
from kiosk.badge.specimens import Kind
from kiosk.domain.target import USUAL_DOTS, Target
from kiosk.errors import Fault
from ui import layout_editor_edits as edits
from ui import layout_editor_state as editing
from ui.layout_editor_acts import Model
from ui.layout_editor_drawing import SMALL, Drawing, Drawn, Wish
from ui.layout_editor_edits import Rect, Side
from ui.layout_editor_flaws import Flaw, Wrong
from ui.layout_editor_state import Editing
from ui.people import DOT
from ui.screens.layout_editor import LayoutEditorScreen
from ui.widgets.file_dialog import file_dialog
from ui.window import Window

_COLOUR, _BLACK = Target(), Target(USUAL_DOTS, black=True)


class AtLayoutEditor(QObject):
    """Edits one layout after another in a window.

    Args:
        window: it stands in.
        screen: in the window.
        drawing: the thread that draws.
        layout: to begin with.
    """

    def __init__(self, window: Window, screen: LayoutEditorScreen, drawing: Drawing, layout: Layout) -> None:
        super().__init__()
        self.window = window
        self.screen = screen
        self.drawing = drawing
        self.state: Editing = editing.begin(layout)
        self.large = Kind.LONGEST
        self.black = False
        self.fault: Fault | None = None
        self.dialog: QFileDialog | None = None
        self._models: tuple[Model, ...] = ()
        self._wished: object = None
        drawing.came.connect(self._came)
        self._connect()
        self._show()

    def _connect(self) -> None:
        screen, canvas, boxes, texts = self.screen, self.screen.canvas, self.screen.boxes, self.screen.form.texts
        canvas.chosen.connect(self.choose)
        canvas.placed.connect(self.place)
        canvas.settled.connect(self._settle)
        canvas.walked.connect(lambda by: self._go(editing.choose_next(self.state, by)))
        canvas.deleted.connect(self.delete)
        canvas.scaled.connect(self._draw)
        boxes.chosen.connect(self.choose)
        boxes.added.connect(self.add)
        boxes.shifted.connect(lambda by: self._edit(edits.shift(self.state.draft, self.state.chosen, by)))
        boxes.duplicated.connect(self.duplicate)
        boxes.deleted.connect(self.delete)
        screen.page_edited.connect(self.set_page)
        screen.box_edited.connect(self.set_value)
        screen.text_edited.connect(self.set_text)
        screen.picture_asked.connect(lambda: self._ask_picture(new=False))
        screen.undo_asked.connect(self.undo)
        screen.redo_asked.connect(self.redo)
        screen.side_asked.connect(self.turn)
        screen.black_asked.connect(self.show_black)
        screen.specimen_asked.connect(self.show_large)
        texts.chosen.connect(lambda number: self._go(editing.choose(self.state, self.state.chosen, number)))
        texts.field_asked.connect(lambda: self.add_text(words=False))
        texts.words_asked.connect(lambda: self.add_text(words=True))
        texts.moved.connect(self.shift_text)
        texts.removed.connect(self._remove_text)

    def introduce(self, models: tuple[Model, ...]) -> None:
        """Say whose badges are shown."""
        self._models = models
        self.screen.show_models(models)
        self._wished = None
        self._draw()

    # what is looked at

    def choose(self, id: str) -> None:
        """Choose a box; empty: the page."""
        if id != self.state.chosen:
            self._go(editing.choose(self.state, id))

    def turn(self, side: Side) -> None:
        """Look at a side."""
        self._go(editing.turn(self.state, side))

    def show_large(self, kind: Kind) -> None:
        """Show somebody else's badge large."""
        self.large = kind
        self._show()

    def show_black(self, black: bool) -> None:
        """Show it as a printer of black dots prints it, or in colours."""
        self.black = black
        self._show()

    # what is changed

    def undo(self) -> None:
        """Go back a step."""
        self._go(editing.undo(self.state))

    def redo(self) -> None:
        """Take back an undoing."""
        self._go(editing.redo(self.state))

    def place(self, id: str, rect: Rect) -> None:
        """Put a box somewhere else."""
        self._edit(edits.place(self.state.draft, id, rect), f"{id} place")

    def set_value(self, name: str, value: object) -> None:
        """Give the chosen box another value."""
        box = self.state.chosen
        if name == "id":
            self._rename(box, str(value))
        else:
            self._edit(edits.set_value(self.state.draft, box, name, value), f"{box} {name}")

    def _rename(self, box: str, name: str) -> None:
        """Boxes are told apart by their names: one that can't be isn't taken, but said."""
        if not name or (name != box and edits.find(self.state.draft, name) is not None):
            self._go(editing.refuse(self.state, Flaw(Wrong.TWICE, name) if name else Flaw(Wrong.NO_ID)))
        else:
            self._edit(edits.set_value(self.state.draft, box, "id", name), "id", chosen=name)

    def set_text(self, name: str, value: object) -> None:
        """Give the chosen text of a column another value."""
        box, number = self.state.chosen, self.state.text
        self._edit(edits.set_text(self.state.draft, box, number, name, value), f"{box} {number} {name}")

    def set_page(self, name: str, value: object) -> None:
        """Give the page another value."""
        draft = self.state.draft
        match name:
            case "name":
                made = edits.rename(draft, str(value))
            case "paper":
                made = edits.set_paper(draft, cast("PaperName | None", value or None), landscape=draft.landscape)
            case "landscape":
                made = edits.set_paper(draft, draft.paper, landscape=bool(value))
            case _:
                number = cast("float", value)
                made = edits.set_size(
                    draft, number if name == "width" else draft.width, number if name == "height" else draft.height
                )
        self._edit(made, f"page {name}")

    def add(self, kind: edits.Kind) -> None:
        """Add a box; a picture is asked for first."""
        if kind == "image":
            self._ask_picture(new=True)
        else:
            self._add(kind)

    def duplicate(self) -> None:
        """Add a copy of the chosen box."""
        if self.state.chosen:
            draft, copy = edits.duplicate(self.state.draft, self.state.chosen)
            self._edit(draft, chosen=copy)

    def delete(self) -> None:
        """Take the chosen box away."""
        if self.state.chosen:
            self._edit(edits.delete(self.state.draft, self.state.chosen), chosen="")

    def add_text(self, *, words: bool) -> None:
        """Add a text below the chosen one of a column."""
        box, number = self.state.chosen, self.state.text
        self._edit(edits.add_text(self.state.draft, box, number, words=words))
        self._go(editing.choose(self.state, box, number + 1))

    def shift_text(self, by: int) -> None:
        """Move the chosen text of a column up or down."""
        box, number = self.state.chosen, self.state.text
        self._edit(edits.shift_text(self.state.draft, box, number, by))
        self._go(editing.choose(self.state, box, number + by))

    def _remove_text(self) -> None:
        self._edit(edits.remove_text(self.state.draft, self.state.chosen, self.state.text))

    def take_picture(self, path: Path, *, new: bool) -> None:
        """Take a picture's file into the chosen box, or into a new one."""
        box = self.state.chosen

        def then(data: str) -> None:
            if new:
                self._add("image", data)
            else:
                self._edit(edits.set_value(self.state.draft, box, "data", data))

        self.drawing.ask(lambda: pictures.read_picture(path.name, None, path.parent), then, self.tell)

    def _ask_picture(self, *, new: bool) -> None:
        dialog = self.ask_file(self.tr("Choose a picture"), self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(lambda name: self.take_picture(Path(name), new=new))

    def ask_file(self, title: str, filter: str, *, save: bool = False, suggestion: str = "") -> QFileDialog:
        """Ask for a file; the dialog says by `fileSelected` which."""
        dialog = self.dialog = file_dialog(self.window, title, suggestion, filter)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("json")
        else:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def tell(self, fault: Fault) -> None:
        """Say what could not be done."""
        self.window.show_trouble(fault, self.tr("The layout is as it was."))

    def begin(self, layout: Layout) -> None:
        """Edit another layout."""
        self.screen.forget()
        self._go(editing.begin(layout))

    def keep(self, layout: Layout) -> None:
        """That one is saved now."""
        self._go(editing.kept(self.state, layout))

    def _add(self, kind: edits.Kind, picture: str = "") -> None:
        draft, made = edits.add(self.state.draft, self.state.side, kind, picture)
        self._edit(draft, chosen=made)

    def _edit(self, draft: Layout, tag: str = "", *, chosen: str | None = None) -> None:
        self._go(editing.edit(self.state, draft, tag, chosen=chosen))

    def _settle(self) -> None:
        self.state = editing.settle(self.state)

    def _go(self, state: Editing) -> None:
        self.state = state
        self._show()

    # what is seen

    def _show(self) -> None:
        self.screen.show_state(self.state)
        self.screen.show_specimen(self.large, black=self.black)
        self.retitle()
        self._draw()

    def retitle(self) -> None:
        """Say which layout this is, and whether it would be lost."""
        mark = " •" if self.state.changed else ""
        self.window.header.title.say(self.tr("Badge layout") + DOT + self.state.draft.name + mark)

    @Slot()
    def _draw(self) -> None:
        """Wish for pictures where something that they show is another; whose badge is large comes first."""
        page = 1 if self.state.side == "back" else 0
        large = self.screen.canvas.pixels
        target = _BLACK if self.black else _COLOUR
        wished = (self.state.sound, page, large, self.large, target)
        if wished == self._wished:
            return
        self._wished = wished
        first = sorted(self._models, key=lambda model: model.kind is not self.large)
        self.drawing.draw(
            [
                Wish(model.kind, self.state.sound, model.badge, page, large if model.kind is self.large else SMALL, target)
                for model in first
            ]
        )

    @Slot(object)
    def _came(self, made: Drawn) -> None:
        wish = made.wish
        page = 1 if self.state.side == "back" else 0
        if (wish.page, wish.target.black) != (page, self.black):
            return
        large = wish.kind is self.large
        if made.picture is not None and made.small is not None:
            self.screen.show_drawn(wish.kind, made.small, made.findings)
            if large:
                self.screen.canvas.show_picture(made.picture)
        if large:
            self.fault = made.fault
            self.screen.show_fault(made.fault)

    @property
    def box(self) -> Box | None:
        """The box that is chosen."""
        return edits.find(self.state.draft, self.state.chosen)
