"""What goes wrong in the world, as opposed to in our code.

A denial is a value (`kiosk.domain.access.Decision`), a broken world is a `Fault`, a bug is any other exception,
which nobody swallows.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class FaultCode(StrEnum):
    """Faults that somebody at a window may meet; `kiosk.wording.faults` says them in every language of the screens."""

    BADGE_CHANGED = "badge_changed"
    """Whose badge it is was changed while it was drawn."""
    BADGE_DEAD = "badge_dead"
    """{badge}: every door would refuse it."""
    BADGE_ELSEWHERE = "badge_elsewhere"
    """Another desk issued the same serial at the same moment."""
    BADGE_GIVEN_UP = "badge_given_up"
    """{badge}"""
    BADGE_IN_DOUBT = "badge_in_doubt"
    """{badge}: it may have come out."""
    BADGE_PRINTED = "badge_printed"
    """{badge}"""
    BADGE_PRINTING = "badge_printing"
    """{badge}"""
    BADGE_SETTLED = "badge_settled"
    """{badge}: somebody else said already what came of it."""
    BADGE_SUPERSEDED = "badge_superseded"
    """{badge}: the person has a newer one."""
    BADGE_UNPRINTABLE = "badge_unprintable"
    """Something on it has no font or no room."""
    CLOCK_WRONG = "clock_wrong"
    """{year}"""
    CODE_TAKEN = "code_taken"
    """{registration} has it."""
    DATABASE_CLOSED = "database_closed"
    """Its file can't be opened."""
    DATABASE_DAMAGED = "database_damaged"
    DATABASE_LOCKED = "database_locked"
    """Another program holds the lock too long."""
    DATABASE_NEWER = "database_newer"
    """A newer version of this program made it."""
    DATABASE_READ_ONLY = "database_read_only"
    DISK_FULL = "disk_full"
    DISK_SILENT = "disk_silent"
    """It is gone, or reading and writing fail."""
    FILE_GONE = "file_gone"
    """{file}"""
    FILE_EMPTY = "file_empty"
    """{file}"""
    FILE_UNREADABLE = "file_unreadable"
    """{file}"""
    FILE_TOO_LARGE = "file_too_large"
    """{file} {limit}: in MiB"""
    FILE_NOT_UTF8 = "file_not_utf8"
    """{file}"""
    FILE_NOT_TOML = "file_not_toml"
    """{file} {detail}: as the parser says it, in English"""
    ROSTER_NEITHER = "roster_neither"
    """{file}: neither CSV nor XLSX"""
    WORKBOOK_DAMAGED = "workbook_damaged"
    """{file}"""
    QUOTE_OPEN = "quote_open"
    """{file} {row}"""
    NO_ROWS = "no_rows"
    """{file}"""
    FILE_NOT_WRITTEN = "file_not_written"
    """{file}"""
    HELD = "held"
    """{registration}: is under a security hold."""
    HUB_UNREACHABLE = "hub_unreachable"
    """{hub}"""
    ID_TAKEN = "id_taken"
    """{registration}"""
    JOB_GONE = "job_gone"
    """{job}: the spool has no such print job."""
    KEY_DAMAGED = "key_damaged"
    """The file with the station's key."""
    KEY_WRONG = "key_wrong"
    """The key doesn't open the database."""
    KEYRING_SHUT = "keyring_shut"
    LAYOUT_UNKNOWN = "layout_unknown"
    """{layout}"""
    LAYOUT_UNREADABLE = "layout_unreadable"
    """{layout}"""
    NAME_MISSING = "name_missing"
    NEEDS_OPERATOR = "needs_operator"
    NEEDS_ORGANIZER = "needs_organizer"
    NEEDS_SUPERVISOR = "needs_supervisor"
    NO_PRINTER = "no_printer"
    """None is named for this station."""
    NO_STATION = "no_station"
    """{folder}"""
    NOT_WITHDRAWN = "not_withdrawn"
    NOTHING_CHANGED = "nothing_changed"
    """{registration}: says that already."""
    NOTHING_TO_UNDO = "nothing_to_undo"
    """May be given {registration} and {serial}; see `kiosk.undoing`."""
    PASSPHRASE_NEEDED = "passphrase_needed"  # noqa: S105  (names no passphrase)
    PASSPHRASE_WRONG = "passphrase_wrong"  # noqa: S105
    PERSON_UNKNOWN = "person_unknown"
    """{registration}"""
    PRINTER_ADDRESS = "printer_address"
    """{address}"""
    PRINTER_FOLDER = "printer_folder"
    """{folder}"""
    PRINTED_SINCE = "printed_since"
    """{serial} of {registration}: the last act was printing it."""
    REASON_MISSING = "reason_missing"
    RECORD_UNREADABLE = "record_unreadable"
    """An entry or a record in the database."""
    ROOM_AS_IT_IS = "room_as_it_is"
    """{session}: was closed, or not closed, by hand already."""
    ROSTER_WITHDREW = "roster_withdrew"
    SEEN_ALREADY = "seen_already"
    """They hold a badge, or were seen."""
    SESSION_UNKNOWN = "session_unknown"
    """{session}"""
    SETUP_UNFINISHED = "setup_unfinished"
    STILL_INSIDE = "still_inside"
    """{registration} in {sessions}"""
    WITHDRAWN = "withdrawn"
    """{registration}"""


class Fault(Exception):
    """The world is not as it must be: a file is missing, a key is wrong, a disk is full.

    Args:
        what: names the thing and what is wrong with it, without personal data ("event.toml: no such file").
        mend: tells the reader what to do about it ("give the path of an event file").
        code: which one it is, where somebody at a window may meet it; `what` and `mend` are for the command line then.
        given: what fills the gaps of the window's words, as `FaultCode` names them.
    """

    def __init__(
        self, what: str, mend: str, code: FaultCode | None = None, given: Mapping[str, object] = MappingProxyType({})
    ) -> None:
        super().__init__(what, mend)
        self.what = what
        self.mend = mend
        self.code = code
        self.given = {name: str(value) for name, value in given.items()}

    def __str__(self) -> str:
        """One line: the thing, then the mend."""
        return " ".join(f"{self.what}: {self.mend}".split())


def bare(fault: Fault) -> Fault:
    """A fault without the frames that it and its causes came through, for one that is kept or crosses a thread as a value.

    Frames hold everything that was at work, whole windows too, and hold it in circles: it would be let go of whenever
    circles are looked for, on whatever thread.
    """
    waiting: list[BaseException | None] = [fault]
    seen: set[int] = set()
    while waiting:
        error = waiting.pop()
        if error is not None and id(error) not in seen:
            seen.add(id(error))
            error.__traceback__ = None
            waiting += (error.__cause__, error.__context__)
    return fault
