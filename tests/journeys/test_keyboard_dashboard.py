"""An organizer reads and saves the numbers before a real X server, by keyboard alone."""

from __future__ import annotations

from tests.ui.hands import needs_a_display, wait_until
from tests.ui.today import found

pytestmark = needs_a_display


def test_pages_by_number_chart_or_table_a_search_and_a_file(keyboard, tmp_path, tmp_path_factory, kiosk_at):
    saved = tmp_path_factory.mktemp("f") / "missing.csv"
    home = found(tmp_path / "house")
    kiosk = kiosk_at(home)
    for code, session in (("c-R1", "B2"), ("c-R2", "B2"), ("c-R3", "B3")):
        kiosk.json("decide", code, "--session", session)
    with keyboard.at(home, "dashboard") as dashboard:
        dashboard.sees("2 inside now", "Rooms (1)")
        dashboard.stops()
        # a page, its chart, its table
        dashboard.press("1")
        dashboard.sees("Back to the overview", "Doors open: 4")
        dashboard.stops()
        dashboard.press("F2")
        dashboard.sees("Conference Room 4")
        dashboard.stops()
        dashboard.press("Escape")
        dashboard.is_on("Rooms (1)")
        # somebody looked for among those who are missing
        dashboard.press("4")
        dashboard.sees("Back to the overview")
        dashboard.press("ctrl+f")
        dashboard.is_on("", "QLineEdit")
        dashboard.type("lebanon")
        dashboard.sees("Lebanon", gone="Norway")
        # saved as a table
        dashboard.press("F4")
        dashboard.sees("Save the table", "Cancel")
        dashboard.press("ctrl+a")
        dashboard.type(str(saved))
        dashboard.press("Return")
        assert wait_until(saved.exists)
        dashboard.sees("Saved: missing.csv")
    assert "Lebanon" in saved.read_text(encoding="utf-8-sig")
