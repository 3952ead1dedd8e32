"""Playing scenarios: an organizer's own tests of an event's rules, through the same checkpoint that the doors use."""

from __future__ import annotations

import base64
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.assembly import MIGRATIONS
from kiosk.badge.layout import default_layout
from kiosk.checkpoint import Checkpoint, history_before, matching
from kiosk.codes import badge_token
from kiosk.codes.badge_token import trust
from kiosk.codes.reader import candidate_keys, read
from kiosk.desk import Desk
from kiosk.diagnosis import Case, diagnose, where
from kiosk.domain.access import Decision, Request
from kiosk.domain.credential import Chosen, Credential
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from kiosk.files.scenario import Scenario, Step
from kiosk.intake import put_people
from kiosk.printing.spool import Spool
from kiosk.storage import journal, registrations
from kiosk.storage.database import Connection, open_database

_BADGE = re.compile(r"badge:(?P<registration>.+)#(?P<serial>\d+)(?:@(?P<event>[^!]+))?(?P<altered>!altered)?")


@dataclass(frozen=True, slots=True)
class Failure:
    """A step that went otherwise than expected.

    `got` is a reason, "fault" where the step couldn't be done, or empty where the step decides nothing. `explanation` says on
    its lines where, why, why not what was expected, and the mend.
    """

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
        """Do a step; what went otherwise than it expects, None where all went well."""
        expect = step.expect
        try:
            before = self._before(number, step) if expect else None
            outcome = self._do(step)
        except Fault as fault:
            return self._failure(number, step, "fault", f"{_place(number, step, self.scenario)}: {fault.what}.\n{_mend(fault)}")
        if expect is None:
            return None
        if outcome is None or before is None:
            said = f'{_place(number, step, self.scenario)}: {step.do} decides nothing.\nTake "expect" out of step {number}.'
            return self._failure(number, step, "", said)
        case = replace(before, decision=outcome.decision)
        if case.got is not expect.reason:
            return self._failure(number, step, case.got, str(diagnose(case, expect.reason)))
        if outcome.decision.verdict is not expect.verdict:
            always = f"{case.got} always means {case.got.verdict}"
            said = f'{where(case)}: expected the verdict {expect.verdict}, but {always}.\nWrite "verdict": "{case.got.verdict}".'
            return self._failure(number, step, case.got, said)
        return None

    def _failure(self, number: int, step: Step, got: str, explanation: str) -> Failure:
        return Failure(self.scenario.name, number, step.expect.reason if step.expect else "", got, explanation)

    def _before(self, number: int, step: Step) -> Case | None:
        """Everything that the step's decision will be made of, as `Checkpoint` gathers it; None where it decides nothing."""
        if step.do not in {"scan", "check_in", "override"}:
            return None
        event = self.scenario.event
        credential: Credential
        if step.do == "override" or step.code is None:
            credential, text = Chosen(self._registration(step)), ""
        else:
            text = self._text(step.code)
            credential = read(text, trust([self.key.public_key()]))
        session = event.door(step.session) if step.session is not None and step.do != "check_in" else None
        matches = matching(self.connection, credential, candidate_keys(text))
        request = Request(credential, session, step.exit and step.do == "scan" and session is not None)
        return Case(
            event=event,
            request=request,
            matches=matches,
            history=history_before(self.connection, matches, session),
            decision=Decision(Reason.UNKNOWN, step.at),
            step=number,
            code="" if isinstance(credential, Chosen) else step.code or "",
            station=step.station,
            override=step.do == "override",
            inside=journal.present(self.connection, session.code) if session else (),
        )

    def _do(self, step: Step) -> Outcome | None:
        checkpoint, desk = self._checkpoint(step.station), self._desk(step.station)
        match step.do:
            case "scan" | "check_in" if step.code is not None:
                session = step.session if step.do == "scan" else None
                return checkpoint.scan(self._text(step.code), session=session, exit=step.exit, at=step.at)
            case "scan" | "check_in":
                session = step.session if step.do == "scan" else None
                return checkpoint.choose(self._registration(step), session=session, exit=step.exit, at=step.at)
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
            raise self._unprinted(code, registration)
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

    def _unprinted(self, code: str, registration: str) -> Fault:
        """What to say of a badge that no step has printed."""
        printed = sorted(serial for person, serial in self.badges if person == registration)
        if registration not in {person.id for person in self.scenario.registrations}:
            return Fault(
                f'"{code}": the scenario has no registration {registration}', "add it to registrations, or correct the code"
            )
        if not printed:
            return Fault(
                f'"{code}": no badge of {registration} was printed before this step',
                f"add a print_badge step of {registration} before it",
            )
        known = ", ".join(map(str, printed))
        return Fault(
            f'"{code}": no such badge was printed before this step; {registration} has {known}',
            f'show "badge:{registration}#{printed[-1]}", or add a print_badge step of {registration} before it',
        )

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


def _place(number: int, step: Step, scenario: Scenario) -> str:
    """Where a step stands that couldn't be done."""
    local = step.at.astimezone(scenario.event.timezone)
    who = f" {step.registration or step.code}" if step.registration or step.code else ""
    at = f" at {step.session}" if step.session else ""
    return f"Step {number}, {local:%Y-%m-%d %H:%M:%S} {scenario.event.timezone.key}, {step.do}{who}{at}, station {step.station}"


def _mend(fault: Fault) -> str:
    return f"{fault.mend[:1].upper()}{fault.mend[1:]}."


def _altered(token: str) -> str:
    """The same token with one bit of its signature turned."""
    body = token.removeprefix("K1-")
    raw = bytearray(base64.b32decode(body + "=" * (-len(body) % 8)))
    raw[-1] ^= 1
    return "K1-" + base64.b32encode(raw).decode().rstrip("=")
