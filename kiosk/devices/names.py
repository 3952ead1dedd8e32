"""The cameras of this machine by name, and what opens each.

People know a camera by its name; programs open a number that changes when something is unplugged. An id tells two cameras of
one name apart and survives a restart, as far as the system has such a thing:

* Linux: the link in /dev/v4l/by-id (vendor, product, serial number), else in /dev/v4l/by-path (which socket); the device file
  is what opens it. A camera that is pulled out while it is open comes back under another number.
* Windows: the symbolic link of Media Foundation, which also lists what `cv2.CAP_MSMF` opens, in the same order.
* macOS: AVFoundation's unique id; OpenCV opens the place in the list sorted by it (its pull request 22946).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

_LINUX_FILE = re.compile(r"/dev/(video\d+)")
_INDEX = re.compile(r"\d+$")


@dataclass(frozen=True, slots=True)
class CameraName:
    """A camera as people and files know it.

    Attributes:
        name: as the system says it; empty means whichever there is.
        id: tells two of one name apart; empty where only the name is known.
    """

    name: str
    id: str = ""


ANY = CameraName("")
"""The camera that this station used last, else the first there is."""


@dataclass(frozen=True, slots=True)
class Present:
    """A camera that is there now.

    Attributes:
        opens: the device file on Linux; elsewhere the place in the list of the system's interface.
    """

    camera: CameraName
    opens: int | str


Finder = Callable[[], Sequence[Present]]
"""The cameras that are there now; may be called on any thread."""


def match(wanted: CameraName, present: Iterable[Present]) -> Present | None:
    """The camera that is wanted: by its id; else the only one of its name, or whose name holds the words; None where none is."""
    there = list(present)
    if not wanted.name and not wanted.id:
        return there[0] if there else None
    for one in there:
        if wanted.id and one.camera.id == wanted.id:
            return one
    words = wanted.name.casefold()
    for alike in (
        [one for one in there if one.camera.name.casefold() == words],
        [one for one in there if words and words in one.camera.name.casefold()],
    ):
        if len(alike) == 1 or (alike and not wanted.id):
            return alike[0]
    return None


def ordered(devices: Iterable[tuple[str, str]], system: str = sys.platform, root: Path = Path("/")) -> tuple[Present, ...]:
    """What opens each of the cameras that Qt lists.

    Args:
        devices: (id, description) in the order of the list.
        system: as `sys.platform`.
        root: of the file system, for tests.
    """
    listed = list(devices)
    if system == "darwin":
        order = sorted(range(len(listed)), key=lambda place: listed[place][0])
        number = {place: rank for rank, place in enumerate(order)}
        return tuple(Present(CameraName(name, key), number[place]) for place, (key, name) in enumerate(listed))
    if system.startswith("linux"):
        return tuple(_on_linux(key, name, place, root) for place, (key, name) in enumerate(listed))
    return tuple(Present(CameraName(name, key), place) for place, (key, name) in enumerate(listed))


def _on_linux(key: str, name: str, place: int, root: Path) -> Present:
    file = _LINUX_FILE.search(key)
    if file is None:
        return Present(CameraName(name, key), place)
    return Present(CameraName(name, _lasting_id(file[1], root)), file[0])


def linux_cameras(root: Path = Path("/")) -> tuple[Present, ...]:
    """The cameras that a Linux kernel knows, without Qt, in the order of their numbers; () elsewhere.

    A camera's other device files, which give no pictures but data about them, have an index above 0.
    """
    found: list[tuple[int, Present]] = []
    for folder in root.glob("sys/class/video4linux/video*"):
        number = _INDEX.search(folder.name)
        if number is not None and _read(folder / "index", "0") == "0":
            name = _read(folder / "name", folder.name)
            found.append((int(number[0]), Present(CameraName(name, _lasting_id(folder.name, root)), f"/dev/{folder.name}")))
    return tuple(present for _, present in sorted(found, key=lambda one: one[0]))


def _lasting_id(file: str, root: Path) -> str:
    """The name of the link that leads to a device file, whatever its number is today; empty where there is none."""
    for kind in ("by-id", "by-path"):
        links = root / "dev" / "v4l" / kind
        try:
            names = sorted(link.name for link in links.iterdir() if link.is_symlink() and link.resolve().name == file)
        except OSError:
            continue
        if names:
            return names[0]
    return ""


def _read(path: Path, otherwise: str) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip() or otherwise
    except OSError:
        return otherwise
