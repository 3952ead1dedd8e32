"""The paper a PDF is made for, and its name in IPP (PWG 5101.1, media size self-describing names).

The size is read from the file's own page boxes (ISO 32000-1, 7.7.3.3 and 7.5.7), without a PDF engine: the one at hand
must not be used from two threads at once, and printing has a thread of its own.
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.printing.job import PrinterFault
from kiosk.printing.trouble import Trouble

_MM_PER_POINT = 25.4 / 72
_MM_PER_INCH = 25.4
_TOLERANCE_MM = 1.0
# no part may match nothing: runs of white space could be split in more ways than anybody has time for
_NUMBER = rb"([-+]?(?:\d{1,9}\.?\d{0,9}|\.\d{1,9}))"
_BOX = re.compile(rb"/MediaBox\s*\[\s*" + rb"\s+".join([_NUMBER] * 4) + rb"\s*\]")
_PACKED = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_PACKED_LIMIT = 64 << 20
_PACKED_MOST, _PACKED_LONGEST = 2000, 1 << 20
"""Object streams that are looked at, and bytes of each; the engine copies what lies behind a stream."""
_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_DUPLEX = re.compile(rb"/Duplex\s*/DuplexFlipLongEdge\b")
_NAMES = (
    "iso_a6_105x148mm",
    "iso_a7_74x105mm",
    "iso_a5_148x210mm",
    "iso_a4_210x297mm",
    "na_index-4x6_4x6in",
    "na_letter_8.5x11in",
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet in millimetres, the short edge first."""

    short: float
    long: float

    def __str__(self) -> str:
        """As people say it."""
        return f"{self.short:g} x {self.long:g} mm"

    def fits(self, other: Paper) -> bool:
        """True for the same sheet within a millimetre."""
        return abs(self.short - other.short) <= _TOLERANCE_MM and abs(self.long - other.long) <= _TOLERANCE_MM

    @property
    def keyword(self) -> str:
        """Its IPP name: the standard one, else one that describes itself."""
        for name in _NAMES:
            if (known := paper_named(name)) and known.fits(self):
                return name
        return f"custom_badge_{self.short:g}x{self.long:g}mm"


A6 = Paper(105, 148)


def sheet(one: float, other: float) -> Paper:
    """A sheet from its two edges in millimetres, to a tenth."""
    return Paper(*sorted((round(one, 1), round(other, 1))))


def paper_named(keyword: str) -> Paper | None:
    """The size in an IPP media name, None where the name has none."""
    found = _SIZE.search(keyword)
    if not found:
        return None
    unit = _MM_PER_INCH if found[3] == "in" else 1.0
    return sheet(float(found[1]) * unit, float(found[2]) * unit)


def choose(paper: Paper, offered: Iterable[str]) -> str | None:
    """The printer's own name for a paper, None where it offers nothing of that size."""
    least: Paper | None = None
    most: Paper | None = None
    for name in offered:
        size = paper_named(name)
        if size is None:
            continue
        if name.startswith("custom_min"):
            least = size
        elif name.startswith("custom_max"):
            most = size
        elif size.fits(paper):
            return name
    in_range = least and most and least.short <= paper.short <= most.short and least.long <= paper.long <= most.long
    return paper.keyword if in_range else None


def require_pdf(data: bytes) -> None:
    """Accept a PDF file's bytes.

    Raises:
        PrinterFault: they are something else.
    """
    if b"%PDF-" not in data[:1024]:
        raise PrinterFault("this file is not a PDF", "give a PDF file", Trouble.BAD_DOCUMENT)


def paper_of(pdf: bytes) -> Paper:
    """The one paper that a PDF's pages want.

    Raises:
        PrinterFault: not a PDF, no page size in it, or pages of several sizes.
    """
    require_pdf(pdf)
    boxes = [box for part in (pdf, *_unpacked(pdf)) for box in _BOX.findall(part)]
    sizes = {sheet(*edges) for box in boxes if (edges := _edges(box))}
    if not sizes:
        raise PrinterFault("this PDF does not tell its page size", "save it again with another program", Trouble.BAD_DOCUMENT)
    first = max(sizes, key=lambda size: size.long)
    if any(not size.fits(first) for size in sizes):
        raise PrinterFault(
            "this PDF has pages of different sizes", "print each size from a file of its own", Trouble.BAD_DOCUMENT
        )
    return first


def two_sided(pdf: bytes) -> bool:
    """Whether a PDF says that its pages are fronts and backs (ISO 32000-1, 12.2, Duplex)."""
    return any(_DUPLEX.search(part) for part in (pdf, *_unpacked(pdf)))


def _edges(box: tuple[bytes, ...]) -> tuple[float, float] | None:
    try:
        left, bottom, right, top = (float(number) for number in box)
    except ValueError:
        return None
    width, height = abs(right - left) * _MM_PER_POINT, abs(top - bottom) * _MM_PER_POINT
    return (width, height) if width and height else None


def _unpacked(pdf: bytes) -> Iterator[bytes]:
    """The contents of the file's object streams, where newer files keep their pages."""
    view, left = memoryview(pdf), _PACKED_LIMIT
    for mark in itertools.islice(_PACKED.finditer(pdf), _PACKED_MOST):
        start = _STREAM.search(pdf, mark.end(), mark.end() + 1024)
        if not start or left <= 0:
            continue
        try:
            part = zlib.decompressobj().decompress(view[start.end() : start.end() + _PACKED_LONGEST], left)
        except zlib.error:
            continue
        left -= len(part)
        yield part
