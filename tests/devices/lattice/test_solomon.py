"""Errors and erasures of a block, against a general library for them."""

from __future__ import annotations

from functools import cache

import numpy as np
import reedsolo
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from kiosk.devices.lattice.solomon import Block

Bytes = NDArray[np.uint8]

PARITIES = (7, 10, 13, 15, 16, 17, 18, 20, 22, 24, 26, 28, 30)
"""All that QR codes have."""


@cache
def codec(parity: int) -> reedsolo.RSCodec:
    return reedsolo.RSCodec(parity)


def of_library(word: Bytes, parity: int, erased: list[int], spare: int) -> Bytes | None:
    try:
        fixed = np.frombuffer(bytes(codec(parity).decode(bytearray(word.tobytes()), erase_pos=erased)[1]), np.uint8)
    except (reedsolo.ReedSolomonError, ZeroDivisionError):
        return None
    errors = np.setdiff1d(np.flatnonzero(fixed != word), erased).size
    return fixed if 2 * errors + len(erased) <= parity - spare else None


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Bytes, Bytes, int, list[int], int, int]:
    """A right word, the same with errors and erasures, its parity, what is erased, how many errors, and the spare."""
    parity = draw(st.sampled_from(PARITIES))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    data = rng.integers(0, 256, draw(st.integers(1, 123)), dtype=np.uint8)
    word = np.frombuffer(bytes(codec(parity).encode(data.tobytes())), np.uint8)
    order = rng.permutation(len(word))
    erasures = draw(st.integers(0, min(parity + 2, len(word))))
    errors = draw(st.integers(0, min(parity // 2 + 2, len(word) - erasures)))
    erased, wrong = order[:erasures], order[erasures : erasures + errors]
    received = word.copy()
    received[erased] = rng.integers(0, 256, erasures)
    received[wrong] ^= rng.integers(1, 256, errors, dtype=np.uint8)
    return word, received, parity, erased.tolist(), errors, draw(st.integers(0, 4))


@settings(max_examples=400, deadline=None)
@given(damaged())
def test_a_block_is_put_right_exactly_where_a_general_library_does(case: tuple[Bytes, Bytes, int, list[int], int, int]) -> None:
    word, received, parity, erased, errors, spare = case
    fixed = Block(received, parity).corrected(erased, spare)
    expected = of_library(received, parity, erased, spare)
    assert (fixed is None) == (expected is None)
    if fixed is not None and expected is not None:
        assert fixed.tolist() == expected.tolist()
    if 2 * errors + len(erased) <= parity - spare:
        assert fixed is not None
        assert fixed.tolist() == word.tolist()


def test_one_block_may_be_tried_with_other_erasures() -> None:
    word = np.frombuffer(bytes(codec(10).encode(b"sixteen letters.")), np.uint8)
    received = word.copy()
    received[:7] ^= 0x55
    block = Block(received, 10)
    assert block.corrected([], 0) is None
    assert block.corrected([20, 21, 22], 0) is None
    fixed = block.corrected([0, 1, 2, 3, 4, 5, 6], 2)
    assert fixed is not None
    assert fixed.tolist() == word.tolist()
    assert block.corrected([0, 1, 2, 3, 4, 5, 6], 4) is None
    assert received[0] == word[0] ^ 0x55


def test_nothing_is_corrected_without_parity_for_it() -> None:
    word = np.zeros(20, np.uint8)
    assert Block(word, 7).corrected(list(range(8)), 0) is None
    right = Block(word, 7).corrected(list(range(7)), 0)
    assert right is not None
    assert not right.any()
