"""What the desk's keys and its filled button are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.flow import NextAct

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
