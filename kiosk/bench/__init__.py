"""The figures that a queue needs, measured on this machine: design section 12."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from kiosk.bench.figure import Bench, Figure, Result, machine


def _of_the_core(module: str, name: str) -> Bench:
    """A benchmark of a module, loaded when it runs: it needs everything that the other commands don't."""

    def run(quick: bool) -> Iterator[Result]:
        bench: Bench = getattr(import_module(f"kiosk.bench.{module}"), name)
        return bench(quick)

    return run


BENCHES: dict[str, Bench] = {
    **{name: _of_the_core("runs", name) for name in ("decide", "million", "frame", "search")},
    "badge": _of_the_core("badges", "badge"),
    **{name: _of_the_core(name, name) for name in ("decode", "live", "soak")},
    "stages": _of_the_core("stages", "measure"),
    "preflight": _of_the_core("preflight", "preflight"),
    "printing": _of_the_core("printing", "printing"),
}
"""Name to benchmark; the face adds its own."""

__all__ = ["BENCHES", "Bench", "Figure", "Result", "machine"]
