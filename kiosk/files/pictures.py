"""Picture files of strangers as small upright pictures in sRGB or gray. Whatever a file holds, at worst it is a Fault.

JPEG is ITU-T T.81, orientation is that of Exif 3.0 (tag 0x0112), colours become sRGB by the file's ICC profile where it has one.
"""

from __future__ import annotations

import contextlib
import io
import logging
import re
import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageCms,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from kiosk.errors import Fault

MEND = "save it as JPEG or PNG"
MAX_SIDE = 30_000
"""Pixels of a picture's longer edge."""
MAX_PIXELS = 40_000_000
"""Of a picture that has to be decoded whole: 160 MB for a moment."""
MAX_BASELINE_PIXELS = 120_000_000
"""Of a baseline JPEG, which is decoded at a fraction of its size: phones take 108 million."""
MAX_SCANS = 100
"""Times that a JPEG goes over its picture; a progressive one does so about ten times, and each takes as long as the whole."""

_BROKEN = (
    *(OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError, AttributeError, AssertionError),
    *(OverflowError, MemoryError, RuntimeError, ZeroDivisionError, struct.error, zlib.error, Image.DecompressionBombError),
)
"""What the world's picture files make the decoder raise."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ORIENTATION = 0x0112
_MARKER = re.compile(rb"\xff[\x02-\xcf\xd9-\xfe]")
"""A marker that a length follows, or the end; in a picture's data 0xFF is followed by 0 or by the number of a restart."""
_SCAN, _END = b"\xff\xda", b"\xff\xd9"
_COLOURLESS = frozenset({"L", "LA"})
_DEEP = frozenset({"I", "F"})
_SIXTEEN_BITS = 65_535

# the engine would write its own lines about a damaged file, which is reported in our words
logging.getLogger("PIL").setLevel(logging.CRITICAL)

Opener = Callable[[io.BytesIO], ImageFile.ImageFile]
_FORMS: tuple[tuple[bytes, Opener], ...] = (
    (b"\xff\xd8\xff", JpegImagePlugin.JpegImageFile),
    (b"\x89PNG\r\n\x1a\n", PngImagePlugin.PngImageFile),
    (b"GIF8", GifImagePlugin.GifImageFile),
    (b"BM", BmpImagePlugin.BmpImageFile),
    (b"II*\0", TiffImagePlugin.TiffImageFile),
    (b"MM\0*", TiffImagePlugin.TiffImageFile),
)
_STRANGERS = {
    b"PK\x03\x04": "a zip archive or an office document",
    b"%PDF": "a PDF document",
    b"\x1f\x8b": "a gzip archive",
    b"<svg": "an SVG drawing",
    b"<?xml": "an XML document",
    b"<!DOC": "a web page",
    b"<html": "a web page",
    b"\xd0\xcf\x11\xe0": "an office document",
}
_BRANDS = {"heic": "HEIC", "heix": "HEIC", "hevc": "HEIC", "mif1": "HEIC", "msf1": "HEIC", "avif": "AVIF", "avis": "AVIF"}
"""Brands of ISO/IEC 23008-12 files, which phones write and no decoder here reads."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How small a picture is made: pixels of its longer edge, and the fewest that its shorter one may then have."""

    edge: int
    least: int


def small_picture(content: bytes, name: str, limits: Limits) -> Image.Image:
    """The first picture of a JPEG, PNG, WebP, GIF, BMP or TIFF file: upright, in RGB or L, without anything but its pixels.

    Args:
        content: the file's bytes.
        name: what a Fault calls it.
        limits: how small it is made; a smaller picture is left as it is.

    Raises:
        Fault: no such file, damaged, cut short, too large or too small.
    """
    opener = _opener(content, name)
    with _reported(name), opener(io.BytesIO(content)) as picture:
        _check_size(picture, content, name)
        # a JPEG is decoded at a half, a quarter or an eighth; other forms take no notice
        picture.draft(None, (limits.edge, limits.edge))
        picture.load()
        turn = _turn(picture)
        profile = picture.info.get("icc_profile")
        small = _shrunk(picture, limits.edge)
        if min(small.size) < limits.least:
            raise Fault(
                f"{name}: has only {picture.width} x {picture.height} pixels", "give a larger one: 480 x 640 pixels are plenty"
            )
        plain = _plain(small, profile)
        return plain.transpose(turn) if turn is not None else plain


def _opener(content: bytes, name: str) -> Opener:
    """What reads a file, told by its first bytes, never by its name."""
    for magic, opener in _FORMS:
        if content.startswith(magic):
            return opener
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return WebPImagePlugin.WebPImageFile
    brand = _BRANDS.get(content[8:12].decode("latin-1")) if content[4:8] == b"ftyp" else None
    if brand is not None:
        raise Fault(f"{name}: is a picture in {brand}, which can't be read here", MEND)
    head = content[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    for magic, what in _STRANGERS.items():
        if head.lower().startswith(magic.lower()):
            raise Fault(f"{name}: is {what}, not a picture", MEND)
    raise Fault(f"{name}: is no picture that can be read", MEND)


@contextlib.contextmanager
def _reported(name: str) -> Iterator[None]:
    """Turn what a file makes the decoder raise into a Fault that names it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # remarks on metadata that nobody keeps
            yield
    except _BROKEN as error:
        raise Fault(f"{name}: the picture is damaged or cut short", "copy or export it again") from error


def _check_size(picture: ImageFile.ImageFile, content: bytes, name: str) -> None:
    """Before anything is decoded: a few bytes can promise a picture that no memory holds."""
    pixels = picture.width * picture.height
    one_pass = picture.format == "JPEG" and not picture.info.get("progressive")
    most = MAX_BASELINE_PIXELS if one_pass else MAX_PIXELS
    has = f"{name}: has {picture.width:,} x {picture.height:,} pixels, more than"
    if max(picture.size) > MAX_SIDE:
        raise Fault(f"{has} {MAX_SIDE:,} a side", "make it smaller")
    if pixels > most:
        other = "" if one_pass or pixels > MAX_BASELINE_PIXELS else ", or save it as a JPEG that is not progressive"
        raise Fault(f"{has} {most // 1_000_000} million", f"make it smaller{other}")
    if picture.format == "JPEG" and _scans(content) > MAX_SCANS:
        raise Fault(f"{name}: the picture is damaged or made to keep us busy", "copy or export it again")


def _scans(content: bytes) -> int:
    """How often a JPEG goes over its picture (T.81, B.1.1); what follows its end, such as a phone's film, doesn't count."""
    count, place = 0, 2
    while count <= MAX_SCANS and (found := _MARKER.search(content, place)) and found[0] != _END:
        count += found[0] == _SCAN
        place = found.end() + int.from_bytes(content[found.end() : found.end() + 2])
    return count


def _turn(picture: ImageFile.ImageFile) -> Image.Transpose | None:
    """What makes it upright, as its Exif says; metadata that can't be read says nothing."""
    try:
        return _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
    except _BROKEN:
        return None


def _shrunk(picture: Image.Image, edge: int) -> Image.Image:
    """The picture with its longer edge at `edge` at most, in a mode whose pixels can be averaged."""
    picture = _averageable(picture)
    factor = max(picture.size) // (2 * edge)
    if factor > 1:
        picture = picture.reduce(factor)
    scale = edge / max(picture.size)
    if scale >= 1:
        return picture
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    return picture.resize(size, Image.Resampling.LANCZOS)


def _averageable(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I;16"):
        return picture.convert("I")
    if picture.mode == "1":
        return picture.convert("L")
    if picture.mode in {"P", "PA"} or (picture.has_transparency_data and picture.mode not in {"LA", "RGBA"}):
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture


def _shallow(picture: Image.Image) -> Image.Image:
    """Pixels of more than eight bits as bytes: 16 bits by their share of 65 535, fractions from the darkest to the brightest."""
    deep = np.asarray(picture)
    if deep.dtype.kind == "f":
        known = deep[np.isfinite(deep)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        deep = np.nan_to_num((np.clip(deep, low, high) - low) / max(high - low, 1e-9)) * 255
    else:
        deep = np.clip(deep, 0, _SIXTEEN_BITS) / np.float32(257)
    return Image.fromarray(np.rint(deep).astype(np.uint8))


def _plain(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in sRGB or gray on white paper, as a new one that holds pixels and nothing else."""
    if picture.mode in _DEEP:
        picture = _shallow(picture)
    mode = "L" if picture.mode in _COLOURLESS else "RGB"
    alpha = picture.getchannel("A") if picture.mode in {"LA", "RGBA"} else None
    opaque = picture.convert(mode) if alpha is not None else picture
    drawn = _standard(opaque, profile) if mode == "RGB" else opaque.convert("L")
    paper = Image.new(mode, picture.size, "white")
    paper.paste(drawn, mask=alpha)
    return paper


def _standard(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours of the file's own profile as sRGB; a profile that is broken, or is of other colours, says nothing."""
    if profile:
        with contextlib.suppress(ImageCms.PyCMSError, *_BROKEN):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            changed = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
            if changed is not None:
                return changed
    return picture.convert("RGB")
