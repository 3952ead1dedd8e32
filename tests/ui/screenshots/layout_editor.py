"""The layout editor, at two sizes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.assembly import open_station, setup
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.settings import Settings
from tests.ui.screenshots.studio import Studio
from tests.ui.world import steady
from ui.layout_editor_edits import Rect
from ui.layout_editor_window import Parts, layout_editor_window

SIZES = {"1366": QSize(1366, 768), "1920": QSize(1920, 1080)}


def demo_station(home: Path) -> Settings:
    """A station with the sample event and its roster."""
    settings = Settings(home=home, keyring=False)
    with as_file(files("resources") / "demo") as demo:
        event = setup(settings, demo / "event.toml", "Desk 2")
        with open_station(settings) as station:
            take_in(station.connection, event, "Desk 2", read_roster(demo / "roster.csv", event))
            steady(station)
    return settings


def ready(parts: Parts) -> Callable[[], bool]:
    """Whether everything is drawn."""
    return lambda: not parts.editor.drawing.busy and len(parts.screen._findings) == 3


def shots(studio: Studio, settings: Settings, name: str, size: QSize) -> None:
    """Every state at one size."""
    with layout_editor_window(studio.application, partial(open_station, settings), "a6-photo", studio.language) as parts:
        parts.window.resize(size)

        def shoot(what: str) -> None:
            studio.until(ready(parts))
            studio.keep(f"editor-{what}-{name}", parts.window)

        shoot("01-page")
        parts.editor.choose("person")
        shoot("02-column")
        parts.editor.choose("photo")
        parts.editor.place("photo", Rect(60, 100, 30, 38))
        shoot("03-wrong")
        parts.editor.undo()
        parts.editor.turn("back")
        parts.editor.choose("found")
        shoot("04-words")
        parts.editor.turn("front")
        parts.editor.show_large(list(parts.screen.cards)[2])
        parts.editor.show_black(True)
        parts.editor.choose("languages")
        shoot("05-black")
        parts.editor.show_black(False)
        parts.editor.place("name", Rect(43, 27, 22, 4))
        parts.editor.choose("name")
        shoot("06-too-long")
        parts.window.close()
        studio.application.processEvents()
        shoot("07-unsaved")
        parts.files.question.reject()
        parts.use.ask()
        studio.application.processEvents()
        shoot("08-use")
        parts.use.question.reject()


def shoot(studio: Studio) -> None:
    """Every state at both sizes."""
    with tempfile.TemporaryDirectory() as home:
        settings = demo_station(Path(home) / "station")
        for name, size in SIZES.items():
            shots(studio, settings, name, size)
