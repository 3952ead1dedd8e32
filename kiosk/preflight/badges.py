"""Findings about badges: each one is rendered as it would print, with a code that opens no door."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from kiosk.badge.render import BadgeFault, Problem, render_badge
from kiosk.badge.render import Finding as OnBadge
from kiosk.desk import Desk
from kiosk.domain.registration import Registration
from kiosk.errors import Fault
from kiosk.preflight.finding import Finding, Severity, some
from kiosk.preflight.matrix import Matrix


def badges(desk: Desk, matrix: Matrix, progress: Callable[[int], None] | None = None) -> Iterator[Finding]:
    """Render everybody's badge, and say what doesn't print or doesn't fit.

    What concerns all in the same way, such as a font that isn't installed, is said once; `kiosk.preflight.photos` tells of
    photos.

    Args:
        desk: of the station whose badges they are.
        matrix: whose people.
        progress: told how many are done.
    """
    broken: defaultdict[str, list[str]] = defaultdict(list)
    for done, who in enumerate(matrix.people, start=1):
        try:
            found = render_badge(desk.proof(who), desk.layout).findings
        except BadgeFault as fault:
            found = fault.findings
        except Fault as fault:
            found = ()
            broken[str(fault)].append(who.id)
        yield from (_of_one(who, one) for one in found if one.problem is not Problem.NO_PHOTO)
        if progress is not None:
            progress(done)
    for said, ids in broken.items():
        if len(ids) == 1:
            yield Finding("badge", Severity.ERROR, f"badge of {ids[0]}: {said}", registration=ids[0])
        else:
            yield Finding("badge", Severity.ERROR, f"{len(ids)} badges ({some(ids)}): {said}")


def _of_one(who: Registration, one: OnBadge) -> Finding:
    severity = Severity.ERROR if one.blocks else Severity.INFO
    mend = one.mend.replace("accept the badge", "print with --accept")
    said = f"badge of {who.id} ({who.name or 'no name'}): {one}: {mend}"
    return Finding("badge", severity, said, registration=who.id)
