"""Where layouts come from and go to: files, those that come with the kiosk, and the question about what isn't saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from kiosk.badge.layout import Layout, read_layout, shipped, shipped_layout
from kiosk.whole import write_whole
from ui import theme
from ui.layout_editor import AtLayoutEditor
from ui.widgets.buttons import Button
from ui.widgets.dialogs import Question
from ui.widgets.tab_order import follow_layout


class Unsaved(Question):
    """Asks what becomes of a layout that isn't saved: yes saves it, `discard` doesn't."""

    def __init__(self, parent: QWidget, words: tuple[str, str, str], buttons: tuple[str, str, str]) -> None:
        no, discard, yes = buttons
        super().__init__(parent, *words, (no, yes))
        self.discard = Button("outline", parent=self)
        self.discard.say(discard)
        self.discard.setMinimumHeight(52)
        self.row.insertWidget(0, self.discard)
        follow_layout(self)


class LayoutFiles(QObject):
    """Opens, saves, and asks before something would be lost.

    Args:
        editor: whose layouts.
        station: the station's own layout; None where there is no station.
        path: the file that is being edited; None where it is none.
    """

    def __init__(self, editor: AtLayoutEditor, station: Layout | None, path: Path | None) -> None:
        super().__init__()
        self._editor = editor
        self.station = station
        self.path = path
        self.question: Unsaved | None = None
        self.menu = QMenu(editor.window)
        self.menu.setFont(theme.font(theme.LABEL))
        screen = editor.screen
        screen.open_asked.connect(self.offer)
        screen.save_asked.connect(self.save)
        screen.save_as_asked.connect(self.save_as)

    def offer(self) -> None:
        """Show what can be opened."""
        menu = self.menu
        menu.clear()
        menu.addAction(self.tr("A file…")).triggered.connect(lambda: self.leave(self._ask_file))
        if self.station is not None:
            own = self.station
            menu.addAction(self.tr("The station’s layout")).triggered.connect(lambda: self.leave(partial(self.begin, own)))
        menu.addSeparator()
        for name in shipped():
            layout = shipped_layout(name)
            action = menu.addAction(f"{layout.name}  ({layout.width:g} × {layout.height:g} mm)".replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, layout=layout: self.leave(partial(self.begin, layout)))
        button = self._editor.screen.open
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def begin(self, layout: Layout, path: Path | None = None) -> None:
        """Edit another layout."""
        self.path = path
        self._editor.begin(layout)

    def read(self, path: Path) -> None:
        """Edit a file's layout; what is wrong with it is said, and the one that is being edited stays."""
        self._editor.drawing.ask(lambda: read_layout(path), lambda layout: self.begin(layout, path), self._editor.tell)

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Write the layout to its file, or to one that is asked for; `then` what follows once it is there."""
        follow = then if callable(then) else None
        if self.path is None:
            self.save_as(follow)
        else:
            self.write(self.path, follow)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Write the layout to a file that is asked for."""
        follow = then if callable(then) else None
        if not self._editor.state.usable:
            return
        suggestion = str(self.path or f"{_file_name(self._editor.state.draft.name)}.json")
        dialog = self._editor.ask_file(
            self.tr("Save the layout"), self.tr("Badge layouts (*.json)"), save=True, suggestion=suggestion
        )
        dialog.fileSelected.connect(lambda name: self.write(Path(name), follow))

    def write(self, path: Path, then: Callable[[], object] | None = None) -> None:
        """Write the layout to a file."""
        state = self._editor.state
        if not state.usable:
            return
        layout = state.draft

        def done(_: None) -> None:
            self.path = path
            self._editor.keep(layout)
            if then is not None:
                then()

        self._editor.drawing.ask(lambda: write_whole(path, layout.text().encode()), done, self._editor.tell)

    def leave(self, go: Callable[[], object]) -> None:
        """Go on once what isn't saved was saved or given up."""
        if not self._editor.state.changed:
            go()
            return
        if self.question is not None:
            return
        usable = self._editor.state.usable
        words = (
            self.tr("What was changed would be lost otherwise.")
            if usable
            else self.tr("Something is still wrong with the layout, so it can’t be saved as it is.")
        )
        question = self.question = Unsaved(
            self._editor.window,
            (self.tr("Save the changes?"), self._editor.state.draft.name, words),
            (self.tr("Go on editing"), self.tr("Don’t save"), self.tr("Save")),
        )
        question.yes.setEnabled(usable)
        question.finished.connect(self._answered)
        question.accepted.connect(lambda: self.save(go))
        question.discard.clicked.connect(question.reject)
        question.discard.clicked.connect(go)
        question.open()

    def _answered(self) -> None:
        self.question = None

    def _ask_file(self) -> None:
        dialog = self._editor.ask_file(self.tr("Open a layout"), self.tr("Badge layouts (*.json)"))
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))


def _file_name(name: str) -> str:
    """A layout's name as a file may be called everywhere."""
    kept = "".join(character if character.isalnum() or character in "-_" else "-" for character in name.casefold())
    return "-".join(part for part in kept.split("-") if part)[:60] or "layout"
