"""Motion JPEG out of a byte stream: JPEG pictures one after the other in a `multipart/x-mixed-replace` body (RFC 2046).

What comes is a stranger's: every length is bounded, and a picture is only decoded when its header says that it is small enough.
"""

from __future__ import annotations

import re
import struct
from typing import Any

import cv2
import numpy as np

from kiosk.devices.qr_reader import Image
from kiosk.devices.stills import MAX_SCANS, MAX_SIDE, scans

MAX_LIVE_PIXELS = 4096 * 4096
"""Of one picture of a live camera: what a sensor of 16 megapixels gives, 50 MB decoded, and again for each that is being read."""
LARGEST_PART = 16_000_000
"""Bytes of one picture; twelve million pixels take about half of that."""
LARGEST_HEAD = 16_384
"""Bytes of a picture's headers, and of what may stand between two pictures."""

_START, _END = b"\xff\xd8", b"\xff\xd9"
_LENGTH = re.compile(rb"^content-length:[ \t]*(\d{1,10})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_DELIMITER = re.compile(rb"(?:^|\n)(--[^\r\n]{1,200})\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_MARK = 0xFF
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_FRAME_HEADERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN = 0xDA
_FRAME_HEADER = struct.Struct(">BHH")


class NotMjpeg(ValueError):
    """The bytes are no stream of JPEG pictures."""


class Parts:
    """Cuts a stream into the bodies of its parts, whatever the pieces in which it arrives.

    The delimiter is taken from the stream itself, because cameras announce it with and without its dashes. Where a part says
    how long it is, that is believed; else it ends at the next delimiter.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._delimiter = b""
        self._length: int | None = None
        self._in_body = False
        self._searched = self._skipped = 0

    def feed(self, data: bytes) -> list[bytes]:
        """Take more of the stream; the bodies that are whole now, in order.

        Raises:
            NotMjpeg: it can't become one, or a part is too large.
        """
        self._buffer += data
        whole: list[bytes] = []
        while True:
            if not self._in_body:
                if not self._take_head():
                    return whole
            else:
                body = self._take_body()
                if body is None:
                    return whole
                if body:
                    whole.append(body)

    def _take_head(self) -> bool:
        start = self._find_delimiter()
        end = _HEAD_END.search(self._buffer, start) if start >= 0 else None
        if end is None:
            self._skip(start)
            return False
        if end.end() - start > LARGEST_HEAD:
            raise NotMjpeg("a header too long")
        head = bytes(self._buffer[start : end.end()])
        length = _LENGTH.search(head)
        self._length = int(length[1]) if length else None
        if self._length is not None and self._length > LARGEST_PART:
            raise NotMjpeg("a picture too large")
        del self._buffer[: end.end()]
        self._in_body, self._searched, self._skipped = True, 0, 0
        return True

    def _find_delimiter(self) -> int:
        """Where the line that begins the next part stands; -1 while it is not there."""
        if self._delimiter:
            if self._buffer.startswith(self._delimiter):
                return 0
            before = self._buffer.find(b"\n" + self._delimiter)
            return before + 1 if before >= 0 else -1
        match = _DELIMITER.search(self._buffer)
        if match is None:
            return -1
        self._delimiter = match[1]
        return match.start(1)

    def _skip(self, start: int) -> None:
        """Drop what stands before the next part: a picture that was longer than it said, or a stream that is none."""
        if start >= 0 and len(self._buffer) - start > LARGEST_HEAD:
            raise NotMjpeg("a header too long")
        drop = start if start >= 0 else len(self._buffer) - LARGEST_HEAD
        if drop <= 0:
            return
        if not self._delimiter or self._skipped > LARGEST_PART:
            raise NotMjpeg("no header of a part")
        self._skipped += drop
        del self._buffer[:drop]

    def _take_body(self) -> bytes | None:
        if self._length is not None:
            return self._cut(self._length, 0) if len(self._buffer) >= self._length else None
        end = self._buffer.find(b"\n" + self._delimiter, self._searched)
        if end < 0:
            if len(self._buffer) > LARGEST_PART:
                raise NotMjpeg("a picture too large")
            self._searched = max(0, len(self._buffer) - len(self._delimiter) - 1)
            return None
        return self._cut(end, 1)

    def _cut(self, length: int, more: int) -> bytes:
        body = bytes(self._buffer[:length])
        del self._buffer[: length + more]
        self._in_body = False
        return body


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height that a JPEG's frame header says (ITU T.81, B.2.2); None where it has none."""
    place = len(_START)
    if not data.startswith(_START):
        return None
    while place + 4 <= len(data):
        if data[place] != _MARK:
            return None
        kind = data[place + 1]
        if kind == _MARK:
            place += 1
            continue
        if kind in _STANDALONE:
            place += 2
            continue
        if kind == _SCAN:
            return None
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if kind in _FRAME_HEADERS:
            if place + 4 + _FRAME_HEADER.size > len(data):
                return None
            _, height, width = _FRAME_HEADER.unpack_from(data, place + 4)
            return width, height
        place += 2 + max(2, length)
    return None


def decoded(data: bytes) -> Image | None:
    """A JPEG's picture, rows x columns x 3 (blue, green, red); None for what is none or cut short.

    None, too, where it has more than MAX_LIVE_PIXELS or more scans than `MAX_SCANS`. A picture that says it lies on its side is
    taken as it lies: a code is read in any position.
    """
    size = jpeg_size(data)
    if size is None or not 0 < size[0] * size[1] <= MAX_LIVE_PIXELS or max(size) > MAX_SIDE:
        return None
    if scans([data]) > MAX_SCANS:
        # a few bytes each, and the decoder would be busy for as long as with the whole picture
        return None
    if data.rfind(_END, -64) < 0:
        # the decoder would remark on it on the terminal
        return None
    try:
        made: Any = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        return None
    return None if made is None else np.asarray(made, np.uint8)
