"""From the bytes of a serial scanner, cut anywhere, to texts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.devices.scanner_text import LONGEST, End, bare
from kiosk.devices.wedge_rules import Rules

PAUSE = 0.15
"""Seconds of silence that end a text of a scanner that sends nothing else to end it: nine times the latency of USB adapters."""
FORGET = 2.0
"""Seconds after which the beginning of a text is given up that a scanner which does send an end never ended."""

_MOST_BYTES = 4 * LONGEST
_BYTES = {End.ENTER: b"\r", End.TAB: b"\t", End.LINE_FEED: b"\n"}
_CONTROL = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0xFEFF)))


class Lines:
    """Cuts what comes into texts. Not for several threads.

    A text ends with what `rules` names, or with a pause where this scanner has never sent such an end. UTF-8 is read as
    that, anything else as Latin-1; control characters around a text and blank texts go. What never ends is dropped up to
    its end, whatever its length.

    Args:
        rules: prefix and suffix are taken off where they are there; the rest is for keyboards.
    """

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        ends = b"".join(_BYTES[end] for end in sorted(rules.ends - {End.PAUSE}))
        self._ends = re.compile(b"[" + re.escape(ends) + b"]") if ends else None
        self._by_pause = End.PAUSE in rules.ends
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget what came so far, as when a scanner is plugged in."""
        self._begun = b""
        self._too_long = False
        self._sends_ends = False

    @property
    def wait(self) -> float | None:
        """Seconds of silence after which `pause` wants to be asked; None where nothing is begun."""
        if not self._begun and not self._too_long:
            return None
        return FORGET if self._sends_ends and not self._by_pause else PAUSE

    def feed(self, data: bytes) -> list[str]:
        """The texts that these bytes end."""
        *whole, rest = self._ends.split(data) if self._ends is not None else [data]
        texts: list[str] = []
        for part in whole:
            self._sends_ends = True
            self._add(part)
            texts += self._ended()
        self._add(rest)
        return texts

    def pause(self) -> list[str]:
        """Nothing came for as long as `wait` says: the text that this ends, if it does."""
        if self._sends_ends and not self._by_pause:
            self._begun, self._too_long = b"", False
        return list(self._ended())

    def _add(self, part: bytes) -> None:
        if len(self._begun) + len(part) > _MOST_BYTES:
            self._begun, self._too_long = b"", True
        elif not self._too_long:
            self._begun += part

    def _ended(self) -> Iterator[str]:
        raw, lost = self._begun, self._too_long
        self._begun, self._too_long = b"", False
        text = "" if lost else _decoded(raw).strip(_CONTROL + " ")
        if text and len(text) <= _MOST_BYTES:
            yield bare(text, self._rules.prefix, self._rules.suffix)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
