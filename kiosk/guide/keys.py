"""What the keys are called at the foot of each window: (context, English words) in the screens' translations."""

from __future__ import annotations

from collections.abc import Mapping

Label = tuple[str, str]

ENTER: Label = ("DoorScreen", "Enter")
"""What is printed on that key differs by language."""


def _of(context: str, **words: str) -> dict[str, Label]:
    return {key.replace("_", "+"): (context, label) for key, label in words.items()}


_DESK = _of(
    "DeskScreen",
    F2="search",
    F3="walk-in",
    F4="correct",
    F5="check in",
    F6="more",
    F7="printing",
    F8="badge again",
    Ctrl_Z="undo",
    Esc="clear",
    F9="language",
    F10="camera",
)
_DOOR = _of(
    "DoorScreen",
    Enter="next",
    F5="sessions",
    F6="supervisor",
    F7="way out",
    F8="close room",
    F9="language",
    F10="camera",
)
_DASHBOARD = {"1–6": ("DashboardScreen", "open")} | _of(
    "DashboardScreen",
    Esc="overview",
    F2="chart or table",
    F3="save picture",
    F4="save table",
    F5="look again",
    F6="save all",
    F9="language",
    F11="full screen",
)
LABELS: Mapping[str, Mapping[str, Label]] = {"desk": _DESK, "door": _DOOR, "organizer": _DASHBOARD}
"""By page."""
