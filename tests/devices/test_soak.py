"""An hour before the camera, pressed into seconds: see `kiosk.bench.soak` for how.

Real: the camera's threads, watchdog and repeat filter, the reader and all its treatments, 108,000 frames one after the other.
Pressed: the clock is the stream's; frames are 160 x 120 and come as fast as they are taken, so that the reader sees about one
in fifteen of them between codes (and every one while a code is held up). `kiosk bench soak` does the same with 720p frames.
"""

from __future__ import annotations

import numpy as np
import pytest
import qrcode

from kiosk.bench.soak import GROWN_BLOCKS, NOTICED_WITHIN, RATE, STALLS, endure
from kiosk.devices.qr_reader import QrReader

MINUTE = 60 * RATE
SIZE = (120, 160, 3)
MEMORY_MB = 12.0


def room(seed):
    return np.random.default_rng(seed).integers(80, 110, SIZE).astype(np.uint8)


def held_up(text):
    code = qrcode.QRCode(border=4, box_size=3)
    code.add_data(text)
    code.make()
    picture = np.where(np.kron(np.asarray(code.get_matrix()), np.ones((3, 3))), 20, 235).astype(np.uint8)
    frame = room(0)
    frame[10 : 10 + len(picture), 20 : 20 + len(picture)] = picture[..., None]
    return text, frame


ROOMS = [room(number) for number in range(1, 9)]
CODES = [held_up("A1"), held_up("B2")]


def test_an_hour_leaves_no_memory_behind_misses_no_stall_and_no_code():
    report = endure(ROOMS, CODES)
    assert report.frames == 60 * MINUTE
    assert report.read > 5000
    assert report.texts == report.shown
    assert len(report.texts) == 60
    assert len(report.stalls) > 2 * len(STALLS)
    assert max(report.stalls) <= NOTICED_WITHIN
    assert report.recovered == len(report.stalls) + 1
    assert report.alarms == []
    assert report.oldest == 0
    assert report.grown_blocks < GROWN_BLOCKS
    assert report.grown_mb is None or report.grown_mb < MEMORY_MB


class Hoarder(QrReader):
    """Keeps every frame."""

    def __init__(self):
        super().__init__()
        self.kept = []

    def read(self, frame):
        self.kept.append(frame)
        return super().read(frame)


def test_the_soak_notices_memory_that_grows():
    report = endure(ROOMS, CODES, 8 * MINUTE, reader=Hoarder())
    if report.grown_mb is None:
        pytest.skip("this system does not tell a process its memory")
    assert report.grown_mb > MEMORY_MB


def test_the_soak_notices_a_watchdog_that_is_late():
    report = endure(ROOMS, CODES, 8 * MINUTE, stalled_after=3.0)
    assert len(report.stalls) == 1
    assert report.stalls[0] > NOTICED_WITHIN


class Blind(QrReader):
    """Reads nothing."""

    def read(self, frame):
        del frame
        return []


def test_the_soak_notices_codes_that_are_not_scanned():
    report = endure(ROOMS, CODES, 3 * MINUTE, reader=Blind())
    assert len(report.shown) == 3
    assert report.texts == []
