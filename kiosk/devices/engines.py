"""The decoders of others, each behind one kind of call: a gray picture in, codes and unread places out.

tapirscan and pyzbar are further opinions: where they are not installed, or their library isn't, they are passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple, cast

import zxingcpp

from kiosk.devices.found import Corners, Found, Image, Located


class Reading(NamedTuple):
    """What a decoder made of a picture."""

    found: list[Found]
    located: list[Located]


Engine = Callable[[Image], Reading]

NOTHING = Reading([], [])

# Model 2 (and its forerunner 1 where time allows) only: Micro QR is nobody's ticket, and looking for it invents texts
_MODEL_2 = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
_MODEL_1 = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel1])
_LEAST_SIDE = 3


def zxing(gray: Image) -> Reading:
    """zxing-cpp, and where it saw a code that it could not correct."""
    return _zxing(gray, _MODEL_2)


def zxing_model_1(gray: Image) -> Reading:
    """zxing-cpp on the QR code of 1994, which old printed matter still bears."""
    return _zxing(gray, _MODEL_1)


def _zxing(gray: Image, formats: zxingcpp.BarcodeFormats) -> Reading:
    # Plain: the default rewrites control signs
    codes = zxingcpp.read_barcodes(gray, formats=formats, text_mode=zxingcpp.TextMode.Plain, return_errors=True)
    found = [Found(code.text, _corners(code.position)) for code in codes if code.valid and code.text]
    located = [Located(_corners(code.position), _version(code)) for code in codes if not code.valid]
    return Reading(found, [one for one in located if one.corners[0] != one.corners[2]])


def read_matrix(picture: Image) -> str | None:
    """The text of one clean symbol, drawn upright."""
    codes = zxingcpp.read_barcodes(picture, formats=_MODEL_2, text_mode=zxingcpp.TextMode.Plain)
    return codes[0].text or None if codes else None


def _corners(position: Any) -> Corners:
    points = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    first, second, third, fourth = ((float(point.x), float(point.y)) for point in points)
    return first, second, third, fourth


def _version(code: Any) -> int | None:
    version = str((code.extra or {}).get("Version"))
    return int(version) if version.isdecimal() else None  # a Micro QR's begins with M


@cache
def tapirscan(mode: str) -> Engine | None:
    """Tapirscan in one of its modes, from "low" to "very-high"; None where it is not installed.

    One scanner for all threads, which look through it one at a time.
    """
    try:
        import tapirscan as library  # noqa: PLC0415 (optional, and 9 MB that a window's start need not wait for)
    except (ImportError, OSError):
        return None
    scanner = library.Scanner(cast("library.Mode", mode), formats=["QRCode"], parallel=False)

    def read(gray: Image) -> Reading:
        if min(gray.shape) < _LEAST_SIDE:
            return NOTHING
        result = scanner.inspect(gray, layout="HW")
        found = [Found(code.text, _polygon(code.polygon), f"tapirscan {mode}") for code in result.barcodes if code.text]
        return Reading(found, [Located(_polygon(region.polygon)) for region in result.undecoded])

    return read


def _polygon(polygon: Any) -> Corners:
    first, second, third, fourth = ((float(x), float(y)) for x, y in polygon)
    return first, second, third, fourth


@cache
def zbar() -> Engine | None:
    """ZBar through pyzbar; None where either is not installed."""
    try:
        from pyzbar import pyzbar  # noqa: PLC0415 (optional)
    except (ImportError, OSError):
        return None

    def read(gray: Image) -> Reading:
        codes = pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE])
        return Reading([found for code in codes if (found := _of_zbar(code)) is not None], [])

    return read


def _of_zbar(code: Any) -> Found | None:
    try:
        text = code.data.decode()
    except UnicodeDecodeError:
        return None  # a guess at a character set is a wrong text in waiting
    left, top, width, height = code.rect
    # its polygon is a hull of the points it used, in no order of the code's own
    right, bottom = float(left + width), float(top + height)
    corners: Corners = ((float(left), float(top)), (right, float(top)), (right, bottom), (float(left), bottom))
    return Found(text, corners, "zbar") if text else None


def all_of_them() -> dict[str, Engine | None]:
    """The decoders by name; None for one that is not installed here."""
    return {"zxing-cpp": zxing, "tapirscan": tapirscan("medium"), "pyzbar": zbar()}
