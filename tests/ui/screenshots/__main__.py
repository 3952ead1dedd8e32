"""Take every picture and compare it with the one somebody looked at: `make screenshots`.

`python -m tests.ui.screenshots FOLDER [--language CODE]... [--theme NAME]... [--window NAME]... [--accept]`
With --accept what was taken becomes what is compared with: look first. Exit code 1 where a picture changed, is new, or is gone.
"""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

import argparse
import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QImage

import tests.ui.screenshots as package
from tests.ui.screenshots import baselines
from tests.ui.screenshots.studio import Studio, quiet
from ui import theme
from ui.app import make_application
from ui.people import LANGUAGES
from ui.tokens import ThemeName

_AT_ONCE = 2
"""Windows at a time, each in one language and theme in a process of its own: how softly the edges of large letters are drawn
depends on what the same process drew before.
"""
Shoot = tuple[str, str, str]
"""A language, a theme and a window."""
_IN_EVERY_THEME = frozenset({"en", "ar"})
"""One language of each direction is looked at in every theme, the others in the light one: colours don't depend on words."""


def themes_of(language: str, asked: Sequence[str] | None) -> tuple[str, ...]:
    """The themes in which a language is looked at, unless others are asked for."""
    usual = tuple(name.value for name in ThemeName) if language in _IN_EVERY_THEME else (ThemeName.LIGHT.value,)
    return tuple(asked) if asked else usual


def windows() -> tuple[str, ...]:
    """The modules that take pictures."""
    names = (found.name for found in pkgutil.iter_modules(package.__path__))
    return tuple(name for name in names if hasattr(_module(name), "shoot"))


def _module(name: str) -> object:
    return importlib.import_module(f"{package.__name__}.{name}") if name != "__main__" else object()


def take(folder: Path, language: str, look: str, window: str) -> list[str]:
    """Take the pictures of one window in one language and theme; their names."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    # a cursor that blinks is there in one picture and not in the next
    application.setCursorFlashTime(0)
    appearance = theme.Appearance(ThemeName(look))
    with quiet():
        theme.dress(application, appearance)
        studio = Studio(application, folder, language, appearance)
        importlib.import_module(f"{package.__name__}.{window}").shoot(studio)
    return studio.kept


def take_all(folder: Path, shoots: Iterable[Shoot], at_once: int = _AT_ONCE) -> dict[str, Shoot]:
    """Take the pictures of several windows; by a picture's name (`NAME.LANGUAGE.THEME`), where it was taken.

    Raises:
        subprocess.CalledProcessError: one of them could not be taken.
    """
    waiting, made = sorted(shoots), dict[str, Shoot]()
    running: list[tuple[Shoot, subprocess.Popen[str]]] = []
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                language, look, window = one = waiting.pop(0)
                line = [sys.executable, "-m", package.__name__, str(folder)]
                line += ["--take", language, "--theme", look, "--window", window]
                running.append((one, subprocess.Popen(line, stdout=subprocess.PIPE, text=True)))
            one, process = running.pop(0)
            names, _ = process.communicate()
            if process.returncode:
                raise subprocess.CalledProcessError(process.returncode, process.args)
            made |= dict.fromkeys((f"{name}.{one[0]}.{one[1]}" for name in names.split()), one)
    finally:
        for _, process in running:
            process.communicate()
    return made


def main() -> int:
    """Take, compare, tell."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", action="append", choices=tuple(LANGUAGES))
    parser.add_argument("--theme", action="append", choices=[name.value for name in ThemeName])
    parser.add_argument("--window", action="append", choices=windows())
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("--take", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    languages = asked.language or tuple(LANGUAGES)
    only = asked.window or windows()
    if asked.take:
        say("\n".join(take(asked.folder, asked.take, asked.theme[0], only[0])))
        return 0
    for old in asked.folder.glob("*.png"):
        old.unlink()
    looks = frozenset((language, theme) for language in languages for theme in themes_of(language, asked.theme))
    try:
        made = take_all(asked.folder, ((*look, window) for look in looks for window in only))
        taken = fingerprints(asked.folder, made)
        # what was drawn before also depends on how busy the machine is: what differs is taken once more, alone
        found = baselines.compare(taken, baselines.read(), frozenset(taken))
        again = {made[name] for name in (*found.changed, *found.new)}
        for one in sorted(again):
            say("once more, alone\t" + " ".join(one))
        taken |= fingerprints(asked.folder, take_all(asked.folder, again, at_once=1))
    except subprocess.CalledProcessError as error:
        say(str(error))
        return 1
    return tell(asked.folder, taken, looks, whole=only == windows(), accept=asked.accept)


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")


def fingerprints(folder: Path, names: Iterable[str]) -> dict[str, baselines.Print]:
    """Those of pictures in a folder, by their names."""
    return {name: baselines.fingerprint(QImage(str(folder / f"{name}.png"))) for name in names}


def tell(
    folder: Path, taken: Mapping[str, baselines.Print], looks: frozenset[tuple[str, str]], *, whole: bool, accept: bool
) -> int:
    """Compare what was taken with what is kept, and say what is to be looked at.

    Args:
        folder: of the pictures.
        taken: their fingerprints.
        looks: language and theme of those that were to be taken.
        whole: whether it was every window.
        accept: keep what was taken.
    """
    kept = baselines.read()
    expected = frozenset(name for name in kept[1] if tuple(name.split(".")[1:3]) in looks)
    found = baselines.compare(taken, kept, expected if whole else frozenset(taken))
    for word, names in (("changed", found.changed), ("new", found.new), ("gone", found.gone)):
        for name in names:
            say(f"{word}\t{folder / name}.png")
    say(f"{len(taken)} pictures in {folder}; {len(found.changed)} changed, {len(found.new)} new, {len(found.gone)} gone")
    if accept:
        baselines.write({name: one for name, one in kept[1].items() if name not in found.gone} | dict(taken))
        return 0
    return 0 if found.same else 1


if __name__ == "__main__":
    sys.exit(main())
