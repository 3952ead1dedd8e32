"""The event editor: every page, a mistake, a rule, what a change does, and using it for the station."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk.assembly import open_station
from kiosk.files.event_edit import RemoveTier, SetAdmit, SetField
from tests.ui.screenshots.layout_editor import demo_station
from tests.ui.screenshots.studio import Studio
from ui.event_editor.pages import Page
from ui.event_editor.window import Parts, event_editor_window

SMALL, LARGE = QSize(1366, 768), QSize(1920, 1080)
_B3 = 4


def counted(parts: Parts) -> Callable[[], bool]:
    """Whether what is shown was counted."""
    return lambda: bool(parts.editor.entry.model.counts) and not parts.counting.busy


def shoot(studio: Studio) -> None:
    """Every state."""
    with tempfile.TemporaryDirectory() as home:
        settings = demo_station(Path(home) / "station")
        path = Path(home) / "event.toml"
        with as_file(files("resources") / "demo" / "event.toml") as example:
            shutil.copyfile(example, path)
        with event_editor_window(studio.application, partial(open_station, settings), path, studio.language) as parts:
            parts.window.resize(SMALL)
            _shots(studio, parts)


def _shots(studio: Studio, parts: Parts) -> None:
    editor = parts.editor

    def keep(what: str) -> None:
        studio.until(counted(parts))
        studio.keep(f"event-{what}", parts.window)

    keep("01-who-may-enter")
    editor.entry.matrix.go_to(_B3, 3)
    editor.edit(SetAdmit(_B3, "tiers", ["FP", "RO"]))
    editor.edit(SetAdmit(3, "tiers", None))
    keep("02-changes")
    parts.window.resize(LARGE)
    keep("03-large")
    parts.window.resize(SMALL)
    editor.undo()
    editor.undo()
    for page, what in ((Page.FACTS, "04-event"), (Page.TIERS, "05-tiers"), (Page.SESSIONS, "06-sessions")):
        editor.open_page(page)
        keep(what)
    editor.edit(SetField(("tiers", 2, "colour"), "green"), SetField(("tiers", 0, "code"), "F P"), RemoveTier(5))
    editor.edit(SetField(("sessions", 1, "ends"), editor.state.sessions[1]["starts"]), SetAdmit(2, "tiers", []))
    editor.open_page(Page.TIERS)
    editor.choose(tier=2)
    keep("07-mistakes")
    editor.open_page(Page.ENTRY)
    editor.next_flaw()
    editor.open_page(Page.ENTRY)
    editor.entry.matrix.go_to(2, 0)
    keep("08-nobody")
    editor.undo()
    editor.undo()
    editor.ask_rule(5)
    keep("09-rule")
    assert editor.question is not None
    editor.question.reject()
    editor.remove_tier(0)
    keep("10-remove")
    assert editor.question is not None
    editor.question.reject()
    editor.edit(SetAdmit(_B3, "capacity", 5))
    parts.window.close()
    keep("11-unsaved")
    assert parts.files.question is not None
    parts.files.question.reject()
    editor.undo()
    assert parts.use is not None
    parts.use.ask()
    keep("12-use")
    assert parts.use.question is not None
    parts.use.question.reject()
