"""What must hold of every decision, whoever stands before whatever door."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.access import Request, decide, override
from kiosk.domain.attendance import History, Passage, Seen, history_of
from kiosk.domain.credential import Badge, LooksLike, Opaque, Unreadable, event_tag
from kiosk.domain.event import CapacityMode, Invitation, Reentry
from kiosk.domain.journal import Kind
from kiosk.domain.reason import NOBODY, Reason, Verdict
from kiosk.domain.registration import Status
from tests.builders import Book, a_person, a_session, an_event, at
from tests.domain.test_access import a_badge

CODE = Opaque("c-R1")
SEEN = Seen(at("08:00"), "Desk")
ORDER = list(Reason)

RULES = (
    {"<": [{"var": "entries_number"}, 2]},
    {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "FP", "Focal point"]}]}]},
    {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "14:00"]}, 10]},
    {"or": [{"==": [{"var": "entry_status"}, "absent"]}, {">=": [{"var": "now_isoweekday"}, 6]}]},
    {"hello": [1]},
    {"var": "gate"},
    {"entries_since": [{"buildTime": ["date_admission"]}]},
)
anywhen = st.datetimes().map(lambda moment: moment.replace(tzinfo=at().tzinfo))
during = st.integers(-2 * 86_400, 2 * 86_400).map(lambda second: at() + timedelta(seconds=second))
moments = during | anywhen
passages = st.lists(st.builds(Passage, moments, st.sampled_from("AB"), st.booleans()), max_size=6).map(tuple)
histories = st.builds(
    History,
    checked_in=st.none() | st.just(SEEN),
    passages=passages,
    badge_serial=st.integers(0, 4),
    revoked_through=st.integers(0, 3),
    revoked=st.frozensets(st.integers(1, 4), max_size=2),
    contested=st.frozensets(st.integers(1, 4), max_size=1),
    blocked=st.none() | st.booleans(),
    cancelled=st.booleans(),
    occupancy=st.integers(0, 5),
    refused=st.none() | st.sampled_from(sorted(Reason)),
    refused_at=st.none() | moments,
    closed=st.none() | st.just(SEEN),
)
credentials = st.one_of(
    st.just(CODE),
    st.sampled_from(LooksLike).map(Unreadable),
    st.builds(
        a_badge,
        st.integers(0, 5),
        signed=st.booleans(),
        expires=moments,
        event=st.sampled_from([event_tag("wps-fpn-2024"), b"no"]),
    ),
)
people = st.builds(
    a_person,
    tier=st.sampled_from(["FP", "CS", "??"]),
    status=st.sampled_from([*Status, Status.APPROVED, Status.APPROVED]),
    blocked=st.booleans(),
    invited=st.sampled_from([frozenset(), frozenset({"B2"})]),
    valid_from=st.none() | moments,
    valid_until=st.none() | moments,
)
sessions = st.builds(
    a_session,
    tiers=st.none() | st.just(frozenset({"FP"})),
    invitation=st.sampled_from(Invitation),
    checked_in=st.booleans(),
    reentry=st.sampled_from(Reentry),
    capacity=st.none() | st.integers(0, 5),
    capacity_mode=st.sampled_from(CapacityMode),
    rule=st.none() | st.sampled_from(RULES),
)
requests = st.builds(Request, credentials, st.none() | sessions, st.booleans(), st.booleans())


def verdict(request, person, history, now):
    return decide(request, (person,), history, an_event(*filter(None, [request.session])), now)


@given(requests, st.lists(people, max_size=2).map(tuple), histories, moments)
def test_every_question_has_an_answer(request, matches, history, now):
    event = an_event(*filter(None, [request.session]))
    for judge in (decide, override):
        decision = judge(request, matches, history, event, now)
        assert decision.verdict is decision.reason.verdict
        assert (decision.registration is None) == (decision.reason in NOBODY)


def applying(request, person, history, now):
    """Every reason that stands against an entry, each by its own plain test: a second opinion, without an order."""
    session, badge, event = request.session, request.credential, an_event(request.session)
    admit = session.admit
    tier, invited = admit.tiers is None or person.tier in admit.tiers, session.code in person.invited
    inside = bool(history.passages) and not history.passages[-1].exit
    entries = [one for one in history.passages if not one.exit]
    is_badge = isinstance(badge, Badge)
    today = [one for one in entries if event.local_day(one.at) == event.local_day(now)]
    shut = history.closed is not None
    yield Reason.CANCELLED, history.cancelled or person.status is Status.CANCELLED
    yield Reason.BLOCKED, person.blocked if history.blocked is None else history.blocked
    yield Reason.NOT_APPROVED, person.status is Status.PENDING
    yield Reason.UNPAID, person.status is Status.UNPAID
    dead = is_badge and (
        badge.serial < history.badge_serial
        or badge.serial <= history.revoked_through
        or badge.serial in history.revoked | history.contested
    )
    yield Reason.BADGE_REVOKED, dead or request.retired
    early = person.valid_from is not None and now < person.valid_from
    late = person.valid_until is not None and now > person.valid_until
    yield Reason.NOT_VALID_NOW, early or late or (is_badge and now > badge.expires)
    yield Reason.NOT_CHECKED_IN, admit.checked_in and history.checked_in is None
    kind = admit.invitation
    yield (
        Reason.TIER,
        {Invitation.NONE: not tier, Invitation.OR: not (tier or invited), Invitation.AND: not tier}.get(kind, False),
    )
    yield Reason.NOT_INVITED, {Invitation.ONLY: not invited, Invitation.AND: not invited}.get(kind, False)
    yield Reason.TOO_EARLY, not shut and now < session.doors_open
    yield Reason.SESSION_OVER, shut or now >= session.doors_close
    yield Reason.ALREADY_INSIDE, admit.reentry is Reentry.AFTER_EXIT and inside
    used = {Reentry.NEVER: entries, Reentry.DAILY: today}.get(admit.reentry, ())
    yield Reason.NO_REENTRY, bool(used)
    strict = admit.capacity_mode is CapacityMode.STRICT and admit.capacity is not None
    yield Reason.FULL, strict and not inside and history.occupancy >= (admit.capacity or 0)


entering = st.builds(Request, st.just(CODE) | st.builds(a_badge, st.integers(0, 5)), sessions, retired=st.booleans())


@given(entering, people, histories, moments)
def test_of_all_reasons_that_apply_the_first_in_the_table_is_said(request, person, history, now):
    request = replace(request, session=replace(request.session, admit=replace(request.session.admit, rule=None)))
    against = [reason for reason, applies in applying(request, person, history, now) if applies]
    decision = verdict(request, person, history, now)
    assert decision.reason == min(against, key=ORDER.index, default=decision.reason)
    assert bool(against) is (decision.verdict is Verdict.REFUSE)


@given(entering, people, histories, moments, st.data())
def test_an_override_lists_everything_that_it_overrides(request, person, history, now, data):
    request = replace(request, session=replace(request.session, admit=replace(request.session.admit, rule=None)))
    against = [reason for reason, applies in applying(request, person, history, now) if applies]
    said = against[0] if against else data.draw(st.sampled_from([reason for reason in ORDER if reason.verdict is Verdict.REFUSE]))
    history = replace(history, refused=said, refused_at=now)
    decision = override(request, (person,), history, an_event(request.session), now)
    assert decision.reason is Reason.OVERRIDDEN
    assert list(decision.facts.flags) == (against or [said])


@st.composite
def harder(draw):
    """A door and a person, and the same with one thing more against them."""
    request, person, history = draw(entering), draw(people), draw(histories)
    session, admit = request.session, request.session.admit

    def with_admit(**changes):
        return replace(request, session=replace(session, admit=replace(admit, **changes)))

    changed = draw(
        st.sampled_from(
            [
                (request, replace(person, blocked=True), replace(history, blocked=history.blocked or None)),
                (request, person, replace(history, blocked=True)),
                (request, person, replace(history, cancelled=True)),
                (request, replace(person, status=Status.CANCELLED), history),
                (request, replace(person, status=Status.PENDING), history),
                (request, replace(person, valid_until=at("00:00", day=1)), history),
                (request, person, replace(history, badge_serial=history.badge_serial + 1)),
                (request, person, replace(history, revoked_through=4)),
                (request, person, replace(history, checked_in=None)),
                (request, person, replace(history, closed=SEEN)),
                (request, person, replace(history, occupancy=history.occupancy + 1)),
                (replace(request, retired=True), person, history),
                (with_admit(checked_in=True), person, history),
                (with_admit(tiers=frozenset()), person, history),
                (with_admit(capacity=0, capacity_mode=CapacityMode.STRICT), person, history),
                (with_admit(rule={"and": [admit.rule or True, False]}), person, history),
                (with_admit(opens_minutes_before=0, closes_minutes_after=0), person, history),
                (with_admit(reentry=Reentry.NEVER), person, history),
            ]
        )
    )
    return (request, person, history), changed


@given(harder(), moments)
def test_what_stands_against_somebody_never_opens_a_door(pair, now):
    before, after = pair
    if verdict(*before, now).verdict is Verdict.REFUSE:
        assert verdict(*after, now).verdict is Verdict.REFUSE


@given(entering, people, histories, moments)
def test_blocking_is_said_unless_something_graver_is(request, person, history, now):
    reason = verdict(request, person, replace(history, blocked=True), now).reason
    assert reason in (*NOBODY, Reason.CANCELLED, Reason.BLOCKED)


@given(entering, people, histories, moments)
def test_a_longer_validity_never_closes_a_door(request, person, history, now):
    unlimited = replace(person, valid_from=None, valid_until=None)
    if verdict(request, person, history, now).verdict is Verdict.ADMIT:
        assert verdict(request, unlimited, history, now).verdict is Verdict.ADMIT


@given(entering, people, histories, moments)
def test_an_invitation_never_closes_a_door(request, person, history, now):
    invited = replace(person, invited=frozenset({"B2"}))
    if verdict(request, person, history, now).verdict is Verdict.ADMIT:
        assert verdict(request, invited, history, now).verdict is Verdict.ADMIT


@given(entering, people, histories, moments)
def test_nobody_who_is_known_is_held_in_a_room(request, person, history, now):
    assert verdict(replace(request, exit=True), person, history, now).reason is Reason.EXITED


@given(entering, people, histories, moments, st.sampled_from(sorted(Reason)))
def test_an_override_needs_the_very_refusal_that_was_said(request, person, history, now, said):
    history = replace(history, refused=said, refused_at=now)
    event = an_event(request.session)
    decision = override(request, (person,), history, event, now)
    ordinary = decide(request, (person,), history, event, now)
    if ordinary.verdict is Verdict.REFUSE:
        assert (decision.reason is Reason.OVERRIDDEN) is (ordinary.reason is said)


@given(entering, people, histories, during, st.integers(-3, 70))
def test_an_old_refusal_is_said_again_before_it_is_overridden(request, person, history, now, minutes):
    event = an_event(request.session)
    ordinary = decide(request, (person,), history, event, now)
    said = ordinary.reason if ordinary.verdict is Verdict.REFUSE else Reason.FULL
    history = replace(history, refused=said, refused_at=now - timedelta(minutes=minutes))
    expected = Reason.OVERRIDDEN if -2 <= minutes <= 60 else ordinary.reason
    assert override(request, (person,), history, event, now).reason is expected


@given(st.data())
def test_merged_entries_give_the_same_answer_in_whatever_order_they_came(data):
    books = {station: Book(station) for station in "AB"}
    for minute in range(data.draw(st.integers(0, 8))):
        book = books[data.draw(st.sampled_from("AB"))]
        moment = at(f"09:{data.draw(st.integers(0, 59)):02}")
        kind = data.draw(st.sampled_from(["scan", "desk", "exit", "badge", "block", "unblock", "undo", "substitute"]))
        match kind:
            case "scan" | "exit":
                book.scan(moment, "ADMITTED" if kind == "scan" else "EXITED")
            case "desk":
                book.scan(moment, "CHECKED_IN", session=None)
            case "badge":
                book.write(Kind.BADGE, moment, registration="R1", serial=minute + 1)
            case "block" | "unblock":
                book.write(Kind(kind), moment, registration="R1")
            case "substitute":
                book.write(Kind.SUBSTITUTE, moment, registration="R1", through=minute)
            case _ if book.entries:
                undone = data.draw(st.sampled_from(book.entries))
                book.write(
                    Kind.UNDO, moment, registration="R1", undoes_station=book.head.station, undoes_sequence=undone.sequence
                )
    entries = [*books["A"].entries, *books["B"].entries]
    request = Request(a_badge(1), a_session(reentry=Reentry.AFTER_EXIT, checked_in=True))
    answers = {
        verdict(request, a_person(), history_of(order, "B2"), at("10:00"))
        for order in (entries, data.draw(st.permutations(entries)), entries[::-1])
    }
    assert len(answers) == 1
