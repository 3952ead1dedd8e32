"""A page of the guide as rich text, in a theme and a size of text. No Qt: what Qt's own subset of HTML can show."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from kiosk.guide.page import Build, Kind, Line, Page, Part, Row, Span
from ui.tokens import Theme

PICTURE, SIGN = "picture:", "sign:"
"""What the names of images begin with."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is to look.

    Attributes:
        theme: its colours.
        text: pixels of its type.
        width: pixels that a line may be wide.
    """

    theme: Theme
    text: int
    width: int


def html(page: Page, look: Look) -> str:
    """The page. Its images are called `picture:NAME` and `sign:SHAPE`; they are `look.width` and two lines wide."""
    return _Writing(page, look).whole()


@dataclass(frozen=True, slots=True)
class _Writing:
    page: Page
    look: Look

    def whole(self) -> str:
        theme, size = self.look.theme, self.look.text
        parts = "".join(self._part(part) for part in self.page.parts)
        title = f'<h1 style="font-size:{round(size * 1.55)}px; margin-top:0; margin-bottom:4px;">{escape(self.page.title)}</h1>'
        lead = f'<p style="color:{theme.muted}; margin-top:0; margin-bottom:14px;">{self._line(self.page.lead)}</p>'
        return f'<body style="color:{theme.ink}; font-size:{size}px;">{title}{lead}{parts}</body>'

    def _part(self, part: Part) -> str:
        heading = ""
        if part.heading:
            style = f"font-size:{round(self.look.text * 1.15)}px; color:{self.look.theme.action_text}; margin-top:18px;"
            heading = f'<h2 style="{style} margin-bottom:6px;">{escape(part.heading)}</h2>'
        build = {
            Build.PICTURE: self._picture,
            Build.PICTURES: self._pictures,
            Build.KEYS: self._keys,
            Build.SIGNS: self._signs,
            Build.TROUBLES: self._troubles,
        }.get(part.build, self._list)
        return heading + build(part)

    def _image(self, name: str) -> str:
        return f'<p style="margin-top:10px; margin-bottom:8px;"><img src="{PICTURE}{name}" width="{self.look.width}"/></p>'

    def _picture(self, part: Part) -> str:
        theme = self.look.theme
        disc = f'<span style="background-color:{theme.action}; color:{theme.on(theme.action)};"><b>&nbsp;{{}}&nbsp;</b></span>'
        rows = [(disc.format(row.mark), self._cells(row)) for row in part.rows]
        return self._image(part.picture) + self._table(rows, round(self.look.text * 2.2))

    def _pictures(self, part: Part) -> str:
        return "".join(self._image(row.mark) + f'<p style="margin-top:0;">{self._cells(row)}</p>' for row in part.rows)

    def _list(self, part: Part) -> str:
        rows = [(f"<b>{row.mark}</b>" if row.mark else "•", self._cells(row)) for row in part.rows]
        return self._table(rows, round(self.look.text * 1.7))

    def _keys(self, part: Part) -> str:
        rows = [(self._span(Span(Kind.KEY, row.mark)), self._cells(row)) for row in part.rows]
        return self._table(rows, round(self.look.text * 4.4))

    def _signs(self, part: Part) -> str:
        side = self.look.text * 2
        rows = [(f'<img src="{SIGN}{row.mark}" width="{side}" height="{side}"/>', self._cells(row)) for row in part.rows]
        return self._table(rows, round(side * 1.4))

    def _troubles(self, part: Part) -> str:
        return "".join(
            f'<p style="margin-top:8px; margin-bottom:0;">{". ".join(self._line(cell) for cell in row.cells)}</p>'
            for row in part.rows
        )

    def _table(self, rows: list[tuple[str, str]], first: int) -> str:
        cells = "".join(f'<tr><td width="{first}">{mark}</td><td>{words}</td></tr>' for mark, words in rows)
        return f'<table width="{self.look.width}" cellspacing="0" cellpadding="3">{cells}</table>'

    def _cells(self, row: Row) -> str:
        return "<br/>".join(self._line(cell) for cell in row.cells)

    def _line(self, line: Line) -> str:
        return "".join(self._span(span) for span in line)

    def _span(self, span: Span) -> str:
        text = escape(span.text)
        match span.kind:
            case Kind.STRONG | Kind.SAID:
                return f"<b>{text}</b>"
            case Kind.KEY | Kind.COMMAND:
                kept = text.replace(" ", "&nbsp;") if span.kind is Kind.KEY else text
                return f'<span style="background-color:{self.look.theme.soft};"><b>&nbsp;{kept}&nbsp;</b></span>'
            case _:
                return text
