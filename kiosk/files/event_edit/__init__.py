"""Editing an event file as it is written: values say what becomes another, and comments, order and style stay.

`apply(text, edit)` makes the next text; `draft(text)` tells what it says and everything that is wrong with it.
"""

from kiosk.files.event_edit.draft import Draft, Mistake, draft, mistake, read_draft
from kiosk.files.event_edit.edits import (
    DEFAULTS,
    AddSession,
    AddTier,
    Edit,
    RemoveSession,
    RemoveTier,
    RenameTier,
    SetAdmit,
    SetField,
    Use,
    apply,
    at,
    uses,
)
from kiosk.files.event_edit.fresh import event_text, local
from kiosk.files.event_edit.writing import same

__all__ = [
    "DEFAULTS",
    "AddSession",
    "AddTier",
    "Draft",
    "Edit",
    "Mistake",
    "RemoveSession",
    "RemoveTier",
    "RenameTier",
    "SetAdmit",
    "SetField",
    "Use",
    "apply",
    "at",
    "draft",
    "event_text",
    "local",
    "mistake",
    "read_draft",
    "same",
    "uses",
]
