"""Codes that come to the desk: one at a time, what comes meanwhile waits, and nothing is scanned behind a question's back."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from ui import flow
from ui.duty import Duty
from ui.frame import Frame
from ui.pace import MOST_WAITING
from ui.wording import Sound


class Host(Protocol):
    """The desk, as far as codes are concerned."""

    frame: Frame
    duty: Duty
    state: flow.Desk

    @property
    def busy(self) -> bool:
        """Whether an act is on its way."""

    @property
    def asks(self) -> bool:
        """Whether a question is open."""

    def decide(self, text: str) -> None:
        """Ask the core what a code comes to."""


class Arriving(QObject):
    """Takes codes from the camera and from scanners."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._held: str | None = None
        self._scans: list[str] = []

    def see(self, text: str) -> None:
        """Take a code from the camera; while something else is going on, it waits in case it is still held up."""
        if self._host.duty.locked:
            self._host.duty.demand()
        elif self._host.busy or self._host.asks:
            self._held = text
        else:
            self._held = None
            self._host.decide(text)

    def scan(self, text: str) -> None:
        """Take a code from a scanner: somebody meant it, so it waits for an act on its way; an open question refuses it aloud."""
        host = self._host
        if host.duty.hears_pin(text):
            return
        if host.duty.locked:
            host.duty.demand()
        elif host.asks:
            host.frame.sounds.play(Sound.ATTENTION)
        elif host.busy:
            self._scans = [*self._scans, text][:MOST_WAITING]
        else:
            self.see(text)

    def go_on(self) -> None:
        """An act is over: take what waited for it."""
        if self._scans:
            self.scan(self._scans.pop(0))
        self.take_held()

    def take_held(self) -> None:
        """Scan what was shown meanwhile, if it still is."""
        held = self._held
        if held is not None and not self._host.busy and not self._host.asks:
            self._held = None
            if held == self._host.state.meant:
                self.see(held)

    def forget(self) -> None:
        """Whoever came is nobody's business any more."""
        self._scans.clear()
        self._held = None
