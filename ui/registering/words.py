"""How a person's fields are called at the desk, what is said to be wrong with them, and what changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from ui.registering.draft import Choice, Flaw, Wrong, country_choices, tier_choices

translate = QCoreApplication.translate
NOTHING = "–"


def label(field: str) -> str:
    """What stands above a line."""
    return {
        "title": translate("Registering", "Title"),
        "given_name": translate("Registering", "Given name"),
        "family_name": translate("Registering", "Family name"),
        "display_name": translate("Registering", "Name on the badge, if written otherwise"),
        "organization": translate("Registering", "Organization or delegation"),
        "country": translate("Registering", "Country"),
        "position": translate("Registering", "Position"),
        "tier": translate("Registering", "Access category"),
        "languages": translate("Registering", "Languages"),
        "email": translate("Registering", "Mail address"),
        "note": translate("Registering", "Note for the desk"),
    }[field]


def hint(field: str) -> str:
    """What stands in an empty line."""
    return {
        "display_name": translate("Registering", "In any script"),
        "country": translate("Registering", "Type a name or a code"),
        "tier": translate("Registering", "Type or choose"),
        "languages": translate("Registering", "en, fr"),
    }.get(field, "")


def all_of(field: str) -> str:
    """What opens the list of a line."""
    return translate("Registering", "Show all") + f": {label(field)}"


def flaw(flaw: Flaw) -> str:
    """What is wrong with a line, and the mend."""
    said = {
        Wrong.NO_NAME: translate("Registering", "A name is missing: type a given name, a family name, or the name on the badge."),
        Wrong.NO_TIER: translate("Registering", "Choose an access category."),
        Wrong.UNKNOWN_TIER: translate("Registering", "No category “{0}”: choose one from the list."),
        Wrong.UNKNOWN_COUNTRY: translate("Registering", "No country “{0}”: choose one from the list."),
        Wrong.UNKNOWN_LANGUAGE: translate("Registering", "“{0}” is no language code such as en or fr."),
        Wrong.TOO_LONG: translate("Registering", "Too long: {0} characters at most."),
        Wrong.OTHER: "{0}",
    }[flaw.wrong]
    return said.replace("{0}", flaw.detail)


def choices(field: str, event: Event, language: str) -> tuple[Choice, ...]:
    """What a line is chosen from."""
    return country_choices(language) if field == "country" else tier_choices(event, language)


def shown(field: str, value: str, event: Event, language: str) -> str:
    """A value as people read it; a dash where there is none."""
    if field in {"country", "tier"}:
        value = next((one.text for one in choices(field, event, language) if one.value == value), value)
    return value or NOTHING
