"""What a window in kiosk mode is to be again after a crash, in a file beside its lock while it runs. No Qt.

It names no attendee; the one id in it is that of the staff who opened a self-service window.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from kiosk.domain.direction import Direction
from kiosk.whole import write_whole
from ui.post import Post


@dataclass(frozen=True, slots=True)
class Remembered:
    """One window as it was last.

    Attributes:
        session: whose door it was; empty at other windows.
        direction: which way people passed, a value of `Direction`.
        follows: whether it followed the timetable of the session's room.
        language: that it spoke; empty: as it is started.
        theme, text: how it looked; an empty theme: as it is started.
        keeper: the id of whoever opened it.
    """

    session: str = ""
    direction: str = Direction.IN.value
    follows: bool = False
    language: str = ""
    theme: str = ""
    text: float = 1.0
    keeper: str = ""

    def post(self, started: Post) -> Post:
        """Where a door stands: where it stood last, else where it is started."""
        if not self.session or self.direction not in set(Direction):
            return started
        return Post(self.session, follows=self.follows, direction=Direction(self.direction))


def recall(path: Path) -> Remembered:
    """What the file holds; as at a first start where it is missing or damaged."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Remembered()
    known = {one.name: type(one.default) for one in fields(Remembered)}
    if not isinstance(kept, dict) or any(type(kept.get(name)) is not kind for name, kind in known.items()):
        return Remembered()
    return Remembered(**{name: kept[name] for name in known})


def keep(path: Path, now: Remembered) -> None:
    """Write it whole.

    Raises:
        Fault: it could not be written.
    """
    write_whole(path, json.dumps(asdict(now)).encode())


def forget(path: Path) -> None:
    """Remember nothing."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """How kiosk mode is.

    Attributes:
        pin: of KIOSK_EXIT_PIN; it counts where the station knows no staff.
        cursor: whether a mouse's arrow is shown.
        before: what this window was before it was started again.
        memory: where it is written down; None: nowhere.
        lock: held by the program that starts it again; None where there is none.
    """

    pin: str = ""
    cursor: bool = True
    before: Remembered = Remembered()
    memory: Path | None = None
    lock: Path | None = None
