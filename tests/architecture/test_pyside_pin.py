import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version
from PySide6.QtCore import QCoreApplication

PYPROJECT = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text())


def test_qt_calls_keep_the_count_of_none(qapp):
    before = sys.getrefcount(None)
    for _ in range(500):
        QCoreApplication.processEvents()
    assert sys.getrefcount(None) - before > -100, "this PySide6 loses references to None and aborts after a minute"


def test_the_versions_that_lose_them_are_kept_out():
    pins = [Requirement(text) for text in PYPROJECT["project"]["dependencies"] if text.startswith("PySide6")]
    assert {pin.name for pin in pins} == {"PySide6-Essentials", "PySide6-Addons"}
    for pin in pins:
        assert Version("6.11.3") in pin.specifier
        assert Version("6.12.0") not in pin.specifier
        assert Version("6.12.1") not in pin.specifier
