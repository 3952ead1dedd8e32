"""A decoder of our own for codes that are blurred, bent, glaring or damaged, where the decoders of others give up.

It finds finder patterns by contrast of areas (`finders`), supposes symbols between them (`hypotheses`), lays the known modules
over the picture (`fit`), follows the modules of bent sheets (`elastic`), takes blur out of them (`modules`), and gives
unsure codewords up before correcting the rest (`correct`). It costs a second where others cost milliseconds, so it comes last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.devices.found import Corners, Found, Image, Located
from kiosk.devices.lattice import elastic, fit, hypotheses, modules, symbol
from kiosk.devices.lattice.correct import correct
from kiosk.devices.lattice.finders import find
from kiosk.devices.lattice.fit import Floats, Quad, Quads

Places = NDArray[np.float64]

STAGE = "lattice"

_TRIANGLES, _OF_THREE, _OF_TWO = 40, 8, 4
"""Triangles that are looked at, and symbols that are tried, of each kind."""
_LEAST = 0.25
"""Agreement of the known modules with the picture: less is something else."""
_SAME = 8.0
"""Pixels within which two symbols of one version are the same try."""
_RELEARN = 2
_GUESSED_VERSIONS = range(1, 26)
_SMALLEST, _LARGEST = 20.0, 4000.0
"""Pixels on a side."""
_ROOM = 14
"""Modules around a located code that are looked at: more than its corners may move, and the light around it."""
_LIKELY, _SMALL = 5, 2
"""Versions that are supposed where none is known: for the size of its modules, and for the room around it."""
_COARSE, _FINE = 18.0, 12.0
"""Where a module takes more pixels than the first, the picture is reduced to the second."""


class _Try(NamedTuple):
    agreement: float
    version: int
    quad: Quad
    level: Floats


def read_anywhere(gray: Image, in_time: Callable[[], bool] = lambda: True) -> Found | None:
    """Look for one code in a whole gray picture; about a second for a million pixels.

    Args:
        gray: rows x columns.
        in_time: asked before every try; no further one is begun once it says no.
    """
    finders = find(gray)
    levels: dict[int, Floats] = {}
    tried: list[_Try] = []
    for triangles, most in ((hypotheses.triangles(finders, _TRIANGLES), _OF_THREE), (hypotheses.pairs(finders), _OF_TWO)):
        for one in _distinct(_tries(gray, triangles, levels), tried, most):
            if not in_time():
                return None
            found = _read(gray, one, wide=True, bent=True)
            if found is not None:
                return found
    return None


def read_located(gray: Image, located: Located, *, bent: bool) -> Found | None:
    """Read the code that another decoder saw but could not correct.

    Args:
        gray: rows x columns.
        located: where it is; where its version isn't known, up to 25 is tried, whichever way it is turned.
        bent: follow a bent sheet too, which takes some times longer.
    """
    corners = np.array(located.corners, np.float64)
    if not (np.abs(corners) < np.iinfo(np.int32).max).all():
        return None  # also what is no number
    side = fit.side_of(corners)
    if not _SMALLEST < side < _LARGEST:
        return None
    version = located.version if located.version in range(1, symbol.MAX_VERSION + 1) else None
    part = _part(gray, corners, _ROOM * side / symbol.side_of(version or _SMALL), side / symbol.side_of(version or _LIKELY))
    if part is None:
        return None
    picture, origin, scale = part
    quad = ((corners - origin) * scale).astype(np.float32)
    versions: Iterable[int] = _GUESSED_VERSIONS
    turns = 4
    if version is not None:
        versions = range(max(1, version - 1), min(symbol.MAX_VERSION, version + 1) + 1)
        turns = 1
    level = fit.levelled(picture, fit.side_of(quad) / symbol.side_of(version or _LIKELY))
    turned = np.stack([np.roll(quad, -turn, axis=0) for turn in range(turns)])
    found = _read(picture, max(_agreeing(level, turned, versions), key=_agreement), wide=False, bent=bent)
    if found is None:
        return None
    return Found(found.text, _corners(np.array(found.corners) / scale + origin), STAGE)


def _part(gray: Image, corners: Places, room: float, module: float) -> tuple[Image, Places, Places] | None:
    """The picture around a place, reduced where modules are large; where it begins, and by how much it is reduced (x, y)."""
    height, width = gray.shape
    left, top = (max(0, int(edge - room)) for edge in corners.min(axis=0))
    right, bottom = (min(end, int(edge + room) + 1) for end, edge in zip((width, height), corners.max(axis=0), strict=True))
    if left >= right or top >= bottom:
        return None
    part, scale = gray[top:bottom, left:right], np.ones(2)
    if module > _COARSE:
        size = [max(1, round(pixels * _FINE / module)) for pixels in (right - left, bottom - top)]
        scale = np.array(size) / (right - left, bottom - top)
        part = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), np.uint8)
    return part, np.array([left, top], np.float64), scale


def _tries(gray: Image, triangles: Iterable[hypotheses.Triangle], levels: dict[int, Floats]) -> list[_Try]:
    alike: dict[tuple[int, int], list[Quad]] = {}
    for triangle in triangles:
        size = round(2 * float(np.log(triangle.module)))
        if size not in levels:
            levels[size] = fit.levelled(gray, triangle.module)
        for version, quad in triangle.quads():
            alike.setdefault((size, version), []).append(quad)
    tries: list[_Try] = []
    for (size, version), quads in alike.items():
        tries += _agreeing(levels[size], np.stack(quads), [version])
    return sorted(tries, key=_agreement, reverse=True)


def _agreeing(level: Floats, quads: Quads, versions: Iterable[int]) -> list[_Try]:
    return [
        _Try(float(agreement), version, quad, level)
        for version in versions
        for agreement, quad in zip(fit.agreements(level, quads, version), quads, strict=True)
    ]


def _agreement(one: _Try) -> float:
    return one.agreement


def _distinct(tries: list[_Try], tried: list[_Try], most: int) -> Iterator[_Try]:
    """The most promising tries that are not like one that was made."""
    count = 0
    for one in tries:
        if one.agreement < _LEAST or count == most:
            return
        if not any(one.version == other.version and np.hypot(*(one.quad - other.quad).mean(axis=0)) < _SAME for other in tried):
            tried.append(one)
            count += 1
            yield one


def _read(gray: Image, one: _Try, *, wide: bool, bent: bool) -> Found | None:
    quad, agreement = fit.refined(one.level, one.quad, one.version, wide=wide)
    if agreement < _LEAST:
        return None
    picture = fit.straightened(gray, quad, one.version)
    text = _text(picture, one.version, bent=bent)
    return Found(text, _corners(quad), STAGE) if text is not None else None


def _text(picture: Floats, version: int, *, bent: bool) -> str | None:
    places = elastic.middles(symbol.side_of(version))
    flat = modules.values(picture, places, version)
    text = _corrected(picture, places, flat, version)
    if text is not None or not bent:
        return text
    places = elastic.followed(picture, version)
    followed = modules.values(picture, places, version)
    # a sheet may be flat in one part and bent in another
    return _corrected(picture, places, followed, version) or correct(np.float32(0.5) * (flat + followed), version).text


def _corrected(picture: Floats, places: Floats, values: Floats, version: int) -> str | None:
    """The text; where only some blocks can be corrected, the equaliser learns from these and the others are tried again."""
    done = correct(values, version)
    for _ in range(_RELEARN):
        before = np.count_nonzero(done.known)
        if done.text is not None or not before:
            break
        learnt = modules.values(picture, places, version, done.known)
        again = correct(np.where(done.known != 0, done.known, learnt).astype(np.float32), version)
        if again.text is None and np.count_nonzero(again.known) <= before:
            break
        done = again
    return done.text


def _corners(quad: Quad | Places) -> Corners:
    first, second, third, fourth = ((float(x), float(y)) for x, y in quad)
    return first, second, third, fourth
