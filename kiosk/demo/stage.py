"""The demonstration's stage: a station made for it, its clock, and the cards that people hold up."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import as_file, files
from pathlib import Path

import cv2
import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly import Station, open_station, setup
from kiosk.clock import boot_id
from kiosk.demo.card import Card
from kiosk.demo.phone import phone_screen
from kiosk.demo.scene import paper
from kiosk.demo.story import ELSEWHERE, OUTSIDE, STORY, Scene, Thing, code_text, heading
from kiosk.domain.event import Event, localize
from kiosk.domain.journal import Stamp
from kiosk.domain.registration import Registration
from kiosk.files.roster import read_roster
from kiosk.intake import take_in
from kiosk.printing.job import Job
from kiosk.raster import to_image
from kiosk.settings import Settings

_DPI = 203


@dataclass
class StoryClock:
    """Stands at the scene's moment; the story moves it."""

    at: datetime
    ticks: int = 0

    def __call__(self) -> Stamp:
        """The scene's moment."""
        self.ticks += 1
        return Stamp(self.at.astimezone(UTC), self.ticks, boot_id())


@dataclass
class Stage:
    """What the camera is shown, scene by scene. `badges` holds what the folder printer put out, newest last."""

    home: Path
    settings: Settings
    clock: StoryClock
    event: Event
    roster: dict[str, Registration] = field(default_factory=dict)
    badges: dict[str, list[Card]] = field(default_factory=dict)
    false: dict[tuple[str, Thing], Card] = field(default_factory=dict)
    """The badges of the story that this station never issued."""

    @contextmanager
    def station(self) -> Iterator[Station]:
        """Open the demonstration's station on the calling thread."""
        with open_station(self.settings, clock=self.clock) as station:
            yield station

    def begin(self, scene: Scene) -> None:
        """Move the clock to the scene."""
        self.clock.at = scene.at.replace(tzinfo=self.event.timezone)

    def card(self, scene: Scene) -> Card:
        """What the scene's person holds up; from any thread."""
        match scene.holds:
            case Thing.PHONE | Thing.PHONE_DARK:
                stranger = scene.who in OUTSIDE  # a link or a Wi-Fi code says nothing of the event
                return phone_screen(
                    code_text(scene, self.roster),
                    dark_mode=scene.holds is Thing.PHONE_DARK,
                    heading=heading(scene),
                    event="" if stranger else localize(self.event.name, "en"),
                    caption="" if stranger else "Show this code at the desk",
                )
            case Thing.BADGE:
                return self.badges[scene.who][-1]
            case Thing.OLD_BADGE:
                return self.badges[scene.who][-2]
            case Thing.FORGED_BADGE | Thing.FOREIGN_BADGE:
                return self.false[scene.who, scene.holds]

    def forge(self, station: Station, story: Iterable[Scene]) -> None:
        """Make the story's false badges: one signed with a stranger's key, one for another event."""
        for scene in story:
            if scene.holds is Thing.FORGED_BADGE:
                pdf = station.desk.specimen(scene.who, Ed25519PrivateKey.generate())
            elif scene.holds is Thing.FOREIGN_BADGE:
                pdf = station.desk.specimen(scene.who, station.badge_key, event_id=ELSEWHERE)
            else:
                continue
            self.false[scene.who, scene.holds] = _card(pdf)

    def printed(self, job: Job) -> None:
        """Take a badge out of the folder printer."""
        path = self.settings.exports / "badges" / f"{job.title}.pdf"
        self.badges.setdefault(job.registration, []).append(_card(path.read_bytes()))


def _card(pdf: bytes) -> Card:
    return paper(cv2.cvtColor(to_image(pdf, _DPI), cv2.COLOR_RGB2BGR).astype(np.uint8, copy=False))


@contextmanager
def set_stage(home: Path | None = None) -> Iterator[Stage]:
    """Make a station from the sample event and roster, in a folder that is thrown away unless one is given."""
    with tempfile.TemporaryDirectory(prefix="lanyard-demo-") as folder, as_file(files("resources") / "demo") as demo:
        where = home or Path(folder)
        settings = Settings(home=where, keyring=False)
        event = setup(settings, demo / "event.toml", "Demo")
        clock = StoryClock(datetime.combine(event.starts, datetime.min.time(), event.timezone))
        stage = Stage(where, settings, clock, event)
        with stage.station() as station:
            people = read_roster(demo / "roster.csv", event)
            take_in(station.connection, event, station.name, people, clock=clock)
            stage.forge(station, STORY)
        stage.roster = {person.id: person for person in people.registrations}
        yield stage
