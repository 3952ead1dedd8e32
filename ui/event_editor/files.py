"""Where event files come from and go to: files, the station's event, the example; and the question about what isn't saved."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu

from kiosk.errors import Fault
from kiosk.files.event_edit import read_draft
from kiosk.whole import write_whole
from ui import theme
from ui.event_editor.acts import example
from ui.event_editor.counting import Counting
from ui.event_editor.matrix_model import title_of
from ui.event_editor.screen import EventScreen
from ui.layout_editor_files import Unsaved
from ui.widgets.file_dialog import file_dialog
from ui.window import Window

Then = Callable[[], object]
_OURS = 8
"""So many savings may be on their way at once."""


class EventFiles(QObject):
    """Opens, saves, and asks before something would be lost.

    Args:
        window: it stands in.
        screen: in the window.
        worker: reads and writes.
        station: the station's own event as a file; None where there is no station.
        path: the file that is being edited; None where it is none.

    Attributes:
        moved: another file is being edited.
    """

    moved = Signal()

    def __init__(self, window: Window, screen: EventScreen, worker: Counting, station: str | None, path: Path | None) -> None:
        super().__init__()
        self._window, self._screen, self._worker = window, screen, worker
        self.editor = screen.editor
        self.station = station
        self.path = path
        # what the file held when it was read or written here, the newest last
        self._ours: tuple[str, ...] = (self.editor.state.draft.text,)
        self.question: Unsaved | None = None
        self.dialog: QFileDialog | None = None
        self.menu = QMenu(window)
        self.menu.setFont(theme.font(theme.LABEL))
        screen.open_asked.connect(self.offer)
        screen.save_asked.connect(self.save)
        screen.save_as_asked.connect(self.save_as)

    def offer(self) -> None:
        """Show what can be opened."""
        menu = self.menu
        menu.clear()
        menu.addAction(self.tr("A file…")).triggered.connect(lambda: self.leave(self._ask_file))
        if self.station is not None:
            menu.addAction(self.tr("The station’s event")).triggered.connect(lambda: self.leave(self._begin_station))
        menu.addAction(self.tr("The example")).triggered.connect(lambda: self.leave(lambda: self.begin(example(), None)))
        menu.setActiveAction(menu.actions()[0])
        button = self._screen.open
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _begin_station(self) -> None:
        if self.station is not None:
            self.begin(self.station, None)

    def begin(self, text: str, path: Path | None) -> None:
        """Edit another text."""
        self.path, self._ours = path, (text,)
        self.editor.begin(text)
        self.moved.emit()

    def read(self, path: Path) -> None:
        """Edit a file; where it can't be, that is said, and the one that is being edited stays."""
        self._worker.submit(lambda: read_draft(path).text, lambda text: self.begin(text, path), self.tell)

    def save(self, then: Then | None = None) -> None:
        """Write the file, or one that is asked for; `then` what follows once it is there."""
        follow = then if callable(then) else None
        if self.path is None:
            self.save_as(follow)
        else:
            self.write(self.path, follow)

    def save_as(self, then: Then | None = None) -> None:
        """Write a file that is asked for."""
        follow = then if callable(then) else None
        dialog = self._dialog(self.tr("Save the event"), str(self.path or "event.toml"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), follow, over=True))
        dialog.open()

    def write(self, path: Path, then: Then | None = None, *, over: bool = False) -> None:
        """Write a file, right or wrong: half an evening's work is kept too.

        Args:
            path: where.
            then: what follows once it is there.
            over: whatever another program wrote there meanwhile; somebody said so.
        """
        text = self.editor.state.draft.text
        if path == self.path:
            self._ours = (*self._ours, text)[-_OURS:]
        known = None if over or path != self.path else self._ours

        def done(_: None) -> None:
            if path != self.path:
                self.path, self._ours = path, (text,)
            self.editor.keep(text)
            self.moved.emit()
            if then is not None:
                then()

        self._worker.submit(lambda: _write(path, text.encode(), known), done, self.tell)

    def leave(self, go: Then) -> None:
        """Go on once what isn't saved was saved or given up."""
        if not self.editor.state.changed:
            go()
            return
        if self.question is not None:
            return
        words = (
            self.tr("What was changed would be lost otherwise.")
            if self.editor.state.usable
            else self.tr("Something is still wrong with the event; it is saved as it is.")
        )
        question = self.question = Unsaved(
            self._window,
            (self.tr("Save the changes?"), self.title(), words),
            (self.tr("Go on editing"), self.tr("Don’t save"), self.tr("Save")),
        )
        question.finished.connect(self._answered)
        question.accepted.connect(lambda: self.save(go))
        question.discard.clicked.connect(question.reject)
        question.discard.clicked.connect(go)
        question.open()

    def title(self) -> str:
        """What is being edited: the file's name, else the event's."""
        if self.path is not None:
            return self.path.name
        head = self.editor.state.draft.data.get("event")
        return title_of(head, self.editor.language, "name") if isinstance(head, dict) else ""

    def tell(self, fault: Fault) -> None:
        """Say what could not be done."""
        self._window.show_trouble(fault, self.tr("What you edit is as it was."))

    def _answered(self) -> None:
        self.question = None

    def _ask_file(self) -> None:
        dialog = self._dialog(self.tr("Open an event"), str(self.path.parent) if self.path else "")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def _dialog(self, title: str, suggestion: str) -> QFileDialog:
        dialog = self.dialog = file_dialog(self._window, title, suggestion, self.tr("Event files (*.toml)"))
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _write(path: Path, content: bytes, known: tuple[str, ...] | None) -> None:
    """Write a file whole, for whoever could read it before.

    Args:
        path: where.
        content: what.
        known: what it may hold; None where that doesn't matter.

    Raises:
        Fault: it can't be written, or another program wrote something else there.
    """
    mode = None
    with contextlib.suppress(OSError):
        mode = stat.S_IMODE(path.stat().st_mode)
        if known is not None and path.read_bytes() not in {one.encode() for one in known}:
            raise Fault(
                f"{path.name}: was changed by another program since it was opened",
                "save it under another name, or open it again and edit that",
            )
    write_whole(path, content)
    if mode is not None:
        with contextlib.suppress(OSError):
            path.chmod(mode)
