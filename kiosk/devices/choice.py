"""Two codes in view: the one that is meant where that is plain, else a question. Pure: (view before, frame) -> view.

People hold telephones side by side, badges hang in the background, and one telephone may show tickets for a whole family. A
code is meant when it is alone, or clearly nearer to the centre of the picture than every other, or clearly larger; if these two
disagree, nothing is plain. What came first keeps its place for a moment: whoever walks past must not take over a decision
that has just been made for somebody else.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.devices.qr_reader import Corners, Found

NEARER = 0.2
"""How much nearer to the centre is clearly nearer, as a share of the picture's shorter side."""
LARGER = 1.5
"""How many times as large, side by side, is clearly larger."""
EASED_NEARER, EASED_LARGER = 0.12, 1.3
"""The same for the code that is meant already, so that a trembling hand changes nothing."""
STAYS = 0.4
"""Seconds for which a code that was just read counts as in view: two may be readable by turns."""
SHOWS = 0.2
"""Seconds for which it is shown where it was: where there is no doubt, an outline must not stay behind its code."""
KEEPS = 1.0
"""Seconds for which no other code takes over from one that has just become the one meant."""
ASKS_AFTER = 0.3
"""Seconds of doubt before it is said: somebody who merely passes behind another is no question."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What is in view.

    Attributes:
        codes: what is to be outlined, each as it was last seen; one that appears twice in a frame stands here twice.
        meant: the text to be scanned; None while there is nothing or doubt. It may have been read a moment before.
        ask: there are several and none is plainly meant: people must be told to show one.
    """

    codes: tuple[Found, ...] = ()
    meant: str | None = None
    ask: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        """What the codes say, each once."""
        return tuple(dict.fromkeys(code.text for code in self.codes))


@dataclass(frozen=True, slots=True)
class _Seen:
    """One text in view; distance and side are shares of the picture's shorter side."""

    found: tuple[Found, ...]
    distance: float
    side: float
    at: float

    @property
    def text(self) -> str:
        return self.found[0].text


@dataclass(frozen=True, slots=True)
class View:
    """What is known after a frame, to be given back with the next one.

    Attributes:
        sight: the answer.
        chosen: the text that was meant last, in view or not; since: when it became so.
        doubt: since when nothing has been plain; None while something is.
    """

    sight: Sight = Sight()
    chosen: str | None = None
    since: float = -math.inf
    doubt: float | None = None
    seen: tuple[_Seen, ...] = ()


def look(before: View, found: Sequence[Found], size: tuple[int, int], now: float) -> View:
    """What is meant in a frame.

    Args:
        before: the answer to the frame before, `View()` at the start.
        found: the codes in it.
        size: its width and height in pixels.
        now: seconds on a clock that never runs backwards.
    """
    fresh = _measured(found, size, now)
    texts = {seen.text for seen in fresh}
    kept = [seen for seen in before.seen if seen.text not in texts and now - seen.at <= STAYS]
    seen = (*fresh, *kept)
    if not seen:
        return View(chosen=before.chosen, since=before.since)
    codes = tuple(code for one in seen if now - one.at <= SHOWS for code in one.found)
    here = any(one.text == before.chosen for one in before.seen)
    plain = _plain(seen, before.chosen if here else None)
    if plain is None:
        doubt = now if before.doubt is None else before.doubt
        ask = before.sight.ask or now - doubt >= ASKS_AFTER
        all_codes = tuple(code for one in seen for code in one.found)
        return View(Sight(all_codes, ask=ask), before.chosen, before.since, doubt, seen)
    chosen, since = before.chosen, before.since
    if plain.text != chosen:
        if now - since < KEEPS:
            return View(Sight(codes), chosen, since, None, seen)
        chosen, since = plain.text, now
    return View(Sight(codes, chosen), chosen, since, None, seen)


def _measured(found: Sequence[Found], size: tuple[int, int], now: float) -> list[_Seen]:
    """Each text once, as near to the centre and as large as its nearest code."""
    by_text: dict[str, list[Found]] = {}
    for code in found:
        by_text.setdefault(code.text, []).append(code)
    measured = []
    for codes in by_text.values():
        nearest = min(codes, key=lambda code: _distance(code.corners, size))
        measured.append(_Seen(tuple(codes), _distance(nearest.corners, size), _side(nearest.corners, size), now))
    return measured


def _distance(corners: Corners, size: tuple[int, int]) -> float:
    width, height = size
    x = sum(x for x, _ in corners) / len(corners) - width / 2
    y = sum(y for _, y in corners) / len(corners) - height / 2
    return math.hypot(x, y) / min(width, height)


def _side(corners: Corners, size: tuple[int, int]) -> float:
    """The side of a square as large as the code (its area by the shoelace formula)."""
    around = zip(corners, (*corners[1:], corners[0]), strict=True)
    area = abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in around)) / 2
    return math.sqrt(area) / min(size)


def _plain(seen: Sequence[_Seen], chosen: str | None) -> _Seen | None:
    """The one that stands out against every other; None where there is none."""
    for one in seen:
        eased = one.text == chosen
        if all(_stands_out(one, other, eased=eased) for other in seen if other is not one):
            return one
    return None


def _stands_out(one: _Seen, other: _Seen, *, eased: bool) -> bool:
    nearer, larger = (EASED_NEARER, EASED_LARGER) if eased else (NEARER, LARGER)
    gain = other.distance - one.distance
    growth = one.side / other.side if other.side else math.inf
    if gain >= nearer:
        return growth > 1 / larger
    return growth >= larger and gain > -nearer


class Choice:
    """`look`, remembering the view; of one thread."""

    def __init__(self) -> None:
        self._view = View()

    def of(self, found: Sequence[Found], size: tuple[int, int], now: float) -> Sight:
        """What is meant in the next frame; see `look`."""
        self._view = look(self._view, found, size, now)
        return self._view.sight
