"""Whether what this station holds is what was written: chains, signed ends, and everything derived from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.attendance import history_of
from kiosk.domain.journal import Entry, Head, check_chain
from kiosk.errors import Fault
from kiosk.storage import journal
from kiosk.storage.database import Connection
from kiosk.sync.bundle import Identity
from kiosk.sync.exchange import SignedHead, head_holds, known_stations, signed_heads

_TRIGGERS = {"journal_keeps", "journal_stands"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """One station's journal as it is held here; `problem` is empty where all is well, `entries` is how far it is."""

    station: str
    entries: int
    problem: str = ""


def verdicts(connection: Connection, identity: Identity, last_signed: SignedHead | None) -> Iterator[Verdict]:
    """Check every station, this one first.

    Args:
        connection: the open database.
        identity: whose it is.
        last_signed: the end that this station signed last, as it lies outside the database; shows a database set back.
    """
    own = identity.keys.name
    keys = {name: known.journal_key for name, known in known_stations(connection).items()} | {own: identity.keys.journal_key}
    heads = [*signed_heads(connection), *([last_signed] if last_signed else [])]
    names = [own, *sorted({*journal.vector(connection), *(head.station for head in heads)} - {own})]
    for name in names:
        verdict = _chain(connection, name)
        if not verdict.problem:
            problem = _ends(connection, [head for head in heads if head.station == name], keys.get(name), identity.event_id)
            verdict = Verdict(name, verdict.entries, problem or (_derived(connection) if name == own else ""))
        yield verdict


def _chain(connection: Connection, name: str) -> Verdict:
    entries = 0
    head = Head(name)
    for number, entry in enumerate(_readable(connection, name), start=1):
        if isinstance(entry, str):
            return Verdict(name, entries, f"entry {number} {entry}")
        result = check_chain((entry,), head)
        if not isinstance(result, Head):
            return Verdict(name, entries, f"entry {result.sequence} {result.problem}")
        head, entries = result, result.sequence
    return Verdict(name, entries)


def _readable(connection: Connection, name: str) -> Iterator[Entry | str]:
    """A station's entries; words in place of one that can't be read or whose columns differ from what it says."""
    for sequence, registration, session, verdict in connection.execute(
        "SELECT sequence, registration, session, verdict FROM journal WHERE station = ? ORDER BY sequence", (name,)
    ).fetchall():
        try:
            entry = next(journal.of_station(connection, name, sequence - 1))
        except Fault:
            yield "can't be read"
            return
        said = (entry.body.get("registration"), entry.body.get("session"), entry.body.get("verdict"))
        yield entry if said == (registration, session, verdict) else "was changed after it was written"


def _ends(connection: Connection, heads: Iterable[SignedHead], key: bytes | None, event_id: str) -> str:
    for head in heads:
        held = next(journal.of_station(connection, head.station, head.sequence - 1), None)
        if held is None or held.hash != head.hash:
            return f"the station signed an entry {head.sequence} that is missing here or differs"
        if key is None or not head_holds(head, key, event_id):
            return f"the signature under entry {head.sequence} is false"
    return ""


def _derived(connection: Connection) -> str:
    """What is wrong with the guards of the journal and the counts that are folded from it."""
    triggers = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    if not triggers >= _TRIGGERS:
        return "the journal is no longer guarded against changes"
    inside: dict[str, int] = {}
    people = [row[0] for row in connection.execute("SELECT DISTINCT registration FROM journal WHERE session IS NOT NULL")]
    for registration in filter(None, people):
        entries = journal.history(connection, registration, None)
        for session in {entry.session for entry in entries if entry.session is not None}:
            inside[session] = inside.get(session, 0) + history_of(entries, session).inside
    counted = dict(connection.execute("SELECT session, inside FROM occupancy").fetchall())
    wrong = sorted(session for session in {*inside, *counted} if inside.get(session, 0) != counted.get(session, 0))
    return f"the count of people inside {', '.join(wrong)} is not what the entries say" if wrong else ""
