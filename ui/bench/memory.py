"""How much memory this program had at most."""

from __future__ import annotations

from pathlib import Path


def peak() -> float | None:
    """The most memory that this program ever had, in MB; None where the system doesn't tell."""
    try:
        # getrusage would count what the process was before it became this program
        lines = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return None
