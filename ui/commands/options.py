"""The options that windows share, and what they mean."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.output import must_exist, settings_of
from kiosk.devices.address import camera_meant
from kiosk.devices.look import Look, wanted
from kiosk.devices.names import CameraName
from kiosk.devices.scanners import Scanning, scanning
from kiosk.errors import Fault
from ui.people import LANGUAGES

Camera = Annotated[
    str,
    typer.Option(
        "--camera", metavar="SOURCE", help="A camera's name or number, an address, a video, a folder of images; auto or none."
    ),
]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help=f"One of {', '.join(LANGUAGES)}.")]
Scanner = Annotated[
    list[str] | None,
    typer.Option(
        "--scanner",
        metavar="KIND",
        help="keyboard, serial:PORT, serial:PORT@BAUD, or none; may be repeated (unless named: keyboard).",
    ),
]
SecondScreen = Annotated[
    bool, typer.Option("--second-screen", help="A window for whoever stands before the desk, on the second monitor.")
]
Theme = Annotated[str | None, typer.Option("--theme", metavar="NAME", help="auto, light, dark or contrast; else as chosen last.")]
TextSize = Annotated[str | None, typer.Option("--text", metavar="PERCENT", help="Size of all text, 100 to 200.")]
FullScreen = Annotated[bool, typer.Option("--full-screen", help="Fill the screen.")]
KioskMode = Annotated[
    bool, typer.Option("--kiosk", help="Fill the screen, close for a PIN only, stay awake, come back after a crash.")
]
HideCursor = Annotated[bool, typer.Option("--hide-cursor", help="Show no mouse's arrow in kiosk mode, as before a touch screen.")]
Supervised = Annotated[bool, typer.Option("--supervised", hidden=True)]


def has_display() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def need_display() -> None:
    """Make sure that a window could be seen here.

    Raises:
        Fault: it could not.
    """
    if not has_display():
        raise Fault("no display here", "log in at a screen, or set DISPLAY; the command line works without: kiosk --help")


def camera_of(source: str) -> int | str | Path | CameraName | None:
    """What `--camera` means; None is no camera.

    Raises:
        Fault: it is a path where nothing is.
    """
    if source.lower() == "none":
        return None
    meant = camera_meant(source)
    return must_exist(meant, "a video or a folder of images, or a camera's name") if isinstance(meant, Path) else meant


def scanning_of(context: typer.Context, named: list[str] | None) -> Scanning:
    """The scanners that `--scanner` names, with the settings of the environment."""
    return scanning(named if named is not None else ["keyboard"], settings_of(context).scanner)


def check_language(language: str | None) -> None:
    """Make sure that the windows speak a language.

    Raises:
        Fault: they don't.
    """
    if language is not None and language not in LANGUAGES:
        raise Fault(f"--language {language}: is no language of the windows", f"one of {', '.join(LANGUAGES)}")


def look_of(context: typer.Context, theme: str | None, text: str | None) -> Look:
    """How a window is to look: by its options, else the environment, else as it was chosen at this station last.

    Raises:
        Fault: there is no such theme, or the text can't be so large.
    """
    settings = settings_of(context)
    return wanted(
        settings.home,
        ("--theme", theme) if theme is not None else ("KIOSK_THEME", settings.theme),
        ("--text", text) if text is not None else ("KIOSK_TEXT", settings.text),
    )
