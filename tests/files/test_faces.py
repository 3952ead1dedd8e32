"""Drawn portraits stand in for people: they prove sizes, places, skin colours and orders, not how well real faces are found."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from kiosk.domain.photo import Face
from kiosk.files.faces import FaceFinder
from tests.portraits import SKINS, portrait


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder()


def find(finder: FaceFinder, picture: Image.Image) -> tuple[Face, ...]:
    return finder.find(np.ascontiguousarray(np.asarray(picture.convert("RGB"))[:, :, ::-1]))


def around(face: Face, x: float, y: float) -> bool:
    return face.x < x < face.x + face.width and face.y < y < face.y + face.height


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("size", [(480, 640), (640, 480), (96, 128)])
def test_a_portrait_has_one_face_in_its_place_whatever_the_skin(finder, size, skin):
    (face,) = find(finder, portrait(*size, skin=skin))
    assert around(face, 0.5, 0.45)
    assert 0.3 < face.height < 0.45


@pytest.mark.parametrize("share", [0.08, 0.2, 0.5, 1.0])
def test_a_face_is_found_from_that_of_a_whole_person_to_one_that_fills_the_picture(finder, share):
    (face,) = find(finder, portrait(480, 640, heads=((0.5, 0.5, share),)))
    assert around(face, 0.5, 0.5 + share * 0.1)
    assert face.height == pytest.approx(share * 0.75, rel=0.25)


def test_a_gray_picture_has_its_face_too(finder):
    assert len(find(finder, portrait(480, 640).convert("L"))) == 1


def test_two_faces_of_one_size_are_both_said_and_a_small_one_behind_is_not(finder):
    pair = find(finder, portrait(640, 480, heads=((0.27, 0.5, 0.5), (0.75, 0.5, 0.48))))
    assert len(pair) == 2
    assert around(pair[0], 0.27, 0.53)
    alone = find(finder, portrait(640, 480, heads=((0.85, 0.25, 0.15), (0.4, 0.5, 0.6))))
    assert len(alone) == 1
    assert around(alone[0], 0.4, 0.53)


def test_a_face_at_the_edge_lies_inside_the_picture(finder):
    (face,) = find(finder, portrait(480, 640, heads=((0.12, 0.3, 0.5),)))
    assert face.x >= 0
    assert face.x + face.width <= 1


@pytest.mark.parametrize("colour", ["white", "black", (200, 60, 40)])
def test_a_picture_of_nothing_has_no_face(finder, colour):
    assert find(finder, Image.new("RGB", (480, 640), colour)) == ()


def test_noise_and_a_silhouette_have_no_face(finder):
    noise = np.random.default_rng(3).integers(0, 255, (640, 480, 3), dtype=np.uint8)
    assert finder.find(noise) == ()
    silhouette = portrait(480, 640).convert("L").point(lambda value: 0 if value < 90 else 230)
    silhouette.paste(20, (150, 150, 330, 430))
    assert find(finder, silhouette) == ()


def test_the_same_picture_gives_the_same_faces(finder):
    picture = portrait(480, 640)
    assert find(finder, picture) == find(FaceFinder(), picture)
