"""A station is set up before a real X server, from an empty folder to people who can be found, by keyboard alone."""

from __future__ import annotations

from tests.ui.hands import needs_a_display, wait_until
from tests.ui.today import write_files
from ui.first_size import FRAME

pytestmark = needs_a_display


def test_from_an_empty_folder_to_a_station_with_people(keyboard, tmp_path, tmp_path_factory, kiosk_at):
    event, roster = write_files(tmp_path_factory.mktemp("f"))
    home = tmp_path / "station"
    kiosk = kiosk_at(home)
    with keyboard.at(home, "setup-assistant") as assistant:
        assistant.is_on("Open an event file")
        assistant.stops()
        assistant.walk("Open an event file")
        assistant.press("Return")
        assistant.sees("Open", "Cancel")
        assistant.type(str(event))
        assistant.press("Return")
        assistant.sees("WPS Focal Points Network")
        assistant.is_on("This station’s name")
        assistant.type("Desk 7")
        assistant.press("Return")
        assistant.sees("If you skip this: nobody can be found")
        assistant.press("Return")
        assistant.sees("Open", "Cancel")
        assistant.type(str(roster))
        assistant.press("Return")
        assistant.sees("New: 9")
        assistant.stops()
        assistant.press("F5")
        assert wait_until(lambda: len(kiosk.json("search", "okafor").row["results"]) > 0)
        assistant.press("F8")
        assistant.is_on("Name (never leaves this station)")
        assistant.stops()
    assert kiosk.json("journal", "show").rows[-1]["station"] == "Desk 7"


def test_on_a_small_laptop_s_screen_no_window_s_foot_is_cut(keyboard, tmp_path):
    with keyboard.at(tmp_path / "station", "setup-assistant") as assistant:
        x, y, width, height = assistant.sees("Choose an event first")["place"]
    assert (x, y) == (0, 0)
    assert width + FRAME.width() <= 1366
    assert height + FRAME.height() <= 768
