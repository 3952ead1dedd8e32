"""What windows are made of is loaded without keeping its source, and without a word."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import contextlib, gc, linecache, os, sys
from ui.loading import loading

with loading() if sys.argv[1] == "lean" else contextlib.nullcontext():
    import ui.app

if sys.argv[1] == "lean":
    import kiosk.desk  # as a worker does, later

print(len(linecache.cache), gc.isenabled(), os.environ.get("QT_LOGGING_RULES"))
"""


def loaded(how: str) -> tuple[int, bool, str]:
    """How many sources a process of its own keeps after loading a window, whether it collects garbage, what Qt is to say."""
    done = subprocess.run([sys.executable, "-c", _PROGRAM, how], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    sources, collects, rules = done.stdout.split()
    return int(sources), collects == "True", rules


def test_next_to_no_source_is_kept(monkeypatch):
    monkeypatch.delenv("QT_LOGGING_RULES", raising=False)
    sources, collects, _ = loaded("as usual")
    assert sources > 100, "or there is nothing to be lean with"
    assert collects
    kept, collects, rules = loaded("lean")
    assert kept < 10, "what Qt's bindings themselves are made of"
    assert (collects, rules) == (True, "qt.multimedia.*=false")


def test_what_somebody_wants_to_hear_of_qt_is_said(monkeypatch):
    monkeypatch.setenv("QT_LOGGING_RULES", "*=true")
    assert loaded("lean")[2] == "*=true"
