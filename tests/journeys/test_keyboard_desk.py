"""A morning at the registration desk before a real X server, by keyboard alone: the mouse lies in a drawer."""

from __future__ import annotations

from tests.ui.hands import needs_a_display
from tests.ui.today import Outside, found
from tests.ui.world import OP, ORG, PINS

pytestmark = needs_a_display

LINE = "Search by name or organization"


def test_arrivals_a_walk_in_a_correction_a_lost_badge_and_an_undo(keyboard, tmp_path, kiosk_at):  # noqa: PLR0915 (one morning)
    home = found(tmp_path / "house")
    outside = Outside(kiosk_at(home))
    with keyboard.at(home, "desk", "--camera", "none") as desk:
        # a first arrival, typed as one types on somebody else's keyboard
        desk.is_on(LINE)
        desk.type("sequeira joao")
        desk.sees("João Sequeira", "Civil society network")
        desk.press("Return")
        desk.is_on("Check in and print")
        desk.press("Return")
        outside.until("check_in", registration="R2", verdict="admit")
        assert outside.until("badge", registration="R2")["serial"] == 1
        desk.is_on(LINE)
        # the next one is chosen of several with the arrows, and only checked in
        desk.press("Escape")
        desk.type("okafor")
        desk.sees("Amina Okafor", "Amaka Okaforum")
        desk.press("Down", "Up")
        desk.sees("Director, Gender Policy")
        desk.press("F5")
        outside.until("check_in", registration="R1", verdict="admit")
        outside.printed(1)
        # it was too early: taken back
        desk.sees("Checked in")
        desk.press("ctrl+z")
        outside.until("undo", registration="R1")
        # somebody who stands on no list, by the name that was looked for in vain
        desk.press("Escape")
        desk.type("Zubaida Rahmani")
        desk.sees("Nobody of that name")
        desk.press("F3")
        desk.sees("Walk-in: register somebody new", "Rahmani")
        desk.walk("Organization or delegation")
        desk.type("Women Now")
        desk.press("Tab")
        desk.type("afgh")
        desk.sees("Afghanistan")
        desk.walk("Access category")
        desk.type("CS")
        desk.press("Tab")
        desk.walk("Register, check in and print")
        desk.press("space")
        walked = outside.until("walk_in")["registration"]
        outside.until("check_in", registration=walked)
        outside.printed(2)
        # a name put right, and the badge with it
        desk.is_on(LINE)
        desk.press("F4")
        desk.sees("Rahmani", "Nothing yet")
        desk.is_on("Given name")
        desk.press("ctrl+a")
        desk.type("Zobaida")
        desk.sees("now: Zobaida", "Save and print a new badge")
        desk.press("Return")
        outside.until("correct", registration=walked)
        assert outside.until("badge", number=2, registration=walked)["serial"] == 2
        outside.printed(3)
        # the badge is lost: doors refuse it, and a new one is printed
        desk.sees("Zobaida Rahmani")
        desk.press("F6")
        desk.sees("Badge lost…")
        desk.walk("Badge lost…", key="Down")
        desk.press("Return")
        desk.sees("Badge no. 2 is lost?")
        desk.is_on("Lost: print a new badge")
        desk.press("Return")
        outside.until("revoke", registration=walked)
        outside.printed(4)
        # printed again, not before it was said that the older one dies
        desk.sees("Zobaida Rahmani")
        desk.press("F8")
        desk.sees("Print a new badge?", "Badge no. 3 stops working")
        desk.press("Escape")
        desk.sees("Zobaida Rahmani", gone="Print a new badge?")
        desk.press("F8")
        desk.sees("Print a new badge?")
        desk.is_on("Cancel")
        desk.press("Return")
        desk.sees("Zobaida Rahmani", gone="Print a new badge?")
        desk.press("F8")
        desk.sees("Print a new badge?")
        desk.press("F8")
        assert outside.printed(5)[-1]["registration"] == walked
        # the list of what came out
        desk.press("F7")
        desk.is_on("Printing")
        desk.press("Down", "Return")
        desk.sees("Print a new badge?")
        desk.press("Escape")
        desk.sees("Printing", gone="Print a new badge?")
        desk.press("Escape")
        desk.is_on(LINE)


def test_language_colours_and_size_of_text(keyboard, tmp_path):
    home = found(tmp_path / "house")
    with keyboard.at(home, "desk", "--camera", "none") as desk:
        desk.is_on(LINE)
        desk.press("F9")
        desk.sees("Inscription")
        desk.is_on("Rechercher par nom")
        desk.press("F12")
        desk.sees("Contraste élevé")
        desk.walk("Contraste élevé", key="Down")
        desk.press("Return")
        desk.is_on("Rechercher par nom")
        desk.press("F12")
        desk.walk("150", key="Down")
        desk.press("Return")
        desk.is_on("Rechercher par nom")
        desk.type("wang")
        desk.sees("王小明")
        desk.press("Return")
        desk.stops()


def test_signing_in_by_name_and_pin_and_locking(keyboard, tmp_path, kiosk_at):
    home = found(tmp_path / "house", ORG, OP)
    outside = Outside(kiosk_at(home))
    with keyboard.at(home, "desk", "--camera", "none") as desk:
        desk.is_on("Who works here")
        desk.press("F5", "F8", "ctrl+z", "F3")
        desk.type("omar")
        desk.is_on("Omar Petit")
        desk.press("Return")
        desk.sees("Omar Petit", "Someone else")
        desk.is_on("PIN")
        desk.type(PINS["OP7"])
        desk.press("Return")
        desk.is_on(LINE)
        desk.type("amina")
        desk.sees("Amina Okafor")
        desk.press("Return", "Return")
        assert outside.until("check_in", registration="R1")["who"] == "OP7"
        desk.press("ctrl+l")
        desk.sees("Someone else", gone="Amina")
        assert "Okafor" not in desk.look()["words"]
        desk.stops()
