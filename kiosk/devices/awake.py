"""Keeping the screen on and the machine awake, where the system lets a program do that.

wakepy asks the desktop over D-Bus on Linux, Windows by SetThreadExecutionState, macOS by caffeinate. Where there is no desktop
to ask, or it does not answer, a window is shown all the same: the question is asked on a thread of its own that nobody waits for.
"""

from __future__ import annotations

import logging
import threading
from types import TracebackType
from typing import Self

logger = logging.getLogger(__name__)

PATIENCE = 6.0
"""Seconds for an answer; wakepy gives each desktop two."""
_LEAVING = 2.0
CANT = "nothing keeps this machine awake"
MEND = "turn off its screen saver, screen lock and sleep in the system's settings"


class Awake:
    """Keeps the screen on while its `with` lasts."""

    def __init__(self) -> None:
        self._known, self._over = threading.Event(), threading.Event()
        self._active = False
        # never what a program waits for at its end: a desktop that hangs would hold it
        self._thread = threading.Thread(target=self._keep, name="awake", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        self._thread.join(_LEAVING)

    def active(self, patience: float = 0.0) -> bool | None:
        """Whether it works; None while that isn't known, after so many seconds at most."""
        return self._active if self._known.wait(patience) else None

    def _keep(self) -> None:
        try:
            from wakepy import keep  # noqa: PLC0415  (slow to load, and only here)

            with keep.presenting(on_fail="pass") as mode:
                self._say(active=bool(mode.active))
                self._over.wait()
        # whatever a desktop or its bus comes up with, the window works without
        except Exception:
            logger.info("keeping awake failed", exc_info=True)
            self._say(active=False)

    def _say(self, *, active: bool) -> None:
        self._active = active
        logger.info("the machine is kept awake" if active else "%s: %s", *(() if active else (CANT, MEND)))
        self._known.set()
