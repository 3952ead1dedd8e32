"""What a printer says of itself, in plain words (RFC 8011 sections 5.3.8 and 5.4.12, PWG 5100.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from kiosk.printing.ipp_answer import brief
from kiosk.printing.trouble import Trouble, worst

_SEVERITIES = ("-error", "-warning", "-report")
_KNOWN = {
    "media-empty": ("out of paper", Trouble.PAPER_OUT),
    "media-needed": ("out of paper", Trouble.PAPER_OUT),
    "media-jam": ("paper jam", Trouble.JAM),
    "input-media-size-change": ("another paper is loaded", Trouble.WRONG_MEDIA),
    "input-media-type-change": ("another paper is loaded", Trouble.WRONG_MEDIA),
    "input-manual-input-request": ("paper is to be fed by hand", Trouble.PAPER_OUT),
    "cover-open": ("cover open", Trouble.COVER_OPEN),
    "door-open": ("door open", Trouble.COVER_OPEN),
    "interlock-open": ("cover open", Trouble.COVER_OPEN),
    "input-tray-missing": ("paper tray missing", Trouble.TRAY),
    "output-area-full": ("output tray full", Trouble.TRAY),
    "output-tray-missing": ("output tray missing", Trouble.TRAY),
    "offline": ("offline", Trouble.OFFLINE),
    "timed-out": ("the device does not answer", Trouble.OFFLINE),
    "shutdown": ("switched off", Trouble.OFFLINE),
    "paused": ("paused", Trouble.PAUSED),
    "moving-to-paused": ("paused", Trouble.PAUSED),
    "stopping": ("stopping", Trouble.PAUSED),
    "toner-empty": ("out of toner", Trouble.INK_OUT),
    "marker-supply-empty": ("out of ink or ribbon", Trouble.INK_OUT),
    "marker-waste-full": ("waste tank full", Trouble.ATTENTION),
    "spool-area-full": ("the printer's memory is full", Trouble.ATTENTION),
    "cups-missing-filter": ("the queue's driver is missing", Trouble.ATTENTION),
    "cups-insecure-filter": ("the queue's driver may not run", Trouble.ATTENTION),
}
_MILD = frozenset({"media-low", "toner-low", "marker-supply-low", "connecting-to-device"})
"""No trouble, or none yet; queues say for a moment of every job that they connect."""
_OF_CUPS = "cups-"
"""What CUPS says of its own doings, beside what its device says."""
_ENDS = {
    "document-format-error": Trouble.BAD_DOCUMENT,
    "document-unprintable-error": Trouble.BAD_DOCUMENT,
    "unsupported-document-format": Trouble.BAD_DOCUMENT,
    "unsupported-attributes-or-values": Trouble.WRONG_MEDIA,  # media is all that we ask for
    "job-canceled-by-user": Trouble.CANCELED,
    "job-canceled-by-operator": Trouble.CANCELED,
    "job-canceled-at-device": Trouble.CANCELED,
}
_ORDINARY = frozenset(
    {
        *("job pending.", "job printing.", "job processing.", "idle.", "printing.", "ready.", "ready to print."),
        *("connecting to printer.", "connected to printer."),
    }
)
_AWAY = ("may not exist or is unavailable", "is not responding", "unable to connect", "unable to locate printer")
"""How CUPS says, only in words, that its device does not answer; it goes on trying."""


def keywords(value: Any) -> tuple[str, ...]:
    """An attribute's keywords, however many there are; `none` is none."""
    if value is None:
        return ()
    values = value if isinstance(value, (list, tuple)) else (value,)
    return tuple(str(keyword) for keyword in values if keyword and str(keyword) != "none")


def phrase(reasons: Iterable[str]) -> str:
    """The printer-state-reasons that stop a printer, in words; empty where nothing does.

    Reports are left out, because printers keep them after the cause is gone; CUPS says offline in one.
    """
    return brief(", ".join(dict.fromkeys(words for words, _ in _stopping(reasons))))


def trouble(reasons: Iterable[str]) -> Trouble:
    """The worst of the printer-state-reasons that stop a printer."""
    return worst(found for _, found in _stopping(reasons))


def _stopping(reasons: Iterable[str]) -> Iterator[tuple[str, Trouble]]:
    for reason in reasons:
        name = reason
        for severity in _SEVERITIES:
            name = name.removesuffix(severity)
        mild = name in _MILD or (name.startswith(_OF_CUPS) and name not in _KNOWN)
        if mild or (reason.endswith("-report") and name != "offline"):
            continue
        yield _KNOWN.get(name) or (name.replace("-", " "), Trouble.ATTENTION)


def reasons_of(job: Mapping[str, Any], device: Mapping[str, Any]) -> tuple[str, ...]:
    """What the device says of itself, and what a queue says of its device beside a job."""
    return (*keywords(device.get("printer-state-reasons")), *keywords(job.get("job-printer-state-reasons")))


def end_of(job: Mapping[str, Any], otherwise: Trouble) -> Trouble:
    """Why a job that was aborted or canceled ended (RFC 8011 section 5.3.8)."""
    given = keywords(job.get("job-state-reasons"))
    return next((found for reason, found in _ENDS.items() if reason in given), otherwise)


def device_trouble(job: Mapping[str, Any], device: Mapping[str, Any]) -> Trouble:
    """What keeps the device from printing a job that waits for it or is on it."""
    said = str(device.get("printer-state-message") or job.get("job-printer-state-message") or "").lower()
    away = Trouble.OFFLINE if any(words in said for words in _AWAY) else Trouble.NONE
    return trouble(reasons_of(job, device)) or away


def in_words(job: Mapping[str, Any], device: Mapping[str, Any], *, over: bool = False) -> str:
    """Why a job stands as it does: the device's trouble first, then what the printer says in its own words.

    Args:
        job: its attributes.
        device: the printer's, asked for just before.
        over: whether the job has ended. Until then a queue keeps beside the job what its device said some time ago.
    """
    said: dict[str, None] = {}
    if stops := phrase(reasons_of(job, device)):
        said[stops] = None
    now, then = device.get("printer-state-message"), job.get("job-printer-state-message")
    for text in (job.get("job-state-message"), *((then, now) if over else (now or then,))):
        words = brief(text)
        if words and words.lower() not in _ORDINARY:
            said[words] = None
    return "; ".join(said)
