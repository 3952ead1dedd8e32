"""Playing the story through the real pipeline, without windows: frames, decoding, decision, journal, badge."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import quantiles

from kiosk.assembly import Station
from kiosk.demo.pixels import Image
from kiosk.demo.scene import hold_up
from kiosk.demo.stage import Stage
from kiosk.demo.story import STORY, Act, Scene, hall
from kiosk.devices.budget import hurried
from kiosk.devices.qr_reader import QrReader
from kiosk.devices.repeat_filter import RepeatFilter
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Verdict
from kiosk.printing.job import Job, JobState

_FRAME_SECONDS = 1 / 24
_FRAMES = 22
_FASTER = 10.0
"""How many times as fast as in life the frames come, about."""
"""Of each hold-up; eight of them at rest."""


@dataclass(frozen=True, slots=True)
class Played:
    """One scene as it went: what was expected, and each decision that was made (one, if all is well)."""

    scene: Scene
    outcomes: tuple[Outcome, ...]
    seconds: tuple[float, ...]
    """From the frame's arrival to the entry on disk, for each decision."""

    @property
    def as_expected(self) -> bool:
        """Whether the scene gave exactly the one right answer."""
        return [outcome.decision.reason for outcome in self.outcomes] == [self.scene.expect]


@dataclass
class Tally:
    """The sum of what was played."""

    decisions: int = 0
    admitted: int = 0
    badges: int = 0
    mismatches: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, played: Played) -> None:
        """Count one scene."""
        self.decisions += len(played.outcomes)
        self.admitted += sum(outcome.decision.verdict is Verdict.ADMIT for outcome in played.outcomes)
        self.mismatches += not played.as_expected
        self.seconds.extend(played.seconds)

    @property
    def p95_ms(self) -> float:
        """Frame to decision, 95th percentile."""
        if len(self.seconds) < 2:  # noqa: PLR2004  (quantiles of one value are that value)
            return round(sum(self.seconds) * 1000, 1)
        return round(quantiles(self.seconds, n=20, method="inclusive")[-1] * 1000, 1)


class Printing:
    """Waits for badges to come out of the station's printing thread."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._ended: dict[int, Job] = {}

    def changed(self, job: Job) -> None:
        """Called by the printing thread."""
        with self._condition:
            if job.state.final:
                self._ended[job.id] = job
                self._condition.notify_all()

    def wait(self, job: Job) -> Job:
        """Block until the job has ended."""
        with self._condition:
            self._condition.wait_for(lambda: job.id in self._ended)
            return self._ended[job.id]


def play(stage: Stage, tally: Tally, seconds: float | None = None, story: tuple[Scene, ...] = STORY) -> Iterator[Played]:
    """Play the story scene by scene on the calling thread, counting into `tally`.

    Args:
        stage: from `set_stage`.
        tally: is brought up to date before each scene is yielded.
        seconds: begin no further scene after so long.
        story: the scenes.
    """
    started = time.monotonic()
    printing = Printing()
    with stage.station() as station, station.printing(printing.changed) as worker:
        camera = _Camera(station)
        for number, scene in enumerate(story):
            if seconds is not None and time.monotonic() - started > seconds:
                return
            played = camera.shoot(stage, scene, number)
            tally.add(played)
            if scene.act is not Act.NONE:
                job = station.print_badge(scene.who)
                worker.wake()
                if printing.wait(job).state is JobState.PRINTED:
                    stage.printed(job)
                    tally.badges += 1
            yield played


def _film(stage: Stage, scene: Scene, number: int) -> Iterator[Image]:
    return hold_up(stage.card(scene), number, _FRAMES, hall(scene.where), scene.seed)


class _Camera:
    """The simulated camera with its reader: frames in, decisions out."""

    def __init__(self, station: Station, clock: Callable[[], float] = time.perf_counter) -> None:
        self._station = station
        self._reader = QrReader(clock=hurried(_FASTER))
        self._repeats = RepeatFilter()
        self._clock = clock
        self._film = 0.0

    def shoot(self, stage: Stage, scene: Scene, number: int) -> Played:
        stage.begin(scene)
        outcomes, seconds = [], []
        for frame in _film(stage, scene, number):
            arrived = self._clock()
            self._film += _FRAME_SECONDS
            texts = [found.text for found in self._reader.read(frame)]
            for text in self._repeats.new(texts, self._film):
                outcomes.append(self._station.scan(text, session=scene.session, exit=scene.exit))
                seconds.append(self._clock() - arrived)
        self._repeats.forget()
        return Played(scene, tuple(outcomes), tuple(seconds))
