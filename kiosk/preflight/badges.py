"""Findings about badges: each one is rendered as it would print, with a code that opens no door."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from kiosk.badge.findings import OF_WORDS
from kiosk.badge.render import BadgeFault, Problem, render_badge
from kiosk.badge.render import Finding as OnBadge
from kiosk.desk import Desk
from kiosk.domain.registration import Registration
from kiosk.domain.target import Target
from kiosk.errors import Fault
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix
from kiosk.wording.codes import Found, Why
from kiosk.wording.told import Blamed, Ids, Said, said, told

_CHARACTERS, _SAID = 3, 4
"""Characters that a sentence names, and code points of one."""


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
    broken: dict[str, tuple[Blamed, dict[str, None]]] = {}
    for done, who in enumerate(matrix.people, start=1):
        found: dict[OnBadge, None] = {}
        for target in targets:
            try:
                found |= dict.fromkeys(render_badge(desk.proof(who), desk.layout, target=target).findings)
            except BadgeFault as fault:
                found |= dict.fromkeys(fault.findings)
            except Fault as fault:
                _, ids = broken.setdefault(str(fault), (Blamed(str(fault), fault.code, fault.given), {}))
                ids[who.id] = None
        yield from (_of_one(who, one) for one in found if one.problem is not Problem.NO_PHOTO)
        if progress is not None:
            progress(done)
    for blamed, ids in broken.values():
        if len(ids) == 1:
            (one,) = ids
            yield Finding("badge", Severity.ERROR, said(Found.BADGE_BROKEN, registration=one, fault=blamed), registration=one)
        else:
            several = said(Found.BADGES_BROKEN, number=len(ids), ids=Ids(tuple(ids)), fault=blamed)
            yield Finding("badge", Severity.ERROR, several)


def _of_one(who: Registration, one: OnBadge) -> Finding:
    severity = Severity.ERROR if one.blocks else Severity.INFO
    found = said(Found.BADGE if who.name else Found.BADGE_NAMELESS, registration=who.id, name=who.name, problem=_said(one))
    return Finding("badge", severity, found, registration=who.id)


_WORDS = {
    Problem.NAMELESS: Why.BADGE_NAMELESS,
    Problem.UNCOVERED: Why.BADGE_UNCOVERED,
    Problem.TOO_LONG: Why.BADGE_TOO_LONG,
    Problem.SMALL: Why.BADGE_SMALL,
    Problem.BROKEN_WORD: Why.BADGE_BROKEN_WORD,
}
_WORDS_OF_LAYOUT = {Problem.UNCOVERED: Why.BADGE_UNCOVERED_LAYOUT, Problem.TOO_LONG: Why.BADGE_TOO_LONG_LAYOUT}


def _said(one: OnBadge) -> Said:
    """What is wrong, and the mend."""
    mend = one.mend.replace("accept the badge", "print with --accept")
    code = _WORDS_OF_LAYOUT.get(one.problem, _WORDS[one.problem]) if one.of_layout else _WORDS[one.problem]
    field = told(Why.BADGE_WORDS, box=one.field.removeprefix(OF_WORDS)) if one.of_layout else one.field
    characters = Ids(tuple(" ".join((*each.code_points[:_SAID], each.names[0])) for each in one.uncovered), _CHARACTERS)
    return Said(told(code, field=field, characters=characters), f"{one}: {mend}")
