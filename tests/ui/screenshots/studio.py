"""Where pictures of windows are taken: one language, one appearance, one folder."""

from __future__ import annotations

import itertools
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.world import House, build
from ui.theme import Appearance

_NUMBERS = itertools.count()
_STILL, _PATIENCE = 130, 30
"""Milliseconds between two pictures that must be the same, and how often they may differ."""


@cache
def _houses() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


@cache
def _built(station: str, crowd: int) -> House:
    return build(Path(_houses().name) / f"built-{station}-{crowd}", station, crowd)


@dataclass
class Studio:
    """Takes pictures of windows in one language and one appearance.

    Attributes:
        kept: the names of the pictures taken.
    """

    application: QApplication
    folder: Path
    language: str
    appearance: Appearance
    kept: list[str] = field(default_factory=list)

    def house(self, station: str, crowd: int = 0) -> House:
        """A station of its own, as `tests.ui.world.build` makes them, in a folder that goes with the program."""
        number = next(_NUMBERS)
        made = _built(station, crowd)
        home = Path(_houses().name) / f"copy-{number}"
        shutil.copytree(made.settings.home, home)
        return House(replace(made.settings, home=home))

    @contextmanager
    def folder_of_a_name(self) -> Iterator[Path]:
        """An empty folder whose path is the same in every run, for pictures in which it is read; it goes again."""
        folder = Path(tempfile.gettempdir()) / f"lanyard-pictures-{self.language}"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        yield folder
        shutil.rmtree(folder)

    def until(self, condition: Callable[[], bool]) -> None:
        """Run the windows until something is so.

        Raises:
            TimeoutError: it never was.
        """
        settle(self.application, condition)

    def keep(self, name: str, window: QWidget) -> None:
        """Keep what a window, and what stands before it, looks like: `NAME.LANGUAGE.THEME.png`."""
        shot, before = picture(window), QImage()
        for _ in range(_PATIENCE):
            before, shot = shot, self._later(window)
            if shot == before:
                break
        else:
            raise TimeoutError(f"{name}: the window never stands still")
        shot.save(str(self.folder / f"{name}.{self.language}.{self.appearance.theme}.png"))
        self.kept.append(name)

    def _later(self, window: QWidget) -> QImage:
        """The window after a frame of the camera, and what fades, had their time."""
        loop = QEventLoop()
        QTimer.singleShot(_STILL, loop.quit)
        loop.exec()
        return picture(window)


def settle(application: QApplication, until: Callable[[], bool], seconds: float = 40.0) -> None:
    """Run the windows until something is so."""
    loop = QEventLoop()
    watch = QTimer(interval=5)
    watch.timeout.connect(lambda: loop.quit() if until() else None)
    watch.start()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    watch.stop()
    if not until():
        raise TimeoutError(until.__code__.co_consts)
    application.processEvents()


def picture(window: QWidget) -> QImage:
    """The window, and what stands before it: dialogs in its middle, the one that is asked last, and lists where they opened."""
    shot = window.grab().toImage()
    last, asked = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    before = [other for other in QApplication.topLevelWidgets() if other is not window and other.isVisible()]
    for other in sorted(before, key=lambda other: (other is last, other is asked)):
        holder = other.parentWidget()
        popup = other.windowType() is Qt.WindowType.Popup
        if not popup and holder is not window:
            continue
        painter = QPainter(shot)
        if not popup and other.windowModality() is not Qt.WindowModality.NonModal:
            painter.fillRect(shot.rect(), QColor(20, 33, 43, 90))
        # what completes a line has lost its parent to Qt's completer
        below = (holder.window() if holder is not None else asked or window) if popup else other
        at = window.rect().center() - below.rect().center() if below is not window else QPoint()
        painter.drawPixmap(at + other.pos() - below.pos() if popup else at, other.grab())
        painter.end()
    return shot


@contextmanager
def quiet() -> Iterator[None]:
    """Let the display that isn't there not speak of what it can't do."""
    before = qInstallMessageHandler(None)

    def handler(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            sys.stderr.write(f"{kind.name}: {message} ({context.category})\n")

    qInstallMessageHandler(handler)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
