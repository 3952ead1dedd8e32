"""From modules that are more or less sure to a text, or to none: never to a wrong one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from qrcode import base

from kiosk.devices.engines import read_matrix
from kiosk.devices.lattice import symbol
from kiosk.devices.lattice.correct import correct, likely_formats
from tests.devices.lattice.pictures import H, L, M, Q, matrix_of, text_of

Floats = NDArray[np.float32]

SPARE = 2
"""Parity that is never spent."""


@dataclass(frozen=True)
class Sample:
    """A symbol and what it says."""

    version: int
    level: int
    text: str
    values: Floats

    def codewords(self, block: symbol.Block) -> list[tuple[NDArray[np.intp], NDArray[np.intp]]]:
        """The modules of each of a block's codewords."""
        rows, columns = symbol.data_places(self.version)
        return [(rows[8 * place : 8 * place + 8], columns[8 * place : 8 * place + 8]) for place in block.places.tolist()]

    def blocks(self) -> tuple[symbol.Block, ...]:
        return symbol.blocks(self.version, self.level)


def sample_of(version: int, level: int, mask: int, text: str) -> Sample:
    values = np.where(matrix_of(text, version, level, mask), 1, -1).astype(np.float32)
    return Sample(version, level, text, values)


@st.composite
def samples(draw: st.DrawFn, most: int = 9) -> Sample:
    version, level = draw(st.integers(1, most)), draw(st.sampled_from((L, M, Q, H)))
    room = sum(block.data_count for block in base.rs_blocks(version, level)) - 3
    text = draw(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=room))
    while len(text.encode()) > room:
        text = text[:-1]
    return sample_of(version, level, draw(st.integers(0, 7)), text or "A")


@settings(max_examples=60, deadline=None)
@given(samples())
def test_a_sure_symbol_says_its_text(sample: Sample) -> None:
    found = correct(sample.values, sample.version)
    # a few bytes beyond ASCII may be in several character sets: zxing-cpp's choice holds everywhere
    drawn = np.pad(np.kron(np.where(sample.values > 0, 0, 255), np.ones((6, 6))), 24, constant_values=255).astype(np.uint8)
    assert found.text == (sample.text if sample.text.isascii() else read_matrix(drawn))
    known = found.known[symbol.data_places(sample.version)]
    assert (known == sample.values[symbol.data_places(sample.version)]).all()


@pytest.mark.parametrize("version", [13, 22, 31, 40])
def test_a_large_symbol_says_its_text(version: int) -> None:
    sample = sample_of(version, M, 5, text_of(version))
    assert correct(sample.values, version).text == sample.text


@st.composite
def damaged(draw: st.DrawFn) -> tuple[Sample, Floats, bool]:
    """A symbol, the same with errors and unsure codewords, and whether the parity is enough for them."""
    sample = draw(samples(7))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    values = sample.values * rng.uniform(0.6, 1.0, sample.values.shape).astype(np.float32)
    enough = True
    for block in sample.blocks():
        unsure = draw(st.integers(0, block.parity - SPARE))
        errors = draw(st.integers(0, (block.parity - SPARE) // 2 + 1))
        order = rng.permutation(len(block.places)).tolist()
        words = sample.codewords(block)
        for place in order[:unsure]:
            values[words[place]] *= rng.uniform(-0.02, 0.02, 8)
        for place in order[unsure : unsure + errors]:
            wrong = np.unpackbits(np.array([rng.integers(1, 256)], np.uint8)) == 1
            values[words[place]] *= np.where(wrong, -0.5, 1)
        enough &= (errors == 0 and unsure <= block.parity - SPARE) or (unsure == 0 and 2 * errors <= block.parity - SPARE)
    return sample, values.astype(np.float32), enough


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_damage_within_the_parity_is_corrected_and_beyond_it_nothing_wrong_is_said(case: tuple[Sample, Floats, bool]) -> None:
    sample, values, enough = case
    text, whole = correct(values, sample.version).text, correct(sample.values, sample.version).text
    assert text in {whole, None}
    if enough:
        assert text is not None


@pytest.mark.parametrize("level", [L, M, Q, H])
@pytest.mark.parametrize("version", [1, 2, 3, 4, 6, 7, 11, 16])
def test_all_parity_but_two_may_be_unsure(version: int, level: int) -> None:
    sample = sample_of(version, level, version % 8, text_of(version, level))
    rng = np.random.default_rng(version)
    for missing in (SPARE, SPARE - 1):
        values = sample.values.copy()
        for block in sample.blocks():
            words = sample.codewords(block)
            for place in rng.permutation(len(words))[: block.parity - missing].tolist():
                values[words[place]] = rng.uniform(-0.01, 0.01, 8)
        expected = sample.text if missing == SPARE else None
        assert correct(values, version).text == expected


@pytest.mark.parametrize("level", [L, M, Q, H])
@pytest.mark.parametrize("version", [1, 2, 3, 4, 6, 7, 11, 16])
def test_half_the_parity_but_one_may_be_wrong(version: int, level: int) -> None:
    sample = sample_of(version, level, version % 8, text_of(version, level))
    rng = np.random.default_rng(version)
    values = sample.values.copy()
    for block in sample.blocks():
        words = sample.codewords(block)
        for place in rng.permutation(len(words))[: (block.parity - SPARE) // 2].tolist():
            values[words[place]] *= np.where(rng.permutation(8) < 4, -0.5, 0.5)
    assert correct(values, version).text == sample.text


def test_a_correction_against_too_many_clear_modules_is_not_believed() -> None:
    sample = sample_of(1, H, 3, text_of(1, H))
    (block,) = sample.blocks()
    words = sample.codewords(block)[: (block.parity - SPARE) // 2]
    for weight, expected in ((-0.3, sample.text), (-1.0, None)):
        values = sample.values.copy()
        for word in words:
            values[word] *= weight
        found = correct(values, 1)
        assert found.text == expected
        assert found.known.any() == (expected is not None)


def test_the_second_likeliest_format_is_tried_too() -> None:
    sample = sample_of(3, M, 6, text_of(3))
    values, other = sample.values.copy(), symbol.Format(L, 1)
    right, wrong = (symbol.format_signs()[symbol.FORMATS.index(form)] for form in (symbol.Format(M, 6), other))
    values[symbol.format_places(3)] = 0.45 * right + 0.55 * wrong
    assert likely_formats(values, 3) == [other, symbol.Format(M, 6)]
    assert correct(values, 3).text == sample.text


def test_what_is_known_is_told_of_blocks_that_could_be_corrected() -> None:
    sample = sample_of(7, Q, 2, text_of(7, Q))
    values, places = sample.values.copy(), symbol.data_places(7)
    hopeless, *others = sample.blocks()
    for word in sample.codewords(hopeless):
        values[word] = np.random.default_rng(1).uniform(-0.3, 0.3, 8)
    found = correct(values, 7)
    assert found.text is None
    known = found.known[places].reshape(-1, 8)
    assert not known[hopeless.places].any()
    for block in others:
        assert (known[block.places] == sample.values[places].reshape(-1, 8)[block.places]).all()
    assert not found.known[symbol.template(7) != 0].any()


@settings(max_examples=150, deadline=None)
@given(samples(6), st.integers(0, 2**32), st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_whatever_happens_to_modules_the_text_is_right_or_none(sample: Sample, seed: int, wrong: float, unsure: float) -> None:
    rng = np.random.default_rng(seed)
    flips = np.where(rng.random(sample.values.shape) < wrong / 2, -1, 1)
    weights = np.where(rng.random(sample.values.shape) < unsure, rng.random(sample.values.shape) / 2, 1)
    text = correct((sample.values * flips * weights).astype(np.float32), sample.version).text
    assert text in {correct(sample.values, sample.version).text, None}


@pytest.mark.parametrize("version", range(1, 41))
def test_noise_of_every_size_says_nothing(version: int) -> None:
    side = symbol.side_of(version)
    for seed in range(3):
        rng = np.random.default_rng([version, seed])
        for values in (
            rng.uniform(-1, 1, (side, side)),
            rng.choice([-1.0, 1.0], (side, side)),
            np.clip(rng.normal(0, 0.2, (side, side)), -1, 1),
        ):
            assert correct(values.astype(np.float32), version).text is None


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_noise_around_a_good_format_says_nothing(version: int) -> None:
    rng = np.random.default_rng(version)
    for form in range(32):
        values = rng.uniform(-1, 1, (symbol.side_of(version),) * 2).astype(np.float32)
        values[symbol.format_places(version)] = symbol.format_signs()[form]
        assert correct(values, version).text is None


@pytest.mark.parametrize("value", [0.0, 1.0, -1.0])
def test_one_shade_everywhere_says_nothing(value: float) -> None:
    for version in (1, 7, 25, 40):
        assert correct(np.full((symbol.side_of(version),) * 2, value, np.float32), version).text is None


def test_a_symbol_that_is_mirrored_or_turned_says_nothing() -> None:
    sample = sample_of(4, M, 1, text_of(4))
    for values in (sample.values[:, ::-1], sample.values[::-1], np.rot90(sample.values), -sample.values):
        assert correct(np.ascontiguousarray(values), 4).text is None


@pytest.mark.parametrize("form", range(32))
def test_the_format_is_told_with_bits_lost_in_both_places(form: int) -> None:
    values = np.zeros((25, 25), np.float32)
    signs = symbol.format_signs()[form].astype(np.float32)
    rng = np.random.default_rng(form)
    near, far = signs.copy(), signs.copy()
    near[rng.permutation(15)[:4]] *= -1
    far[rng.permutation(15)[:6]] = 0
    values[symbol.format_places(2)] = [near, far]
    assert likely_formats(values, 2)[0] == symbol.FORMATS[form]


def test_no_format_is_likely_where_nothing_is_seen() -> None:
    assert likely_formats(np.zeros((25, 25), np.float32), 2) == []
