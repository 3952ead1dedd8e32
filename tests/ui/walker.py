"""Walks through every state of the windows that pictures are taken of, in every look, and says what is wrong with each.

`python -m tests.ui.walker [--window NAME]... [--language CODE]... [--focus]` walks all of them; tests walk each state in one.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.ui import walks
from tests.ui.screenshots.studio import Studio, quiet, settle
from ui import theme
from ui.theme import Appearance
from ui.tokens import ThemeName

SCREEN = QSize(1366, 700)
"""What a small laptop's screen leaves a window."""
LOOKS = tuple(Appearance(name, text) for text in (1.0, 2.0) for name in ThemeName)


class Walker(Studio):
    """A studio that walks through windows instead of taking their pictures.

    Attributes:
        found: what is wrong, and in which states and looks.
        walked: states, each with the look that it was walked in.
    """

    found: dict[str, list[str]]
    walked: list[tuple[str, Appearance]]

    def __init__(
        self, application: QApplication, folder: Path, language: str, looks: Callable[[int], Sequence[Appearance]], *, focus: int
    ) -> None:
        """`looks`: those of a state by its number; `focus`: every so many states it is moved, 0: Tab isn't walked."""
        super().__init__(application, folder, language, theme.appearance())
        self._looks, self._focus = looks, focus
        self.found, self.walked = {}, []

    def keep(self, name: str, window: QWidget) -> None:
        """Walk through a window, or what stands before it."""
        number = len(self.kept)
        self.kept.append(name)
        if window.width() <= SCREEN.width():
            window.resize(SCREEN)
        modal = self.application.activeModalWidget()
        top = modal if modal is not None else window
        for look in self._looks(number):
            if look != theme.appearance():
                theme.dress(self.application, look)
            self._rest()
            complaints = [*walks.everything(top, way=self._focus > 0), *walks.too_large(top, SCREEN.expandedTo(window.size()))]
            if self._focus and number % self._focus == 0 and not _menu_open():
                focused = top.focusWidget()
                complaints += walks.focus_seen(top)
                if focused is not None:
                    focused.setFocus(Qt.FocusReason.OtherFocusReason)
            for complaint in complaints:
                self.found.setdefault(complaint, []).append(f"{name} {look.theme} {look.text:g}")
            self.walked.append((name, look))

    def until(self, condition: Callable[[], bool]) -> None:
        """See `Studio`; whoever walks takes longer than whoever takes pictures."""
        settle(self.application, condition, 30.0)

    def _rest(self) -> None:
        """Let what wraps take its height, then its place, and what is gone go."""
        for _ in range(4):
            self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def report(self) -> str:
        """A line a complaint, with where it was first found."""
        return "\n".join(f"{complaint}    [{len(where)}× {where[0]}]" for complaint, where in self.found.items())


def _menu_open() -> bool:
    return isinstance(QApplication.activePopupWidget(), QMenu)


def walk(walker: Walker, window: str) -> None:
    """Walk through all states of a module of `tests.ui.screenshots`."""
    with quiet():
        importlib.import_module(f"tests.ui.screenshots.{window}").shoot(walker)


def main() -> int:
    """Walk, tell; 1 where something is wrong."""
    from tests.ui.screenshots.__main__ import windows  # noqa: PLC0415  (it chooses the display, as we do)
    from ui.app import make_application  # noqa: PLC0415

    parser = argparse.ArgumentParser(prog="walker", description=__doc__)
    parser.add_argument("--window", action="append", choices=windows())
    parser.add_argument("--language", action="append")
    parser.add_argument("--focus", action="store_true", help="walk the focus too")
    parser.add_argument("--one", action="store_true", help="each state in one look only, in turn")
    asked = parser.parse_args()
    application = make_application()
    wrong = False
    for window in asked.window or windows():
        for language in asked.language or ("en", "ar"):
            looks = in_turn if asked.one else (lambda _number: LOOKS)
            with tempfile.TemporaryDirectory() as folder:
                walker = Walker(application, Path(folder), language, looks, focus=int(asked.focus))
                try:
                    walk(walker, window)
                except Exception:  # noqa: BLE001  (the other windows are to be walked all the same)
                    traceback.print_exc()
                    wrong = True
            theme.dress(application)
            wrong = wrong or bool(walker.found)
            sys.stdout.write(f"== {window} {language}: {len(walker.kept)} states, {len(walker.found)} wrong\n{walker.report()}\n")
            sys.stdout.flush()
    return int(wrong)


def in_turn(number: int) -> tuple[Appearance]:
    """One look for each state, another for the next."""
    return (LOOKS[number % len(LOOKS)],)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    sys.exit(main())
