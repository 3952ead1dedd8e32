"""What the desk's keys and its filled button are called, and what it says where there is no button, or nobody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcome import against
from kiosk.wording.explain import desk_step
from ui.flow import Desk, NextAct

translate = QCoreApplication.translate


def key_words() -> dict[str, str]:
    """What each key does."""
    return {
        "F2": translate("DeskScreen", "search"),
        "F3": translate("DeskScreen", "walk-in"),
        "F4": translate("DeskScreen", "correct"),
        "F6": translate("DeskScreen", "more"),
        "F5": translate("DeskScreen", "check in"),
        "F7": translate("DeskScreen", "printing"),
        "F8": translate("DeskScreen", "badge again"),
        "Ctrl+Z": translate("DeskScreen", "undo"),
        "Esc": translate("DeskScreen", "clear"),
        "F9": translate("DeskScreen", "language"),
        "F10": translate("DeskScreen", "camera"),
    }


def act_words(act: NextAct) -> str:
    """What the filled button does; empty where there is none."""
    return {
        NextAct.NONE: "",
        NextAct.CHECK_IN_AND_PRINT: translate("DeskScreen", "Check in and print"),
        NextAct.CHECK_IN: translate("DeskScreen", "Check in"),
        NextAct.PRINT: translate("DeskScreen", "Print badge"),
        NextAct.REPRINT: translate("DeskScreen", "Reprint…"),
    }[act]


def step_words(desk: Desk, language: str) -> str:
    """What to do about somebody for whom no button does anything; empty where the banner says it."""
    if desk.person is None or desk.told is not None:
        return ""
    why = against(desk.person)
    return f"▲ {desk_step(why, language)}" if why is not None else ""


def nobody_words(desk: Desk) -> str:
    """What stands where nobody is on the card."""
    if desk.told is not None:
        return translate("DeskScreen", "Nobody was recognised. Search by name (F2)")
    return translate("DeskScreen", "Show a code to the camera, or type a name")
