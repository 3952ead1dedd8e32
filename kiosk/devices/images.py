"""Pictures out of people's files: images, videos, folders of them. Whatever a file holds, at worst it is reported."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from kiosk.devices.footage import VideoFile, begins_like_a_video, begins_like_heic, is_cut_short
from kiosk.devices.qr_reader import Image
from kiosk.devices.stills import MEND, pictures
from kiosk.errors import Fault

__all__ = ["IMAGE_SUFFIXES", "VIDEO_SUFFIXES", "Frame", "VideoFile", "files_of", "frames_of", "is_video"]

IMAGE_SUFFIXES = frozenset(
    {".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".webp", ".gif", ".bmp", ".dib", ".tif", ".tiff"}
    | {".ppm", ".pgm", ".pbm", ".pnm", ".avif"}
    | {".heic", ".heif"}  # can't be read: reported, never passed over
)
VIDEO_SUFFIXES = frozenset({".mp4", ".m4v", ".mov", ".3gp", ".mkv", ".webm", ".avi"})

_GIVE = "give the path of an image, a video or a folder"


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a file.

    Attributes:
        source: the file, as it was given or found.
        index: 0 for the first picture of the file.
        image: rows x columns x 3 (blue, green, red) or rows x columns (gray), not to be written to; or why there is none.
        seconds: since the video's start; None for a picture that stands alone.
    """

    source: str
    index: int
    image: Image | Fault
    seconds: float | None = None


def frames_of(path: Path, *, colour: bool = True) -> Iterator[Frame]:
    """Every picture of an image, a video or a folder (its subfolders too, in the order of names); one at a time in memory.

    In a folder, names decide: what ends like an image or a video is read or reported, also a link to nowhere and an empty
    folder of such a name; other files are passed over. A file by itself is judged by what it holds. What can't be read is a
    frame whose image is a Fault: alone where nothing of the file can be, else after the pictures that could.

    Args:
        path: of a file or folder.
        colour: whether images come in colours; in gray they come several times as fast. A video's are always coloured.
    """
    if not os.path.isdir(path):  # noqa: PTH112 - asks without failing where nobody may look
        yield from _frames_of_file(path, colour=colour)
        return
    listed = _listed(path)
    if not listed:
        yield Frame(str(path), 0, _empty(path))
    for file, fault in listed:
        if fault is None:
            yield from _frames_of_file(file, colour=colour)
        else:
            yield Frame(str(file), 0, fault)


def files_of(folder: Path) -> list[Path]:
    """The images and videos of a folder and its subfolders, by name; hidden files and linked folders are left out."""
    return [file for file, fault in _listed(folder) if fault is None]


def is_video(path: Path) -> bool:
    """Whether the file begins like a video; a Fault where it is no file, can't be read or is empty."""
    with _opened(path) as (_, start):
        return begins_like_a_video(start)


def _listed(folder: Path) -> list[tuple[Path, Fault | None]]:
    """What there is to read in a folder, by name, and what can't be looked into."""
    wanted = IMAGE_SUFFIXES | VIDEO_SUFFIXES
    found: list[tuple[Path, Fault | None]] = []
    named_like_files: list[Path] = []
    waiting = [folder]
    while waiting:
        parent = waiting.pop()
        try:
            with os.scandir(parent) as entries:
                visible = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in entries if entry.name[0] != "."]
        except OSError as error:
            found.append((parent, _unreadable(parent, error)))
            continue
        folders = [parent / name for name, is_folder in visible if is_folder]
        waiting += folders
        named_like_files += [path for path in folders if path.suffix.lower() in wanted]
        files = (parent / name for name, is_folder in visible if not is_folder)
        found += [(path, None) for path in files if path.suffix.lower() in wanted]
    filled = {parent for path, _ in found for parent in (path, *path.parents)}
    found += [(path, _empty(path)) for path in named_like_files if path not in filled]
    return sorted(found, key=lambda item: item[0])


def _empty(folder: Path) -> Fault:
    return Fault(f"{folder.name}: the folder holds no images or videos", MEND)


def _unreadable(path: Path, error: OSError) -> Fault:
    if isinstance(error, FileNotFoundError):
        return Fault(f"{path.name}: no such file", _GIVE)
    return Fault(f"{path.name}: can't be read ({(error.strerror or 'system error').lower()})", "check its permissions")


@contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, bytes]]:
    """The file, open at its start, and its first 12 bytes.

    Only what is a plain file is opened, and without waiting: a pipe that took its place must not hold everybody up.

    Raises:
        Fault: nothing is there, it is something else than a file, may not be read, or is empty.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise Fault(f"{path.name}: is not a file", _GIVE)
        number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        raise _unreadable(path, error) from error
    with open(number, "rb") as file:  # noqa: PTH123 - a descriptor has no path
        try:
            status = os.fstat(number)
            start = file.read(12) if stat.S_ISREG(status.st_mode) and status.st_size else b""
            file.seek(0)
        except OSError as error:
            raise _unreadable(path, error) from error
        if not start:
            raise Fault(f"{path.name}: the file is empty", "copy it again")
        yield file, start


def _frames_of_file(path: Path, *, colour: bool) -> Iterator[Frame]:
    count = 0
    try:
        with _opened(path) as (file, start):
            moving = begins_like_a_video(start)
            for frame in _frames_of_video(path, file) if moving else _frames_of_image(path, file, start, colour=colour):
                yield frame
                count += 1
    except Fault as fault:
        yield Frame(str(path), count, fault)
    except OSError as error:  # a disk that fails, a stick that is pulled out
        yield Frame(str(path), count, _unreadable(path, error))


def _frames_of_image(path: Path, file: BinaryIO, start: bytes, *, colour: bool) -> Iterator[Frame]:
    if begins_like_heic(start):
        raise Fault(f"{path.name}: HEIC images can't be read", "export it as JPEG")
    for index, image in enumerate(pictures(file, path.name, colour=colour)):
        yield Frame(str(path), index, image)


def _frames_of_video(path: Path, file: BinaryIO) -> Iterator[Frame]:
    cut = is_cut_short(file)
    try:
        with closing(VideoFile(path)) as video:
            for index, image in enumerate(video):
                yield Frame(str(path), index, image, index / video.rate)
    except Fault:
        if not cut:
            raise
    if cut:
        raise Fault(f"{path.name}: the video ends too early", "copy or export it again")
