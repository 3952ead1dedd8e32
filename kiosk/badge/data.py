"""What a badge says."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.badge.boxes import TextField
from kiosk.domain.photo import Photo


@dataclass(frozen=True, slots=True)
class BadgeData:
    """What a badge says.

    Attributes:
        country: as it is shown, in the event's language.
        country_code: ISO 3166 alpha-2 or empty; decides the forms of Han characters.
        tier_colour: #RRGGBB.
        token: the text of the QR code.
        given_name, family_name: empty where only a whole name is known; a layout's `given_name` then says the whole.
        languages: BCP 47 codes of what the bearer speaks; the first of them decides the forms of Han characters where the
            country doesn't.
        sessions: codes of the restricted sessions that the bearer may enter.
        tier_pattern: which pattern stands for the tier's colour where there are no colours; any number.
        language: of the layout's own words.
    """

    name: str
    organization: str
    position: str
    country: str
    country_code: str
    tier_code: str
    tier_name: str
    tier_colour: str
    event_name: str
    token: str
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    languages: tuple[str, ...] = ()
    sessions: tuple[str, ...] = ()
    photo: Photo | None = field(default=None, repr=False)
    tier_pattern: int = 0
    language: str = "en"

    def text(self, field: TextField) -> str:
        """The text of a field that a layout names."""
        if field == "given_name" and not (self.given_name or self.family_name):
            return self.name
        return str(getattr(self, field))
