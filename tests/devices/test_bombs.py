"""Pictures that are small as files and huge in memory: refused by what they say of themselves, or read in bounded memory.

Each is read by a process of its own, whose highest memory use the system counts.
"""

from __future__ import annotations

import io
import json
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from kiosk.devices.images import frames_of
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.devices.stills import MAX_PIXELS
from kiosk.errors import Fault

Draw = Callable[..., Image]

ROOT = Path(__file__).resolve().parents[2]
MEMORY_MB = 450
"""What the largest picture that is read may take, over what the program takes by itself (measured: 410)."""
NOTHING_MB = 60
"""What looking at a picture that is refused may take; its file's headers, and the engines' own tables."""

_CHILD = """
import json, resource, sys
from pathlib import Path
from kiosk.devices.images import frames_of
from kiosk.errors import Fault

def highest():
    return next(int(line.split()[1]) // 1024 for line in open("/proc/self/status") if line.startswith("VmHWM"))

resource.setrlimit(resource.RLIMIT_AS, (16 << 30, 16 << 30))
before, frames = highest(), []
for frame in frames_of(Path(sys.argv[1]), colour=sys.argv[2] == "colour"):
    frames.append(str(frame.image) if isinstance(frame.image, Fault) else frame.image.shape)
print(json.dumps({"mb": highest() - before, "frames": frames}))
"""

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process's highest memory use")


def read(path: Path, kind: str = "gray") -> tuple[int, list[Any]]:
    """The MB that reading took, and what came of it."""
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path), kind], cwd=ROOT, capture_output=True, text=True, check=True, timeout=100
    )
    answer = json.loads(done.stdout)
    assert done.stderr == ""
    return answer["mb"], answer["frames"]


def png(width: int, height: int, kind: int = 0, bits: int = 1) -> bytes:
    """A whole black PNG (ISO/IEC 15948), written row by row; `kind` 0 is gray, 2 coloured, 6 coloured with transparency."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    row = bytes(1 + (width * bits * {0: 1, 2: 3, 6: 4}[kind] + 7) // 8)
    packer = zlib.compressobj(1)
    rows = b"".join([packer.compress(row) for _ in range(height)]) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def gif(width: int, height: int) -> bytes:
    block = b"\x2c\0\0\0\0" + struct.pack("<HH", width, height) + b"\0\x02\x02\x4c\x01\0"
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\0\0\0\0\0\xff\xff\xff" + block + block + b";"


def growing_gif() -> bytes:
    """A small picture, then one that reaches far beyond it: the engine makes the first one as large."""
    small = b"\x2c\0\0\0\0\x08\0\x08\0\0\x02\x02\x4c\x01\0"
    large = b"\x2c" + struct.pack("<HHHH", 12_000, 12_000, 8, 8) + b"\0\x02\x02\x4c\x01\0"
    return b"GIF89a\x08\0\x08\0\x80\0\0\0\0\0\xff\xff\xff" + small + large + b";"


def tiff(width: int, height: int) -> bytes:
    """Header and directory of a gray TIFF whose one strip is as long as the picture, says the directory."""
    tags = [(256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 200), (278, 4, height)]
    tags.append((279, 4, min(width * height, 0xFFFFFFFF)))
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + entries + bytes(4 + 100)


def webp(width: int, height: int) -> bytes:
    head = b"\x02\0\0\0" + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    anim = b"ANIM" + struct.pack("<IIH", 6, 0, 0)
    body = b"WEBPVP8X" + struct.pack("<I", len(head)) + head + anim
    return b"RIFF" + struct.pack("<I", len(body)) + body


BOMBS = {
    "100-megapixels.png": lambda: png(10_000, 10_000, 2, 8),
    "50000.png": lambda: png(50_000, 50_000),
    "sides.png": lambda: png(65_536, 8),
    "65535.gif": lambda: gif(65_535, 65_535),
    "grows.gif": growing_gif,
    "50000.tif": lambda: tiff(50_000, 50_000),
    "16383.webp": lambda: webp(16_383, 16_383),
    "4-billion.bmp": lambda: b"BM" + bytes(12) + struct.pack("<IiiHHI", 40, 2**31 - 1, 2**31 - 1, 1, 24, 0) + bytes(24),
    "endless.ppm": lambda: b"P6\n99999 99999\n255\n",
    "digits.ppm": lambda: b"P6\n" + b"9" * 5000 + b" 1\n255\n",
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(BOMBS[name]())
    mb, frames = read(tmp_path / name)
    *before, last = frames
    assert isinstance(last, str), frames
    assert last.startswith(f"{name}: ")
    assert all(height * width <= 64 for height, width in before)
    assert mb < NOTHING_MB


def test_a_photograph_of_100_megapixels_is_refused(tmp_path: Path) -> None:
    made = "import sys; from PIL import Image; Image.new('L', (10_000, 10_000), 127).save(sys.argv[1])"
    subprocess.run([sys.executable, "-c", made, str(tmp_path / "x.jpg")], check=True)
    mb, frames = read(tmp_path / "x.jpg")
    assert frames == ["x.jpg: the image has more than 65 million pixels, or a side of more than 65,535: make it smaller"]
    assert mb < NOTHING_MB


def test_a_photograph_that_is_gone_over_again_and_again_is_refused(tmp_path: Path) -> None:
    """A hundred bytes more and the engine is busy for as long as with the whole picture; ten times is what is usual."""
    file = io.BytesIO()
    Pillow.new("L", (640, 480), 127).save(file, "JPEG", progressive=True)
    whole = file.getvalue()
    last = whole[whole.rindex(b"\xff\xda") : -2]
    (tmp_path / "x.jpg").write_bytes(whole[:-2] + last * 20 + whole[-2:])
    assert not isinstance(next(frames_of(tmp_path / "x.jpg")).image, Fault)
    (tmp_path / "x.jpg").write_bytes(whole[:-2] + last * 300 + whole[-2:])
    (frame,) = frames_of(tmp_path / "x.jpg")
    assert "keep us busy" in str(frame.image)


@pytest.mark.parametrize("kind", ["gray", "colour"])
def test_the_largest_picture_takes_bounded_memory(tmp_path: Path, kind: str) -> None:
    side = int(MAX_PIXELS**0.5)
    (tmp_path / "x.png").write_bytes(png(side, side, 6, 8))
    mb, frames = read(tmp_path / "x.png", kind)
    assert frames == [[side // 2, side // 2] + [3] * (kind == "colour")]
    assert mb < MEMORY_MB


def test_the_largest_sixteen_bit_picture_takes_bounded_memory(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(png(8000, 8000, 0, 16))
    mb, frames = read(tmp_path / "x.png")
    assert frames == [[4000, 4000]]
    assert mb < MEMORY_MB


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF"])
@pytest.mark.parametrize("colour", [False, True])
def test_a_large_photograph_is_read_at_half_its_size(tmp_path: Path, draw: Draw, form: str, colour: bool) -> None:
    picture = draw("large", 5000, 3301, module=30)
    picture[:8, :8] = (10, 20, 250)
    Pillow.fromarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)).save(tmp_path / "x", form)
    (frame,) = frames_of(tmp_path / "x", colour=colour)
    assert not isinstance(frame.image, Fault)
    assert abs(frame.image.shape[0] - 1650) <= 1
    assert frame.image.shape[1:] == ((2500, 3) if colour else (2500,))
    assert [code.text for code in QrReader().read(frame.image)] == ["large"]
    corner = frame.image[1, 1].astype(int)
    assert np.abs(corner - ([10, 20, 250] if colour else 88)).max() < 12
