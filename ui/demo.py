"""The demonstration with both windows: the story plays in front of two simulated cameras."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot

from kiosk.demo.director import Director
from kiosk.demo.stage import Stage, set_stage
from kiosk.demo.story import STORY, Act, Scene
from kiosk.devices.look import Look
from kiosk.devices.sources import Frames
from ui.app import Manner, crash_hook, desk_window, door_window, make_application
from ui.desk import AtDesk
from ui.door import AtDoor
from ui.frame import World
from ui.sounds import Loudspeaker

_ASIDE = QPoint(120, 90)


class Prompter(QObject):
    """Brings the story's cues from the cameras' threads to the windows'."""

    begins = Signal(object)
    acts = Signal(object)

    def attach(self, desk: AtDesk, door: AtDoor, director: Director) -> None:
        """Let the story work these two windows."""
        self._desk, self._door = desk, door
        self.begins.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        self.acts.connect(self._act, Qt.ConnectionType.QueuedConnection)
        desk.frame.core.job_changed.connect(director.job_changed)

    @Slot(object)
    def _begin(self, scene: Scene) -> None:
        place: AtDesk | AtDoor = self._desk
        if scene.session is not None:
            self._door.watch(scene.session, exit=scene.exit)
            place = self._door
        if not place.frame.window.isActiveWindow():
            place.frame.window.raise_()
            place.frame.window.activateWindow()

    @Slot(object)
    def _act(self, scene: Scene) -> None:
        if scene.act is Act.REPRINT:
            self._desk.print_again()
            if self._desk.dialog is not None:
                self._desk.dialog.accept()
        else:
            self._desk.do_next()


@contextmanager
def demo_windows(stage: Stage, manner: Manner, story: tuple[Scene, ...] = STORY) -> Iterator[tuple[AtDesk, AtDoor, Director]]:
    """Both windows at work on the stage's station, the story playing, until the `with` ends."""
    application = make_application()
    prompter = Prompter()
    director = Director(stage, prompter.begins.emit, prompter.acts.emit, story)
    first_door = next(scene.session for scene in story if scene.session is not None)

    def seen_by(*, desk: bool) -> Manner:
        frames = Frames(director.frames(desk=desk), "simulated camera")
        return replace(manner, world=replace(manner.world, camera=frames, now=lambda: stage.clock.at))

    with (
        crash_hook(application),
        desk_window(application, stage.station, seen_by(desk=True)) as desk,
        door_window(application, stage.station, first_door, seen_by(desk=False)) as door,
    ):
        door.frame.window.move(desk.frame.window.pos() + _ASIDE)
        prompter.attach(desk, door, director)
        yield desk, door, director


def run_demo(seconds: float | None, language: str, look: Look | None = None) -> int:
    """Play the story in both windows until they are closed, or for so many seconds; the exit code."""
    application = make_application()
    loudspeaker = Loudspeaker()
    with set_stage() as stage, demo_windows(stage, Manner(language, world=World(sounds=loudspeaker), appearance=look)):
        QTimer.singleShot(1500, loudspeaker.warm)
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), application.quit)
        return application.exec()
