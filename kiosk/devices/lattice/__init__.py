"""A decoder of our own for codes that are blurred, bent, glaring or damaged, where the decoders of others give up.

It finds finder patterns by contrast of areas (`finders`), supposes symbols between them (`hypotheses`), lays the known modules
over the picture (`fit`), follows the modules of bent sheets (`elastic`), takes blur out of them (`modules`), and gives
unsure codewords up before correcting the rest (`correct`). It costs a second where others cost milliseconds, so it comes last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import numpy as np

from kiosk.devices.found import Corners, Found, Image, Located
from kiosk.devices.lattice import elastic, fit, hypotheses, modules, symbol
from kiosk.devices.lattice.correct import correct
from kiosk.devices.lattice.finders import find
from kiosk.devices.lattice.fit import Floats, Quad

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
    for triangles, most in ((hypotheses.triangles(finders)[:_TRIANGLES], _OF_THREE), (hypotheses.pairs(finders), _OF_TWO)):
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
    quad = np.array(located.corners, np.float32)
    side = fit.side_of(quad)
    if not _SMALLEST < side < _LARGEST:
        return None
    versions: Iterable[int] = _GUESSED_VERSIONS
    turns = 4
    if located.version is not None:
        versions = [version for version in range(located.version - 1, located.version + 2) if 1 <= version <= symbol.MAX_VERSION]
        turns = 1
    level = fit.levelled(gray, side / symbol.side_of(located.version or 5))
    turned = [np.roll(quad, -turn, axis=0) for turn in range(turns)]
    tries = [_Try(fit.agreement(level, one, version), version, one, level) for one in turned for version in versions]
    return _read(gray, max(tries, key=lambda one: one.agreement), wide=False, bent=bent)


def _tries(gray: Image, triangles: Iterable[hypotheses.Triangle], levels: dict[int, Floats]) -> list[_Try]:
    tries: list[_Try] = []
    for triangle in triangles:
        size = round(2 * float(np.log(triangle.module)))
        if size not in levels:
            levels[size] = fit.levelled(gray, triangle.module)
        level = levels[size]
        tries += [_Try(fit.agreement(level, quad, version), version, quad, level) for version, quad in triangle.quads()]
    return sorted(tries, key=lambda one: -one.agreement)


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


def _corners(quad: Quad) -> Corners:
    first, second, third, fourth = ((float(x), float(y)) for x, y in quad)
    return first, second, third, fourth
