"""What the addresses of printers have in common: how fine a printer is, and how an address is said aloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.domain.target import USUAL_DOTS
from kiosk.errors import Fault

if TYPE_CHECKING:  # slow to load, and every window knows its printer's address
    from yarl import URL

_FINEST = 1200
_COARSEST = 150
_SECRET = re.compile(r"//.*@")
_LONGEST = 200


def dots_of(url: URL, name: str) -> int:
    """Dots an inch from an address's query, 203 where it doesn't say.

    Raises:
        Fault: no number of dots that printers have.
    """
    given = url.query.get(name, str(USUAL_DOTS))
    dots = int(given) if given.isascii() and given.isdigit() and len(given) <= len(str(_FINEST)) else 0
    if not _COARSEST <= dots <= _FINEST:
        raise Fault(f"printer at {url.host}: {name}={given!r} is no number of dots an inch", f"write {name}=203 or {name}=300")
    return dots


def without_password(address: str) -> str:
    """An address that isn't one as a message may show it, where somebody wrote a user and a password into it."""
    return _SECRET.sub("//...@", address)[:_LONGEST]
