"""Every answer has its words in every language, with the facts behind it, and tells strangers nothing."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from string import Formatter
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.access import Decision, Facts, Seen
from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.credential import LooksLike
from kiosk.domain.event import Admission, Event, Invitation, Reentry, Session, Tier
from kiosk.domain.reason import ADMITTING, Reason, Verdict
from kiosk.domain.registration import Registration
from kiosk.domain.rule import Circumstances, refusal
from kiosk.wording.explain import clock_words, explain, short_reason
from kiosk.wording.languages import LANGUAGES

ZONE = ZoneInfo("America/New_York")
NOW = datetime(2024, 10, 21, 13, 0, tzinfo=ZONE)
TOMORROW = datetime(2024, 10, 22, 9, 5, tzinfo=ZONE)
CODES = sorted(LANGUAGES)
REFUSALS = [reason for reason in Reason if reason not in ADMITTING]


def a_session(code: str = "B2", **admit: object) -> Session:
    starts = datetime(2024, 10, 21, 14, 0, tzinfo=ZONE)
    words = {"en": "Session", "fr": "Séance", "es": "Sesión", "ar": "الجلسة", "zh": "会议", "ru": "Заседание"}
    title = {language: f"{word} {code}" for language, word in words.items()}
    return Session(code, title, "Room 4", starts, starts + timedelta(hours=1), admit=Admission(**admit))  # type: ignore[arg-type]


def an_event(*sessions: Session) -> Event:
    names = {
        "FP": {
            "en": "Focal point",
            "fr": "Point focal",
            "es": "Punto focal",
            "ar": "جهة تنسيق",
            "zh": "协调人",
            "ru": "Координатор",
        },
        "MS": {
            "en": "Member State",
            "fr": "État Membre",
            "es": "Estado Miembro",
            "ar": "دولة عضو",
            "zh": "会员国",
            "ru": "Государство-член",
        },
        "CS": {
            "en": "Civil society",
            "fr": "Société civile",
            "es": "Sociedad civil",
            "ar": "مجتمع مدني",
            "zh": "民间社会",
            "ru": "Гражданское общество",
        },
        "UN": {
            "en": "United Nations",
            "fr": "Nations Unies",
            "es": "Naciones Unidas",
            "ar": "الأمم المتحدة",
            "zh": "联合国",
            "ru": "ООН",
        },
        "RO": {
            "en": "Regional organization",
            "fr": "Organisation régionale",
            "es": "Organización regional",
            "ar": "منظمة إقليمية",
            "zh": "区域组织",
            "ru": "Региональная организация",
        },
    }
    return Event(
        id="e",
        name={"en": "Meeting"},
        venue="Venue",
        timezone=ZONE,
        starts=date(2024, 10, 21),
        ends=date(2024, 10, 22),
        languages=("en", "fr", "es", "ar", "zh", "ru"),
        retention_days=30,
        tiers=tuple(Tier(code, name, "#000000") for code, name in names.items()),
        sessions=sessions or (a_session(),),
    )


SEEN = Seen(datetime(2024, 10, 21, 12, 41, tzinfo=ZONE).astimezone(UTC), "Door B")
FACTS = Facts(
    looks_like=LooksLike.URL,
    matches=2,
    first=SEEN,
    last=SEEN,
    last_entry=SEEN,
    doors_open=datetime(2024, 10, 21, 13, 30, tzinfo=ZONE).astimezone(UTC),
    doors_close=datetime(2024, 10, 21, 12, 0, tzinfo=ZONE).astimezone(UTC),
    admitted_tiers=frozenset({"FP", "MS"}),
    invitation=Invitation.OR,
    serial=1,
    current_serial=2,
    occupancy=48,
    capacity=60,
)


def a_decision(reason: Reason, facts: Facts = FACTS, session: str | None = "B2", *, out: bool = False) -> Decision:
    return Decision(reason, NOW, "R1", "CS", session, exit=out, facts=facts)


def decisions():
    """One decision for each reason and for each variant that facts make of it."""
    for reason, session in itertools.product(Reason, ("B2", None)):
        yield a_decision(reason, session=session)
    for kind in LooksLike:
        yield a_decision(Reason.UNREADABLE, replace(FACTS, looks_like=kind))
    yield a_decision(Reason.UNREADABLE, replace(FACTS, looks_like=None))
    for change in ({"lost": True}, {"serial": None}, {"retired": True}):
        yield a_decision(Reason.BADGE_REVOKED, replace(FACTS, **change))
    for hours in (-30, -1, 1, 30):
        moment = NOW + timedelta(hours=hours)
        yield a_decision(Reason.NOT_VALID_NOW, replace(FACTS, valid_from=moment if hours > 0 else None, valid_until=moment))
    for invitation in Invitation:
        yield a_decision(Reason.TIER, replace(FACTS, invitation=invitation))
    yield a_decision(Reason.TIER, replace(FACTS, admitted_tiers=frozenset({"FP", "MS", "UN", "RO", "XX"})))
    yield a_decision(Reason.TOO_EARLY, replace(FACTS, doors_open=TOMORROW))
    yield a_decision(Reason.SESSION_OVER, replace(FACTS, closed=SEEN))
    rules = (
        {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "18:00"]}]},
        {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "UN", "UN"]}]}]},
        {"<": [{"var": "entries_number"}, 0]},
        {"hello": [1]},
    )
    for rule in rules:
        circumstances = Circumstances(an_event(), a_session(), "CS", NOW, entries=(), inside=False)
        yield a_decision(Reason.RULE, replace(FACTS, rule=refusal(rule, circumstances)))
    yield a_decision(Reason.ALREADY_INSIDE, replace(FACTS, last=None))
    yield a_decision(Reason.ALREADY_INSIDE, replace(FACTS, again=True))
    yield a_decision(Reason.FULL, replace(FACTS, capacity=1))
    yield a_decision(Reason.FULL, replace(FACTS, capacity=0, occupancy=0))
    yield a_decision(Reason.ADMITTED, replace(FACTS, occupancy=61, over_capacity=True))
    yield a_decision(Reason.ADMITTED, replace(FACTS, capacity=None))
    for reason in (Reason.ADMITTED, Reason.READMITTED):
        yield a_decision(reason, replace(FACTS, admitted_tiers=None))
    yield a_decision(Reason.CHECKED_IN, replace(FACTS, current_serial=None), None)
    yield a_decision(Reason.ALREADY_CHECKED_IN, replace(FACTS, current_serial=None), None)
    yield a_decision(Reason.EXITED, replace(FACTS, last=None, capacity=None), out=True)
    yield a_decision(Reason.EXITED, replace(FACTS, flags=(Reason.BLOCKED, Reason.UNPAID)), out=True)
    yield a_decision(Reason.OVERRIDDEN, replace(FACTS, flags=(Reason.TIER,)))


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("decision", [*decisions()], ids=lambda decision: decision.reason)
def test_every_answer_is_short_and_complete(decision, language):
    told = explain(decision, an_event(), language)
    for text in (told.title, told.reason, told.next_step, told.public):
        assert text.strip() == text != ""
        assert "{" not in text
        assert "!" not in text
        assert "¡" not in text
        assert "  " not in text
    assert len(told.title) <= 28
    assert len(told.title.replace("\u00a0", "").split()) <= 5
    assert len(told.reason.split(" ")) <= 11
    assert len(told.next_step.split(" ")) <= 11
    assert len(told.public.split()) <= 10


@pytest.mark.parametrize("language", [code for code in CODES if code != "en"])
@pytest.mark.parametrize("decision", [*decisions()], ids=lambda decision: decision.reason)
def test_nothing_is_left_in_english(decision, language):
    mine, english = explain(decision, an_event(), language), explain(decision, an_event(), "en")
    for field in ("title", "reason", "next_step", "public"):
        assert getattr(mine, field) != getattr(english, field), field


@pytest.mark.parametrize("doubt", ClockDoubt)
def test_a_doubted_clock_is_told_in_every_language(doubt):
    told = {clock_words(doubt, language) for language in CODES}
    assert len(told) == len(CODES)


def test_tables_agree():
    english = LANGUAGES["en"]
    for words in LANGUAGES.values():
        assert words.messages.keys() == english.messages.keys()
        assert set(words.short) == set(Reason)
        assert len(words.months) == 12
        for key, message in words.messages.items():
            for field in ("title", "reason", "door", "desk"):
                assert holes(getattr(message, field)) == holes(getattr(english.messages[key], field)), key
            assert bool(message.desk) == bool(english.messages[key].desk), key
        assert not (words.comma.strip().isalnum())
        for field in ("at", "on", "on_at", "time", "seen", "more", "seat", "over", "taken", "offer", "clock", "day", "name"):
            assert holes(getattr(words, field)) == holes(getattr(english, field)), field


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_message_is_reached():
    reached = set()
    for decision in decisions():
        for event in (an_event(), an_event(replace(a_session(reentry=Reentry.DAILY), livestreamed=True))):
            told = explain(decision, event, "en")
            reached |= {
                key
                for key, message in LANGUAGES["en"].messages.items()
                if key.split("/")[0] == decision.reason
                and matches(message.title, told.title)
                and matches(message.reason, told.reason)
            }
    assert reached == set(LANGUAGES["en"].messages)


def matches(template: str, text: str) -> bool:
    return re.fullmatch(re.sub(r"\\{\w+\\}", ".*", re.escape(template)), text) is not None


@pytest.mark.parametrize("language", CODES)
def test_the_attendee_learns_nothing_from_a_refusal(language):
    texts = {explain(decision, an_event(), language).public for decision in decisions() if decision.verdict is Verdict.REFUSE}
    assert len(texts) == 1


@pytest.mark.parametrize("language", CODES)
def test_short_reasons_are_one_or_two_words(language):
    for reason in Reason:
        assert 1 <= len(short_reason(reason, language).split()) <= 2
    if language != "en":
        assert not {short_reason(reason, language) for reason in Reason} & {short_reason(reason, "en") for reason in Reason}
    assert len({short_reason(reason, language) for reason in Reason}) == len(Reason)


def test_unknown_languages_fall_back_and_regions_do_not_matter():
    decision = a_decision(Reason.TIER)
    assert explain(decision, an_event(), "de") == explain(decision, an_event(), "en")
    assert explain(decision, an_event(), "fr_CA") == explain(decision, an_event(), "FR-be") == explain(decision, an_event(), "fr")


def told(reason: Reason, language: str = "en", session: str | None = "B2", **facts: object):
    return explain(a_decision(reason, replace(FACTS, **facts), session), an_event(), language)  # type: ignore[arg-type]


def test_doors_open_says_when():
    assert told(Reason.TOO_EARLY).title == "Come back at 13:30"
    assert told(Reason.TOO_EARLY, "fr").title == "Revenez à 13\u00a0h\u00a030"
    assert told(Reason.TOO_EARLY, "es").title == "Vuelva a las 13:30"
    assert told(Reason.TOO_EARLY, doors_open=TOMORROW).title == "Come back on 22 October"
    assert told(Reason.TOO_EARLY, doors_open=TOMORROW).reason == "Doors open on 22 October at 09:05"
    assert (
        told(Reason.TOO_EARLY, "fr", doors_open=TOMORROW).reason == "Ouverture des portes le 22\u00a0octobre à 09\u00a0h\u00a005"
    )
    assert told(Reason.TOO_EARLY, "es", doors_open=TOMORROW).reason == "Las puertas abren el 22 de octubre a las 09:05"
    november = datetime(2024, 11, 1, 1, 15, tzinfo=ZONE)
    assert told(Reason.TOO_EARLY, "fr", doors_open=november).title == "Revenez le 1er\u00a0novembre"
    assert told(Reason.TOO_EARLY, "es", doors_open=november).reason == "Las puertas abren el 1 de noviembre a la 01:15"


def test_moments_are_local_to_the_event():
    assert told(Reason.ALREADY_INSIDE).reason == "Entered at 12:41, Door B"
    assert told(Reason.ALREADY_CHECKED_IN, session=None).reason == "First at 12:41, Door B"
    assert (
        told(Reason.ALREADY_CHECKED_IN, session=None, first=Seen(TOMORROW, "Desk 2")).reason
        == "First on 22 October at 09:05, Desk 2"
    )


def test_admitted_tiers_are_named_in_the_readers_language():
    assert told(Reason.TIER).reason == "Only for: Focal point, Member State, or by invitation"
    assert told(Reason.TIER, "fr", invitation=Invitation.NONE).reason == "Réservé à\u00a0: Point focal, État Membre"
    assert told(Reason.TIER, "es", invitation=Invitation.AND).reason == "Solo para: Punto focal, Estado Miembro, con invitación"
    many = frozenset({"FP", "MS", "UN", "RO", "XX"})
    assert (
        told(Reason.TIER, admitted_tiers=many, invitation=Invitation.NONE).reason == "Only for: Focal point, Member State, 3 more"
    )


def test_seats():
    assert told(Reason.ADMITTED).next_step == "Seat 48 of 60"
    assert told(Reason.ADMITTED, admitted_tiers=None).reason == "Civil society"
    assert (
        told(Reason.ADMITTED, "fr", occupancy=61, over_capacity=True).next_step
        == "Capacité dépassée\u00a0: 61 personnes, 60 places"
    )
    assert told(Reason.FULL).reason == "All 60 seats are taken"
    assert told(Reason.FULL, capacity=0, occupancy=0).reason == "This room has no seats to give"
    assert told(Reason.FULL, "fr", capacity=0, occupancy=0).reason == "Cette salle n’a aucune place à donner"
    assert told(Reason.FULL, "es", capacity=1).reason == "El único asiento está ocupado"
    assert told(Reason.EXITED).next_step == "Seats taken: 48 of 60"


def test_badges():
    assert told(Reason.BADGE_REVOKED).reason == "Badge 1 was replaced by badge 2"
    assert told(Reason.BADGE_REVOKED, lost=True).title == "Lost badge"
    assert told(Reason.CHECKED_IN, session=None, current_serial=None).next_step == "Print the badge"


def test_an_admission_on_an_invitation_alone_says_so():
    assert told(Reason.ADMITTED).reason == told(Reason.READMITTED).reason == "Civil society, by invitation"
    assert told(Reason.ADMITTED, "fr").reason == "Société civile, sur invitation"
    assert told(Reason.ADMITTED, "es").reason == "Sociedad civil, por invitación"
    assert told(Reason.ADMITTED, admitted_tiers=frozenset({"CS"})).reason == "Civil society"
    assert told(Reason.ADMITTED, invitation=Invitation.ONLY, admitted_tiers=None).reason == "Civil society"


@pytest.mark.parametrize("language", CODES)
def test_an_override_at_the_desk_goes_on_to_the_badge(language):
    for flags in ((), (Reason.UNPAID,), (Reason.UNPAID, Reason.BADGE_REVOKED)):
        facts = {"session": None, "flags": flags, "language": language}
        new = told(Reason.CHECKED_IN, language, session=None, current_serial=None).next_step
        assert told(Reason.OVERRIDDEN, **facts, current_serial=None).next_step == new
        there = new if Reason.BADGE_REVOKED in flags else told(Reason.CHECKED_IN, language, session=None).next_step
        assert told(Reason.OVERRIDDEN, **facts, current_serial=2).next_step == there
    assert told(Reason.OVERRIDDEN, language, flags=(Reason.UNPAID,), capacity=None).next_step != new


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "closed"),
        ("fr", "salle fermée"),
        ("es", "sala cerrada"),
        ("ar", "قاعة مغلقة"),
        ("zh", "会场关闭"),
        ("ru", "зал закрыт"),
    ],
)
def test_a_room_that_was_closed_by_hand_is_not_over(language, said):
    lifted = told(Reason.OVERRIDDEN, language, flags=(Reason.SESSION_OVER, Reason.FULL), closed=SEEN).reason
    assert said in lifted
    over = short_reason(Reason.SESSION_OVER, language)
    assert over not in lifted
    assert over in told(Reason.OVERRIDDEN, language, flags=(Reason.SESSION_OVER,)).reason
    assert short_reason(Reason.SESSION_OVER, language, closed=True) == said
    assert short_reason(Reason.FULL, language, closed=True) == short_reason(Reason.FULL, language)


def test_what_is_not_paid_is_outstanding():
    assert told(Reason.UNPAID).reason == "Payment is outstanding"


def test_validity():
    assert told(Reason.NOT_VALID_NOW, valid_from=NOW + timedelta(hours=1)).reason == "Valid from 14:00"
    assert told(Reason.NOT_VALID_NOW, "fr", valid_from=TOMORROW).reason == "Valable à partir du 22\u00a0octobre"
    assert told(Reason.NOT_VALID_NOW, "es", valid_until=NOW - timedelta(hours=12)).reason == "Era válida hasta la 01:00"
    assert told(Reason.NOT_VALID_NOW).reason == "This badge has expired"


def test_what_is_shown_on_the_way_out():
    assert told(Reason.EXITED, flags=(Reason.BLOCKED, Reason.UNPAID)).reason == "Exit recorded; note: hold, unpaid"
    unknown = explain(a_decision(Reason.UNKNOWN, out=True), an_event(), "en")
    assert unknown.next_step == "Let them out; the exit is not recorded"


def test_a_refusal_offers_what_is_open_now():
    now_open = replace(a_session("P3"), starts=NOW, ends=NOW + timedelta(hours=1), room="Room 2")
    closed = a_session("B9", tiers=frozenset({"CS"}), opens_minutes_before=5)
    for_others = replace(now_open, code="B8", admit=Admission(tiers=frozenset({"FP"})))
    ruled = replace(now_open, code="B7", admit=Admission(rule={"==": [1, 1]}))
    by_name = replace(now_open, code="B6", title={"fr": "Séance B6"}, admit=Admission(invitation=Invitation.ONLY))
    decision = a_decision(Reason.TIER)
    event = an_event(a_session(), closed, for_others, ruled, by_name, now_open)
    assert explain(decision, event, "en").next_step == "Offer Session P3, Room 2, or ask a supervisor"
    guest = Registration("R1", "CS", invited=frozenset({"B6"}))
    assert explain(decision, event, "fr", guest).next_step == "Proposer Séance B6, Room 2, ou appeler la personne responsable"
    assert explain(decision, an_event(a_session(), for_others), "en").next_step == "Ask a supervisor"


def test_a_daily_pass_says_so():
    event = an_event(a_session(reentry=Reentry.DAILY))
    assert explain(a_decision(Reason.NO_REENTRY), event, "en").reason == "One entry a day; entered at 12:41, Door B"
    assert explain(a_decision(Reason.NO_REENTRY), an_event(), "en").reason == "One entry only; entered at 12:41, Door B"


@pytest.mark.parametrize(("language", "said"), [("en", "entered at 12:41"), ("fr", "passage à 12"), ("es", "pasó a las 12:41")])
def test_a_daily_pass_names_the_entry_and_not_the_exit_after_it(language, said):
    event = an_event(a_session(reentry=Reentry.DAILY))
    left = Seen(datetime(2024, 10, 21, 12, 55, tzinfo=ZONE), "Door C")
    reason = explain(a_decision(Reason.NO_REENTRY, replace(FACTS, last=left)), event, language).reason
    assert said in reason
    assert "Door B" in reason


def test_the_desk_gets_its_own_next_step():
    assert told(Reason.UNKNOWN).next_step == "Send to the registration desk"
    assert told(Reason.UNKNOWN, session=None).next_step == "Search by name"
