"""A door in kiosk mode before a real X server: no key leaves it but those of a PIN."""

from __future__ import annotations

from tests.ui.hands import needs_a_display
from tests.ui.today import Outside, found

pytestmark = needs_a_display


def test_no_key_leaves_it_and_a_pin_does(keyboard, tmp_path, kiosk_at):
    home = found(tmp_path / "house")
    outside = Outside(kiosk_at(home))
    with keyboard.at(home, "door", "--session", "B2", "--camera", "none", "--kiosk", scans=True, KIOSK_EXIT_PIN="7301") as door:
        window = door.sees("Ready")["id"]
        for way_out in ("alt+F4", "ctrl+q", "ctrl+w", "F11", "alt+space", "Escape"):
            door.press(way_out)
        door.scan("c-R1")
        outside.until("scan", registration="R1", verdict="admit")
        assert door.sees("Amina Okafor")["id"] == window
        door.press("ctrl+shift+x")
        door.sees("Leave kiosk mode?")
        door.is_on("PIN")
        door.type("7300")
        door.press("Return")
        door.sees("Leave kiosk mode?")
        door.press("Escape")
        door.sees("Last scans", gone="Leave kiosk mode?")
        door.press("ctrl+shift+x")
        door.is_on("PIN")
        door.type("7301")
        door.press("Return")
        assert door.program.ended() == 0, door.program.words()
    assert not list((home / "open").glob("*.json"))
