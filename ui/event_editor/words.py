"""What the event editor calls things, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.wording.told import worded
from ui.event_editor.cells import Column, Mark, What
from ui.event_editor.flaws import Flaw, Wrong
from ui.languages import spoken
from ui.people import DOT


class EventWords(QObject):
    """Words for the file's own names; a test holds that none is missing."""

    def field(self, table: str, key: str) -> str:
        """What a key is called; its own name where there are no words for it."""
        words = {
            "event.id": self.tr("Short name of the event"),
            "event.name": self.tr("Name"),
            "event.venue": self.tr("Venue"),
            "event.timezone": self.tr("Time zone"),
            "event.starts": self.tr("First day"),
            "event.ends": self.tr("Last day"),
            "event.languages": self.tr("Languages, the usual one first"),
            "event.retention_days": self.tr("Days until names are wiped"),
            "tiers.code": self.tr("Code on the badge"),
            "tiers.name": self.tr("Name"),
            "tiers.colour": self.tr("Colour"),
            "sessions.code": self.tr("Code"),
            "sessions.title": self.tr("Title"),
            "sessions.room": self.tr("Room"),
            "sessions.starts": self.tr("Begins"),
            "sessions.ends": self.tr("Ends"),
            "sessions.livestreamed": self.tr("Livestreamed"),
            "sessions.admit": self.tr("Who may enter"),
            "sessions.tiers": self.tr("Tiers"),
        }
        return words.get(f"{table}.{key}") or (self.column_name(What(key)) if key in set(What) else key)

    def column_name(self, what: What) -> str:
        """What a column of the matrix is about."""
        return {
            What.EVERY: self.tr("Every tier"),
            What.TIER: self.tr("Tiers"),
            What.INVITATION: self.tr("Invitation"),
            What.CHECKED_IN: self.tr("Desk first"),
            What.OPENS: self.tr("Opens before"),
            What.CLOSES: self.tr("Closes after"),
            What.REENTRY: self.tr("Again"),
            What.SEATS: self.tr("Seats"),
            What.LIMIT: self.tr("Limit"),
            What.RULE: self.tr("Rule"),
        }[what]

    def column_help(self, what: What) -> str:
        """What a column means, in a sentence."""
        return {
            What.EVERY: self.tr("Everybody may enter, whatever their tier"),
            What.TIER: self.tr("People of this tier may enter"),
            What.INVITATION: self.tr("How invitations by name and tiers combine"),
            What.CHECKED_IN: self.tr("The registration desk must have checked them in first"),
            What.OPENS: self.tr("Minutes before the beginning at which doors open"),
            What.CLOSES: self.tr("Minutes after the end at which doors close"),
            What.REENTRY: self.tr("Whether somebody may enter again"),
            What.SEATS: self.tr("How many may be inside at once; empty: any number"),
            What.LIMIT: self.tr("Whether the door refuses at the limit, or admits with a warning"),
            What.RULE: self.tr("A condition of one’s own"),
        }[what]

    def choice(self, what: What, value: str) -> str:
        """What a choice is called."""
        words: dict[What, dict[str, str]] = {
            What.INVITATION: {
                Invitation.NONE: self.tr("don’t count"),
                Invitation.OR: self.tr("or invited"),
                Invitation.AND: self.tr("and invited"),
                Invitation.ONLY: self.tr("only invited"),
            },
            What.REENTRY: {
                Reentry.FREE: self.tr("freely"),
                Reentry.AFTER_EXIT: self.tr("after leaving"),
                Reentry.DAILY: self.tr("once a day"),
                Reentry.NEVER: self.tr("never"),
            },
            What.LIMIT: {CapacityMode.STRICT: self.tr("strict"), CapacityMode.SOFT: self.tr("soft")},
        }
        return words.get(what, {}).get(value, value)

    def mark(self, column: Column, mark: Mark) -> str:
        """What a switch says, for those who don't see it."""
        if column.what is What.CHECKED_IN:
            return self.tr("needed") if mark is Mark.YES else self.tr("not needed")
        return {
            Mark.YES: self.tr("may enter"),
            Mark.NO: self.tr("may not enter"),
            Mark.IMPLIED: self.tr("may enter, as every tier may"),
            Mark.IDLE: self.tr("tiers don’t count, only invitations"),
        }[mark]

    def rule(self) -> str:
        """That there is a rule."""
        return self.tr("rule")

    def count(self, people: int, gain: int, lose: int) -> str:
        """How many may enter a session, and what the changes do."""
        parts = [self.tr("may enter: {0}").replace("{0}", str(people))]
        if gain:
            parts.append(self.tr("gain it: {0}").replace("{0}", str(gain)))
        if lose:
            parts.append(self.tr("lose it: {0}").replace("{0}", str(lose)))
        return DOT.join(parts)

    def minutes(self, count: int) -> str:
        """A number of minutes, short."""
        return self.tr("{0} min").replace("{0}", str(count))

    def place(self, flaw: Flaw, code: str) -> str:
        """Where a flaw is: the session or tier, and the field."""
        whole = {"event": self.tr("Event"), "tiers": self.tr("Tiers"), "sessions": self.tr("Sessions")}.get(flaw.table, "")
        one = {"tiers": self.tr("Tier {0}"), "sessions": self.tr("Session {0}")}.get(flaw.table, "")
        holder = one.replace("{0}", code or str((flaw.number or 0) + 1)) if flaw.number is not None else whole
        return DOT.join(part for part in (holder, self.field(flaw.table, flaw.field) if flaw.key else "") if part)

    def flaw(self, flaw: Flaw) -> str:
        """What is wrong."""
        words = {
            Wrong.MISSING: self.tr("is missing"),
            Wrong.EMPTY: self.tr("must not be empty"),
            Wrong.NO_TEXT: self.tr("needs a text in one language at least"),
            Wrong.TWICE: self.tr("another one has this code"),
            Wrong.SPACES: self.tr("must not hold spaces or semicolons"),
            Wrong.LONG_CODE: self.tr("is too long for a badge: 16 letters at most"),
            Wrong.LONG: self.tr("is longer than {0} characters"),
            Wrong.CONTROL: self.tr("holds an invisible character"),
            Wrong.COLOUR: self.tr("{0} is no colour; write it as #RRGGBB"),
            Wrong.ZONE: self.tr("there is no time zone {0}; write it like America/New_York"),
            Wrong.LANGUAGE: self.tr("{0} is no language; write en, fr or pt-BR"),
            Wrong.NO_LANGUAGE: self.tr("needs one language at least"),
            Wrong.DATE: self.tr("is no date"),
            Wrong.MOMENT: self.tr("is no date with a time"),
            Wrong.BEFORE_START: self.tr("lies before the first day"),
            Wrong.TOO_LONG_EVENT: self.tr("lies more than a year after the first day"),
            Wrong.OUTSIDE: self.tr("{0} is not a day of the event"),
            Wrong.NOT_AFTER: self.tr("must lie after the beginning"),
            Wrong.NOBODY: self.tr("no tier may enter; choose one, or every tier"),
            Wrong.NO_TIER: self.tr("there is no tier {0}"),
            Wrong.ONLY_ALONE: self.tr("by invitation only, no tier counts: choose “and invited”, or every tier"),
            Wrong.NUMBER: self.tr("must be a whole number, not below 0"),
            Wrong.NO_TIERS: self.tr("an event needs one tier at least"),
            Wrong.UNKNOWN_KEY: self.tr("the file has a key that the kiosk doesn’t know"),
            Wrong.OTHER: worded(flaw.detail, spoken()),
        }[flaw.wrong]
        return words if flaw.wrong is Wrong.OTHER else words.replace("{0}", flaw.detail)

    def line(self, flaw: Flaw, code: str) -> str:
        """A flaw with its place."""
        place = self.place(flaw, code)
        return f"{place}: {self.flaw(flaw)}" if place else self.flaw(flaw)
