"""The decoders that are compared: ours, and each of the known ones alone; every one gets the same frame as it comes."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import cv2
import zxingcpp

from kiosk.demo.pixels import Image, image
from kiosk.devices.found import Found, Located
from kiosk.devices.qr_reader import QrReader

OFFERS = 10
"""How often a frame is offered to the reader of moving pictures, which does a little more each time."""

Decode = Callable[[Image], list[str]]
"""A frame (rows x columns x 3) to the texts in it."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A decoder by name.

    Attributes:
        start: makes a decoder that knows nothing of earlier frames.
    """

    name: str
    start: Callable[[], Decode]


class ZxingAlone:
    """zxing-cpp as it comes, in the place of a `QrReader`: one attempt a frame, its own options."""

    unread: tuple[Located, ...] = ()

    def __init__(self) -> None:
        self._formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])

    def read(self, frame: Image) -> list[Found]:
        """The codes in a frame."""
        codes = zxingcpp.read_barcodes(_gray(frame), formats=self._formats, text_mode=zxingcpp.TextMode.Plain)
        return [_found(code) for code in codes if code.text]

    read_still = read


def _pyzbar() -> Decode:
    # the module looks for the system's library and raises ImportError without it
    pyzbar: Any = importlib.import_module("pyzbar.pyzbar")
    kinds = [pyzbar.ZBarSymbol.QRCODE]
    return lambda frame: [code.data.decode("utf-8", "replace") for code in pyzbar.decode(_gray(frame), symbols=kinds)]


def _opencv() -> Decode:
    detector = cv2.QRCodeDetector()

    def decode(frame: Image) -> list[str]:
        try:
            _, texts, _, _ = detector.detectAndDecodeMulti(_gray(frame))
        except cv2.error:
            # it stumbles over its own geometry at times; that is a miss
            return []
        return [text for text in texts if text]

    return decode


OPTIONAL: Mapping[str, Callable[[], Decode]] = {"pyzbar": _pyzbar, "opencv": _opencv}
"""Decoders that a machine may lack; one that isn't there raises ImportError."""


def engines(optional: Mapping[str, Callable[[], Decode]] = OPTIONAL) -> tuple[list[Engine], list[str]]:
    """The decoders that are installed, ours first, and the names of those that aren't."""
    here = [
        Engine("lanyard", lambda: _texts(QrReader().read_still)),
        Engine("lanyard live", _offered),
        Engine("zxing-cpp", lambda: _texts(ZxingAlone().read)),
    ]
    absent = []
    for name, start in optional.items():
        try:
            start()
        except ImportError:
            absent.append(name)
        else:
            here.append(Engine(name, start))
    return here, absent


def _texts(read: Callable[[Image], list[Found]]) -> Decode:
    return lambda frame: [found.text for found in read(frame)]


def _offered() -> Decode:
    reader = QrReader()

    def decode(frame: Image) -> list[str]:
        return next((texts for texts in _offers(reader, frame) if texts), [])

    return decode


def _offers(reader: QrReader, frame: Image) -> Iterator[list[str]]:
    for _ in range(OFFERS):
        yield [found.text for found in reader.read(frame)]


def _gray(frame: Image) -> Image:
    return image(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY))


def _found(code: Any) -> Found:
    place = code.position
    corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
    first, second, third, fourth = ((float(point.x), float(point.y)) for point in corners)
    return Found(code.text, (first, second, third, fourth))
