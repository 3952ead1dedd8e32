"""Playing scenarios: an organizer's own tests of an event's rules, through the same checkpoint that the doors use."""

from __future__ import annotations

import base64
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly import MIGRATIONS
from kiosk.badge.layout import default_layout
from kiosk.checkpoint import Checkpoint
from kiosk.codes import badge_token
from kiosk.codes.badge_token import trust
from kiosk.codes.reader import candidate_keys
from kiosk.desk import Desk
from kiosk.domain.outcome import Outcome
from kiosk.errors import Fault
from kiosk.files.scenario import Scenario, Step
from kiosk.intake import put_people
from kiosk.printing.spool import Spool
from kiosk.storage import registrations
from kiosk.storage.database import Connection, open_database

_BADGE = re.compile(r"badge:(?P<registration>.+)#(?P<serial>\d+)(?:@(?P<event>[^!]+))?(?P<altered>!altered)?")


@dataclass(frozen=True, slots=True)
class Failure:
    """A step that went otherwise than expected. `got` is a reason, or the words of a fault."""

    scenario: str
    step: int
    expected: str
    got: str
    explanation: str

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return {name: getattr(self, name) for name in self.__slots__}


def play(scenario: Scenario) -> list[Failure]:
    """Play a scenario on a station of its own that is thrown away; what went otherwise than expected.

    All the scenario's stations share one history at once.
    """
    with _stage(scenario) as stage:
        return [failure for number, step in enumerate(scenario.steps, start=1) if (failure := stage.check(number, step))]


@contextmanager
def _stage(scenario: Scenario) -> Iterator[_Stage]:
    with (
        tempfile.TemporaryDirectory(prefix="lanyard-rehearsal-") as folder,
        open_database(Path(folder) / "station.db", bytes(32), MIGRATIONS, create=True) as connection,
    ):
        put_people(connection, scenario.event, scenario.registrations)
        yield _Stage(scenario, connection)


@dataclass
class _Stage:
    scenario: Scenario
    connection: Connection
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    badges: dict[tuple[str, int], str] = field(default_factory=dict)

    def check(self, number: int, step: Step) -> Failure | None:
        try:
            outcome = self._do(step)
            got, explanation = (outcome.decision.reason.value, outcome.explanation.reason) if outcome else ("", "")
        except Fault as fault:
            got, explanation = "fault", str(fault)
        if step.expect is None:
            wrong = got == "fault"
        else:
            wrong = got != step.expect.reason or (outcome is not None and outcome.decision.verdict != step.expect.verdict)
        if not wrong:
            return None
        return Failure(self.scenario.name, number, step.expect.reason if step.expect else "", got, explanation)

    def _do(self, step: Step) -> Outcome | None:
        checkpoint, desk = self._checkpoint(step.station), self._desk(step.station)
        match step.do:
            case "scan" | "check_in" if step.code is not None:
                session = step.session if step.do == "scan" else None
                return checkpoint.scan(self._text(step.code), session=session, exit=step.exit, at=step.at)
            case "scan" | "check_in":
                return checkpoint.check_in(self._registration(step), at=step.at)
            case "override":
                return checkpoint.override(
                    self._registration(step), session=step.session, reason=step.reason or "rehearsal", at=step.at
                )
            case "print_badge":
                registration = self._registration(step)
                token = desk.issue(registration, at=step.at)
                self.badges[registration, desk.person(registration).badge_serial] = token
            case "revoke_badge":
                named = _BADGE.fullmatch(step.code) if step.code else None
                desk.revoke(self._registration(step), serial=int(named["serial"]) if named else None, at=step.at)
            case "block":
                desk.block(self._registration(step), reason=step.reason, at=step.at)
            case "cancel":
                desk.cancel(self._registration(step), reason=step.reason, at=step.at)
            case "undo":
                desk.undo(step.registration, at=step.at)
        return None

    def _checkpoint(self, station: str) -> Checkpoint:
        return Checkpoint(
            self.connection,
            self.scenario.event,
            station,
            trust([self.key.public_key()]),
            b"",
            self.scenario.event.languages[0],
        )

    def _desk(self, station: str) -> Desk:
        return Desk(self.connection, self.scenario.event, station, self.key, default_layout(), Spool(self.connection))

    def _text(self, code: str) -> str:
        named = _BADGE.fullmatch(code)
        if named is None:
            return code
        registration, serial = named["registration"], int(named["serial"])
        token = self.badges.get((registration, serial))
        if token is None:
            raise Fault(f"{code}: no such badge was printed before this step", "print it first, or correct the number")
        if named["event"]:
            token = badge_token.issue(
                self.key,
                event_id=named["event"],
                registration_id=registration,
                tier=self._tier(registration),
                serial=serial,
                expires=self._desk("").expiry(),
            )
        return _altered(token) if named["altered"] else token

    def _registration(self, step: Step) -> str:
        """Whom the step is about: named, or by a badge, or by a code that one person has."""
        if step.registration is not None:
            return step.registration
        named = _BADGE.fullmatch(step.code or "")
        if named:
            return named["registration"]
        matches = registrations.with_code(self.connection, candidate_keys(step.code or ""))
        if len(matches) != 1:
            raise Fault(f"{step.do}: names nobody, or more than one", "give it a registration")
        return matches[0].id

    def _tier(self, registration: str) -> str:
        return next(person.tier for person in self.scenario.registrations if person.id == registration)


def _altered(token: str) -> str:
    """The same token with one bit of its signature turned."""
    body = token.removeprefix("K1-")
    raw = bytearray(base64.b32decode(body + "=" * (-len(body) % 8)))
    raw[-1] ^= 1
    return "K1-" + base64.b32encode(raw).decode().rstrip("=")
