"""The photos that a roster names: what is new, what changed, what can't be used; a photo never costs anybody their row."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.clock import Clock, system_clock
from kiosk.domain.journal import Kind
from kiosk.domain.registration import Registration
from kiosk.domain.staff import Act, Staff, permit, signature
from kiosk.errors import Fault
from kiosk.files.faces import FaceFinder
from kiosk.files.photos import PhotoFolder, Taken, photo_of
from kiosk.storage import journal, photos
from kiosk.storage.database import Connection, transaction

_GROUP = 20
"""Photos that land together: a megabyte, so that a door hardly waits for it."""
_ELSEWHERE = "put it there, or say where the photos lie: --photos DIR"


@dataclass(frozen=True, slots=True)
class Lacking:
    """Whose photo was not taken in, and why."""

    registration: str
    photo: str
    reason: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """What taking photos in changes, or would change.

    Attributes:
        unchanged: also those whose file is no longer there: the station keeps what it took in.
        removed: photos that nobody's registration names any more.
        missing: people whose photo is nowhere.
        unusable: people whose photo's file can't be used; a photo that was taken in before under that name stays.
        faceless: photos among the added and updated in which no face was found.
        crowded: those among them with several faces that are about equally large.
    """

    added: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0
    missing: tuple[Lacking, ...] = ()
    unusable: tuple[Lacking, ...] = ()
    faceless: tuple[str, ...] = ()
    crowded: tuple[str, ...] = ()


def take_pictures(
    connection: Connection,
    station: str,
    people: Iterable[Registration],
    folder: PhotoFolder,
    *,
    dry_run: bool = False,
    by: Staff | None = None,
    guarded: bool = False,
    clock: Clock = system_clock,
    progress: Callable[[int], None] | None = None,
) -> Pictures:
    """Bring the photos of people who were taken in into the station, and note the counts in the journal.

    A file whose content the station already has is not decoded again. Photos land in groups, each whole.

    Args:
        connection: the station's.
        station: its name.
        people: of the roster.
        folder: where their photos lie.
        dry_run: only say what would change; every photo is looked at all the same.
        by: who imports them.
        guarded: whether the station knows its staff.
        clock: for the journal's entry.
        progress: called with the number of photos done.

    Raises:
        Fault: nobody who may, or the disk failed; then the groups before it have landed.
    """
    holders: dict[str, list[str]] = {}
    for person in people:
        if person.photo:
            holders.setdefault(person.photo, []).append(person.id)
    taking = _Taking(holders, photos.digests(connection), folder)
    for group in _groups(list(holders)):
        found = {name: taken for name in group if (taken := taking.read(name)) is not None}
        if found and not dry_run:
            permit(Act.ROSTER, by, guarded)
            with transaction(connection):
                for name, taken in found.items():
                    photos.put(connection, name, taken.photo, taken.digest, taken.others)
        if progress is not None:
            progress(taking.done)
    if dry_run:
        return taking.result()
    with transaction(connection):
        gone = photos.unnamed(connection)
        result = taking.result(removed=len(gone))
        if gone:
            permit(Act.ROSTER, by, guarded)
            photos.remove(connection, gone)
        if result.added or result.updated or gone:
            counts = {"photos": result.added + result.updated, "photos_removed": len(gone) or None}
            journal.append(connection, station, clock(), Kind.ROSTER, {**counts, **signature(by)})
    return result


def take_named(
    connection: Connection,
    station: str,
    people: Iterable[Registration],
    folder: Path,
    *,
    dry_run: bool = False,
    by: Staff | None = None,
    guarded: bool = False,
    progress: Callable[[int], None] | None = None,
) -> Pictures:
    """The same from a folder that is not even looked at where nobody has a photo; arguments and faults as `take_pictures`."""
    named = [person for person in people if person.photo]
    where = PhotoFolder.at(folder) if named else PhotoFolder(folder)
    return take_pictures(connection, station, named, where, dry_run=dry_run, by=by, guarded=guarded, progress=progress)


def _groups(names: list[str]) -> Iterator[list[str]]:
    return (names[start : start + _GROUP] for start in range(0, len(names), _GROUP))


@dataclass(slots=True)
class _Taking:
    """One pass over the photos that a roster names.

    Attributes:
        holders: a photo's name to the ids of those who name it.
        held: a photo's name to the digest of the file that the station took in.
    """

    holders: Mapping[str, list[str]]
    held: Mapping[str, bytes]
    folder: PhotoFolder
    done: int = 0
    finder: FaceFinder | None = None
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    missing: list[Lacking] = field(default_factory=list)
    unusable: list[Lacking] = field(default_factory=list)
    faceless: list[str] = field(default_factory=list)
    crowded: list[str] = field(default_factory=list)

    def read(self, name: str) -> Taken | None:
        """One photo, where it is new or changed and can be used; else only counted."""
        self.done += 1
        before = self.held.get(name)
        if not self.folder.has(name):
            if before is None:
                self._lacks(self.missing, name, f"no such file in {self.folder.path}: {_ELSEWHERE}")
            else:
                self.unchanged += 1
            return None
        try:
            content = self.folder.read(name)
            if hashlib.sha256(content).digest() == before:
                self.unchanged += 1
                return None
            self.finder = self.finder or FaceFinder()
            taken = photo_of(content, name, self.finder)
        except Fault as fault:
            kept = "; the one that was taken in before stays" if before is not None else ""
            self._lacks(self.unusable, name, f"{fault.what.removeprefix(f'{name}: ')}: {fault.mend}{kept}")
            return None
        self._count(name, taken, new=before is None)
        return taken

    def _lacks(self, among: list[Lacking], name: str, reason: str) -> None:
        among.extend(Lacking(registration, name, reason) for registration in self.holders[name])

    def _count(self, name: str, taken: Taken, *, new: bool) -> None:
        if new:
            self.added += 1
        else:
            self.updated += 1
        if taken.photo.face is None:
            self.faceless.append(name)
        elif taken.others:
            self.crowded.append(name)

    def result(self, removed: int = 0) -> Pictures:
        """What it came to."""
        return Pictures(
            added=self.added,
            updated=self.updated,
            unchanged=self.unchanged,
            removed=removed,
            missing=tuple(self.missing),
            unusable=tuple(self.unusable),
            faceless=tuple(self.faceless),
            crowded=tuple(self.crowded),
        )
