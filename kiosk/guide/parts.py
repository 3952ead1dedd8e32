"""The parts of a page as ReportLab's flowables."""

from __future__ import annotations

import io
from html import escape
from importlib.resources import as_file
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Image, Paragraph, Spacer, Table

from kiosk.guide.looks import ACTION, INK, LINE, MUTED, SOFT, Number, Sign
from kiosk.guide.page import Build, Kind, Line, Page, Part, Place, Row, Shape, Span, picture

_GAP = 8.0


class Parts:
    """Makes them for one page.

    Args:
        page: whose.
        face: the registered family of its letters.
        size: of its type, in points.
    """

    def __init__(self, page: Page, face: str, size: float) -> None:
        self._page, self._face, self._size = page, face, size
        self._text = ParagraphStyle("text", fontName=face, fontSize=size, leading=size * 1.23, textColor=INK)
        self._lead = ParagraphStyle("lead", parent=self._text, fontSize=size + 0.5, leading=(size + 0.5) * 1.28, textColor=MUTED)
        self._heading = ParagraphStyle(
            "heading", parent=self._text, fontName=f"{face}-Bold", fontSize=size + 2, leading=(size + 2) * 1.3, textColor=ACTION
        )
        self._small = ParagraphStyle("small", parent=self._text, fontSize=size - 0.5, leading=(size - 0.5) * 1.25)

    def lead(self) -> Paragraph:
        """The words below the title."""
        return self._paragraph(self._page.lead, self._lead)

    def at(self, place: Place, width: float) -> list[Any]:
        """What stands in a place that is so many points wide, afresh: flowables are drawn once."""
        flowables: list[Any] = []
        for part in self._page.parts:
            if part.place is place:
                if flowables:
                    flowables.append(Spacer(width, _GAP))
                flowables += self._part(part, width)
        return flowables

    def _part(self, part: Part, width: float) -> list[Any]:
        flowables: list[Any] = []
        if part.heading:
            flowables += [Paragraph(escape(part.heading), self._heading), Spacer(width, 2)]
        build = {
            Build.PICTURE: self._picture,
            Build.PICTURES: self._pictures,
            Build.KEYS: self._keys,
            Build.SIGNS: self._signs,
            Build.TROUBLES: self._troubles,
        }.get(part.build, self._list)
        return [*flowables, build(part, width)]

    def _picture(self, part: Part, width: float) -> Table:
        wide = width * part.share
        rest = width - wide - _GAP
        legend = [self._numbered(row) for row in part.rows]
        beside = Table(legend, colWidths=[17, rest - 17], style=_style(("BOTTOMPADDING", (0, 0), (-1, -1), 2.4)))
        style = _style(("LEFTPADDING", (1, 0), (1, 0), _GAP), ("BOX", (0, 0), (0, 0), 0.6, LINE))
        return Table([[self._image(part.picture, wide), beside]], colWidths=[wide, width - wide], style=style)

    def _pictures(self, part: Part, width: float) -> Table:
        gap = 6.0
        wide = (width - gap * (len(part.rows) - 1)) / len(part.rows)
        images = [self._image(row.mark, wide) for row in part.rows]
        words = [[self._paragraph(cell, self._small) for cell in row.cells] for row in part.rows]
        widths = [wide + gap] * (len(part.rows) - 1) + [wide]
        style = _style(("RIGHTPADDING", (0, 0), (-2, -1), gap), ("TOPPADDING", (0, 1), (-1, 1), 2))
        return Table([images, words], colWidths=widths, style=style)

    def _list(self, part: Part, width: float) -> Table:
        rows = [self._numbered(row) if row.mark else [self._bullet(), self._cell(row)] for row in part.rows]
        mark = 17 if part.build is Build.STEPS else 9
        return Table(rows, colWidths=[mark, width - mark], style=_style(("BOTTOMPADDING", (0, 0), (-1, -1), 2)))

    def _keys(self, part: Part, width: float) -> Table:
        rows = [[self._paragraph((Span(Kind.KEY, row.mark),)), self._cell(row)] for row in part.rows]
        return Table(rows, colWidths=[44, width - 44], style=_style(("BOTTOMPADDING", (0, 0), (-1, -1), 1.4)))

    def _signs(self, part: Part, width: float) -> Table:
        side = self._size * 2.6
        rows = [[Sign(Shape(row.mark), side), self._cell(row)] for row in part.rows]
        return Table(rows, colWidths=[side + 9, width - side - 9], style=_style(("BOTTOMPADDING", (0, 0), (-1, -1), 4)))

    def _troubles(self, part: Part, width: float) -> Table:
        first = width * 0.15
        rows = [[self._paragraph(cell) for cell in row.cells] for row in part.rows]
        style = _style(
            ("LINEABOVE", (0, 0), (-1, -1), 0.6, LINE),
            ("LINEBELOW", (0, -1), (-1, -1), 0.6, LINE),
            ("TOPPADDING", (0, 0), (-1, -1), 1.6),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.8),
        )
        return Table(rows, colWidths=[first, width - first], style=style)

    def _numbered(self, row: Row) -> list[Any]:
        return [Number(row.mark, 12, f"{self._face}-Bold"), self._cell(row)]

    def _cell(self, row: Row) -> list[Any]:
        return [self._paragraph(cell) for cell in row.cells]

    def _bullet(self) -> Paragraph:
        return Paragraph("·", self._heading)

    def _image(self, name: str, width: float) -> Image:
        with as_file(picture(name, self._page.language)) as path:
            data = io.BytesIO(path.read_bytes())
        wide, high = ImageReader(data).getSize()
        data.seek(0)
        image = Image(data, width, width * high / wide)
        image.hAlign = "LEFT"
        return image

    def _paragraph(self, line: Line, style: ParagraphStyle | None = None) -> Paragraph:
        return Paragraph("".join(self._markup(span) for span in line), style or self._text)

    def _markup(self, span: Span) -> str:
        text = escape(span.text)
        match span.kind:
            case Kind.STRONG | Kind.SAID:
                return f"<b>{text}</b>"
            case Kind.KEY | Kind.COMMAND:
                kept = text.replace(" ", "\u00a0") if span.kind is Kind.KEY else text
                return f'<font face="{self._face}-Bold" backColor="{_hex(SOFT)}">\u00a0{kept}\u00a0</font>'
            case _:
                return text


def _hex(colour: Any) -> str:
    return f"#{colour.hexval()[2:]}"


def _style(*more: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    return [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        *more,
    ]
