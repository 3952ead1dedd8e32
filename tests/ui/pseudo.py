"""A language that marks what is translated: everything else that a window shows is data, or was forgotten."""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kiosk.files.countries import countries
from tests.ui import busy_day, translations, world
from tests.ui.screenshots.studio import Studio
from ui.people import LANGUAGES
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.camera_view import CameraView
from ui.widgets.lists import RowList

OPEN, CLOSE = "⟦", "⟧"
_DATA_SOURCES = (world.EVENT, world.HEADER, *world.PEOPLE)
_FREE = re.compile(
    r"\S+://\S+|folder:\S+|kiosk --home .*|\S+\.(?:db|toml|csv|xlsx|json|png|pdf)\b|/\S+|#[0-9A-Fa-f]{6}"
    r"|KIOSK_\w+|entries_\w+|c-\w+|K1-\w+|…?/?badges|“[^”⟦⟧]*”"
    r"|\bF\d{1,2}\b|\b(?:Ctrl|Shift|Alt|Esc|Enter|Tab|Space|Home|End)\b(?:\+\w+)*|\b\d+\s?(?:min|mm|ms|s|h|pt)\b"
)
"""What is written alike in every language: keys, addresses, files, units, and in quotes what a printer said."""


class Marking(QTranslator):
    """Translates every text into itself between marks."""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        return f"{OPEN}{source.replace('%n', str(n))}{CLOSE}"


def marked(value: Any) -> Any:
    """A table of the core's words with every text between marks."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return f"{OPEN}{value}{CLOSE}" if any(char.isalpha() for char in re.sub(r"\{\w+\}", "", value)) else value
    if isinstance(value, Mapping):
        return {key: marked(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(marked(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: marked(getattr(value, field.name)) for field in fields(value)})
    return value


def outside(text: str) -> str:
    """What of a text stands outside the marks."""
    depth, kept = 0, []
    for char in text:
        depth += {OPEN: 1, CLOSE: -1}.get(char, 0)
        if depth <= 0:
            kept.append(" " if char == CLOSE else char)
    return "".join(kept)


@cache
def data() -> frozenset[str]:
    """The words of the station that the windows are opened on: names of people, countries, sessions, rooms, languages."""
    texts = [*_DATA_SOURCES, *(staff.name for staff in (world.ORG, world.SUP, world.OP, world.OP2)), *world.PINS]
    texts += [
        *busy_day.GIVEN,
        *busy_day.FAMILIES,
        *busy_day.crowd(),
        "Speaker at the panel",
        "Ref Badge class B6 Closed briefing",
    ]
    texts += ["Amina Okafor-Balogun Ngozi Adichie 王小明二 Observer Embassy"]  # who is typed in
    texts += [country.names["en"] for country in countries()] + [country.alpha2 for country in countries()]
    texts += [(files("resources") / "demo" / name).read_text(encoding="utf-8") for name in ("event.toml", "roster.csv")]
    texts += [layout.read_text(encoding="utf-8") for layout in (files("resources") / "badges").iterdir() if layout.is_file()]
    texts += ["A6 A7 Mon Tue Oct F P found"]  # papers, days, and what is typed in
    texts += [QLocale(code).nativeLanguageName() for code in ("pt", "hi", "zh", "no", "ar")]
    texts += [
        *LANGUAGES.values(),
        *(code.upper() for code in LANGUAGES),
        "Lanyard Station Desk Door 4B Guest Number Delegation Aa",
    ]
    texts += _in_every_language("Show your code to the camera")
    return frozenset(word for text in texts for word in _words(text))


def _in_every_language(source: str) -> list[str]:
    """What is shown in all the event's languages at once, to people who have not chosen one yet."""
    found = [source]
    for language in translations.LANGUAGES:
        root = ET.parse(translations.FOLDER / f"kiosk_{language}.ts")  # noqa: S314  (our own file)
        said = (message for message in root.iter("message") if message.findtext("source") == source)
        found += [message.findtext("translation") or "" for message in said]
    return found


def _words(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text)):
        yield word.casefold()


def forgotten(text: str, also: frozenset[str] = frozenset()) -> list[str]:
    """Words of a text that are neither translated nor data."""
    left = _FREE.sub(" ", outside(text))
    return [word for word in _words(left) if any(char.isalpha() for char in word) and word not in data() | also]


def shown(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that a window shows or says now, with the widget that has it."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and type(widget).__name__ not in WRITTEN:
            for text in (*_texts(widget), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
                if text:
                    yield widget, text
            for action in widget.actions():
                if isinstance(action, QAction) and action.isVisible():
                    yield widget, action.text()


def _texts(widget: QWidget) -> Iterator[str]:
    for kind, read in _READERS:
        if isinstance(widget, kind):
            yield from read(widget)
            return


def _rows(rows: RowList) -> Iterator[str]:
    for number in range(rows.count()):
        row = rows.item(number).data(Qt.ItemDataRole.UserRole)
        yield from (row.name, row.lead, row.below, row.mark, row.alert, row.spoken)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if isinstance(model, QAbstractTableModel):
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    if model is None or _is_english(view):
        return
    for row in range(min(model.rowCount(), 12)):
        for column in range(columns):
            yield str(model.index(row, column).data() or "")


def _is_english(widget: QWidget | None) -> bool:
    """Whether it lists what the core says of files and machines, which is English for organizers."""
    while widget is not None:
        if type(widget).__name__ in ENGLISH:
            return True
        widget = widget.parentWidget()
    return False


WRITTEN = frozenset({"GuideText"})
"""Pages that are written in each language, not translated word by word."""
ENGLISH = frozenset({"CheckPage", "EventPage", "RosterPage", "PrinterPage"})
"""Pages of the assistant whose lists hold what doctor and preflight found, mistakes in files, and names of printers."""
_READERS: tuple[tuple[type[QWidget] | tuple[type[QWidget], ...], Callable[[Any], Iterator[str]]], ...] = (
    (RowList, _rows),
    (QAbstractItemView, _cells),
    ((QLabel, QAbstractButton), lambda widget: iter([widget.text().replace("&", "")])),
    ((QLineEdit, QTextEdit, QPlainTextEdit), lambda widget: iter([widget.placeholderText()])),
    (QComboBox, lambda widget: iter([] if _is_english(widget) else [widget.itemText(n) for n in range(widget.count())])),
    (QGroupBox, lambda widget: iter([widget.title()])),
    (QTabBar, lambda widget: (widget.tabText(number) for number in range(widget.count()))),
    (CameraView, lambda widget: iter([widget.words, widget.remark])),
    (BadgePreview, lambda widget: iter([widget._words])),
)


class Reader(Studio):
    """A studio that reads what stands in the windows instead of taking their pictures."""

    found: dict[str, str]

    def __init__(self, application: QApplication, folder: Path, language: str, appearance: Any) -> None:
        super().__init__(application, folder, language, appearance)
        self.found = {}

    def keep(self, name: str, window: QWidget) -> None:
        """Note what is neither translated nor data."""
        self.application.processEvents()
        self.kept.append(name)
        before = (other for other in self.application.topLevelWidgets() if other is not window and other.isVisible())
        for top in (window, *before):
            for widget, text in shown(top):
                words = forgotten(text)
                if words:
                    self.found.setdefault(text, f"{name}: {type(widget).__name__}: {' '.join(words)}")
