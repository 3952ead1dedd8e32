"""Trying the camera: the picture while its page is shown, and the first code that it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.devices.scanner_trial import TEST_CODE
from kiosk.storage.trials import Trial
from ui.assistant import acts
from ui.assistant.camera_page import CameraPage
from ui.assistant.steps import Standing, Step
from ui.camera_feed import Picture
from ui.wording import Sound, Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant

NONE = "none"
"""What a trial says it was about where a station is to do without."""


class CameraStep(QObject):
    """Works the camera's page."""

    def __init__(self, assistant: Assistant, page: CameraPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self._here = False
        frame = assistant.frame
        frame.feed.picture.connect(self._show)
        frame.feed.text.connect(self._read)
        frame.camera_words.connect(page.camera.show_words)
        frame.camera_remark.connect(page.camera.show_remark)
        page.camera.sized.connect(frame.feed.fit)
        page.choose_asked.connect(self.choose)
        page.none_asked.connect(self._without)

    def show_standing(self, standing: Standing) -> None:
        """Say how the last trial went."""
        tried = standing.trials.get(Trial.CAMERA)
        if tried is not None and self.page.remark.tone is None:
            self._say(tried.about, tried.good)

    def enter(self) -> None:
        """Look through the camera."""
        self._here = True
        self._a.frame.start_camera()

    def leave(self) -> None:
        """Let go of it: a test, a desk or another program may want it."""
        if self._here:
            self._here = False
            self._a.frame.rest_camera()

    def choose(self) -> None:
        """Offer the cameras."""
        if self._a.screen.here is Step.CAMERA:
            self._a.frame.offer_cameras(self.page.choose)

    def _without(self) -> None:
        self._a.frame.choose_camera(None)
        self._keep(NONE)

    def _show(self, picture: Picture) -> None:
        if self._here:
            self.page.camera.show_picture(picture.image, picture.outlines, tuple(Tone.ADMIT for _ in picture.outlines))

    def _read(self, text: str) -> None:
        if self._here:
            self._a.frame.sounds.play(Sound.ADMIT)
            self._keep("the code shown here" if text == TEST_CODE else "another code")

    def _keep(self, about: str) -> None:
        self._say(about, good=True)
        self._a.bench.ask_station(acts.tried(Trial.CAMERA, good=True, about=about), self._a.show_standing, self.page.tell_fault)

    def _say(self, about: str, good: bool) -> None:
        if not good:
            return
        if about == NONE:
            self.page.tell(Tone.ADMIT, self.tr("No camera is used here"), self.tr("A scanner reads, or names are typed."))
        else:
            self.page.tell(Tone.ADMIT, self.tr("The camera reads codes"), self.tr("Nothing was recorded: this was a trial."))
