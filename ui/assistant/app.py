"""Starting the assistant's window: language, threads, camera; each ends where it began."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QApplication

from kiosk.devices.look import Look
from kiosk.devices.names import ANY
from kiosk.settings import Settings
from ui.app import crash_hook, make_application
from ui.assistant.assistant import Assistant
from ui.assistant.editing import Editing
from ui.assistant.pages import Pages, make_pages
from ui.assistant.screen import AssistantScreen
from ui.assistant.workbench import Helper, Workbench
from ui.camera_feed import CameraFeed
from ui.frame import Frame, World
from ui.guide.guiding import Guide
from ui.languages import Languages
from ui.looks import Looks, keeping
from ui.sounds import Loudspeaker
from ui.window import Window
from ui.workers import OpenStation


@dataclass(frozen=True, slots=True)
class Parts:
    """An assistant that is up."""

    window: Window
    screen: AssistantScreen
    pages: Pages
    assistant: Assistant
    editing: Editing


@contextlib.contextmanager
def assistant_window(
    application: QApplication,
    settings: Settings,
    language: str = "en",
    world: World | None = None,
    *,
    opener: Callable[[Settings], OpenStation] | None = None,
    second: float = 1000.0,
    look: Look | None = None,
) -> Iterator[Parts]:
    """The assistant, shown, at work until the `with` ends.

    Args:
        application: the one of this process.
        settings: where the station is, or is to be.
        language: of the screens.
        world: clock, camera, loudspeaker.
        opener: how a station is opened with settings; the real one where None.
        second: how many milliseconds a second lasts.
        look: how it is to look; None leaves it as it is worn.
    """
    # a window asks on its pages, never on the terminal behind it
    settings = replace(settings, interactive=False)
    languages, looks = Languages(application), Looks(application, look)
    with Workbench() as bench, Helper("helper") as helper, CameraFeed() as feed:
        pages = make_pages()
        screen = AssistantScreen(pages.by_step())
        window = Window(screen)
        frame = Frame(bench, feed, languages, window, world or World(camera=ANY, sounds=Loudspeaker()))
        assistant = Assistant(application, frame, screen, pages, bench, helper, settings, second)
        if opener is not None:
            assistant.opener = opener
        editing = Editing(assistant, languages, looks)
        looks.serve(window, keeping(settings.home))
        # what was chosen before there was a folder to keep it in
        assistant.moved.connect(lambda _: keeping(settings.home)(looks.look) if looks.chose else None)
        languages.speak(language)
        window.show()
        assistant.begin()
        try:
            with Guide(window, languages, "organizer"):
                yield Parts(window, screen, pages, assistant, editing)
        finally:
            editing.close()
            assistant.stop()
            frame.stop()
            languages.stop()
            looks.stop()
            window.close()
            window.deleteLater()


def run_assistant(settings: Settings, language: str, look: Look | None = None) -> int:
    """Run the assistant until its window is closed; the exit code."""
    application = make_application()
    with crash_hook(application), assistant_window(application, settings, language, look=look):
        return application.exec()
