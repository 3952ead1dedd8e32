"""Take the guide's pictures anew: `python -m tests.ui.guide_pictures [--check]`.

Real windows on real stations, as `tests.ui.screenshots` makes them, in each of the guide's languages. The numbers on a picture
stand where the widgets are that its legend speaks of. What the windows looked like is kept as fingerprints beside this file;
with --check nothing is written, and the exit code is 1 where a window no longer looks like its picture.
"""

from __future__ import annotations

import os

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import argparse
import io
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.assembly import open_station
from kiosk.devices.sources import Frames
from kiosk.guide.page import LANGUAGES
from kiosk.settings import Settings
from tests.ui.busy_day import busy
from tests.ui.screenshots import baselines
from tests.ui.screenshots.dashboard import manner as dashboard_manner
from tests.ui.screenshots.event_editor import counted
from tests.ui.screenshots.layout_editor import demo_station
from tests.ui.screenshots.studio import Studio, picture, quiet
from tests.ui.shots import STILL, Film, Photographer, crowd, manner
from tests.ui.world import CROWD, EVENT, HEADER, MORNING, PEOPLE, moment
from ui import theme
from ui.app import desk_window, door_window, make_application
from ui.assistant.app import assistant_window
from ui.assistant.roster_page import Kind
from ui.assistant.steps import Step
from ui.dashboard.window import dashboard_window
from ui.event_editor.window import event_editor_window
from ui.frame import World

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "guide"
PRINTS = Path(__file__).with_name("guide_pictures.tsv")
README = {"desk": "desk", "door": "door-refuse"}
"""Pictures that the README shows in English, whole and without numbers: its file, and whose window."""
COLOURS = 96
"""Of a picture's palette: a window has few, and the camera's picture bears it."""
_DISC = 18
"""The radius of a number on a picture, in pixels."""
_CHANGED, _CELLS = 24, 0.015
"""How far a cell of a thumbnail may be off, of 255, and which share of them may be further: a new button is no older window."""

Spot = tuple[QWidget, float, float]
"""Where a number stands: on a widget, at shares of its width and height."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture.

    Attributes:
        image: the window.
        part: what of it is shown; all of it where empty.
        spots: where its numbers stand, in pixels of the window.
        width: of the picture on the page, in pixels.
    """

    image: QImage
    width: int
    part: QRect = field(default_factory=QRect)
    spots: tuple[QPoint, ...] = ()

    def png(self) -> bytes:
        """The picture's file: a palette, as small as it goes."""
        image = self.image.copy(self.part) if not self.part.isEmpty() else self.image
        scale = self.width / image.width()
        small = image.scaledToWidth(self.width, Qt.TransformationMode.SmoothTransformation)
        self._number(small, scale)
        return _packed(small)

    def _number(self, image: QImage, scale: float) -> None:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.exact_font(24, theme.BOLD))
        for number, spot in enumerate(self.spots, start=1):
            room = 1.3 * _DISC
            centre = QPointF(
                min(max(spot.x() * scale, room), image.width() - room), min(max(spot.y() * scale, room), image.height() - room)
            )
            painter.setPen(QPen(QColor("white"), 2.5))
            painter.setBrush(QColor("#005E8A"))
            painter.drawEllipse(centre, _DISC, _DISC)
            box = QRectF(centre.x() - _DISC, centre.y() - _DISC, 2 * _DISC, 2 * _DISC)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))
        painter.end()


class Album:
    """Gathers the pictures of one language.

    Args:
        studio: where they are taken.
    """

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.shots: dict[str, Shot] = {}

    def keep(self, name: str, window: QWidget, width: int, spots: Sequence[Spot] = (), part: QRect | None = None) -> None:
        """Keep a window as it stands still."""
        self.studio.keep(name, window)
        where = tuple(one.mapTo(window, QPoint(round(one.width() * x), round(one.height() * y))) for one, x, y in spots)
        self.shots[name] = Shot(picture(window), width, part or QRect(), where)


def desk(album: Album) -> None:
    """Somebody was found at the desk."""
    studio = album.studio
    house = studio.house("Desk 2")
    house.clock.at = moment(MORNING)
    film = Film()
    with desk_window(studio.application, house.station, manner(house, studio.language, STILL, film)) as at:
        at.drawing.settle.setInterval(0)
        p, screen = Photographer(studio, at, film), at.screen
        p.until(lambda: screen.camera.words == "")
        p.type("okafor")
        at.frame._tick()
        spots: tuple[Spot, ...] = (
            (screen.camera, 0.07, 0.11),
            (screen.search.line, 0.78, 0.5),
            (screen.card, 0.9, 0.28),
            (screen.primary, 0.02, 0.0),
            (screen.preview, 0.9, 0.62),
            (screen.jobs_label, 0.85, 0.5),
            (screen.key_row, 0.01, -0.3),
        )
        album.keep("desk", at.frame.window, 1200, spots)


def door(album: Album) -> None:
    """The three answers of a door."""
    studio = album.studio
    house = studio.house("Door 4B", CROWD)
    crowd(house)
    film = Film()
    with door_window(studio.application, house.station, "B2", manner(house, studio.language, STILL, film)) as at:
        p, screen, window = Photographer(studio, at, film), at.screen, at.frame.window
        panel = screen.panel

        def keep(name: str, spots: Sequence[Spot] = ()) -> None:
            at.frame._tick()
            if spots:
                album.keep(name, window, 1100, spots)
            else:
                # without what is the same in all three
                top, end = (one.mapTo(window, QPoint(0, 0)).y() for one in (panel.shape, panel.band))
                left = panel.mapTo(window, QPoint(0, 0)).x()
                album.keep(name, window, 800, part=QRect(left, top - 22, panel.width(), end - top + 14))

        p.until(lambda: screen.camera.words == "")
        p.code("c-R1")
        keep("door-admit")
        at.acknowledge()
        p.code("c-R2")
        spots: tuple[Spot, ...] = (
            (panel.shape, 0.0, 0.1),
            (panel.reason, 1.02, 0.4),
            (panel.person, 1.02, 0.6),
            (panel.band, 1.02, 0.5),
            (screen.camera, 0.07, 0.11),
            (screen.seats, 0.62, 0.45),
            (screen.last, 0.6, 0.06),
            (panel.keys, 0.97, 0.5),
        )
        keep("door", spots)
        keep("door-refuse")
        at.acknowledge()
        at.watch("B4", exit=False)
        for code in ("c-R1", "c-R3", "c-R7"):
            p.code(code)
        keep("door-attention")


def event_editor(album: Album) -> None:
    """Who may enter, as a table."""
    studio = album.studio
    with tempfile.TemporaryDirectory() as home:
        settings = demo_station(Path(home) / "station")
        with event_editor_window(studio.application, partial(open_station, settings), None, studio.language) as parts:
            studio.until(counted(parts))
            album.keep("event-editor", parts.window, 900)


def assistant(album: Album) -> None:
    """A roster that is about to be taken in."""
    studio, film = album.studio, Film()
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "event.toml").write_text(EVENT, encoding="utf-8")
        (here / "roster.csv").write_text("\n".join((HEADER, *PEOPLE)), encoding="utf-8")
        world = World(camera=Frames(film.frames(), "simulated camera"), names=list, now=lambda: moment(MORNING))
        settings = Settings(home=here / "station", keyring=False)
        with assistant_window(studio.application, settings, studio.language, world) as parts:
            step, roster = parts.assistant.event_step, parts.assistant.roster
            step.look_at(here / "event.toml")
            studio.until(lambda: step.read is not None)
            parts.pages.event.name.setText("Desk 2")
            parts.pages.event.set_up.click()
            studio.until(lambda: parts.screen.here is Step.ROSTER)
            roster.look_at(here / "roster.csv")
            studio.until(lambda: roster.comparison is not None)
            parts.pages.roster.show_kind(Kind.NEW)
            album.keep("assistant", parts.window, 900)


def dashboard(album: Album) -> None:
    """A day that is under way."""
    studio = album.studio
    with tempfile.TemporaryDirectory() as folder:
        house = busy(Path(folder))
        with dashboard_window(studio.application, house.station, dashboard_manner(studio, house)) as at:
            studio.until(lambda: at.figures is not None and at.figures.number > 0 and not at.busy)
            album.keep("dashboard", at.frame.window, 900)


WINDOWS: tuple[Callable[[Album], None], ...] = (desk, door, event_editor, assistant, dashboard)


def take(language: str) -> dict[str, Shot]:
    """The pictures of one language, in the light theme."""
    application = make_application()
    # a cursor that blinks is there in one picture and not in the next
    application.setCursorFlashTime(0)
    appearance = theme.Appearance()
    theme.dress(application, appearance)
    with quiet(), tempfile.TemporaryDirectory() as folder:
        album = Album(Studio(application, Path(folder), language, appearance))
        for window in WINDOWS:
            window(album)
    return album.shots


def older(taken: baselines.Print, kept: baselines.Print) -> bool:
    """Whether a picture shows an older window: more of it has changed than a word or a button."""
    mine, theirs = (np.frombuffer(one.thumbnail, np.uint8).astype(int) for one in (taken, kept))
    return mine.shape != theirs.shape or bool((np.abs(mine - theirs) > _CHANGED).mean() > _CELLS)


def _packed(image: QImage) -> bytes:
    buffer = QBuffer()
    image.save(buffer, "PNG")
    out = io.BytesIO()
    seen = Image.open(io.BytesIO(buffer.data().data())).convert("RGB")
    seen.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the pictures, or say which are older than their windows."""
    parser = argparse.ArgumentParser(prog="guide_pictures", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; tell which pictures show an older window")
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    asked = parser.parse_args(arguments)
    kept = baselines.read(PRINTS)[1]
    prints, wrong = dict(kept), []
    for language in asked.language or LANGUAGES:
        shots = take(language)
        for name, shot in shots.items():
            key = f"{name}.{language}.light"
            prints[key] = baselines.fingerprint(shot.image)
            if asked.check:
                wrong += [key] if key not in kept or older(prints[key], kept[key]) else []
            else:
                (FOLDER / "pictures" / f"{name}.{language}.png").write_bytes(shot.png())
        if language == "en" and not asked.check:
            for file, name in README.items():
                (FOLDER / f"{file}.png").write_bytes(_packed(shots[name].image))
    if not asked.check:
        baselines.write(prints, PRINTS)
    for key in wrong:
        sys.stdout.write(f"{key}: the guide shows an older window; look, then run python -m tests.ui.guide_pictures\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
