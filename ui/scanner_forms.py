"""How much a text is like a code, as far as this can be told without asking the station. No Qt."""

from __future__ import annotations

from kiosk.codes.reader import read
from kiosk.devices.wedge_rules import Form
from kiosk.domain.credential import Badge, LooksLike, Ticket, Unreadable

_SHAPELESS = frozenset({LooksLike.NOTHING, LooksLike.UNKNOWN_FORMAT, LooksLike.TOO_LONG})


def form_of(text: str) -> Form:
    """A whole ticket or badge (whoever signed it), something that says what it is, any text, or nothing readable."""
    match read(text, {}):
        case Badge() | Ticket():
            return Form.CODE
        case Unreadable(looks_like):
            return Form.NONE if looks_like in _SHAPELESS else Form.MARKED
    return Form.PLAIN
