"""One code held up is one scan."""

from __future__ import annotations

from collections.abc import Iterable


class RepeatFilter:
    """Lets a text through once for as long as it stays in view.

    Args:
        away: seconds for which a text must be out of view before it counts again. Longer than the gaps that an unsteady
            hand leaves between two readings.
    """

    def __init__(self, away: float = 2.0) -> None:
        self._away = away
        self._seen: dict[str, float] = {}

    def new(self, texts: Iterable[str], now: float) -> list[str]:
        """Those of the texts in view that are a new scan, each once.

        Args:
            texts: what one frame shows.
            now: seconds on a clock that never runs backwards.
        """
        self._seen = {text: last for text, last in self._seen.items() if now - last < self._away}
        fresh: list[str] = []
        for text in texts:
            if text not in self._seen:
                fresh.append(text)
            self._seen[text] = now
        return fresh

    def forget(self) -> None:
        """Let every text through again, as when another session is chosen."""
        self._seen.clear()
