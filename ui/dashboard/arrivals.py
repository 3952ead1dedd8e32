"""Arrivals and admissions over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.reports import bins
from kiosk.reports.bins import Bin
from kiosk.reports.figures import Figures
from ui import people
from ui.dashboard.said import filled, local_iso, number, of, percent, session_name
from ui.dashboard.values import Cell, Column, Curve, Options, Sheet, Shown, Subject, Tile

translate = QCoreApplication.translate

_MOST_LABELS = 12
_STEPS = (5, 15, 30, 60, 120, 180, 240, 360, 720)
"""Minutes between two times on the axis."""


def tile(figures: Figures, language: str) -> Tile:
    """Arrivals on the first page."""
    del language
    series = bins.binned(figures.arrivals, 15, figures.event.timezone, chosen_day(figures, None, figures.arrivals))
    share = figures.arrived / figures.registered if figures.registered else 0.0
    return Tile(
        Subject.ARRIVALS,
        translate("Dashboard", "Arrivals"),
        number(figures.arrived),
        filled(translate("Dashboard", "of {0} registered have arrived, {1}"), number(figures.registered), percent(share)),
        words="" if figures.arrived else translate("Dashboard", "Nobody yet."),
        spark=tuple(one.total for one in series),
    )


def series_of(figures: Figures, options: Options) -> Mapping[int, int]:
    """What is counted over time: arrivals, or a session's admissions."""
    return figures.admissions.get(options.series, {}) if options.series else figures.arrivals


def chosen_day(figures: Figures, day: date | None, slots: Mapping[int, int]) -> date | None:
    """The day whose bins are shown: the one that was chosen, else today, else the last on which anything was counted."""
    there = bins.days(slots, figures.event.timezone)
    if day in there:
        return day
    today = figures.event.local_day(figures.at)
    return today if today in there else (there[-1] if there else None)


def shown(figures: Figures, options: Options, language: str) -> Shown:
    """The page."""
    slots = series_of(figures, options)
    series = _series(figures, options, slots)
    remarks = []
    if not options.series:
        lead = filled(
            translate("Dashboard", "Arrived: {0}, {1}."),
            of(figures.arrived, figures.registered),
            percent(figures.arrived / figures.registered if figures.registered else 0.0),
        )
        if figures.without_desk:
            remarks.append(
                filled(translate("Dashboard", "Went straight to a room, past the desk: {0}."), number(figures.without_desk))
            )
        if figures.unlisted:
            remarks.append(
                filled(
                    translate("Dashboard", "Not on this station’s roster, so not counted here: {0}."), number(figures.unlisted)
                )
            )
    else:
        name = session_name(options.series, figures.event, language)
        lead = filled(translate("Dashboard", "{0}: admissions {1}."), name, number(sum(slots.values())))
    return Shown(
        title=dated(translate("Dashboard", "Arrivals"), figures, options, slots),
        lead=lead,
        sheet=sheet(figures, options, language),
        curve=_curve(figures, options, series) if series else None,
        empty="" if series else translate("Dashboard", "Nobody yet. The chart begins with the first arrival."),
        remark=" ".join(remarks),
    )


def sheet(figures: Figures, options: Options, language: str) -> Sheet:
    """The bins of the day as a table."""
    slots = series_of(figures, options)
    series = _series(figures, options, slots)
    counted = translate("Dashboard", "Admissions") if options.series else translate("Dashboard", "Arrivals")
    columns = (
        Column(translate("Dashboard", "From")),
        Column(counted, number=True),
        Column(translate("Dashboard", "Together"), number=True),
    )
    title = session_name(options.series, figures.event, language) if options.series else translate("Dashboard", "Arrivals")
    rows = tuple(
        (
            Cell(f"{one.starts:%H:%M}", local_iso(one.starts, figures.event)),
            Cell(number(one.count), one.count),
            Cell(number(one.total), one.total),
        )
        for one in series
    )
    name = f"admissions-{options.series}" if options.series else Subject.ARRIVALS.value
    return Sheet(_file(name, figures, options, slots), title, columns, rows, translate("Dashboard", "Nobody yet."))


def _series(figures: Figures, options: Options, slots: Mapping[int, int]) -> tuple[Bin, ...]:
    return bins.binned(slots, options.minutes, figures.event.timezone, chosen_day(figures, options.day, slots))


def dated(title: str, figures: Figures, options: Options, slots: Mapping[int, int]) -> str:
    """A title that says which day it is about, where that isn't today."""
    day = chosen_day(figures, options.day, slots)
    return title if day in {None, figures.event.local_day(figures.at)} else people.DOT.join((title, f"{day}"))


def _file(name: str, figures: Figures, options: Options, slots: Mapping[int, int]) -> str:
    """What a file is called: by its day too, where there are several."""
    several = len(bins.days(slots, figures.event.timezone)) > 1
    return f"{name}-{chosen_day(figures, options.day, slots)}" if several else name


def over_time(
    figures: Figures, options: Options, slots: Mapping[int, int], counted: str, name: str
) -> tuple[Curve | None, Sheet]:
    """Any other count over the time of a day, without a sum."""
    series = _series(figures, options, slots)
    rows = tuple(
        (Cell(f"{one.starts:%H:%M}", local_iso(one.starts, figures.event)), Cell(number(one.count), one.count)) for one in series
    )
    table = Sheet(
        _file(name, figures, options, slots),
        counted,
        (Column(translate("Dashboard", "From")), Column(counted, number=True)),
        rows,
        translate("Dashboard", "None yet."),
    )
    if not series:
        return None, table
    peak = max(series, key=lambda one: one.count)
    return Curve(
        axis(series), tuple(one.count for one in series), (), None, "", "", _peak(peak), counted, _spoken(series, counted, peak)
    ), table


def _curve(figures: Figures, options: Options, series: Sequence[Bin]) -> Curve:
    peak = max(series, key=lambda one: one.count)
    counted = translate("Dashboard", "Admissions") if options.series else translate("Dashboard", "Arrivals")
    limit = None if options.series else figures.registered
    last = series[-1].total
    return Curve(
        labels=axis(series),
        counts=tuple(one.count for one in series),
        totals=tuple(one.total for one in series),
        limit=limit,
        limit_words=filled(translate("Dashboard", "registered {0}"), number(limit)) if limit is not None else "",
        last=number(last),
        peak=_peak(peak),
        counted=filled(translate("Dashboard", "{0} every {1} min"), counted, options.minutes),
        spoken=_spoken(series, counted, peak),
    )


def _peak(peak: Bin) -> str:
    return filled(translate("Dashboard", "{0} at {1}"), number(peak.count), f"{peak.starts:%H:%M}")


def _spoken(series: Sequence[Bin], counted: str, peak: Bin) -> str:
    words = translate("Dashboard", "{0} from {1} to {2}: {3} together, most of them {4}.")
    together = number(sum(one.count for one in series))
    return filled(words, counted, f"{series[0].starts:%H:%M}", f"{series[-1].starts:%H:%M}", together, _peak(peak))


def axis(series: Sequence[Bin]) -> tuple[tuple[int, str], ...]:
    """Which bins have words below them: round times, and few enough to be read."""
    for minutes in _STEPS:
        found = [(place, one) for place, one in enumerate(series) if (one.starts.hour * 60 + one.starts.minute) % minutes == 0]
        if len(found) <= _MOST_LABELS:
            break
    else:
        found = found[:: -(-len(found) // _MOST_LABELS)]
    return tuple((place, f"{one.starts:%H:%M}") for place, one in found)
