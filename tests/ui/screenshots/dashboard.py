"""Pictures of the dashboard: the first page, every page and its table, empty states, the lock, a wall."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from kiosk.reports.figures import Grouping
from tests.ui.busy_day import busy
from tests.ui.screenshots.studio import Studio
from tests.ui.world import OP, ORG, SUP, House, moment
from ui.dashboard.at import AtDashboard, Pace
from ui.dashboard.values import Options, Side, Subject, Told
from ui.dashboard.window import Manner, dashboard_window
from ui.frame import World

STILL = Pace(milliseconds=60_000)


def shoot(studio: Studio) -> None:
    """Take every picture."""
    with tempfile.TemporaryDirectory() as folder:
        house = busy(Path(folder))
        with dashboard_window(studio.application, house.station, manner(studio, house)) as dashboard:
            _day(studio, dashboard, house)
        house.engage(ORG, SUP, OP)
        with dashboard_window(studio.application, house.station, manner(studio, house)) as dashboard:
            studio.until(lambda: dashboard.duty.locked and bool(dashboard.locked_page.sign_in.staff))
            studio.keep("dashboard-30-locked", dashboard.frame.window)
    with tempfile.TemporaryDirectory() as folder:
        house = busy(Path(folder), played=False)
        house.clock.at = moment("07:10")
        with dashboard_window(studio.application, house.station, manner(studio, house)) as dashboard:
            _counted(studio, dashboard)
            studio.keep("dashboard-20-before", dashboard.frame.window)
            _open(studio, dashboard, Subject.ARRIVALS)
            studio.keep("dashboard-21-nobody-yet", dashboard.frame.window)


def manner(studio: Studio, house: House) -> Manner:
    """A window with the station's clock."""
    return Manner(studio.language, pace=STILL, world=World(names=list, now=house.clock.now, ticks=house.clock.monotonic))


def _counted(studio: Studio, dashboard: AtDashboard) -> None:
    studio.until(lambda: dashboard.figures is not None and dashboard.figures.number > 0 and not dashboard.busy)


def _open(studio: Studio, dashboard: AtDashboard, subject: Subject, side: Side = Side.CHART, **options: object) -> None:
    dashboard.sides[subject] = side
    dashboard.open(subject)
    if options:
        dashboard.choose(replace(Options(), **options))
        dashboard.sides[subject] = side
        dashboard.look_again()
    studio.until(lambda: not dashboard.busy)


def _day(studio: Studio, dashboard: AtDashboard, house: House) -> None:
    window = dashboard.frame.window
    _counted(studio, dashboard)
    studio.keep("dashboard-01-overview", window)
    for number, (name, subject, side, options) in enumerate(
        (
            ("rooms", Subject.ROOMS, Side.CHART, {}),
            ("rooms-table", Subject.ROOMS, Side.TABLE, {}),
            ("arrivals", Subject.ARRIVALS, Side.CHART, {}),
            ("arrivals-table", Subject.ARRIVALS, Side.TABLE, {}),
            ("admissions", Subject.ARRIVALS, Side.CHART, {"series": "B2", "minutes": 5}),
            ("delegations", Subject.GROUPS, Side.CHART, {}),
            ("tiers", Subject.GROUPS, Side.CHART, {"grouping": Grouping.TIER}),
            ("delegations-table", Subject.GROUPS, Side.TABLE, {"grouping": Grouping.DELEGATION}),
            ("missing", Subject.MISSING, Side.CHART, {}),
            ("members", Subject.MISSING, Side.TABLE, {"members": True}),
            ("refusals", Subject.REFUSALS, Side.CHART, {}),
            ("refusals-over-time", Subject.REFUSALS, Side.CHART, {"told": Told.TIME, "minutes": 5}),
            ("overrides", Subject.REFUSALS, Side.TABLE, {"told": Told.OVERRIDES}),
            ("stations", Subject.STATIONS, Side.CHART, {}),
            ("stations-table", Subject.STATIONS, Side.TABLE, {}),
        ),
        start=2,
    ):
        _open(studio, dashboard, subject, side, **options)
        studio.keep(f"dashboard-{number:02}-{name}", window)
    dashboard.back()
    house.clock.at = moment("14:20")
    window.resize(1920, 1080)
    studio.keep("dashboard-17-large", window)
    _open(studio, dashboard, Subject.ROOMS)
    studio.keep("dashboard-18-large-rooms", window)
