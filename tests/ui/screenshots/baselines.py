"""What pictures looked like when somebody last looked at them: a line a picture, small enough to be kept beside the tests.

A line is `NAME.LANGUAGE.THEME`, the first 16 hexadecimal digits of the SHA-256 over size and pixels, and a thumbnail of 48 x 27
gray cells of four bits. On the machine and with the Qt that the head names, a picture is the same where its digest is. Elsewhere
other processors and versions of Qt round edges otherwise, so there the thumbnail decides.
"""

from __future__ import annotations

import base64
import hashlib
import platform
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QImage

FILE = Path(__file__).with_name("baselines.tsv")
_GRID = QSize(48, 27)
_APART = 24
"""How far one cell of the thumbnail may be off, of 255: rounding moves it by a level of 17, a missing word by more."""


@dataclass(frozen=True, slots=True)
class Print:
    """A picture's fingerprint."""

    digest: str
    thumbnail: bytes

    def like(self, other: Print) -> bool:
        """Whether both may be the same picture drawn on two machines."""
        mine, theirs = (np.frombuffer(one.thumbnail, np.uint8).astype(int) for one in (self, other))
        return mine.shape == theirs.shape and bool(np.abs(mine - theirs).max(initial=0) <= _APART)


def fingerprint(image: QImage) -> Print:
    """The fingerprint of a picture."""
    pixels = image.convertToFormat(QImage.Format.Format_RGB32)
    data = f"{pixels.width()}x{pixels.height()}".encode() + bytes(pixels.constBits())
    small = image.scaled(_GRID, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    gray = small.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(_GRID.height(), gray.bytesPerLine())[:, : _GRID.width()]
    return Print(hashlib.sha256(data).hexdigest()[:16], (rows // 17 * 17).tobytes())


def here() -> str:
    """What decides how pixels come out, besides us."""
    return f"{platform.system()} {platform.machine()}, Qt {qVersion()}"


def read(path: Path = FILE) -> tuple[str, dict[str, Print]]:
    """Where the pictures were looked at, and their fingerprints by name; nothing where no file is."""
    if not path.exists():
        return "", {}
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    prints = {}
    for line in lines:
        name, digest, packed = line.split("\t")
        nibbles = np.frombuffer(zlib.decompress(base64.b85decode(packed)), np.uint8)
        cells = np.stack((nibbles >> 4, nibbles & 15), axis=1).reshape(-1) * 17
        prints[name] = Print(digest, cells.astype(np.uint8).tobytes())
    return head, prints


def write(prints: Mapping[str, Print], path: Path = FILE) -> None:
    """Keep fingerprints, sorted by name."""
    lines = [here()]
    for name in sorted(prints):
        levels = np.frombuffer(prints[name].thumbnail, np.uint8) // 17
        packed = zlib.compress((levels[::2] << 4 | levels[1::2]).tobytes(), 9)
        lines.append(f"{name}\t{prints[name].digest}\t{base64.b85encode(packed).decode()}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Compared:
    """Names of pictures: changed, new, and gone."""

    changed: tuple[str, ...]
    new: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def same(self) -> bool:
        """Whether nothing is to be looked at."""
        return not (self.changed or self.new or self.gone)


def compare(
    taken: Mapping[str, Print], kept: tuple[str, Mapping[str, Print]], expected: frozenset[str] | None = None
) -> Compared:
    """Compare pictures with those that somebody looked at.

    Args:
        taken: by name.
        kept: as `read` gives them.
        expected: the names that should have been taken; all of those kept where None.
    """
    where, prints = kept
    exact = where == here()
    both = sorted(taken.keys() & prints.keys())
    changed = [
        name for name in both if taken[name].digest != prints[name].digest and (exact or not taken[name].like(prints[name]))
    ]
    wanted = prints.keys() if expected is None else prints.keys() & expected
    return Compared(tuple(changed), tuple(sorted(taken.keys() - prints.keys())), tuple(sorted(wanted - taken.keys())))
