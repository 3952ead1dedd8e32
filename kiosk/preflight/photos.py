"""Findings about photos: who has none, whose was not taken in, and which to look at before they hang round somebody's neck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kiosk.badge.layout import Layout
from kiosk.domain.registration import Registration, Status
from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.matrix import Matrix
from kiosk.wording.codes import Found
from kiosk.wording.told import Ids, said


def shown_on(layout: Layout) -> bool:
    """Whether a badge of that layout shows its bearer's photo."""
    return any(box.kind == "photo" for box in layout.boxes)


def photos(matrix: Matrix, faces: Mapping[str, int], *, shown: bool) -> Iterator[Finding]:
    """What to look at among the photos of those who may come.

    Args:
        matrix: whose people.
        faces: the photos that the station has, to how many faces about equally large each shows.
        shown: whether badges show photos.
    """
    coming = [who for who in matrix.people if who.status is not Status.CANCELLED]
    yield from _not_taken(coming, faces)
    yield from _shared(coming)
    if not shown:
        return
    for who in coming:
        count = faces.get(who.photo, 1)
        if count != 1:
            found = said(Found.PHOTO_FACES if count else Found.PHOTO_NO_FACE, registration=who.id, photo=who.photo, faces=count)
            yield Finding("photo_face", Severity.WARNING, found, registration=who.id)
    without = [who.id for who in coming if not who.photo]
    if without:
        yield Finding("photo_none", Severity.INFO, said(Found.PHOTO_NONE, count=len(without), ids=Ids(tuple(without))))


def _not_taken(coming: list[Registration], faces: Mapping[str, int]) -> Iterator[Finding]:
    """Those whose photo is named, and was missing or could not be used when the roster was imported."""
    for who in coming:
        if who.photo and who.photo not in faces:
            found = said(Found.PHOTO_MISSING, registration=who.id, photo=who.photo)
            yield Finding("photo_missing", Severity.WARNING, found, registration=who.id)


def _shared(coming: list[Registration]) -> Iterator[Finding]:
    """Photos that several people name."""
    holders: dict[str, list[str]] = defaultdict(list)
    for who in coming:
        if who.photo:
            holders[who.photo].append(who.id)
    for name, ids in holders.items():
        if len(ids) > 1:
            found = said(Found.PHOTO_SHARED, ids=Ids(tuple(ids)), photo=name)
            yield Finding("photo_shared", Severity.WARNING, found, registration=ids[0])
