"""Codes out of pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.devices.qr_reader import STAGES, Image, QrReader, Stage

Draw = Callable[..., Image]


def synth(shared: Path, category: str) -> list[tuple[Image, set[str]]]:
    folder = shared / "qr" / "synth"
    rows = [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    chosen = [row for row in rows if row["cat"] == category]
    assert chosen
    return [(np.asarray(cv2.imread(str(folder / row["file"])), np.uint8), set(row["payloads"])) for row in chosen]


@pytest.mark.shared
@pytest.mark.parametrize("category", ["clean", "inverted", "lowcontrast", "multi"])
def test_every_code_of_a_good_picture_is_read(shared: Path, category: str) -> None:
    reader = QrReader()
    for image, texts in synth(shared, category):
        assert {found.text for found in reader.read(image)} == texts


@pytest.mark.shared
def test_stages_read_what_the_plain_picture_hides(shared: Path) -> None:
    """Blurred and small codes: more are read than without stages, and never a wrong text."""
    hard = [*synth(shared, "defocus"), *synth(shared, "small"), *synth(shared, "shadow")]
    plain = sum(bool(QrReader(()).read_still(image)) for image, _ in hard)
    found = [({code.text for code in QrReader().read_still(image)}, texts) for image, texts in hard]
    assert sum(bool(read) for read, _ in found) > plain
    assert all(read <= texts for read, texts in found)


@pytest.mark.shared
def test_nothing_is_read_where_there_is_nothing(shared: Path) -> None:
    reader = QrReader()
    files = sorted((shared / "qr" / "negatives-synth").glob("*.[jp][pn]g"))
    assert files
    for file in files[::3]:
        assert reader.read_still(np.asarray(cv2.imread(str(file)), np.uint8)) == []


@pytest.mark.parametrize(
    "text", ["FPN-0001", "王小明", "a\nb\tc", '{"i":[2,"x.example","mYK+TjLPRlangWKtRWCdEg=="]}', "K1-" + "A2" * 80]
)
def test_the_text_comes_as_it_was_written(draw: Draw, text: str) -> None:
    assert [found.text for found in QrReader().read(draw(text, 900, 600))] == [text]


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_corners_are_where_the_code_is(draw: Draw, turns: int) -> None:
    picture = np.ascontiguousarray(np.rot90(draw("corner", 400, 400), -turns))
    (found,) = QrReader().read(picture)
    # 21 modules of 6 pixels in the middle of 400; turned clockwise, the code's own top left goes round with it
    places = [(137.0, 137.0), (263.0, 137.0), (263.0, 263.0), (137.0, 263.0)]
    turned = places[turns:] + places[:turns]
    assert np.allclose(found.corners, turned, atol=4)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_each_stage_tells_where_the_code_is_in_the_given_picture(draw: Draw, stage: Stage) -> None:
    picture = draw("stage", 700, 500)
    (plain,) = QrReader(()).read(picture)
    treated = stage.treat(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), np.uint8))
    assert treated is not None
    assert treated[0].dtype == np.uint8
    blank = Stage("blank", lambda gray: (np.zeros_like(gray), 1.0))
    assert QrReader((blank,)).read(np.zeros((500, 700, 3), np.uint8)) == []
    (found,) = QrReader(()).read(treated[0])
    assert found.text == "stage"
    assert np.allclose(np.array(found.corners) / treated[1], plain.corners, atol=3)


def test_live_reading_takes_the_stages_in_turn() -> None:
    asked: list[str] = []

    def note(name: str) -> Stage:
        return Stage(name, lambda _: asked.append(name))

    reader = QrReader((note("a"), note("b")))
    for _ in range(5):
        reader.read(np.full((100, 100), 128, np.uint8))
    assert asked == ["a", "b", "a", "b", "a"]


def test_a_still_is_read_by_all_stages_and_each_code_told_once(draw: Draw) -> None:
    two = np.hstack([draw("left", 400, 400), draw("right", 400, 400), draw("left", 400, 400)])
    found = QrReader().read_still(two)
    assert sorted(code.text for code in found) == ["left", "left", "right"]


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (3, 2, 3), (2000, 3)])
def test_any_size_of_picture_is_taken(shape: tuple[int, ...]) -> None:
    assert QrReader().read_still(np.zeros(shape, np.uint8)) == []


def test_a_picture_need_not_lie_in_one_piece(draw: Draw) -> None:
    coloured = draw("x", 800, 800, module=12)[::2, ::2]
    assert [code.text for code in QrReader().read(coloured)] == ["x"]
    assert [code.text for code in QrReader().read(coloured[::-1, :, 0])] == ["x"]


@pytest.mark.parametrize("frame", [np.zeros((0, 5), np.uint8), np.zeros((5, 5), np.float32), np.zeros((5, 5, 4), np.uint8)])
def test_what_is_no_picture_is_a_bug_of_the_caller(frame: Image) -> None:
    with pytest.raises(ValueError, match="frame"):
        QrReader().read(frame)
