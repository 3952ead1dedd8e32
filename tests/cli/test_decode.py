"""`kiosk decode`: one line a file, at once, whatever lies there; what could not be read is counted."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from kiosk.devices.qr_reader import Image
from tests.command import Kiosk
from tests.devices.conftest import picture_of

KioskAt = Callable[[Path], Kiosk]


@pytest.fixture
def decode(kiosk_at: KioskAt, tmp_path: Path) -> Kiosk:
    """A command line without a station: decoding needs none."""
    return kiosk_at(tmp_path / "nowhere")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "pictures"
    made.mkdir()
    return made


def put(path: Path, image: Image) -> Path:
    path.write_bytes(cv2.imencode(path.suffix.lower(), image)[1].tobytes())
    return path


def film(path: Path, *texts: str) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), 10, (640, 360))
    for number, text in enumerate(texts, 1):
        writer.write(picture_of(text, noise=number))
    writer.release()
    return path


def test_every_image_is_one_line_in_order(decode: Kiosk, folder: Path) -> None:
    names = ["B.PNG", "a.jpg", "b.webp", "c.Jpeg", "z.tif"]
    for name in reversed(names):
        put(folder / name, picture_of(name))
    answer = decode("decode", folder, "--json")
    assert [row["source"] for row in answer.rows] == [str(folder / name) for name in names]
    assert [row["texts"] for row in answer.rows] == [[name] for name in names]
    assert all(list(row) == ["source", "texts", "ms"] and row["ms"] > 0 for row in answer.rows)
    assert (answer.code, answer.err) == (0, "kiosk: 5 images, 5 codes, 0 could not be read\n")


def test_what_can_not_be_read_is_told_skipped_and_counted(decode: Kiosk, folder: Path) -> None:
    whole = put(folder / "a.jpg", picture_of("whole", noise=1)).read_bytes()
    (folder / "b.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "c.jpg").write_bytes(b"")
    (folder / "d.png").mkdir()
    (folder / "e.txt").write_bytes(whole)
    put(folder / "f.png", picture_of("after"))
    answer = decode("decode", folder, folder / "nothing.png", "--json")
    told = {Path(row["source"]).name: row for row in answer.rows}
    assert list(told) == ["a.jpg", "b.jpg", "c.jpg", "d.png", "f.png", "nothing.png"]
    assert (told["a.jpg"]["texts"], told["f.png"]["texts"]) == (["whole"], ["after"])
    for name, words in {"b.jpg": "cut short", "c.jpg": "empty", "d.png": "no images", "nothing.png": "no such file"}.items():
        assert told[name]["texts"] == []
        assert told[name]["error"].startswith(f"{name}: ")
        assert words in told[name]["error"]
    assert (answer.code, answer.err) == (1, "kiosk: 5 images, 2 codes, 4 could not be read\n")


def test_a_file_given_by_itself_is_judged_by_what_it_holds(decode: Kiosk, folder: Path) -> None:
    put(folder / "a.png", picture_of("itself")).rename(folder / "ticket.txt")
    assert decode("decode", folder / "ticket.txt", "--json").row["texts"] == ["itself"]


def test_an_animation_and_pages_are_one_line(decode: Kiosk, folder: Path) -> None:
    pages = [Pillow.fromarray(picture_of(f"page {number}")) for number in (0, 1, 1, 2)]
    for name in ("a.gif", "b.tif", "c.png", "d.webp"):
        pages[0].save(folder / name, save_all=True, append_images=pages[1:])
    answer = decode("decode", folder, "--json")
    assert [row["texts"] for row in answer.rows] == [["page 0", "page 1", "page 2"]] * 4
    assert answer.err == "kiosk: 4 images, 12 codes, 0 could not be read\n"


def test_a_video_is_one_line_with_its_texts_in_the_order_they_came(decode: Kiosk, folder: Path) -> None:
    film(folder / "v.avi", "second", "second", "first", "second", "third")
    put(folder / "w.png", picture_of("still"))
    answer = decode("decode", folder, "--json")
    assert [row["texts"] for row in answer.rows] == [["second", "first", "third"], ["still"]]
    assert (answer.code, answer.err) == (0, "kiosk: 1 image, 1 video, 4 codes, 0 could not be read\n")


def test_of_a_video_that_ends_in_the_middle_both_are_told(decode: Kiosk, folder: Path) -> None:
    video = film(folder / "v.avi", *(f"v{number}" for number in range(10)))
    whole = video.read_bytes()
    video.write_bytes(whole[: len(whole) // 2])
    answer = decode("decode", video, "--json")
    assert answer.row["texts"][:3] == ["v0", "v1", "v2"]
    assert "ends too early" in answer.row["error"]
    assert answer.code == 1
    plain = decode("decode", video)
    assert "v0, v1, v2" in plain.out
    assert "ends too early" in plain.err


def test_two_codes_alike_in_one_picture_are_two(decode: Kiosk, folder: Path) -> None:
    one = picture_of("twin", 320, 320)
    put(folder / "a.png", cv2.hconcat([one, one]))  # type: ignore[arg-type]  # a picture
    assert decode("decode", folder, "--json").row["texts"] == ["twin", "twin"]


def test_exit_codes(decode: Kiosk, folder: Path) -> None:
    put(folder / "a.png", picture_of("x"))
    blank = put(folder / "b.png", picture_of("x")[:40, :40].copy())
    assert decode("decode", folder).code == 0
    none = decode("decode", blank)
    assert (none.code, none.out, none.err) == (1, f"{blank}: no code\n", "kiosk: 1 image, 0 codes, 0 could not be read\n")
    assert decode("decode").code == 2
    assert decode("decode", "--nonsense", folder).code == 2


def test_an_empty_folder_is_no_image(decode: Kiosk, folder: Path) -> None:
    answer = decode("decode", folder, "--json")
    assert "no images" in answer.row["error"]
    assert (answer.code, answer.err) == (1, "kiosk: 0 images, 0 codes, 1 could not be read\n")


class Watched(io.StringIO):
    """Standard output that knows what a reader at the other end has by now."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived = ""

    def write(self, text: str) -> int:
        assert self.arrived == self.getvalue(), "a line was kept back while the next one was made"
        return super().write(text)

    def flush(self) -> None:
        self.arrived = self.getvalue()


@pytest.mark.parametrize("flags", [[], ["--json"]])
def test_every_line_is_given_at_once(decode: Kiosk, folder: Path, monkeypatch: pytest.MonkeyPatch, flags: list[str]) -> None:
    for name in "abc":
        put(folder / f"{name}.png", picture_of(name))
    watched = Watched()
    monkeypatch.setattr(sys, "stdout", watched)
    decode("decode", folder, *flags)
    assert watched.arrived.count("\n") == 3


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="this system's file names are text")
def test_names_of_any_bytes_come_out_as_json_in_utf_8(folder: Path) -> None:
    names = [b"caf\xe9.png", b"caf\xe9.mp4", b"line\nend\x1b[2J.png", "王\u2028\u202e.png".encode()]
    for name in names:
        (folder / os.fsdecode(name)).write_bytes(cv2.imencode(".png", picture_of("odd"))[1].tobytes())
    film(folder / "v.avi", "v").rename(folder / os.fsdecode(b"v\xff.avi"))
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "decode", folder, "--json"],
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    )
    rows = [json.loads(line) for line in done.stdout.decode("utf-8").removesuffix("\n").split("\n")]
    assert {os.fsencode(Path(row["source"]).name): row["texts"] for row in rows} == {
        **{name: ["odd"] for name in names},
        b"v\xff.avi": [],
    }
    assert [row["source"] for row in rows if "error" in row] == [str(folder / os.fsdecode(b"v\xff.avi"))]
    assert (done.returncode, done.stderr) == (1, b"kiosk: 5 images, 4 codes, 1 could not be read\n")


def test_whoever_has_read_enough_may_leave(folder: Path) -> None:
    for number in range(40):
        put(folder / f"{number:02}.png", picture_of("x", 120, 120, module=3))
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "decode", folder, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        first = json.loads(running.stdout.readline())
        running.stdout.close()
        assert (first["texts"], running.stderr.read(), running.wait()) == (["x"], b"", 1)


def test_a_code_that_stays_in_view_is_one_scan_in_a_folders_video_too(kiosk: Kiosk, folder: Path) -> None:
    film(folder / "a.avi", "c-R1", "c-R1", "c-R2", "c-R1")
    put(folder / "b.png", picture_of("c-R1"))
    rows = kiosk.json("scan", folder).rows
    assert [(Path(row["source"]).name, row["registration"], row["reason"]) for row in rows] == [
        ("a.avi", "R1", "CHECKED_IN"),
        ("a.avi", "R2", "CHECKED_IN"),
        ("b.png", "R1", "ALREADY_CHECKED_IN"),
    ]


@pytest.mark.parametrize(("tenths", "scans"), [(8, 1), (16, 2)])
def test_a_code_taken_away_and_shown_again_in_a_video_is_another_scan(
    kiosk: Kiosk, folder: Path, tenths: int, scans: int
) -> None:
    held = ["c-R1"] * 5
    film(folder / "a.avi", *held, *["c-R2"] * tenths, *held)
    rows = kiosk.json("scan", folder / "a.avi").rows
    assert [row["registration"] for row in rows] == ["R1", "R2", "R1"][: 1 + scans]


def test_scanning_what_shows_no_code_says_so(kiosk: Kiosk, folder: Path) -> None:
    answer = kiosk("scan", put(folder / "blank.png", np.full((360, 640, 3), 128, np.uint8)))
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.endswith("blank.png: no code\n")
