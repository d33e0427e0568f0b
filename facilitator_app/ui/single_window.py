"""One window an event: a second start on the same file brings the first window to the front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 5_000  # a window that paints a large event answers late; one that is gone, at once
_RAISE = b"raise\n"


class RaiseServer(QObject):
    """Listens for a second start on the open event.

    Attributes:
        raise_wanted: Somebody started the program on the file that is open here.
    """

    raise_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self, key: str) -> bool:
        """Answer for the file with this key; what a crash left behind is taken away."""
        self.stop()
        QLocalServer.removeServer(_name(key))
        return self._server.listen(_name(key))

    def stop(self) -> None:
        """Answer for no file."""
        if self._server.isListening():
            self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(b"ok\n")
            socket.flush()
            self.raise_wanted.emit()


def raise_other(key: str) -> bool:
    """Bring the window that has the file with this key to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(key))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.write(_RAISE)
    socket.flush()
    answered = socket.waitForReadyRead(ANSWER_MS)
    socket.abort()
    return answered


def _name(key: str) -> str:
    return f"dialogipoyta-{key}"
