"""The stages of the cascade: which decoder looks at which treatment of the picture, and in which order.

ARCHITECTURE.md has the table of what each adds and costs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.devices import engines
from kiosk.devices import treatments as treat
from kiosk.devices.engines import Engine, Reading
from kiosk.devices.found import Found, Image
from kiosk.devices.treatments import Treatment


@dataclass(frozen=True, slots=True)
class Stage:
    """One opinion on a picture.

    Attributes:
        name: what `Found.stage` says.
        treat: what is done to the picture first.
        engine: gives the decoder, or None where it is not installed.
        locates: whether its unread places are worth a further look in a moving picture; zxing-cpp sees them in many a
            treated pattern.
    """

    name: str
    treat: Treatment
    engine: Callable[[], Engine | None]
    locates: bool = False

    def read(self, gray: Image) -> Reading:
        """The codes in the picture and the places where unread ones are; nothing where the treatment or decoder is missing."""
        engine = self.engine()
        treated = self.treat(gray) if engine is not None else None
        if engine is None or treated is None:
            return engines.NOTHING
        found, located = engine(treated.picture)
        return Reading(
            [Found(code.text, treated.to_given(code.corners), self.name) for code in found],
            [replace(place, corners=treated.to_given(place.corners)) for place in located],
        )


def _zxing() -> Engine:
    return engines.zxing


def _zxing_model_1() -> Engine:
    return engines.zxing_model_1


def _tapirscan(mode: str) -> Callable[[], Engine | None]:
    return lambda: engines.tapirscan(mode)


def _zx(treatment: Treatment, name: str) -> Stage:
    return Stage(f"zxing {name}", treatment, _zxing)


def _tapir(mode: str, treatment: Treatment = treat.plain, name: str = "") -> Stage:
    return Stage(f"tapirscan {mode} {name}".strip(), treatment, _tapirscan(mode), locates=True)


LIVE: tuple[Stage, ...] = (
    _zx(treat.softened, "softened"),
    _zx(treat.sharpened, "sharpened"),
    _tapir("medium"),
    _zx(treat.upscaled, "upscaled"),
    _zx(treat.equalised, "equalised"),
    _zx(treat.thresholded, "thresholded"),
    _tapir("medium", treat.halved, "halved"),
    _zx(treat.stretched(0), "stretched 0"),
    _zx(treat.stretched(90), "stretched 90"),
)
"""Taken in turn over successive frames in which zxing-cpp alone reads nothing."""

PLACE: tuple[Stage, ...] = (
    _tapir("very-high"),
    _zx(treat.upscaled, "upscaled"),
)
"""Taken in turn, and the lattice after them, on the part of a frame in which a code was seen but not read."""

STILL: tuple[Stage, ...] = (
    _zx(treat.upscaled, "upscaled"),
    _tapir("medium"),
    _zx(treat.equalised, "equalised"),
)
"""Taken on every still picture, one of several codes being read or none."""

STILL_HARD: tuple[Stage, ...] = (
    _zx(treat.halved, "halved"),
    _zx(treat.sharpened, "sharpened"),
    _zx(treat.closed, "closed"),
    _zx(treat.opened, "opened"),
    _tapir("very-high"),
    _tapir("very-high", treat.upscaled, "upscaled"),
)
"""Taken on a still picture in which nothing was read, until something is."""

STILL_LAST: tuple[Stage, ...] = (
    Stage("zxing model 1", treat.upscaled, _zxing_model_1),
    *(_zx(treat.stretched(degrees), f"stretched {degrees}") for degrees in (0, 90, 45, 135)),
    _tapir("very-high", treat.sharpened, "sharpened"),
    _tapir("very-high", treat.evened, "evened"),
    _tapir("very-high", treat.equalised, "equalised"),
    _tapir("very-high", treat.softened, "softened"),
    *(_tapir("very-high", treat.stretched(degrees), f"stretched {degrees}") for degrees in (45, 135, 0, 90)),
    Stage("zbar", treat.plain, engines.zbar),
)
"""The same, after the lattice found nothing either."""
