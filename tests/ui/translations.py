"""Bring the translations up to date: `python -m tests.ui.translations`. New words come untranslated: fill them in, run again."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "es", "ar", "zh", "ru")
_CALLED = {"zh": "zh_CN", "es": "es_ES"}
"""How Linguist calls a language, where it must know its plurals."""


def tool(name: str) -> str:
    """A program of Qt's, beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def collect(language: str, target: Path) -> None:
    """Write the words of the sources into a translation, keeping what is translated already."""
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-source-language", "en", "-target-language", language, "-no-obsolete", "-locations", "none"]
    subprocess.run([tool("lupdate"), *sources, "-ts", str(target), *options], check=True, capture_output=True)


def release(source: Path, target: Path) -> None:
    """Make the file that the program reads."""
    subprocess.run([tool("lrelease"), str(source), "-qm", str(target)], check=True, capture_output=True)


def main() -> None:
    """Both steps, for every language."""
    for language in LANGUAGES:
        source = FOLDER / f"kiosk_{language}.ts"
        collect(language, source)
        release(source, source.with_suffix(".qm"))


if __name__ == "__main__":
    main()
