"""The marks of a badge: the tier's band and code, languages and sessions in frames; for colours, and for black ink alone."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.badge.boxes import BandBox, LanguagesBox, SessionsBox, TextField, TierBox
from kiosk.badge.colours import BLACK, DARK, WHITE, legible_on
from kiosk.badge.compose import Composer, SetText, centred, draw
from kiosk.badge.drawing import POINTS_PER_MM, Page
from kiosk.badge.findings import Problem
from kiosk.badge.fit import Block, Room, Setting
from kiosk.badge.fonts import BOLD
from kiosk.badge.patterns import shapes

_BAND_SMALLEST_PT = 8.0
_BETWEEN_MM = 4.0
_PATTERN_SHARE = 0.17
"""Of a band's height, above and below its text."""
_FRAME_MM = 0.5
_CHIP_LINE_MM = 0.3
_CHIP_GAP_MM = 1.2
_SMALLEST_MARK_PT = 6.0
_CHIP_HEIGHT_EM = 1.5
_CHIP_PAD_EM = 0.5


def band(page: Page, box: BandBox, composer: Composer, texts: list[SetText], *, black: bool) -> None:
    """The band; with black ink alone it becomes a frame with the texts between two stripes of the tier's pattern."""
    ground = box.colour or composer.badge.tier_colour
    if not black:
        page.rectangle(box.x, box.y, box.width, box.height, ground)
    elif not texts:
        page.stripes(box.x, box.y, box.width, box.height, shapes(composer.badge.tier_pattern, box.width, box.height))
    else:
        high = box.height * _PATTERN_SHARE
        pattern = shapes(composer.badge.tier_pattern, box.width, round(high, 2))
        page.stripes(box.x, box.y, box.width, high, pattern)
        page.stripes(box.x, box.y + box.height - high, box.width, high, pattern)
        for y in (box.y + high, box.y + box.height - high - _FRAME_MM):
            page.rectangle(box.x, y, box.width, _FRAME_MM, BLACK)
    draw(page, texts)


def band_texts(box: BandBox, composer: Composer, *, black: bool) -> Iterator[SetText]:
    """The tier's name at the start, its code at the end, both on the band's middle."""
    colour = BLACK if black else legible_on(box.colour or composer.badge.tier_colour)
    height = box.height * POINTS_PER_MM * (1 - 2 * _PATTERN_SHARE if black else 1)
    left, width = (box.x + box.inset) * POINTS_PER_MM, (box.width - 2 * box.inset) * POINTS_PER_MM
    middle = (box.y + box.height / 2) * POINTS_PER_MM
    sizes: list[tuple[TextField, float, str]] = [("tier_code", box.code_pt, "right"), ("tier_name", box.name_pt, "left")]
    for field, size, side in sizes:
        if not size:
            continue
        setting = Setting(size, min(size, _BAND_SMALLEST_PT), BOLD, 2 if field == "tier_name" else 1, leading=1.1)
        block = composer.fitted(field, composer.field(field), Room(width, height * 0.9), setting)
        if block is None:
            continue
        yield SetText(block, left, centred(block, middle), width, colour, side)
        width -= max(line.right - line.left for line in block.lines) * block.size + _BETWEEN_MM * POINTS_PER_MM


def tier(page: Page, box: TierBox, composer: Composer, text: SetText | None, *, black: bool) -> None:
    """The tier's code on a block of its colour; with black ink alone, framed by its pattern."""
    radius = min(box.width, box.height) * 0.12
    if not black:
        page.rounded(box.x, box.y, box.width, box.height, radius, composer.badge.tier_colour)
    else:
        with page.clipped(box.x, box.y, box.width, box.height, radius):
            pattern = shapes(composer.badge.tier_pattern, box.width, box.height)
            page.stripes(box.x, box.y, box.width, box.height, pattern)
        edge = min(box.width, box.height) * _PATTERN_SHARE
        inner = (box.x + edge, box.y + edge, box.width - 2 * edge, box.height - 2 * edge)
        page.rounded(*inner, radius / 2, WHITE)
        page.rounded(*inner, radius / 2, BLACK, _FRAME_MM)
    draw(page, [text] if text else [])


def tier_text(box: TierBox, composer: Composer, *, black: bool) -> SetText | None:
    """The code in the block's middle; None where there is none."""
    share = 1 - 2 * _PATTERN_SHARE if black else 1.0
    width, height = box.width * POINTS_PER_MM, box.height * POINTS_PER_MM
    setting = Setting(box.max_pt, min(box.max_pt, _SMALLEST_MARK_PT), BOLD, 1)
    room = Room(width * share * 0.84, height * share * 0.9)
    block = composer.fitted("tier_code", composer.field("tier_code"), room, setting)
    if block is None:
        return None
    colour = BLACK if black else legible_on(composer.badge.tier_colour)
    middle = (box.y + box.height / 2) * POINTS_PER_MM
    return SetText(block, box.x * POINTS_PER_MM, centred(block, middle), width, colour, "center")


def marks(page: Page, box: LanguagesBox | SessionsBox, chips: list[list[tuple[Block, float]]]) -> None:
    """Chips in rows: a frame around each short text."""
    size = _size(chips)
    high = size * _CHIP_HEIGHT_EM / POINTS_PER_MM
    for number, row in enumerate(chips):
        y = box.y + number * (high + _CHIP_GAP_MM)
        used = sum(width for _, width in row) + _CHIP_GAP_MM * (len(row) - 1)
        x = box.x + {"start": 0.0, "center": (box.width - used) / 2, "end": box.width - used}[box.align]
        for block, width in row:
            page.rounded(x, y, width, high, high * 0.25, DARK, _CHIP_LINE_MM)
            middle = (y + high / 2) * POINTS_PER_MM
            draw(page, [SetText(block, x * POINTS_PER_MM, centred(block, middle), width * POINTS_PER_MM, DARK, "center")])
            x += width + _CHIP_GAP_MM


def mark_chips(box: LanguagesBox | SessionsBox, composer: Composer) -> list[list[tuple[Block, float]]]:
    """The texts of a box's chips in rows, each with its chip's width in millimetres; smaller where they don't fit.

    What fits at no size that can be read is noted, and the last chip that fits says that there are more.
    """
    badge = composer.badge
    texts = [language.upper() for language in badge.languages] if isinstance(box, LanguagesBox) else list(badge.sessions)
    cleaned = [text for text in (composer.clean(f"{box.kind} {given}", given) for given in texts) if text]
    size = box.pt
    while True:
        rows = _rows(box, composer, cleaned, size)
        if rows is not None:
            return rows
        if size <= _SMALLEST_MARK_PT:
            break
        size = max(_SMALLEST_MARK_PT, size - 0.5)
    composer.find(Problem.TOO_LONG, box.kind)
    for kept in range(len(cleaned) - 1, -1, -1):
        rows = _rows(box, composer, [*cleaned[:kept], f"+{len(cleaned) - kept}"], size)
        if rows is not None:
            return rows
    return []


def _rows(
    box: LanguagesBox | SessionsBox, composer: Composer, texts: list[str], size: float
) -> list[list[tuple[Block, float]]] | None:
    """The chips in rows at a size; None where the box doesn't hold them."""
    high = size * _CHIP_HEIGHT_EM / POINTS_PER_MM
    rows: list[list[tuple[Block, float]]] = []
    left = 0.0
    for text in texts:
        line = composer.typesetter.line(text, box.weight)
        block = Block((line,), size, (0.72,), 0.94)
        width = ((line.right - line.left) + 2 * _CHIP_PAD_EM) * size / POINTS_PER_MM
        if width > box.width:
            return None
        if not rows or left + width > box.width + 1e-6:
            rows.append([])
            left = 0.0
        rows[-1].append((block, width))
        left += width + _CHIP_GAP_MM
    held = len(rows) * (high + _CHIP_GAP_MM) - _CHIP_GAP_MM <= box.height + 1e-6
    return rows if held or not rows else None


def _size(chips: list[list[tuple[Block, float]]]) -> float:
    return chips[0][0][0].size if chips else 0.0
