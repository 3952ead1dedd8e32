"""What the camera shows on a screen, the same at the desk and at a door: the picture, whose code is meant, what is wrong."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from ui import flow
from ui.camera_feed import Picture
from ui.frame import Frame
from ui.widgets.camera_view import CameraView
from ui.wording import Tone


class Screen(Protocol):
    """A screen with a camera's picture on it."""

    camera: CameraView

    def show_remark(self, remark: str) -> None:
        """Say below the picture what is to be said; `remark` is what is wrong with the picture itself."""


class Lookout(QObject):
    """Brings the camera to a screen.

    It knows nothing of whoever listens: two objects that hold each other would be collected on any thread, and take the
    window's timers with them.

    Attributes:
        looked: a `flow.Looked`, before the picture in which it was seen is shown; not only when something changed.
    """

    looked = Signal(object)

    def __init__(self, frame: Frame, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._in_view: tuple[str, ...] = ()
        self._answer: tuple[str | None, Tone | None, bool] = (None, None, False)
        self._remark = ""
        frame.feed.picture.connect(self.see_picture)
        frame.camera_words.connect(self.see_words)
        frame.camera_remark.connect(self.see_remark)
        screen.camera.sized.connect(frame.feed.fit)

    def show_answer(self, about: str | None, tone: Tone | None, *, several: bool) -> None:
        """Outline codes as the screen's state is now; see `flow.outline_tones`."""
        self._answer = about, tone, several
        self._screen.camera.show_tones(self._tones())
        self._screen.show_remark(self._remark)

    @property
    def remark(self) -> str:
        """What is wrong with the picture."""
        return self._remark

    def _tones(self) -> tuple[Tone | None, ...]:
        about, tone, several = self._answer
        return flow.outline_tones(self._in_view, about, tone, several=several)

    @Slot(object)
    def see_picture(self, picture: Picture) -> None:
        """Show a picture, and what is in it."""
        self._in_view = picture.texts
        self.looked.emit(flow.Looked(picture.meant, picture.ask))
        self._screen.camera.show_picture(picture.image, picture.outlines, self._tones())

    @Slot(str, str)
    def see_words(self, what: str, mend: str) -> None:
        """Say why there is no picture; nobody is in view then."""
        self._in_view = ()
        self.looked.emit(flow.Looked(None))
        self._screen.camera.show_words(what, mend)

    @Slot(str)
    def see_remark(self, remark: str) -> None:
        """Say what is wrong with the picture."""
        self._remark = remark
        self._screen.show_remark(remark)
