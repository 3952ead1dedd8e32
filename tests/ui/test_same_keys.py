"""The keys that mean the same in every window."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtGui import QShortcut

from ui.app import Manner, desk_window, door_window, self_service_window
from ui.assistant.app import assistant_window
from ui.dashboard.window import Manner as Watching
from ui.dashboard.window import dashboard_window
from ui.event_editor.window import event_editor_window
from ui.frame import World
from ui.layout_editor_window import layout_editor_window

EVERYWHERE = {"F9", "F11", "F12"}
"""Language, full screen, colours and size of text."""


@contextmanager
def opened(kind, application, house):
    manner = Manner(world=World(names=list))
    windows = {
        "desk": lambda: desk_window(application, house.station, manner),
        "door": lambda: door_window(application, house.station, "B2", manner),
        "self-service": lambda: self_service_window(application, house.station, manner),
        "assistant": lambda: assistant_window(application, house.settings, "en", manner.world),
        "dashboard": lambda: dashboard_window(application, house.station, Watching(world=manner.world)),
        "event editor": lambda: event_editor_window(application, house.station, None, "en"),
        "layout editor": lambda: layout_editor_window(application, house.station, "a6", "en"),
    }
    with windows[kind]() as at:
        yield at.window if hasattr(at, "window") else at.frame.window


@pytest.mark.parametrize("kind", ["desk", "door", "self-service", "assistant", "dashboard", "event editor", "layout editor"])
def test_language_full_screen_and_looks_have_one_key_each_in_every_window(kind, application, house):
    with opened(kind, application, house) as window:
        keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
        assert set(keys) >= EVERYWHERE
        assert len(keys) == len(set(keys)), "a key that is bound twice does nothing"
        # what comes right after the window, camera and scanners, is to begin before it ends
        application.processEvents()
