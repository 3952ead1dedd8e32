"""The build of a symbol, against another's drawing of it."""

from __future__ import annotations

import numpy as np
import pytest
import qrcode
from qrcode import base, util

from kiosk.devices.lattice import symbol
from tests.devices.lattice.pictures import H, L, M, Matrix, Q, code_of, text_of

VERSIONS = range(1, 41)
LEVELS = (L, M, Q, H)


def sample(version: int) -> tuple[int, int]:
    """Level and mask: another pair for each of 32 versions in a row."""
    return LEVELS[version % 4], (version // 4 + version) % 8


def drawn(version: int, level: int, mask: int) -> tuple[Matrix, list[int]]:
    """The modules and the codewords in the order in which they are laid."""
    code = code_of(text_of(version, level), version, level, mask)
    return np.array(code.get_matrix(), bool), util.create_data(version, level, code.data_list)


def test_the_sample_has_every_level_and_mask() -> None:
    assert {sample(version) for version in VERSIONS} == {(level, mask) for level in LEVELS for mask in range(8)}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_drawn_symbol_agrees_with_all_that_is_known_of_it(version: int) -> None:
    level, mask = sample(version)
    dark, codewords = drawn(version, level, mask)
    signs = np.where(dark, 1, -1)
    assert dark.shape == (symbol.side_of(version),) * 2

    template = symbol.template(version)
    assert (signs[template != 0] == template[template != 0]).all()

    form = symbol.format_signs()[symbol.FORMATS.index(symbol.Format(level, mask))]
    assert (signs[symbol.format_places(version)] == [form, form]).all()

    bits = signs[symbol.data_places(version)] * symbol.mask_signs(version, mask) > 0
    assert np.packbits(bits.reshape(-1, 8), axis=1).ravel().tolist() == codewords


@pytest.mark.parametrize("version", VERSIONS)
def test_every_module_is_known_or_of_the_format_or_data_or_left_over(version: int) -> None:
    kinds = np.zeros((symbol.side_of(version),) * 2, int)
    kinds += symbol.template(version) != 0
    kinds[symbol.format_places(version)] += 1
    kinds[symbol.data_places(version)] += 1
    assert kinds.max() == 1
    # ISO/IEC 18004:2015, table 1: 0, 3, 4 or 7 remainder bits
    assert np.count_nonzero(kinds == 0) in {0, 3, 4, 7}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("version", VERSIONS)
def test_blocks_share_the_codewords_as_the_standard_has_it(version: int, level: int) -> None:
    blocks = symbol.blocks(version, level)
    expected = base.rs_blocks(version, level)
    assert [(len(block.places), block.parity) for block in blocks] == [
        (block.total_count, block.total_count - block.data_count) for block in expected
    ]
    places = np.concatenate([block.places for block in blocks])
    assert sorted(places.tolist()) == list(range(len(symbol.data_places(version)[0]) // 8))


@pytest.mark.parametrize("version", [1, 5, 8, 14, 27, 40])
def test_blocks_end_to_end_are_the_message(version: int) -> None:
    level, mask = sample(version)
    _, codewords = drawn(version, level, mask)
    words = np.array(codewords, np.uint8)
    data = b"".join(words[block.places][: -block.parity].tobytes() for block in symbol.blocks(version, level))
    message = qrcode.util.QRData(text_of(version, level), qrcode.util.MODE_8BIT_BYTE)
    count = 16 if version > 9 else 8
    bits = f"{util.MODE_8BIT_BYTE:04b}{len(message):0{count}b}" + "".join(f"{byte:08b}" for byte in message.data)
    assert "".join(f"{byte:08b}" for byte in data).startswith(bits)


@pytest.mark.parametrize("mask", range(8))
def test_masks_are_the_standards_everywhere(mask: int) -> None:
    turns = util.mask_func(mask)
    rows, columns = symbol.data_places(21)
    expected = [-1 if turns(row, column) else 1 for row, column in zip(rows.tolist(), columns.tolist(), strict=True)]
    assert symbol.mask_signs(21, mask).tolist() == expected


def test_what_is_remembered_of_a_symbol_cannot_be_written_over() -> None:
    kept = [
        symbol.template(3),
        *symbol.format_places(3),
        symbol.format_signs(),
        *symbol.data_places(3),
        symbol.mask_signs(3, 1),
        symbol.blocks(3, M)[0].places,
    ]
    for array in kept:
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0
