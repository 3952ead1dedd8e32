"""How people, places and moments read on the screens. No Qt."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.event import Event, Session, localize
from kiosk.domain.registration import Registration
from kiosk.files.countries import country_name
from kiosk.wording.languages import language_code, words_of

DOT = " · "
LANGUAGES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية", "zh": "中文", "ru": "Русский"}
"""The languages of the screens, each in its own words."""
RIGHT_TO_LEFT = frozenset({"ar"})
"""Those that are written from right to left."""


def affiliation(person: Registration, language: str) -> str:
    """Organization and country in one line."""
    country = country_name(person.country, language) if person.country else ""
    return DOT.join(part for part in (person.organization, country) if part)


def origin(person: Registration, language: str) -> str:
    """Country and position in one line."""
    country = country_name(person.country, language) if person.country else ""
    return DOT.join(part for part in (country, person.position) if part)


def other_name(person: Registration) -> str:
    """The given and the family name, where the name that is shown and printed is another, as in another script."""
    given = " ".join(part for part in (person.given_name, person.family_name) if part)
    return given if person.display_name and given.casefold() != person.display_name.casefold() else ""


def initials(person: Registration) -> str:
    """What stands where a photo would be: the first letters of the first and the last word, one where letters join."""
    words = [word for word in person.name.split() if word[:1].isalnum()]
    if not words:
        return ""
    if len(words) == 1 or ord(words[0][0]) > _LAST_SEPARATE:
        return words[0][0]
    return (words[0][0] + words[-1][0]).upper()


_LAST_SEPARATE = 0x058F
"""Latin, Greek, Cyrillic and Armenian lie below: letters that stand side by side without changing."""


def sentence(words: str) -> str:
    """The words with a capital at the beginning."""
    return words[:1].upper() + words[1:]


def clock(moment: datetime, zone: ZoneInfo) -> str:
    """Hours and minutes where the event takes place."""
    return f"{moment.astimezone(zone):%H:%M}"


def day_clock(moment: datetime, today: datetime, event: Event, language: str) -> str:
    """Hours and minutes, and before them the day where that isn't today's: "15:30", "22 October, 09:00"."""
    day = event.local_day(moment)
    if day == event.local_day(today):
        return clock(moment, event.timezone)
    return f"{day_of_month(day, language)}, {clock(moment, event.timezone)}"


def day_of_month(day: date, language: str) -> str:
    """Day and month: "22 October"."""
    words = words_of(language)
    return (words.day_first if day.day == 1 else words.day).format(day=day.day, month=words.months[day.month - 1])


def session_title(session: Session, language: str) -> str:
    """Code and title."""
    return DOT.join(part for part in (session.code, localize(session.title, language)) if part)


def door_title(session: Session, language: str) -> str:
    """Code, title and room."""
    return DOT.join(part for part in (session_title(session, language), session.room) if part)


def hours(session: Session, event: Event) -> str:
    """From when to when a session lasts."""
    return in_order(f"{clock(session.starts, event.timezone)} – {clock(session.ends, event.timezone)}")


def in_order(numbers: str) -> str:
    """Numbers that read from left to right, whatever stands beside them (UAX 9, left-to-right isolate)."""
    return f"\u2066{numbers}\u2069"


def foldable(path: str) -> str:
    """A path or an address that may go on in the next line behind each of its parts."""
    return re.sub(r"([/\\])(?=[^/\\])", "\\1\u200b", path)


def speaks(event: Event) -> tuple[str, ...]:
    """The screen languages of an event: those of ours that it names, English where it names none."""
    codes = dict.fromkeys(language_code(language) for language in event.languages)
    return tuple(code for code in codes if code in LANGUAGES) or ("en",)
