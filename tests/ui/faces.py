"""Photos for people of `tests.ui.world`."""

from __future__ import annotations

import hashlib

from kiosk.assembly import Station
from kiosk.files.faces import FaceFinder
from kiosk.files.photos import photo_of
from kiosk.storage import photos
from kiosk.storage.database import transaction
from tests.portraits import portrait, saved
from tests.ui.world import House


def give_photo(house: House, registration: str) -> None:
    """Somebody gets a photo, with their face high up in it on one side."""
    content = saved(portrait(900, 1200, heads=((0.3, 0.3, 0.35),)))

    def act(station: Station) -> None:
        with transaction(station.connection):
            taken = photo_of(content, "photo.jpg", FaceFinder())
            photos.put(station.connection, "photo.jpg", taken.photo, hashlib.sha256(content).digest())
        station.registrar.correct(registration, {"photo": "photo.jpg"})

    house.before(act, "08:00")
