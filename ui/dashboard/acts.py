"""What the dashboard asks of the core. No Qt."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from kiosk.domain.staff import Act, Staff, permit
from kiosk.errors import Fault
from kiosk.reports.figures import Figures
from kiosk.reports.overview import PLAIN, Wish
from kiosk.whole import write_whole
from ui.dashboard.values import Shown
from ui.proving import By
from ui.station import Station


class Watch:
    """Asks for the numbers, and remembers what was given last. Made anywhere, used on the core's thread alone."""

    def __init__(self) -> None:
        self._last: tuple[object, ...] | None = None

    def look(self, wish: Wish = PLAIN, *, again: bool = False, count: bool = True) -> By[Figures | None]:
        """The numbers of now, where they may be seen; None where nothing is other than at the last look.

        Args:
            wish: what more to give.
            again: give them also where nothing changed.
            count: take in what the journals say that is new; else only what is known at once.
        """

        def act(station: Station, by: Staff | None) -> Figures | None:
            guard = station.guard
            here, guarded = guard.current(by), guard.any()
            permit(Act.OVERSEE, here, guarded)
            if wish.names:
                permit(Act.ABSENT, here, guarded)
            changed = station.overview.refresh() if count else True
            figures = station.overview.figures(wish)
            # hours pass also while nobody writes
            state = (wish, figures.at.replace(second=0, microsecond=0))
            if not (changed or again) and state == self._last:
                return None
            self._last = state
            return figures

        return act


def written(look: By[Figures | None], write: Callable[[Figures], Shown]) -> By[tuple[Figures, Shown | None] | None]:
    """The numbers, and a page that is made of them there and then."""

    def act(station: Station, by: Staff | None) -> tuple[Figures, Shown | None] | None:
        figures = look(station, by)
        return None if figures is None else (figures, write(figures))

    return act


def plain(look: By[Figures | None]) -> By[tuple[Figures, Shown | None] | None]:
    """The numbers alone."""

    def act(station: Station, by: Staff | None) -> tuple[Figures, Shown | None] | None:
        figures = look(station, by)
        return None if figures is None else (figures, None)

    return act


def load_charts(_station: Station) -> None:
    """Load what draws charts over time, so that nobody waits for it when one is opened."""
    importlib.import_module("ui.dashboard.curve")


def nothing(_station: Station, _by: Staff | None) -> None:
    """Only to be seen doing something."""


def write_all(files: list[tuple[Path, bytes]], folder: Path | None = None) -> By[int]:
    """Write files, each whole or not at all; how many.

    Args:
        files: where, and what.
        folder: to be made first where it isn't there.
    """

    def act(_station: Station, _by: Staff | None) -> int:
        if folder is not None:
            make_folder(folder)
        for path, content in files:
            write_whole(path, content)
        return len(files)

    return act


def make_folder(folder: Path) -> None:
    """Make a folder where there is none, for its owner alone.

    Raises:
        Fault: it can't be made.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Fault(
            f"{folder}: can't be made ({error.strerror or error})", "choose a folder that exists, is writable and has space"
        ) from error
