"""Reed-Solomon over the 256 elements of a QR code: errors and erasures of one block (ISO/IEC 18004:2015, 7.5 and annex A).

A symbol that resists is tried with many sets of erasures, so the syndromes are computed once for all of them and an attempt
ends as soon as it would need more corrections than may be believed: some twenty times as fast as a general library.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

_PRIMITIVE = 0x11D
"""x^8 + x^4 + x^3 + x^2 + 1."""
_ORDER = 255


def _powers() -> list[int]:
    """Powers of 2, three times around, so that sums of two logarithms need no remainder."""
    made, value = [], 1
    for _ in range(_ORDER):
        made.append(value)
        value = value << 1 ^ (_PRIMITIVE if value >> 7 else 0)
    return made * 3


_POWER = _powers()
_LOG = [0] * (_ORDER + 1)
for _exponent in range(_ORDER):
    _LOG[_POWER[_exponent]] = _exponent
_POWERS, _LOGS = np.array(_POWER, np.uint8), np.array(_LOG, np.intp)


class Block:
    """A received block, whose last `parity` codewords are parity."""

    def __init__(self, word: Bytes, parity: int) -> None:
        self._word = word
        self._parity = parity
        self._syndromes = _syndromes(word, parity).tolist()

    def corrected(self, erased: list[int], spare: int) -> Bytes | None:
        """The block put right; None where that takes more than its parity can give.

        Args:
            erased: places that count as unknown, each once.
            spare: parity that must be left over as a proof: two times the errors, and the erasures, take the rest at most.
        """
        most = (self._parity - spare - len(erased)) // 2
        if most < 0:
            return None
        if not any(self._syndromes):
            return self._word
        locator = self._locator(erased, most)
        if locator is None:
            return None
        places = _roots(locator, len(self._word))
        if len(places) != len(locator) - 1:
            return None
        fixed = self._word.copy()
        fixed[places] ^= np.array(self._magnitudes(locator, places), np.uint8)
        return fixed

    def _locator(self, erased: list[int], most: int) -> list[int] | None:
        """The polynomial whose roots say where errors and erasures are (Berlekamp and Massey, begun with the erasures).

        After R. E. Blahut, Theory and Practice of Error Control Codes, 1983; coefficients from the lowest.
        """
        last, syndromes = len(self._word) - 1, self._syndromes
        locator = [1]
        for place in erased:
            locator = _plus(locator, [0, *_times(locator, _POWER[last - place])])
        known = length = len(erased)
        other = locator
        for step in range(known, self._parity):
            amiss = 0
            for power, factor in enumerate(locator[: step + 1]):
                if factor and syndromes[step - power]:
                    amiss ^= _POWER[_LOG[factor] + _LOG[syndromes[step - power]]]
            other = [0, *other]
            if not amiss:
                continue
            longer = _plus(locator, _times(other, amiss))
            if 2 * length <= step + known:
                length = step + 1 + known - length
                if length > known + most:
                    return None
                other = _times(locator, _POWER[_ORDER - _LOG[amiss]])
            locator = longer
        while not locator[-1]:
            locator.pop()
        return locator if len(locator) == length + 1 else None

    def _magnitudes(self, locator: list[int], places: NDArray[np.intp]) -> list[int]:
        """What is to be added at each place (G. D. Forney, On decoding BCH codes, 1965)."""
        evaluator = [0] * self._parity
        for power, factor in enumerate(locator):
            evaluator = _plus(evaluator, ([0] * power + _times(self._syndromes, factor))[: self._parity])
        slope = [factor if power % 2 == 0 else 0 for power, factor in enumerate(locator[1:])]
        made = []
        for place in places.tolist():
            exponent = len(self._word) - 1 - place
            value, steepness = _at(evaluator, -exponent % _ORDER), _at(slope, -exponent % _ORDER)
            made.append(_POWER[_LOG[value] + exponent % _ORDER + _ORDER - _LOG[steepness]] if value else 0)
        return made


def _plus(first: list[int], second: list[int]) -> list[int]:
    if len(first) < len(second):
        first, second = second, first
    return [one ^ other for one, other in zip(first, second, strict=False)] + first[len(second) :]


def _times(polynomial: list[int], factor: int) -> list[int]:
    if not factor:
        return [0] * len(polynomial)
    log = _LOG[factor]
    return [_POWER[_LOG[one] + log] if one else 0 for one in polynomial]


def _at(polynomial: list[int], exponent: int) -> int:
    """The polynomial's value at that power of 2."""
    value = 0
    for power, factor in enumerate(polynomial):
        if factor:
            value ^= _POWER[(_LOG[factor] + power * exponent) % _ORDER]
    return value


@cache
def _exponents(length: int, powers: int) -> NDArray[np.intp]:
    """Powers x length: logarithms of what each codeword is multiplied by in each syndrome."""
    return np.outer(np.arange(powers), np.arange(length - 1, -1, -1)) % _ORDER


def _syndromes(word: Bytes, parity: int) -> Bytes:
    terms = np.where(word != 0, _POWERS[_LOGS[word] + _exponents(len(word), parity)], np.uint8(0))
    return np.asarray(np.bitwise_xor.reduce(terms, axis=1), np.uint8)


def _roots(locator: list[int], length: int) -> NDArray[np.intp]:
    """The places of a block that are the inverse of a root of the locator."""
    factors = np.array(locator, np.uint8)
    exponents = -_exponents(length, len(locator)) % _ORDER
    terms = np.where(factors[:, None] != 0, _POWERS[_LOGS[factors][:, None] + exponents], np.uint8(0))
    (places,) = np.nonzero(np.bitwise_xor.reduce(terms, axis=0) == 0)
    return places
