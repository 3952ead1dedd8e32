"""Codes out of pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.devices import engines
from kiosk.devices import treatments as treat
from kiosk.devices.budget import CODE, IDLE
from kiosk.devices.engines import Engine, Reading
from kiosk.devices.qr_reader import Found, Image, QrReader
from kiosk.devices.stages import LIVE, PLACE, STILL, STILL_HARD, STILL_LAST, Stage

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
    plain = sum(bool(engines.zxing(np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)).found) for image, _ in hard)
    found = [({code.text for code in QrReader().read_still(image)}, texts) for image, texts in hard]
    assert sum(bool(read) for read, _ in found) > plain
    assert all(read <= texts for read, texts in found)


@pytest.mark.shared
def test_nothing_is_read_where_there_is_nothing(shared: Path) -> None:
    reader = QrReader()
    files = sorted((shared / "qr" / "negatives-synth").glob("*.[jp][pn]g"))
    assert files
    for file in files[::10]:
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


def seen_from_aside(gray: Image, degrees: float) -> Image:
    """The picture narrowed to three fifths along a direction."""
    turn = cv2.getRotationMatrix2D((350, 250), degrees, 1)
    back = np.vstack([cv2.invertAffineTransform(turn), [0, 0, 1]])
    narrow = np.array([[0.6, 0, 0.4 * 350], [0, 1, 0], [0, 0, 1]])
    matrix = (back @ narrow @ np.vstack([turn, [0, 0, 1]]))[:2]
    return np.asarray(cv2.warpAffine(gray, matrix, (700, 500), flags=cv2.INTER_AREA, borderValue=150), np.uint8)


@pytest.mark.parametrize("stage", [*LIVE, *PLACE, *STILL, *STILL_HARD, *STILL_LAST], ids=lambda stage: stage.name)
def test_each_stage_tells_where_the_code_is_in_the_given_picture(draw: Draw, stage: Stage) -> None:
    gray = np.asarray(cv2.cvtColor(draw("stage", 700, 500), cv2.COLOR_BGR2GRAY), np.uint8)
    if "stretched" in stage.name:
        gray = seen_from_aside(gray, float(stage.name.split()[-1]))
    if stage.engine() is None:
        pytest.skip(f"the decoder of {stage.name} is not installed")
    if "model 1" in stage.name:
        assert stage.read(gray) == engines.NOTHING
        return
    ((plain,), _) = engines.zxing(gray)
    ((found,), _) = stage.read(gray)
    assert (found.text, found.stage) == ("stage", stage.name)
    # a stretched picture moves corners by a few pixels, never by a module or two
    assert np.allclose(found.corners, plain.corners, atol=9)


def test_a_missing_decoder_is_passed_over(draw: Draw) -> None:
    missing = Stage("missing", treat.plain, lambda: None)
    assert missing.read(np.zeros((300, 300), np.uint8)) == engines.NOTHING
    assert [code.text for code in QrReader((missing,)).read(draw("plain"))] == ["plain"]
    assert QrReader((missing,)).read(np.zeros((300, 300, 3), np.uint8)) == []


class Bench:
    """Stages that read nothing and take a time on a clock of their own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.asked: list[str] = []

    def clock(self) -> float:
        return self.now

    def stage(self, name: str, seconds: float, found: list[Found] | None = None) -> Stage:
        def read(_: Image) -> Reading:
            self.asked.append(name)
            self.now += seconds
            return Reading(found or [], [])

        def engine() -> Engine:
            return read

        return Stage(name, treat.plain, engine)

    def frames(self, reader: QrReader, count: int) -> list[int]:
        """How many stages were asked at each of so many frames of an empty room, 30 a second."""
        asked = []
        for _ in range(count):
            before = len(self.asked)
            reader.read(np.full((100, 100), 128, np.uint8))
            asked.append(len(self.asked) - before)
            self.now += 1 / 30
        return asked


def test_live_reading_takes_the_stages_in_turn() -> None:
    bench = Bench()
    reader = QrReader((bench.stage("a", IDLE), bench.stage("b", IDLE)), bench.clock)
    bench.frames(reader, 60)
    assert bench.asked[:6] == ["a", "b", "a", "b", "a", "b"]


def test_an_empty_room_costs_little_whatever_the_stages_cost() -> None:
    bench = Bench()
    reader = QrReader((bench.stage("dear", 0.050),), bench.clock)
    bench.frames(reader, 90)  # the first picture is news, and for a while worth more
    before = bench.asked.count("dear")
    bench.frames(reader, 900)
    spent = (bench.asked.count("dear") - before) * 0.050
    assert spent <= 900 * IDLE + 0.050
    assert spent >= 900 * IDLE * 0.8


def test_a_code_that_is_seen_but_not_read_is_worth_more() -> None:
    bench = Bench()
    place = engines.Located(((0, 0), (9, 0), (9, 9), (0, 9)))
    seen = Stage("sees", treat.plain, lambda: lambda _: Reading([], [place]), locates=True)
    quiet, busy = QrReader((bench.stage("idle", CODE),), bench.clock), QrReader((seen, bench.stage("code", CODE)), bench.clock)
    bench.frames(quiet, 80)
    idle = bench.asked.count("idle")
    bench.frames(busy, 80)
    assert bench.asked.count("code") > 3 * idle


def test_what_looks_like_a_code_on_a_wall_is_looked_at_for_a_while_only() -> None:
    bench = Bench()
    place = engines.Located(((0, 0), (9, 0), (9, 9), (0, 9)))
    seen = Stage("sees", treat.plain, lambda: lambda _: Reading([], [place]), locates=True)
    reader = QrReader((seen, bench.stage("dear", 0.050)), bench.clock)
    bench.frames(reader, 120)
    before = bench.asked.count("dear")
    bench.frames(reader, 900)
    assert (bench.asked.count("dear") - before) * 0.050 <= 900 * IDLE + 0.050


def test_a_stage_that_reads_keeps_its_turn() -> None:
    bench = Bench()
    code = Found("x", ((0, 0), (9, 0), (9, 9), (0, 9)))
    reader = QrReader((bench.stage("misses", IDLE), bench.stage("reads", IDLE, [code])), bench.clock)
    bench.frames(reader, 20)
    assert bench.asked[1:] == ["reads"] * (len(bench.asked) - 1)


def test_a_still_is_read_by_all_stages_and_each_code_told_once(draw: Draw) -> None:
    two = np.hstack([draw("left", 400, 400), draw("right", 400, 400), draw("left", 400, 400)])
    found = QrReader().read_still(two)
    assert sorted(code.text for code in found) == ["left", "left", "right"]
    assert {code.stage for code in found} == {"direct"}


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
