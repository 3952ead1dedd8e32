"""Colours, fonts and the style sheet, in one place. Contrast is computed in the tests."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from string import Template

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.wording import Tone

SMALL, LABEL, TEXT, LARGE, NAME, HUGE = 15, 16, 18, 20, 40, 84
"""Sizes of type in pixels."""
REGULAR, SEMIBOLD, BOLD = 400, 600, 700
TARGET = 44
"""Pixels that a finger needs."""
GAP = 8
"""The step of all spacing."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens, each `#RRGGBB`."""

    ink: str = "#14212B"
    paper: str = "#F6F8FA"
    card: str = "#FFFFFF"
    line: str = "#D5DDE3"
    muted: str = "#55646F"
    soft: str = "#E6EBEF"
    chosen: str = "#E3EFF5"
    admit: str = "#0B6B3A"
    refuse: str = "#A3121F"
    attention: str = "#F2B705"
    action: str = "#005E8A"
    action_dark: str = "#004A6E"
    lens: str = "#14212B"

    def ground(self, tone: Tone) -> str:
        """The colour of a verdict's panel."""
        return {Tone.ADMIT: self.admit, Tone.REFUSE: self.refuse, Tone.ATTENTION: self.attention}[tone]

    def on(self, ground: str) -> str:
        """White or ink, whichever reads better on a colour."""
        return max((self.card, self.ink), key=lambda text: contrast(text, ground))

    def band(self, tone: Tone) -> str:
        """The ground of the band that holds the next step: a shade of the panel's colour."""
        dark = QColor(self.ground(tone)).darker(118 if tone is not Tone.ATTENTION else 106)
        return dark.name()


LIGHT = Theme()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, 1 to 21)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]  # noqa: PLR2004
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


_LATIN = "Noto Sans"
_VARIANTS: Mapping[str, str] = {
    "CN": "SC",
    "SG": "SC",
    "MY": "SC",
    "JP": "JP",
    "KR": "KR",
    "KP": "KR",
    "TW": "TC",
    "HK": "HK",
    "MO": "HK",
}
"""Whose forms Han characters take, by country; simplified elsewhere."""
_EAST_ASIAN, _KANA, _KANA_END, _HANGUL, _HANGUL_END = "\u2e80", "\u3040", "\u3100", "\uac00", "\ud7b0"


@cache
def _families() -> tuple[str, ...]:
    """Register the fonts with Qt, once; their families, Latin first. A missing package only narrows the choice."""
    # every font that lacks a script says so, which is what the next one in the list is for
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    found: list[str] = []
    for package in ("manimgx_fonts", "manimgx_fonts_cjk"):
        with contextlib.suppress(ModuleNotFoundError):
            for entry in sorted(files(package).iterdir(), key=lambda entry: entry.name):
                if entry.name.endswith((".ttf", ".ttc")) and "Italic" not in entry.name and "Emoji" not in entry.name:
                    with as_file(entry) as path:
                        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    # some fonts announce their lightest instance as a family of its own
    return (_LATIN, *sorted(name for name in set(found) if name != _LATIN and not name.endswith(" Light")))


def forms(text: str, country: str) -> str:
    """Whose East Asian forms a text takes (SC, TC, HK, JP, KR): the country's, else its script's; empty where it has none."""
    if not any(character >= _EAST_ASIAN for character in text):
        return ""
    if country in _VARIANTS:
        return _VARIANTS[country]
    if any(_KANA <= character < _KANA_END for character in text):
        return "JP"
    return "KR" if any(_HANGUL <= character < _HANGUL_END for character in text) else "SC"


@cache
def families(variant: str = "") -> list[str]:
    """Font families in the order in which they are asked for a character; a variant of `forms` stands first.

    Further back, it would be ignored: Qt keeps the first East Asian face that it ever fell back to.
    """
    mine = f"Noto Sans CJK {variant or 'SC'}"
    others = [name for name in _families() if "CJK" not in name]
    return [mine, *others] if variant else [*others, mine]


@cache
def font(pixels: int, weight: int = REGULAR, variant: str = "") -> QFont:
    """A font of this house; the weight is the variable fonts' own, never a smeared regular."""
    made = QFont()
    made.setFamilies(families(variant))
    made.setPixelSize(pixels)
    made.setVariableAxis(QFont.Tag("wght"), weight)
    return made


def dress(application: QApplication, theme: Theme = LIGHT) -> None:
    """Give the application its fonts, palette and style sheet."""
    application.setStyle("Fusion")
    application.setFont(font(LABEL))
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.paper),
        (roles.Base, theme.card),
        (roles.Button, theme.card),
        (roles.WindowText, theme.ink),
        (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.action),
        (roles.HighlightedText, theme.card),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(theme: Theme) -> str:
    """The style sheet. It sets no fonts: a style sheet's bold is a smeared one with variable fonts."""
    return Template(_SHEET).substitute({name: getattr(theme, name) for name in Theme.__slots__})


_SHEET = """
QMainWindow, QDialog { background: $paper; }
QToolTip { background: $ink; color: $card; border: none; padding: 6px; }
#card { background: $card; border: 1px solid $line; border-radius: 10px; }
#side { background: $paper; }
#bar { background: $card; border: none; border-bottom: 1px solid $line; }

QPushButton { outline: none; background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: 8px; padding: 4px 8px; }
QPushButton:hover { background: $soft; }
QPushButton:focus { border-color: $action; }
QPushButton:disabled { color: #8A97A1; }
QPushButton[kind="key"] { color: $muted; text-align: left; border: none; padding: 4px 16px 4px 0; }
QPushButton[kind="key"]:hover { color: $ink; background: transparent; text-decoration: underline; }
QPushButton[kind="cross"] { padding: 0; }
QPushButton[kind="key"]:disabled { color: #8A97A1; }
QPushButton[kind="primary"] { background: $action; color: $card; border: 2px solid $action; border-radius: 10px;
  padding: 8px 16px; }
QPushButton[kind="primary"]:hover { background: $action_dark; }
QPushButton[kind="primary"]:focus { border: 3px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $soft; color: $muted; border-color: $soft; }
QPushButton[kind="outline"] { background: $card; color: $action; border: 2px solid $action; border-radius: 10px;
  padding: 8px 16px; }
QPushButton[kind="outline"]:hover { background: $chosen; }
QPushButton[kind="outline"]:focus { border: 3px solid $ink; }
QPushButton[kind="outline"]:disabled { background: $card; color: $muted; border-color: $line; }
QPushButton[kind="chip"] { background: $card; border: 1px solid $line; border-radius: 8px; padding: 4px 12px; }
QPushButton[kind="chip"]:focus { border: 2px solid $action; }

QLineEdit { background: $card; color: $ink; border: 2px solid #7A8894; border-radius: 8px; padding: 0 14px;
  selection-background-color: $action; selection-color: $card; }
QLineEdit:focus { border-color: $action; }

QListView { background: transparent; border: none; outline: none; }
QListView:focus { border: none; }
QMenu { background: $card; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 12px 32px 12px 32px; border-radius: 6px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: #AAB6BF; border-radius: 5px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; height: 0; }
"""
