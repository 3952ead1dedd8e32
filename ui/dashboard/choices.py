"""What can be chosen on a page: each choice is what would be seen after it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.reports import bins
from kiosk.reports.figures import Figures, Grouping
from ui.dashboard.arrivals import chosen_day, series_of
from ui.dashboard.groups import grouping_title
from ui.dashboard.said import session_name
from ui.dashboard.values import Options, Sight, Subject, Told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several.

    Attributes:
        leads_to: what is seen once it is chosen.
        now: whether it is what is seen already.
    """

    text: str
    leads_to: Options
    now: bool


Choices = tuple[Choice, ...]


def choices(subject: Subject, options: Options, figures: Figures, seen: Sight, language: str) -> tuple[Choices, ...]:
    """The groups of choices that a page offers; none where there is but one way."""
    if subject is Subject.ARRIVALS:
        return tuple(
            group
            for group in (
                _series(options, figures, language),
                _minutes(options),
                _days(options, figures, series_of(figures, options)),
            )
            if group
        )
    if subject is Subject.GROUPS:
        order = (Grouping.DELEGATION, Grouping.TIER, Grouping.ORGANIZATION)
        return (tuple(Choice(grouping_title(one), replace(options, grouping=one), options.grouping is one) for one in order),)
    if subject is Subject.MISSING and seen.names:
        return (
            (
                Choice(translate("Dashboard", "Delegations"), replace(options, members=False), not options.members),
                Choice(translate("Dashboard", "Members"), replace(options, members=True), options.members),
            ),
        )
    if subject is Subject.REFUSALS:
        told = _told(options)
        if options.told is not Told.TIME:
            return (told,)
        return tuple(group for group in (told, _minutes(options), _days(options, figures, figures.refusals.slots)) if group)
    return ()


def _told(options: Options) -> Choices:
    words = {
        Told.REASON: translate("Dashboard", "By reason"),
        Told.SESSION: translate("Dashboard", "By session"),
        Told.TIME: translate("Dashboard", "Over time"),
        Told.OVERRIDES: translate("Dashboard", "Overrides"),
    }
    return tuple(Choice(text, replace(options, told=one), options.told is one) for one, text in words.items())


def _minutes(options: Options) -> Choices:
    words = translate("Dashboard", "{0} min")
    return tuple(
        Choice(words.replace("{0}", str(minutes)), replace(options, minutes=minutes), options.minutes == minutes)
        for minutes in bins.MINUTES
    )


def _days(options: Options, figures: Figures, slots: Mapping[int, int]) -> Choices:
    there = bins.days(slots, figures.event.timezone)
    if len(there) < 2:  # noqa: PLR2004  (nothing to choose from)
        return ()
    now = chosen_day(figures, options.day, slots)
    return tuple(Choice(day.isoformat(), replace(options, day=day), day == now) for day in there)


def _series(options: Options, figures: Figures, language: str) -> Choices:
    codes = [session.code for session in figures.event.sessions if figures.admissions.get(session.code)]
    if not codes and not options.series:
        return ()
    words = {"": translate("Dashboard", "Arrivals at the event")}
    words |= {code: session_name(code, figures.event, language) for code in codes}
    return tuple(Choice(text, replace(options, series=code, day=None), options.series == code) for code, text in words.items())
