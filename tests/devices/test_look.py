from pathlib import Path

import pytest

from kiosk.devices.look import Look, Scheme, recall, remember, wanted
from kiosk.errors import Fault

NOTHING = ("KIOSK_THEME", ""), ("KIOSK_TEXT", "")


def test_a_station_looks_as_its_system_until_somebody_chooses(tmp_path: Path) -> None:
    assert recall(tmp_path) == Look(Scheme.AUTO, 100)


def test_what_was_chosen_is_there_after_the_next_start(tmp_path: Path) -> None:
    remember(tmp_path, Look(Scheme.CONTRAST, 175))
    assert recall(tmp_path) == wanted(tmp_path, *NOTHING) == Look(Scheme.CONTRAST, 175)


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", '{"theme": "pink", "text": 900}', '{"theme": 3, "text": true}', '{"text": "150"}', "[" * 4000]
)
def test_a_spoilt_file_counts_as_none(tmp_path: Path, kept: str) -> None:
    (tmp_path / "look.json").write_text(kept, encoding="utf-8")
    assert recall(tmp_path) == Look()


def test_what_is_said_at_the_start_goes_before_what_was_chosen(tmp_path: Path) -> None:
    remember(tmp_path, Look(Scheme.DARK, 125))
    assert wanted(tmp_path, ("--theme", "Light"), ("", "")) == Look(Scheme.LIGHT, 125)
    assert wanted(tmp_path, ("", ""), ("--text", "150 %")) == Look(Scheme.DARK, 150)


@pytest.mark.parametrize(
    ("scheme", "text", "said"),
    [
        ("pink", "", "--theme pink: is no theme"),
        ("", "99", "--text 99"),
        ("", "201", "--text 201"),
        ("", "9" * 9, "--text"),
        ("", "big", "--text big"),
    ],
)
def test_a_theme_or_a_size_that_is_none_is_refused_by_name(tmp_path: Path, scheme: str, text: str, said: str) -> None:
    with pytest.raises(Fault, match=said):
        wanted(tmp_path, ("--theme", scheme), ("--text", text))


def test_a_home_that_is_not_there_can_keep_nothing(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be written"):
        remember(tmp_path / "nowhere", Look())
