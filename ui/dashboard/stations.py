"""How the stations do, as far as this one has heard of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.reports.figures import Figures, StationHealth
from ui import people
from ui.dashboard.said import ago, clock, filled, local_iso, number
from ui.dashboard.values import Bar, Cell, Column, Sheet, Shown, Subject, Tile, cell

translate = QCoreApplication.translate


def tile(figures: Figures, language: str) -> Tile:
    """Stations on the first page."""
    del language
    unwell = sum(bool(_trouble(station, figures)) for station in figures.stations) + bool(figures.printing.needs_somebody)
    return Tile(
        Subject.STATIONS,
        translate("Dashboard", "Stations"),
        number(len(figures.stations)),
        translate("Dashboard", "known here, by their journals"),
        bars=tuple(_bar(station, figures, brief=True) for station in figures.stations),
        alert=filled(translate("Dashboard", "To look after: {0}"), unwell) if unwell else "",
    )


def shown(figures: Figures, language: str) -> Shown:
    """The page."""
    del language
    printing = figures.printing
    return Shown(
        title=translate("Dashboard", "Stations"),
        lead=filled(
            translate("Dashboard", "Known here: {0}. Entries held: {1}."),
            len(figures.stations),
            number(sum(station.entries for station in figures.stations)),
        ),
        bars=(
            *(_bar(station, figures) for station in figures.stations),
            Bar(
                translate("Dashboard", "Badges of this station"),
                filled(translate("Dashboard", "waiting {0}, printing {1}"), printing.waiting, printing.printing),
                mark="▲" if printing.needs_somebody else "✓",
                tone="refuse_text" if printing.needs_somebody else "admit_text",
                note=filled(
                    translate("Dashboard", "Did not come out: {0}. In doubt: {1}. See to them at the desk."),
                    printing.failed,
                    printing.in_doubt,
                )
                if printing.needs_somebody
                else "",
            ),
        ),
        sheet=sheet(figures),
    )


def sheet(figures: Figures) -> Sheet:
    """The same as a table."""
    columns = (
        Column(translate("Dashboard", "Station")),
        Column(translate("Dashboard", "Last entry")),
        Column(translate("Dashboard", "Entries"), number=True),
        Column(translate("Dashboard", "To do")),
    )
    rows = tuple(
        (
            cell(_name(station)),
            Cell(clock(station.last, figures), local_iso(station.last, figures.event))
            if station.last
            else cell(translate("Dashboard", "none yet")),
            Cell(number(station.entries), station.entries),
            cell(_trouble(station, figures)),
        )
        for station in figures.stations
    )
    return Sheet(Subject.STATIONS, translate("Dashboard", "Stations"), columns, rows)


def _name(station: StationHealth) -> str:
    return filled(translate("Dashboard", "{0} (this one)"), station.name) if station.own else station.name


def _bar(station: StationHealth, figures: Figures, *, brief: bool = False) -> Bar:
    trouble = _trouble(station, figures)
    heard = ago(station.last, figures.at) if station.last else translate("Dashboard", "no entries yet")
    text = heard
    if not brief:
        entries = filled(translate("Dashboard", "entries {0}"), number(station.entries))
        last = filled(translate("Dashboard", "last {0}"), clock(station.last, figures)) if station.last else heard
        text = people.DOT.join((entries, last))
    return Bar(
        _name(station),
        text,
        mark="▲" if trouble else "✓",
        tone="refuse_text" if trouble else "admit_text",
        note="" if brief else trouble,
    )


def _trouble(station: StationHealth, figures: Figures) -> str:
    """What is wrong with a station, and what to do; empty where nothing is."""
    found = []
    if station.stale and station.last is not None:
        found.append(filled(translate("Dashboard", "Last heard of {0}: carry a bundle here."), ago(station.last, figures.at)))
    elif station.stale:
        found.append(translate("Dashboard", "Nothing heard of it yet: carry a bundle here."))
    if station.doubt is ClockDoubt.BEHIND:
        found.append(translate("Dashboard", "Its clock is behind: set it."))
    elif station.doubt is ClockDoubt.OFF:
        found.append(translate("Dashboard", "Its clock is days away from the event: set it."))
    return " ".join(found)
