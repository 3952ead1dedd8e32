"""Refusals by reason, by session and over time, and the overrides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.domain.reason import Reason
from kiosk.reports.figures import Figures
from kiosk.wording.explain import short_reason
from ui import people
from ui.dashboard.arrivals import dated, over_time
from ui.dashboard.said import clock, filled, local_iso, number, percent, session_name, whole_percent
from ui.dashboard.values import Bar, Cell, Column, Options, Sheet, Shown, Subject, Tile, Told, cell

translate = QCoreApplication.translate
K = TypeVar("K")


def tile(figures: Figures, language: str) -> Tile:
    """Refusals on the first page."""
    refusals = figures.refusals
    return Tile(
        Subject.REFUSALS,
        translate("Dashboard", "Refusals"),
        number(refusals.total),
        filled(translate("Dashboard", "refusals; overrides: {0}"), number(len(figures.lifted))),
        bars=_bars(_named_reasons(refusals.by_reason, language), refusals.total),
        words="" if refusals.total else translate("Dashboard", "Nobody was refused."),
    )


def shown(figures: Figures, options: Options, language: str) -> Shown:
    """The page."""
    title = translate("Dashboard", "Refusals")
    refusals = figures.refusals
    lead = filled(translate("Dashboard", "Refusals: {0}. Overrides: {1}."), number(refusals.total), number(len(figures.lifted)))
    none = "" if refusals.total else translate("Dashboard", "Nobody was refused.")
    if options.told is Told.TIME:
        curve, table = over_time(figures, options, refusals.slots, title, "refusals-over-time")
        return Shown(dated(title, figures, options, refusals.slots), lead, table, curve=curve, empty=none)
    if options.told is Told.OVERRIDES:
        return Shown(title, lead, overrides_sheet(figures, language))
    if options.told is Told.SESSION:
        bars = _bars(_named_sessions(figures, language), refusals.total)
        return Shown(title, lead, session_sheet(figures, language), bars=bars, empty=none)
    bars = _bars(_named_reasons(refusals.by_reason, language), refusals.total)
    return Shown(title, lead, reason_sheet(figures, language), bars=bars, empty=none)


def _named_reasons(counts: Mapping[Reason, int], language: str) -> list[tuple[str, int]]:
    return [(people.sentence(short_reason(reason, language)), count) for reason, count in _most_first(counts)]


def _named_sessions(figures: Figures, language: str) -> list[tuple[str, int]]:
    counts = figures.refusals.by_session
    return [(session_name(code, figures.event, language), count) for code, count in _most_first(counts)]


def _most_first(counts: Mapping[K, int]) -> list[tuple[K, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], str(item[0])))


def _bars(counts: list[tuple[str, int]], total: int) -> tuple[Bar, ...]:
    most = max((count for _, count in counts), default=0) or 1
    return tuple(
        Bar(name, people.DOT.join((number(count), percent(count / total))), value=count / most) for name, count in counts
    )


def reason_sheet(figures: Figures, language: str) -> Sheet:
    """Refusals by reason as a table."""
    columns = (Column(translate("Dashboard", "Reason")), Column(translate("Dashboard", "Code")), *_counted())
    rows = tuple(
        (cell(people.sentence(short_reason(reason, language))), cell(reason.value), *_counts(count, figures))
        for reason, count in _most_first(figures.refusals.by_reason)
    )
    return Sheet(
        Subject.REFUSALS,
        translate("Dashboard", "Refusals by reason"),
        columns,
        rows,
        translate("Dashboard", "Nobody was refused."),
    )


def session_sheet(figures: Figures, language: str) -> Sheet:
    """Refusals by session as a table."""
    rows = tuple((cell(name), *_counts(count, figures)) for name, count in _named_sessions(figures, language))
    columns = (Column(translate("Dashboard", "Session")), *_counted())
    return Sheet(
        "refusals-by-session",
        translate("Dashboard", "Refusals by session"),
        columns,
        rows,
        translate("Dashboard", "Nobody was refused."),
    )


def _counted() -> tuple[Column, Column]:
    return Column(translate("Dashboard", "Refusals"), number=True), Column(translate("Dashboard", "Share, %"), number=True)


def _counts(count: int, figures: Figures) -> tuple[Cell, Cell]:
    share = count / figures.refusals.total
    return Cell(number(count), count), Cell(percent(share), whole_percent(share))


def overrides_sheet(figures: Figures, language: str) -> Sheet:
    """Who was let in on whose word; ids only."""
    columns = (
        Column(translate("Dashboard", "When")),
        Column(translate("Dashboard", "Session")),
        Column(translate("Dashboard", "Registration")),
        Column(translate("Dashboard", "In spite of")),
        Column(translate("Dashboard", "Reason given")),
        Column(translate("Dashboard", "By")),
        Column(translate("Dashboard", "Station")),
    )
    rows = tuple(
        (
            Cell(clock(one.at, figures), local_iso(one.at, figures.event)),
            cell(session_name(one.session, figures.event, language)),
            cell(one.registration),
            cell(", ".join(short_reason(reason, language) for reason in one.reasons)),
            cell(one.why),
            cell(one.who),
            cell(one.station),
        )
        for one in figures.lifted
    )
    return Sheet("overrides", translate("Dashboard", "Overrides"), columns, rows, translate("Dashboard", "No overrides."))
