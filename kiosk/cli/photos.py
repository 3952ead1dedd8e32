"""What an import says of the photos that a roster names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk.assembly import Station
from kiosk.domain.registration import Registration
from kiosk.domain.staff import Staff
from kiosk.intake.pictures import Pictures, take_named


def take(
    station: Station,
    people: tuple[Registration, ...],
    folder: Path,
    *,
    dry_run: bool,
    by: Staff | None,
    progress: Callable[[int], None],
) -> Pictures:
    """Bring the photos of these people in from a folder, which is not looked at where nobody has one."""
    return take_named(
        station.connection,
        station.name,
        people,
        folder,
        dry_run=dry_run,
        by=by,
        guarded=station.guarded,
        progress=progress,
    )


def as_dict(pictures: Pictures) -> dict[str, Any]:
    """For programs: counts, those to look at among the added and updated too, and who lacks a photo."""
    return {
        **{name: getattr(pictures, name) for name in ("added", "updated", "unchanged", "removed")},
        "faceless": len(pictures.faceless),
        "crowded": len(pictures.crowded),
        "missing": [{"registration": one.registration, "photo": one.photo} for one in pictures.missing],
        "unusable": [asdict(one) for one in pictures.unusable],
    }


def line(pictures: Pictures, *, dry_run: bool) -> str:
    """For people, in one line; empty where there is nothing to say."""
    if pictures == Pictures():
        return ""
    would = "would be " if dry_run else ""
    news = f"{pictures.added} {would}added, {pictures.updated} {would}updated, {pictures.unchanged} unchanged"
    off = f", {pictures.removed} removed" if pictures.removed else ""
    return f"Photos: {news}{off}, {len(pictures.missing)} missing, {len(pictures.unusable)} unusable."


def warnings(pictures: Pictures) -> Iterator[str]:
    """A line for each photo that wasn't taken in, and for those to look at."""
    for one in (*pictures.missing, *pictures.unusable):
        yield f"{one.registration}: photo {one.photo}: {one.reason}"
    if pictures.faceless:
        yield f"photos in which no face was found, look at them: {', '.join(pictures.faceless)}"
    if pictures.crowded:
        yield f"photos with several faces that are about equally large, look at them: {', '.join(pictures.crowded)}"
