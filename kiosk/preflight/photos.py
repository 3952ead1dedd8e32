"""Findings about photos: who has none, whose was not taken in, and which to look at before they hang round somebody's neck."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from kiosk.badge.layout import Layout
from kiosk.domain.registration import Registration, Status
from kiosk.preflight.finding import Finding, Severity, people, some
from kiosk.preflight.matrix import Matrix


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
            seen = "no face was found" if not count else f"{count} faces are about equally large"
            said = f"in the photo of {who.id} ({who.photo}) {seen}: look at a print of their badge, or give another photo"
            yield Finding("photo_face", Severity.WARNING, said, registration=who.id)
    without = [who.id for who in coming if not who.photo]
    if without:
        said = f"{people(len(without))} without a photo, which their badges have room for: {some(without)}"
        yield Finding("photo_none", Severity.INFO, said)


def _not_taken(coming: list[Registration], faces: Mapping[str, int]) -> Iterator[Finding]:
    """Those whose photo is named, and was missing or could not be used when the roster was imported."""
    for who in coming:
        if who.photo and who.photo not in faces:
            said = f"{who.id} has no photo, as {who.photo} was missing or unusable: put it beside the roster and import again"
            yield Finding("photo_missing", Severity.WARNING, said, registration=who.id)


def _shared(coming: list[Registration]) -> Iterator[Finding]:
    """Photos that several people name."""
    holders: dict[str, list[str]] = defaultdict(list)
    for who in coming:
        if who.photo:
            holders[who.photo].append(who.id)
    for name, ids in holders.items():
        if len(ids) > 1:
            said = f"{some(ids)} have the same photo ({name}): give each their own"
            yield Finding("photo_shared", Severity.WARNING, said, registration=ids[0])
