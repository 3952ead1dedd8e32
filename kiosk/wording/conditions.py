"""A rule's refusal in words: a dozen for a guard at a door, a line with every value for an organizer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from kiosk.domain.event import Event, localize
from kiosk.domain.rule_failure import (
    Condition,
    Count,
    Counted,
    Either,
    Every,
    Failed,
    From,
    Minutes,
    Never,
    Other,
    Presence,
    Refusal,
    Requirement,
    Tiers,
    Until,
    Weekdays,
)
from kiosk.wording.alternatives import merged
from kiosk.wording.infix import infix, printable
from kiosk.wording.languages import LANGUAGES, language_code
from kiosk.wording.rules import RULE_WORDS

_MOST_SAID = 2
_SHORT = 10
"""Words after which there is no room for what stands against a condition."""
_LONGEST_ABOUT = 30
_SHORTEST_SPAN = 3
_MOST_WEEKDAYS = 4
"""Days that are listed; of more, the missing ones are."""
_ENTRIES_OF = {Counted.DAYS: "total", Counted.DAYS_SINCE: "since", Counted.DAYS_BEFORE: "before"}


def tell(refusal: Refusal, event: Event, language: str) -> str:
    """Why the rule says no, in a language (BCP 47; only its first part counts), moments in the event's local time.

    About a dozen words where the rule is of a known shape; of several conditions or alternatives two are told.
    """
    return _Teller(event, language, refusal.at).refusal(refusal)


def organizer_line(refusal: Refusal) -> str:
    """Every condition that failed, with its place in the rule and its variables' values, in English."""
    if refusal.problem is not None:
        return printable(f"{_place(refusal.path)}: {refusal.problem}")
    return "; ".join(_line(condition) for condition in refusal.conditions)


def _line(condition: Condition) -> str:
    values = ", ".join(f"{name} was {value}" for name, value in condition.values)
    came_to = "true, and must not be" if condition.negated else "false"
    # the expression says its own operator
    where, _, last = condition.path.rpartition(".")
    path = condition.path if last.endswith("]") else where
    return f"{_place(path)}: {infix(json.loads(condition.expression))} is {came_to}" + (f" ({values})" if values else "")


def _place(path: str) -> str:
    return f"admit.rule {path}" if path else "admit.rule"


class _Teller:
    """One refusal to be told in one language."""

    def __init__(self, event: Event, language: str, now: datetime) -> None:
        code = language_code(language)
        self.code = code if code in RULE_WORDS else "en"
        self.event, self.now = event, now
        self.words, self.pieces = LANGUAGES[self.code], RULE_WORDS[self.code]

    def refusal(self, refusal: Refusal) -> str:
        if refusal.problem is not None:
            about = printable(refusal.problem.about)
            short = about if len(about) <= _LONGEST_ABOUT else f"{about[: _LONGEST_ABOUT - 1]}…"
            problem = self.pieces.problems[refusal.problem.trouble].format(about=short).rstrip()
            return self.text("unreadable", problem=problem)
        return self.whole(refusal.failed) if refusal.failed else self.text("never")

    def whole(self, failed: Failed) -> str:
        """The whole refusal: a condition with what stands against it, conditions, or alternatives."""
        match failed:
            case Condition():
                told, against = self.condition(failed), self.against(failed.requirement)
                return self.pieces.tail.join((told, against)) if against and told.count(" ") < _SHORT else told
            case Every(parts):
                return self.joined([self.part(part) for part in self.telling(parts)], self.pieces.tail, every=True)
            case Either(parts):
                alternatives = merged(parts)
                if len(alternatives) == 1:
                    return self.whole(alternatives[0])
                return self.joined([self.part(part) for part in alternatives], self.pieces.either, every=False)

    def part(self, failed: Failed) -> str:
        """One of several."""
        match failed:
            case Condition():
                return self.condition(failed)
            case Every(parts):
                return self.joined([self.part(part) for part in self.telling(parts)], self.pieces.also, every=True)
            case Either(parts):
                return self.joined([self.part(part) for part in merged(parts)], self.pieces.either, every=False)

    def telling(self, parts: Sequence[Failed]) -> Sequence[Failed]:
        """Where one condition can never hold, it says all."""
        never = [part for part in parts if isinstance(part, Condition) and isinstance(part.requirement, Never)]
        return never[:1] or parts

    def joined(self, told: list[str], between: str, *, every: bool) -> str:
        """Two of several, and how many are left unsaid."""
        different = list(dict.fromkeys(told))
        left = len(different) - _MOST_SAID
        first, *others = different[:_MOST_SAID]
        text = between.join([first, *(f"{other[:1].lower()}{other[1:]}" for other in others)])
        if left <= 0:
            return text
        pieces = self.pieces
        many, one = (pieces.rest, pieces.rest_one) if every else (pieces.more, pieces.more_one)
        return text + (one if left == 1 else many.format(n=left))

    def condition(self, condition: Condition) -> str:
        requirement = condition.requirement
        if isinstance(requirement, Other):
            expression = infix(json.loads(condition.expression), self.pieces.infix)
            return self.text("other/not" if condition.negated else "other", expression=expression)
        return self.requirement(requirement)

    def requirement(self, requirement: Requirement) -> str:
        match requirement:
            case From(moment, daily) | Until(moment, daily):
                key = requirement.kind
                told = self.moment(key, moment, daily=daily)
                return self.text(f"{key}/daily" if daily else key, **{key: told})
            case Tiers(tiers, admitted):
                return self.text("tiers" if admitted else "tiers/not", tiers=self.tiers(tiers))
            case Weekdays(days):
                return self.weekdays(days)
            case Count():
                return self.count(requirement)
            case Minutes():
                return self.minutes(requirement)
            case Presence(inside):
                return self.text("presence/inside" if inside else "presence/outside")
            case _:
                return self.text("never")

    def against(self, requirement: Requirement) -> str:
        """What stands against a requirement; empty where that is plain."""
        match requirement:
            case Count(value=value) if not _is_too_many(requirement):
                return "" if requirement.least == 1 else self.text("so_far", value=str(value))
            case Count(Counted.TOTAL | Counted.TODAY | Counted.SINCE, value=value):
                return self.text("nth", nth=self.ordinal(value + 1))
            case Count(value=value, most=most):
                return self.text("so_far", value=str(value)) if most else ""
            case Minutes(value=value, most=most) if value >= 0 and most != -1:
                return self.text("passed", value=str(value))
            case Presence(inside=False):
                return self.text("inside_now")
            case _:
                return ""

    def count(self, count: Count) -> str:
        key, n = self.counted(count)
        at = count.moment or self.now
        since, before = (self.moment(word, at, daily=count.daily) for word in ("since", "before"))
        one = f"{key}/1"
        return self.text(one if n == 1 and one in self.pieces.texts else key, n=str(n), since=since, before=before)

    def counted(self, count: Count) -> tuple[str, int]:
        """Which text tells a count, and its number."""
        scope = count.counted.name.lower()
        if not _is_too_many(count):
            least = count.least or 0
            # one day with entries is one entry
            return f"{_ENTRIES_OF.get(count.counted, scope) if least == 1 else scope}/least", least
        most = count.most or 0
        if count.counted in {Counted.TOTAL, Counted.TODAY, Counted.SINCE}:
            return f"{scope}/most", most + 1
        if most:
            return f"{scope}/most", most
        return {"days": "none", "days_since": "none/since"}.get(scope, "none/before"), 0

    def minutes(self, minutes: Minutes) -> str:
        which = "first" if minutes.first else "last"
        if minutes.value < 0:
            return self.text("total/least/1")
        if minutes.most is not None and minutes.value > minutes.most:
            if minutes.most == -1:
                return self.text("none")
            return self.text(f"{which}/within", minutes=self.spoken("minutes/within", minutes.most + 1))
        return self.text(f"{which}/after", minutes=self.spoken("minutes", minutes.least or 0))

    def weekdays(self, days: tuple[int, ...]) -> str:
        first, last = days[0], days[-1]
        if len(days) >= _SHORTEST_SPAN and last - first == len(days) - 1:
            return self.text("weekdays/span", first=self.pieces.span[first - 1], last=self.pieces.span[last - 1])
        if len(days) > _MOST_WEEKDAYS:
            return self.text("weekdays/not", days=self.listed(day for day in range(1, 8) if day not in days))
        return self.text("weekdays", days=self.listed(days))

    def listed(self, days: Iterable[int]) -> str:
        *others, last = [self.pieces.weekdays[day - 1] for day in days]
        return self.pieces.listed.join(filter(None, (self.words.comma.join(others), last)))

    def tiers(self, codes: Sequence[str]) -> str:
        """The names of tiers as the rule lists them."""
        named = [localize(tier.name, self.code) if (tier := self.event.tier(code)) else printable(code) for code in codes]
        names = [self.words.name.format(name=name) for name in named]
        if len(names) > _MOST_SAID + 1:
            names[_MOST_SAID:] = [self.words.more.format(count=len(names) - _MOST_SAID)]
        return self.words.comma.join(names)

    def moment(self, word: str, moment: datetime, *, daily: bool = False) -> str:
        """A moment after its preposition; with its day where that isn't today."""
        zone = self.event.timezone
        local = moment.astimezone(zone)
        time = self.words.time.format(hour=f"{local:%H}", minute=f"{local:%M}")
        clock = (self.words.clock_one if local.hour == 1 else self.words.clock).format(time=time)
        if daily or local.date() == self.now.astimezone(zone).date():
            return self.pieces.moments[word].format(clock=clock)
        form = self.words.day_first if local.day == 1 else self.words.day
        date = form.format(day=local.day, month=self.words.months[local.month - 1])
        return self.pieces.moments[f"{word}/day"].format(clock=clock, date=date, at=self.words.at.format(clock=clock))

    def spoken(self, key: str, n: int) -> str:
        return self.text(f"{key}/1") if n == 1 else self.text(key, n=str(n))

    def ordinal(self, n: int) -> str:
        teens = n % 100 in {11, 12, 13}
        return (self.pieces.ordinal if teens else self.pieces.ordinals.get(n % 10, self.pieces.ordinal)).format(n=n)

    def text(self, key: str, **told: str) -> str:
        return self.pieces.texts[key].format_map(told)


def _is_too_many(count: Count) -> bool:
    return count.most is not None and count.value > count.most
