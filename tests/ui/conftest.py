"""Windows on a real station, without a display; a second lasts a millisecond."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.reason import Reason
from kiosk.settings import Settings
from tests.ui.assisting import Helping, helping
from tests.ui.ears import Ears
from tests.ui.editor import Hands
from tests.ui.jobs import ONE, OTHER, ask_for
from tests.ui.world import MORNING, OP, OP2, ORG, SUP, HandPrinter, House, build, moment
from ui import theme
from ui.app import Manner, desk_window, door_window, make_application
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.frame import World
from ui.layout_editor_window import layout_editor_window
from ui.pace import Pace
from ui.post import Post
from ui.theme import Appearance
from ui.widgets.sign_in import SignIn

QUICK = Pace(milliseconds=1.0)
NEVER = Pace(milliseconds=3_600_000.0)
"""Nothing passes by itself while a test runs."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The display that is not there says so of everything that a window manager does."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore(r"^This plugin does not support", extend=True))


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A station that no test touches; each gets a copy."""
    return build(tmp_path_factory.mktemp("built") / "house", "Station 1", crowd=3)


@pytest.fixture(scope="session")
def staffed(built: House, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The same, with people who work there: one of each role, and another operator."""
    house = _copy(built, tmp_path_factory.mktemp("staffed") / "station")
    house.engage(ORG, SUP, OP, OP2)
    return house


@pytest.fixture
def house(built: House, tmp_path: Path) -> House:
    """A station of this test's own, in the morning."""
    return _copy(built, tmp_path / "station")


@pytest.fixture
def guarded(staffed: House, tmp_path: Path) -> House:
    """The same with staff."""
    return _copy(staffed, tmp_path / "guarded")


def _copy(house: House, home: Path) -> House:
    shutil.copytree(house.settings.home, home)
    mine = House(replace(house.settings, home=home))
    mine.clock.at = moment(MORNING)
    return mine


@pytest.fixture
def application(qapp: QApplication) -> QApplication:
    """The application, dressed as it usually is, whatever another test did."""
    made = make_application()
    if theme.appearance() != Appearance():
        theme.dress(made)
    return made


@pytest.fixture
def ears() -> Ears:
    """What was to be heard."""
    return Ears()


@pytest.fixture
def open_windows() -> Iterator[ExitStack]:
    """Closes what a test opened."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def open_desk(
    application: QApplication, house: House, ears: Ears, open_windows: ExitStack, qtbot: QtBot
) -> Callable[..., AtDesk]:
    """Opens the desk's window."""

    def open_(pace: Pace = NEVER, *, second_screen: bool = False, **world: object) -> AtDesk:
        given = World(**{"names": list, "sounds": ears, "now": house.clock.now, "ticks": house.clock.monotonic, **world})  # type: ignore[arg-type]
        how = Manner(pace=pace, world=given, second_screen=second_screen)
        desk = open_windows.enter_context(desk_window(application, house.station, how))
        desk.drawing.settle.setInterval(0)
        # keys work in the active window only
        qtbot.waitUntil(desk.frame.window.isActiveWindow)
        return desk

    return open_


@pytest.fixture
def open_door(
    application: QApplication, house: House, ears: Ears, open_windows: ExitStack, qtbot: QtBot
) -> Callable[..., AtDoor]:
    """Opens a door's window in the afternoon."""

    def open_(session: str | Post = "B2", pace: Pace = NEVER, clock: str = "14:07", **world: object) -> AtDoor:
        house.clock.at = moment(clock)
        given = World(**{"names": list, "sounds": ears, "now": house.clock.now, "ticks": house.clock.monotonic, **world})  # type: ignore[arg-type]
        door = open_windows.enter_context(door_window(application, house.station, session, Manner(pace=pace, world=given)))
        qtbot.waitUntil(door.frame.window.isActiveWindow)
        return door

    return open_


@pytest.fixture
def nowhere(tmp_path: Path) -> Settings:
    """A folder without a station."""
    return Settings(home=tmp_path / "nothing", keyring=False)


@pytest.fixture
def scan(qtbot: QtBot) -> Callable[[AtDoor, str], Reason | None]:
    """Shows a code and waits until the door has answered."""

    def scan_(door: AtDoor, text: str) -> Reason | None:
        turn = door.state.turn
        door.see_code(text)
        qtbot.waitUntil(lambda: door.state.asked is None and door.state.turn >= turn + 2)
        return door.state.told.outcome.decision.reason if door.state.told else None

    return scan_


@pytest.fixture
def panel(qtbot: QtBot) -> Callable[[AtDesk | AtDoor], SignIn]:
    """Where people sign in, once it knows them."""

    def panel_(at: AtDesk | AtDoor) -> SignIn:
        found = at.duty.panel.sign_in
        qtbot.waitUntil(lambda: bool(found.staff))
        return found

    return panel_


@pytest.fixture
def open_editor(application: QApplication, house: House, open_windows: ExitStack, qtbot: QtBot) -> Callable[..., Hands]:
    """Opens a layout editor, on the house's station or on none."""

    def open_(given: str = "a6", station: bool = True, language: str = "en") -> Hands:
        opening = house.station if station else None
        return Hands(open_windows.enter_context(layout_editor_window(application, opening, given, language, second=1.0)), qtbot)

    return open_


@pytest.fixture
def hands(open_editor: Callable[..., Hands]) -> Hands:
    """A layout editor at work."""
    return open_editor()


@pytest.fixture
def open_assistant(
    application: QApplication, tmp_path: Path, ears: Ears, open_windows: ExitStack, qtbot: QtBot
) -> Callable[..., Helping]:
    """Opens a setup assistant on a folder, which has no station unless somebody set one up."""

    def open_(settings: Settings | None = None, language: str = "en") -> Helping:
        settings = settings or Settings(home=tmp_path / "station", keyring=False)
        window, film = helping(application, settings, qtbot, ears, language)
        return Helping(open_windows.enter_context(window), film, settings, qtbot, ears)

    return open_


@pytest.fixture
def assistant(open_assistant: Callable[..., Helping]) -> Helping:
    """A setup assistant before an empty folder."""
    return open_assistant()


@pytest.fixture
def founded(assistant: Helping, event_file: Path) -> Helping:
    """One whose station is set up."""
    assistant.found(event_file)
    return assistant


@pytest.fixture
def hand(house: House) -> HandPrinter:
    """Printers that are played by hand: one in use, one that can take over."""
    house.set_up_printers(ONE, OTHER)
    house.hand = HandPrinter()
    return house.hand


@pytest.fixture
def waiting_desk(open_desk: Callable[..., AtDesk], house: House, hand: HandPrinter) -> AtDesk:
    """A desk at which badges of R1, R3 and R7 wait."""
    ask_for(house, "R1", "R3", "R7")
    opened = open_desk()
    opened.badges.blink.setInterval(0)
    return opened
