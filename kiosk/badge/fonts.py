"""The fonts that badges are set in, and which of them draws a character.

All are Noto or Kurinto, under the SIL Open Font License 1.1, and come as packages. Each file is opened when the first
character asks for it.
"""

from __future__ import annotations

import functools
import importlib.resources
import importlib.util
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from kiosk.errors import Fault

REGULAR = 400
BOLD = 700
_BOLD_FROM = 550
"""From this weight on, a font of two files is asked for its bold one."""
_BOLDER = 0.03
"""How much a font of one file is thickened for bold, in em."""

_NOTO = "manimgx_fonts"
_CJK = "manimgx_fonts_cjk"
_WIDE = "weblate_fonts"
_FOR = {_CJK: "Chinese, Japanese and Korean", _WIDE: "rarer scripts, such as N'Ko, Adlam, Thaana, Tifinagh and Cherokee"}
"""What only this package's fonts draw."""
_CJK_FACES = {"JP": 0, "KR": 1, "SC": 2, "TC": 3, "HK": 4}
_VARIANT_OF_COUNTRY = {"JP": "JP", "KR": "KR", "KP": "KR", "TW": "TC", "HK": "HK", "MO": "HK"}
_CHINESE = {"zh": "SC", "cmn": "SC", "wuu": "SC", "yue": "HK", "nan": "TC", "hak": "TC", "lzh": "TC"}
"""The Chinese languages that names are written in, and the forms that each is mostly printed in."""
_EAST_ASIAN = frozenset({"Hani", "Hira", "Kana", "Hang", "Bopo"})
NEUTRAL = frozenset({"Zyyy", "Zinh", "Zzzz"})
"""ISO 15924 codes of characters that belong to no script, or to any."""


@dataclass(frozen=True, slots=True)
class Source:
    """One font file of a package.

    Attributes:
        index: the face in a collection.
        bold: the file of its bold letters, for a font without an axis of weight; thickened by machine where there is none.
        scripts: ISO 15924 codes of the scripts that this file is asked for first.
        letters_only: whether it stands in for letters only, never for symbols, so that pictures stay reported.
    """

    name: str
    package: str
    file: str
    index: int = 0
    bold: str = ""
    scripts: frozenset[str] = frozenset()
    letters_only: bool = False

    def file_for(self, weight: int) -> str:
        """The file that draws a weight."""
        return self.bold if self.bold and weight >= _BOLD_FROM else self.file


def _noto(family: str, *scripts: str) -> Source:
    return Source(family, _NOTO, f"{family}[wght].ttf", scripts=frozenset(scripts))


_BASE = _noto("NotoSans", "Latn", "Cyrl", "Grek")
_SCRIPTS = (
    _noto("NotoSansArabic", "Arab"),
    _noto("NotoSansHebrew", "Hebr"),
    _noto("NotoSansDevanagari", "Deva"),
    _noto("NotoSansBengali", "Beng"),
    _noto("NotoSansGurmukhi", "Guru"),
    _noto("NotoSansGujarati", "Gujr"),
    _noto("NotoSansOriya", "Orya"),
    _noto("NotoSansTamil", "Taml"),
    _noto("NotoSansTelugu", "Telu"),
    _noto("NotoSansKannada", "Knda"),
    _noto("NotoSansMalayalam", "Mlym"),
    _noto("NotoSansSinhala", "Sinh"),
    _noto("NotoSansThai", "Thai"),
    _noto("NotoSansLao", "Laoo"),
    _noto("NotoSansKhmer", "Khmr"),
    _noto("NotoSansMyanmar", "Mymr"),
    _noto("NotoSansEthiopic", "Ethi"),
    _noto("NotoSansGeorgian", "Geor"),
    _noto("NotoSansArmenian", "Armn"),
)
_SYMBOLS = _noto("NotoSansSymbols")
_KURINTO = "static/weblate_fonts/kurinto/ttf/KurintoSans-{}.ttf"
_TWO_WEIGHTS = Source(
    "KurintoSans",
    _WIDE,
    _KURINTO.format("Rg"),
    bold=_KURINTO.format("Bd"),
    scripts=frozenset({"Arab", "Cans", "Cham", "Cher", "Cyrl", "Grek", "Java", "Kali", "Latn", "Rohg", "Syrc", "Talu", "Tavt"}),
    letters_only=True,
)
_ONE_WEIGHT = Source("KurintoSans-Regular", _WIDE, _KURINTO.format("Rg"), letters_only=True)
"""For all other scripts: their letters are no bolder in Kurinto's bold file, so they are thickened."""
_UNSTACKED = frozenset({"Bali", "Lana"})
"""Scripts whose letters Kurinto has without the rules for stacking them; they would print wrong, so nothing has them."""


def _east_asian(variant: str) -> Source:
    return Source(f"NotoSansCJK-{variant}", _CJK, "NotoSansCJK-VF.otf.ttc", _CJK_FACES[variant], scripts=_EAST_ASIAN)


@functools.cache
def sources(variant: str) -> tuple[Source, ...]:
    """Every font in the order in which it is asked, with the East Asian face of `variant` (JP, KR, SC, TC, HK)."""
    return (_BASE, *_SCRIPTS, _east_asian(variant), _SYMBOLS, _ONE_WEIGHT, _TWO_WEIGHTS)


@functools.cache
def candidates(script: str, variant: str) -> tuple[Source, ...]:
    """The fonts to ask for a character of a script (ISO 15924; empty for none), best first."""
    order = sources(variant)
    first = [source for source in order if script in source.scripts]
    letters = bool(script) and script not in NEUTRAL and script not in _UNSTACKED
    rest = [source for source in order if source not in first and (letters or not source.letters_only)]
    return (*first, *rest)


def east_asian_variant(country_code: str, scripts: frozenset[str] = frozenset(), languages: tuple[str, ...] = ()) -> str:
    """Whose forms Han characters take: the country's, else those of the letters beside them, else the language's.

    Kana, hangul and bopomofo are such letters. Where nothing says, Han characters are simplified.

    Args:
        country_code: ISO 3166 alpha-2, or empty.
        scripts: ISO 15924 codes of the scripts in the text.
        languages: BCP 47 codes of what the person speaks; the first that writes Han characters counts.
    """
    country = country_code.strip().upper()
    if country in _VARIANT_OF_COUNTRY:
        return _VARIANT_OF_COUNTRY[country]
    if country in {"CN", "SG", "MY"}:
        return "SC"
    if scripts & {"Hira", "Kana"}:
        return "JP"
    if "Hang" in scripts:
        return "KR"
    if "Bopo" in scripts:
        return "TC"
    return next((variant for language in languages if (variant := _variant_of(language))), "SC")


def _variant_of(language: str) -> str:
    """Whose Han characters a language (BCP 47) is written with; empty for one that isn't.

    A script that is named decides before a place: `zh-Hans-HK` is simplified.
    """
    primary, *rest = language.lower().replace("_", "-").split("-")
    if primary not in _CHINESE:
        return {"ja": "JP", "ko": "KR"}.get(primary, "")
    if "hans" in rest:
        return "SC"
    place = next((variant for part in rest if (variant := _VARIANT_OF_COUNTRY.get(part.upper()))), "")
    return place or ("TC" if "hant" in rest else "SC" if "cn" in rest else _CHINESE[primary])


@dataclass(frozen=True, slots=True)
class Extent:
    """The ink box of a glyph in em, from its origin, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


class Typeface:
    """One font file at one weight: glyphs, their outlines and extents, each kept once made."""

    def __init__(self, source: Source, face: Any, weight: int) -> None:
        self.source = source
        self.weight = weight
        self.units_per_em: int = face.upem
        self.font = hb.Font(face)
        axes = {axis.tag for axis in face.axis_infos}
        if "wght" in axes:
            self.font.set_variations({"wght": weight})
        elif weight > REGULAR and not source.bold:
            strength = _BOLDER * (weight - REGULAR) / (BOLD - REGULAR)
            self.font.synthetic_bold = (strength, strength, False)
        self._outlines: dict[int, str] = {}
        self._extents: dict[int, Extent | None] = {}

    @property
    def name(self) -> str:
        """The font's name."""
        return self.source.name

    def has(self, character: str) -> bool:
        """Whether the font itself maps the character."""
        return self.font.get_nominal_glyph(ord(character)) is not None

    def glyph_name(self, glyph: int) -> str:
        """What the font calls a glyph."""
        return str(self.font.glyph_to_string(glyph))

    def outline(self, glyph: int) -> str:
        """A glyph's path as PDF operators (ISO 32000-1, 8.5.2) in font units; empty where there is no ink."""
        path = self._outlines.get(glyph)
        if path is None:
            pen = _Pen()
            self.font.draw_glyph(glyph, _draw_functions(), pen)
            path = self._outlines[glyph] = pen.path()
        return path

    def extent(self, glyph: int) -> Extent | None:
        """A glyph's ink box; None where there is no ink."""
        if glyph not in self._extents:
            self._extents[glyph] = self._measured(glyph)
        return self._extents[glyph]

    def _measured(self, glyph: int) -> Extent | None:
        box = self.font.get_glyph_extents(glyph)
        if box is None or not box.width or not box.height:
            return None
        em = self.units_per_em
        top = box.y_bearing / em
        left = box.x_bearing / em
        return Extent(left, top + box.height / em, left + box.width / em, top)


_RECTANGLE = 6
"""Operators of a rectangle at most: move, four lines, close."""


class _Pen:
    """Gathers a glyph's path as PDF operators."""

    __slots__ = ("corners", "operators", "x", "y")

    def __init__(self) -> None:
        self.operators: list[str] = []
        self.corners: set[tuple[float, float]] = set()
        self.x = 0.0
        self.y = 0.0

    def path(self) -> str:
        """The whole path.

        Rasterisers round a lone rectangle (l, I, hyphen) to whole pixels, and it would look bolder than its
        neighbours. A point inside it makes it a shape like any other.
        """
        if 1 < len(self.operators) <= _RECTANGLE:
            x, y = (round(sum(side) / len(side)) for side in zip(*self.corners, strict=True))
            return " ".join([*self.operators, f"{x} {y} m {x} {y} l h"])
        return " ".join(self.operators)

    def move(self, x: float, y: float) -> None:
        self.operators.append(f"{x:.0f} {y:.0f} m")
        self._went(x, y)

    def line(self, x: float, y: float) -> None:
        self.operators.append(f"{x:.0f} {y:.0f} l")
        self._went(x, y)

    def quadratic(self, cx: float, cy: float, x: float, y: float) -> None:
        """PDF has cubic curves only; each control point lies two thirds of the way to the quadratic one."""
        first = (self.x + 2 * (cx - self.x) / 3, self.y + 2 * (cy - self.y) / 3)
        second = (x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3)
        self.cubic(*first, *second, x, y)

    def cubic(self, ax: float, ay: float, bx: float, by: float, x: float, y: float) -> None:
        self.operators.append(f"{ax:.0f} {ay:.0f} {bx:.0f} {by:.0f} {x:.0f} {y:.0f} c")
        self._went(x, y)

    def _went(self, x: float, y: float) -> None:
        self.x, self.y = x, y
        self.corners.add((x, y))

    def close(self) -> None:
        self.operators.append("h")


@functools.cache
def _draw_functions() -> Any:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, pen: pen.move(x, y))
    functions.set_line_to_func(lambda x, y, pen: pen.line(x, y))
    functions.set_quadratic_to_func(lambda cx, cy, x, y, pen: pen.quadratic(cx, cy, x, y))
    functions.set_cubic_to_func(lambda ax, ay, bx, by, x, y, pen: pen.cubic(ax, ay, bx, by, x, y))
    functions.set_close_path_func(lambda pen: pen.close())
    return functions


class Fonts:
    """The font files at hand, opened as they are needed; safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._files: dict[Path, Any] = {}
        self._faces: dict[tuple[str, int], Any] = {}
        self._typefaces: dict[tuple[str, int], Typeface] = {}

    def typeface(self, source: Source, weight: int) -> Typeface | None:
        """The font at a weight; None where its package isn't installed and others can stand in.

        Raises:
            Fault: the fonts that every badge needs are missing.
        """
        typeface = self._typefaces.get((source.name, weight))
        if typeface is None:
            with self._lock:
                face = self._face(source, source.file_for(weight))
                if face is None:
                    return None
                typeface = self._typefaces.setdefault((source.name, weight), Typeface(source, face, weight))
        return typeface

    def _face(self, source: Source, file: str) -> Any:
        key = (source.package + file, source.index)
        if key not in self._faces:
            path = _path(source.package, file)
            self._faces[key] = None if path is None else hb.Face(self._contents(path), source.index)
        return self._faces[key]

    def _contents(self, path: Path) -> Any:
        # mapped once for all faces of a collection: what each reads of its own mapping would be counted, and kept, five times
        if path not in self._files:
            self._files[path] = hb.Blob.from_file_path(str(path))
        return self._files[path]


def missing_packages() -> dict[str, str]:
    """The font packages that aren't installed or not whole, each with what can't be printed without it.

    Raises:
        Fault: the one that every badge needs is among them.
    """
    every = {source: None for variant in _CJK_FACES for source in sources(variant)}
    files = {(source.package, file) for source in every for file in (source.file, source.bold) if file}
    return {package: _FOR[package] for package in sorted({package for package, file in files if _path(package, file) is None})}


def _path(package: str, file: str) -> Path | None:
    """Where a font file lies; None for a missing package that isn't essential."""
    if importlib.util.find_spec(package) is not None:
        path = Path(str(importlib.resources.files(package).joinpath(file)))
        if path.is_file():
            return path
    if package == _NOTO:
        raise Fault(f"font {file}: missing from the package {package}", "install the kiosk's packages again")
    return None


@functools.cache
def installed_fonts() -> Fonts:
    """The fonts of this installation, opened once in a process."""
    return Fonts()
