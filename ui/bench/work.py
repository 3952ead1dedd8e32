"""Measures a desk or a door at which as many people come as in an hour, one straight after the other.

At the desk every second person is typed for letter by letter and chosen, the others hold up their codes; all are checked in and
get a badge in a folder. At the door all hold up codes.
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.assembly import open_station
from kiosk.devices.scanners import Scanning
from kiosk.settings import Settings
from ui.app import Manner, crash_hook, desk_window, door_window, make_application
from ui.bench.memory import peak, resident
from ui.desk import AtDesk
from ui.pace import Pace

_BEAT = 1
"""Milliseconds between two beats of the window's thread; a longer pause is time in which it stood still."""
_PATIENCE = 20_000
_LETTERS = 6
"""Typed of a name, as clerks do."""
_SAMPLED = 10
"""People after whom the memory is looked at again."""
_BETWEEN = 30
"""Milliseconds from what was found to the next letter: a fast typist."""


def _until(condition: Callable[[], bool], what: str) -> None:
    """Run the window until something is so.

    Raises:
        TimeoutError: it never was.
    """
    if condition():
        return
    loop, late = QEventLoop(), QTimer(singleShot=True, interval=_PATIENCE)
    watch = QTimer(interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
    watch.timeout.connect(lambda: loop.quit() if condition() else None)
    late.timeout.connect(loop.quit)
    watch.start()
    late.start()
    loop.exec()
    watch.stop()
    if not condition():
        raise TimeoutError(what)


def _pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Beats(QObject):
    """Notices how long the window's thread stands still."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.longest = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last - _BEAT / 1000), now

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Notice the longest pause while this lasts; it is in `longest`, in seconds."""
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer.start()
        yield
        self._timer.stop()


class Painted(QObject):
    """Notices when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the moment after a painting."""
        del watched
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()


class Stopwatch:
    """A station that notes when it had decided."""

    def __init__(self, station: Any) -> None:
        self._station = station
        self.decided = 0.0

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._station, name)
        return partial(self._timed, found) if name in {"scan", "check_in"} else found

    def _timed(self, act: Callable[..., Any], *args: Any, **named: Any) -> Any:
        answer = act(*args, **named)
        self.decided = time.perf_counter()
        return answer


class Work:
    """What was measured so far."""

    def __init__(self, home: Path) -> None:
        self.people = [json.loads(line) for line in (home / "people.jsonl").read_text(encoding="utf-8").splitlines()]
        self.settings = Settings(home=home, keyring=False)
        self.typing: list[float] = []
        self.painted: list[float] = []
        self.early: float | None = None
        self.most: float | None = None
        self.watch: Stopwatch | None = None

    @contextlib.contextmanager
    def station(self) -> Iterator[Any]:
        """What the window opens."""
        with open_station(self.settings) as station:
            self.watch = Stopwatch(station)
            yield self.watch

    def answered(self, painted: Painted) -> None:
        """Note the time from the decision to its picture on the screen."""
        watch = self.watch
        if watch is None:
            return
        _until(lambda: painted.at > watch.decided, "the answer was never painted")
        self.painted.append(painted.at - watch.decided)

    def tell(self, count: int) -> None:
        """Look at the memory now and then, and note what it was when a tenth of all had come."""
        if count % _SAMPLED == 0 or count in {1, len(self.people)}:
            # what is counted twice only grows: asked often, it takes nothing from what was there before it
            self.most = max(filter(None, (self.most, peak())), default=None)
        if count == max(1, len(self.people) // 10):
            self.early = self.most

    def as_json(self) -> str:
        """For `ui.bench.figures.work`."""
        return json.dumps(
            {
                "typing": self.typing,
                "painted": self.painted,
                "people": len(self.people),
                "early_mb": self.early,
                "peak_mb": self.most,
                "resident_mb": resident(),
            }
        )


def _press(widget: QWidget, text: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def _type(desk: AtDesk, name: str, work: Work, beats: Beats) -> None:
    """Type a name letter by letter, and wait for what each letter finds."""
    line = desk.screen.search.line
    for letter in name[:_LETTERS]:
        with beats.listening():
            turn = desk.state.turn
            _press(line, letter)
            _until(partial(_went_on, desk, turn), "nothing was found or not found")
            _pass(_BETWEEN)
        work.typing.append(beats.longest)


def _desk(application: QApplication, work: Work) -> None:
    manner = Manner(pace=Pace(milliseconds=1_000_000.0), scanning=Scanning(keyboard=False))
    with crash_hook(application), desk_window(application, work.station, manner) as desk:
        desk.drawing.settle.setInterval(20)
        beats, painted = Beats(), Painted(desk.screen.banner)
        for count, one in enumerate(work.people, start=1):
            desk.clear()
            if count % 2:
                _type(desk, one["name"], work, beats)
                desk.search(one["name"])
                _until(partial(_has, desk, one["id"]), "the person was not found")
                desk.screen.search.picked.emit(_place(desk, one["id"]))
            else:
                desk.take_scan(one["code"])
                _until(lambda: desk.state.told is not None and not desk.busy, "the code was not answered")
                work.answered(painted)
            _until(lambda: not desk.screen.preview.empty, "the badge was not drawn")
            if desk.state.person is not None and not desk.state.person.badge_serial:
                (desk.do_next if count % 2 else desk.print_again)()
                _until(
                    lambda: not desk.busy and desk.state.person is not None and bool(desk.state.person.badge_serial), "no badge"
                )
            work.tell(count)


def _went_on(desk: AtDesk, turn: int) -> bool:
    return desk.state.turn > turn


def _has(desk: AtDesk, who: str) -> bool:
    return any(found.registration.id == who for found in desk.state.results)


def _place(desk: AtDesk, who: str) -> int:
    return [found.registration.id for found in desk.state.results].index(who)


def _door(application: QApplication, work: Work) -> None:
    with open_station(work.settings) as station:
        session = station.event.sessions[0].code
    manner = Manner(pace=Pace(milliseconds=1_000_000.0), scanning=Scanning(keyboard=False))
    with crash_hook(application), door_window(application, work.station, session, manner) as door:
        painted = Painted(door.screen.panel)
        for count, one in enumerate(work.people, start=1):
            door.acknowledge()
            door.take_scan(one["code"])
            _until(lambda: door.state.told is not None and door.state.asked is None, "the code was not answered")
            work.answered(painted)
            work.tell(count)


def main(kind: str, home: Path) -> None:
    """Let everybody in `people.jsonl` come, and print what it took, as JSON.

    Args:
        kind: "desk" or "door".
        home: the station's folder.
    """
    application, work = make_application(), Work(home)
    (_desk if kind == "desk" else _door)(application, work)
    sys.stdout.write(work.as_json() + "\n")
