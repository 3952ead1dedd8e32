"""Work on a thread of its own whose answers come back to the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import Fault, bare
from ui.collecting import collecting_here

logger = logging.getLogger(__name__)

T = TypeVar("T")
_Parcel = tuple[Future[Any], Callable[[Any], None], Callable[[Fault], None]]


class Answers(QObject):
    """One worker, and the way back from it; the worker ends with the `with`.

    Args:
        name: of the thread.
    """

    _came = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self.closed = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._collecting = collecting_here()

    def __enter__(self) -> Self:
        self._collecting.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.closed = True
        try:
            self._end()
        finally:
            self._collecting.__exit__(None, None, None)

    def _end(self) -> None:
        """Let the worker end, with what was asked of it."""
        self.executor.shutdown(wait=True)

    def submit(self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Do some work on the worker, then one of two calls on this thread; none once it is closed.

        A bug in the work is raised here, for the crash hook; it is never taken for an answer.
        """
        future = self.executor.submit(work)
        future.add_done_callback(lambda done: None if self.closed else self._came.emit((done, then, failed)))

    @Slot(object)
    def _deliver(self, parcel: _Parcel) -> None:
        done, then, failed = parcel
        if self.closed:
            return
        try:
            answer = done.result()
        except Fault as fault:
            logger.info("it could not be done: %s", fault)
            failed(bare(fault))
        else:
            then(answer)
