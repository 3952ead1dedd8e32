"""Findings about badges: each one is rendered as it would print, with a code that opens no door."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.badge.render import BadgeFault, Problem, render_badge
from kiosk.badge.render import Finding as OnBadge
from kiosk.desk import Desk
from kiosk.domain.registration import Registration
from kiosk.errors import Fault
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix

_MENDS = {
    Problem.NAMELESS: "write a display_name that can be printed",
    Problem.UNCOVERED: "write it in other characters in the roster, or print with --accept, without them",
    Problem.TOO_LONG: "shorten it in the roster, or print with --accept, cut off",
    Problem.SMALL: "look at a print of it",
    Problem.BROKEN_WORD: "look at a print of it",
}


def badges(desk: Desk, matrix: Matrix, progress: Callable[[int], None] | None = None) -> Iterator[Finding]:
    """Render everybody's badge, and say what doesn't print or doesn't fit.

    Args:
        desk: of the station whose badges they are.
        matrix: whose people.
        progress: told how many are done.
    """
    for done, who in enumerate(matrix.people, start=1):
        yield from _of_one(desk, who)
        if progress is not None:
            progress(done)


def _of_one(desk: Desk, who: Registration) -> Iterator[Finding]:
    found: tuple[OnBadge, ...] = ()
    try:
        found = render_badge(desk.proof(who), desk.layout).findings
    except BadgeFault as fault:
        found = fault.findings
    except Fault as fault:
        yield Finding("badge", Severity.ERROR, f"badge of {who.id}: {fault}", registration=who.id)
    for one in found:
        if one.problem is Problem.NO_PHOTO:
            continue  # whoever has none is said with all the others: kiosk/preflight/photos.py
        severity = Severity.ERROR if one.blocks else Severity.INFO
        said = f"badge of {who.id} ({who.name or 'no name'}): {one}: {_MENDS[one.problem]}"
        yield Finding("badge", severity, said, registration=who.id)
