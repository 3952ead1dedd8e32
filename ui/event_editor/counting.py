"""The thread that counts whom an event would let in, the newest event first; what nobody waits for any longer is given up."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal

from kiosk.domain.event import Event
from kiosk.errors import Fault
from kiosk.preflight.crowd import Admitted, Crowd, admitted, change, count
from ui.answers import Answers
from ui.event_editor.matrix_model import Count


class Counting(Answers):
    """Counts inside a `with`.

    Attributes:
        came: counts by session code, None where the roster is another event's; and how many people there are.
    """

    came = Signal(object, int)

    def __init__(self) -> None:
        super().__init__("counting")
        self._newest = 0
        self._answered = 0
        self._lock = threading.Lock()
        self._crowd: Crowd | None = None
        self._before: Event | None = None
        self._wanted: Event | None = None
        # of the worker alone
        self._known: tuple[Event, Admitted] | None = None

    def _end(self) -> None:
        self._turn()
        super()._end()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._answered != self._newest

    def introduce(self, crowd: Crowd, before: Event) -> None:
        """Say who is on the roster, and with which event the others are compared."""
        self._crowd, self._before = crowd, before
        if self._wanted is not None:
            self.count(self._wanted)

    def compare(self, before: Event) -> None:
        """Compare with another event from now on."""
        if self._crowd is not None:
            self.introduce(self._crowd, before)

    def count(self, event: Event | None) -> None:
        """Count whom an event would let in."""
        self._wanted = event
        crowd, before = self._crowd, self._before
        if event is None or crowd is None or before is None or self.closed:
            return
        if event.id != crowd.event:
            self._answered = self._turn()
            self.came.emit(None, 0)
            return
        turn = self._turn()
        self.submit(lambda: self._counted(crowd, before, event, turn), partial(self._deliver_counts, turn), self._none)

    def _turn(self) -> int:
        with self._lock:
            self._newest += 1
            return self._newest

    def _counted(self, crowd: Crowd, before: Event, event: Event, turn: int) -> tuple[Mapping[str, Count], int] | None:
        def stop() -> bool:
            with self._lock:
                return turn != self._newest

        if self._known is None or self._known[0] is not before:
            then = admitted(crowd, before)
            self._known = (before, then or {})
        now = admitted(crowd, event, stop)
        if now is None:
            return None
        counts = {}
        for session in event.sessions:
            changed = change(crowd, self._known[1], now, session.code)
            counts[session.code] = Count(count(crowd, now, session.code), changed.gain, changed.lose)
        return counts, crowd.people

    def _deliver_counts(self, turn: int, answer: tuple[Mapping[str, Count], int] | None) -> None:
        self._answered = turn
        if answer is not None:
            self.came.emit(*answer)

    def _none(self, fault: Fault) -> None:
        del fault  # counting asks no world that could break
        self.came.emit(None, 0)
