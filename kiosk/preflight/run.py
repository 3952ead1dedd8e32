"""A whole preflight of one station: the matrix, every check over it, what has changed, and every badge."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.assembly import Station
from kiosk.domain.staff import Staff
from kiosk.guard import Worry, lacking, worries
from kiosk.preflight import changes, people, sessions
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix, build
from kiosk.preflight.photos import photos, shown_on
from kiosk.storage.photos import faces
from kiosk.wording.codes import Why
from kiosk.wording.told import Said, told

Check = Callable[[Matrix], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    sessions.doors,
    sessions.rooms,
    sessions.tiers,
    sessions.rules,
    people.nowhere,
    people.invitations,
    people.codes,
    people.duplicates,
)
"""Every check over the matrix; the order of the findings."""


@dataclass(frozen=True, slots=True)
class Preflight:
    """What a preflight came to. `checked` counts decisions, and badges where they were rendered."""

    matrix: Matrix
    findings: tuple[Finding, ...]
    checked: int


def decisions(station: Station) -> Preflight:
    """Try every door for everybody, run every check over it, and compare it with what was kept of the last run."""
    matrix = build(station.connection, station.event)
    before = changes.recall(station.connection)
    found = [finding for check in CHECKS for finding in check(matrix)]
    found.extend(photos(matrix, faces(station.connection), shown=shown_on(station.layout)))
    found += _staff(station.guard.staff())
    if before is not None:
        found.extend(changes.changes(before, changes.of(matrix)))
    return Preflight(matrix, tuple(found), len(matrix.people) * len(matrix.event.sessions))


_STAFF = {
    Worry.NOBODY: Why.STAFF_NOBODY,
    Worry.ONE_ORGANIZER: Why.STAFF_ONE_ORGANIZER,
    Worry.NO_SUPERVISOR: Why.STAFF_NO_SUPERVISOR,
}


def _staff(staff: Sequence[Staff]) -> Iterator[Finding]:
    """What is not as it should be with who works here."""
    for worry, (what, mend) in zip(lacking(staff), worries(staff), strict=True):
        yield Finding("staff", Severity.WARNING, Said(told(_STAFF[worry]), f"{what}; {mend}"))


def keep(station: Station, done: Preflight) -> None:
    """Keep a run on the station, once its findings were shown: the next run says what has changed since."""
    changes.remember(station.connection, changes.of(done.matrix))


def with_badges(station: Station, done: Preflight, progress: Callable[[int], None] | None = None) -> Preflight:
    """The same preflight with every badge rendered too."""
    from kiosk.preflight.badges import badges  # noqa: PLC0415  (the fonts take their time to load)
    from kiosk.printing.printer import open_printer  # noqa: PLC0415  (as above)

    targets = dict.fromkeys(open_printer(address).target for address in station.printers)
    found = tuple(badges(station.desk, done.matrix, targets, progress))
    return Preflight(done.matrix, (*done.findings, *found), done.checked + len(done.matrix.people))
