"""Desk, door and self-service: the windows before which people stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.assembly import open_station
from kiosk.cli.output import settings_of
from kiosk.devices.look import Look
from kiosk.domain.direction import Direction
from kiosk.errors import Fault
from ui.commands.options import (
    Camera,
    FullScreen,
    HideCursor,
    KioskMode,
    Language,
    Scanner,
    SecondScreen,
    Supervised,
    TextSize,
    Theme,
    camera_of,
    check_language,
    look_of,
    need_display,
    scanning_of,
)
from ui.kiosk_mode.place import Place
from ui.loading import loading
from ui.post import Post
from ui.window_command import Mode, exit_pin
from ui.window_command import run as run_mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.app import Manner
    from ui.kiosk_mode.remembered import Kiosk
    from ui.workers import OpenStation

_DESK, _DOOR, _SELF = "desk", "door", "self-service"


@dataclass(frozen=True, slots=True)
class _Wish:
    """How a window was asked for, beside what it is."""

    mode: Mode
    camera: str
    scanner: list[str] | None
    language: str | None
    look: Look
    full_screen: bool
    second_screen: bool = False


def _run(context: typer.Context, place: Place, wish: _Wish, show: Callable[[OpenStation, Manner], int]) -> None:
    """Run a window until it is closed; `show` shows it."""
    check_language(wish.language)
    need_display()
    settings, source, scanners = settings_of(context), camera_of(wish.camera), scanning_of(context, wish.scanner)

    def show_it(kiosk: Kiosk | None, shown: Callable[[QWidget], None]) -> int:
        with loading():
            from ui.app import Manner  # noqa: PLC0415  (no other command needs Qt)
            from ui.frame import World  # noqa: PLC0415  (it brings Qt)

        manner = Manner(
            wish.language or settings.language,
            wish.full_screen,
            world=World(camera=source),
            scanning=scanners,
            appearance=wish.look,
            second_screen=wish.second_screen,
            kiosk=kiosk,
            shown=shown,
        )
        return show(partial(open_station, settings), manner)

    raise typer.Exit(run_mode(place, settings, wish.mode, show_it))


def desk(
    context: typer.Context,
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
    full_screen: FullScreen = False,
    second_screen: SecondScreen = False,
    kiosk: KioskMode = False,
    hide_cursor: HideCursor = False,
    supervised: Supervised = False,
) -> None:
    """Open the registration desk's window."""
    mode = Mode(kiosk, not hide_cursor, supervised)
    wish = _Wish(mode, camera, scanner, language, look_of(context, theme, text), full_screen, second_screen)

    def show(opening: OpenStation, manner: Manner) -> int:
        from ui.app import run_desk  # noqa: PLC0415

        return run_desk(opening, manner)

    _run(context, Place(settings_of(context).home, _DESK), wish, show)


def door(
    context: typer.Context,
    session: Annotated[str, typer.Option("--session", metavar="CODE", help="Whose door this is.")] = "",
    room: Annotated[str, typer.Option("--room", metavar="NAME", help="Whose timetable decides whose door this is.")] = "",
    follow: Annotated[bool, typer.Option("--follow", help="Follow the timetable of the session's room.")] = False,
    direction: Annotated[Direction, typer.Option("--direction", help="Which way people pass.")] = Direction.IN,
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
    full_screen: FullScreen = False,
    kiosk: KioskMode = False,
    hide_cursor: HideCursor = False,
    supervised: Supervised = False,
) -> None:
    """Open the window for a session's door, or for the door of a room, where sessions take turns by the timetable."""
    if bool(session) is bool(room):
        raise Fault("door: whose door is this?", "give --session CODE or --room NAME, one of them")
    post = Post(session, room, follow, direction)
    mode = Mode(kiosk, not hide_cursor, supervised)
    wish = _Wish(mode, camera, scanner, language, look_of(context, theme, text), full_screen)

    def show(opening: OpenStation, manner: Manner) -> int:
        from ui.app import run_door  # noqa: PLC0415

        return run_door(opening, post, manner)

    _run(context, Place(settings_of(context).home, _DOOR, session or room), wish, show)


def self_service(
    context: typer.Context,
    camera: Camera = "auto",
    scanner: Scanner = None,
    language: Language = None,
    theme: Theme = None,
    text: TextSize = None,
    full_screen: FullScreen = False,
    kiosk: KioskMode = False,
    no_print: Annotated[bool, typer.Option("--no-print", help="Check people in only; badges are at the desk.")] = False,
    print_at_once: Annotated[bool, typer.Option("--print-at-once", help="Print without asking whether it is them.")] = False,
    hide_cursor: HideCursor = False,
    supervised: Supervised = False,
) -> None:
    """Open the window before which attendees check in alone and get their badge."""
    mode = Mode(kiosk, not hide_cursor, supervised)
    wish = _Wish(mode, camera, scanner, language, look_of(context, theme, text), full_screen)

    def show(opening: OpenStation, manner: Manner) -> int:
        from ui.app import run_self_service  # noqa: PLC0415
        from ui.selfservice.window import Ways  # noqa: PLC0415

        keeper = manner.kiosk.before.keeper if manner.kiosk is not None else ""
        return run_self_service(opening, Ways(not no_print, print_at_once, pin=exit_pin(), keeper=keeper), manner)

    _run(context, Place(settings_of(context).home, _SELF), wish, show)


def stopped(context: typer.Context) -> None:
    """Show that a window can't be started; for kiosk mode."""
    need_display()
    settings = settings_of(context)
    with loading():
        from ui.app import make_application  # noqa: PLC0415  (it brings Qt)
        from ui.kiosk_mode.stopped import run_stopped  # noqa: PLC0415  (it brings Qt)

    raise typer.Exit(run_stopped(make_application(), settings.language, str(settings.home / "kiosk.log")))
