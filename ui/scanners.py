"""All scanners of a station as one: what they scan, and which of them is in trouble."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.devices.scanners import Scanning
from kiosk.errors import Fault
from ui.scanner_forms import form_of
from ui.scanner_keys import KeyboardScanner
from ui.scanner_serial import SerialScanner
from ui.window import Window

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
        self._now = now
        self._repeat = RepeatFilter(TWICE)
        self._stack = ExitStack()
        self._window: Window | None = None
        self.keyboard = KeyboardScanner(application, scanning.rules, form_of) if scanning.keyboard else None
        self.ports = [SerialScanner(port, scanning.rules) for port in scanning.ports]
        for scanner in (self.keyboard, *self.ports):
            if scanner is not None:
                scanner.text.connect(self._scanned)
        self._faults: dict[SerialScanner, Fault] = {}
        for port in self.ports:
            port.fault.connect(lambda fault, port=port: self._tell(port, fault))

    def __enter__(self) -> Self:
        if self.keyboard is not None:
            self._stack.enter_context(self.keyboard)
        for port in self.ports:
            self._stack.enter_context(port)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stack.close()

    def start(self, window: Window) -> None:
        """Open the ports; trouble with one is said on this window, as long as it lasts."""
        self._window = window
        for port in self.ports:
            port.start()

    def _scanned(self, text: str) -> None:
        if self._repeat.new([text], self._now()):
            self.text.emit(text)

    def _tell(self, port: SerialScanner, fault: Fault | None) -> None:
        window, before = self._window, self._faults.pop(port, None)
        if window is None:
            return
        if fault is not None:
            self._faults[port] = fault
            window.show_trouble(fault, self.tr("Everything else works."))
        elif before is not None and window.fault is before:
            window.hide_trouble()
