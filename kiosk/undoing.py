"""Why a station's last act is not taken back, and what it was instead: a fault whose `given` says whom it was about."""

from __future__ import annotations

from kiosk.domain.journal import Entry, Kind
from kiosk.errors import Fault, FaultCode
from kiosk.storage import journal
from kiosk.storage.database import Connection

_HOLDS = frozenset({Kind.BLOCK, Kind.UNBLOCK, Kind.CANCEL, Kind.REINSTATE, Kind.REVOKE})


def nothing(connection: Connection, station: str, registration: str | None) -> Fault:
    """That there is nothing of that registration's (of anybody's, if none is given) to take back.

    Its `given` holds `registration` and `serial` where a badge was printed for whoever was asked about since the station's last
    act, or last of all things here; else `registration`, whom the last act was about. It is empty where nobody was asked about
    and where there was no act.
    """
    given: dict[str, str | int] = {}
    if registration is not None:
        last = journal.last_act(connection, station, None)
        printed = journal.printed_since(connection, station, last.sequence if last else 0, registration if last else None)
        if printed is not None and printed.registration == registration:
            given = {"registration": registration, "serial": printed.body["serial"]}
        elif last is not None and last.registration is not None:
            given = {"registration": last.registration}
    mend = "only this station's own acts can be undone"
    return Fault("there is nothing to take back", mend, FaultCode.NOTHING_TO_UNDO, given)


def check_not_printed(connection: Connection, act: Entry, registration: str | None) -> None:
    """Hold that taking back reaches past a badge only to what was done about the same person, and never to a hold.

    Raises:
        Fault: a badge was printed since; `given` holds its `registration` and `serial`.
    """
    printed = journal.printed_since(connection, act.station, act.sequence, registration)
    if printed is None or (act.kind not in _HOLDS and printed.registration == act.registration):
        return
    who = printed.registration
    raise Fault(
        f"the last act was printing badge {printed.body['serial']} of {who}",
        f"report it lost (kiosk lost {who}); take back what was done before by its own command, or name whom it is about",
        FaultCode.PRINTED_SINCE,
        {"serial": printed.body["serial"], "registration": who},
    )
