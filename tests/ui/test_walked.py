"""Every state of every window that a picture is taken of, walked through, each in another look: `tests.ui.walker`."""

from __future__ import annotations

import pytest

from tests.ui.walker import LOOKS, Walker, in_turn, walk
from ui import theme

WINDOWS = {
    "assistant": "en",
    "attendee": "ar",
    "dashboard": "ar",
    "event_editor": "ar",
    "registering": "en",
    "room": "en",
    "self_service": "en",
}
"""Those that no other test walks through in every look, and in which language they are."""


@pytest.mark.parametrize(("window", "language"), WINDOWS.items())
def test_every_state_of_a_window_can_be_read_and_used_in_every_look(window, language, application, tmp_path):
    walker = Walker(application, tmp_path, language, in_turn, focus=4)
    try:
        walk(walker, window)
    finally:
        theme.dress(application)
    assert walker.found == {}, walker.report()
    assert {look for _, look in walker.walked} == set(LOOKS)
