"""Noto Sans for a page of the guide: only the letters that it uses, in two weights, as files that ReportLab can embed."""

from __future__ import annotations

import io
import logging
from importlib.resources import as_file, files

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont as Font
from fontTools.varLib.instancer import instantiateVariableFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kiosk.errors import Fault

WEIGHTS = {"": 400, "-Bold": 700}
"""What stands behind a family's name, and the weight (OpenType, axis `wght`)."""

_POSTSCRIPT = 6
"""The id of that name (OpenType, table `name`)."""


def register(family: str, characters: str) -> None:
    """Let ReportLab know a family that draws these characters, and which of its faces is the bold one.

    Args:
        family: its name there; families are never changed, so another set of characters needs another name.
        characters: every character that will be drawn.

    Raises:
        Fault: the package with the font isn't installed.
    """
    if family in pdfmetrics.getRegisteredFontNames():
        return
    for suffix, weight in WEIGHTS.items():
        pdfmetrics.registerFont(TTFont(family + suffix, io.BytesIO(_instance(family + suffix, characters, weight))))
    bold = f"{family}-Bold"
    pdfmetrics.registerFontFamily(family, normal=family, bold=bold, italic=family, boldItalic=bold)


def _instance(name: str, characters: str, weight: int) -> bytes:
    try:
        source = files("manimgx_fonts") / "NotoSans[wght].ttf"
    except ModuleNotFoundError:
        raise Fault("the package manimgx-fonts is missing", "install it: the guide is set in its letters") from None
    quiet = logging.getLogger("fontTools")
    before = quiet.level
    quiet.setLevel(logging.ERROR)
    try:
        with as_file(source) as path, Font(path, lazy=True) as font:
            options = Options(layout_features=["kern", "mark", "mkmk", "ccmp"], notdef_outline=True, hinting=False)
            chosen = Subsetter(options)
            chosen.populate(text=characters)
            chosen.subset(font)
            instantiateVariableFont(font, {"wght": weight, "wdth": 100} if _has_width(font) else {"wght": weight}, inplace=True)
            for record in font["name"].names:
                if record.nameID == _POSTSCRIPT:
                    # ReportLab tells fonts apart by it
                    record.string = name
            out = io.BytesIO()
            font.save(out)
    finally:
        quiet.setLevel(before)
    return out.getvalue()


def _has_width(font: Font) -> bool:
    return any(axis.axisTag == "wdth" for axis in font["fvar"].axes)
