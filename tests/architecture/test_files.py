"""The shape of the house."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = {
    *("kiosk", "ui", "resources", "tests", "pyproject.toml", "build.spec", "README.md"),
    *("requirements.lock", "Makefile", "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE"),
    *(".ci", ".gitignore", ".pre-commit-config.yaml"),
}
LONGEST = 400
SOURCES = sorted(path for part in ("kiosk", "ui") for path in (ROOT / part).rglob("*.py"))
ALL = SOURCES + sorted((ROOT / "tests").rglob("*.py"))
MACHINE_PATH = re.compile(r"""(?:^|[\s"'=:(])/(?:root|home/\w+|tmp|Users/\w+|work|mnt|opt)(?:/|$)""")


def place(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tracked() -> list[str]:
    """What git holds or would take, each path once."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode:
        pytest.skip("not a git checkout")
    return [name for name in listing.stdout.split("\0") if name]


def test_the_top_level_is_as_designed():
    assert {name.partition("/")[0] for name in tracked()} <= TOP


def test_no_file_is_too_long():
    long = {place(path): count for path in ALL if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST}
    assert long == {}


def test_every_module_of_the_core_and_the_face_says_what_it_is():
    assert [place(path) for path in SOURCES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))] == []


def literals(path: Path) -> list[tuple[int, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [
        (node.lineno, node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def test_no_source_names_a_place_on_somebodys_machine():
    assert [f"{place(path)}:{line}" for path in SOURCES for line, text in literals(path) if MACHINE_PATH.search(text)] == []


@pytest.mark.parametrize("text", ["/root", "put it in /root/x", "/home/ada/x", "/home/ada", "file:/work/x"])
def test_the_search_for_places_finds_them(text):
    assert MACHINE_PATH.search(text)


@pytest.mark.parametrize("text", ["/ipp/print", "a/tmp/b", "https://x/home", "and/or", "/homework"])
def test_the_search_for_places_leaves_the_rest_alone(text):
    assert not MACHINE_PATH.search(text)


def sleeps(source: str) -> list[int]:
    """Lines that call or import a sleep, whatever it is called there."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module == "time" and any(name.name == "sleep" for name in node.names):
            found.append(node.lineno)
        if isinstance(node, ast.Attribute) and node.attr in {"sleep", "msleep", "usleep"}:
            found.append(node.lineno)
    return sorted(found)


def test_nothing_sleeps():
    assert [f"{place(path)}:{line}" for path in ALL for line in sleeps(path.read_text(encoding="utf-8"))] == []


def test_the_search_for_sleeps_finds_them():
    assert sleeps("import time as t\nt.sleep(1)\nfrom time import sleep\n") == [2, 3]
