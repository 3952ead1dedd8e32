"""What the desk shows of a person, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.access import Seen
from kiosk.domain.event import Event, localize
from kiosk.domain.outcome import Person
from kiosk.domain.registration import Status
from kiosk.printing.job import JobState
from kiosk.wording.troubles import trouble_words
from ui import people
from ui.acts import NamedJob
from ui.standing import stuck
from ui.tokens import LIGHT
from ui.widgets.lists import Row
from ui.widgets.person_card import Card, Fact


def card(person: Person, event: Event, language: str) -> Card:
    """The card of a person."""
    who = person.registration
    tier = event.tier(who.tier)
    return Card(
        name=who.called,
        title=who.title,
        organization=who.organization,
        origin=people.origin(who, language),
        languages=", ".join(_language(code) for code in who.languages),
        initials=people.initials(who),
        country=who.country,
        tier=localize(tier.name, language) if tier else who.tier,
        tier_code=who.tier,
        tier_colour=tier.colour if tier else LIGHT.ink,
        facts=(
            _registration(person),
            _checked_in(person, event),
            _badge(person),
            _invited(person, event, language),
            Fact(QCoreApplication.translate("Card", "Note"), who.note or "–", strong=bool(who.note)),
        ),
    )


def result_row(person: Person, event: Event, language: str) -> Row:
    """A person in the list of those found."""
    who = person.registration
    tier = event.tier(who.tier)
    below = people.affiliation(who, language)
    standing = _standing(person)
    if standing:
        below = people.DOT.join((standing, below))
    elif person.checked_in:
        below = people.DOT.join((QCoreApplication.translate("Card", "checked in"), below))
    return Row(
        who.called,
        below=below or "–",
        mark=who.tier,
        mark_colour=f"tier {tier.colour if tier else LIGHT.ink}",
        chip=True,
        country=who.country,
        spoken=f"{who.called}, {below}, {localize(tier.name, language) if tier else who.tier}",
    )


def job_row(named: NamedJob, language: str) -> Row:
    """A badge on its way to paper."""
    job = named.job
    short = trouble_words(job.trouble, language).short
    if job.state is JobState.UNKNOWN:
        return _job_alert(named, "? " + QCoreApplication.translate("Card", "did it come out?"), "refuse")
    if job.again:
        return _job_alert(named, f"× {short}", "refuse")
    if stuck(job):
        return _job_alert(named, f"▲ {short}", "attention")
    words, colour = {
        JobState.QUEUED: (QCoreApplication.translate("Card", "waiting"), "muted"),
        JobState.PRINTING: (short if job.trouble else QCoreApplication.translate("Card", "printing…"), "action_text"),
        JobState.PRINTED: ("✓ " + QCoreApplication.translate("Card", "out"), "admit_text"),
    }.get(job.state, (short, "muted"))
    return Row(named.name, mark=words, mark_colour=colour, country=named.country, spoken=f"{named.name}: {words}")


def _job_alert(named: NamedJob, words: str, colour: str) -> Row:
    return Row(named.name, alert=words, alert_colour=colour, country=named.country, spoken=f"{named.name}: {words}")


def _standing(person: Person) -> str:
    """What speaks against this registration, in a word; empty where nothing does."""
    if person.cancelled:
        return QCoreApplication.translate("Card", "cancelled")
    if person.blocked:
        return QCoreApplication.translate("Card", "security hold")
    if person.registration.status is Status.PENDING:
        return QCoreApplication.translate("Card", "not yet approved")
    if person.registration.status is Status.UNPAID:
        return QCoreApplication.translate("Card", "not paid")
    return ""


def _registration(person: Person) -> Fact:
    standing = _standing(person)
    words = f"▲ {standing}" if standing else QCoreApplication.translate("Card", "approved")
    return Fact(QCoreApplication.translate("Card", "Registration"), words, strong=bool(standing))


def _checked_in(person: Person, event: Event) -> Fact:
    label = QCoreApplication.translate("Card", "Checked in")
    seen = person.checked_in
    return Fact(label, seen_words(seen, event) if seen else QCoreApplication.translate("Card", "not yet"))


def seen_words(seen: Seen, event: Event) -> str:
    """When and where somebody was seen."""
    day = event.local_day(seen.at)
    date = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")
    return people.DOT.join((f"{date}, {people.clock(seen.at, event.timezone)}", seen.station))


def _badge(person: Person) -> Fact:
    label = QCoreApplication.translate("Card", "Badge")
    if not person.badge_serial:
        return Fact(label, QCoreApplication.translate("Card", "none printed"))
    number = QCoreApplication.translate("Card", "no. {0}").replace("{0}", str(person.badge_serial))
    if person.badge_lost:
        return Fact(label, people.DOT.join((number, QCoreApplication.translate("Card", "reported lost"))), strong=True)
    return Fact(label, number)


def _invited(person: Person, event: Event, language: str) -> Fact:
    codes = sorted(person.registration.invited)
    titles = [people.session_title(session, language) for code in codes if (session := event.session(code))]
    return Fact(QCoreApplication.translate("Card", "Invited to"), ", ".join(titles if len(titles) == 1 else codes) or "–")


def _language(code: str) -> str:
    """The name of a language in the language of the screen; its own name where Qt knows only that."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    return people.LANGUAGES.get(code) or locale.nativeLanguageName() or code
