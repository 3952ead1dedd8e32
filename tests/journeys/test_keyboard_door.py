"""A guard's afternoon at a guarded door before a real X server: a scanner on the keyboard's line, keys, and no mouse."""

from __future__ import annotations

from tests.ui.hands import needs_a_display
from tests.ui.today import Outside, found
from tests.ui.world import OP, ORG, PINS, SUP

pytestmark = needs_a_display


def test_scans_an_override_a_closed_room_another_session_and_the_sounds(keyboard, tmp_path, kiosk_at):  # noqa: PLR0915 (one afternoon)
    home = found(tmp_path / "house", ORG, SUP, OP)
    outside = Outside(kiosk_at(home))
    with keyboard.at(home, "door", "--session", "B2", "--camera", "none", scans=True) as door:
        door.sees("Who works here")
        # scanned at a locked door: it decides all the same
        door.scan("c-R1")
        outside.until("scan", registration="R1", verdict="admit", session="B2")
        door.press("Return")
        # whoever works here says so
        door.press("ctrl+l")
        door.walk("Omar Petit", key="Down")
        door.press("Return")
        door.is_on("PIN")
        door.type(PINS["OP7"])
        door.press("Return")
        door.sees("OP7", gone="Sign in (scanning")
        # refused, and seen
        door.scan("c-R2")
        outside.until("scan", registration="R2", verdict="refuse", reason="TIER")
        door.sees("João Sequeira")
        door.press("Return")
        door.sees("Ready", gone="João Sequeira. ")
        # refused, and let in on a supervisor's word
        door.scan("c-R2")
        outside.until("scan", number=2, registration="R2", reason="TIER")
        door.sees("João Sequeira")
        door.press("F6")
        door.sees("Let in on a supervisor's word")
        door.stops()
        door.walk("Interpreter")
        door.press("space")
        door.is_on("Who works here")
        door.walk("Sofia", key="Down")
        door.press("Return")
        door.is_on("PIN")
        door.type(PINS["SUP1"])
        door.press("Return")
        outside.until("override", registration="R2", verdict="admit")
        door.sees("Let in", gone="Let in on a supervisor's word")
        # the way out, both ways, the way in
        door.press("F7")
        door.sees("both ways")
        door.scan("c-R1")
        outside.until("scan", registration="R1", reason="EXITED")
        door.press("F7", "F7")
        door.sees("way out")
        # the room is closed and opened on a supervisor's word
        door.press("F8")
        door.sees("Close")
        door.walk("Fire drill")
        door.press("space")
        door.walk("Sofia", key="Down")
        door.press("Return")
        door.is_on("PIN")
        door.type(PINS["SUP1"])
        door.press("Return")
        outside.until("close", session="B2")
        door.sees("ROOM CLOSED", gone="Fire drill")
        door.press("F8")
        door.walk("Who works here")
        door.walk("Sofia", key="Down")
        door.press("Return")
        door.is_on("PIN")
        door.type(PINS["SUP1"])
        door.press("Return")
        outside.until("open", session="B2")
        door.sees("Ready", gone="ROOM CLOSED")
        # another session's door
        door.press("F5")
        door.sees("Clinic")
        door.walk("Clinic", key="Down")
        door.press("Return")
        door.sees("B3 · Clinic", gone="B2 · Financing the agenda · Conference Room 4")
        door.scan("c-R3")
        outside.until("scan", registration="R3", session="B3", verdict="admit")
        # the sounds
        door.press("ctrl+s")
        door.sees("Refused: one long buzz")
        door.stops()
        door.press("Escape")
        door.sees("Last scans", gone="Refused: one long buzz")
        door.stops()
