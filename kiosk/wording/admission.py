"""Who may enter a session, in one plain sentence, as organizers check it while they write an event file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.domain.event import CapacityMode, Event, Invitation, Reentry, Session, localize
from kiosk.domain.rule import Circumstances, check, refusal
from kiosk.wording import en
from kiosk.wording.conditions import tell
from kiosk.wording.explain import LANGUAGES, language_code
from kiosk.wording.infix import infix
from kiosk.wording.rule_words import RULE_WORDS
from kiosk.wording.words import Words

_NBSP = "\u00a0"
_LONGEST_RULE = 160
_MOST_TOLD = 2


@dataclass(frozen=True, slots=True)
class AdmissionWords:
    """A language's pieces.

    Attributes:
        everybody: no tier is left out.
        either: joins the last two of alternatives; `either_o` the same before an o, where that differs.
        invited: added to {who} by how invitations count.
        doors: from {opens} to {closes}; each a clock, or with its day where the doors don't close on the day they open.
        day_clock: "22 October, 09:00".
        seats: by how many: "0", "1", "many" ({count}), each with "/soft" where more are let in with a warning.
        desk: the desk must have seen them first.
        reentry: whether they may come again.
        rule: there is a rule besides.
        passes: the rule lets everybody in whenever the doors are open; `refuses`: what it says to others, {told}.
    """

    everybody: str
    either: str
    either_o: str
    invited: Mapping[Invitation, str]
    doors: str
    day_clock: str
    seats: Mapping[str, str]
    desk: str
    reentry: Mapping[Reentry, str]
    rule: str
    passes: str
    refuses: str


_EN = AdmissionWords(
    everybody="Everybody",
    either=" or ",
    either_o=" or ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, or anyone invited",
        Invitation.AND: "{who}, if invited",
        Invitation.ONLY: "Only those invited",
    },
    doors="doors {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "no seats",
        "0/soft": "no seats: everybody with a warning",
        "1": "one seat, strict",
        "1/soft": "one seat, more with a warning",
        "many": "{count} seats, strict",
        "many/soft": "{count} seats, more with a warning",
    },
    desk="must be checked in at the desk",
    reentry={
        Reentry.FREE: "may come and go",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "one entry a day",
        Reentry.NEVER: "one entry only",
    },
    rule="and the session’s rule must allow it",
    passes="It lets everybody in while the doors are open",
    refuses="To others it says: {told}",
)
_FR = AdmissionWords(
    everybody="Tout le monde",
    either=" ou ",
    either_o=" ou ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, ou toute personne invitée",
        Invitation.AND: "{who}, sur invitation",
        Invitation.ONLY: "Personnes invitées uniquement",
    },
    doors="portes {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "aucune place",
        "0/soft": f"aucune place{_NBSP}: tout le monde avec un avertissement",
        "1": "une place, limite stricte",
        "1/soft": "une place, au-delà avec un avertissement",
        "many": "{count} places, limite stricte",
        "many/soft": "{count} places, au-delà avec un avertissement",
    },
    desk="après enregistrement à l’accueil",
    reentry={
        Reentry.FREE: "allées et venues libres",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "une entrée par jour",
        Reentry.NEVER: "une seule entrée",
    },
    rule="et la règle de la séance doit le permettre",
    passes="Elle laisse entrer tout le monde tant que les portes sont ouvertes",
    refuses=f"Aux autres, elle dit{_NBSP}: {{told}}",
)
_ES = AdmissionWords(
    everybody="Todo el mundo",
    either=" o ",
    either_o=" u ",
    invited={
        Invitation.NONE: "{who}",
        Invitation.OR: "{who}, o quien tenga invitación",
        Invitation.AND: "{who}, con invitación",
        Invitation.ONLY: "Solo con invitación",
    },
    doors="puertas {opens}–{closes}",
    day_clock="{date}, {clock}",
    seats={
        "0": "sin plazas",
        "0/soft": "sin plazas: todo el mundo con un aviso",
        "1": "una plaza, límite estricto",
        "1/soft": "una plaza, más con un aviso",
        "many": "{count} plazas, límite estricto",
        "many/soft": "{count} plazas, más con un aviso",
    },
    desk="con registro previo en el mostrador",
    reentry={
        Reentry.FREE: "se puede entrar y salir",
        Reentry.AFTER_EXIT: "",
        Reentry.DAILY: "una entrada al día",
        Reentry.NEVER: "una sola entrada",
    },
    rule="y la regla de la sesión debe permitirlo",
    passes="Deja entrar a todo el mundo mientras las puertas están abiertas",
    refuses="A los demás les dice: {told}",
)
ADMISSION_WORDS: Mapping[str, AdmissionWords] = {"en": _EN, "fr": _FR, "es": _ES}
"""By language; any other falls back to English."""


def admission(session: Session, event: Event, language: str) -> str:
    """Who may enter, when, how many and how often: "Focal point or Secretariat, or anyone invited; doors 13:30–15:30; …".

    Args:
        session: of the event.
        event: names the tiers.
        language: BCP 47; only its first part counts.
    """
    return _Telling(event, language).sentence(session)


def rule_words(session: Session, event: Event, language: str) -> tuple[str, ...]:
    """A session's rule in lines: as people write conditions, what the door says to those it stops, what is wrong with it.

    The door's words are those to somebody who enters for the first time when the doors open, at the start and right before
    they close; what is wrong is said in English, as by a preflight.
    """
    return _Telling(event, language).rule(session)


class _Telling:
    def __init__(self, event: Event, language: str) -> None:
        self.event = event
        self.code = language_code(language)
        self.pieces = ADMISSION_WORDS.get(self.code, _EN)
        self.words: Words = LANGUAGES.get(self.code, en.WORDS)

    def sentence(self, session: Session) -> str:
        admit = session.admit
        parts = [self.who(session), self.doors(session)]
        if admit.capacity is not None:
            few = str(admit.capacity) if admit.capacity <= 1 else "many"
            soft = "/soft" if admit.capacity_mode is CapacityMode.SOFT else ""
            parts.append(self.pieces.seats[few + soft].format(count=admit.capacity))
        if admit.checked_in:
            parts.append(self.pieces.desk)
        parts.append(self.pieces.reentry[admit.reentry])
        if admit.rule:
            parts.append(self.pieces.rule)
        told = "; ".join(part for part in parts if part)
        return told.replace("; ", f"{_NBSP}; ") if self.code == "fr" else told

    def who(self, session: Session) -> str:
        admit = session.admit
        if admit.tiers is None:
            # whoever is of any tier needs no invitation, and one that is needed is all that counts
            only = admit.invitation in {Invitation.AND, Invitation.ONLY}
            return self.pieces.invited[Invitation.ONLY] if only else self.pieces.everybody
        names = [localize(tier.name, self.code) or tier.code for tier in self.event.tiers if tier.code in admit.tiers]
        return self.pieces.invited[admit.invitation].format(who=self.listed(names))

    def listed(self, names: Sequence[str]) -> str:
        *others, last = names
        if not others:
            return last
        o = last.casefold().startswith(("o", "ho", "ó"))
        return ", ".join(others) + (self.pieces.either_o if o else self.pieces.either) + last

    def doors(self, session: Session) -> str:
        opens, closes = session.doors_open, session.doors_close
        apart = self.event.local_day(opens) != self.event.local_day(closes - timedelta(seconds=1))
        return self.pieces.doors.format(opens=self.moment(opens, apart=apart), closes=self.moment(closes, apart=apart))

    def moment(self, moment: datetime, *, apart: bool) -> str:
        local = moment.astimezone(self.event.timezone)
        clock = self.words.time.format(hour=f"{local:%H}", minute=f"{local:%M}")
        if not apart:
            return clock
        form = self.words.day_first if local.day == 1 else self.words.day
        return self.pieces.day_clock.format(
            date=form.format(day=local.day, month=self.words.months[local.month - 1]), clock=clock
        )

    def rule(self, session: Session) -> tuple[str, ...]:
        rule = session.admit.rule
        if not rule:
            return ()
        words = RULE_WORDS.get(self.code, RULE_WORDS["en"])
        told = self.told(session)
        says = self.pieces.refuses.format(told=" / ".join(told)) if told else self.pieces.passes
        return (infix(dict(rule), words.infix, _LONGEST_RULE), says, *check(rule, self.event))

    def told(self, session: Session) -> tuple[str, ...]:
        rule = session.admit.rule or {}
        found: dict[str, None] = {}
        for moment in (session.doors_open, session.starts, session.doors_close - timedelta(seconds=1)):
            for tier in self.event.tiers:
                said = refusal(rule, Circumstances(self.event, session, tier.code, moment, entries=(), inside=False))
                if said is not None:
                    found.setdefault(tell(said, self.event, self.code))
        return tuple(found)[:_MOST_TOLD]
