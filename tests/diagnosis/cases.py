"""Decisions to explain: one for every reason, made by `decide` and `override` themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from kiosk.diagnosis import Case
from kiosk.domain.access import Request, decide, override
from kiosk.domain.attendance import History, Passage, Seen
from kiosk.domain.credential import Badge, Chosen, Credential, LooksLike, Opaque, Unreadable, event_tag, registration_tag
from kiosk.domain.event import Event, Invitation, Reentry
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration, Status
from tests.builders import a_person, a_session, an_event, at

CODE = Opaque("c-R1")
INSIDE = (Passage(at("09:30"), "A"),)
OUTSIDE = (Passage(at("09:30"), "A"), Passage(at("09:45"), "A", exit=True))
SEEN = Seen(at("08:00"), "Desk")


def a_badge(serial: int = 1, **changes: Any) -> Badge:
    """R1's badge of that serial."""
    fields: dict[str, Any] = {
        "event": event_tag("wps-fpn-2024"),
        "registration": registration_tag("wps-fpn-2024", "R1"),
        "tier": "FP",
        "serial": serial,
        "expires": at(day=24),
        "signed": True,
    }
    return Badge(**{**fields, **changes})


def a_case(
    *,
    credential: Credential = CODE,
    code: str | None = None,
    person: Registration | None = None,
    matches: tuple[Registration, ...] | None = None,
    history: History | None = None,
    when: datetime | None = None,
    exit: bool = False,
    desk: bool = False,
    supervisor: bool = False,
    inside: tuple[str, ...] = (),
    event: Event | None = None,
    starts: datetime | None = None,
    ends: datetime | None = None,
    **admit: Any,
) -> Case:
    """R1 with their code at B2's door at 10:00, step 3 of a scenario, unless said otherwise."""
    session = a_session(starts=starts, ends=ends, **admit)
    event = event or an_event(session)
    matches = (person or a_person(),) if matches is None else matches
    request = Request(credential, None if desk else session, exit)
    history = history or History()
    decision = (override if supervisor else decide)(request, matches, history, event, when or at())
    shown = "" if isinstance(credential, Chosen) else "c-R1" if code is None else code
    return Case(event, request, matches, history, decision, 3, shown, "A", supervisor, inside)


CASES: dict[Reason, dict[str, Any]] = {
    Reason.UNREADABLE: {"credential": Unreadable(LooksLike.URL), "code": "https://example.org/", "matches": ()},
    Reason.BAD_SIGNATURE: {"credential": a_badge(signed=False), "code": "badge:R1#1!altered", "matches": ()},
    Reason.WRONG_EVENT: {"credential": a_badge(event=event_tag("other")), "code": "badge:R1#1@OTHER", "matches": ()},
    Reason.UNKNOWN: {"matches": ()},
    Reason.AMBIGUOUS: {"matches": (a_person("R1"), a_person("R2"))},
    Reason.CANCELLED: {"person": a_person(status=Status.CANCELLED)},
    Reason.BLOCKED: {"person": a_person(blocked=True)},
    Reason.NOT_APPROVED: {"person": a_person(status=Status.PENDING)},
    Reason.UNPAID: {"person": a_person(status=Status.UNPAID)},
    Reason.BADGE_REVOKED: {"credential": a_badge(1), "code": "badge:R1#1", "history": History(badge_serial=2)},
    Reason.NOT_VALID_NOW: {"person": a_person(valid_until=at("08:00"))},
    Reason.NOT_CHECKED_IN: {"checked_in": True},
    Reason.TIER: {"tiers": frozenset({"CS"})},
    Reason.NOT_INVITED: {"invitation": Invitation.AND},
    Reason.TOO_EARLY: {"when": at("08:59:59")},
    Reason.SESSION_OVER: {"when": at("17:00")},
    Reason.RULE: {"rule": {"==": [1, 2]}},
    Reason.ALREADY_INSIDE: {"history": History(passages=INSIDE, occupancy=1)},
    Reason.NO_REENTRY: {"history": History(passages=OUTSIDE), "reentry": Reentry.NEVER},
    Reason.FULL: {"history": History(occupancy=2), "capacity": 2, "inside": ("R3", "R4")},
    Reason.CHECKED_IN: {"desk": True},
    Reason.ALREADY_CHECKED_IN: {"desk": True, "history": History(checked_in=SEEN)},
    Reason.ADMITTED: {},
    Reason.READMITTED: {"history": History(passages=OUTSIDE)},
    Reason.EXITED: {"exit": True, "history": History(passages=INSIDE, occupancy=1)},
    Reason.OVERRIDDEN: {
        "supervisor": True,
        "tiers": frozenset({"CS"}),
        "history": History(refused=Reason.TIER, refused_at=at("09:58")),
    },
}
"""For every reason, what leads to it."""
