"""Starting the windows: application, fonts, language, core, camera, screen; each ends where it began."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.devices.look import Look
from kiosk.devices.scanners import Scanning
from ui import acts, theme
from ui.camera_feed import CameraFeed
from ui.desk import AtDesk
from ui.farewell import Leaving
from ui.frame import Frame, World
from ui.guide.guiding import Guide
from ui.kiosk_mode.remembered import Kiosk, Remembered
from ui.languages import Languages
from ui.looks import Looks
from ui.pace import Pace
from ui.post import Post
from ui.scanners import Scanners
from ui.screens.desk import JOBS, DeskScreen
from ui.sounds import Loudspeaker
from ui.thrift import thrifty
from ui.window import Window
from ui.workers import Core, OpenStation

if TYPE_CHECKING:
    from ui.door import AtDoor
    from ui.duty import Duty
    from ui.selfservice.window import AtSelf, Ways

logger = logging.getLogger(__name__)

_NAME = "Lanyard"
_SWITCH = 0.001
"""Seconds for which another thread keeps Python while the window's wants it."""
_WARM_AFTER = 1500
"""Milliseconds after which the sounds and the badge's fonts are loaded: the window and the first picture come first."""
_KNOWN_AFTER = 500
"""Milliseconds after which other starts of the same window hear of this one; they ask for longer than that."""


def _ignore(_: object) -> None:
    """For what needs no answer."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a window is to run.

    Attributes:
        language: of the screens, "en" where None.
        full_screen: fill the screen.
        pace: how fast verdicts pass.
        world: clock, camera names, loudspeaker.
        scanning: the scanners beside the camera.
        appearance: how it looks; None leaves it as the application looks already.
        second_screen: whether whoever stands before the desk has a screen too.
        kiosk: how kiosk mode is; None where the window may be left.
        shown: called with the window after it is shown.
    """

    language: str | None = None
    full_screen: bool = False
    pace: Pace = field(default_factory=Pace)
    world: World = field(default_factory=World)
    scanning: Scanning = field(default_factory=Scanning)
    appearance: Look | None = None
    second_screen: bool = False
    kiosk: Kiosk | None = None
    shown: Callable[[QWidget], None] = lambda _: None


def make_application() -> QApplication:
    """The one QApplication of this process, dressed; made by the first call."""
    application = QCoreApplication.instance()
    if not isinstance(application, QApplication):
        thrifty()
        application = QApplication(sys.argv[:1])
    # a window's thread that waits for another one to let go of Python is seen
    sys.setswitchinterval(_SWITCH)
    if application.applicationName() != _NAME:
        application.setApplicationName(_NAME)
        theme.dress(application)
    return application


@contextlib.contextmanager
def desk_window(application: QApplication, open_station: OpenStation, manner: Manner) -> Iterator[AtDesk]:
    """The registration desk, shown, at work until the `with` ends.

    Raises:
        Fault: the station can't be opened.
    """
    # dressed first: what is made afterwards need not be made anew
    looks = Looks(application, manner.appearance)
    screen = DeskScreen()
    with (
        _frame(application, open_station, manner, looks, screen, prints=True) as frame,
        Scanners(application, manner.scanning) as scanners,
        Guide(frame.window, frame.languages, "desk") as guide,
    ):
        desk = AtDesk(frame, screen, manner.pace)
        _give_way(guide, frame, scanners)
        scanners.text.connect(desk.take_scan)
        facts = frame.core.wait(acts.facts(None, JOBS))
        frame.introduce(facts)
        desk.introduce(facts)
        _show(frame, scanners, manner, duty=desk.duty)
        warming = QTimer(frame, singleShot=True)
        # a fault in this is said where a badge is really asked for
        warming.timeout.connect(lambda: frame.core.ask(acts.warm, _ignore, _ignore))
        warming.start(_WARM_AFTER)
        leaving = Leaving(desk.badges, frame.window, manner.pace.milliseconds)
        with _beside(application, desk, facts, manner):
            try:
                yield desk
            finally:
                leaving.stop()
                warming.stop()


def _beside(
    application: QApplication, desk: AtDesk, facts: acts.Facts, manner: Manner
) -> contextlib.AbstractContextManager[object]:
    """The screen of whoever stands before the desk, where there is to be one."""
    if not manner.second_screen:
        return contextlib.nullcontext()
    from ui.attendee.beside import second_screen  # noqa: PLC0415  (few desks have one)

    return second_screen(application, desk, facts.event, manner.pace.milliseconds)


@contextlib.contextmanager
def door_window(application: QApplication, open_station: OpenStation, post: Post | str, manner: Manner) -> Iterator[AtDoor]:
    """The door of a session (its code) or of a room, shown, at work until the `with` ends.

    Raises:
        Fault: the station can't be opened, or its event has no such session or room.
    """
    # no other window waits for these
    from ui.door import AtDoor  # noqa: PLC0415
    from ui.screens.door import LAST, DoorScreen  # noqa: PLC0415

    looks = Looks(application, manner.appearance)
    screen = DoorScreen()
    with (
        _frame(application, open_station, manner, looks, screen, prints=False) as frame,
        Scanners(application, manner.scanning) as scanners,
        Guide(frame.window, frame.languages, "door") as guide,
    ):
        door = AtDoor(frame, screen, manner.pace)
        _give_way(guide, frame, scanners)
        scanners.text.connect(door.take_scan)
        post = Post(post) if isinstance(post, str) else post
        event = frame.core.wait(acts.event)
        if manner.kiosk is not None and event.session(manner.kiosk.before.session) is not None:
            post = manner.kiosk.before.post(post)
        session = door.begin(event, post)
        facts = frame.core.wait(acts.facts(session, LAST))
        frame.introduce(facts)
        door.introduce(facts)
        _show(frame, scanners, manner, remember=door.remembered)
        yield door


@contextlib.contextmanager
def self_service_window(
    application: QApplication, open_station: OpenStation, manner: Manner, ways: Ways | None = None
) -> Iterator[AtSelf]:
    """The self-service window, shown, at work until the `with` ends.

    Raises:
        Fault: the station can't be opened.
    """
    # no other window waits for these
    from ui.selfservice.screen import SelfServiceScreen  # noqa: PLC0415
    from ui.selfservice.window import AtSelf, Ways  # noqa: PLC0415

    looks = Looks(application, manner.appearance)
    screen = SelfServiceScreen(manner.pace.milliseconds)
    with (
        _frame(application, open_station, manner, looks, screen, prints=True, keeps=False) as frame,
        Scanners(application, manner.scanning) as scanners,
    ):
        alone = AtSelf(frame, screen, manner.pace, ways or Ways())
        alone.ready.connect(looks.restore)
        scanners.text.connect(alone.take_scan)
        facts = frame.core.wait(acts.facts(None, JOBS))
        frame.introduce(facts)
        alone.introduce(facts)
        _show(frame, scanners, manner, remember=alone.remembered)
        frame.core.ask(acts.warm, _ignore, _ignore)
        yield alone


def _give_way(guide: Guide, frame: Frame, scanners: Scanners) -> None:
    """Let the guide go as soon as a code comes: an answer is never behind it."""
    frame.feed.text.connect(guide.close)
    scanners.text.connect(guide.close)


@contextlib.contextmanager
def _frame(
    application: QApplication,
    open_station: OpenStation,
    manner: Manner,
    looks: Looks,
    screen: QWidget,
    *,
    prints: bool,
    keeps: bool = True,
) -> Iterator[Frame]:
    languages = Languages(application)
    with Core(open_station, prints=prints) as core, CameraFeed() as feed:
        window = Window(screen)
        frame = Frame(core, feed, languages, window, manner.world)
        looks.serve(window, (lambda look: core.ask(acts.remember_look(look), _ignore, _ignore)) if keeps else None)
        languages.speak(manner.language or "en")
        try:
            yield frame
        finally:
            frame.stop()
            languages.stop()
            looks.stop()
            window.barred = False
            window.close()
            window.deleteLater()


def _show(
    frame: Frame,
    scanners: Scanners,
    manner: Manner,
    remember: Callable[[Remembered], Remembered] = lambda now: now,
    duty: Duty | None = None,
) -> None:
    if manner.kiosk is not None:
        from ui.kiosk_mode.mode import enter  # noqa: PLC0415  (only kiosk mode waits for it)

        enter(frame, manner.kiosk, manner.pace.milliseconds, remember)
    elif manner.full_screen:
        frame.window.showFullScreen()
    else:
        frame.window.show()
    # after the first painting: the decoders take longer to load than the window to appear
    if duty is not None and duty.locked and frame.plays_once:
        # nobody can scan yet, and what is shown by then comes no second time
        duty.changed.connect(frame.start_camera, Qt.ConnectionType.SingleShotConnection)
    else:
        QTimer.singleShot(0, frame, frame.start_camera)
    QTimer.singleShot(0, frame, partial(scanners.start, frame.window))
    QTimer.singleShot(_KNOWN_AFTER, frame, lambda: manner.shown(frame.window))


def run_desk(open_station: OpenStation, manner: Manner) -> int:
    """Run the registration desk until its window is closed; the exit code.

    Raises:
        Fault: the station can't be opened.
    """
    application, manner = make_application(), _audible(manner)
    with crash_hook(application), desk_window(application, open_station, manner):
        return application.exec()


def run_door(open_station: OpenStation, post: Post | str, manner: Manner) -> int:
    """Run a session's or a room's door until its window is closed; the exit code.

    Raises:
        Fault: the station can't be opened, or its event has no such session or room.
    """
    application, manner = make_application(), _audible(manner)
    with crash_hook(application), door_window(application, open_station, post, manner):
        return application.exec()


def run_self_service(open_station: OpenStation, ways: Ways, manner: Manner) -> int:
    """Run the self-service window until it is closed; the exit code.

    Raises:
        Fault: the station can't be opened.
    """
    application, manner = make_application(), _audible(manner)
    with crash_hook(application), self_service_window(application, open_station, manner, ways):
        return application.exec()


def _audible(manner: Manner) -> Manner:
    loudspeaker = Loudspeaker()
    QTimer.singleShot(_WARM_AFTER, loudspeaker.warm)
    return replace(manner, world=replace(manner.world, sounds=loudspeaker))


_Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class _End(QObject):
    """Ends the event loop when any thread wants it."""

    wanted = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self.wanted.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _end(self) -> None:
        self._application.exit(1)


@contextlib.contextmanager
def crash_hook(application: QApplication) -> Iterator[None]:
    """Let a bug end the program with its traceback, in whichever thread: nobody is let in by a program in an unknown state."""
    before: _Hook = sys.excepthook
    before_in_threads = threading.excepthook
    crashed: list[BaseException] = []
    end = _End(application)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not crashed:
            crashed.append(error)
            logger.critical("a bug ends the program", exc_info=(kind, error, trace))
            end.wanted.emit()

    def hook_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            hook(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook, threading.excepthook = hook, hook_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, before_in_threads
    if crashed:
        raise crashed[0]
