"""Files are read as they were checked: no larger, nothing that waits, and no link that took a file's place in between."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.errors import Fault
from kiosk.files import safe
from kiosk.files.photos import PhotoFolder

LIMIT = 200 * 1024 * 1024


def read(path: Path, limit: int = LIMIT) -> bytes:
    return safe.read_bytes(path, limit=limit, what="a file")


@pytest.fixture
def swapped(monkeypatch) -> Callable[[Callable[[], object]], None]:
    """Let something happen to a file in the moment after it was looked at."""

    def arrange(happens: Callable[[], object]) -> None:
        look = safe.check_file

        def looked(path: Path, **more: object) -> int:
            size = look(path, **more)
            happens()
            return size

        monkeypatch.setattr(safe, "check_file", looked)

    return arrange


def test_a_small_file_takes_little_memory_however_large_it_might_have_been(tmp_path):
    path = tmp_path / "small"
    path.write_bytes(b"hello")
    tracemalloc.start()
    try:
        content = read(path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert content == b"hello"
    assert most < 1_000_000


@pytest.mark.parametrize("size", [1, 8191, 8192, 8193, 1_000_000])
def test_a_file_is_read_whole_up_to_the_limit(tmp_path, size):
    path = tmp_path / "file"
    path.write_bytes(bytes(size))
    assert read(path, size) == bytes(size)
    with pytest.raises(Fault, match=r"more than the .* MiB that are read: make it smaller"):
        read(path, size - 1)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_that_took_the_files_place_is_refused_instead_of_waited_for(tmp_path, swapped):
    path = tmp_path / "file"
    path.write_bytes(b"hello")

    def swap() -> None:
        path.unlink()
        os.mkfifo(path)

    swapped(swap)
    with pytest.raises(Fault, match="is not a regular file"):
        read(path)


def test_a_larger_file_that_took_its_place_is_refused(tmp_path, swapped):
    path = tmp_path / "file"
    path.write_bytes(b"hello")
    swapped(lambda: path.write_bytes(bytes(3_000_000)))
    with pytest.raises(Fault, match="has 3 MiB, more than the 1 MiB"):
        read(path, 1024 * 1024)


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system can't open a file without following a link")
def test_a_link_that_took_a_photos_place_is_not_followed(tmp_path, swapped):
    folder, secret = tmp_path / "photos", tmp_path / "secret"
    folder.mkdir()
    secret.write_bytes(b"secret")
    photo = folder / "r1.jpg"
    photo.write_bytes(b"hello")

    def swap() -> None:
        photo.unlink()
        photo.symlink_to(secret)

    photos = PhotoFolder.at(folder)
    assert photos.read("r1.jpg") == b"hello"
    swapped(swap)
    with pytest.raises(Fault, match=r"^r1.jpg: can't be read") as caught:
        photos.read("r1.jpg")
    assert str(tmp_path) not in str(caught.value)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_that_people_made_are_followed(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "file").write_bytes(b"hello")
    (tmp_path / "link.jpg").symlink_to(tmp_path / "sub" / "file")
    assert read(tmp_path / "link.jpg") == b"hello"
    assert PhotoFolder.at(tmp_path).read("link.jpg") == b"hello"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (bytes(31 * 1024 * 1024), "r1.jpg: has 31 MiB, more than the 30 MiB that are read: make it smaller"),
        (b"", "r1.jpg: is empty: put the photo itself there"),
    ],
)
def test_of_a_photo_beside_the_roster_no_path_is_asked_for(tmp_path, content, said):
    (tmp_path / "r1.jpg").write_bytes(content)
    with pytest.raises(Fault) as caught:
        PhotoFolder.at(tmp_path).read("r1.jpg")
    assert f"{caught.value.what}: {caught.value.mend}" == said
