"""One window of a kind for each station, and for each session's door: who starts a second one is shown the first.

Two doors of one station may stand beside each other, as may a desk and a self-service window: they are different work, and
the database serves them all.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from ui.kiosk_mode.place import Place

_CALL, _ANSWER = b"show\n", b"shown\n"
_PATIENCE = 4000
"""Milliseconds for the first window to answer; it may be busy, or about to appear."""
_TRY_AGAIN = 200


class Doorbell(QObject):
    """Listens for second starts while its window is up.

    Args:
        place: whose lock this process, or the one that started it, holds.
        window: comes to the front.
    """

    def __init__(self, place: Place, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._come)
        # what a killed process left behind; the lock says that it is nobody's
        QLocalServer.removeServer(place.address)
        self.listens = self._server.listen(place.address)

    def _come(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._answer(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._answer(socket)

    def _answer(self, socket: QLocalSocket) -> None:
        if bytes(socket.readAll().data()) == _CALL:
            come_forward(self._window)
            socket.write(_ANSWER)
        socket.disconnectFromServer()


def come_forward(window: QWidget) -> None:
    """Show a window before all others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()


def ring(place: Place) -> bool:
    """Have the window that is there come to the front; False where it doesn't answer."""
    application = QCoreApplication.instance() or QCoreApplication([])
    for _ in range(_PATIENCE // _TRY_AGAIN):
        socket = QLocalSocket()
        socket.connectToServer(place.address)
        if not socket.waitForConnected(_TRY_AGAIN):
            # it may be about to appear; where nobody listens, the call comes back at once
            _pause(socket)
            continue
        socket.write(_CALL)
        socket.waitForBytesWritten(_PATIENCE)
        answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _ANSWER
        socket.close()
        del application
        return answered
    return False


def _pause(waiting: QObject) -> None:
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415  (seldom)

    loop = QEventLoop(waiting)
    QTimer.singleShot(_TRY_AGAIN, loop.quit)
    loop.exec()
