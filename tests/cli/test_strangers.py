"""What a stranger hands over: pictures, names, files and arguments that are not what they seem."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys

import cv2
import numpy as np
import pytest

from kiosk.cli.output import emit
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.storage import keys
from kiosk.whole import write_whole


@pytest.mark.parametrize("size", [(1, 60_000), (60_000, 1), (1, 1)])
def test_a_strange_picture_stops_no_folder(kiosk, tmp_path, size):
    folder = tmp_path / "pictures"
    folder.mkdir()
    cv2.imwrite(str(folder / "a.png"), np.zeros(size, np.uint8))
    (folder / "b.png").write_bytes(b"no picture")
    assert len(kiosk.json("decode", folder).rows) == 2


def test_two_ids_that_become_one_file_name_give_two_files(kiosk, tmp_path, roster_file):
    roster_file.write_text("id,display_name,tier\nA/1,Ana Example,FP\nA_1,Bo Example,FP\n", encoding="utf-8")
    kiosk.json("import", roster_file)
    rows = kiosk.json("badge", "A/1", "A_1", "--out", tmp_path / "badges").rows
    assert len({row["out"] for row in rows}) == len(list((tmp_path / "badges").iterdir())) == 2
    for who in ("A/1", "A_1"):  # a batch that was broken off between them goes on
        kiosk.json("badge", who, "--out", tmp_path / "again")
    assert len(list((tmp_path / "again").iterdir())) == 2


def test_what_is_written_is_its_owners_alone(kiosk, tmp_path):
    kiosk.json("checkin", "R1")
    kiosk.json("export", tmp_path / "attendance.csv")
    kiosk.json("bundle", "write", tmp_path / "a.bundle")
    kiosk.json("badge", "R1", "--out", tmp_path / "a.pdf")
    for path in (tmp_path / "attendance.csv", tmp_path / "a.bundle", tmp_path / "a.pdf", kiosk.home):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077, path


def test_a_strangers_link_is_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("keep", encoding="utf-8")
    (tmp_path / "a.csv").symlink_to(victim)
    write_whole(tmp_path / "a.csv", b"new")
    assert victim.read_text(encoding="utf-8") == "keep"
    assert not (tmp_path / "a.csv").is_symlink()
    with pytest.raises(Fault, match="no file is named"):
        write_whole(tmp_path.__class__(), b"x")


@pytest.mark.parametrize(("old", "new"), [('code = "CS"', 'code = "ABCDEFGHIJKLMNOPQ"'), ("2024-", "2150-"), ("2024-", "1930-")])
def test_an_event_whose_badges_could_not_be_made_is_refused_at_set_up(kiosk_at, tmp_path, event_file, old, new):
    event_file.write_text(event_file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    answer = kiosk_at(tmp_path / "home")("setup", event_file)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)


@pytest.mark.parametrize(
    "arguments", [["checkin", b"\xff"], ["decide", b"\xff"], ["doctor", "--camera", b"\xff"], ["search", b"\xff"]], ids=repr
)
def test_arguments_that_are_no_text_are_named(kiosk, arguments):
    command = [sys.executable, "-m", "kiosk", "--home", str(kiosk.home), *arguments]
    done = subprocess.run(command, capture_output=True, check=False, env={**os.environ, "KIOSK_KEYRING": "off"})
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1), done.stderr


@pytest.mark.parametrize(
    "record", ["[" * 100_000, '{"kind": "passphrase", "salt": "", "nonce": "", "wrapped": "", "time_cost": 1e400}']
)
def test_a_changed_key_record_is_a_fault(tmp_path, record):
    (tmp_path / "keys.json").write_text(record, encoding="utf-8")
    with pytest.raises(Fault):
        keys.load_key(Settings(home=tmp_path, passphrase="x", keyring=False))


def test_reading_what_never_ends_ends(kiosk, tmp_path):
    (tmp_path / "keys.json").write_text('{"kind": "file", "file": "/dev/zero"}', encoding="utf-8")
    with pytest.raises(Fault):
        keys.load_key(Settings(home=tmp_path, keyring=False))
    os.mkfifo(tmp_path / "pipe")
    for endless in ("/dev/zero", tmp_path / "pipe"):
        assert kiosk("badge", "R1", "--layout", endless, "--out", tmp_path / "x.pdf").code == 2


def test_a_text_with_line_ends_of_other_worlds_stays_one_json_line(capsys):
    said = "a\x85b\u2028c\u2029d\né"
    emit({"texts": [said]})
    out = capsys.readouterr().out
    assert len(out.splitlines()) == 1
    assert json.loads(out) == {"texts": [said]}
