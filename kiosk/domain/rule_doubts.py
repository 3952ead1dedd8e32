"""What may be suspicious about a session's rule: each in English, and as a value that any language can tell."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Self

Given = str | int | tuple[str, ...]


class Doubt(StrEnum):
    """What it is: its English, with gaps."""

    DEEP = "it is nested too deep"
    EMPTY = "a table must hold one operator, not 0"
    TABLE = "a table must hold one operator, not {number}: {names}"
    OPERATOR = "unknown operator {name}"
    ONE_MOMENT = "takes one moment, not {number} arguments"
    MOMENT = "takes a moment, not {value}"
    COMPARISON = "compares two values; one is missing"
    BUILD_TIME = "{value} is none of custom, customtime, date_from, date_to, date_admission"
    CUSTOM = "{value} isn't a moment: write YYYY-MM-DDTHH:MM:SS, with an offset or in local time"
    CUSTOM_TIME = "{value} isn't a time of day: write HH:MM or HH:MM:SS"
    TAKEN_FOR = "product {product} is taken for tier {tier}, which has that name"
    NO_TIER = "no tier has the code {product}; there are {tiers}"
    WORKED_OUT = "the variable's name is worked out at the door, so it can't be checked"
    FOREIGN_VARIABLE = "unknown variable {name}: pretix has it, but an event here has no counterpart"
    VARIABLE = "unknown variable {name}"
    STATUS = 'entry_status is "present" or "absent", never {value}'
    NUMBER = "{name} is a number, and {value} is none"
    FOREIGN_LOOKUP = "looks up a {name}: pretix has it, but an event here has no counterpart"
    LOOKUP = "looks up {value}; only a product can be looked up"
    NO_PRODUCT = "names no product"
    WINDOW = "takes two moments and a tolerance in minutes, not {number} arguments"
    NO_MOMENT = "compares moments; {value} is none"
    TOLERANCE = "the tolerance must be a number of minutes, not {value}"
    IN_LIST = "takes an item and a list, not {number} arguments"
    LIST = "needs a list, not {value}"
    CONSTANT = "it asks about nothing, so it says the same to everybody"


class Doubted(str):
    """A doubt in English, of one line.

    Attributes:
        doubt: which one.
        given: what fills its gaps; texts of one line.
        place: where in the rule; empty where it is the whole rule's.
    """

    __slots__ = ("doubt", "given", "place")
    doubt: Doubt
    given: Mapping[str, Given]
    place: str

    def __new__(cls, doubt: Doubt, given: Mapping[str, Given], place: str = "") -> Self:
        """Say a doubt."""
        clean = {name: _clean(value) for name, value in given.items()}
        english = doubt.value.format(**{name: _english(value) for name, value in clean.items()}).rstrip()
        made = super().__new__(cls, f"{_one_line(place)}: {english}" if place else english)
        made.doubt, made.given, made.place = doubt, MappingProxyType(clean), _one_line(place)
        return made

    def at(self, place: str) -> Doubted:
        """The same, with its place."""
        return Doubted(self.doubt, self.given, place)


def doubted(doubt: Doubt, **given: Given) -> Doubted:
    """A doubt without its place."""
    return Doubted(doubt, given)


def _english(value: Given) -> str:
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _clean(value: Given) -> Given:
    if isinstance(value, int):
        return value
    return tuple(map(_one_line, value)) if isinstance(value, tuple) else _one_line(value)


def _one_line(words: str) -> str:
    """What a rule brought may hold anything."""
    return "".join(char for char in " ".join(words.split()) if char.isprintable())
