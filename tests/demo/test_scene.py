"""The simulated camera: frames that look like a webcam's and decode like one's."""

from __future__ import annotations

from itertools import islice

import cv2
import numpy as np
import pytest
import qrcode
import zxingcpp

from kiosk.demo.card import Material
from kiosk.demo.pixels import HEIGHT, WIDTH, Image
from kiosk.demo.scene import empty_room, hold_up, paper, phone_screen, steady_frames
from kiosk.demo.story import OUTSIDE

COMPACT = '{"i":[2,"indico.example.org","mYK+TjLPRlangWKtRWCdEg=="]}'
PLAIN_INDICO = (
    '{"checkin_secret":"4d9eb270-d327-4b10-a788-0bfff8e83519","event_id":"1","registrant_id":1234,'
    '"server_url":"https://indico.example.org","version":1}'
)
BADGE = "K1-" + "2KCE3IQBE4CEQNS6YF5GOXZSOO" * 6 + "2KCE3IQBE4"
SHORT = 18
_FORMATS = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])


def read(frame: Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(frame, formats=_FORMATS, text_mode=zxingcpp.TextMode.Plain)]


def a_badge(left: float, top: float, side: float = 0.4, width: int = 840, height: int = 1184) -> Image:
    """A badge's raster with its code where asked, as shares of the badge's width and height."""
    sheet = np.full((height, width, 3), 255, dtype=np.uint8)
    cv2.rectangle(sheet, (0, 0), (width, height // 8), (58, 107, 11), -1)
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(BADGE)
    code.make(fit=True)
    modules = np.where(np.asarray(code.get_matrix()), 0, 255).astype(np.uint8)
    size = round(side * width)
    drawn = cv2.resize(modules, (size, size), interpolation=cv2.INTER_NEAREST)
    x, y = round(left * (width - size)), round(top * (height - size))
    sheet[y : y + size, x : x + size] = drawn[:, :, None]
    return sheet


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "text", [COMPACT, PLAIN_INDICO, OUTSIDE["indico-setup"].text], ids=["version 4", "version 9", "version 11"]
)
def test_a_telephone_at_rest_is_read(text: str, dark: bool) -> None:
    card = phone_screen(text, dark_mode=dark)
    steady = steady_frames(SHORT)
    assert len(steady) >= 8
    right = 0
    for seed in range(3):
        frames = list(hold_up(card, seed, SHORT, room=seed))
        hits = sum(read(frames[number]) == [text] for number in steady)
        assert hits, f"seed {seed} was never read"
        right += hits
    assert right >= 0.95 * 3 * len(steady)


@pytest.mark.parametrize(("left", "top"), [(0.9, 0.92), (0.1, 0.92), (0.5, 0.95), (0.5, 0.5)])
def test_a_badge_at_rest_is_read_wherever_its_code_stands(left: float, top: float) -> None:
    card = paper(a_badge(left, top))
    steady = steady_frames(SHORT)
    right = 0
    for seed in (1, 2):
        frames = list(hold_up(card, seed, SHORT))
        right += sum(read(frames[number]) == [BADGE] for number in steady)
    assert right >= 0.95 * 2 * len(steady)


def test_paper_finds_its_code() -> None:
    card = paper(a_badge(1.0, 1.0))
    assert card.material is Material.PAPER
    assert card.modules == 45
    left, top, width, height = card.code
    assert left + width == pytest.approx(card.face.shape[1], abs=3)
    assert top + height == pytest.approx(card.face.shape[0], abs=3)


def test_paper_takes_a_grey_or_mirrored_view_and_a_sheet_without_a_code() -> None:
    grey = np.ascontiguousarray(a_badge(0.5, 0.5)[:, :, 0])
    assert paper(grey).modules == 45
    assert paper(a_badge(0.5, 0.5)[:, :, ::-1]).modules == 45
    blank = paper(np.full((300, 200, 3), 255, dtype=np.uint8))
    assert len(list(hold_up(blank, 1, SHORT))) == SHORT


def test_the_same_arguments_give_the_same_frames() -> None:
    card = phone_screen(COMPACT)
    first, again, other = (list(islice(hold_up(card, seed), 9, 12)) for seed in (7, 7, 8))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])


def test_the_person_decides_the_looks_and_the_seed_the_hand() -> None:
    card = phone_screen(COMPACT)
    frames = [next(islice(hold_up(card, 1, SHORT, person=person), 8, None)) for person in (None, 1, 2)]
    assert np.array_equal(frames[0], frames[1])
    assert not np.array_equal(frames[1], frames[2])


def test_frames_are_what_a_camera_gives() -> None:
    frames = list(hold_up(phone_screen(COMPACT), 4))
    assert {frame.shape for frame in frames} == {(HEIGHT, WIDTH, 3)}
    assert {frame.dtype for frame in frames} == {np.dtype(np.uint8)}
    still = cv2.absdiff(frames[14], frames[15])
    assert still.mean() > 0.5, "the sensor's noise makes every frame another"


def test_nothing_is_read_before_the_card_comes_and_after_it_went() -> None:
    frames = list(hold_up(phone_screen(COMPACT), 4))
    assert [read(frames[0]), read(frames[-1]), read(empty_room(4)), read(empty_room(5, room=2))] == [[], [], [], []]


def test_an_empty_room_stands_still_but_for_noise() -> None:
    one, other, elsewhere = empty_room(1), empty_room(2), empty_room(1, room=3)
    assert not np.array_equal(one, other)
    assert cv2.absdiff(one, other).mean() < 8 < cv2.absdiff(one, elsewhere).mean()


def test_a_hold_up_needs_time() -> None:
    with pytest.raises(ValueError, match="at least"):
        hold_up(phone_screen(COMPACT), 1, frames=5)
