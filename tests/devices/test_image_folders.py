"""Folders of pictures as people's disks hold them: everything named like a picture is read or reported, and nothing hangs."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest

from kiosk.devices.images import files_of, frames_of, is_video
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.errors import Fault

Draw = Callable[..., Image]

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def put(path: Path, image: Image) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", image)[1].tobytes())
    return path


def told(folder: Path) -> dict[str, str]:
    """What there is in a folder, by the path in it: the texts in a picture, or what is wrong."""
    answers = {}
    for frame in frames_of(folder):
        place = Path(frame.source).relative_to(folder).as_posix()
        assert place not in answers
        answers[place] = (
            str(frame.image) if isinstance(frame.image, Fault) else ", ".join(code.text for code in QrReader().read(frame.image))
        )
    return answers


def test_a_folder_is_read_in_the_order_of_names_with_its_subfolders(tmp_path: Path, draw: Draw) -> None:
    names = ("c.png", "a.jpg", "b/x.PNG", "b/b/y.Jpeg", "e.WEBP", ".hidden/x.png", ".x.png", "b.tif")
    for name in names:
        put(tmp_path / name, draw(name))
    (tmp_path / "b" / "truth.jsonl").write_text("{}", encoding="utf-8")
    (tmp_path / "notes").write_bytes((tmp_path / "a.jpg").read_bytes())
    (tmp_path / "d.png").write_bytes(b"")
    answers = told(tmp_path)
    assert list(answers) == ["a.jpg", "b/b/y.Jpeg", "b/x.PNG", "b.tif", "c.png", "d.png", "e.WEBP"]
    assert {name: text for name, text in answers.items() if name != "d.png"} == {
        name: name for name in answers if name != "d.png"
    }
    assert "empty" in answers["d.png"]
    assert files_of(tmp_path) == [tmp_path / name for name in answers]


def test_a_folder_named_like_a_picture_is_a_folder_and_is_reported_where_it_is_empty(tmp_path: Path, draw: Draw) -> None:
    put(tmp_path / "album.jpg" / "x.png", draw("inside"))
    (tmp_path / "empty.jpg" / "deeper").mkdir(parents=True)
    (tmp_path / "plain").mkdir()
    answers = told(tmp_path)
    assert answers["album.jpg/x.png"] == "inside"
    assert "holds no images" in answers["empty.jpg"]
    assert len(answers) == 2
    assert files_of(tmp_path) == [tmp_path / "album.jpg" / "x.png"]


def test_an_empty_folder_is_reported(tmp_path: Path) -> None:
    (frame,) = frames_of(tmp_path)
    assert "holds no images" in str(frame.image)


@unix
def test_links_are_read_but_never_followed_round_and_round(tmp_path: Path, draw: Draw) -> None:
    put(tmp_path / "real" / "x.png", draw("real"))
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.png").symlink_to(tmp_path / "real" / "x.png")
    (folder / "b.png").symlink_to(tmp_path / "nowhere")
    (folder / "c.png").symlink_to(folder / "c.png")
    (folder / "d.png").symlink_to(tmp_path / "real")
    (folder / "again").symlink_to(folder)
    (folder / "up").symlink_to(tmp_path)
    answers = told(folder)
    assert answers.pop("a.png") == "real"
    assert "no such file" in answers.pop("b.png")
    assert "can't be read" in answers.pop("c.png")
    assert "not a file" in answers.pop("d.png")
    assert answers == {}
    assert "can't be read" in str(next(frames_of(folder / "c.png")).image)


@unix
def test_pipes_sockets_and_devices_are_reported_at_once(tmp_path: Path, draw: Draw) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    os.mkfifo(tmp_path / "pipe.mp4")
    put(tmp_path / "z.png", draw("after"))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(tmp_path / "socket.png"))  # a socket's path may not be long
        answers = told(tmp_path)
    assert answers.pop("z.png") == "after"
    assert sorted(answers) == ["pipe.mp4", "pipe.png", "socket.png"]
    assert all("not a file" in text for text in answers.values())
    for device in (Path("/dev/zero"), Path("/dev/null"), tmp_path / "pipe.png"):
        (frame,) = frames_of(device)
        assert "not a file" in str(frame.image)
        with pytest.raises(Fault, match="not a file"):
            is_video(device)


def test_a_picture_that_vanishes_is_reported(tmp_path: Path, draw: Draw) -> None:
    for name in "abc":
        put(tmp_path / f"{name}.png", draw(name))
    frames = frames_of(tmp_path)
    assert not isinstance(next(frames).image, Fault)
    (tmp_path / "b.png").unlink()
    assert "no such file" in str(next(frames).image)
    assert not isinstance(next(frames).image, Fault)


@unix
def test_a_file_that_never_ends_is_not_read(tmp_path: Path) -> None:
    """Sparse: 8 GB that take no room, of which an engine would read all."""
    for name, start in (
        ("a.webp", b"RIFF\xf0\xff\xff\xffWEBPVP8X"),
        ("b.avif", b"\0\0\0\x18ftypavif"),
        ("c.png", b"\x89PNG\r\n\x1a\n"),
    ):
        with (tmp_path / name).open("wb") as file:
            file.write(start)
            file.truncate(8 << 30)
    assert all("256 MB" in text for text in told(tmp_path).values())


@unix
@pytest.mark.skipif(sys.platform == "darwin", reason="this system's file names are text")
def test_a_name_that_is_no_text_is_one_like_another(tmp_path: Path, draw: Draw) -> None:
    odd = put(tmp_path / os.fsdecode(b"caf\xe9.png"), draw("odd"))
    (frame,) = frames_of(tmp_path)
    assert (frame.source, os.fsencode(frame.source)) == (str(odd), os.fsencode(tmp_path) + b"/caf\xe9.png")
    assert not isinstance(frame.image, Fault)


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder that everybody may look into, and nobody's rights: root would be refused nothing."""
    if not hasattr(os, "geteuid"):
        pytest.skip("this system keeps rights in another way")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        if os.geteuid() != os.getuid():
            os.seteuid(os.getuid())
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755)


def become_nobody() -> None:
    if os.getuid() == 0:
        os.seteuid(65534)


def test_what_may_not_be_read_is_reported(unprivileged: Path, draw: Draw) -> None:
    folder = unprivileged
    for name in ("a.png", "closed/b.png", "z.png"):
        put(folder / name, draw(name)).chmod(0o644)
    (folder / "a.png").chmod(0)
    (folder / "closed").chmod(0)
    become_nobody()
    answers = told(folder)
    assert answers.pop("z.png") == "z.png"
    assert sorted(answers) == ["a.png", "closed"]
    assert all("permission" in text for text in answers.values())
    for path in (folder / "closed", folder / "closed" / "b.png"):
        (frame,) = frames_of(path)
        assert "permission" in str(frame.image)


@unix
def test_a_folder_deeper_than_any_stack_is_walked(tmp_path: Path, draw: Draw) -> None:
    deep, made = tmp_path, []
    for _ in range(1200):
        deep = deep / "d"
        os.mkdir(deep)  # noqa: PTH102 - quicker
        made.append(deep)
    picture = put(deep / "x.png", draw("deep"))
    try:
        assert files_of(tmp_path) == [picture]
    finally:
        picture.unlink()
        for folder in reversed(made):
            os.rmdir(folder)  # noqa: PTH106 - the cleaner of temporary folders is no deeper than its stack
