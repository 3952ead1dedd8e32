"""The fuzzer's targets without the fuzzer: every parser has one, the corpus holds, and so does what hypothesis makes of it."""

from __future__ import annotations

import importlib.util
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import kiosk.codes
from tests.fuzz.run import main
from tests.fuzz.targets import CORPUS, LONGEST, TARGETS, TOKENS, seeds

SEEDS = {name: [content for _, content in seeds(name)] for name in TARGETS}
ROOT = Path(__file__).resolve().parents[2]
A_FEW_TENS_OF_KB = 60_000


def test_every_parser_has_a_target_and_every_target_a_corpus() -> None:
    modules = {module.name for module in pkgutil.walk_packages(kiosk.codes.__path__)}
    assert set(TARGETS) == modules == {path.name for path in CORPUS.iterdir() if path.is_dir()}
    assert all(len(contents) >= 5 for contents in SEEDS.values())


def test_the_corpus_is_small_and_is_text() -> None:
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".txt", ".hex", ".dict"}
    assert sum(len(path.read_text(encoding="utf-8").encode()) for path in files) < A_FEW_TENS_OF_KB


@pytest.mark.parametrize(
    ("name", "path"), [(name, path) for name in TARGETS for path, _ in seeds(name)], ids=lambda part: getattr(part, "stem", part)
)
def test_every_input_of_the_corpus_holds(name: str, path: Path) -> None:
    TARGETS[name](dict(seeds(name))[path])


@pytest.mark.parametrize("name", TARGETS)
def test_any_bytes_and_any_text_hold(name: str) -> None:
    @settings(deadline=None, database=None, max_examples=150)
    @given(st.one_of(st.binary(max_size=200), st.text(alphabet=st.characters(), max_size=80).map(_encoded)))
    def holds(data: bytes) -> None:
        TARGETS[name](data)

    holds()


@pytest.mark.parametrize("name", TARGETS)
def test_a_corpus_with_pieces_changed_holds(name: str) -> None:
    """Pieces of one input in the place of pieces of another."""
    piece = st.tuples(st.sampled_from(SEEDS[name]), st.integers(0, 400), st.integers(0, 12)).map(
        lambda p: p[0][p[1] : p[1] + p[2]]
    )
    change = st.tuples(st.integers(0, 400), st.integers(0, 12), piece | st.binary(max_size=3))

    @settings(deadline=None, database=None, max_examples=150)
    @given(st.sampled_from(SEEDS[name]), st.lists(change, min_size=1, max_size=3))
    def holds(data: bytes, changes: list[tuple[int, int, bytes]]) -> None:
        for at, lost, put in changes:
            data = data[:at] + put + data[at + lost :]
        TARGETS[name](data[: LONGEST[name]])

    holds()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="atheris, the fuzzer, has no package for this platform")
def test_the_fuzzer_runs_from_the_corpus_and_leaves_it_alone() -> None:
    before = sorted(CORPUS.rglob("*"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.run", "--seconds", "1", "pretix"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    words = done.stdout.split()
    assert words[:2] == ["pretix", "holds"]
    assert int(words[2]) > len(SEEDS["pretix"])
    assert sorted(CORPUS.rglob("*")) == before


def test_an_unknown_target_is_wrong_usage() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.run", "nothing"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "no such target: nothing" in done.stderr


def test_where_there_is_no_fuzzer_that_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "atheris", None)
    monkeypatch.setattr(sys, "argv", ["run"])
    assert main() == 0
    assert "nothing was fuzzed" in capsys.readouterr().out


def test_the_words_that_the_fuzzer_tries_are_in_its_form() -> None:
    lines = TOKENS.read_text(encoding="utf-8").splitlines()
    assert all(line.startswith("#") or (line[0] == line[-1] == '"' and line.isascii()) for line in lines)
