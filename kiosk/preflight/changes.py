"""What has changed since the last preflight of this station: who lost a door, and who gained one."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.reason import Reason
from kiosk.preflight.doors import enters
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix
from kiosk.storage import meta
from kiosk.storage.database import Connection, transaction
from kiosk.wording.codes import Found
from kiosk.wording.told import Ids, Said, Tally, said

_NAME = "preflight"
_FIRST = ord("A")


@dataclass(frozen=True, slots=True)
class Memory:
    """The last run: ids and reasons, no names."""

    sessions: tuple[str, ...]
    cells: Mapping[str, tuple[Reason, ...]]


def of(matrix: Matrix) -> Memory:
    """What is to be remembered of a run."""
    return Memory(tuple(session.code for session in matrix.event.sessions), matrix.cells)


def remember(connection: Connection, memory: Memory) -> None:
    """Keep a run in the station's database, for the next one."""
    with transaction(connection):
        meta.put(connection, _NAME, encode(memory))


def recall(connection: Connection) -> Memory | None:
    """The last run; None where there was none, or it can't be read, as after a downgrade."""
    stored = meta.get(connection, _NAME)
    return decode(stored) if stored is not None else None


def encode(memory: Memory) -> bytes:
    """A run as compressed JSON: a letter for each cell."""
    letters = {reason: chr(_FIRST + place) for place, reason in enumerate(Reason)}
    content = {
        "reasons": [reason.value for reason in Reason],
        "sessions": memory.sessions,
        "cells": {who: "".join(letters[reason] for reason in row) for who, row in memory.cells.items()},
    }
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())


def decode(stored: bytes) -> Memory | None:
    """The inverse of `encode`; None where it was written by a version that knew other reasons."""
    try:
        content = json.loads(zlib.decompress(stored))
        reasons = [Reason(name) for name in content["reasons"]]
        cells = {who: tuple(reasons[ord(letter) - _FIRST] for letter in row) for who, row in content["cells"].items()}
        return Memory(tuple(content["sessions"]), cells)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, zlib.error):
        return None


def changes(before: Memory, after: Memory) -> Iterator[Finding]:
    """What the doors say otherwise than at the last run, session by session, and who came and went."""
    stayed = [who for who in after.cells if who in before.cells]
    for code in (code for code in after.sessions if code in before.sessions):
        was, now = before.sessions.index(code), after.sessions.index(code)
        lost: dict[str, Reason] = {}
        gained: dict[str, Reason] = {}
        for who in stayed:
            then, today = before.cells[who][was], after.cells[who][now]
            if enters(then) and not enters(today):
                lost[who] = today
            elif enters(today) and not enters(then):
                gained[who] = then
        if lost:
            yield Finding("changed", Severity.WARNING, _told(Found.LOST, code, lost), session=code)
        if gained:
            yield Finding("changed", Severity.INFO, _told(Found.GAINED, code, gained), session=code)
    yield from _moved(Found.PEOPLE_CAME, after.cells.keys() - before.cells.keys())
    yield from _moved(Found.PEOPLE_LEFT, before.cells.keys() - after.cells.keys())
    yield from _moved(Found.SESSIONS_ADDED, set(after.sessions) - set(before.sessions))
    yield from _moved(Found.SESSIONS_GONE, set(before.sessions) - set(after.sessions))


def _told(what: Found, session: str, reasons: Mapping[str, Reason]) -> Said:
    counts = Tally(tuple(Counter(reasons.values()).most_common()))
    return said(what, count=len(reasons), session=session, ids=Ids(tuple(reasons)), reasons=counts)


def _moved(what: Found, ids: set[str]) -> Iterator[Finding]:
    if ids:
        yield Finding("changed", Severity.INFO, said(what, number=len(ids), ids=Ids(tuple(sorted(ids)))))
