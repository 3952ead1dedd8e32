"""The composition root: the only place that names every concrete class and builds a station from them."""

from __future__ import annotations

from kiosk.assembly.founding import Foresight, NeedsConfirming, foresee, remarks, setup, use_printers
from kiosk.assembly.opening import open_station
from kiosk.assembly.schemas import MIGRATIONS
from kiosk.assembly.station import Station

__all__ = [
    "MIGRATIONS",
    "Foresight",
    "NeedsConfirming",
    "Station",
    "foresee",
    "open_station",
    "remarks",
    "setup",
    "use_printers",
]
