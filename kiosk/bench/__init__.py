"""The figures that a queue needs, measured on this machine: design section 12."""

from __future__ import annotations

from kiosk.bench.figure import Bench, Figure, machine
from kiosk.bench.runs import badge, decide, frame, search

BENCHES: dict[str, Bench] = {"decide": decide, "frame": frame, "badge": badge, "search": search}
"""Name to benchmark; the face adds its own."""

__all__ = ["BENCHES", "Bench", "Figure", "machine"]
