"""Who works at this station: proving it by PIN, and changing who does, on the record.

Where no staff are known nothing is guarded: the first one who is added turns it on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.clock import Clock, system_clock
from kiosk.domain.journal import Kind
from kiosk.domain.staff import Act, Role, Staff, permit
from kiosk.errors import Fault
from kiosk.files.text import clean
from kiosk.staff import Pins, Tries, delay, is_staff_id, key_of
from kiosk.storage import journal
from kiosk.storage import staff as store
from kiosk.storage.database import Connection, transaction

_LONGEST_NAME = 100
_STRANGERS = 100
"""Unknown ids whose tries are remembered, the newest."""


@dataclass(frozen=True, slots=True)
class Denied:
    """A PIN that was refused.

    Attributes:
        wait: seconds until the next try counts; 0: it does now.
        unknown_or_wrong: the PIN is not that person's, or nobody has that id: which of them is never told. False: it wasn't
            looked at, because of the wrong tries before it.
    """

    wait: int
    unknown_or_wrong: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """One station's staff; owned by the thread that owns the connection."""

    connection: Connection
    station: str
    clock: Clock = system_clock
    pins: Pins = field(default_factory=Pins)
    _strangers: dict[str, Tries] = field(default_factory=dict)

    def any(self) -> bool:
        """Whether the station knows its staff; without staff nothing is guarded."""
        return store.any_work_here(self.connection)

    def staff(self) -> tuple[Staff, ...]:
        """Who works here, in the order of their ids."""
        return tuple(kept.staff for kept in store.everyone(self.connection) if not kept.removed)

    def current(self, who: Staff | None) -> Staff | None:
        """Somebody who signed in, as the station knows them now; None where they work here no longer."""
        kept = None if who is None else self._working(who.id)
        return replace(kept.staff, beside=who.beside) if kept and who else None

    def waiting(self, id: str) -> int:
        """Seconds for which somebody is still locked out."""
        return store.tries(self.connection, id).wait(self.clock())

    def verify(self, id: str, pin: str) -> Staff | Denied:
        """Who has that id, where it is their PIN.

        A try is on disk before its PIN is looked at, so that neither a full disk, nor ending the program, nor a second one
        beside it gives tries that nobody counts. A right PIN takes it back. The moment a lock begins is in the journal.

        Raises:
            Fault: the disk failed, or the clock can't be right; the try counts.
        """
        if self.connection.in_transaction:
            raise RuntimeError("a PIN is verified outside of every transaction: rolled back, the try would not count")
        with transaction(self.connection):
            kept = self._working(id)
            before, charged = self._charge(id, kept is not None)
        if before:
            return Denied(before, unknown_or_wrong=False)
        right = self.pins.right(pin, kept.pin if kept else None)
        if kept is not None and right and self._let_in(kept, pin):
            return kept.staff
        wait = delay(charged.failures)
        if kept is not None and wait:
            # ids of nobody are left out: people type names there, and PINs
            self._append("locked", kept.staff, None)
        return Denied(wait, unknown_or_wrong=True)

    def add(self, staff: Staff, pin: str, by: Staff | None) -> Staff:
        """Let somebody work here; as they are stored, the name cleaned.

        The first must be an organizer, and needs nobody; afterwards an organizer adds.

        Raises:
            Fault: the id, the name or the PIN is not usable, the id is or was another's, or `by` may not.
        """
        who = _checked(staff)
        self._permit(by)
        hashed = self.pins.hashed(pin, who.id)
        with transaction(self.connection):
            self._permit(by)  # another window may have been quicker
            if not self.any() and who.role is not Role.ORGANIZER:
                raise Fault(
                    "the first of the staff must be an organizer", "add one: kiosk staff add ID --name NAME --role organizer"
                )
            held = store.get(self.connection, who.id)
            if held is not None:
                _check_free(held, who)
            store.put(self.connection, who, hashed)
            self._append("add", who, by)
        return who

    def remove(self, id: str, by: Staff | None) -> Staff:
        """Let somebody work here no longer; who it was. Their id stays theirs.

        Raises:
            Fault: nobody has that id, they are the last organizer and others remain, or `by` may not.
        """
        with transaction(self.connection):
            self._permit(by)
            who = self._named(id)
            others = [one for one in self.staff() if one.id != who.id]
            if others and all(one.role is not Role.ORGANIZER for one in others):
                raise Fault(f"{who.id}: is the last organizer", "add another organizer first, or remove the others first")
            store.remove(self.connection, who.id)
            self._append("remove", who, by)
        return who

    def change_pin(self, id: str, pin: str, by: Staff | None) -> Staff:
        """Give somebody another PIN, which also ends a lock; who it was. Everybody may change their own.

        Raises:
            Fault: nobody has that id, the PIN is not usable, or `by` may not.
        """
        own = by is not None and key_of(by.id) == key_of(id)
        if not own:
            self._permit(by)
        hashed = self.pins.hashed(pin, self._named(id).id)
        with transaction(self.connection):
            if not own:
                self._permit(by)
            who = self._named(id)
            store.put(self.connection, who, hashed)
            store.put_tries(self.connection, who.id, Tries())
            self._append("pin", who, by)
        return who

    def _charge(self, id: str, known: bool) -> tuple[int, Tries]:
        """Count a try before it is looked at: seconds it comes too early (then it is not counted), and the tries with it."""
        now, stranger = self.clock(), key_of(id)[:_LONGEST_NAME]
        held = store.tries(self.connection, id) if known else self._strangers.pop(stranger, Tries())
        tries = held.dated(now)
        wait = tries.wait(now)
        if not wait:
            tries = tries.wrong(now)
        if not known:
            self._strangers[stranger] = tries
            if len(self._strangers) > _STRANGERS:
                self._strangers.pop(next(iter(self._strangers)))
        elif tries != held:
            store.put_tries(self.connection, id, tries)
        return wait, tries

    def _let_in(self, kept: store.Kept, pin: str) -> bool:
        """Forget the wrong tries of one whose PIN was right, unless another program changed it at this moment."""
        anew = self.pins.renewed(pin) if kept.pin and self.pins.outdated(kept.pin) else None
        with transaction(self.connection):
            if self._working(kept.staff.id) != kept:
                return False
            store.put_tries(self.connection, kept.staff.id, Tries())
            if anew is not None:
                store.put(self.connection, kept.staff, anew)
        return True

    def _permit(self, by: Staff | None) -> None:
        permit(Act.STAFF, self.current(by), self.any())

    def _working(self, id: str) -> store.Kept | None:
        kept = store.get(self.connection, id)
        return None if kept is None or kept.removed else kept

    def _named(self, id: str) -> Staff:
        kept = self._working(id)
        if kept is None:
            raise Fault(f"{id}: nobody of that id works here", "find it with kiosk staff list")
        return kept.staff

    def _append(self, act: str, who: Staff, by: Staff | None) -> None:
        body = {"act": act, "staff": who.id, "role": who.role.word, "who": by.id if by else None}
        with transaction(self.connection):
            journal.append(self.connection, self.station, self.clock(), Kind.STAFF, body)


def _checked(staff: Staff) -> Staff:
    if not is_staff_id(staff.id):
        raise Fault(
            f"{staff.id!r}: can't be the id of staff",
            "use 1 to 12 letters A to Z, digits and hyphens, such as SUP1: initials or a number, for it stands in the journal",
        )
    name = clean(staff.name)
    if not name:
        raise Fault(f"{staff.id}: has no name", "give one, so that the id can be told from others")
    if len(name) > _LONGEST_NAME:
        raise Fault(f"{staff.id}: the name is longer than {_LONGEST_NAME} characters", "give a shorter one")
    return replace(staff, name=name)


def _check_free(held: store.Kept, who: Staff) -> None:
    """Hold that an id is one person's for as long as the station lives: what stands in the journal must name one."""
    if not held.removed:
        raise Fault(f"{held.staff.id}: works here already", "give another id; for another role, remove them and add them again")
    if held.staff.name.casefold() != who.name.casefold():
        raise Fault(f"{held.staff.id}: was somebody else's id, and stands in the journal for them", "give another id")


class Worry(StrEnum):
    """What is not as it should be with who works at a station."""

    NOBODY = "nobody"
    ONE_ORGANIZER = "one_organizer"
    NO_SUPERVISOR = "no_supervisor"


_WORRIES = {
    Worry.NOBODY: (
        "no staff are known: whoever sits here may override, hold and register people",
        "name them: kiosk staff add ID --name NAME --role organizer",
    ),
    Worry.ONE_ORGANIZER: (
        "there is one organizer: if that PIN is lost nobody can change the staff",
        "add a second organizer",
    ),
    Worry.NO_SUPERVISOR: (
        "there is no supervisor: only an organizer can override or register walk-ins",
        "add a supervisor",
    ),
}


def lacking(staff: Sequence[Staff]) -> tuple[Worry, ...]:
    """What organizers should know of who works at a station, for programs."""
    if not staff:
        return (Worry.NOBODY,)
    found = []
    if sum(who.role is Role.ORGANIZER for who in staff) == 1:
        found.append(Worry.ONE_ORGANIZER)
    if all(who.role is not Role.SUPERVISOR for who in staff):
        found.append(Worry.NO_SUPERVISOR)
    return tuple(found)


def worries(staff: Sequence[Staff]) -> list[tuple[str, str]]:
    """The same in words: each with what to do about it."""
    return [_WORRIES[worry] for worry in lacking(staff)]
