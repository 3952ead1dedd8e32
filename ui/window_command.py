"""Running one of the windows from the command line: once for each station, and in kiosk mode again after a crash.

Nothing here loads Qt before a window is to be shown: in kiosk mode this process only starts another one.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.cli.output import say, warn
from kiosk.errors import Fault
from kiosk.logs import logging_to
from kiosk.settings import Settings
from ui.kiosk_mode.lock import held
from ui.kiosk_mode.place import Place
from ui.kiosk_mode.remembered import Kiosk, recall

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

EXIT_PIN = "KIOSK_EXIT_PIN"
"""The variable that holds the PIN which leaves kiosk mode where the station knows no staff."""


@dataclass(frozen=True, slots=True)
class Mode:
    """How a window is started.

    Attributes:
        kiosk: in kiosk mode.
        cursor: whether a mouse's arrow is shown in it.
        supervised: by a process that starts it again after a crash.
    """

    kiosk: bool = False
    cursor: bool = True
    supervised: bool = False


def exit_pin() -> str:
    """The PIN that leaves kiosk mode where the station knows no staff; empty: nobody needs one.

    Raises:
        Fault: it is not made of 4 to 12 digits.
    """
    pin = os.environ.get(EXIT_PIN, "")
    if pin and not (pin.isascii() and pin.isdigit() and 4 <= len(pin) <= 12):  # noqa: PLR2004
        raise Fault(f"{EXIT_PIN}: is no PIN", "set it to 4 to 12 digits, or leave it out")
    return pin


def run(place: Place, settings: Settings, mode: Mode, show: Callable[[Kiosk | None, Callable[[QWidget], None]], int]) -> int:
    """Run a window until it is closed; the exit code.

    Args:
        place: which window of which station.
        settings: of the station.
        mode: how.
        show: shows it in kiosk mode (or not, where None); its second argument is to be called with the window once it is shown.

    Raises:
        Fault: it can't be shown, or the window that is there already does not answer.
    """
    if not settings.database.exists():
        # there is nothing to share: opening it says what is missing
        return show(None, lambda _: None)
    if mode.supervised:
        kiosk = Kiosk(exit_pin(), mode.cursor, recall(place.memory), place.memory, place.lock)
        with logging_to(settings.home):
            return show(kiosk, lambda window: _listen(place, window))
    with held(place.lock) as mine:
        if not mine:
            return _show_first(place)
        if mode.kiosk:
            return _supervise(place, settings)
        with logging_to(settings.home):
            return show(None, lambda window: _listen(place, window))


def _listen(place: Place, window: QWidget) -> None:
    from ui.kiosk_mode.single import Doorbell  # noqa: PLC0415  (the window shows first)

    Doorbell(place, window)


def _show_first(place: Place) -> int:
    from ui.kiosk_mode.single import ring  # noqa: PLC0415

    if not ring(place):
        raise Fault(f"{place} is open already and does not answer", "close it, or end its process, then try again")
    say(f"{place} is open already: brought to the front")
    return 0


def _supervise(place: Place, settings: Settings) -> int:
    from ui.kiosk_mode.supervise import Supervisor, environment_for  # noqa: PLC0415  (only in kiosk mode)

    if not exit_pin() and not _guarded(settings):
        warn(f"nobody needs a PIN to leave kiosk mode: set {EXIT_PIN}, or name the staff (kiosk staff add)")
    page = ["--home", str(settings.home), "stopped"]
    with logging_to(settings.home):
        return Supervisor(sys.argv[1:], place, environment_for(settings), page).run()


def _guarded(settings: Settings) -> bool:
    from kiosk.assembly import open_station  # noqa: PLC0415

    with open_station(settings) as station:
        return station.guard.any()
