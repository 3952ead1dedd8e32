"""From modules that are more or less sure to the text of a symbol.

Codewords whose modules are unsure are given up (erased) before they mislead: an erasure costs half of what an error
costs (ISO/IEC 18004, 9.2.3: errors count twice). The matrix is put right by Reed-Solomon and read by zxing-cpp, so that
every mode and character set is read in one place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.devices.engines import read_matrix
from kiosk.devices.lattice import solomon, symbol
from kiosk.devices.lattice.symbol import Format, Signs

Floats = NDArray[np.float32]

_TRIES = 2
"""Formats that are tried, the likeliest first."""
_LEAST_FORMAT = 0.25
"""How far the likeliest format must agree with what is seen, from -1 to 1: less is no symbol."""
_SPARE = 2
"""Parity that is never spent on correcting: what proves that the correction is right."""
_STEPS = 6
_UNLIKELY = 0.16
"""Share of the seen weight that a right correction may contradict."""
_UNSURE = 2
"""A codeword is as sure as so many of its least sure modules."""
_MODULE, _QUIET = 4, 16


@dataclass(frozen=True, slots=True, eq=False)
class Corrected:
    """What came out.

    Attributes:
        text: of the symbol; None where it can't be corrected.
        known: the data modules that are sure because their block could be corrected; 0 elsewhere.
    """

    text: str | None
    known: Signs


def correct(values: Floats, version: int) -> Corrected:
    """Read a symbol.

    Args:
        values: rows x columns; dark modules above 0, light ones below, the further the surer, within -1 and 1.
        version: 1 to 40.
    """
    best = Corrected(None, np.zeros(values.shape, np.int8))
    for form in likely_formats(values, version):
        found = _corrected(values, version, form)
        if found.text is not None:
            return found
        if np.count_nonzero(found.known) > np.count_nonzero(best.known):
            best = found
    return best


def likely_formats(values: Floats, version: int) -> list[Format]:
    """The formats that agree best with the modules, none where nothing agrees."""
    seen = values[symbol.format_places(version)]
    agreement = (symbol.format_signs()[:, None, :] * seen[None]).sum(axis=(1, 2)) / seen.size
    order = np.argsort(-agreement)[:_TRIES]
    return [symbol.FORMATS[index] for index in order if agreement[index] >= _LEAST_FORMAT]


def _corrected(values: Floats, version: int, form: Format) -> Corrected:
    places, mask = symbol.data_places(version), symbol.mask_signs(version, form.mask)
    bits = (values[places] * mask).reshape(-1, 8)
    words = np.packbits(bits > 0, axis=1)[:, 0]
    sureness = np.sort(np.abs(bits), axis=1)[:, :_UNSURE].sum(axis=1)
    sure = np.zeros(len(words), bool)
    for block in symbol.blocks(version, form.level):
        fixed = _fixed(words[block.places], sureness[block.places], block.parity)
        if fixed is not None:
            words[block.places], sure[block.places] = fixed, True
    signs = (np.unpackbits(words).astype(np.int8) * 2 - 1) * mask
    matrix = np.zeros(values.shape, np.int8)
    matrix[places] = np.where(np.repeat(sure, 8), signs, 0)
    if not sure.all() or _contradicts(values[places], signs):
        return Corrected(None, matrix if not sure.all() else np.zeros_like(matrix))
    return Corrected(_text(matrix, version, form), matrix)


def _contradicts(seen: Floats, signs: Signs) -> bool:
    weight = np.abs(seen)
    return bool((weight * (np.sign(seen) != signs)).sum() > _UNLIKELY * weight.sum())


def _fixed(word: NDArray[np.uint8], sureness: Floats, parity: int) -> NDArray[np.uint8] | None:
    """The block's codewords corrected, the least sure of them given up a few more at a time; None where none of that helps."""
    block, order = solomon.Block(word, parity), np.argsort(sureness).tolist()
    most = parity - _SPARE
    for given_up in (*range(0, most, max(2, parity // _STEPS)), most):
        fixed = block.corrected(order[:given_up], _SPARE)
        if fixed is not None:
            return fixed
    return None


def _text(matrix: Signs, version: int, form: Format) -> str | None:
    matrix = np.where(symbol.template(version) != 0, symbol.template(version), matrix)
    matrix[symbol.format_places(version)] = symbol.format_signs()[symbol.FORMATS.index(form)]
    dark = np.kron(matrix > 0, np.ones((_MODULE, _MODULE), bool))
    return read_matrix(np.pad(np.where(dark, 0, 255).astype(np.uint8), _QUIET, constant_values=255))
