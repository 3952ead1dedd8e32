"""The colours of the three themes as tokens, and what WCAG 2.2 computes from two of them. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ui.wording import Tone


class ThemeName(StrEnum):
    """What people choose."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens, each `#RRGGBB`.

    Attributes:
        ink, paper, card: text; the window's ground; the ground of cards and fields.
        line, edge: rules; the outline of fields, which must be seen (3:1 on the card).
        muted, disabled: labels; words of what can't be pressed now.
        soft, chosen, chosen_edge: quiet grounds; the ground of what is chosen, and its outline.
        admit, refuse, attention: grounds of verdicts.
        admit_text, refuse_text, attention_text: the same meanings as words on paper, card and chosen ground.
        action, action_over: the one filled button; the same under the pointer.
        action_text: the same as words, outlines and focus rings on paper and card.
        lens: where the camera's picture will be.
        white, black: text on coloured grounds, whichever reads better.
        least: the contrast that words have at least.
    """

    ink: str = "#14212B"
    paper: str = "#F6F8FA"
    card: str = "#FFFFFF"
    line: str = "#D5DDE3"
    edge: str = "#7A8894"
    muted: str = "#55646F"
    disabled: str = "#8A97A1"
    soft: str = "#E6EBEF"
    chosen: str = "#E3EFF5"
    handle: str = "#AAB6BF"
    admit: str = "#0B6B3A"
    refuse: str = "#A3121F"
    attention: str = "#F2B705"
    admit_text: str = "#0B6B3A"
    refuse_text: str = "#A3121F"
    attention_text: str = "#14212B"
    action: str = "#005E8A"
    action_over: str = "#004A6E"
    action_text: str = "#005E8A"
    lens: str = "#14212B"
    white: str = "#FFFFFF"
    black: str = "#14212B"
    least: float = 4.5

    def colour(self, name: str) -> str:
        """The colour that a name means.

        Args:
            name: a token; `#RRGGBB` is a colour already (a tier's); `on NAME` reads best on another one, and `band TONE` is the
                shade of a verdict's ground that holds the next step; `tier #RRGGBB` is a tier's colour as a ground of words.
        """
        if name.startswith("#"):
            return name
        if name.startswith("on "):
            return self.on(self.colour(name[3:]))
        if name.startswith("tier "):
            return self.shade(name[5:])
        if name.startswith("band "):
            return self.band(Tone(name[5:]))
        found: str = getattr(self, name)
        return found

    def ground(self, tone: Tone) -> str:
        """The colour of a verdict's panel."""
        return self.colour(tone.value)

    def on(self, ground: str) -> str:
        """White or black, whichever reads better on a colour."""
        return max((self.white, self.black), key=lambda text: contrast(text, ground))

    def shade(self, colour: str) -> str:
        """A colour that somebody else chose, darker where words would not read on it."""
        while contrast(self.on(colour), colour) < self.least:
            colour = darker(colour, 0.95)
        return colour

    def band(self, tone: Tone) -> str:
        """The ground of the band that holds the next step: a shade of the panel's colour."""
        return darker(self.ground(tone), 0.94 if tone is Tone.ATTENTION else 0.85)


LIGHT = Theme()
DARK = Theme(
    ink="#E9EEF2",
    paper="#10181F",
    card="#1A252E",
    line="#33424E",
    edge="#7F909D",
    muted="#A9B7C2",
    disabled="#74838E",
    soft="#26333D",
    chosen="#1D3B4C",
    handle="#5A6B78",
    admit="#0B6B3A",
    refuse="#A3121F",
    attention="#F2B705",
    admit_text="#6FD39B",
    refuse_text="#FF9A9A",
    attention_text="#F2B705",
    action="#7CC7EE",
    action_over="#A5DBF6",
    action_text="#7CC7EE",
    lens="#05090C",
)
CONTRAST = Theme(
    ink="#FFFFFF",
    paper="#000000",
    card="#000000",
    line="#FFFFFF",
    edge="#FFFFFF",
    muted="#FFFFFF",
    disabled="#B8B8B8",
    soft="#262626",
    chosen="#003A5C",
    handle="#FFFFFF",
    admit="#005C2E",
    refuse="#8E0012",
    attention="#FFD400",
    admit_text="#5CFFA5",
    refuse_text="#FFB3B3",
    attention_text="#FFD400",
    action="#FFD400",
    action_over="#FFFFFF",
    action_text="#FFD400",
    lens="#000000",
    black="#000000",
    least=7.0,
)
THEMES: Mapping[ThemeName, Theme] = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}


@lru_cache(maxsize=1024)
def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, 1 to 21)."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def darker(colour: str, factor: float) -> str:
    """A colour with each channel multiplied by a factor from 0 to 1."""
    return "#" + "".join(f"{round(int(colour[place : place + 2], 16) * factor):02x}" for place in (1, 3, 5))


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]  # noqa: PLR2004
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
