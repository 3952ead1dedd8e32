"""How much memory this program had at most."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

_SELF = Path("/proc/self")
_MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) \S+ ([0-9a-f]+) (\S+ [1-9]\d*)\s")
"""The head of a mapping of a file in /proc/PID/smaps (man 5 proc): from, to, offset in the file, its device and inode."""


def resident() -> float | None:
    """The most memory, in MB, that this program ever had by the system's count; None where the system doesn't tell.

    A page of a file counts once for every place at which it is mapped.
    """
    try:
        # getrusage would count what the process was before it became this program
        lines = (_SELF / "status").read_text(encoding="ascii", errors="replace").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration):
        return None


def peak() -> float | None:
    """The same without what is counted twice now: a font is mapped for each face and weight, and its pages are there once."""
    most = resident()
    return None if most is None else most - counted_twice()


def counted_twice() -> float:
    """By how many MB what is mapped of files now is more than those files hold."""
    files: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    here: list[int] | None = None
    try:
        text = (_SELF / "smaps").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    for line in text.splitlines():
        name, _, value = line.partition(":")
        if name == "Rss" and here is not None:
            here[0] += int(value.split()[0])
        elif name == "Anonymous" and here is not None:
            here[0] -= int(value.split()[0])
        elif (head := _MAPPING.match(line)) is not None:
            first, end, offset = (int(number, 16) for number in head.groups()[:3])
            here = files[head[4]]
            here[1] = max(here[1], (offset + end - first) // 1024)
        elif " " in name:
            here = None  # memory of the program's own
    return sum(max(0, there - holds) for there, holds in files.values()) / 1024
