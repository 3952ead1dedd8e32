"""The table against other decoders: what counts as read, and whose pictures may be given."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
import qrcode

from kiosk.bench.decode import Row, Score, judged
from kiosk.bench.engines import engines
from kiosk.bench.samples import Sample

PICTURE = np.zeros((8, 8, 3), dtype=np.uint8)
FIVE = ["lanyard", "lanyard live", "zxing-cpp", "pyzbar", "opencv"]


def sample(*codes, unknown=False):
    return Sample("set", "some", PICTURE, None if unknown else tuple(frozenset(code.split("|")) for code in codes))


def score(read, wrong=0, pictures=10):
    return Score(pictures=pictures, read=read, codes=pictures, right=read, wrong=wrong, seconds=[0.001] * pictures)


@pytest.mark.parametrize(
    ("truth", "texts", "right", "wrong"),
    [
        (sample("A"), ["A"], 1, 0),
        (sample("A"), [], 0, 0),
        (sample("A"), ["B"], 0, 1),
        (sample("A"), ["A", "A"], 1, 0),
        (sample("A", "A"), ["A", "A"], 2, 0),
        (sample("A", "B"), ["B", "C"], 1, 1),
        (sample("A|ä"), ["ä"], 1, 0),
        (sample(), ["A"], 0, 1),
        (sample(), [], 0, 0),
        (sample(unknown=True), ["whatever"], 1, 0),
    ],
)
def test_a_code_is_read_when_its_text_is_right(truth, texts, right, wrong):
    assert judged(truth, texts) == (right, wrong)


def test_ours_holds_where_it_reads_the_most_and_invents_nothing():
    others = {"zxing-cpp": score(7), "pyzbar": None}
    assert Row("set", "all", {"lanyard": score(7), "lanyard live": score(6), **others}).holds
    assert not Row("set", "all", {"lanyard": score(6), "lanyard live": score(9), **others}).holds
    assert not Row("set", "all", {"lanyard": score(8), "lanyard live": score(8, wrong=1), **others}).holds
    assert Row("set", "glare", {"lanyard": score(0), "lanyard live": score(0), **others}).holds


def test_a_decoder_that_is_not_installed_is_named():
    def missing():
        raise ImportError("no such library")

    here, absent = engines({"pyzbar": missing})
    assert [engine.name for engine in here] == ["lanyard", "lanyard live", "zxing-cpp"]
    assert absent == ["pyzbar"]
    row = Row("set", "all", {"lanyard": score(8), "pyzbar": None})
    assert row.as_dict()["engines"]["pyzbar"] is None
    assert "pyzbar         absent" in str(row)


def test_the_table_of_our_own_pictures(kiosk_at, tmp_path):
    machine, *rows = kiosk_at(tmp_path / "nowhere").json("bench", "decode", "--quick").rows
    assert machine["machine"]["zxing-cpp"]
    assert [row["category"] for row in rows[:3]] == ["clean", "glare", "moving"]
    assert [row["category"] for row in rows[-2:]] == ["all", "no code"]
    assert all(list(row["engines"]) == FIVE for row in rows)
    clean = rows[0]["engines"]["lanyard"]
    assert (clean["read"], clean["percent"], clean["wrong"]) == (1, 100.0, 0)
    assert 0 < clean["median_ms"] <= clean["p95_ms"]
    assert rows[-1]["engines"]["lanyard"]["wrong"] == 0


def make_folder(folder, *rows):
    folder.mkdir()
    image = qrcode.make("IN THE FOLDER", box_size=6).convert("L")
    cv2.imwrite(str(folder / "code.png"), np.asarray(image))
    cv2.imwrite(str(folder / "blank.png"), np.full((200, 300), 220, dtype=np.uint8))
    (folder / "truth.jsonl").write_text("\n".join(rows), encoding="utf-8")
    return folder


def test_a_folder_of_pictures_with_its_truth(kiosk_at, tmp_path):
    folder = make_folder(
        tmp_path / "mine",
        json.dumps({"file": "blank.png", "cat": "none", "payloads": []}),
        json.dumps({"file": "code.png", "cat": "codes", "payloads": ["other"], "alts": [["IN THE FOLDER"]]}),
        json.dumps({"file": "code.png", "cat": "codes", "payloads": None}),
    )
    _, codes, none, all_, empty = kiosk_at(tmp_path / "nowhere").json("bench", "decode", "--folder", folder).rows
    assert (codes["collection"], codes["category"], codes["pictures"]) == ("mine", "codes", 2)
    assert codes["engines"]["zxing-cpp"]["read"] == all_["engines"]["lanyard"]["read"] == 2
    assert (none["pictures"], empty["category"]) == (1, "no code")
    answer = kiosk_at(tmp_path / "nowhere")("bench", "decode", "--folder", folder)
    assert "0 wrong" in answer.out
    assert "100.0 % read" in answer.out


@pytest.mark.parametrize("row", ["{", "[]", "{}", '{"file": "code.png", "cat": "x", "payloads": ["a"], "alts": [[], []]}'])
def test_a_bad_row_is_named(kiosk_at, tmp_path, row):
    folder = make_folder(tmp_path / "mine", json.dumps({"file": "code.png", "cat": "c", "payloads": None}), row)
    answer = kiosk_at(tmp_path / "nowhere")("bench", "decode", "--folder", folder)
    assert answer.code == 2
    assert "mine/truth.jsonl, line 2" in answer.err


def test_a_folder_without_its_truth_or_with_a_missing_picture_is_a_fault(kiosk_at, tmp_path):
    kiosk = kiosk_at(tmp_path / "nowhere")
    answer = kiosk("bench", "decode", "--folder", tmp_path)
    assert answer.code == 2
    assert "no truth.jsonl" in answer.err
    folder = make_folder(tmp_path / "mine", json.dumps({"file": "gone.png", "cat": "c", "payloads": []}))
    answer = kiosk("bench", "decode", "--folder", folder)
    assert answer.code == 2
    assert "gone.png" in answer.err


def test_only_decode_takes_folders(kiosk_at, tmp_path):
    answer = kiosk_at(tmp_path / "nowhere")("bench", "--folder", tmp_path)
    assert answer.code == 2
    assert "only decode" in answer.err


@pytest.mark.shared
def test_the_material_beside_the_project_is_read(kiosk_at, shared, tmp_path):
    answer = kiosk_at(tmp_path / "nowhere").json(
        "bench", "decode", "--quick", "--folder", shared / "qr" / "jsqr", "--folder", shared / "qr" / "negatives-synth"
    )
    sums = [row for row in answer.rows[1:] if row["category"] in {"all", "no code"}]
    assert [(row["collection"], row["pictures"]) for row in sums] == [("jsqr", 4), ("negatives-synth", 4)]
