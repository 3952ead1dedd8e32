"""Rooms filling: what is said of each of today's sessions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import localize
from kiosk.reports.figures import Figures, Phase, Room
from ui import people
from ui.dashboard.said import filled, number, ratio, session_name
from ui.dashboard.values import Bar, Cell, Column, Look, Sheet, Shown, Subject, Tile, cell

translate = QCoreApplication.translate


def tile(figures: Figures, language: str) -> Tile:
    """Rooms on the first page."""
    now = [room for room in figures.rooms if room.phase is Phase.OPEN]
    over = [room for room in now if room.over]
    full = [room for room in now if room.capacity is not None and not room.left and not room.over]
    alert = ""
    if over:
        alert = filled(translate("Dashboard", "Over capacity: {0}"), ", ".join(room.session.code for room in over))
    elif full:
        alert = filled(translate("Dashboard", "Full: {0}"), ", ".join(room.session.code for room in full))
    return Tile(
        Subject.ROOMS,
        translate("Dashboard", "Rooms"),
        number(sum(room.inside for room in now)),
        filled(translate("Dashboard", "inside now; doors open: {0}"), len(now)),
        bars=tuple(_bar(room, figures, language, brief=True) for room in now),
        alert=alert,
        words="" if now else _none_open(figures, language),
    )


def shown(figures: Figures, language: str) -> Shown:
    """The page."""
    now = [room for room in figures.rooms if room.phase is Phase.OPEN]
    lead = filled(translate("Dashboard", "Doors open: {0}. Inside: {1}."), len(now), number(sum(room.inside for room in now)))
    limited = any(room.capacity is not None for room in figures.rooms)
    remark = (
        "" if limited or not figures.rooms else translate("Dashboard", "No room of today has a limit: people are only counted.")
    )
    return Shown(
        title=translate("Dashboard", "Rooms"),
        lead=lead if figures.rooms else "",
        bars=tuple(_bar(room, figures, language) for room in figures.rooms),
        sheet=sheet(figures, language),
        empty="" if figures.rooms else _none_open(figures, language),
        remark=remark,
    )


def sheet(figures: Figures, language: str) -> Sheet:
    """The same as a table."""
    columns = (
        Column(translate("Dashboard", "Session")),
        Column(translate("Dashboard", "Room")),
        Column(translate("Dashboard", "State")),
        Column(translate("Dashboard", "Inside"), number=True),
        Column(translate("Dashboard", "Capacity"), number=True),
        Column(translate("Dashboard", "Left"), number=True),
        Column(translate("Dashboard", "Over"), number=True),
        Column(translate("Dashboard", "Admissions"), number=True),
    )
    return Sheet(
        Subject.ROOMS,
        translate("Dashboard", "Rooms"),
        columns,
        tuple(_row(room, figures, language) for room in figures.rooms),
        translate("Dashboard", "No sessions today"),
    )


def _row(room: Room, figures: Figures, language: str) -> tuple[Cell, ...]:
    unlimited = Cell(translate("Dashboard", "no limit"), "")
    return (
        cell(session_name(room.session.code, figures.event, language)),
        cell(room.session.room),
        cell(_state(room, figures)),
        _count(room.inside),
        unlimited if room.capacity is None else _count(room.capacity),
        unlimited if room.left is None else _count(room.left),
        _count(room.over),
        _count(room.entered),
    )


def _count(count: int) -> Cell:
    return Cell(number(count), count)


def _bar(room: Room, figures: Figures, language: str, *, brief: bool = False) -> Bar:
    session, capacity = room.session, room.capacity
    label = session.code if brief else people.session_title(session, language)
    # over the limit, the bar is as long as the people are many, and the track ends where the seats do
    scale = max(room.inside, capacity or 0) or 1
    tone = "refuse_text" if room.over else "attention_text" if capacity is not None and not room.left else "ink"
    mark = "▲" if room.over or (capacity is not None and not room.left and room.phase is Phase.OPEN) else ""
    look = Look.OVER if room.over else Look.FULL if room.phase is Phase.OPEN else Look.DIM
    if brief:
        text = number(room.inside) if capacity is None else ratio(room.inside, capacity)
        label = people.DOT.join((session.code, localize(session.title, language)))
    else:
        text = _text(room)
    return Bar(
        label,
        text,
        value=room.inside / scale if capacity is not None else 0.0,
        track=capacity / scale if capacity is not None else 0.0,
        look=look,
        mark=mark,
        tone=tone if room.phase is Phase.OPEN or room.over else "muted",
        note=""
        if brief
        else people.DOT.join(
            part for part in (session.room, people.hours(session, figures.event), _state(room, figures)) if part
        ),
    )


def _text(room: Room) -> str:
    if room.capacity is None:
        return filled(translate("Dashboard", "{0} inside, no limit"), number(room.inside))
    inside = ratio(room.inside, room.capacity)
    if room.over:
        return people.DOT.join((inside, filled(translate("Dashboard", "{0} over"), number(room.over))))
    if not room.left:
        return people.DOT.join((inside, translate("Dashboard", "full")))
    return people.DOT.join((inside, filled(translate("Dashboard", "{0} left"), number(room.left or 0))))


def _state(room: Room, figures: Figures) -> str:
    zone = figures.event.timezone
    if room.closed is not None and room.phase is Phase.OPEN:
        return filled(translate("Dashboard", "closed by staff at {0}"), people.clock(room.closed.at, zone))
    if room.phase is Phase.OPEN:
        return translate("Dashboard", "open")
    if room.phase is Phase.LATER:
        return filled(translate("Dashboard", "opens at {0}"), people.clock(room.session.doors_open, zone))
    return translate("Dashboard", "over")


def _none_open(figures: Figures, language: str) -> str:
    """Why nothing is open, and what comes next."""
    del language
    coming = sorted(
        (session for session in figures.event.sessions if session.doors_open > figures.at), key=lambda one: one.doors_open
    )
    what = translate("Dashboard", "No doors are open now.") if figures.rooms else translate("Dashboard", "No sessions today.")
    if not coming:
        return what
    opens = coming[0].doors_open.astimezone(figures.event.timezone)
    day = f"{opens:%H:%M}" if figures.event.local_day(figures.at) == opens.date() else f"{opens:%Y-%m-%d %H:%M}"
    return f"{what} " + filled(translate("Dashboard", "Next: {0}, {1}."), coming[0].code, day)
