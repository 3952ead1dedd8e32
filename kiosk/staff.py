"""What staff prove themselves by: ids, PINs, and how long wrong tries lock somebody out. No storage and no clock of its own.

PINs are kept as argon2id (RFC 9106) and stand in no message.
"""

from __future__ import annotations

import base64
import itertools
import math
import re
import secrets
import unicodedata
from dataclasses import dataclass, field, replace

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from kiosk.domain.journal import Stamp
from kiosk.errors import Fault

SHORTEST, LONGEST = 6, 12
"""Digits of a PIN. With the lockout below, six are a hundred guesses a day out of a million."""
FREE_TRIES = 3
"""So many wrong tries in a row lock; the tries before the last of them cost nothing."""
FIRST_DELAY, LONGEST_DELAY = 30, 15 * 60
"""Seconds of the first lock, which doubles with each further wrong try, and of the longest."""

_TIME_COST, _MEMORY_KIB, _LANES = 2, 32 * 1024, 1
"""Twice over 32 MiB in one lane: about 52 ms on two slow cores, of which the camera keeps the other one. More memory would make
the person wait and the guesser, whom the lockout and the database's own key hold, no poorer."""
_MOST_BYTES = 64
# one alphabet only: ids that look alike in two of them would make two people one
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,11}")
_MEND_PIN = f"choose {SHORTEST} to {LONGEST} digits that nobody guesses"


def is_staff_id(text: str) -> bool:
    """Whether it may stand for somebody in the journal: 1 to 12 Latin letters, digits and hyphens, no hyphen first."""
    return _ID.fullmatch(text) is not None


def key_of(id: str) -> str:
    """What ids are compared by: SUP1 and sup1 are one person."""
    return id.strip().casefold()


def checked_pin(pin: str, id: str = "") -> str:
    """The PIN in ASCII digits, whatever script it was typed in, where it may be used by the one of that id.

    Raises:
        Fault: it is too short, too long, no number, or easily guessed.
    """
    digits = _ascii(pin)
    if not (digits.isascii() and digits.isdigit()):
        raise Fault("the PIN is not made of digits", _MEND_PIN)
    if not SHORTEST <= len(digits) <= LONGEST:
        raise Fault(f"the PIN is {'shorter' if len(digits) < SHORTEST else 'longer'} than is allowed", _MEND_PIN)
    if digits == id:
        raise Fault("the PIN is the id", _MEND_PIN)
    steps = {(int(after) - int(before)) % 10 for before, after in itertools.pairwise(digits)}
    if steps <= {0}:
        raise Fault("the PIN is one digit repeated", _MEND_PIN)
    if steps in ({1}, {9}):  # 890123 too
        raise Fault("the PIN is a run of digits", _MEND_PIN)
    if any(digits[period:] == digits[:-period] for period in range(2, len(digits) // 2 + 1)):
        raise Fault("the PIN is a short pattern repeated", _MEND_PIN)
    return digits


def _ascii(pin: str) -> str:
    """Arabic, Devanagari and other digits as those of ASCII, what is no digit as it is."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in pin)


def _standard() -> PasswordHasher:
    return PasswordHasher(time_cost=_TIME_COST, memory_cost=_MEMORY_KIB, parallelism=_LANES, hash_len=32, type=Type.ID)


@dataclass(frozen=True, slots=True)
class Pins:
    """Makes hashes of PINs and compares with them; `hasher` says at what cost."""

    hasher: PasswordHasher = field(default_factory=_standard)

    def hashed(self, pin: str, id: str) -> str:
        """A PIN as it is kept, for the one of that id.

        Raises:
            Fault: it may not be used (`checked_pin`).
        """
        return self.hasher.hash(checked_pin(pin, id))

    def renewed(self, pin: str) -> str:
        """A PIN that was right as it is kept at today's cost, even where today's rules would not take it."""
        return self.hasher.hash(_ascii(pin))

    def right(self, pin: str, hashed: str | None) -> bool:
        """Whether it is that PIN; where there is none (None), no, after the same work.

        Raises:
            Fault: what is kept is damaged.
        """
        typed = _ascii(pin[:_MOST_BYTES]).encode("utf-8", "replace")
        try:
            self.hasher.verify(self._nobodys() if hashed is None else hashed, typed)
        except VerifyMismatchError:
            return False
        except (InvalidHashError, VerificationError) as error:
            raise Fault("a PIN kept in the database is damaged", "set it anew: kiosk staff pin ID") from error
        return hashed is not None

    def outdated(self, hashed: str) -> bool:
        """Whether it was made at another cost than today's, and is to be made anew when its PIN is next at hand."""
        return self.hasher.check_needs_rehash(hashed)

    def _nobodys(self) -> str:
        """A hash of today's cost that no PIN has."""
        cost = f"m={self.hasher.memory_cost},t={self.hasher.time_cost},p={self.hasher.parallelism}"
        salt, digest = (base64.b64encode(secrets.token_bytes(size)).decode().rstrip("=") for size in (16, 32))
        return f"$argon2id$v=19${cost}${salt}${digest}"


def delay(failures: int) -> int:
    """Seconds for which so many wrong tries in a row lock, from the last of them."""
    if failures < FREE_TRIES:
        return 0
    return int(min(FIRST_DELAY * 2 ** min(failures - FREE_TRIES, 16), LONGEST_DELAY))


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries in a row, and when the last was; a right PIN makes it `Tries()`.

    Within one run of the machine its monotonic time counts, so that setting the clock neither ends a lock nor draws it out.
    Over a restart there is only the clock: where that was set back, the lock begins anew (`dated`), once.
    """

    failures: int = 0
    last: Stamp | None = None

    def wrong(self, now: Stamp) -> Tries:
        """After another wrong try."""
        return Tries(self.failures + 1, now)

    def wait(self, now: Stamp) -> int:
        """Whole seconds until the next try counts, rounded up; 0 where it does now. Never more than `delay`."""
        return max(0, math.ceil(delay(self.failures) - (self._elapsed(now) or 0.0)))

    def dated(self, now: Stamp) -> Tries:
        """The same, begun anew where the last try lies in what this clock calls the future: keep it, or the lock won't end."""
        return replace(self, last=now) if self.last is not None and self._elapsed(now) is None else self

    def _elapsed(self, now: Stamp) -> float | None:
        """Seconds since the last try, None where no clock can tell."""
        if self.last is None:
            return None
        if now.boot == self.last.boot and now.monotonic_ns >= self.last.monotonic_ns:
            return (now.monotonic_ns - self.last.monotonic_ns) / 1e9
        seconds = (now.at - self.last.at).total_seconds()
        return seconds if seconds >= 0 else None
