"""How the windows look now: theme, size of the text, motion; fonts, palette and style sheet follow from them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.rare_scripts import rare, with_thaana
from ui.style_sheet import style_sheet
from ui.tokens import THEMES, Theme, ThemeName

SMALL, LABEL, TEXT, LARGE, NAME, HUGE = 15, 16, 18, 20, 40, 84
"""Sizes of type in pixels, before the text is made larger."""
REGULAR, SEMIBOLD, BOLD = 400, 600, 700
TARGET = 44
"""Pixels that a finger needs."""
GAP = 8
"""The step of all spacing."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the windows of this program look.

    Attributes:
        theme: its colours.
        text: the size of all text, 1.0 to 2.0.
    """

    theme: ThemeName = ThemeName.LIGHT
    text: float = 1.0


_shown: list[Appearance] = [Appearance()]
"""One application has one style sheet; this is what stands in it."""


def appearance() -> Appearance:
    """How the windows look now."""
    return _shown[-1]


def now() -> Theme:
    """The tokens of the theme that is shown. Painting code asks each time, so that a change of theme needs no restart."""
    return THEMES[_shown[-1].theme]


@contextlib.contextmanager
def on_paper() -> Iterator[None]:
    """While this lasts, what is drawn looks as on paper: light, with text of its usual size, whatever the windows look like."""
    _shown.append(Appearance())
    try:
        yield
    finally:
        _shown.pop()


def wear(widget: QWidget) -> None:
    """Let a widget that is never shown look as everything does now, whatever the application's style sheet says."""
    widget.setPalette(_palette(now()))
    widget.setStyleSheet(style_sheet(now(), _shown[-1].text))


def px(pixels: float) -> int:
    """A length that holds text, made larger with it."""
    return round(pixels * _shown[-1].text)


DISPLAY = 48
"""Pixels up to which the text's size makes type larger: what is larger than that is read from afar already."""


def type_size(pixels: float) -> float:
    """The size of type that has as much room as it needs: larger with the text, but for what is of display size."""
    return max(pixels, min(pixels * _shown[-1].text, DISPLAY))


def tint(widget: QWidget, token: str) -> None:
    """Write a label's words in a token's colour ("muted", "refuse_text"), which follows the theme."""
    mark(widget, "tint", token)


def mark(widget: QWidget, name: str, value: str) -> None:
    """Set a property that rules of the style sheet ask for, and let them apply at once."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            # the rules are asked for when it is shown
            return
        written = QFont(widget.font())
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            _write(widget, written)


_FIRST_SEEN = "_q_styleSheetWidgetFont"
"""Where Qt keeps the font that it puts back."""
_QTS_OWN = "qt_"
"""How the names of parts of Qt's own widgets begin."""
_HELD = "held"
FITS = "fits"
"""The property of widgets whose font doesn't follow the text: `OWN` they set themselves at a StyleChange, or it `STAYS`."""
OWN, STAYS = "own", "stays"


def hold(
    widget: QWidget, *, width: int = 0, height: int = 0, least_width: int = 0, least_height: int = 0, most_height: int = 0
) -> None:
    """Give a widget lengths in pixels that hold text and grow with it, also while it is up; 0 leaves one as it is."""
    widget.setProperty(_HELD, f"{width} {height} {least_width} {least_height} {most_height}")
    _hold(widget)


def _hold(widget: QWidget) -> None:
    width, height, least_width, least_height, most_height = (px(int(length)) for length in str(widget.property(_HELD)).split())
    if width:
        widget.setFixedWidth(width)
    if height:
        widget.setFixedHeight(height)
    if least_width:
        widget.setMinimumWidth(least_width)
    if least_height:
        widget.setMinimumHeight(least_height)
    if most_height:
        widget.setMaximumHeight(most_height)


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


_WIDE, _WIDE_FILE = "weblate_fonts", "static/weblate_fonts/kurinto/ttf/KurintoSans-Rg.ttf"
_wider: list[str] = []
"""Families of rarer scripts, once a text had letters of one."""


def _widen() -> None:
    """Register the font of rarer scripts, which no window starts with: it takes longer to load than a window may take."""
    if _wider:
        return
    _wider.append("Kurinto Sans")
    with contextlib.suppress(ModuleNotFoundError):
        font = with_thaana(files(_WIDE).joinpath(*_WIDE_FILE.split("/")).read_bytes())
        _wider[:] = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(font)) or _wider
    families.cache_clear()
    exact_font.cache_clear()


def forms(text: str, country: str) -> str:
    """Whose East Asian forms a text takes (SC, TC, HK, JP, KR): the country's, else its script's; empty where it has none.

    Whoever shows a name asks this first, so it is here that a script is met which the usual fonts lack.
    """
    if rare(text):
        _widen()
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
    others = [name for name in _families() if "CJK" not in name]
    mine = f"Noto Sans CJK {variant or 'SC'}"
    return [mine, *others, *_wider] if variant else [*others, mine, *_wider]


def font(pixels: int, weight: int = REGULAR, variant: str = "") -> QFont:
    """A font of this house, made larger with the text; the weight is the variable fonts' own, never a smeared regular."""
    return exact_font(px(pixels), weight, variant)


@cache
def exact_font(pixels: int, weight: int = REGULAR, variant: str = "") -> QFont:
    """The same in exactly these pixels, for text that is as large as its room."""
    made = QFont()
    made.setFamilies(families(variant))
    made.setPixelSize(pixels)
    # East Asian names have no semibold of their own, and each weight of those letters takes megabytes
    made.setVariableAxis(QFont.Tag("wght"), BOLD if variant and weight > REGULAR else weight)
    return made


def dress(application: QApplication, wanted: Appearance | None = None) -> None:
    """Give the application its fonts, palette and style sheet; again at any time, while windows are up.

    Every widget hears of it by a StyleChange, before its own font follows.
    """
    before, _shown[-1] = _shown[-1], wanted or Appearance()
    fonts = _fonts(application, before.text)
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
        for effect in _EFFECTS:
            # nothing moves but what this house moves
            application.setEffectEnabled(effect, False)
    application.setFont(font(LABEL))
    application.setPalette(_palette(now()))
    application.setStyleSheet(style_sheet(now(), _shown[-1].text))
    for widget, written in fonts:
        _write(widget, written)


def _write(widget: QWidget, font: QFont) -> None:
    """Give a widget a font for good: Qt's style sheets put back the one that they saw first, now or at a change of parents."""
    widget.setFont(font)
    if widget.property(_FIRST_SEEN) is not None:
        widget.setProperty(_FIRST_SEEN, font)
    for part in widget.findChildren(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.objectName().startswith(_QTS_OWN):
            part.setFont(font)


def _fonts(application: QApplication, before: float) -> list[tuple[QWidget, QFont]]:
    """The fonts that widgets were given, in the new size; and let the lengths that hold text follow it."""
    found = []
    for widget in application.allWidgets():
        if widget.objectName().startswith(_QTS_OWN):
            # a part of another widget, which is written in the same font
            continue
        fits = widget.property(FITS)
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0 and fits != OWN:
            written = QFont(widget.font())
            if fits != STAYS:
                # exact, as sizes are never less than those they were rounded from
                written.setPixelSize(px(round(widget.font().pixelSize() / before)))
            found.append((widget, written))
        if widget.property(_HELD):
            _hold(widget)
    return found


_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def _palette(theme: Theme) -> QPalette:
    # Qt works the shades of a style out of these two, whatever the system's own palette
    palette = QPalette(QColor(theme.card), QColor(theme.paper))
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.paper),
        (roles.Base, theme.card),
        (roles.AlternateBase, theme.soft),
        (roles.Button, theme.card),
        (roles.WindowText, theme.ink),
        (roles.Text, theme.ink),
        (roles.ButtonText, theme.ink),
        (roles.PlaceholderText, theme.muted),
        (roles.Link, theme.action_text),
        (roles.ToolTipBase, theme.ink),
        (roles.ToolTipText, theme.paper),
        (roles.Highlight, theme.action),
        (roles.HighlightedText, theme.on(theme.action)),
    ):
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.disabled))
    return palette
