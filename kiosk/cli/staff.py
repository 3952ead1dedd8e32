"""Who works at this station: adding, listing and removing them, and their PINs."""

from __future__ import annotations

from typing import Annotated

import typer

from kiosk.cli.output import Json, emit, opened, say
from kiosk.cli.who import By, new_pin, signed_in
from kiosk.domain.staff import Act, Role, Staff, permit

Id = Annotated[
    str, typer.Argument(metavar="ID", help="1 to 12 letters A to Z, digits, hyphens: initials or a number, never a name.")
]
_ROLES = "|".join(role.word for role in Role)


def _role(word: str) -> Role:
    try:
        return Role[word.strip().upper()]
    except KeyError:
        raise typer.BadParameter(f"{word!r} is no role: one of {', '.join(role.word for role in Role)}") from None


def add(
    context: typer.Context,
    id: Id,
    name: Annotated[str, typer.Option("--name", metavar="NAME", help="Who it is; it never leaves this station.")],
    role: Annotated[Role, typer.Option("--role", metavar=_ROLES, parser=_role, help="What they may do.")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """Add somebody; the first is an organizer, and from then on what needs a role asks for one.

    The new PIN, 6 to 12 digits, is asked for on the terminal, or taken from KIOSK_NEW_PIN.
    """
    with opened(context) as station:
        organizer = signed_in(station, by)
        permit(Act.STAFF, organizer, station.guard.any())
        who = station.guard.add(Staff(id, name, role), new_pin(station, id), organizer)
    _done("add", who, as_json, f"works here as {who.role.word}")


def list_(context: typer.Context, as_json: Json = False) -> None:
    """Who works here, as what, and who is locked out for how long."""
    with opened(context) as station:
        rows = [(who, station.guard.waiting(who.id)) for who in station.guard.staff()]
    for who, wait in rows:
        if as_json:
            emit({"id": who.id, "name": who.name, "role": who.role.word, "locked": wait})
        else:
            say(f"{who.id:12} {who.role.word:10} {who.name}" + (f"  (locked for {wait} s)" if wait else ""))
    if not rows and not as_json:
        say("Nobody: whoever sits at this station may do everything. Begin: kiosk staff add ID --name NAME --role organizer")


def remove(context: typer.Context, id: Id, by: By = None, as_json: Json = False) -> None:
    """Remove somebody; the journal keeps what they did, and nobody else gets their id."""
    with opened(context) as station:
        who = station.guard.remove(id, signed_in(station, by))
        left = station.guard.any()
    _done("remove", who, as_json, "no longer works here" + ("" if left else "; nobody does, and everybody may do everything"))


def pin(context: typer.Context, id: Id, by: By = None, as_json: Json = False) -> None:
    """Set somebody's PIN anew: their own, or as an organizer anybody's, which also ends a lock.

    The new PIN is asked for on the terminal, or taken from KIOSK_NEW_PIN.
    """
    with opened(context) as station:
        somebody = signed_in(station, by)
        if somebody is None:
            permit(Act.STAFF, None, station.guard.any())  # before a PIN is asked for
        who = station.guard.change_pin(id, new_pin(station, id), somebody)
    _done("pin", who, as_json, "has a new PIN")


def _done(act: str, who: Staff, as_json: bool, words: str) -> None:
    if as_json:
        emit({"act": act, "staff": who.id, "name": who.name, "role": who.role.word})
    else:
        say(f"{who.name} ({who.id}): {words}.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    group = typer.Typer(help="Who works at this station, and what each may do.", no_args_is_help=True)
    group.command("add")(add)
    group.command("list")(list_)
    group.command("remove")(remove)
    group.command("pin")(pin)
    app.add_typer(group, name="staff")
