"""Videos: their pictures one after the other, and whether the file is all there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np

from kiosk.devices.qr_reader import Image
from kiosk.devices.stills import REDUCED_ABOVE, halved
from kiosk.errors import Fault

# the engines would write their own lines to the terminal about every damaged file, which is reported in our words
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

MAX_VIDEO_PIXELS = 7680 * 4320
"""The largest that is filmed (8K); a decoder holds some twenty such pictures."""

_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"
_STILL_BRANDS = frozenset({b"avif", b"avis", b"mif1", b"msf1", b"miaf"})
_MOST_BOXES = 10_000


def begins_like_a_video(start: bytes) -> bool:
    """Whether a file whose first bytes these are (12 of them) is an MP4, MOV, MKV, WebM or AVI.

    The beginning decides, not the name: the video engine must never see a play list, which may point anywhere.
    """
    is_mp4 = start[4:8] == b"ftyp" and start[8:12] not in _STILL_BRANDS and not begins_like_heic(start)
    return is_mp4 or start[:4] == _EBML or (start[:4] == b"RIFF" and start[8:12] == b"AVI ")


def begins_like_heic(start: bytes) -> bool:
    """Whether a file whose first bytes these are is a still image coded like a video: heic, heix, hevc and others."""
    return start[4:10] == b"ftyphe"


def is_cut_short(file: BinaryIO) -> bool:
    """Whether a video's file ends before its parts do; False where a part doesn't say how long it is.

    MP4 and MOV are boxes of a length and four letters (ISO/IEC 14496-12, 4.2), AVI is RIFF chunks, MKV and WebM are elements
    of EBML (RFC 8794). Only the outermost are looked at.
    """
    size = os.fstat(file.fileno()).st_size
    file.seek(0)
    start = file.read(4)
    if start == b"RIFF":
        end_of = _riff_end
    elif start == _EBML:
        end_of = _ebml_end
    else:
        end_of = _box_end
    at = 0
    for _ in range(_MOST_BOXES):
        if at >= size:
            break
        file.seek(at)
        end = end_of(file.read(16), at)
        if end is None:
            return False
        at = end
    return at > size


def _box_end(head: bytes, at: int) -> int | None:
    length = int.from_bytes(head[:4], "big")
    if length == 1:
        length = int.from_bytes(head[8:16], "big")
    return at + length if length >= 8 else None  # noqa: PLR2004 - the length and the letters; 0: to the end of the file


def _riff_end(head: bytes, at: int) -> int | None:
    length = int.from_bytes(head[4:8], "little")
    return at + 8 + length if head[:4] == b"RIFF" and length else None


def _ebml_end(head: bytes, at: int) -> int | None:
    """An element of the outermost level has an id of four bytes, and a length whose leading zeros say how many bytes it has."""
    if head[:4] not in {_EBML, _SEGMENT} or not head[4:5] or not head[4]:
        return None
    width = 9 - head[4].bit_length()
    unknown = (1 << 7 * width) - 1
    length = int.from_bytes(head[4 : 4 + width], "big") & unknown
    return at + 4 + width + length if length != unknown else None


class VideoFile:
    """A video's pictures, one after the other.

    Args:
        path: of a file that begins like a video.

    Raises:
        Fault: the file holds no picture that can be decoded.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        whole = str(path.resolve())
        try:
            whole.encode()
        except UnicodeEncodeError as error:
            # bytes that are no text (PEP 383): the engine would end the process on them
            raise Fault(f"{self._name}: the name of the video or of its folder is no text", "rename it") from error
        self._capture = cv2.VideoCapture(whole, cv2.CAP_FFMPEG)
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.rate = rate if 1 <= rate <= 240 else 25.0  # noqa: PLR2004 - what cameras film at; files may say anything
        """Pictures a second."""
        pixels = self._capture.get(cv2.CAP_PROP_FRAME_WIDTH) * self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT)
        if not self._capture.isOpened() or pixels > MAX_VIDEO_PIXELS:
            self.close()
            raise self._damaged()

    def __iter__(self) -> Iterator[Image]:
        """The pictures until the end, or until the first that can't be decoded; a Fault where that is the first of all.

        Those of more than REDUCED_ABOVE pixels come at half their size.
        """
        count = 0
        while True:
            ok, image = self._capture.read()
            if not ok:
                break
            count += 1
            picture = np.asarray(image, np.uint8)
            yield halved(picture) if picture.shape[0] * picture.shape[1] > REDUCED_ABOVE else picture
        if not count:
            raise self._damaged()

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()

    def _damaged(self) -> Fault:
        return Fault(
            f"{self._name}: the video is damaged, too large, or in a form that can't be read", "export it as MP4 (H.264)"
        )
