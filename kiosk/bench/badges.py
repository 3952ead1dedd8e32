"""`kiosk bench badge`: what a badge costs, alone and in a batch. Its photo and its texts in six scripts are made here."""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import cv2
import numpy as np

from kiosk.badge.layout import shipped_layout
from kiosk.badge.render import BadgeData, render_badge
from kiosk.badge.sheet import joined
from kiosk.bench.figure import Figure, Measure, figure
from kiosk.bench.stations import crowded
from kiosk.desk import Desk
from kiosk.domain.photo import Face, Photo
from kiosk.domain.registration import Registration

_SEED = 7
_MS = 12.0
_BATCH_SECONDS = 6.0
_LARGEST_KB = 120.0
_PHOTO_KB = 58

_NAMES = ("Amina Okafor", "Zoë Müller-Śliwińska", "João Nguyễn Văn Đức", "Sigríður Þórðardóttir", "Nikolina Đurđević")
_ORGANIZATIONS = ("وزارة الخارجية والتعاون الدولي", "الهيئة الوطنية لشؤون المرأة", "شبكة السلام الإقليمية")
_POSITIONS = ("外交部 国际合作司 副司长", "妇女事务局 高级顾问", "联合国协会 秘书长")
_COUNTRIES = ("Северная Македония", "Республика Казахстан", "Черногория")
_EVENT = "महिला, शांति और सुरक्षा केन्द्र बिन्दुओं की छठी बैठक"
_TIERS = ("የትኩረት ነጥብ", "ታዛቢ")


def badge(quick: bool) -> Iterator[Figure | Measure]:
    """A badge's PDF, warm: in six scripts with a photo and a code, everybody's of a roster, and 400 as one file."""
    yield from _six_scripts(50 if quick else 400)
    with crowded(few=True) as (station, crowd):
        wanted = crowd[: 20 if quick else 400]
        times: list[float] = []
        station.desk.preview(wanted[0].id)
        for person in wanted:
            _timed(times, partial(station.desk.preview, person.id))
        yield figure("badge", "A6 badge of the sample event as PDF, warm", times, "median", _MS)
        yield _batch(station.desk, wanted)


def _six_scripts(rounds: int) -> Iterator[Figure | Measure]:
    layout, photo = shipped_layout("a6-photo"), _photo()
    front = layout.model_copy(update={"back": ()})
    people = [_person(number, photo) for number in range(rounds)]
    for person in people[:5]:
        render_badge(person, front)
    times: list[float] = []
    sizes = []
    gc.collect()
    for person in people:
        started = time.perf_counter()
        made = render_badge(person, front)
        times.append(time.perf_counter() - started)
        sizes.append(len(made.pdf) / 1000)
    yield figure("badge", "A6 badge: six scripts, photo, code; warm", times, "median", _MS)
    beside: dict[str, float | str | None] = {"median": statistics.median(sizes), "photo": len(photo.jpeg) / 1000}
    yield Measure("badge", "the largest of these as PDF", max(sizes), "kB", _LARGEST_KB, beside)


def _person(number: int, photo: Photo) -> BadgeData:
    """Somebody whose texts are in six scripts: Latin, Arabic, Chinese, Cyrillic, Devanagari, Ethiopic."""
    rng = random.Random(_SEED + number)  # noqa: S311
    token = "K1-" + "".join(rng.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=175))
    return BadgeData(
        name=f"{rng.choice(_NAMES)} {chr(65 + number % 26)}.",
        organization=rng.choice(_ORGANIZATIONS),
        position=rng.choice(_POSITIONS),
        country=rng.choice(_COUNTRIES),
        country_code="CN",
        tier_code="FP",
        tier_name=rng.choice(_TIERS),
        tier_colour="#0B6B3A",
        event_name=_EVENT,
        token=token,
        languages=("en", "fr", "ar"),
        sessions=("B1", "B2"),
        photo=replace(photo, jpeg=photo.jpeg + bytes([number & 255])),  # everybody has a photo of their own
    )


def _photo() -> Photo:
    """A picture as large in the file as photos are at most: grain over a head and shoulders."""
    rng = np.random.default_rng(_SEED)
    picture = np.full((640, 480, 3), 170, np.uint8)
    cv2.ellipse(picture, (240, 280), (120, 160), 0, 0, 360, (120, 150, 190), -1)
    cv2.ellipse(picture, (240, 660), (210, 190), 0, 0, 360, (110, 60, 40), -1)
    grain = rng.normal(0, 11, picture.shape)
    picture = np.clip(picture + grain, 0, 255).astype(np.uint8)
    for quality in range(95, 10, -5):
        jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
        if len(jpeg) <= _PHOTO_KB * 1000:
            break
    return Photo(jpeg, 480, 640, Face(0.25, 0.2, 0.5, 0.47))


def _batch(desk: Desk, wanted: list[Registration]) -> Measure:
    """Everybody's badge as one file."""
    layout = shipped_layout("a6")
    started = time.perf_counter()
    pages = [render_badge(desk.proof(person), layout).pdf for person in wanted]
    whole = joined(pages)
    seconds = time.perf_counter() - started
    budget = _BATCH_SECONDS * len(wanted) / 400
    return Measure("badge", f"{len(wanted)} badges as one PDF", seconds, "s", budget, {"megabytes": len(whole) / 1e6})


def _timed(times: list[float], call: partial[bytes]) -> None:
    started = time.perf_counter()
    call()
    times.append(time.perf_counter() - started)
