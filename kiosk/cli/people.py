"""People: finding them, checking them in, holds, lost badges, taking back."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from kiosk.assembly import Station
from kiosk.cli.output import (
    At,
    Exit,
    Json,
    SessionCode,
    emit,
    finish,
    lines_of_input,
    local,
    moment,
    opened,
    say,
    show_outcome,
    warn,
)
from kiosk.cli.who import By, signed_in
from kiosk.domain.outcome import Person
from kiosk.domain.reason import NOBODY, Verdict
from kiosk.errors import Fault
from kiosk.storage import journal, registrations

Registration = Annotated[str, typer.Argument(metavar="REGISTRATION", help="The registration's id; find it with kiosk search.")]
Reason = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it stands in the journal, so name nobody.")]
_LONGEST_QUERY = 4096


def search(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT|-", help="A name, in any script and order; - reads one a line.")],
    limit: Annotated[int, typer.Option("--limit", metavar="N", min=1, max=200, help="At most so many.")] = 20,
    as_json: Json = False,
) -> None:
    """Find people by name or organization."""
    good = True
    with opened(context) as station:
        for query in lines_of_input(_LONGEST_QUERY) if text == "-" else (text,):
            hits = station.desk.search(query, limit)
            good = good and bool(hits)
            if as_json:
                emit({"query": query, "results": [_result(person, score) for person, score in hits]})
                continue
            for person, _ in hits:
                who = person.registration
                where = ", ".join(part for part in (who.organization, who.country) if part)
                flags = "".join(f"  {word}" for word, on in (("HOLD", person.blocked), ("CANCELLED", person.cancelled)) if on)
                say(f"{who.id:14} {who.tier:4} {who.called}  ({where}){flags}")
            if not hits:
                say(f"Nobody found for {query}.")
    finish(good)


def _result(person: Person, score: float) -> dict[str, Any]:
    who = person.registration
    return {"registration": who.id, "name": who.name, "organization": who.organization, "score": round(score, 4)}


def checkin(
    context: typer.Context,
    registration: Registration,
    session: SessionCode = None,
    exit: Exit = False,
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Check somebody in who has no code: at the desk, or with --session at that door, --exit on the way out."""
    if exit and session is None:
        raise Fault("checkin --exit: nobody leaves through the desk", "say which room they leave: --session CODE")
    with opened(context) as station:
        who, when = signed_in(station, by), moment(at, station.event)
        outcome = station.choose(registration, session=session, exit=exit, by=who, at=when)
        finish(show_outcome(outcome, station.event, as_json))


def override(
    context: typer.Context,
    registration: Registration,
    reason: Reason,
    session: Annotated[
        str | None, typer.Option("--session", metavar="CODE", help="The door that has just refused them; without it, the desk.")
    ] = None,
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Let in whom a door has just refused, on a supervisor's word and on the record."""
    with opened(context) as station:
        who, when = signed_in(station, by), moment(at, station.event)
        outcome = station.override(registration, session=session, reason=reason, by=who, at=when)
        if outcome.decision.verdict is Verdict.REFUSE and outcome.decision.reason not in NOBODY:
            warn("this door had not refused them just now, or for another reason: it has now; repeat to let them in")
        finish(show_outcome(outcome, station.event, as_json))


def block(
    context: typer.Context, registration: Registration, reason: Reason = "", by: By = None, at: At = None, as_json: Json = False
) -> None:
    """Put a security hold on a registration, at once. A supervisor's act."""
    with opened(context) as station:
        station.desk.block(registration, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        _done(station, registration, as_json, "blocked")


def unblock(
    context: typer.Context, registration: Registration, reason: Reason = "", by: By = None, at: At = None, as_json: Json = False
) -> None:
    """Lift a security hold. A supervisor's act."""
    with opened(context) as station:
        station.desk.unblock(registration, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        _done(station, registration, as_json, "no longer blocked")


def cancel(
    context: typer.Context, registration: Registration, reason: Reason = "", by: By = None, at: At = None, as_json: Json = False
) -> None:
    """Withdraw a registration. A supervisor's act."""
    with opened(context) as station:
        station.desk.cancel(registration, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        _done(station, registration, as_json, "withdrawn")


def lost(context: typer.Context, registration: Registration, by: By = None, at: At = None, as_json: Json = False) -> None:
    """Report a badge lost: every badge printed so far for this person is refused from now on."""
    with opened(context) as station:
        station.desk.revoke(registration, by=signed_in(station, by), at=moment(at, station.event))
        _done(station, registration, as_json, "has no valid badge now; print another with kiosk reprint")


def reinstate(
    context: typer.Context, registration: Registration, reason: Reason = "", by: By = None, at: At = None, as_json: Json = False
) -> None:
    """Take a withdrawal back that the desk had made. A supervisor's act."""
    with opened(context) as station:
        station.desk.reinstate(registration, reason=reason, by=signed_in(station, by), at=moment(at, station.event))
        _done(station, registration, as_json, "is registered again")


def undo(
    context: typer.Context,
    registration: Annotated[
        str | None, typer.Argument(metavar="[REGISTRATION]", help="Only what was done about this person.")
    ] = None,
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Take back this station's last act; the journal keeps both."""
    with opened(context) as station:
        entry = station.desk.undo(registration, by=signed_in(station, by), at=moment(at, station.event))
        result = {
            "undone": entry.kind.value,
            "registration": entry.registration,
            "session": entry.session,
            "reason": entry.body.get("reason"),
            "sequence": entry.sequence,
        }
        who = registrations.get(station.connection, entry.registration) if entry.registration else None
        name = f"{who.called} ({who.id})" if who else entry.registration
    if as_json:
        emit(result)
    else:
        what = entry.kind.value.replace("_", " ") + (f" ({entry.body['reason']})" if "reason" in entry.body else "")
        where = (f" of {name}" if name else "") + (f" at {entry.session}" if entry.session else "")
        say(f"Taken back: {what}{where}, entry {entry.sequence}, {local(entry.at, station.event)}.")


def _done(station: Station, registration: str, as_json: bool, words: str) -> None:
    person = station.desk.person(registration)
    rooms = sorted(journal.inside(station.connection, registration))
    if as_json:
        emit(
            {
                "registration": person.registration.id,
                "blocked": person.blocked,
                "cancelled": person.cancelled,
                "badge_serial": person.badge_serial,
                "badge_lost": person.badge_lost,
                "inside": rooms,
            }
        )
    else:
        inside = f"; is inside {', '.join(rooms)} now" if rooms else ""
        say(f"{person.registration.called} ({person.registration.id}): {words}{inside}.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    for command in (search, checkin, override, block, unblock, cancel, lost, undo, reinstate):
        app.command(command.__name__)(command)
