"""Tiers, delegations and organizations: who is registered, who has arrived; and of which delegation nobody has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import localize
from kiosk.domain.registration import Status
from kiosk.reports.figures import Absent, Figures, Group, Grouping, Key
from ui import people
from ui.dashboard.said import filled, group_name, number, of, percent, whole_percent
from ui.dashboard.values import MOST, Bar, Cell, Column, Options, Sheet, Shown, Sight, Subject, Tile, cell

translate = QCoreApplication.translate


def tile(figures: Figures, language: str) -> Tile:
    """Tiers on the first page."""
    there = [group for group in figures.tiers if group.registered]
    complete = sum(group.arrived == group.registered for group in figures.delegations)
    return Tile(
        Subject.GROUPS,
        translate("Dashboard", "Delegations and tiers"),
        number(len(figures.delegations) - len(figures.missing)),
        filled(
            translate("Dashboard", "of {0} delegations are here; complete: {1}"),
            number(len(figures.delegations)),
            number(complete),
        ),
        bars=_bars(there, figures, language),
        words="" if there else translate("Dashboard", "Nobody is registered yet: take a roster in."),
    )


def _grouped(figures: Figures, grouping: Grouping) -> Sequence[Group]:
    if grouping is Grouping.TIER:
        return figures.tiers
    return figures.delegations if grouping is Grouping.DELEGATION else figures.organizations or ()


def grouping_title(grouping: Grouping) -> str:
    """What people are put together by."""
    return {
        Grouping.TIER: translate("Dashboard", "Tier"),
        Grouping.DELEGATION: translate("Dashboard", "Delegation"),
        Grouping.ORGANIZATION: translate("Dashboard", "Organization"),
    }[grouping]


def shown(figures: Figures, options: Options, language: str) -> Shown:
    """The page."""
    groups = _grouped(figures, options.grouping)
    here = sum(bool(group.arrived) for group in groups)
    lead = filled(translate("Dashboard", "Arrived: {0}."), of(figures.arrived, figures.registered))
    if options.grouping is not Grouping.TIER:
        lead = filled(translate("Dashboard", "With somebody here: {0}."), of(here, len(groups))) + " " + lead
    return Shown(
        title=translate("Dashboard", "Delegations and tiers"),
        lead=lead if figures.registered else "",
        bars=_bars(groups, figures, language),
        sheet=sheet(figures, options.grouping, language),
        empty="" if groups else translate("Dashboard", "Nobody is registered yet: take a roster in."),
    )


def sheet(figures: Figures, grouping: Grouping, language: str) -> Sheet:
    """The same as a table."""
    columns = (
        Column(grouping_title(grouping)),
        Column(translate("Dashboard", "Code")),
        Column(translate("Dashboard", "Registered"), number=True),
        Column(translate("Dashboard", "Arrived"), number=True),
        Column(translate("Dashboard", "Not yet"), number=True),
        Column(translate("Dashboard", "Share, %"), number=True),
    )
    rows = tuple(
        (
            cell(_name(group.key, figures, language)),
            cell(group.key.tier or group.key.country),
            _count(group.registered),
            _count(group.arrived),
            _count(group.registered - group.arrived),
            Cell(percent(group.share), whole_percent(group.share)),
        )
        for group in _grouped(figures, grouping)
    )
    name = {Grouping.TIER: "tiers", Grouping.DELEGATION: "delegations", Grouping.ORGANIZATION: "organizations"}[grouping]
    return Sheet(name, grouping_title(grouping), columns, rows, translate("Dashboard", "Nobody is registered yet."))


def _name(key: Key, figures: Figures, language: str) -> str:
    """In a table the code has a column of its own."""
    tier = figures.event.tier(key.tier) if key.tier else None
    return localize(tier.name, language) if tier else group_name(key, figures.event, language)


def _bars(groups: Sequence[Group], figures: Figures, language: str) -> tuple[Bar, ...]:
    most = max((group.registered for group in groups), default=0) or 1
    bars = []
    for group in groups[:MOST]:
        tier = figures.event.tier(group.key.tier) if group.key.tier else None
        bars.append(
            Bar(
                group_name(group.key, figures.event, language),
                people.DOT.join((of(group.arrived, group.registered), percent(group.share))),
                value=group.arrived / most,
                track=group.registered / most,
                colour=tier.colour if tier else "",
            )
        )
    return tuple(bars)


def _count(count: int) -> Cell:
    return Cell(number(count), count)


def missing_tile(figures: Figures, language: str) -> Tile:
    """Who is missing, on the first page."""
    most = max((group.registered for group in figures.missing), default=0) or 1
    words = "" if figures.missing else translate("Dashboard", "Every delegation has somebody here.")
    if not figures.registered:
        words = translate("Dashboard", "Nobody is registered yet: take a roster in.")
    return Tile(
        Subject.MISSING,
        translate("Dashboard", "Not here yet"),
        number(len(figures.missing)),
        filled(translate("Dashboard", "of {0} delegations have nobody here yet"), number(len(figures.delegations))),
        bars=tuple(
            Bar(group_name(group.key, figures.event, language), number(group.registered), track=group.registered / most)
            for group in figures.missing
        ),
        words=words,
    )


def missing_shown(figures: Figures, options: Options, language: str, seen: Sight) -> Shown:
    """The page of delegations of which nobody has arrived, or of their members one by one."""
    members = options.members and seen.names
    most = max((group.registered for group in figures.missing), default=0) or 1
    expected = sum(group.registered for group in figures.missing)
    lead = filled(
        translate("Dashboard", "Nobody has arrived of {0} delegations; members registered: {1}."),
        of(len(figures.missing), len(figures.delegations)),
        number(expected),
    )
    remark = "" if seen.names else translate("Dashboard", "Names are shown to organizers, and never in full screen.")
    return Shown(
        title=translate("Dashboard", "Not here yet"),
        lead=lead if figures.missing else "",
        bars=()
        if members
        else tuple(
            Bar(
                group_name(group.key, figures.event, language),
                filled(translate("Dashboard", "registered {0}"), number(group.registered)),
                track=group.registered / most,
            )
            for group in figures.missing
        ),
        sheet=members_sheet(figures, language) if members else missing_sheet(figures, language),
        empty="" if figures.missing else _nobody_missing(figures),
        remark=remark,
    )


def _nobody_missing(figures: Figures) -> str:
    if not figures.registered:
        return translate("Dashboard", "Nobody is registered yet: take a roster in.")
    return translate("Dashboard", "Every delegation has somebody here.")


def missing_sheet(figures: Figures, language: str) -> Sheet:
    """The delegations as a table."""
    columns = (
        Column(translate("Dashboard", "Delegation")),
        Column(translate("Dashboard", "Code")),
        Column(translate("Dashboard", "Registered"), number=True),
    )
    rows = tuple(
        (cell(group_name(group.key, figures.event, language)), cell(group.key.country), _count(group.registered))
        for group in figures.missing
    )
    return Sheet(Subject.MISSING, translate("Dashboard", "Not here yet"), columns, rows, _nobody_missing(figures))


def members_sheet(figures: Figures, language: str) -> Sheet:
    """Their members, one a row."""
    columns = (
        Column(translate("Dashboard", "Delegation")),
        Column(translate("Dashboard", "Name")),
        Column(translate("Dashboard", "Organization")),
        Column(translate("Dashboard", "Tier")),
        Column(translate("Dashboard", "Registration")),
        Column(translate("Dashboard", "Status")),
    )
    rows = [_member(one, figures, language) for one in figures.absent or ()]
    rows.sort(key=lambda row: (row[0].text.casefold(), row[1].text.casefold()))
    return Sheet(
        "missing-members", translate("Dashboard", "Members not here yet"), columns, tuple(rows), _nobody_missing(figures)
    )


def _member(one: Absent, figures: Figures, language: str) -> tuple[Cell, ...]:
    status = {
        Status.APPROVED: translate("Dashboard", "approved"),
        Status.PENDING: translate("Dashboard", "not yet approved"),
        Status.UNPAID: translate("Dashboard", "not paid"),
        Status.CANCELLED: translate("Dashboard", "cancelled"),
    }[one.status]
    key = Key(country=one.country) if one.country else Key(organization=one.organization)
    return (
        cell(group_name(key, figures.event, language)),
        cell(one.name),
        cell(one.organization),
        cell(one.tier),
        cell(one.registration),
        cell(status),
    )
