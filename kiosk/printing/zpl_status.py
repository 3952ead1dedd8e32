"""What a label printer says of itself: Host Status (~HS) and, where it keeps silent on that, Host Query (~HQES).

Both from the ZPL II programming guide. Zebra says there that some models do not answer ~HS while they are out of paper or
ribbon, open or too hot; those that know ~HQES answer it also then.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from kiosk.printing.trouble import Trouble, worst

STATUS, ERRORS = b"~HS\r\n", b"~HQES\r\n"
LONGEST = 4096
"""Bytes of an answer; a true one has under 200."""
_FRAME = re.compile(rb"\x02([^\x02\x03]{0,200})\x03")
_FRAMES = 3
_SHORTEST_FIRST, _SHORTEST_SECOND = 12, 9
_NUMBER = re.compile(r"\d{1,8}")
_QUERY = re.compile(rb"ERRORS:\s*([01])\s+([0-9A-Fa-f]{8})\s+([0-9A-Fa-f]{8})")
_PAUSED = "paused"
_BITS = {
    0x0001: "out of paper",
    0x0002: "out of ribbon",
    0x0004: "cover open",
    0x0008: "the cutter is stuck",
    0x0010: "the print head is too hot",
    0x0020: "the motor is too hot",
    0x0040: "the print head is damaged",
    0x0080: "the print head is not recognised",
    0x4000: "the paper does not move",
    0x10000: _PAUSED,
}


_TROUBLES = {
    "out of paper": Trouble.PAPER_OUT,
    "out of ribbon": Trouble.INK_OUT,
    "cover open": Trouble.COVER_OPEN,
    "the paper does not move": Trouble.JAM,
    _PAUSED: Trouble.PAUSED,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a label printer stands.

    Attributes:
        trouble: what keeps it from printing, in words; empty where nothing does.
        full: its memory takes no more now.
        waiting: formats and labels that it still has to print; None where it doesn't tell.
    """

    trouble: str = ""
    full: bool = False
    waiting: int | None = None

    @property
    def kind(self) -> Trouble:
        """The worst of its troubles, for programs."""
        return worst(_TROUBLES.get(word, Trouble.ATTENTION) for word in self.trouble.split(", ") if word)


def complete(answer: bytes | bytearray) -> bool:
    """True where nothing more is to be expected of an answer to ~HS or ~HQES."""
    return answer.count(b"\x03") >= _FRAMES or (_QUERY.search(answer) is not None and b"\x03" in answer)


def read_status(answer: bytes) -> Standing | None:
    """The standing in an answer to ~HS, the last one where it holds several; None where it is none."""
    frames = [frame.decode("ascii", "replace").split(",") for frame in _FRAME.findall(answer)]
    for first, second in reversed(list(itertools.pairwise(frames))):
        if len(first) < _SHORTEST_FIRST or len(second) < _SHORTEST_SECOND:
            continue
        told, more = _numbers(first), _numbers(second)
        if told and more:
            return _standing(told, more)
    return None


def read_errors(answer: bytes) -> Standing | None:
    """The standing in an answer to ~HQES; None where it is none."""
    found = _QUERY.search(answer)
    if not found:
        return None
    bits = int(found[3], 16) if found[1] == b"1" else 0
    words = [word for bit, word in _BITS.items() if bits & bit]
    rest = bits & ~sum(_BITS)
    return Standing(_joined([*words, *([f"error {rest:#x}"] if rest else [])]))


def _standing(first: list[int], second: list[int]) -> Standing:
    flags = (
        (first[1], "out of paper"),
        (second[2], "cover open"),
        (second[3], "out of ribbon"),
        (first[10], "the print head is too cold"),
        (first[11], "the print head is too hot"),
        (first[6], "in diagnostic mode: it would print codes instead of the badge"),
        (first[2], _PAUSED),
    )
    return Standing(_joined([word for flag, word in flags if flag]), bool(first[5]), first[4] + first[7] + second[8])


def _joined(words: list[str]) -> str:
    """All troubles; that it paused goes without saying where something made it."""
    return ", ".join([word for word in words if word != _PAUSED] or words)


def _numbers(fields: list[str]) -> list[int]:
    """The fields as numbers; none where one isn't. The last may be a password or letters of a newer printer."""
    short = [field.strip() for field in fields[:_SHORTEST_FIRST]]
    numbers = [int(field) if _NUMBER.fullmatch(field) and field.isascii() else -1 for field in short]
    needed = numbers[: _SHORTEST_SECOND if len(fields) < _SHORTEST_FIRST else _SHORTEST_FIRST]
    return numbers if -1 not in needed else []
