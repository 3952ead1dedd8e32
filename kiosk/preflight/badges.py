"""Findings about badges: each one is rendered as it would print, with a code that opens no door."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator

from kiosk.badge.render import BadgeFault, Problem, render_badge
from kiosk.badge.render import Finding as OnBadge
from kiosk.desk import Desk
from kiosk.domain.registration import Registration
from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.preflight.finding import Finding, Severity, some
from kiosk.preflight.matrix import Matrix


def badges(
    desk: Desk, matrix: Matrix, targets: Collection[Target], progress: Callable[[int], None] | None = None
) -> Iterator[Finding]:
    """Render everybody's badge, and say what doesn't print or doesn't fit.

    What concerns all in the same way, such as a font that isn't installed, is said once; `kiosk.preflight.photos` tells of
    photos.

    Args:
        desk: of the station whose badges they are.
        matrix: whose people.
        targets: what they are drawn for: of every printer that may print them.
        progress: told how many are done.
    """
    broken: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for done, who in enumerate(matrix.people, start=1):
        found: dict[OnBadge, None] = {}
        for target in targets:
            try:
                found |= dict.fromkeys(render_badge(desk.proof(who), desk.layout, target=target).findings)
            except BadgeFault as fault:
                found |= dict.fromkeys(fault.findings)
            except Fault as fault:
                broken[str(fault)] |= {who.id: None}
        yield from (_of_one(who, one) for one in found if one.problem is not Problem.NO_PHOTO)
        if progress is not None:
            progress(done)
    for said, ids in broken.items():
        if len(ids) == 1:
            (one,) = ids
            yield Finding("badge", Severity.ERROR, f"badge of {one}: {said}", registration=one)
        else:
            yield Finding("badge", Severity.ERROR, f"{len(ids)} badges ({some(ids)}): {said}")


def _of_one(who: Registration, one: OnBadge) -> Finding:
    severity = Severity.ERROR if one.blocks else Severity.INFO
    mend = one.mend.replace("accept the badge", "print with --accept")
    said = f"badge of {who.id} ({who.name or 'no name'}): {one}: {mend}"
    return Finding("badge", severity, said, registration=who.id)
