"""How counts, shares, moments and groups read, the same on every page."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event, localize
from kiosk.files.countries import country_name
from kiosk.reports.figures import Figures, Key
from ui import people

translate = QCoreApplication.translate

THIN = "\u202f"
"""A narrow space that doesn't break: between thousands, and before a percent sign."""
DASH = "–"


def number(count: int) -> str:
    """A count, its thousands apart."""
    return f"{count:,}".replace(",", THIN)


def percent(share: float) -> str:
    """A share in whole percent; what isn't all is never said to be 100, and what isn't nothing never 0."""
    return f"{whole_percent(share)}{THIN}%"


def whole_percent(share: float) -> int:
    """The number of it."""
    rounded = round(share * 100)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return rounded


def of(count: int, whole: int) -> str:
    """So many of so many."""
    return translate("Dashboard", "{0} of {1}").replace("{0}", number(count)).replace("{1}", number(whole))


def ratio(count: int, whole: int) -> str:
    """So many of so many with a stroke between, which keeps its order where words run from right to left (UAX 9, isolates)."""
    return f"\u2066{number(count)} / {number(whole)}\u2069"


def filled(words: str, *values: object) -> str:
    """Words with their {0}, {1} in place."""
    for place, value in enumerate(values):
        words = words.replace(f"{{{place}}}", str(value))
    return words


def session_name(code: str | None, event: Event, language: str) -> str:
    """A session's code and title, or the desk."""
    if code is None:
        return translate("Dashboard", "Registration desk")
    session = event.session(code)
    return people.session_title(session, language) if session else code


def group_name(key: Key, event: Event, language: str) -> str:
    """A tier, a delegation or an organization."""
    if key.tier:
        tier = event.tier(key.tier)
        return people.DOT.join((key.tier, localize(tier.name, language))) if tier else key.tier
    if key.country:
        return country_name(key.country, language) or key.country
    return key.organization or translate("Dashboard", "(none given)")


def ago(moment: datetime, now: datetime) -> str:
    """How long ago something was."""
    passed = max(timedelta(0), now - moment)
    minutes = int(passed.total_seconds() // 60)
    if minutes < 1:
        return translate("Dashboard", "just now")
    if minutes < 60:  # noqa: PLR2004
        return translate("Dashboard", "{0} min ago").replace("{0}", str(minutes))
    if minutes < 48 * 60:
        return translate("Dashboard", "{0} h ago").replace("{0}", str(minutes // 60))
    return translate("Dashboard", "{0} days ago").replace("{0}", str(minutes // (24 * 60)))


def clock(moment: datetime, figures: Figures) -> str:
    """Hours and minutes where the event takes place; the day too where it is another one."""
    zone = figures.event.timezone
    local = moment.astimezone(zone)
    if local.date() == figures.at.astimezone(zone).date():
        return f"{local:%H:%M}"
    return f"{local:%Y-%m-%d %H:%M}"


def local_iso(moment: datetime, event: Event) -> str:
    """As it stands in a file: local, with the distance from UTC."""
    return moment.astimezone(event.timezone).isoformat(timespec="seconds")


def as_of(figures: Figures) -> str:
    """Which moment, event and station it is that is shown."""
    at = figures.at.astimezone(figures.event.timezone)
    return people.DOT.join((localize(figures.event.name, "en") or figures.event.id, f"{at:%Y-%m-%d %H:%M}", figures.station))
