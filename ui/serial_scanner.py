"""A scanner on a serial port: read beside everything else, looked for again whenever it is gone."""

from __future__ import annotations

import logging
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal

from kiosk.devices.scanner_lines import Lines
from kiosk.devices.scanners import SerialPort
from kiosk.devices.wedge_rules import Rules
from kiosk.errors import Fault

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

logger = logging.getLogger(__name__)

AGAIN = 1.0
"""Seconds after which a port that is gone is looked for again."""
_AT_ONCE = 4096
"""Bytes that are taken at a time, and that Qt may keep for us."""


class SerialScanner(QObject):
    """Reads one port from `start` until its `with` ends.

    Args:
        port: where.
        rules: prefix, suffix and ends.
        again: seconds between two tries.

    Attributes:
        text: what was scanned.
        fault: a `Fault` that says why nothing can be scanned; None when it is over.
    """

    text = Signal(str)
    fault = Signal(object)

    def __init__(self, port: SerialPort, rules: Rules, *, again: float = AGAIN) -> None:
        super().__init__()
        self._where = port
        self._lines = Lines(rules)
        self._port: QSerialPort | None = None
        self._said: Fault | None = None
        self._again = QTimer(self, singleShot=True, interval=round(again * 1000))
        self._again.timeout.connect(self.start)
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._fell_silent)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._again.stop()
        self._close()

    @property
    def live(self) -> bool:
        """Whether the port is open."""
        return self._port is not None

    def start(self) -> None:
        """Open the port; where it can't be opened, again and again."""
        try:
            # takes its time to load; the window is up by now, and most stations have no such scanner
            from PySide6.QtSerialPort import QSerialPort  # noqa: PLC0415
        except ImportError:
            self._say(Fault(self.tr("Serial ports can't be read here"), self.tr("install PySide6-Addons, then start again")))
            return
        port = QSerialPort(self._where.name, self)
        port.setBaudRate(self._where.baud)
        port.setReadBufferSize(_AT_ONCE)
        if not port.open(QIODevice.OpenModeFlag.ReadOnly):
            error = port.error()
            port.deleteLater()
            self._lost(error)
            return
        self._port = port
        self._lines.begin_anew()
        # some USB scanners speak only when they are told that somebody listens; a port without that line says so, in vain
        port.setDataTerminalReady(True)
        port.clearError()
        port.readyRead.connect(self._read)
        port.errorOccurred.connect(self._erred)
        logger.info("the scanner at %s is there", self._where.name)
        self._say(None)

    def _read(self) -> None:
        while self._port is not None and self._port.bytesAvailable():
            self._deliver(self._lines.feed(bytes(self._port.read(_AT_ONCE).data())))

    def _fell_silent(self) -> None:
        self._deliver(self._lines.pause())

    def _deliver(self, texts: list[str]) -> None:
        wait = self._lines.wait
        if wait is None:
            self._silence.stop()
        else:
            self._silence.start(round(wait * 1000))
        for text in texts:
            self.text.emit(text)

    def _erred(self, error: QSerialPort.SerialPortError) -> None:
        kind = type(error)
        if self._port is not None and error not in {kind.NoError, kind.TimeoutError, kind.UnsupportedOperationError}:
            # Qt is in the middle of telling us: the port goes when it has finished
            self._close()
            self._lost(error)

    def _lost(self, error: QSerialPort.SerialPortError) -> None:
        if error is type(error).PermissionError:
            what, mend = (
                self.tr("The scanner at {0} may not be used"),
                self.tr("close other programs that use it; on Linux, add this user to the group dialout"),
            )
        else:
            what, mend = self.tr("The scanner at {0} is not there"), self.tr("plug it in; it works again by itself")
        self._say(Fault(what.replace("{0}", self._where.name), mend))
        self._again.start()

    def _close(self) -> None:
        port, self._port = self._port, None
        self._silence.stop()
        if port is not None:
            port.readyRead.disconnect(self._read)
            port.errorOccurred.disconnect(self._erred)
            port.close()
            port.deleteLater()

    def _say(self, fault: Fault | None) -> None:
        if str(fault) != str(self._said):
            if fault is not None:
                logger.info("%s", fault)
            self._said = fault
            self.fault.emit(fault)
