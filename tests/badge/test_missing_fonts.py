"""A kiosk installed without some of its fonts: what is said at the desk, the evening before, and by the doctor."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.badge import fonts
from kiosk.badge.fonts import missing_packages, sources
from kiosk.doctor import Health, _fonts
from kiosk.errors import Fault

Without = Callable[[str], None]
LONELY = "id,display_name,organization,country,tier,status\nN1,王小明,UNHCR,CN,FP,approved\nN2,ⵜⴰⵏⵉⵔⵜ,UNHCR,MA,FP,approved\n"


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Iterator[Without]:
    """Takes a font package away until the test ends; also from what was opened before."""
    find = importlib.util.find_spec

    def gone(package: str) -> None:
        fonts.installed_fonts.cache_clear()
        monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == package else find(name))

    yield gone
    fonts.installed_fonts.cache_clear()


def test_nothing_is_missing_here() -> None:
    assert missing_packages() == {}
    assert _fonts(None).health is Health.OK


@pytest.mark.parametrize(
    ("package", "health", "scripts"),
    [("manimgx_fonts_cjk", Health.BROKEN, "Chinese, Japanese and Korean"), ("weblate_fonts", Health.WARNING, "N'Ko")],
)
def test_the_doctor_names_the_package_that_is_missing_and_the_scripts(without: Without, package, health, scripts) -> None:
    without(package)
    assert list(missing_packages()) == [package]
    finding = _fonts(None)
    assert (finding.health, finding.mend) == (health, "install again: make setup")
    assert package in finding.message
    assert scripts in finding.message


def test_the_font_that_every_badge_needs_is_named_with_the_mend(without: Without) -> None:
    without("manimgx_fonts")
    for ask in (missing_packages, lambda: _fonts(None)):
        with pytest.raises(Fault, match=r"NotoSans.*\.ttf: missing from the package manimgx_fonts") as caught:
            ask()
        assert caught.value.mend == "install the kiosk's packages again"


@pytest.mark.parametrize(("package", "who", "point"), [("manimgx_fonts_cjk", "N1", "U+738B"), ("weblate_fonts", "N2", "U+2D5C")])
def test_a_badge_without_its_fonts_is_refused_with_its_code_points_and_the_others_print(
    kiosk, roster_file, tmp_path, without: Without, package, who, point
) -> None:
    roster_file.write_text(LONELY, encoding="utf-8")
    assert kiosk("import", roster_file).code == 0
    without(package)
    answer = kiosk("badge", "N1", "N2", "--out", tmp_path / "badges")
    assert answer.code == 1
    assert f"{who}: badge: name: can't print {point}" in answer.err
    assert "(no font of this kiosk has it)" in answer.err
    assert "write a display_name that can be printed" in answer.err
    assert [path.stem for path in (tmp_path / "badges").iterdir()] == [{"N1": "N2", "N2": "N1"}[who]]


def test_the_evening_before_a_font_that_all_need_is_said_once(kiosk, roster_file, without: Without) -> None:
    roster_file.write_text(LONELY, encoding="utf-8")
    assert kiosk("import", roster_file).code == 0
    without("manimgx_fonts")
    found = [row["message"] for row in kiosk.json("preflight").rows if row.get("check") == "badge"]
    assert len(found) == 1
    assert "6 badges (N1, N2, R1, R2, R3 and 1 more): font NotoSans" in found[0]
    assert "install the kiosk's packages again" in found[0]


def test_the_bundle_takes_every_file_of_the_large_font_package():
    spec = (Path(__file__).parents[2] / "build.spec").read_text(encoding="utf-8")
    wide = {Path(source.file).name for source in sources("SC") if source.package == "weblate_fonts"}
    assert wide
    assert all(name in spec for name in wide)
