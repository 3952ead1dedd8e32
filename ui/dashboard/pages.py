"""Which page says what: the tiles of the first one, each page, and every table there is to save. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from kiosk.reports import bins
from kiosk.reports.figures import Figures, Grouping
from ui.dashboard import arrivals, groups, refusals, rooms, stations
from ui.dashboard.values import Options, Sheet, Shown, Sight, Subject, Tile, Told


def tiles(figures: Figures, language: str) -> tuple[Tile, ...]:
    """All six, in the order of their keys."""
    return (
        rooms.tile(figures, language),
        arrivals.tile(figures, language),
        groups.tile(figures, language),
        groups.missing_tile(figures, language),
        refusals.tile(figures, language),
        stations.tile(figures, language),
    )


def page(subject: Subject, options: Options, language: str, seen: Sight, figures: Figures) -> Shown:
    """One of them in full."""
    if subject is Subject.ROOMS:
        return rooms.shown(figures, language)
    if subject is Subject.ARRIVALS:
        return arrivals.shown(figures, options, language)
    if subject is Subject.GROUPS:
        return groups.shown(figures, options, language)
    if subject is Subject.MISSING:
        return groups.missing_shown(figures, options, language, seen)
    if subject is Subject.REFUSALS:
        return refusals.shown(figures, options, language)
    return stations.shown(figures, language)


def everything(figures: Figures, options: Options, language: str, seen: Sight) -> list[Shown]:
    """Every page in every way that makes a file of its own; the names of those missing only where they are seen."""
    plain = replace(options, members=False, series="")
    made = [rooms.shown(figures, language)]
    for series in ("", *sorted(figures.admissions)):
        made += [
            arrivals.shown(figures, replace(plain, series=series, day=day), language)
            for day in _days(figures, arrivals.series_of(figures, replace(plain, series=series)))
        ]
    made += [groups.shown(figures, replace(plain, grouping=grouping), language) for grouping in Grouping]
    made.append(groups.missing_shown(figures, plain, language, seen))
    if seen.names and figures.absent is not None:
        made.append(groups.missing_shown(figures, replace(plain, members=True), language, seen))
    for told in Told:
        days = _days(figures, figures.refusals.slots) if told is Told.TIME else (None,)
        made += [refusals.shown(figures, replace(plain, told=told, day=day), language) for day in days]
    made.append(stations.shown(figures, language))
    return made


def _days(figures: Figures, slots: Mapping[int, int]) -> tuple[date | None, ...]:
    """Each day that has a file of its own."""
    return bins.days(slots, figures.event.timezone) or (None,)


def sheets(figures: Figures, options: Options, language: str, seen: Sight) -> list[Sheet]:
    """Every table there is to save."""
    return [shown.sheet for shown in everything(figures, options, language, seen)]
