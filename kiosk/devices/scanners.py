"""Which scanners a station has, as its command line and environment say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from kiosk.devices.scanner_text import USUAL_ENDS, End
from kiosk.devices.wedge_rules import Decoding, Rules
from kiosk.errors import Fault
from kiosk.settings import ScannerWords

USUAL_BAUD = 9600
"""What scanners come with; a USB one doesn't care."""
_BAUDS = range(300, 4_000_001)
_LONGEST_BAUD = 7
_Word = TypeVar("_Word", bound=StrEnum)
_MEND = "give keyboard, serial:PORT, serial:PORT@BAUD or none"


@dataclass(frozen=True, slots=True)
class SerialPort:
    """A scanner on a serial port.

    Attributes:
        name: as the system calls it: COM3, /dev/ttyACM0.
        baud: bits a second.
    """

    name: str
    baud: int = USUAL_BAUD


@dataclass(frozen=True, slots=True)
class Scanning:
    """The scanners of a station.

    Attributes:
        keyboard: whether one pretends to be a keyboard.
        ports: those on serial ports.
        rules: how they are set.
    """

    keyboard: bool = False
    ports: tuple[SerialPort, ...] = ()
    rules: Rules = field(default_factory=Rules)


def scanning(named: Sequence[str], words: ScannerWords) -> Scanning:
    """The scanners that `--scanner` names, set as the environment says.

    Raises:
        Fault: one can't be meant, or the environment makes no sense.
    """
    kinds = [name.strip() for name in named]
    lowered = [kind.lower() for kind in kinds]
    if "none" in lowered and len(kinds) > 1:
        raise Fault("--scanner: none and another one", "give either")
    ports = tuple(dict.fromkeys(_port(kind) for kind in kinds if kind.lower() not in {"none", "keyboard"}))
    return Scanning("keyboard" in lowered, ports, rules_of(words))


def rules_of(words: ScannerWords) -> Rules:
    """How the scanners are set.

    Raises:
        Fault: a word makes no sense.
    """
    usual = Rules()
    return Rules(
        prefix=words.prefix,
        suffix=words.suffix,
        ends=frozenset(_one_of(End, word, "KIOSK_SCANNER_ENDS") for word in _listed(words.ends)) if words.ends else USUAL_ENDS,
        shortest=_number(words.shortest, "KIOSK_SCANNER_SHORTEST") if words.shortest else usual.shortest,
        gap=_number(words.gap, "KIOSK_SCANNER_GAP") / 1000 if words.gap else usual.gap,
        decoding=_one_of(Decoding, words.decoding.strip().lower(), "KIOSK_SCANNER_KEYS") if words.decoding else usual.decoding,
    )


def _port(kind: str) -> SerialPort:
    scheme, _, rest = kind.partition(":")
    name, at, baud = rest.rpartition("@")
    if not at:
        name, baud = rest, str(USUAL_BAUD)
    if scheme.lower() != "serial" or not name:
        raise Fault(f"--scanner {kind}: no such kind", _MEND)
    if not (baud.isascii() and baud.isdigit() and len(baud) <= _LONGEST_BAUD and int(baud) in _BAUDS):
        raise Fault(f"--scanner {kind}: no speed of a serial port", f"give bits a second, such as {USUAL_BAUD}, or leave it out")
    return SerialPort(name, int(baud))


def _listed(text: str) -> list[str]:
    return [word.strip().lower() for word in text.split(",") if word.strip()]


def _number(text: str, name: str) -> int:
    if not (text.strip().isascii() and text.strip().isdigit() and len(text) < 10):  # noqa: PLR2004 (no sensible one is longer)
        raise Fault(f"{name}={text}: not a number", "give a whole number")
    return int(text)


def _one_of(kind: type[_Word], word: str, name: str) -> _Word:
    try:
        return kind(word)
    except ValueError:
        raise Fault(f"{name}: {word} means nothing", f"give {', '.join(known.value for known in kind)}") from None
