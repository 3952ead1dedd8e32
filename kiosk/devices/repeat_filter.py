"""One code held up is one scan, and the same code shown again on purpose is another."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

AWAY = 1.2
"""Seconds for which a code must be out of view before it counts again: lowering a telephone and raising it takes longer,
the gaps that an unsteady hand leaves between two readings are shorter."""
BRIEF = 0.3
"""The same, once staff have acted (`RepeatFilter.loosen`): a hand before the code for a moment is enough."""
FEWEST = 3
"""Frames in which it must be missing: a slow camera proves nothing with one."""
_LONGEST_GAP = 0.5
"""Seconds of absence that one frame can vouch for; while no frames come, nobody knows who is in view."""


@dataclass(slots=True)
class _Held:
    """A text that was let through: how long and in how many frames in a row it has been missing, and how long is enough."""

    enough: float
    gone: float = 0.0
    frames: int = 0


class RepeatFilter:
    """Lets a text through once for as long as it stays in view.

    Args:
        away: seconds, see `AWAY`.
        brief: seconds, see `BRIEF`.
    """

    def __init__(self, away: float = AWAY, brief: float = BRIEF) -> None:
        self._away, self._brief = away, min(away, brief)
        self._held: dict[str, _Held] = {}
        self._last: float | None = None

    def new(self, texts: Iterable[str], now: float, *, beside: Collection[str] = (), unread: bool = False) -> list[str]:
        """Those of the texts that are a new scan, each once; called for every frame that was looked at.

        Args:
            texts: what is to be scanned of what the frame shows.
            now: seconds on a clock that never runs backwards.
            beside: what else is in view: it is no scan, but has not gone away either.
            unread: something in the frame looks like a code that could not be read; then nothing is known to be away.
        """
        step = 0.0 if self._last is None else min(now - self._last, _LONGEST_GAP)
        self._last = now
        wanted = list(dict.fromkeys(texts))
        self._count_absence({*wanted, *beside}, step, unread=unread)
        fresh = [text for text in wanted if text not in self._held]
        self._held.update({text: _Held(self._away) for text in fresh})
        return fresh

    def _count_absence(self, in_view: set[str], step: float, *, unread: bool) -> None:
        for text, held in list(self._held.items()):
            if text in in_view:
                held.gone, held.frames = 0.0, 0
            elif not unread:
                held.gone += step
                held.frames += 1
                if held.gone >= held.enough and held.frames >= FEWEST:
                    del self._held[text]

    def loosen(self) -> None:
        """Let a brief absence suffice for what is in view now: staff are done with it, and may want to scan it again.

        What stays in view is not scanned again by itself: a cleared card would come back at once, and an undone check-in
        would be done again.
        """
        for held in self._held.values():
            held.enough = self._brief

    def forget(self) -> None:
        """Let every text through again, as when staff ask for it or another session is chosen."""
        self._held.clear()
