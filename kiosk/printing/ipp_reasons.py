"""What a printer says of itself, in plain words (RFC 8011 sections 5.3.8 and 5.4.12, PWG 5100.9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

_SEVERITIES = ("-error", "-warning", "-report")
_PHRASES = {
    "media-empty": "out of paper",
    "media-needed": "out of paper",
    "media-low": "paper is running low",
    "media-jam": "paper jam",
    "cover-open": "cover open",
    "door-open": "door open",
    "interlock-open": "cover open",
    "input-tray-missing": "paper tray missing",
    "output-area-full": "output tray full",
    "output-tray-missing": "output tray missing",
    "offline": "offline",
    "connecting-to-device": "not connected to the device",
    "timed-out": "the device does not answer",
    "shutdown": "switched off",
    "paused": "paused",
    "moving-to-paused": "paused",
    "stopping": "stopping",
    "toner-empty": "out of toner",
    "toner-low": "toner is running low",
    "marker-supply-empty": "out of ink or ribbon",
    "marker-supply-low": "ink or ribbon is running low",
    "marker-waste-full": "waste tank full",
    "spool-area-full": "the printer's memory is full",
}
_MILD = frozenset({"media-low", "toner-low", "marker-supply-low"})
_ORDINARY = frozenset({"job pending.", "job printing.", "job processing.", "idle.", "printing.", "ready.", "ready to print."})


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
    said: dict[str, None] = {}
    for reason in reasons:
        name = reason
        for severity in _SEVERITIES:
            name = name.removesuffix(severity)
        if name in _MILD or (reason.endswith("-report") and name != "offline"):
            continue
        said[_PHRASES.get(name) or name.replace("-", " ")] = None
    return ", ".join(said)


def in_words(job: Mapping[str, Any], device: Mapping[str, Any]) -> str:
    """Why a job stands as it does: the device's trouble first, then what the printer says in its own words."""
    reasons = (*keywords(device.get("printer-state-reasons")), *keywords(job.get("job-printer-state-reasons")))
    said: dict[str, None] = {}
    if trouble := phrase(reasons):
        said[trouble] = None
    for text in (job.get("job-state-message"), job.get("job-printer-state-message"), device.get("printer-state-message")):
        words = " ".join(str(text or "").split())[:300]
        if words and words.lower() not in _ORDINARY:
            said[words] = None
    return "; ".join(said)
