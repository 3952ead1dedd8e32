"""The composition root: the only place that names every concrete class and builds a station from them."""

from __future__ import annotations

from kiosk.assembly.founding import NeedsConfirming, setup
from kiosk.assembly.opening import open_station
from kiosk.assembly.schemas import MIGRATIONS
from kiosk.assembly.station import Station

__all__ = ["MIGRATIONS", "NeedsConfirming", "Station", "open_station", "setup"]
