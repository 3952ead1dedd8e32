"""Why a code names nobody, or somebody: the reasons before anybody is recognised."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.diagnosis.case import Case, Finding, fails, holds, quoted
from kiosk.domain.credential import Badge, Chosen, Unreadable, event_tag
from kiosk.domain.reason import Reason


def _shown(case: Case) -> str:
    return quoted(case.code) if case.code else "the code"


def _badge(case: Case, more: str) -> str:
    """A code of the scenario that shows somebody's badge, changed as said."""
    if case.code.startswith("badge:"):
        plain = case.code.removesuffix("!altered").partition("@")[0]
        return quoted(plain + more)
    who = next((match.id for match in case.matches), "ID")
    badge = case.request.credential
    return quoted(f"badge:{who}#{badge.serial if isinstance(badge, Badge) else 1}{more}")


def _what(case: Case) -> str:
    match case.request.credential:
        case Badge() as badge:
            return f"{_shown(case)} is a badge, serial {badge.serial}"
        case Chosen(registration):
            return f"{registration} was chosen from the list, without a code"
        case _:
            return f"{_shown(case)} is a plain code or a ticket"


def _unreadable(case: Case) -> Finding:
    credential = case.request.credential
    if isinstance(credential, Unreadable) and not case.matches:
        return holds(
            f"{_shown(case)} is no badge and no ticket (looks like: {credential.looks_like.value}),"
            " and no registration's codes list it",
            lift=f"show a code that a registration's codes list, or {_badge(case, '')}, in {case.here}",
            key="code",
        )
    if isinstance(credential, Unreadable):
        return fails(
            f"{_shown(case)} stands in codes of {_ids(case)}, so its form does not matter",
            bring=f"take {_shown(case)} out of codes of {_ids(case)}",
            key="codes",
        )
    return fails(
        f"{_what(case)}, which can be read",
        bring=f'show a text that is no code in {case.here}, such as "https://example.org/"',
        key="code",
    )


def _bad_signature(case: Case) -> Finding:
    badge = case.request.credential
    if isinstance(badge, Badge) and not badge.signed:
        return holds(
            f"{_shown(case)} is a badge whose signature no station of this event made, or it was altered",
            lift=f'show the badge as it was printed in {case.here}: without "!altered", {_badge(case, "")}',
            key="code",
        )
    return fails(
        f"{_what(case)}" + (", and its signature is good" if isinstance(badge, Badge) else ", which carries no signature"),
        bring=f"show an altered badge in {case.here}: {_badge(case, '!altered')}",
        key="code",
    )


def _wrong_event(case: Case) -> Finding:
    badge = case.request.credential
    if isinstance(badge, Badge) and badge.event != event_tag(case.event.id):
        return holds(
            f"{_shown(case)} is a badge of another event than {case.event.id} (event.id)",
            lift=f'show a badge of this event in {case.here}: without "@" and what follows',
            key="code",
        )
    return fails(
        f"{_what(case)}" + (f", of this event ({case.event.id})" if isinstance(badge, Badge) else ", which names no event"),
        bring=f"show a badge of another event in {case.here}: {_badge(case, '@OTHER')}",
        key="code",
    )


def _unknown(case: Case) -> Finding:
    if not case.matches and not isinstance(case.request.credential, Unreadable):
        return holds(
            f"no registration's codes list {_shown(case)}",
            lift=f"add {_shown(case)} to codes of a registration, or correct it in {case.here}",
            key="code",
        )
    if case.matches:
        return fails(
            f"{_shown(case)} is known: it names {_ids(case)}",
            bring=f"show a code in {case.here} that no registration's codes list",
            key="code",
        )
    return fails(
        f"{_shown(case)} can't be read as any code, which is said before it is looked up",
        bring=f'show a code in {case.here} that could be one, such as "nobody-1"',
        key="code",
    )


def _ambiguous(case: Case) -> Finding:
    if len(case.matches) > 1:
        return holds(
            f"{len(case.matches)} registrations have {_shown(case)} in codes ({_ids(case)})",
            lift=f"take {_shown(case)} out of codes of all but one of {_ids(case)}",
            key="codes",
        )
    said = f"only {_ids(case)} has this code" if case.matches else "no registration has this code"
    return fails(
        said if case.code else f"{said}; a choice from the list names one person",
        bring=f"list {_shown(case)} under codes of two registrations"
        + ("" if case.code else f' and show it as "code" in {case.here}'),
        key="codes",
    )


def _ids(case: Case) -> str:
    return ", ".join(match.id for match in case.matches)


FINDINGS: Mapping[Reason, Callable[[Case], Finding]] = {
    Reason.UNREADABLE: _unreadable,
    Reason.BAD_SIGNATURE: _bad_signature,
    Reason.WRONG_EVENT: _wrong_event,
    Reason.UNKNOWN: _unknown,
    Reason.AMBIGUOUS: _ambiguous,
}
"""What can be found of each reason, given any case."""
