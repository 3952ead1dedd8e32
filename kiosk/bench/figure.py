"""One measured figure beside what it may cost."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from typing import Any, Protocol

from sqlcipher3 import dbapi2

from kiosk import __version__


class Result(Protocol):
    """One row of what a benchmark found; its text is for people."""

    @property
    def holds(self) -> bool:
        """Whether it is as good as it must be; True where nothing is asked of it."""

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Milliseconds of one path, and the budget of one of its statistics."""

    name: str
    what: str
    rounds: int
    median: float
    p95: float
    p99: float
    judged: str
    """Which statistic the budget is for: median, p95 or p99."""
    budget: float

    @property
    def value(self) -> float:
        """The judged statistic."""
        return float(getattr(self, self.judged))

    @property
    def holds(self) -> bool:
        """Whether it is within the budget."""
        return self.value <= self.budget

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        numbers = {name: round(getattr(self, name), 3) for name in ("median", "p95", "p99")}
        return {
            "name": self.name,
            "what": self.what,
            "rounds": self.rounds,
            "unit": "ms",
            **{f"{name}_ms": value for name, value in numbers.items()},
            "judged": self.judged,
            "budget_ms": self.budget,
            "holds": self.holds,
        }

    def __str__(self) -> str:
        mark = "within" if self.holds else "OVER  "
        return (
            f"{self.name:8} {mark} {self.judged} {self.value:8.2f} of {self.budget:g} ms   "
            f"median {self.median:.2f}  p95 {self.p95:.2f}  p99 {self.p99:.2f}  n={self.rounds}   {self.what}"
        )


@dataclass(frozen=True, slots=True)
class Measure:
    """One number that is no time of many rounds: a ratio, a share, a count; and what stands beside it.

    Attributes:
        value: in `unit`.
        budget: what it may be at most; None where nothing is asked of it.
        beside: further facts, by name.
    """

    name: str
    what: str
    value: float
    unit: str
    budget: float | None
    beside: Mapping[str, float | str | None] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        """Whether it is within the budget."""
        return self.budget is None or self.value <= self.budget

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return {
            "name": self.name,
            "what": self.what,
            "unit": self.unit,
            "value": round(self.value, 3),
            "budget": self.budget,
            "holds": self.holds,
            **{name: round(fact, 3) if isinstance(fact, float) else fact for name, fact in self.beside.items()},
        }

    def __str__(self) -> str:
        mark = "      " if self.budget is None else "within" if self.holds else "OVER  "
        allowed = "" if self.budget is None else f" of {self.budget:g}"
        facts = "  ".join(
            f"{name} {fact:.2f}" if isinstance(fact, float) else f"{name} {fact}" for name, fact in self.beside.items()
        )
        return f"{self.name:8} {mark} {self.value:8.2f}{allowed} {self.unit}   {self.what}   {facts}"


Bench = Callable[[bool], Iterator[Result]]
"""Takes whether to be quick, gives rows."""


def figure(name: str, what: str, times: Sequence[float], judged: str, budget: float) -> Figure:
    """Sum up measured seconds."""
    cuts = statistics.quantiles(times, n=100, method="inclusive") if len(times) > 1 else [times[0]] * 99
    return Figure(name, what, len(times), cuts[49] * 1000, cuts[94] * 1000, cuts[98] * 1000, judged, budget)


def machine() -> dict[str, str]:
    """What was measured on: processor, system, versions."""
    return {
        "lanyard": __version__,
        "cores": str(os.cpu_count()),
        "processor": _processor(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "opencv": metadata.version("opencv-python-headless"),
        "zxing-cpp": metadata.version("zxing-cpp"),
        "sqlite": dbapi2.sqlite_version,
    }


def _processor() -> str:
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:  # noqa: PTH123  (a line at a time)
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
