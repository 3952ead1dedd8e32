"""Photographs of trouble: what they say is true of them, and the same seed gives the same picture."""

from __future__ import annotations

from itertools import islice

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.bench.engines import ZxingAlone
from kiosk.bench.trouble import CATEGORIES, negatives, photograph, photographs
from kiosk.bench.trouble.film import RATE
from kiosk.bench.trouble.negatives import FACES
from kiosk.bench.trouble.relief import creases, cylinder, folds
from kiosk.bench.trouble.scripts import HARD, clean_film, hard_film
from kiosk.bench.trouble.texts import BADGE, TICKETS, text_of
from kiosk.codes import indico, pretix
from kiosk.codes.badge_token import is_ours

MILD_SEED = 12
"""With it, every category's mildest picture of many is one that zxing-cpp alone reads."""


def texts_in(image):
    return [found.text for found in ZxingAlone().read(image)]


@pytest.mark.parametrize("category", CATEGORIES)
def test_the_mildest_trouble_is_read_and_says_what_the_photograph_says(category):
    photo = photograph(category, 0, 40, MILD_SEED)
    assert photo.image.shape in {(720, 1280, 3), (960, 1280, 3)}
    assert photo.image.dtype == np.uint8
    found = [found for found in ZxingAlone().read(photo.image) if found.text in photo.texts]
    assert found, photo.texts
    for (x, y), (true_x, true_y) in zip(found[0].corners, photo.corners, strict=True):
        assert abs(x - true_x) < 12
        assert abs(y - true_y) < 12


def test_trouble_grows_from_easy_to_the_edge_of_the_possible():
    worst = [
        photograph(category, 39, 40, MILD_SEED) for category in ("moving", "unfocused", "curved", "glare", "tilted", "faint")
    ]
    assert all(photo.strength > 0.97 for photo in worst)
    assert sum(bool(texts_in(photo.image)) for photo in worst) <= 1
    thirds = [photo.strength for photo in photographs(3, categories=("clean",))]
    assert thirds[0] < 1 / 3 < thirds[1] < 2 / 3 < thirds[2]


def test_the_same_arguments_give_the_same_photograph_and_another_seed_another():
    first, again, other = (photograph("several", 1, 3, seed) for seed in (4, 4, 5))
    assert np.array_equal(first.image, again.image)
    assert first.texts == again.texts
    assert first.texts != other.texts


@pytest.fixture(scope="module")
def without_codes():
    return list(negatives(1, seed=3))


def test_pictures_without_a_code_have_none(without_codes):
    assert [photo.category for photo in without_codes] == list(FACES)
    for photo in without_codes:
        assert photo.texts == ()
        assert texts_in(photo.image) == [], photo.category


def test_a_ruined_code_looks_like_one(without_codes):
    ruined = next(photo for photo in without_codes if photo.category == "ruined")
    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    tries = zxingcpp.read_barcodes(ruined.image, formats=formats, return_errors=True)
    assert ["ChecksumError" in str(code.error) for code in tries] == [True]


def test_texts_are_what_their_systems_write():
    rng = np.random.default_rng(1)
    assert is_ours(text_of(BADGE, rng))
    assert indico.read(text_of("indico", rng)) is not None
    assert indico.read(text_of("indico-old", rng)) is not None
    assert pretix.read(text_of("pretix", rng)) is not None
    assert pretix.signed_payload(text_of("pretix-signed", rng)) is not None
    assert len({text_of(kind, rng) for kind in TICKETS}) == len(TICKETS)
    with pytest.raises(ValueError, match="no such kind"):
        text_of("wifi", rng)


def test_paper_bends_without_stretching():
    size = (600, 800)
    flat = cylinder(size, (300, 400), 1e9, 0.0)
    assert np.abs(flat.height).max() < 0.01
    for bent in (cylinder(size, (300, 400), 300, 0.0), folds(size, [(300, 400, 90, 0.5)])):
        row = bent.height.shape[0] // 2
        way = np.hypot(np.diff(bent.height[row]), 6.0)
        along = np.diff(bent.u[row])
        inside = (bent.u[row, :-1] > 60) & (bent.u[row, :-1] < 540)
        assert np.abs(along - way)[inside].max() < 0.6
    crushed = creases(size, 40.0, 12, np.random.default_rng(2))
    assert 20 < np.abs(crushed.height).max() < 60


def test_a_clean_film_shows_its_code_from_the_first_frame_it_names():
    film = clean_film("FILM-0001", 0)
    frames = film.decoded()
    assert 0 < film.first < len(frames) - RATE // 4
    assert film.seconds == (len(frames) - film.first) / RATE
    assert not any(texts_in(frame) for frame in frames[: film.first])
    assert sum(texts_in(frame) == [film.text] for frame in frames[film.first :]) > 0.9 * (len(frames) - film.first)


def test_a_hard_film_begins_in_trouble_and_ends_nearly_without():
    number = list(HARD).index("shadowed")
    film = hard_film("FILM-0002", number)
    frames = film.decoded()
    assert film.kind == "shadowed"
    assert not any(texts_in(frame) for frame in islice(frames, film.first + 6))
    assert texts_in(frames[-1]) == [film.text]
    assert frames[0].shape == (720, 1280, 3)
    assert cv2.absdiff(frames[-1], frames[-2]).max() > 0
