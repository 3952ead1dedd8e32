"""What the layout editor calls things, in the language of the screens."""

from __future__ import annotations

import re
from typing import cast, get_args

from PySide6.QtCore import QObject

from kiosk.badge.boxes import SMALLEST_QR_MM, Box, ColumnBox, FieldBox, FieldStyle, TextField, TextStyle
from kiosk.badge.coverage import Uncovered, Why
from kiosk.badge.findings import Finding, Problem
from kiosk.badge.papers import PAPERS, PaperName
from kiosk.badge.specimens import Kind
from ui.layout_editor_flaws import Flaw, Wrong
from ui.people import DOT

_OF_WORDS = re.compile(r'words of box "(.*)"', re.DOTALL)
_KINDS = frozenset({"photo", "languages", "sessions"})
_SHOWN = 3


class LayoutWords(QObject):
    """Words for the format's own names; a test holds that none is missing."""

    def kind(self, kind: str) -> str:
        """What a kind of box is called."""
        return {
            "field": self.tr("Field"),
            "column": self.tr("Column of texts"),
            "text": self.tr("Words"),
            "qr": self.tr("QR code"),
            "photo": self.tr("Photo"),
            "image": self.tr("Picture"),
            "band": self.tr("Colour band"),
            "tier": self.tr("Tier code"),
            "languages": self.tr("Languages spoken"),
            "sessions": self.tr("Sessions"),
        }[kind]

    def field(self, name: str) -> str:
        """What a value of a box is called."""
        return {
            "field": self.tr("Content"),
            "text": self.tr("Words"),
            "data": self.tr("Picture"),
            "id": self.tr("Name of the box"),
            "x": self.tr("From the left"),
            "y": self.tr("From the top"),
            "width": self.tr("Width"),
            "height": self.tr("Height"),
            "colour": self.tr("Colour"),
            "inset": self.tr("Free at the ends"),
            "name_pt": self.tr("Size of the name"),
            "code_pt": self.tr("Size of the code"),
            "max_pt": self.tr("Largest size"),
            "min_pt": self.tr("Smallest size"),
            "weight": self.tr("Weight"),
            "max_lines": self.tr("Lines at most"),
            "leading": self.tr("Line spacing"),
            "gap": self.tr("Space above"),
            "max_height": self.tr("Height at most"),
            "hold_words": self.tr("Keep words whole"),
            "align": self.tr("Across"),
            "valign": self.tr("Down"),
            "side": self.tr("On the side where"),
            "shape": self.tr("Shape"),
            "missing": self.tr("Without a photo"),
            "pt": self.tr("Size"),
            "name": self.tr("Name of the layout"),
            "paper": self.tr("Paper"),
            "landscape": self.tr("Landscape"),
        }[name]

    def choice(self, name: str, value: str) -> str:
        """What one of the values of a field is called."""
        if name == "field":
            return self.content(value)
        if name == "paper":
            return self.paper(value)
        return {
            "start": self.tr("start"),
            "center": self.tr("middle"),
            "end": self.tr("end"),
            "top": self.tr("top"),
            "middle": self.tr("middle"),
            "bottom": self.tr("bottom"),
            "name": self.tr("the name begins"),
            "text": self.tr("the text itself begins"),
            "rectangle": self.tr("Rectangle"),
            "circle": self.tr("Circle"),
            "mark": self.tr("marked"),
            "blank": self.tr("empty"),
        }[value]

    def content(self, field: str) -> str:
        """What a field of the bearer's is called."""
        return {
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "organization": self.tr("Organization"),
            "position": self.tr("Position"),
            "country": self.tr("Country"),
            "event_name": self.tr("Event"),
            "tier_name": self.tr("Tier"),
            "tier_code": self.tr("Tier code"),
        }[field]

    def paper(self, name: str) -> str:
        """What a paper is called, with its size; empty: a size of one's own."""
        if not name:
            return self.tr("Another size")
        width, height = PAPERS[cast("PaperName", name)]
        return f"{self.paper_name(name)}{DOT}{width:g} × {height:g} mm"

    def paper_name(self, name: str) -> str:
        """What a paper is called."""
        called = {"CR80": self.tr("Plastic card"), "62mm": self.tr("62 mm roll"), "102x152": self.tr("Label")}
        return called.get(name, name)

    def box(self, box: Box) -> str:
        """What a box holds, in a few words."""
        if isinstance(box, FieldBox):
            return self.content(box.field)
        if isinstance(box, ColumnBox):
            return ", ".join(self.text(style) for style in box.texts)
        return self.kind(box.kind)

    def text(self, style: TextStyle) -> str:
        """What a text of a column says."""
        if isinstance(style, FieldStyle):
            return self.content(style.field)
        said = style.text if isinstance(style.text, str) else next(iter(style.text.values()), "")
        return f"“{said}”"

    def specimen(self, kind: Kind) -> str:
        """What makes somebody worth looking at."""
        return {
            Kind.LONGEST: self.tr("Longest name"),
            Kind.SHORTEST: self.tr("Shortest name"),
            Kind.UNUSUAL: self.tr("Most unusual name"),
        }[kind]

    def flaw(self, flaw: Flaw) -> str:
        """What is wrong with a layout, with the box it is wrong with."""
        words = {
            Wrong.OUTSIDE: self.tr("“{0}” ends outside the page"),
            Wrong.ON_CODE: self.tr("“{0}” overlaps the code “{1}”"),
            Wrong.SMALL_CODE: self.tr("“{0}”: a code is at least {2} mm wide and high"),
            Wrong.NOT_ROUND: self.tr("“{0}”: a circle is as wide as high"),
            Wrong.SIZES: self.tr("“{0}”: the smallest size is above the largest"),
            Wrong.COLOUR: self.tr("“{0}”: {1} is no colour; write it as #RRGGBB"),
            Wrong.NO_WORDS: self.tr("“{0}” has no words"),
            Wrong.TWICE: self.tr("Two boxes are called “{0}”"),
            Wrong.NO_ID: self.tr("A box has no name"),
            Wrong.NO_BOX: self.tr("The front has no box"),
            Wrong.NO_NAME: self.tr("The layout has no name"),
            Wrong.OTHER: "{1}",
        }[flaw.wrong]
        for place, part in enumerate((flaw.box, flaw.detail or "–", f"{SMALLEST_QR_MM:g}")):
            words = words.replace(f"{{{place}}}", part)
        return words

    def finding(self, finding: Finding) -> str:
        """What is to be said about a badge."""
        words = {
            Problem.NAMELESS: self.tr("{0}: nothing of it can be printed"),
            Problem.UNCOVERED: self.tr("{0}: can’t be printed: {1}"),
            Problem.TOO_LONG: self.tr("{0}: too long for its place"),
            Problem.SMALL: self.tr("{0}: smaller than wished, to fit"),
            Problem.BROKEN_WORD: self.tr("{0}: a long word is broken"),
            Problem.NO_PHOTO: self.tr("{0}: none; its place is marked"),
        }.get(finding.problem)
        if words is None:
            return str(finding)
        left_out = ", ".join(self._character(one) for one in finding.uncovered[:_SHOWN])
        return words.replace("{0}", self._place(finding.field)).replace("{1}", left_out)

    def _place(self, field: str) -> str:
        of_words = _OF_WORDS.fullmatch(field)
        if of_words is not None:
            return f"“{of_words[1]}”"
        first = field.partition(" ")[0]
        if first in _KINDS:
            return self.kind(first)
        return self.content(field) if field in get_args(TextField) else field

    def _character(self, one: Uncovered) -> str:
        why = {
            Why.NO_FONT: self.tr("no font has it"),
            Why.CONTROL: self.tr("no text"),
            Why.DIRECTION: self.tr("it turns the direction round"),
            Why.DAMAGED: self.tr("damaged"),
            Why.PRIVATE: self.tr("private"),
            Why.UNASSIGNED: self.tr("no such character"),
        }[one.why]
        return f"{' '.join(one.code_points)} ({why})"
