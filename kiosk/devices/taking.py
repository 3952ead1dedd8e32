"""One opening of a source, in a thread of its own, which may be left behind where a driver never comes back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing

from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Source
from kiosk.errors import Fault


class Taker:
    """Takes a source's frames until it ends, drops, or is told to stop.

    Args:
        keep: is given every frame, on the thread.
        ended: is told when there will be no more, on the thread, as the last thing.
        bug: is given what is no Fault, on the thread.

    Attributes:
        fault: why the source gave nothing; None while it gives, or where it merely ended.
        over: whether the thread is done with the source.
    """

    def __init__(
        self,
        source: Source,
        keep: Callable[[Taker, Image], None],
        ended: Callable[[], None],
        bug: Callable[[BaseException], None],
    ) -> None:
        self.fault: Fault | None = None
        self.over = False
        self._source, self._keep, self._ended, self._bug = source, keep, ended, bug
        self._stop = threading.Event()
        # a driver may hang in a read that nobody can break off: such a thread must not keep the program from ending
        self._thread = threading.Thread(target=self._run, name="camera frames", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, patience: float) -> bool:
        """Ask it to end and wait for so many seconds; whether it has ended."""
        self._stop.set()
        self._thread.join(patience)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether the thread is still there."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            with closing(self._source.frames(self._stop)) as frames:
                for frame in frames:
                    self._keep(self, frame)
                    if self._stop.is_set():
                        break
        except Fault as fault:
            # it is looked at for as long as the trouble lasts: it must not keep alive what its frames held
            fault.__context__ = None
            self.fault = fault.with_traceback(None)
        except BaseException as error:  # noqa: BLE001  (handed on: nobody hears of what a thread raises)
            self._bug(error)
        finally:
            self.over = True
            self._ended()
