"""Taking a roster in: its people, then their photos."""

from __future__ import annotations

from kiosk.intake.people import Difference, NeedsConfirming, put_people, take_in

__all__ = ["Difference", "NeedsConfirming", "put_people", "take_in"]
