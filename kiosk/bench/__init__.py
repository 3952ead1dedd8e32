"""The figures that a queue needs, measured on this machine: design section 12."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bench.figure import Bench, Figure, machine


def _of_the_core(name: str) -> Bench:
    """A benchmark of `kiosk.bench.runs`, loaded when it runs: it needs everything that the other commands don't."""

    def run(quick: bool) -> Iterator[Figure]:
        from kiosk.bench import runs  # noqa: PLC0415

        bench: Bench = getattr(runs, name)
        return bench(quick)

    return run


BENCHES: dict[str, Bench] = {name: _of_the_core(name) for name in ("decide", "frame", "badge", "search")}
"""Name to benchmark; the face adds its own."""

__all__ = ["BENCHES", "Bench", "Figure", "machine"]
