"""Where pictures of windows are taken: one language, one appearance, one folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.shots import picture, settle
from ui.theme import Appearance


@dataclass
class Studio:
    """Takes pictures of windows in one language and one appearance.

    Attributes:
        kept: the names of the pictures taken.
    """

    application: QApplication
    folder: Path
    language: str
    appearance: Appearance
    kept: list[str] = field(default_factory=list)

    def until(self, condition: Callable[[], bool]) -> None:
        """Run the windows until something is so.

        Raises:
            TimeoutError: it never was.
        """
        settle(self.application, condition)

    def keep(self, name: str, window: QWidget) -> None:
        """Keep what a window, and what stands before it, looks like: `NAME.LANGUAGE.THEME.png`."""
        for _ in range(3):
            self.application.processEvents()
        picture(window).save(str(self.folder / f"{name}.{self.language}.{self.appearance.theme}.png"))
        self.kept.append(name)
