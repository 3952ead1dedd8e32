"""Say a decision in words: what staff read, and what the attendee may read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.access import Decision, Seen
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.credential import LooksLike
from kiosk.domain.event import Event, Invitation, Reentry, Session, localize
from kiosk.domain.outcome import Explanation
from kiosk.domain.reason import ENTERING, Reason, Verdict
from kiosk.domain.registration import Registration
from kiosk.wording.languages import language_code, words_of
from kiosk.wording.words import Words

LONGEST_LIST = 2
"""Tiers that are named before the rest is counted."""

_FEW = {0: "none", 1: "one"}
"""Seats that are too few for a plural."""

_ELSEWHERE = frozenset({Reason.TIER, Reason.NOT_INVITED})


def explain(decision: Decision, event: Event, language: str, registration: Registration | None = None) -> Explanation:
    """A decision in `language` (BCP 47; only its first part counts), moments in the event's local time.

    `registration` lets a refusal at one door offer the doors that are open to this person.
    """
    return _Telling(decision, event, language, registration).explanation()


def short_reason(reason: Reason, language: str, *, closed: bool = False) -> str:
    """One or two words for lists; `closed`: the session's doors were closed by hand."""
    words = words_of(language)
    return words.short_closed if closed and reason is Reason.SESSION_OVER else words.short[reason]


def desk_step(reason: Reason, language: str) -> str:
    """What staff at the desk are to do about somebody whom this speaks against, before any decision."""
    message = words_of(language).messages[str(reason)]
    return message.desk or message.door


def clock_words(doubt: ClockDoubt, language: str) -> str:
    """What is wrong with the machine's clock, and what to do."""
    words = words_of(language)
    return {ClockDoubt.BEHIND: words.clock_behind, ClockDoubt.OFF: words.clock_off}[doubt]


@dataclass(frozen=True, slots=True)
class _Telling:
    """One decision to be told in one language."""

    decision: Decision
    event: Event
    language: str
    registration: Registration | None

    @property
    def words(self) -> Words:
        return words_of(self.language)

    @property
    def code(self) -> str:
        return language_code(self.language)

    @property
    def session(self) -> Session | None:
        return self.event.session(self.decision.session) if self.decision.session else None

    def explanation(self) -> Explanation:
        message = self.words.messages[self.key()]
        told = self.told()
        step = message.desk if self.decision.session is None and message.desk else message.door
        return Explanation(
            title=message.title.format_map(told),
            reason=message.reason.format_map(told),
            next_step=self.special_step() or step.format_map(told),
            public=self.public(),
        )

    def key(self) -> str:
        variant = self.variant()
        return f"{self.decision.reason}/{variant}" if variant else str(self.decision.reason)

    def variant(self) -> str:
        """Which of a reason's messages fits the facts; empty for the plain one."""
        facts = self.decision.facts
        match self.decision.reason:
            case Reason.UNREADABLE:
                return facts.looks_like or LooksLike.UNKNOWN_FORMAT
            case Reason.BADGE_REVOKED:
                replaced = facts.serial is not None and (facts.current_serial or 0) > facts.serial
                return "retired" if facts.retired else "lost" if facts.lost else "replaced" if replaced else ""
            case Reason.NOT_VALID_NOW:
                return self.outside()
            case Reason.RULE:
                return "told" if facts.rule else ""
            case Reason.CHECKED_IN | Reason.ALREADY_CHECKED_IN:
                return "badge" if facts.current_serial else ""
            case Reason.OVERRIDDEN:
                return "flags" if facts.flags else ""
            case _:
                return self.variant_of_the_room()

    def variant_of_the_room(self) -> str:
        """The same for what only a session's door can say."""
        facts, session = self.decision.facts, self.session
        match self.decision.reason:
            case Reason.TIER:
                return {Invitation.OR: "or", Invitation.AND: "and"}.get(facts.invitation or Invitation.NONE, "")
            case Reason.TOO_EARLY:
                return "" if facts.doors_open is None or self.today(facts.doors_open) else "day"
            case Reason.SESSION_OVER:
                return "closed" if facts.closed else ""
            case Reason.ALREADY_INSIDE:
                return "again" if facts.again else "seen" if facts.last else ""
            case Reason.NO_REENTRY:
                return "daily" if session and session.admit.reentry is Reentry.DAILY else ""
            case Reason.FULL:
                few = "" if facts.capacity is None else _FEW.get(facts.capacity, "")
                return few or ("livestream" if session and session.livestreamed else "")
            case Reason.ADMITTED | Reason.READMITTED:
                return "invited" if self.by_invitation() else ""
            case Reason.EXITED:
                return "flags" if facts.flags else "" if facts.last else "unseen"
            case _:
                return ""

    def by_invitation(self) -> bool:
        """Whether somebody enters on their invitation alone, as the session's tiers are others."""
        facts = self.decision.facts
        others = facts.admitted_tiers is not None and self.decision.tier not in facts.admitted_tiers
        return others and facts.invitation is Invitation.OR

    def outside(self) -> str:
        """How a moment lies outside somebody's validity; empty where only the badge has expired."""
        facts, now = self.decision.facts, self.decision.at
        if facts.valid_from is not None and now < facts.valid_from:
            return "early" if self.today(facts.valid_from) else "early_day"
        if facts.valid_until is not None and now > facts.valid_until:
            return "late" if self.today(facts.valid_until) else "late_day"
        return ""

    def told(self) -> dict[str, str]:
        """Everything that a message may be filled with."""
        facts = self.decision.facts
        return {
            "matches": str(facts.matches),
            "serial": str(facts.serial or ""),
            "current": str(facts.current_serial or ""),
            "capacity": "" if facts.capacity is None else str(facts.capacity),
            "rule": self.rule(),
            "tier": self.tier(self.decision.tier) if self.decision.tier else "",
            "tiers": self.tiers(facts.admitted_tiers or ()),
            "flags": self.words.comma.join(
                short_reason(flag, self.language, closed=facts.closed is not None) for flag in facts.flags
            ),
            "opens": self.when(facts.doors_open),
            "opens_day": self.on(facts.doors_open),
            "closed": self.when(facts.doors_close),
            "closed_by": self.seen(facts.closed),
            "from_clock": self.clock(facts.valid_from),
            "from_date": self.date(facts.valid_from),
            "until_clock": self.clock(facts.valid_until),
            "until_date": self.date(facts.valid_until),
            "first": self.seen(facts.first),
            "last": self.seen(facts.last),
            "last_entry": self.seen(facts.last_entry),
        }

    def rule(self) -> str:
        """Which condition of the session's rule failed."""
        refusal = self.decision.facts.rule
        if refusal is None:
            return ""
        from kiosk.wording.conditions import tell  # noqa: PLC0415  (most doors have no rule, and start sooner)

        return tell(refusal, self.event, self.language)

    def special_step(self) -> str:
        """A next step that comes from the room rather than from the reason; empty where there is none."""
        facts, reason = self.decision.facts, self.decision.reason
        if self.decision.exit and reason.verdict is Verdict.REFUSE:
            return self.words.let_out
        if reason is Reason.OVERRIDDEN and self.decision.session is None:
            good = facts.current_serial and Reason.BADGE_REVOKED not in facts.flags
            return self.words.messages["CHECKED_IN/badge"].door if good else ""
        if reason in _ELSEWHERE:
            open_now = self.elsewhere()
            if open_now is None:
                return ""
            return self.words.offer.format(session=localize(open_now.title, self.code), room=open_now.room)
        if facts.capacity is None or facts.occupancy is None:
            return ""
        seats = {"occupancy": str(facts.occupancy), "capacity": str(facts.capacity)}
        if reason in ENTERING:
            return (self.words.over if facts.over_capacity else self.words.seat).format_map(seats)
        if reason is Reason.EXITED and not facts.flags:
            return self.words.taken.format_map(seats)
        return ""

    def elsewhere(self) -> Session | None:
        """Another session whose doors are open, and open to this person as far as can be told here."""
        tier, now = self.decision.tier, self.decision.at
        invited = self.registration.invited if self.registration else frozenset()
        for session in self.event.sessions:
            admit = session.admit
            if session.code == self.decision.session or admit.rule or not session.doors_open <= now < session.doors_close:
                continue
            by_tier = admit.tiers is None or tier in admit.tiers
            by_name = session.code in invited
            fits = {
                Invitation.NONE: by_tier,
                Invitation.OR: by_tier or by_name,
                Invitation.AND: by_tier and by_name,
                Invitation.ONLY: by_name,
            }
            if fits[admit.invitation]:
                return session
        return None

    def public(self) -> str:
        """One text for every refusal: whoever reads along learns nothing from it."""
        if self.decision.verdict is Verdict.REFUSE:
            return self.words.wait
        if self.decision.reason is Reason.EXITED:
            return self.words.goodbye
        return self.words.checked_in if self.decision.session is None else self.words.welcome

    def tier(self, code: str) -> str:
        tier = self.event.tier(code)
        return localize(tier.name, self.code) or code if tier else code

    def tiers(self, codes: Iterable[str]) -> str:
        """The names of tiers in the event's order."""
        wanted = set(codes)
        known = [tier.code for tier in self.event.tiers if tier.code in wanted]
        names = [self.words.name.format(name=self.tier(code)) for code in (*known, *sorted(wanted.difference(known)))]
        if len(names) > LONGEST_LIST + 1:
            names[LONGEST_LIST:] = [self.words.more.format(count=len(names) - LONGEST_LIST)]
        return self.words.comma.join(names)

    def today(self, moment: datetime) -> bool:
        return self.event.local_day(moment) == self.event.local_day(self.decision.at)

    def clock(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = moment.astimezone(self.event.timezone)
        time = self.words.time.format(hour=f"{local:%H}", minute=f"{local:%M}")
        return (self.words.clock_one if local.hour == 1 else self.words.clock).format(time=time)

    def date(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        day = self.event.local_day(moment)
        form = self.words.day_first if day.day == 1 else self.words.day
        return form.format(day=day.day, month=self.words.months[day.month - 1])

    def on(self, moment: datetime | None) -> str:
        return self.words.on.format(date=self.date(moment)) if moment else ""

    def when(self, moment: datetime | None) -> str:
        """At what time, and on what day where that isn't today."""
        if moment is None:
            return ""
        at = self.words.at.format(clock=self.clock(moment))
        return at if self.today(moment) else self.words.on_at.format(on=self.on(moment), at=at)

    def seen(self, seen: Seen | None) -> str:
        return self.words.seen.format(when=self.when(seen.at), station=seen.station) if seen else ""
