"""Starting the event editor's window: language, station if there is one, counting thread; each ends where it began."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from kiosk.devices.look import Look
from kiosk.files.event_edit import read_draft
from ui import people
from ui.app import crash_hook, make_application
from ui.event_editor.acts import Opening, crowd, opening, opening_without_station
from ui.event_editor.counting import Counting
from ui.event_editor.editor import EventEditor
from ui.event_editor.files import EventFiles
from ui.event_editor.pages import Page
from ui.event_editor.screen import EventScreen
from ui.event_editor.using import UseEvent
from ui.guide.guiding import Guide
from ui.languages import Languages
from ui.layout_editor_window import EditorWindow
from ui.looks import Looks, keeping
from ui.people import DOT
from ui.workers import Core, OpenStation


@dataclass(frozen=True, slots=True)
class Parts:
    """An event editor that is up.

    Attributes:
        use: None where there is no station.
    """

    window: EditorWindow
    screen: EventScreen
    editor: EventEditor
    files: EventFiles
    counting: Counting
    use: UseEvent | None
    surroundings: Surroundings


class Surroundings(QObject):
    """Language, keys, closing, and what the header says."""

    def __init__(
        self,
        window: EditorWindow,
        languages: Languages,
        files: EventFiles,
        use: UseEvent | None,
        counting: Counting,
        facts: Opening,
    ) -> None:
        super().__init__()
        self._window, self._languages, self._files, self._facts = window, languages, files, facts
        self._counting = counting
        self._leaving = False
        editor = files.editor
        languages.spoken = facts.spoken
        languages.changed.connect(self._retranslate)
        header = window.header
        header.language_asked.connect(lambda: window.offer_languages(languages.offered, languages.current, header.language))
        window.language_asked.connect(languages.speak)
        window.may_close = self._may_close
        editor.moved_on.connect(self._retitle)
        editor.refused.connect(files.tell)
        editor.sound_changed.connect(counting.count)
        counting.came.connect(editor.show_counts)
        files.moved.connect(self._retitle)
        keys = {
            **editor.bindings(),
            "Ctrl+O": files.offer,
            "Ctrl+S": files.save,
            "Ctrl+Shift+S": files.save_as,
            "F9": languages.next,
            "F11": window.toggle_full_screen,
        }
        if use is not None:
            keys["Ctrl+U"] = use.ask
            use.done.connect(self._used)
        window.bind(keys)

    def stop(self) -> None:
        """Follow the language no more; it may be another window's too."""
        self._languages.changed.disconnect(self._retranslate)

    def _used(self, now: Opening) -> None:
        """The station has another event: changes are told against that from now on."""
        self._files.station = now.text
        if now.event is not None:
            self._counting.compare(now.event)

    def _may_close(self) -> bool:
        if self._leaving or not self._files.editor.state.changed:
            return True
        self._files.leave(self._close)
        return False

    def _close(self) -> None:
        self._leaving = True
        self._window.close()

    @Slot()
    def _retitle(self) -> None:
        mark = " •" if self._files.editor.state.changed else ""
        self._window.header.title.say(self.tr("Event") + DOT + self._files.title() + mark)

    @Slot()
    def _retranslate(self) -> None:
        header, languages = self._window.header, self._languages
        header.language.say(languages.current.upper(), people.LANGUAGES[languages.current])
        header.show_status(header.station, self._facts.station)
        self._files.editor.speak(languages.current)
        self._retitle()


@dataclass(frozen=True, slots=True)
class Around:
    """What a window that opens the event editor has in common with it.

    Attributes:
        languages: of both; what they are to choose from comes back afterwards.
        looks: of both.
    """

    languages: Languages
    looks: Looks


@contextlib.contextmanager
def event_editor_window(
    application: QApplication,
    open_station: OpenStation | None,
    path: Path | None,
    language: str,
    *,
    second: float = 1000.0,
    look: tuple[Look | None, Path | None] = (None, None),
    around: Around | None = None,
) -> Iterator[Parts]:
    """The event editor, shown, at work until the `with` ends.

    Args:
        application: the one of this process.
        open_station: opens the station; None where there is none.
        path: the event file; None: the station's event, else the example.
        language: of the screens.
        second: how many milliseconds a second lasts.
        look: how it is to look, and the folder where it is kept if somebody wants it otherwise.
        around: of the window that opens it; `language` and `look` are that window's then.

    Raises:
        Fault: there is no such file, it is no TOML, or the station can't be opened.
    """
    text = read_draft(path).text if path is not None else None
    with contextlib.ExitStack() as stack:
        core = stack.enter_context(Core(open_station)) if open_station is not None else None
        facts = core.wait(opening) if core is not None else opening_without_station()
        counting = stack.enter_context(Counting())
        languages, looks = stack.enter_context(_surrounded(application, look[0], around))
        editor = EventEditor(facts.text if text is None else text, saved=True, language=languages.current)
        screen = EventScreen(editor, station=core is not None)
        window = EditorWindow(screen)
        files = EventFiles(window, screen, counting, facts.text if core is not None else None, path)
        use = None
        if core is not None and open_station is not None:
            use = UseEvent(window, files, core, open_station, guarded=facts.guarded, second=second)
            screen.use_asked.connect(use.ask)
        surroundings = Surroundings(window, languages, files, use, counting, facts)
        looks.serve(window, keeping(look[1]) if look[1] is not None else None)
        languages.speak(languages.current if around is not None else language)
        if around is not None:
            window.setWindowModality(Qt.WindowModality.ApplicationModal)
        window.show()
        editor.open_page(Page.ENTRY if editor.state.sessions else Page.FACTS)
        if core is not None and facts.event is not None:
            before = facts.event
            # the window comes first: a large roster takes seconds
            counting.count(editor.state.sound)
            core.ask(crowd, lambda people: counting.introduce(people, before), files.tell)
        try:
            with Guide(window, languages, "organizer"):
                yield Parts(window, screen, editor, files, counting, use, surroundings)
        finally:
            surroundings.stop()
            window.may_close = lambda: True
            window.close()
            window.deleteLater()


@contextlib.contextmanager
def _surrounded(application: QApplication, look: Look | None, around: Around | None) -> Iterator[tuple[Languages, Looks]]:
    """Language and look: its own, or those of the window that opens it."""
    if around is not None:
        spoken = around.languages.spoken
        try:
            yield around.languages, around.looks
        finally:
            around.languages.spoken = spoken
        return
    languages, looks = Languages(application), Looks(application, look)
    try:
        yield languages, looks
    finally:
        languages.stop()
        looks.stop()


def run_event_editor(
    open_station: OpenStation | None, path: Path | None, language: str, look: Look | None = None, home: Path | None = None
) -> int:
    """Run the event editor until its window is closed; the exit code.

    Raises:
        Fault: as `event_editor_window`.
    """
    application = make_application()
    with crash_hook(application), event_editor_window(application, open_station, path, language, look=(look, home)):
        return application.exec()
