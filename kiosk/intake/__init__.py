"""Taking a roster in: its people, then their photos."""

from __future__ import annotations

from kiosk.intake.people import Change, Comparison, Difference, NeedsConfirming, compare, put_people, take_in

__all__ = ["Change", "Comparison", "Difference", "NeedsConfirming", "compare", "put_people", "take_in"]
