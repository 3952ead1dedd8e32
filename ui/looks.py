"""How the windows look, changed while they are up: what somebody chose, and where they left it to the system, what it says."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.devices.look import LARGEST, SMALLEST, Look, Scheme, remember
from kiosk.errors import Fault
from ui import theme
from ui.theme import Appearance
from ui.tokens import ThemeName
from ui.window import Window

STEP = 25
"""Percent between two sizes of text to choose from."""


def keeping(home: Path) -> Callable[[Look], None]:
    """Remembers in a station's folder what was chosen, for windows that work without a station too."""

    def keep(look: Look) -> None:
        # not to be kept is no trouble today; and no folder is made for it
        with contextlib.suppress(Fault):
            remember(home, look)

    return keep


class Looks(QObject):
    """Dresses the application, anew whenever somebody or the system wants it otherwise.

    Args:
        application: the one of this process.
        look: what is wanted; None leaves everything as it is worn until somebody chooses.

    Attributes:
        chosen: a `Look` that somebody chose, to be kept.
    """

    chosen = Signal(object)

    def __init__(self, application: QApplication, look: Look | None = None) -> None:
        super().__init__()
        self._application = application
        self._look = look
        self._first = self.look
        self._chose = False
        # held, or what it gives out below would go with it
        self._hints = hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        # since Qt 6.10
        self._wishes = hints.accessibility() if hasattr(hints, "accessibility") else None
        if self._wishes is not None:
            self._wishes.contrastPreferenceChanged.connect(self._system_changed)
        if look is not None:
            self._wear(look)

    def stop(self) -> None:
        """Listen to the system no more."""
        self._hints.colorSchemeChanged.disconnect(self._system_changed)
        if self._wishes is not None:
            self._wishes.contrastPreferenceChanged.disconnect(self._system_changed)

    @property
    def chose(self) -> bool:
        """Whether somebody chose something since the start."""
        return self._chose

    @property
    def look(self) -> Look:
        """What is wanted, as far as somebody said; else what is worn."""
        worn = theme.appearance()
        return self._look or Look(Scheme(worn.theme), round(100 * worn.text))

    def choose(self, look: Look) -> None:
        """Look so from now on."""
        self._wear(look)
        self._chose = True
        self.chosen.emit(look)

    @Slot()
    def restore(self) -> None:
        """Look as at first again: what one attendee chose is not what the next one finds."""
        if self.look != self._first:
            self._wear(self._first)

    def serve(self, window: Window, keep: Callable[[Look], object] | None = None) -> None:
        """Let F12 and the header of a window offer the choices.

        Args:
            window: any.
            keep: remembers what was chosen, where that is possible.
        """
        header = window.header
        window.look_asked.connect(self.choose)
        header.look_asked.connect(lambda: self.offer(window))
        window.bind({"F12": lambda: self.offer(window)})
        header.show_look()
        if keep is not None:
            self.chosen.connect(keep)

    def offer(self, window: Window) -> None:
        """Show themes and sizes of text to choose from."""
        now = self.look
        names = {
            Scheme.AUTO: QCoreApplication.translate("Looks", "As the system"),
            Scheme.LIGHT: QCoreApplication.translate("Looks", "Light"),
            Scheme.DARK: QCoreApplication.translate("Looks", "Dark"),
            Scheme.CONTRAST: QCoreApplication.translate("Looks", "High contrast"),
        }
        size = QCoreApplication.translate("Looks", "Text {0} %")
        schemes = [(name, replace(now, scheme=scheme), scheme is now.scheme) for scheme, name in names.items()]
        sizes = [
            (size.replace("{0}", str(text)), replace(now, text=text), text == now.text)
            for text in range(SMALLEST, LARGEST + 1, STEP)
        ]
        window.offer_looks(schemes, sizes, window.header.look)

    def _wear(self, look: Look) -> None:
        self._look = look
        wanted = Appearance(self._theme(look.scheme), look.text / 100)
        if wanted != theme.appearance():
            theme.dress(self._application, wanted)

    def _theme(self, scheme: Scheme) -> ThemeName:
        if scheme is not Scheme.AUTO:
            return ThemeName(scheme)
        if self._wishes is not None and self._wishes.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return ThemeName.CONTRAST
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        return ThemeName.DARK if dark else ThemeName.LIGHT

    @Slot()
    def _system_changed(self) -> None:
        if self._look is not None and self._look.scheme is Scheme.AUTO:
            self._wear(self._look)
