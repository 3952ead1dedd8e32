"""What is wrong with an event file, by kind, so that it can be said in the language of the screens. No Qt.

`kiosk.files.event_file` decides what is wrong; this only recognizes what it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from kiosk.files.event_edit import Mistake


class Wrong(StrEnum):
    """What may be wrong."""

    MISSING = "missing"
    EMPTY = "empty"
    NO_TEXT = "no_text"
    TWICE = "twice"
    SPACES = "spaces"
    LONG_CODE = "long_code"
    LONG = "long"
    CONTROL = "control"
    COLOUR = "colour"
    ZONE = "zone"
    LANGUAGE = "language"
    NO_LANGUAGE = "no_language"
    DATE = "date"
    MOMENT = "moment"
    BEFORE_START = "before_start"
    TOO_LONG_EVENT = "too_long_event"
    OUTSIDE = "outside"
    NOT_AFTER = "not_after"
    NOBODY = "nobody"
    NO_TIER = "no_tier"
    ONLY_ALONE = "only_alone"
    NUMBER = "number"
    NO_TIERS = "no_tiers"
    UNKNOWN_KEY = "unknown_key"
    OTHER = "other"
    """What `detail` says, in the core's words."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, with its place as `Mistake` has it.

    Attributes:
        soft: it may be saved and used as it is.
    """

    wrong: Wrong
    table: str
    number: int | None
    key: str
    detail: str = ""
    soft: bool = False

    @property
    def field(self) -> str:
        """The key without what lies within it: name of name.fr, languages of languages[2]."""
        return re.split(r"[.\[]", self.key.removeprefix("admit."), maxsplit=1)[0]


_SAID: tuple[tuple[str, Wrong], ...] = (
    (r"is missing: an event needs one tier", Wrong.NO_TIERS),
    (r"is missing$", Wrong.MISSING),
    (r"must not be empty$", Wrong.EMPTY),
    (r"must hold a text for one language|must be a table, such as \{ en", Wrong.NO_TEXT),
    (r"the same as \w+\[(\d+)\]", Wrong.TWICE),
    (r"must not hold spaces", Wrong.SPACES),
    (r"must be short enough for a badge", Wrong.LONG_CODE),
    (r"has more than (\d+) characters", Wrong.LONG),
    (r"holds a control character", Wrong.CONTROL),
    (r'("?.*"?) is no colour', Wrong.COLOUR),
    (r'no time zone (".*"),', Wrong.ZONE),
    (r'(".*") is no language code', Wrong.LANGUAGE),
    (r"must name one language", Wrong.NO_LANGUAGE),
    (r"must be a date with a time", Wrong.MOMENT),
    (r"must be a date,|not a date: write|not a date in the calendar", Wrong.DATE),
    (r"lies before starts", Wrong.BEFORE_START),
    (r"lies more than a year after", Wrong.TOO_LONG_EVENT),
    (r"(.*) is outside the event", Wrong.OUTSIDE),
    (r"must lie after starts", Wrong.NOT_AFTER),
    (r"an empty list would admit nobody", Wrong.NOBODY),
    (r"no tier (\".*\")$", Wrong.NO_TIER),
    (r'"only" admits by invitation alone', Wrong.ONLY_ALONE),
    (r"must be (?:at least|at most) |must be a whole number", Wrong.NUMBER),
    (r"unknown key", Wrong.UNKNOWN_KEY),
)


def flaw(mistake: Mistake, *, soft: bool = False) -> Flaw:
    """Recognize a mistake."""
    if not soft:
        for pattern, wrong in _SAID:
            found = re.match(pattern, mistake.said) or (re.search(pattern, mistake.said) if pattern.startswith("lies") else None)
            if found is not None:
                return Flaw(wrong, mistake.table, mistake.number, mistake.key, (*found.groups(), "")[0])
    return Flaw(Wrong.OTHER, mistake.table, mistake.number, mistake.key, mistake.said, soft)
