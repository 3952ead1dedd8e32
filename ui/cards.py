"""What the desk shows of a person, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.access import Seen
from kiosk.domain.event import Event, localize
from kiosk.domain.outcome import Person
from kiosk.domain.registration import Status
from kiosk.printing.job import Job, JobState
from kiosk.wording.languages import words_of
from kiosk.wording.troubles import trouble_words
from ui import people
from ui.acts import NamedJob
from ui.languages import written
from ui.standing import stuck, waits
from ui.tokens import LIGHT
from ui.widgets.lists import Row
from ui.widgets.person_card import Card, Fact, Flag
from ui.wording import Tone


def card(person: Person, event: Event, language: str, job: Job | None = None) -> Card:
    """The card of a person; `job` is the newest print job of theirs that is known."""
    who = person.registration
    tier = event.tier(who.tier)
    return Card(
        name=who.called,
        also=people.other_name(who),
        title=who.title,
        organization=who.organization,
        origin=people.origin(who, language),
        languages=words_of(language).comma.join(_language(code) for code in who.languages),
        initials=people.initials(who),
        country=who.country,
        tier=localize(tier.name, language) if tier else who.tier,
        tier_code=who.tier,
        tier_colour=tier.colour if tier else LIGHT.ink,
        # what the next act rests on first: with large text the rest is scrolled to
        facts=(
            _checked_in(person, event),
            _badge(person, job),
            _registration(person),
            _sessions(person, event, language),
            _invited(person, event, language),
        ),
        flags=_flags(person),
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
    """What speaks most against this registration, in a word; empty where nothing does."""
    return next(iter(_against(person)), "")


def _against(person: Person) -> list[str]:
    """What speaks against this registration, the worst first."""
    status = person.registration.status
    reasons = (
        (person.cancelled, QCoreApplication.translate("Card", "cancelled")),
        (person.blocked, QCoreApplication.translate("Card", "security hold")),
        (status is Status.PENDING, QCoreApplication.translate("Card", "not yet approved")),
        (status is Status.UNPAID, QCoreApplication.translate("Card", "not paid")),
    )
    return [words for so, words in reasons if so]


def _flags(person: Person) -> tuple[Flag, ...]:
    """All that speaks against the registration in one line, and the note for the desk in another."""
    against = people.DOT.join(people.sentence(word) for word in _against(person))
    note = " ".join(person.registration.note.split())
    return tuple(Flag(tone, words) for tone, words in ((Tone.REFUSE, against), (Tone.ATTENTION, note)) if words)


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
    # how a day and its month are written: see QLocale.toString
    date = written(day, QCoreApplication.translate("Card", "d MMM"))
    when = (
        QCoreApplication.translate("Card", "{0}, {1}").replace("{0}", date).replace("{1}", people.clock(seen.at, event.timezone))
    )
    return people.DOT.join((when, seen.station))


def _badge(person: Person, job: Job | None) -> Fact:
    label = QCoreApplication.translate("Card", "Badge")
    if not person.badge_serial:
        return Fact(label, QCoreApplication.translate("Card", "none printed"))
    number = QCoreApplication.translate("Card", "no. {0}").replace("{0}", str(person.badge_serial))
    if person.badge_lost:
        return Fact(label, people.DOT.join((number, QCoreApplication.translate("Card", "reported lost"))), strong=True)
    if job is not None and job.serial == person.badge_serial and (words := _on_its_way(job)):
        return Fact(label, people.DOT.join((number, words)), strong=True)
    return Fact(label, number)


def _on_its_way(job: Job) -> str:
    """Where a badge is that is not out yet; empty where it is."""
    if waits(job):
        return "▲ " + QCoreApplication.translate("Card", "see “Printing”")
    return {
        JobState.QUEUED: QCoreApplication.translate("Card", "waiting for the printer"),
        JobState.PRINTING: QCoreApplication.translate("Card", "printing now"),
    }.get(job.state, "")


def _sessions(person: Person, event: Event, language: str) -> Fact:
    """Where they have been, and where they are."""
    words = []
    for code in person.entered:
        session = event.session(code)
        title = people.session_title(session, language) if session and len(person.entered) == 1 else code
        now = QCoreApplication.translate("Card", "{0} (inside now)").replace("{0}", title)
        words.append(now if code in person.inside else title)
    return Fact(
        QCoreApplication.translate("Card", "Sessions"), ", ".join(words) or QCoreApplication.translate("Card", "none yet")
    )


def _invited(person: Person, event: Event, language: str) -> Fact:
    codes = sorted(person.registration.invited)
    titles = [people.session_title(session, language) for code in codes if (session := event.session(code))]
    return Fact(
        QCoreApplication.translate("Card", "Invited to"),
        words_of(language).comma.join(titles if len(titles) == 1 else codes) or "–",
    )


def _language(code: str) -> str:
    """The name of a language in the language of the screen; its own name where Qt knows only that."""
    locale = QLocale(code)
    if locale.language() is QLocale.Language.C:
        return code
    return people.LANGUAGES.get(code) or locale.nativeLanguageName() or code
