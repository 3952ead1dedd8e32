"""What of a sound layout should be looked at: it prints, but perhaps not as its author means it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.badge import qr
from kiosk.badge.boxes import (
    BandBox,
    Box,
    ColumnBox,
    FieldBox,
    ImageBox,
    LanguagesBox,
    PhotoBox,
    QrBox,
    SessionsBox,
    TextBox,
    TierBox,
    WordsStyle,
    meet,
    texts_of,
)
from kiosk.badge.colours import WHITE, contrast
from kiosk.badge.compose import Composer
from kiosk.badge.data import BadgeData
from kiosk.badge.layout import Layout
from kiosk.codes import badge_token
from kiosk.domain.event import Event

_HAIR = 0.05
"""Millimetres by which boxes may overlap unseen."""
_PALE = 3.0
"""The WCAG 2 contrast ratio (success criterion 1.4.3) below which not even large text is easily read."""
_SMALLEST_CODE_MM = 20.0
_DOTS = (203, 300)
_A_TIER = "TIER5"
"""With a tier's code of up to 5 bytes, a badge's code has at most 178 characters."""
_NOBODY = BadgeData("Nobody", "", "", "", "", "", "", WHITE, "", "")


def remarks(layout: Layout, event: Event | None = None) -> tuple[str, ...]:
    """What should be looked at, one sentence each, which names its box; nothing where all is well.

    Args:
        layout: a sound one.
        event: whose languages and tiers' colours the layout is for; without it, these aren't looked at.

    Raises:
        Fault: the fonts are missing.
    """
    found: dict[str, None] = {}
    if not any(isinstance(box, QrBox) for box in layout.boxes):
        found["no box has the badge's code: doors can't scan it"] = None
    for boxes in layout.sides:
        found |= dict.fromkeys(_overlaps(boxes))
        found |= dict.fromkeys(_pale(boxes, event))
    for box in layout.boxes:
        found |= dict.fromkeys(_of_words(box))
        found |= dict.fromkeys(_untranslated(box, event))
        if isinstance(box, QrBox):
            found |= dict.fromkeys(_of_code(box, event))
    return tuple(found)


def _overlaps(boxes: tuple[Box, ...]) -> Iterator[str]:
    for below, above in combinations(boxes, 2):
        if not meet(below, above, _HAIR):
            continue
        if _is_text(below) and _is_text(above):
            yield f'box "{above.id}": overlaps the text of "{below.id}"; where both are full, neither can be read'
        elif _is_text(below) and _is_ground(above):
            yield f'box "{above.id}": is drawn over the text of "{below.id}"; put it before that in the file, or elsewhere'
        elif _is_text(above) and _is_ground(below) and not _carries(below, above):
            yield f'box "{above.id}": its text runs over "{below.id}"'
        elif _is_band_with_words(below) and _is_ground(above):
            yield f'box "{above.id}": is drawn over the band "{below.id}", whose words may stand under it'


def _is_text(box: Box) -> bool:
    return isinstance(box, ColumnBox | FieldBox | TextBox | LanguagesBox | SessionsBox)


def _is_ground(box: Box) -> bool:
    return isinstance(box, BandBox | PhotoBox | ImageBox | TierBox)


def _is_band_with_words(box: Box) -> bool:
    return isinstance(box, BandBox) and bool(box.name_pt or box.code_pt)


def _carries(ground: Box, text: Box) -> bool:
    """Whether a text is meant to stand on it: a plain band or a picture with room for all of the text's box."""
    plain = isinstance(ground, ImageBox) or (isinstance(ground, BandBox) and not _is_band_with_words(ground))
    return plain and _holds(ground, text)


def _holds(outer: Box, inner: Box) -> bool:
    across = outer.x - _HAIR <= inner.x and inner.x + inner.width <= outer.x + outer.width + _HAIR
    return across and outer.y - _HAIR <= inner.y and inner.y + inner.height <= outer.y + outer.height + _HAIR


def _pale(boxes: tuple[Box, ...], event: Event | None) -> Iterator[str]:
    for number, box in enumerate(boxes):
        for ground in _grounds(boxes[:number], box, event):
            for style in texts_of(box):
                ratio = contrast(style.colour, ground)
                if ratio < _PALE:
                    where = "paper" if ground == WHITE else ground
                    yield (
                        f'box "{box.id}": text of colour {style.colour} is pale on {where}'
                        f" (contrast {ratio:.1f}, at least {_PALE:g} is wanted)"
                    )


def _grounds(below: tuple[Box, ...], box: Box, event: Event | None) -> tuple[str, ...]:
    """The colours that a box's text may stand on; none where nobody knows them."""
    for ground in reversed(below):
        if isinstance(ground, ImageBox) and _holds(ground, box):
            return ()
        if isinstance(ground, BandBox) and _holds(ground, box):
            if ground.colour is not None:
                return (ground.colour,)
            return tuple(tier.colour for tier in event.tiers) if event else ()
    return (WHITE,)


def _of_words(box: Box) -> Iterator[str]:
    """What of a layout's own words can't be drawn, or has no room even where nothing else is in its box."""
    if not isinstance(box, ColumnBox | FieldBox | TextBox):
        return
    styles = tuple(style for style in texts_of(box) if isinstance(style, WordsStyle))
    if not styles:
        return
    languages = {language: None for style in styles if not isinstance(style.text, str) for language in style.text}
    for language in languages or {"": None}:
        composer = Composer(replace(_NOBODY, language=language or "en"))
        list(composer.column(box, styles))
        for finding in composer.findings:
            if finding.of_layout:
                yield f"{finding}{f' ({language})' if language else ''}: {finding.mend}"


def _untranslated(box: Box, event: Event | None) -> Iterator[str]:
    # a layout tells no regions apart
    wanted = list(dict.fromkeys(code.partition("-")[0].lower() for code in event.languages)) if event else []
    for style in texts_of(box):
        if isinstance(style, WordsStyle) and not isinstance(style.text, str):
            missing = [language for language in wanted if language not in style.text]
            if missing:
                yield f'box "{box.id}": its words are given in {", ".join(style.text)}, not in {", ".join(missing)}'


def _of_code(box: QrBox, event: Event | None) -> Iterator[str]:
    token = _token(event)
    for dots in _DOTS:
        placed = qr.placed(token, box.x, box.y, box.width, box.height, dots)
        side = placed.symbol.modules * placed.module
        if side < _SMALLEST_CODE_MM - _HAIR:
            yield f'box "{box.id}": at {dots} dots an inch its code is {side:.1f} mm wide; enlarge it to {_SMALLEST_CODE_MM:g} mm'


def _token(event: Event | None) -> str:
    """The longest code that a badge of the event may have; it grows with the tier's code, and is no door's."""
    tier = max((tier.code for tier in event.tiers), key=_bytes, default=_A_TIER) if event else _A_TIER
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    return badge_token.issue(key, event_id="", registration_id="", tier=tier, serial=1, expires=badge_token.LONG_PAST)


def _bytes(text: str) -> int:
    return len(text.encode())
