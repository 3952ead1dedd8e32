"""Where a station's badges go: the printer in use, and those that take over when it fails."""

from __future__ import annotations

import json
from collections.abc import Sequence

from kiosk.storage import meta
from kiosk.storage.database import Connection

_IN_USE, _OTHERS = "printer", "other_printers"


def chosen(connection: Connection) -> tuple[str, ...]:
    """The addresses, that in use first; none where none was chosen."""
    first = meta.get(connection, _IN_USE)
    if first is None:
        return ()
    others = meta.get(connection, _OTHERS)
    return (first.decode(), *(json.loads(others) if others else ()))


def choose(connection: Connection, addresses: Sequence[str]) -> None:
    """Set the addresses, that in use first; the caller holds the transaction."""
    first, *others = dict.fromkeys(addresses)
    meta.put(connection, _IN_USE, first.encode())
    meta.put(connection, _OTHERS, json.dumps(others).encode())
