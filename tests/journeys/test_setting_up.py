"""A volunteer who has never seen Lanyard sets a station up by keyboard alone.

An empty folder, an event file, a roster whose tier stands in a column called "Badge class". She names the staff, holds a
telephone before the camera, scans the code on the screen, prints a test badge on a real printer, tries everything, and
opens the desk. Then she closes the window midway through another one, and finds everything as it was.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.devices.scanner_trial import TEST_CODE
from kiosk.domain.staff import Role
from kiosk.files.mapping import KEPT, read_mapping
from kiosk.settings import Settings
from kiosk.storage import registrations
from tests.conftest import EVENT, ROSTER
from tests.ui.assisting import Helping, helping
from tests.ui.keys import Keyboard
from tests.ui.shots import scene
from ui.app import make_application
from ui.assistant.steps import State, Step, state_of
from ui.sounds import Silence

pytestmark = pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True)

Key = Qt.Key


class Fingers:
    """Presses keys wherever the focus is, as somebody without a mouse does."""

    def __init__(self, at: Helping) -> None:
        self.at = at

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard is nowhere"
        return found

    def press(self, *keys: Key) -> None:
        for key in keys:
            QTest.keyClick(self.focus, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def open(self, path: Path) -> None:
        """Answer the dialog that Enter has opened."""
        dialog = self.at.a.dialog
        self.at.until(dialog.isVisible)
        line = dialog.findChild(QLineEdit)
        # pasted: what completes a path while it is typed has windows of its own
        line.setText(str(path))
        QTest.keyClick(line, Key.Key_Return)
        # a window manager does this
        self.at.window.activateWindow()
        self.at.until(self.at.window.isActiveWindow)

    def tab_to(self, wanted: QWidget) -> None:
        """Walk with Tab."""
        for _ in range(60):
            if self.focus is wanted:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {wanted.accessibleName()}")


@pytest.fixture
def files(tmp_path):
    event, roster = tmp_path / "event.toml", tmp_path / "people.csv"
    event.write_text(EVENT, encoding="utf-8")
    roster.write_text(ROSTER.replace(",tier,", ",Badge class,"), encoding="utf-8")
    return event, roster


@pytest.fixture
def begin(qapp, tmp_path, qtbot):
    """Opens the assistant before one and the same folder, as often as wanted."""
    settings = Settings(home=tmp_path / "station", keyring=False)
    with ExitStack() as open_:

        def begin_() -> Helping:
            open_.close()
            window, film = helping(make_application(), settings, qtbot, Silence())
            at = Helping(open_.enter_context(window), film, settings, qtbot, None)
            qtbot.waitUntil(at.window.isActiveWindow)
            return at

        yield begin_


def test_from_an_empty_folder_to_a_tested_station_by_keyboard_alone(begin, files, device):  # noqa: PLR0915 (one story)
    event, roster = files
    at = begin()
    hands = Fingers(at)
    begun = []
    at.a.end.start = lambda arguments, _: begun.append(arguments) or True

    # the event: open, read, name the station
    assert hands.focus is at.pages.event.open
    hands.press(Key.Key_Return)
    hands.open(event)
    at.until(lambda: hands.focus is at.pages.event.name)
    hands.type("Desk 1")
    hands.press(Key.Key_Return)
    at.until(lambda: at.here is Step.ROSTER)

    # the people: one column is not known, and the eye is led to it
    hands.press(Key.Key_Return)
    hands.open(roster)
    at.until(lambda: at.a.roster.columns is not None and "the tier" in at.pages.roster.lacking.text())
    place = next(one.place for one in at.a.roster.columns.columns if one.header == "Badge class")
    hands.tab_to(at.pages.roster.columns.combos[place])
    hands.type("Tie")
    hands.press(Key.Key_Return)
    at.until(lambda: at.a.roster.comparison is not None)
    assert at.a.roster.comparison.difference.added == 4
    hands.press(Key.Key_F5)
    at.until(lambda: at.a.standing.registrations == 4)

    # the staff: two organizers and a supervisor, each PIN twice
    hands.press(Key.Key_F8)
    for name, key, role, pin in (
        ("Mirela Wagner", "MW1", Role.ORGANIZER, "402917"),
        ("Ana Brancusi", "AB2", Role.ORGANIZER, "690417"),
        ("Sofia Pena", "SUP1", Role.SUPERVISOR, "730164"),
    ):
        assert hands.focus is at.pages.staff.name
        hands.type(name)
        hands.press(Key.Key_Return)
        hands.type(key)
        hands.press(Key.Key_Return)
        if hands.focus is at.pages.staff.role:
            # the list offers an organizer first, then a supervisor
            hands.press(*[Key.Key_Down] * (role is Role.SUPERVISOR), Key.Key_Tab)
        hands.type(pin)
        hands.press(Key.Key_Return)
        hands.type(pin)
        hands.press(Key.Key_Return)
        at.until(lambda key=key: key in {one.id for one in at.a.standing.staff})
        at.until(lambda: at.pages.staff.name.text() == "")
    assert state_of(Step.STAFF, at.a.standing) is State.DONE

    # the camera: a telephone is held before it
    hands.press(Key.Key_F8)
    at.until(lambda: at.pages.camera.camera.words == "")
    at.film.still = scene(TEST_CODE)
    at.until(lambda: state_of(Step.CAMERA, at.a.standing) is State.DONE)

    # the scanner reads the code on the screen, and its Enter presses nothing
    hands.press(Key.Key_F8)
    Keyboard(at.window.windowHandle()).scan(TEST_CODE)
    at.until(lambda: state_of(Step.SCANNER, at.a.standing) is State.DONE)
    assert at.here is Step.SCANNER

    # a real printer, by its address; the badge comes out, and is right
    at.a.printer.seconds = 0.2
    hands.press(Key.Key_F8)
    hands.tab_to(at.pages.printer.address)
    hands.type(device.address)
    hands.press(Key.Key_Return)
    at.until(lambda: at.a.standing.printers[0] == device.address)
    hands.press(Key.Key_F5)
    at.until(lambda: hands.focus is at.pages.printer.yes, timeout=60_000)
    assert device.received() == 1
    hands.press(Key.Key_Return)
    at.until(lambda: state_of(Step.PRINTER, at.a.standing) is State.DONE)

    # everything is tried
    at.a.check.camera = "none-such"
    hands.press(Key.Key_F8)
    hands.press(Key.Key_F5)
    at.until(lambda: at.pages.check.checked is not None, timeout=60_000)
    at.until(lambda: state_of(Step.CHECK, at.a.standing) is not State.TODO)
    assert at.pages.check.checked.people == 4

    # and the desk opens
    hands.press(Key.Key_F8)
    hands.press(Key.Key_F5)
    assert begun == [["--home", str(at.settings.home), "desk"]]

    # coming back, everything is as it was
    again = begin()
    again.until(lambda: again.a.standing is not None)
    assert {step: state_of(step, again.a.standing) for step in Step if step not in {Step.CHECK, Step.END}} == dict.fromkeys(
        (Step.EVENT, Step.ROSTER, Step.STAFF, Step.CAMERA, Step.SCANNER, Step.PRINTER), State.DONE
    )
    with again.station() as station:
        assert (station.name, registrations.count(station.connection), station.printer) == ("Desk 1", 4, device.address)
        assert station.jobs() == ()
    assert read_mapping(at.settings.home / KEPT)["tier"] == "Badge class"


def test_closed_midway_it_goes_on_where_it_was(begin, files):
    event, _ = files
    at = begin()
    at.found(event)
    again = begin()
    again.until(lambda: again.here is Step.ROSTER)
    assert again.a.standing.registrations == 0


def test_every_control_is_reached_with_tab_and_has_a_name(begin, files):
    event, roster = files
    at = begin()
    at.found(event)
    at.a.roster.look_at(roster)
    at.until(lambda: at.a.roster.columns is not None)
    for step in Step:
        at.a.go(step)
        nameless = [
            widget
            for widget in at.parts.screen.pages[step].findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName()
        ]
        assert [type(widget).__name__ for widget in nameless] == []
