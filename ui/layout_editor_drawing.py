"""The drawing thread of the layout editor: badges as pictures, the newest wish first; and other work that takes its time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage

from kiosk.badge.data import BadgeData
from kiosk.badge.findings import Finding
from kiosk.badge.layout import Layout
from kiosk.badge.render import render_badge
from kiosk.badge.specimens import Kind
from kiosk.domain.target import Target
from kiosk.errors import Fault
from ui.answers import Answers

T = TypeVar("T")
SMALL = 240
"""Pixels of the width of a small picture: enough for a small one on a screen of twice the usual density."""
_LEAST_DPI, _MOST_DPI = 36, 800
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Wish:
    """A badge that is to be drawn.

    Attributes:
        kind: whose.
        page: 0 the front, 1 the back.
        width: of the picture in pixels.
        target: the printer whose print is shown.
    """

    kind: Kind
    layout: Layout = field(repr=False)
    badge: BadgeData = field(repr=False)
    page: int
    width: int
    target: Target


@dataclass(frozen=True, slots=True)
class Drawn:
    """What came of a wish: a picture and what is to be said about the badge, or why there is none.

    Attributes:
        small: the picture again, for a small place.
    """

    wish: Wish
    picture: QImage | None
    small: QImage | None = None
    findings: tuple[Finding, ...] = ()
    fault: Fault | None = None


def drawn(wish: Wish) -> Drawn:
    """Draw a badge just as it would print, though with a code that opens no door."""
    from kiosk.raster import to_image  # noqa: PLC0415  (takes its time to load)

    # twice as fine, so that edges are smooth when it is scaled down
    dpi = round(2 * wish.width / wish.layout.width * _MM_PER_INCH)
    try:
        badge = render_badge(wish.badge, wish.layout, accept=True, target=wish.target)
        pixels = to_image(badge.pdf, max(_LEAST_DPI, min(_MOST_DPI, dpi)), min(wish.page, len(wish.layout.sides) - 1))
    except Fault as fault:
        return Drawn(wish, None, fault=fault)
    if wish.page >= len(wish.layout.sides):
        pixels.fill(255)
    height, width = pixels.shape[:2]
    fine = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    # a scaled picture owns its pixels
    picture, small = (
        fine.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation) for wide in (wish.width, min(wish.width, SMALL))
    )
    return Drawn(wish, picture, small, badge.findings)


class Drawing(Answers):
    """One thread, which starts and ends with the `with`.

    Attributes:
        came: a `Drawn`.
    """

    came = Signal(object)

    def __init__(self) -> None:
        super().__init__("drawing")
        self._lock = threading.Lock()
        self._wishes: list[Wish] = []
        self._busy = False

    def _end(self) -> None:
        with self._lock:
            self._wishes = []
        super()._end()

    @property
    def busy(self) -> bool:
        """Whether something is still to be drawn."""
        with self._lock:
            return self._busy

    def draw(self, wishes: Sequence[Wish]) -> None:
        """Draw these, in this order, instead of all that was wished for and isn't begun."""
        with self._lock:
            self._wishes = list(wishes)
            if self._busy or not self._wishes or self.closed:
                return
            self._busy = True
        self.submit(self._work, self._take, _raise)

    def ask(self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Do something else there, then one of two calls on this thread."""
        self.submit(work, then, failed)

    def _work(self) -> Drawn | None:
        with self._lock:
            wish = self._wishes.pop(0) if self._wishes else None
        return drawn(wish) if wish is not None else None

    def _take(self, made: Drawn | None) -> None:
        if made is not None:
            self.came.emit(made)
        with self._lock:
            self._busy = bool(self._wishes) and not self.closed
            if not self._busy:
                return
        self.submit(self._work, self._take, _raise)


def _raise(fault: Fault) -> None:
    """A drawing's own faults are part of its answer."""
    raise fault
