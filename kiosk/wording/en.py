"""English."""

from __future__ import annotations

from kiosk.domain.reason import Reason
from kiosk.wording.words import Message, Words

_DESK = "Send to the registration desk"
_SUPERVISOR = "Ask a supervisor"
_SHOW = "Ask for the code on the badge or ticket"
_SEARCH = "Search by name"
_IDENTITY = "Search by name and check identity"
_LET_IN = "Let them in"

_MESSAGES = {
    "UNREADABLE/nothing": Message("No code", "The code is empty", "Scan again", "Scan again, or search by name"),
    "UNREADABLE/unknown_format": Message("Wrong code", "This is neither a badge nor a ticket", _SHOW, _SEARCH),
    "UNREADABLE/too_long": Message("Wrong code", "Too long to be a badge or ticket", _SHOW, _SEARCH),
    "UNREADABLE/url": Message("Wrong code", "This is a web address, not a badge", _SHOW, _SEARCH),
    "UNREADABLE/wifi": Message("Wrong code", "This is a Wi-Fi code, not a badge", _SHOW, _SEARCH),
    "UNREADABLE/vcard": Message("Wrong code", "This is a contact card, not a badge", _SHOW, _SEARCH),
    "UNREADABLE/calendar": Message("Wrong code", "This is a calendar entry, not a badge", _SHOW, _SEARCH),
    "UNREADABLE/phone_or_mail": Message("Wrong code", "This is a phone or mail address", _SHOW, _SEARCH),
    "UNREADABLE/indico_setup": Message("Wrong code", "This sets up the organizers' app", _SHOW, _SEARCH),
    "UNREADABLE/damaged_indico": Message(
        "Damaged ticket", "The ticket's code is incomplete", "Ask for the original ticket, or send to the desk", _SEARCH
    ),
    "UNREADABLE/damaged_badge": Message("Damaged badge", "The badge's code is incomplete", _DESK, "Search by name and reprint"),
    "BAD_SIGNATURE": Message("Not genuine", "This badge was not issued here", _DESK, _IDENTITY),
    "WRONG_EVENT": Message("Other event", "This badge is for another event", "Ask for this event's badge", _SEARCH),
    "UNKNOWN": Message("Not found", "Nobody on the list has this code", _DESK, _SEARCH),
    "AMBIGUOUS": Message("Shared code", "{matches} people have this code", _DESK, _IDENTITY),
    "CANCELLED": Message("Cancelled", "This registration was cancelled", _DESK, _SUPERVISOR),
    "BLOCKED": Message("Please wait", "Security hold", "Call a supervisor, discreetly"),
    "NOT_APPROVED": Message("Not approved", "This registration awaits approval", _DESK, "Ask the organizers"),
    "UNPAID": Message("Not paid", "The payment is still open", _DESK, "Ask for the payment, or a supervisor"),
    "BADGE_REVOKED/lost": Message(
        "Lost badge",
        "This badge was reported lost",
        "Keep the badge; send to the registration desk",
        "Keep the badge; check identity",
    ),
    "BADGE_REVOKED/replaced": Message(
        "Old badge", "Badge {serial} was replaced by badge {current}", "Ask for the newest badge", "Take the old badge back"
    ),
    "BADGE_REVOKED/retired": Message(
        "Replaced delegate", "Another delegate has taken this place", _DESK, "Check identity; search for the new delegate"
    ),
    "BADGE_REVOKED": Message("Old badge", "This badge no longer counts", _DESK, "Print a new badge"),
    "NOT_VALID_NOW/early": Message("Not yet valid", "Valid from {from_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/early_day": Message("Not yet valid", "Valid from {from_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late": Message("No longer valid", "Was valid until {until_clock}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW/late_day": Message("No longer valid", "Was valid until {until_date}", _DESK, _SUPERVISOR),
    "NOT_VALID_NOW": Message("Badge expired", "This badge has expired", _DESK, "Print a new badge"),
    "NOT_CHECKED_IN": Message("Desk first", "Not checked in at the desk yet", _DESK),
    "TIER": Message("Not here", "Only for: {tiers}", _SUPERVISOR),
    "TIER/or": Message("Not here", "Only for: {tiers}, or by invitation", _SUPERVISOR),
    "TIER/and": Message("Not here", "Only for: {tiers}, with an invitation", _SUPERVISOR),
    "NOT_INVITED": Message("Not here", "By invitation; not on the list", _SUPERVISOR),
    "TOO_EARLY": Message("Come back {opens}", "Doors open {opens}", "Ask to come back then"),
    "TOO_EARLY/day": Message("Come back {opens_day}", "Doors open {opens}", "Ask to come back then"),
    "SESSION_OVER": Message("Session over", "Doors closed {closed}", _SUPERVISOR),
    "SESSION_OVER/closed": Message("Room closed", "Closed by our staff {closed_by}", "Ask to wait, or ask a supervisor"),
    "RULE": Message("Not now", "This session's rule does not allow it", _SUPERVISOR),
    "RULE/told": Message("Not now", "{rule}", _SUPERVISOR),
    "ALREADY_INSIDE": Message("Already inside", "Already recorded as inside", "Check the name, then ask a supervisor"),
    "ALREADY_INSIDE/seen": Message("Already inside", "Entered {last}", "Check the name, then ask a supervisor"),
    "NO_REENTRY": Message("Already used", "One entry only; entered {first}", _SUPERVISOR),
    "NO_REENTRY/daily": Message("Already used", "One entry a day; entered {last_entry}", _SUPERVISOR),
    "FULL": Message("Full", "All {capacity} seats are taken", "Ask to wait, or ask a supervisor"),
    "FULL/none": Message("No seats", "This room has no seats to give", _SUPERVISOR),
    "FULL/one": Message("Full", "The only seat is taken", "Ask to wait, or ask a supervisor"),
    "FULL/livestream": Message("Full", "All {capacity} seats are taken", "Ask to wait, or point to the livestream"),
    "CHECKED_IN": Message("Checked in", "{tier}", "Print the badge"),
    "CHECKED_IN/badge": Message("Checked in", "{tier}", "Hand over the badge"),
    "ALREADY_CHECKED_IN": Message("Already checked in", "First {first}", "Print the badge"),
    "ALREADY_CHECKED_IN/badge": Message("Already checked in", "First {first}", "Reprint only if the badge is lost"),
    "ADMITTED": Message("Welcome in", "{tier}", _LET_IN),
    "READMITTED": Message("Welcome back", "{tier}", _LET_IN),
    "EXITED": Message("Goodbye", "Exit recorded", "Let them out"),
    "EXITED/unseen": Message("Goodbye", "Exit recorded; no entry was seen", "Let them out"),
    "EXITED/flags": Message("Goodbye", "Exit recorded; note: {flags}", "Let them out; tell a supervisor"),
    "OVERRIDDEN": Message("Let in", "By a supervisor", _LET_IN),
    "OVERRIDDEN/flags": Message("Let in", "By a supervisor, despite: {flags}", _LET_IN),
}

_SHORT = {
    Reason.UNREADABLE: "unreadable",
    Reason.BAD_SIGNATURE: "not genuine",
    Reason.WRONG_EVENT: "other event",
    Reason.UNKNOWN: "unknown",
    Reason.AMBIGUOUS: "ambiguous",
    Reason.CANCELLED: "cancelled",
    Reason.BLOCKED: "hold",
    Reason.NOT_APPROVED: "not approved",
    Reason.UNPAID: "unpaid",
    Reason.BADGE_REVOKED: "old badge",
    Reason.NOT_VALID_NOW: "not valid",
    Reason.NOT_CHECKED_IN: "desk first",
    Reason.TIER: "tier",
    Reason.NOT_INVITED: "not invited",
    Reason.TOO_EARLY: "too early",
    Reason.SESSION_OVER: "over",
    Reason.RULE: "rule",
    Reason.ALREADY_INSIDE: "inside",
    Reason.NO_REENTRY: "used",
    Reason.FULL: "full",
    Reason.CHECKED_IN: "checked in",
    Reason.ALREADY_CHECKED_IN: "again",
    Reason.ADMITTED: "in",
    Reason.READMITTED: "back in",
    Reason.EXITED: "exit",
    Reason.OVERRIDDEN: "override",
}

WORDS = Words(
    messages=_MESSAGES,
    short=_SHORT,
    welcome="Welcome.",
    checked_in="Welcome. You are checked in.",
    goodbye="Thank you, goodbye.",
    wait="One moment, please. Our staff will help you.",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    day="{day} {month}",
    day_first="{day} {month}",
    on="on {date}",
    clock="{time}",
    clock_one="{time}",
    at="at {clock}",
    on_at="{on} {at}",
    time="{hour}:{minute}",
    seen="{when}, {station}",
    more="{count} more",
    seat="Seat {occupancy} of {capacity}",
    over="Over capacity: {occupancy} people, {capacity} seats",
    taken="Seats taken: {occupancy} of {capacity}",
    offer="Offer {session}, {room}, or ask a supervisor",
    clock_behind="This machine's clock is behind its last entry; set it right. Scanning goes on.",
    clock_off="This machine's clock is days away from the event; set it right. Scanning goes on.",
    let_out="Let them out; the exit is not recorded",
)
