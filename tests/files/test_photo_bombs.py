"""Photos that are small as files and huge in memory are refused by what they say of themselves; large ones take bounded memory.

Each is read by a process of its own, whose highest memory use the system counts.
"""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.portraits import saved

ROOT = Path(__file__).resolve().parents[2]
NOTHING_MB = 30
"""What looking at a picture that is refused may take."""
WHOLE_MB = 450
"""What the largest picture may take that has to be decoded whole (measured: 325 for one with transparency)."""
FRACTION_MB = 60
"""What a photo of 48 million pixels may take that is decoded at a fraction of its size."""

_CHILD = """
import json, sys
from pathlib import Path
from kiosk.errors import Fault
from kiosk.files.faces import FaceFinder
from kiosk.files.photos import photo_of

def highest():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))

finder, content = FaceFinder(), Path(sys.argv[1]).read_bytes()
photo_of(Path(sys.argv[2]).read_bytes(), "small.png", finder)
before = highest()
try:
    photo = photo_of(content, "photo", finder).photo
    answer = [photo.width, photo.height]
except Fault as fault:
    answer = str(fault)
print(json.dumps({"mb": highest() - before, "answer": answer}))
"""

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's highest memory use")


def read(tmp_path: Path, content: bytes) -> tuple[int, Any]:
    """The MB that reading took, and what came of it."""
    path, small = tmp_path / "photo", tmp_path / "small.png"
    path.write_bytes(content)
    small.write_bytes(saved(Image.new("RGB", (480, 640)), "PNG"))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _CHILD, str(path), str(small)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    assert done.stderr == ""
    answer = json.loads(done.stdout)
    return answer["mb"], answer["answer"]


def png(width: int, height: int, rows: int = 0, kind: int = 2) -> bytes:
    """A PNG (ISO/IEC 15948) that promises so many pixels and holds the first rows; `kind` 2 is coloured, 6 has transparency."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    packer, row = zlib.compressobj(1), bytes(1 + width * {2: 3, 6: 4}[kind])
    data = b"".join([packer.compress(row) for _ in range(rows)]) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def bmp(width: int, height: int) -> bytes:
    small = saved(Image.new("RGB", (8, 8)), "BMP")
    return small[:18] + struct.pack("<ii", width, height) + small[26:]


def gif(width: int, height: int) -> bytes:
    small = saved(Image.new("L", (8, 8)), "GIF")
    return small[:6] + struct.pack("<HH", width, height) + small[10:]


def tiff(width: int, height: int) -> bytes:
    small = bytearray(saved(Image.new("L", (8, 8)), "TIFF"))
    start = struct.unpack("<I", small[4:8])[0] + 2
    for place in range(start, start + 12 * struct.unpack("<H", small[start - 2 : start])[0], 12):
        tag = struct.unpack("<H", small[place : place + 2])[0]
        if tag in (256, 257):
            small[place : place + 12] = struct.pack("<HHII", tag, 4, 1, width if tag == 256 else height)
    return bytes(small)


@pytest.mark.parametrize(
    ("bomb", "limit"),
    [
        pytest.param(png(50_000, 20_000, rows=400), "30,000 a side", id="png"),
        pytest.param(png(2**31 - 1, 2**31 - 1), "30,000 a side", id="2**62"),
        pytest.param(png(7_000, 6_000, rows=6_000), "40 million", id="just too many"),
        pytest.param(png(20_000, 20_000), "40 million", id="far too many"),
        pytest.param(png(40_000, 60, rows=60), "30,000 a side", id="too long"),
        pytest.param(bmp(60_000, 60_000), "30,000 a side", id="bmp"),
        pytest.param(gif(65_535, 65_535), "30,000 a side", id="gif"),
        pytest.param(tiff(60_000, 60_000), "30,000 a side", id="tiff"),
    ],
)
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path, bomb, limit):
    taken, said = read(tmp_path, bomb)
    assert f"pixels, more than {limit}" in said
    assert "million, or" not in said
    assert "make it smaller" in said
    assert taken <= NOTHING_MB


def test_a_gif_whose_picture_is_larger_than_it_says_takes_no_memory(tmp_path):
    small = gif(100, 100)
    at = small.index(b"\x2c")  # an image descriptor: its place, then its size
    taken, said = read(tmp_path, small[: at + 1] + struct.pack("<HHHH", 0, 0, 65_535, 65_535) + small[at + 9 :])
    assert isinstance(said, str)
    assert taken <= NOTHING_MB


def test_the_largest_picture_that_is_decoded_whole_takes_bounded_memory(tmp_path):
    taken, answer = read(tmp_path, png(6_400, 6_200, rows=6_200, kind=6))
    assert answer == [640, 620]
    assert taken <= WHOLE_MB


def test_a_photo_of_48_million_pixels_takes_little_memory(tmp_path):
    taken, answer = read(tmp_path, saved(Image.new("RGB", (8_000, 6_000), (90, 120, 60))))
    assert answer == [640, 480]
    assert taken <= FRACTION_MB


def test_a_progressive_one_would_be_held_whole_and_is_refused(tmp_path):
    taken, said = read(tmp_path, saved(Image.new("L", (8_000, 6_000), 90), progressive=True))
    assert "8,000 x 6,000 pixels, more than 40 million" in said
    assert "make it smaller, or save it as a JPEG that is not progressive" in said
    assert taken <= NOTHING_MB
