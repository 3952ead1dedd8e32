"""All scanners of a station as one: what they scan, and which of them is in trouble."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.devices.scanners import Scanning
from kiosk.errors import Fault
from ui.window import Window

if TYPE_CHECKING:
    from ui.serial_scanner import SerialScanner

TWICE = 0.5
"""Seconds in which the same text again is one scan: a trigger that bounced, not a second wish."""


class Scanners(QObject):
    """Listens from `start` until its `with` ends.

    Args:
        application: whose keys a keyboard scanner presses.
        scanning: which there are.
        now: seconds on a clock that never runs backwards.

    Attributes:
        text: what was scanned; nobody's second scan is dropped, only the same within `TWICE`.
    """

    text = Signal(str)

    def __init__(self, application: QApplication, scanning: Scanning, *, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._application = application
        self._scanning = scanning
        self._now = now
        self._last, self._at = "", float("-inf")
        self._stack = ExitStack()
        self._faults: dict[SerialScanner, Fault] = {}
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._closed = True
        self._stack.close()

    def start(self, window: Window) -> None:
        """Listen to the keys and open the ports; trouble with one is said on this window, as long as it lasts."""
        if self._closed:
            return
        # what tells scans from typing takes its time to load; the window is up by now
        from ui.scanner_forms import form_of  # noqa: PLC0415
        from ui.scanner_keys import KeyboardScanner  # noqa: PLC0415
        from ui.serial_scanner import SerialScanner  # noqa: PLC0415

        rules = self._scanning.rules
        if self._scanning.keyboard:
            keyboard = self._stack.enter_context(KeyboardScanner(self._application, rules, form_of))
            keyboard.text.connect(self._scanned)
        for where in self._scanning.ports:
            port = self._stack.enter_context(SerialScanner(where, rules))
            port.text.connect(self._scanned)
            port.fault.connect(lambda fault, port=port: self._tell(window, port, fault))
            port.start()

    def _scanned(self, text: str) -> None:
        now = self._now()
        bounced = text == self._last and now - self._at < TWICE
        self._last, self._at = text, now
        if not bounced:
            self.text.emit(text)

    def _tell(self, window: Window, port: SerialScanner, fault: Fault | None) -> None:
        before = self._faults.pop(port, None)
        if fault is not None:
            self._faults[port] = fault
            window.show_trouble(fault, self.tr("Everything else works."))
        elif before is not None and window.fault is before:
            window.hide_trouble()
