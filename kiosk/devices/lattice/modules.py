"""From a straightened picture to modules: how dark each is, and how sure that is.

A least-squares equaliser (B. Widrow and S. D. Stearns, Adaptive Signal Processing, 1985, on the principle) learns from the
modules that every symbol has what blur and shake have mixed into each from its neighbours, and takes it out of the others.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from kiosk.devices.lattice import symbol
from kiosk.devices.lattice.fit import PIXELS, Floats
from kiosk.devices.lattice.symbol import Signs

_AROUND = 7
"""Modules over which light and dark are looked for."""
_TAPS = [(down * PIXELS / 2, across * PIXELS / 2) for down in range(-2, 3) for across in range(-2, 3)]
"""Where a module and its neighbours are looked at, in pixels down and across from its middle."""
_MIDDLE = len(_TAPS) // 2
_INSIDE = [(down, across) for down in (-1.5, 0.0, 1.5) for across in (-1.5, 0.0, 1.5) if (down, across) != (0.0, 0.0)]
"""The same inside the module."""
_DOWN, _ACROSS = (np.array(axis, np.float32)[:, None] for axis in zip(*_TAPS, *_INSIDE, strict=True))
_CLIP = 2.5
_FAINTEST = 4.0
_FIRST, _LATER = 0.06, 0.02
"""How much an equaliser that changes nothing is preferred, per module learnt from."""
_PASSES = 2
_SURE, _CONTRAST = 0.35, 0.3
_UNEVEN, _DOUBT = 1.5, 0.5


def values(picture: Floats, middles: Floats, version: int, known: Signs | None = None) -> Floats:
    """Rows x columns: dark modules above 0, light ones below, within -1 and 1; near 0 where nothing can be told.

    Args:
        picture: straightened.
        middles: rows x columns x (x, y), in pixels of the picture.
        version: of the symbol.
        known: modules that are known besides those that every symbol has.
    """
    signs = symbol.template(version)
    if known is not None:
        signs = np.where(signs != 0, signs, known)
    looks = _looks(picture, middles)
    plain = looks[_MIDDLE].reshape(signs.shape)
    light, dark = _extremes(plain)
    level, half = (light + dark) / 2, np.maximum((light - dark) / 2, _FAINTEST)
    contrast = np.clip((light - dark) / max(float(np.percentile(light - dark, 75)), 1.0), 0, 1)
    features = np.ones((plain.size, len(_TAPS) + 1))
    features[:, :-1] = np.clip((level.ravel() - looks[: len(_TAPS)]) / half.ravel(), -_CLIP, _CLIP).T
    answer = _equalised(features, signs.ravel(), contrast.ravel() > _CONTRAST).reshape(plain.shape)
    uneven = looks[[_MIDDLE, *range(len(_TAPS), len(looks))]].std(axis=0).reshape(plain.shape) / half
    # a crack, a pen, an edge of a mark: what changes inside a module says little about it
    doubt = np.maximum(uneven / (np.median(uneven) + 1e-3) - _UNEVEN, 0)
    return np.asarray(np.clip(answer, -1, 1) * contrast / (1 + _DOUBT * doubt), np.float32)


def _looks(picture: Floats, middles: Floats) -> Any:
    """What is seen at `_TAPS` and `_INSIDE` of each module: looks x modules."""
    x, y = middles[..., 0].ravel() + _ACROSS, middles[..., 1].ravel() + _DOWN
    return cv2.remap(picture, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)


def _extremes(plain: Any) -> tuple[Any, Any]:
    """What is light and what is dark around each module."""
    window, size = np.ones((_AROUND, _AROUND), np.uint8), (_AROUND, _AROUND)
    light, dark = cv2.dilate(plain, window), cv2.erode(plain, window)
    return cv2.blur(light, size, borderType=cv2.BORDER_REPLICATE), cv2.blur(dark, size, borderType=cv2.BORDER_REPLICATE)


def _equalised(features: NDArray[np.float64], signs: Signs, clear: NDArray[np.bool_]) -> NDArray[np.float64]:
    """First learn from the known modules, then from those too that came out sure."""
    known = signs != 0
    answer = features @ _learnt(features[known], signs[known], _FIRST)
    for _ in range(_PASSES):
        use = (known | (np.abs(answer) > _SURE)) & clear
        target = np.where(known, signs, np.sign(answer))
        answer = features @ _learnt(features[use], target[use], _LATER)
    return answer


def _learnt(features: NDArray[np.float64], target: Any, share: float) -> NDArray[np.float64]:
    """Ridge regression towards an equaliser that passes the middle on as it is."""
    count = features.shape[1]
    ridge = share * max(len(features), 1)
    as_it_is = np.zeros(count)
    as_it_is[_MIDDLE] = ridge
    return np.asarray(np.linalg.solve(features.T @ features + ridge * np.eye(count), features.T @ target + as_it_is))
