"""What is wrong with a layout's file, in words for whoever wrote it, each mistake with its place; of bounded length."""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, get_args

from kiosk.badge.boxes import Box, FieldStyle, WordsStyle
from kiosk.files.text import clean

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_SAID = 20
"""Problems that a message tells; a file that was made to be wrong has millions."""
_LONGEST_PART, _LONGEST_MESSAGE = 40, 200
_KINDS = {str(get_args(box.model_fields["kind"].annotation)[0]): box for box in get_args(get_args(Box)[0])}
_TEXT_KEYS = tuple(dict.fromkeys((*FieldStyle.model_fields, *WordsStyle.model_fields)))
_BESIDE_KIND = 3
"""Where a place goes on within a box: side, number and kind come first."""

_WORDS = {
    "string_type": "text is wanted",
    "string_unicode": "holds half a character (a lone surrogate)",
    "string_too_short": "must not be empty",
    "string_too_long": "has more than {max_length} characters",
    "int_type": "a whole number is wanted",
    "int_parsing": "a whole number is wanted",
    "int_from_float": "a whole number is wanted",
    "float_type": "a number is wanted",
    "float_parsing": "a number is wanted",
    "finite_number": "a number is wanted",
    "bool_type": "true or false is wanted",
    "bool_parsing": "true or false is wanted",
    "tuple_type": "a list is wanted: [...]",
    "dict_type": "an object is wanted: {{...}}",
    "model_type": "an object is wanted: {{...}}",
    "model_attributes_type": "an object is wanted: {{...}}",
    "too_short": "must not be empty",
    "too_long": "has more than {max_length}",
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be at least {ge:g}",
    "less_than": "must be less than {lt:g}",
    "less_than_equal": "must be at most {le:g}",
    "json_invalid": "no JSON: {error}",
}


class Mistakes(ValueError):
    """Several things wrong with a whole layout, `each` a sentence that names its box."""

    def __init__(self, each: Iterable[str]) -> None:
        self.each = tuple(each)
        super().__init__("; ".join(self.each))


def mistakes_in(problems: list[ErrorDetails], text: str, keys: Iterable[str]) -> str:
    """What is wrong with a file, in one line.

    Args:
        problems: as Pydantic found them, with their context.
        text: the file's.
        keys: what a layout may hold outside its boxes.
    """
    around = {problem["loc"][:length] for problem in problems for length in range(len(problem["loc"]))}
    # a list without its wrong parts may be too short, but that isn't what is wrong with it
    told = [problem for problem in problems if problem["type"] != "too_short" or problem["loc"] not in around]
    found = json.loads(text, parse_int=float) if any(_is_of_a_box(problem["loc"]) for problem in told[:_SAID]) else None
    sentences = [sentence for problem in told[:_SAID] for sentence in _explained(problem, found, tuple(keys))]
    more = max(0, len(told) - _SAID) + max(0, len(sentences) - _SAID)
    return "; ".join(islice(sentences, _SAID)) + (f"; and {more} more" if more > 0 else "")


def _explained(problem: ErrorDetails, found: Any, keys: tuple[str, ...]) -> Iterator[str]:
    error = problem.get("ctx", {}).get("error")
    if isinstance(error, Mistakes):
        yield from (brief(each, _LONGEST_MESSAGE) for each in error.each)
        return
    place, said = problem["loc"], _said(problem, keys)
    if problem["type"] == "missing":
        place = place[:-1]
    if not _is_of_a_box(place):
        where = _place(place)
    else:
        inner = _place(place[_BESIDE_KIND:])
        where = f'box "{_box_id(found, str(place[0]), int(place[1]))}"{", " + inner if inner else ""}'
    yield f"{where}: {said}" if where else said


def _said(problem: ErrorDetails, keys: tuple[str, ...]) -> str:
    kind, place, given, context = problem["type"], problem["loc"], problem["input"], problem.get("ctx", {})
    if kind == "missing":
        either = place[-2:] == ("<field>", "field")
        return "field or text is missing" if either else f"{place[-1]} is missing"
    if kind == "extra_forbidden":
        return _unknown(str(place[-1]), place, keys)
    if kind == "union_tag_not_found":
        return f"kind is missing: write one of {', '.join(_KINDS)}"
    if kind == "union_tag_invalid":
        tag = brief(str(context["tag"]), _LONGEST_PART)
        return f"'{tag}' is no kind of box: write one of {', '.join(_KINDS)}{_meant(tag, _KINDS)}"
    if kind == "literal_error":
        names = str(context["expected"]).replace(" or ", ", ").replace("'", "")
        return f"write one of {names}"
    if kind == "string_pattern_mismatch":
        return "a language is a code such as en" if place[-1] == "[key]" else "a colour is written #RRGGBB"
    if isinstance(given, float) and not math.isfinite(given):
        return "a number is wanted, not NaN or Infinity"
    words = _WORDS.get(kind)
    if words is None:
        words, context = "{said}", {"said": problem["msg"].removeprefix("Value error, ")}
    return brief(words.format(**context), _LONGEST_MESSAGE)


def _unknown(key: str, place: tuple[int | str, ...], keys: tuple[str, ...]) -> str:
    """What to say of a key that isn't ours; names the one that was probably meant."""
    known: Iterable[str] = keys
    if _is_of_a_box(place):
        known = _TEXT_KEYS if "texts" in place[_BESIDE_KIND:-1] else tuple(_KINDS[str(place[2])].model_fields)
    return f"unknown{_meant(key, known)}" + ("" if _near(key, known) else _elsewhere(key, place))


def _elsewhere(key: str, place: tuple[int | str, ...]) -> str:
    """Where a key would be known, but not here."""
    if not _is_of_a_box(place) or not any(key in box.model_fields for box in _KINDS.values()):
        return ""
    return " in a text of a column" if "texts" in place[_BESIDE_KIND:-1] else f" in a box of kind {place[2]}"


def _meant(given: str, known: Iterable[str]) -> str:
    near = _near(given, known)
    return f"; did you mean {near}?" if near else ""


def _near(given: str, known: Iterable[str]) -> str:
    folded = {name.casefold(): name for name in known if name != "schema_"}
    near = difflib.get_close_matches(given[:_LONGEST_PART].casefold(), folded, n=1)
    return folded[near[0]] if near else ""


def _is_of_a_box(place: tuple[int | str, ...]) -> bool:
    return place[:1] in {("front",), ("back",)} and len(place) > 1


def _place(parts: Iterable[int | str]) -> str:
    """Keys that lead to a mistake: "text 1, colour" for the first of a column's texts, counted from 1."""
    path, before = "", ""
    for part in parts:
        if isinstance(part, int):
            path, before = f"{path.removesuffix('texts')}text {part + 1}", ", "
        elif not part.startswith("<") and part != "[key]":  # which kind of text it was taken for; that it is a key
            path, before = f"{path}{before}{brief(part, _LONGEST_PART)}", "."
    return path


def brief(text: str, limit: int) -> str:
    """What a stranger's file says, fit to stand in a message."""
    shown = clean(text[: 2 * limit])
    return shown if len(shown) <= limit else f"{shown[:limit]}..."


def _box_id(found: Any, side: str, number: int) -> str:
    """The id of the box at a place in the file, else its number counted from 1."""
    box = found[side][number]
    given = box.get("id") if isinstance(box, dict) else None
    name = f"number {number + 1}" if side == "front" else f"number {number + 1} of the back"
    return (brief(given, _LONGEST_PART) if isinstance(given, str) else "") or name
