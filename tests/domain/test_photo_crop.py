from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.domain.photo import FACE_SHARE, LEAST_WIDTH, Crop, Face, Photo, crop

RATIOS = st.floats(0.2, 5)
SHARES = st.floats(0, 1)


def a_photo(width: int = 480, height: int = 640, face: Face | None = None) -> Photo:
    return Photo(b"", width, height, face)


PHOTOS = st.builds(
    Photo,
    st.just(b""),
    st.integers(48, 640),
    st.integers(48, 640),
    st.none() | st.builds(Face, SHARES, SHARES, st.floats(0.01, 1), st.floats(0.01, 1)),
)
LITTLE = 1e-6


@given(PHOTOS, RATIOS)
def test_a_crop_is_inside_the_picture_and_has_the_boxs_shape(photo, ratio):
    part = crop(photo, ratio)
    assert part.x >= -LITTLE
    assert part.y >= -LITTLE
    assert part.x + part.width <= photo.width + LITTLE
    assert part.y + part.height <= photo.height + LITTLE
    assert part.width / part.height == pytest.approx(ratio)


def box(photo: Photo) -> tuple[float, float, float, float]:
    """The face's part of the picture in pixels: left, top, right, bottom."""
    face = photo.face
    assert face is not None
    left, top = face.x * photo.width, face.y * photo.height
    right, bottom = min(1, face.x + face.width) * photo.width, min(1, face.y + face.height) * photo.height
    return left, top, right, bottom


@given(PHOTOS, RATIOS)
@example(a_photo(face=Face(0.9, 0.9, 0.1, 0.1)), 0.75)
@example(a_photo(face=Face(0.0, 0.0, 0.9, 0.9)), 1.0)
def test_a_face_is_never_cut_where_a_part_of_that_shape_can_hold_it(photo, ratio):
    assume(photo.face is not None)
    left, top, right, bottom = box(photo)
    highest = min(photo.height, photo.width / ratio)
    assume(bottom - top <= highest)
    assume(right - left <= highest * ratio)
    part = crop(photo, ratio)
    assert part.x <= left + LITTLE
    assert part.y <= top + LITTLE
    assert part.x + part.width >= right - LITTLE
    assert part.y + part.height >= bottom - LITTLE


@given(PHOTOS, RATIOS)
def test_zooming_in_keeps_enough_pixels_to_print(photo, ratio):
    part = crop(photo, ratio)
    highest = min(photo.height, photo.width / ratio)
    assert part.width >= min(LEAST_WIDTH, highest * ratio) - LITTLE


@given(st.integers(48, 640), st.integers(48, 640), RATIOS)
def test_without_a_face_the_crop_is_as_large_as_possible_in_the_middle_and_nearer_to_the_top(width, height, ratio):
    part = crop(a_photo(width, height), ratio)
    assert part.height == pytest.approx(min(height, width / ratio))
    assert part.x == pytest.approx((width - part.width) / 2)
    above, below = part.y, height - part.y - part.height
    assert above <= below + LITTLE


def test_a_small_face_in_a_large_picture_is_brought_near_as_in_a_passport():
    part = crop(a_photo(600, 640, Face(0.4, 0.3, 0.15, 0.2)), 0.8)
    height = 0.2 * 640
    assert height / part.height == pytest.approx(FACE_SHARE)
    assert part.x + part.width / 2 == pytest.approx(0.475 * 600)
    middle = (0.4 * 640 - part.y) / part.height
    assert 0.38 <= middle <= 0.46
    assert 0.3 * 640 - part.y >= 0.5 * height - LITTLE


def test_a_large_face_keeps_the_whole_picture():
    assert crop(a_photo(480, 640, Face(0.2, 0.2, 0.6, 0.6)), 0.75) == Crop(0, 0, 480, 640)


def test_a_face_in_the_corner_is_shown_whole_with_what_room_the_picture_has():
    part = crop(a_photo(640, 640, Face(0.0, 0.0, 0.3, 0.4)), 0.75)
    assert (part.x, part.y) == (0, 0)


def test_a_face_that_no_part_can_hold_is_shown_by_its_middle():
    part = crop(a_photo(600, 200, Face(0.1, 0, 0.8, 1)), 0.5)
    assert part.height == 200
    assert part.x + part.width / 2 == pytest.approx(300)


def test_a_box_without_width_is_a_bug():
    with pytest.raises(ValueError, match="width"):
        crop(a_photo(), 0)
