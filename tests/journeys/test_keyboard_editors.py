"""An organizer changes who may enter, and a badge's layout, before a real X server, by keyboard alone."""

from __future__ import annotations

import json
import tomllib

from tests.ui.hands import needs_a_display, wait_until
from tests.ui.today import found, write_files

pytestmark = needs_a_display


def test_who_may_enter_is_changed_in_the_matrix_and_saved(keyboard, tmp_path):
    event, _ = write_files(tmp_path / "files")
    before = event.read_text(encoding="utf-8")
    with keyboard.at(tmp_path / "none", "event", "edit", event) as editor:
        editor.is_on("Every tier, may enter")
        assert any("MatrixView" in stop for stop in editor.stops())
        # the tiers of the first session: the middle one may enter no more
        editor.press("Right", "Right")
        editor.is_on("CS, may enter, as every tier may")
        editor.press("space")
        editor.is_on("CS, may not enter")
        editor.press("ctrl+z")
        editor.is_on("CS, may enter, as every tier may")
        editor.press("ctrl+shift+z")
        editor.is_on("CS, may not enter")
        # the seats of the second, written
        editor.press("Home", "Down", *["Right"] * 9)
        editor.is_on("Seats, 60")
        editor.type("45")
        editor.press("Return")
        editor.is_on("Seats, 45")
        editor.press("ctrl+s")
        assert wait_until(lambda: event.read_text(encoding="utf-8") != before)
        editor.sees("Event · event.toml", gone="•")
        # every other page is a key away
        for key, words in (("F5", "Venue"), ("F6", "Colour"), ("F7", "Room"), ("F8", "Arrows walk")):
            editor.press(key)
            editor.sees(words)
            editor.stops()
    plenary, breakout, *_ = tomllib.loads(event.read_text(encoding="utf-8"))["sessions"]
    assert plenary["admit"]["tiers"] == ["FP", "OBS"]
    assert breakout["admit"]["capacity"] == 45


def test_a_box_of_a_badge_is_moved_and_saved(keyboard, tmp_path, kiosk_at):
    home, layout = found(tmp_path / "house"), tmp_path / "mine.json"
    kiosk_at(home)("layout", "save", layout, "--from", "a6")

    def place() -> tuple[float, float]:
        (box,) = (box for box in json.loads(layout.read_text(encoding="utf-8"))["front"] if box["id"] == "person")
        return box["x"], box["y"]

    x, y = place()
    with keyboard.at(home, "layout", "edit", layout) as editor:
        editor.is_on("Page and boxes")
        editor.stops()
        editor.walk("Badge, as it will print")
        editor.press("Next", "Next")
        editor.press("shift+Right", "Down")
        editor.press("ctrl+s")
        assert wait_until(lambda: place() == (x + 5, y + 0.5)), place()
        editor.sees("person, Name")
        editor.stops()
