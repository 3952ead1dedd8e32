"""What the banner above the person card says: what was decided and what has become of the badge, or what was taken back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.printing.job import Job, JobState
from ui import flow
from ui.standing import waits
from ui.wording import Shape, Tone, look

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A banner's tone and words; `step` is what to do now."""

    tone: Tone
    shape: Shape
    title: str
    reason: str
    step: str


def said(desk: flow.Desk, job: Job | None) -> Said | None:
    """What to say; None is nothing.

    Args:
        desk: what is shown.
        job: the newest badge of the person on the card, as far as it is known.
    """
    if isinstance(desk.undone, flow.Kept):
        return _kept(desk.undone)
    if desk.undone is not None:
        return _taken_back(desk.undone)
    if desk.told is None:
        return None
    seen, words = look(desk.told.outcome), desk.told.words
    return Said(seen.tone, seen.shape, words.title, words.reason, _badge(job) if desk.printing else words.next_step)


def _badge(job: Job | None) -> str:
    """Where the badge is that was asked for."""
    if job is not None and (waits(job) or job.state is JobState.FAILED):
        return translate("DeskScreen", "The badge has not come out: see “Printing”")
    if job is not None and job.state is JobState.PRINTED:
        return translate("DeskScreen", "Hand over the badge")
    return translate("DeskScreen", "The badge is on its way")


def _taken_back(undone: flow.Undone) -> Said:
    title = translate("DeskScreen", "The last act was taken back")
    if undone.name:
        title = {
            flow.Deed.CHECK_IN: translate("DeskScreen", "Taken back: check-in of {0}"),
            flow.Deed.WALK_IN: translate("DeskScreen", "Taken back: registration of {0}"),
            flow.Deed.OTHER: translate("DeskScreen", "Taken back: the last act about {0}"),
        }[undone.deed].replace("{0}", undone.name)
    reason, step = "", ""
    if undone.serial:
        reason = translate("DeskScreen", "Badge no. {0} was printed for it").replace("{0}", str(undone.serial))
        step = translate("DeskScreen", "Take the badge back")
    return Said(Tone.ATTENTION, Shape.BAR, title, reason, step)


def _kept(kept: flow.Kept) -> Said:
    if kept.serial:
        title = translate("DeskScreen", "Printing can’t be taken back")
        reason = translate("DeskScreen", "Badge no. {0} of {1}").replace("{0}", str(kept.serial)).replace("{1}", kept.name)
        step = translate("DeskScreen", "Report the badge lost instead (F6)")
    else:
        title = translate("DeskScreen", "The last act was about somebody else")
        reason = kept.name
        step = translate("DeskScreen", "Open their card to take it back")
    return Said(Tone.ATTENTION, Shape.BAR, title, reason, step)
