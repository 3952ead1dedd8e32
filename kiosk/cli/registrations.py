"""Changing registrations at the desk: walk-ins, corrections, another delegate, invitations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

import typer

from kiosk.cli.output import At, Json, emit, moment, opened, say, warn
from kiosk.cli.who import By, signed_in
from kiosk.domain.registration import Registration

Id = Annotated[str, typer.Argument(metavar="REGISTRATION", help="The registration's id; find it with kiosk search.")]
Why = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why; it stands in the journal, so name nobody.")]


def _text(flag: str, what: str) -> Any:
    return typer.Option(flag, metavar="TEXT", help=what)


Title = Annotated[str | None, _text("--title", "Title, such as Ms.")]
Given = Annotated[str | None, _text("--given-name", "Given name.")]
Family = Annotated[str | None, _text("--family-name", "Family name.")]
Display = Annotated[str | None, _text("--display-name", "The name as it is to be printed, where it differs.")]
Organization = Annotated[str | None, _text("--organization", "Organization or delegation.")]
Country = Annotated[str | None, _text("--country", "ISO 3166 code, or the United Nations name.")]
Position = Annotated[str | None, _text("--position", "Position.")]
Email = Annotated[str | None, _text("--email", "Mail address.")]
Language = Annotated[list[str] | None, typer.Option("--language", metavar="CODE", help="A language spoken; may be repeated.")]
Code = Annotated[list[str] | None, typer.Option("--code", metavar="TEXT", help="A code that identifies them; may be repeated.")]
Tier = Annotated[str | None, typer.Option("--tier", metavar="CODE", help="The tier's code.")]


def _given(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


def walkin(
    context: typer.Context,
    tier: Annotated[str, typer.Option("--tier", metavar="CODE", help="The tier's code.")],
    title: Title = None,
    given_name: Given = None,
    family_name: Family = None,
    display_name: Display = None,
    organization: Organization = None,
    country: Country = None,
    position: Position = None,
    email: Email = None,
    languages: Language = None,
    codes: Code = None,
    id: Annotated[str | None, typer.Option("--id", metavar="ID", help="An id; without it one is found.")] = None,
    reason: Why = "",
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Register somebody who is not on the roster; then check them in and print a badge. A supervisor's act."""
    fields = _given(
        id=id,
        tier=tier,
        title=title,
        given_name=given_name,
        family_name=family_name,
        display_name=display_name,
        organization=organization,
        country=country,
        position=position,
        email=email,
        languages=languages,
        codes=codes,
    )
    with opened(context) as station:
        who = signed_in(station, by)
        name = display_name or " ".join(part for part in (given_name, family_name) if part)
        alike = [person.registration for person, score in station.desk.search(name, 3) if score >= 1] if name else []
        person = station.registrar.walk_in(fields, by=who, reason=reason, at=moment(at, station.event))
    for other in alike:
        warn(f"{other.id} has a name like it: look whether it is the same person, then kiosk undo {person.id}")
    _show(person, as_json, "is registered; next: kiosk checkin, kiosk badge")


def correct(
    context: typer.Context,
    registration: Id,
    tier: Tier = None,
    title: Title = None,
    given_name: Given = None,
    family_name: Family = None,
    display_name: Display = None,
    organization: Organization = None,
    country: Country = None,
    position: Position = None,
    email: Email = None,
    languages: Language = None,
    codes: Code = None,
    note: Annotated[str | None, _text("--note", "A note for the desk.")] = None,
    reason: Why = "",
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Put a registration right; a tier is a supervisor's to change. An empty text empties a field."""
    fields = _given(
        tier=tier,
        title=title,
        given_name=given_name,
        family_name=family_name,
        display_name=display_name,
        organization=organization,
        country=country,
        position=position,
        email=email,
        languages=languages,
        codes=codes,
        note=note,
    )
    with opened(context) as station:
        who = signed_in(station, by)
        person = station.registrar.correct(registration, fields, by=who, reason=reason, at=moment(at, station.event))
        printed = station.desk.person(registration).badge_serial
    _show(person, as_json, "is corrected" + ("; the badge says what it said: kiosk reprint" if printed else ""))


def substitute(
    context: typer.Context,
    registration: Id,
    title: Title = None,
    given_name: Given = None,
    family_name: Family = None,
    display_name: Display = None,
    position: Position = None,
    email: Email = None,
    languages: Language = None,
    codes: Code = None,
    keep_invitations: Annotated[
        bool, typer.Option("--keep-invitations", help="Personal invitations pass on too; without it they lapse.")
    ] = False,
    reason: Why = "",
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Give a registration to another delegate: tier, organization and country stay, badges and codes of the former one die."""
    fields = _given(
        title=title,
        given_name=given_name,
        family_name=family_name,
        display_name=display_name,
        position=position,
        email=email,
        languages=languages,
        codes=codes,
    )
    with opened(context) as station:
        who, when = signed_in(station, by), moment(at, station.event)
        person = station.registrar.substitute(
            registration, fields, keep_invitations=keep_invitations, by=who, reason=reason, at=when
        )
    _show(person, as_json, "holds this registration now; next: kiosk checkin, kiosk badge")


def invite(
    context: typer.Context,
    registration: Id,
    session: Annotated[str, typer.Option("--session", metavar="CODE", help="The session.")],
    reason: Why = "",
    by: By = None,
    at: At = None,
    as_json: Json = False,
) -> None:
    """Put somebody on a session's list, at once. A supervisor's act."""
    with opened(context) as station:
        who = signed_in(station, by)
        person = station.registrar.invite(registration, session, by=who, reason=reason, at=moment(at, station.event))
    _show(person, as_json, f"is invited to {session}")


def _show(person: Registration, as_json: bool, words: str) -> None:
    if as_json:
        emit(_as_dict(person))
    else:
        say(f"{person.called} ({person.id}, {person.tier}) {words}.")


def _as_dict(person: Registration) -> Mapping[str, Any]:
    return {
        "registration": person.id,
        "name": person.name,
        "organization": person.organization,
        "country": person.country,
        "tier": person.tier,
        "status": person.status.value,
        "invited": sorted(person.invited),
    }


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    for command in (walkin, correct, substitute, invite):
        app.command(command.__name__)(command)
