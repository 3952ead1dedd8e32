"""Starting the layout editor's window: language, station if there is one, drawing thread; each ends where it began."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.badge.layout import Layout, find_layout, shipped
from kiosk.devices.look import Look
from ui import people
from ui.app import crash_hook, make_application
from ui.guide.guiding import Guide
from ui.languages import Languages
from ui.layout_editor import AtLayoutEditor
from ui.layout_editor_acts import Opening, models, opening, opening_without_station, sample_models
from ui.layout_editor_drawing import Drawing
from ui.layout_editor_files import LayoutFiles
from ui.layout_editor_state import begin
from ui.layout_editor_using import UseLayout
from ui.looks import Looks, keeping
from ui.screens.layout_editor import LayoutEditorScreen
from ui.window import Window
from ui.workers import Core, OpenStation


class EditorWindow(Window):
    """A window that asks before it closes."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self.may_close: Callable[[], bool] = lambda: True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close where nothing would be lost."""
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()


@dataclass(frozen=True, slots=True)
class Parts:
    """A layout editor that is up.

    Attributes:
        use: None where there is no station.
    """

    window: EditorWindow
    screen: LayoutEditorScreen
    editor: AtLayoutEditor
    files: LayoutFiles
    use: UseLayout | None
    surroundings: Surroundings


class Surroundings(QObject):
    """Language, keys, closing, and what the header says."""

    def __init__(
        self, window: EditorWindow, languages: Languages, editor: AtLayoutEditor, files: LayoutFiles, facts: Opening
    ) -> None:
        super().__init__()
        self._window, self._languages, self._editor, self._files, self._facts = window, languages, editor, files, facts
        self._leaving = False
        languages.spoken = facts.spoken
        languages.changed.connect(self._retranslate)
        header = window.header
        header.language_asked.connect(lambda: window.offer_languages(languages.offered, languages.current, header.language))
        window.language_asked.connect(languages.speak)
        window.may_close = self._may_close
        window.bind(
            {
                "Ctrl+O": files.offer,
                "Ctrl+S": files.save,
                "Ctrl+Shift+S": files.save_as,
                "Ctrl+Z": editor.undo,
                "Ctrl+Shift+Z": editor.redo,
                "Ctrl+Y": editor.redo,
                "Ctrl+D": editor.duplicate,
                "F9": languages.next,
                "F11": window.toggle_full_screen,
            }
        )

    def _may_close(self) -> bool:
        if self._leaving or not self._editor.state.changed:
            return True
        self._files.leave(self._close)
        return False

    def _close(self) -> None:
        self._leaving = True
        self._window.close()

    @Slot()
    def _retranslate(self) -> None:
        header, languages = self._window.header, self._languages
        header.language.say(languages.current.upper(), people.LANGUAGES[languages.current])
        header.show_status(header.station, self._facts.station)
        self._editor.retitle()


@contextlib.contextmanager
def layout_editor_window(
    application: QApplication,
    open_station: OpenStation | None,
    given: str | None,
    language: str,
    *,
    second: float = 1000.0,
    look: tuple[Look | None, Path | None] = (None, None),
) -> Iterator[Parts]:
    """The layout editor, shown, at work until the `with` ends.

    Args:
        application: the one of this process.
        open_station: opens the station; None where there is none.
        given: a shipped layout's name or a file's path; None: the station's, else the usual one.
        language: of the screens.
        second: how many milliseconds a second lasts.
        look: how it is to look, and the folder where it is kept if somebody wants it otherwise.

    Raises:
        Fault: there is no such layout, it isn't one, or the station can't be opened.
    """
    layout = find_layout(given) if given is not None else None
    languages, looks = Languages(application), Looks(application, look[0])
    with contextlib.ExitStack() as stack:
        core = stack.enter_context(Core(open_station)) if open_station is not None else None
        facts = core.wait(lambda station: opening(language)(station, None)) if core is not None else opening_without_station()
        drawing = stack.enter_context(Drawing())
        parts = _made(languages, core, drawing, facts, layout or facts.layout, _file(given), second)
        looks.serve(parts.window, keeping(look[1]) if look[1] is not None else None)
        languages.speak(language)
        parts.window.show()
        parts.screen.boxes.rows.setFocus()
        if core is not None:
            # the window comes first: a large roster takes seconds
            core.ask(models, parts.editor.introduce, parts.editor.tell)
        else:
            parts.editor.introduce(sample_models())
        try:
            with Guide(parts.window, languages, "organizer"):
                yield parts
        finally:
            languages.stop()
            looks.stop()
            parts.window.may_close = lambda: True
            parts.window.close()
            parts.window.deleteLater()


def _made(
    languages: Languages, core: Core | None, drawing: Drawing, facts: Opening, layout: Layout, path: Path | None, second: float
) -> Parts:
    screen = LayoutEditorScreen(begin(layout))
    window = EditorWindow(screen)
    screen.introduce(facts.languages, station=core is not None)
    editor = AtLayoutEditor(window, screen, drawing, layout)
    files = LayoutFiles(editor, facts.layout if core is not None else None, path)
    use = UseLayout(editor, core, guarded=facts.guarded, second=second) if core is not None else None
    return Parts(window, screen, editor, files, use, Surroundings(window, languages, editor, files, facts))


def _file(given: str | None) -> Path | None:
    """The file that is edited; a shipped layout is none, so saving asks for one."""
    return Path(given) if given is not None and given not in shipped() else None


def run_layout_editor(
    open_station: OpenStation | None, given: str | None, language: str, look: Look | None = None, home: Path | None = None
) -> int:
    """Run the layout editor until its window is closed; the exit code.

    Raises:
        Fault: as `layout_editor_window`.
    """
    application = make_application()
    with crash_hook(application), layout_editor_window(application, open_station, given, language, look=(look, home)):
        return application.exec()
