"""Who does it: `--by ID` and their PIN, from the terminal or the environment, never from the command line."""

from __future__ import annotations

import contextlib
import getpass
import os
from typing import Annotated

import typer

from kiosk.assembly import Station
from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.guard import Denied

By = Annotated[
    str | None,
    typer.Option(
        "--by", metavar="ID", help="Who does it, of the station's staff; asks for their PIN, or takes it from KIOSK_PIN."
    ),
]

_PIN, _NEW_PIN = "KIOSK_PIN", "KIOSK_NEW_PIN"


def signed_in(station: Station, by: str | None) -> Staff | None:
    """Who `--by` names, once their PIN was right; None where it wasn't given.

    Raises:
        Fault: the station knows no staff, there is nowhere to ask for the PIN, or it was refused.
    """
    if by is None:
        return None
    if not station.guard.any():
        raise Fault(
            f"--by {by}: this station knows no staff",
            "leave it out, or begin: kiosk staff add ID --name NAME --role organizer",
        )
    answer = station.guard.verify(by, _pin(station, _PIN, f"PIN of {by}: "))
    if not isinstance(answer, Denied):
        return answer
    wait = f"{answer.wait} s"
    if not answer.unknown_or_wrong:
        raise Fault(f"{by}: locked for another {wait}", f"wait, or have an organizer set a new PIN: kiosk staff pin {by}")
    raise Fault(
        f"the PIN of {by} is wrong", f"locked for {wait}, then repeat" if answer.wait else "repeat with the right id and PIN"
    )


def new_pin(station: Station, id: str) -> str:
    """The PIN that somebody is to have, asked for twice on a terminal.

    Raises:
        Fault: there is nowhere to ask for it, or the two differ.
    """
    pin = _pin(station, _NEW_PIN, f"New PIN for {id}: ")
    if _NEW_PIN not in os.environ and _ask("The same again: ") != pin:
        raise Fault("the two PINs differ, nothing was changed", "repeat the command")
    return pin


def _pin(station: Station, variable: str, prompt: str) -> str:
    pin = os.environ.get(variable)
    if pin is None and station.settings.interactive:
        pin = _ask(prompt)
    if not pin:
        raise Fault("no PIN was given", f"type it on a terminal, or set {variable}")
    return pin


def _ask(prompt: str) -> str:
    with contextlib.suppress(EOFError):
        return getpass.getpass(prompt)
    return ""
