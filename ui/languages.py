"""The language of the screens, changed while they are up."""

from __future__ import annotations

from datetime import date
from importlib.resources import as_file, files

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.people import LANGUAGES, RIGHT_TO_LEFT

SOURCE = "en"
"""The language that the screens are written in."""
_LOCALES = {"ar": "ar_AE", "zh": "en"}
"""Under which locale the widgets run, where it isn't the language's own: Arabic has Western digits, as in all that the kiosk
says; under a Chinese one Qt asks no font of Japan, Korea or Taiwan for a Han character, so their names would lose their forms.
"""
_WRITTEN = {"ar": "ar_AE", "zh": "zh_CN"}
_QT = {"zh": "zh_CN"}
"""How Qt calls its own translation, where it is called otherwise."""

_spoken: list[str] = [SOURCE]
"""One application speaks one language."""


def spoken() -> str:
    """The language of the screens now, for words that no translation file has."""
    return _spoken[-1]


def written(day: date, pattern: str) -> str:
    """A day as the language of the screens writes it, by a pattern of QLocale's ("d MMM")."""
    return QLocale(_WRITTEN.get(spoken(), spoken())).toString(QDate(day.year, day.month, day.day), pattern)


class Languages(QObject):
    """Installs translations; every widget then hears of it and writes its words anew.

    Attributes:
        changed: to this language.
    """

    changed = Signal(str)

    def __init__(self, application: QApplication, spoken: tuple[str, ...] = tuple(LANGUAGES)) -> None:
        super().__init__()
        self._application = application
        self._installed: list[QTranslator] = []
        self.spoken = spoken
        self.current = SOURCE

    def speak(self, language: str) -> None:
        """Change to a language, and to its direction; one that we don't have means English."""
        language = language if language in LANGUAGES else SOURCE
        self._take_out()
        self._installed = [found for found in (_qt(language), _own(language)) if found is not None]
        for translator in self._installed:
            self._application.installTranslator(translator)
        self.current = _spoken[-1] = language
        QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
        directions = Qt.LayoutDirection
        self._application.setLayoutDirection(directions.RightToLeft if language in RIGHT_TO_LEFT else directions.LeftToRight)
        self.changed.emit(language)

    def stop(self) -> None:
        """Take the translations out again, and the direction with them."""
        _spoken[-1] = SOURCE
        self._application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._take_out()

    def _take_out(self) -> None:
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []

    @property
    def offered(self) -> tuple[str, ...]:
        """What staff choose from: the event's languages, then the others that the windows have."""
        return (*self.spoken, *(language for language in LANGUAGES if language not in self.spoken))

    def next(self) -> None:
        """Change to the next of the event's languages."""
        order = self.spoken
        place = order.index(self.current) + 1 if self.current in order else 0
        self.speak(order[place % len(order)])


def _own(language: str) -> QTranslator | None:
    if language == SOURCE:
        return None
    translator = QTranslator()
    # by name: what is loaded from memory must outlive the translator
    with as_file(files("resources") / "translations" / f"kiosk_{language}.qm") as path:
        if not translator.load(str(path)):
            raise RuntimeError(f"{path.name} is no translation")
    return translator


def _qt(language: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{_QT.get(language, language)}", folder) else None
