"""An attendee alone before a real X server, with a scanner and keys: their badge, and help."""

from __future__ import annotations

from tests.ui.hands import needs_a_display
from tests.ui.today import Outside, found

pytestmark = needs_a_display


def test_a_code_a_badge_and_help(keyboard, tmp_path, kiosk_at):
    home = found(tmp_path / "house")
    outside = Outside(kiosk_at(home))
    with keyboard.at(home, "self-service", "--camera", "none", scans=True, KIOSK_EXIT_PIN="7301") as place:
        place.sees("Call for help")
        place.scan("c-R1")
        outside.until("scan", registration="R1", verdict="admit")
        place.is_on("Yes, print my badge")
        place.stops()
        place.press("Return")
        outside.until("badge", registration="R1")
        outside.printed(1)
        place.sees("Take your badge")
        place.is_on("Done")
        place.press("space")
        place.sees("Call for help", gone="Take your badge")
        place.press("F2")
        place.sees("Please wait here")
        place.stops()
        place.press("F6")
        place.is_on("PIN")
        place.type("7301")
        place.press("Return")
        place.sees("Seen to: back to the start")
        place.stops()
        place.walk("Seen to: back to the start")
        place.press("Return")
        place.sees("Call for help", gone="Please wait here")
        place.walk("English")
        place.walk("Français", key="Right")
        place.press("space")
        place.sees("aide")
        place.press("F6")
        place.is_on("PIN")
        place.type("7301")
        place.press("Return")
        place.sees("Fermer")
        place.walk("Fermer")
        place.press("space")
        assert place.program.ended() == 0
