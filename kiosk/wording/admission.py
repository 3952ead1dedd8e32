"""Who may enter a session, in one plain sentence, as organizers check it while they write an event file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.domain.event import CapacityMode, Event, Invitation, Session, localize
from kiosk.domain.rule import Circumstances, check, refusal
from kiosk.wording.admission_words import ADMISSION_WORDS
from kiosk.wording.conditions import tell
from kiosk.wording.infix import infix
from kiosk.wording.languages import language_code, words_of
from kiosk.wording.rules import RULE_WORDS
from kiosk.wording.words import Words

_LONGEST_RULE = 160
_MOST_TOLD = 2


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
        self.pieces = ADMISSION_WORDS.get(self.code, ADMISSION_WORDS["en"])
        self.words: Words = words_of(self.code)

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
        return RULE_WORDS.get(self.code, RULE_WORDS["en"]).tail.join(part for part in parts if part)

    def who(self, session: Session) -> str:
        admit = session.admit
        if admit.tiers is None:
            # whoever is of any tier needs no invitation, and one that is needed is all that counts
            only = admit.invitation in {Invitation.AND, Invitation.ONLY}
            return self.pieces.invited[Invitation.ONLY] if only else self.pieces.everybody
        tiers = [tier for tier in self.event.tiers if tier.code in admit.tiers]
        names = [self.words.name.format(name=localize(tier.name, self.code) or tier.code) for tier in tiers]
        return self.pieces.invited[admit.invitation].format(who=self.listed(names))

    def listed(self, names: Sequence[str]) -> str:
        *others, last = names
        if not others:
            return last
        o = last.casefold().startswith(("o", "ho", "ó"))
        return self.words.comma.join(others) + (self.pieces.either_o if o else self.pieces.either) + last

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
