"""Plays the story in front of two simulated cameras at once, one at the desk and one at the doors, in real time."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator

from kiosk.demo.pixels import Image
from kiosk.demo.scene import empty_room, hold_up
from kiosk.demo.stage import Stage
from kiosk.demo.story import DESK, STORY, Act, Scene, hall
from kiosk.printing.job import Job, JobState

_HELD, _EMPTY = 1 / 20, 1 / 10
"""Seconds between frames while somebody stands there, and while nobody does."""
_PAUSE = 18
"""Empty frames after a scene, so that whoever watches can read the answer."""
_PATIENCE = 200
"""Empty frames that the story waits for a badge."""


class Director:
    """Gives each camera its frames; one scene is played at a time, at the place where it belongs.

    Args:
        stage: from `set_stage`.
        begins: told of each scene before its first frame, on a camera's thread: which door to watch.
        acts: told when the clerk acts after a scene, on a camera's thread.
        story: the scenes; after the last one the rooms stay empty.
    """

    def __init__(
        self,
        stage: Stage,
        begins: Callable[[Scene], None],
        acts: Callable[[Scene], None],
        story: tuple[Scene, ...] = STORY,
    ) -> None:
        self._stage = stage
        self._begins = begins
        self._acts = acts
        self._story = story
        self._lock = threading.Lock()
        self._next = 0
        self._printed = threading.Event()

    @property
    def over(self) -> bool:
        """Whether the last scene was played."""
        return self._next >= len(self._story)

    def job_changed(self, job: Job) -> None:
        """Take a badge out of the folder printer when it has come out."""
        if job.state is JobState.PRINTED:
            self._stage.printed(job)
            self._printed.set()

    def frames(self, *, desk: bool) -> Iterator[tuple[float, Image]]:
        """Endless frames for the desk's camera or for the doors', each with the second at which it is due."""
        film = 0.0
        rooms = itertools.cycle([empty_room(seed, 0 if desk else 1) for seed in range(4)])
        while True:
            scene = self._mine(desk)
            if scene is None:
                film += _EMPTY
                yield film, next(rooms)
                continue
            self._stage.begin(scene)
            self._begins(scene)
            for frame in hold_up(self._stage.card(scene), self._next, room=hall(scene.where), person=scene.seed):
                film += _HELD
                yield film, frame
            for waiting in self._after(scene):
                film += _EMPTY
                yield film, next(rooms)
                if not waiting:
                    break
            with self._lock:
                self._next += 1

    def _mine(self, desk: bool) -> Scene | None:
        with self._lock:
            if self.over:
                return None
            scene = self._story[self._next]
            return scene if (scene.where == DESK) == desk else None

    def _after(self, scene: Scene) -> Iterator[bool]:
        """True for each empty frame still to be shown after a scene, then False."""
        for number in range(_PAUSE):
            if number == _PAUSE // 3 and scene.act is not Act.NONE:
                self._printed.clear()
                self._acts(scene)
            yield True
        if scene.act is not Act.NONE:
            for _ in range(_PATIENCE):
                if self._printed.is_set():
                    break
                yield True
        yield False
