"""The numbers, kept up while entries arrive in pieces, against a fold of their own over all entries at once."""

import itertools
from collections import Counter
from datetime import UTC, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.assembly.schemas import MIGRATIONS
from kiosk.codes.reader import roster_keys
from kiosk.domain.journal import Head, Kind, Stamp, follow
from kiosk.domain.reason import ENTERING, Reason
from kiosk.domain.registration import Status
from kiosk.reports.overview import Overview, Wish
from kiosk.reports.tally import NOTHING
from kiosk.storage import journal, registrations
from kiosk.storage.database import open_database, transaction
from tests.builders import a_person, a_session, an_event, at
from tests.clocks import HandClock

KEY = bytes(range(32))
EVENT = an_event(a_session("P3"), a_session("B2", capacity=2))
PEOPLE = (
    a_person("R1"),
    a_person("R2", tier="CS", country="PT", organization="Rede da Paz"),
    a_person("R3", tier="CS", country="", organization="African Union"),
    a_person("R4", country="CH", status=Status.CANCELLED),
    a_person("R5", tier="XX", country="CH", status=Status.PENDING),
)
WHO = ("R1", "R2", "R3", "R4", "R5", "GONE")
STATIONS = ("A", "B", "C")
REASONS = (
    *ENTERING,
    Reason.CHECKED_IN,
    Reason.ALREADY_CHECKED_IN,
    Reason.EXITED,
    Reason.TIER,
    Reason.FULL,
    Reason.NOT_CHECKED_IN,
)

decision = st.tuples(
    st.just("decide"), st.sampled_from(STATIONS), st.sampled_from(WHO), st.sampled_from(sorted(REASONS)), st.integers(0, 3)
)
other = st.tuples(
    st.sampled_from(["undo", "undo by another", "substitute", "cancel", "reinstate", "badge", "override", "roster", "nobody"]),
    st.sampled_from(STATIONS),
    st.sampled_from(WHO),
    st.just(""),
    st.integers(0, 3),
)
story = st.lists(st.one_of(decision, decision, other), max_size=40)


class World:
    """Stations that write, out of touch or not."""

    def __init__(self):
        self.heads = {name: Head(name) for name in STATIONS}
        self.entries, self.holders, self.minute = [], {who: [None] for who in WHO}, 0
        self.latest = 0

    def write(self, station, kind, **body):
        self.minute += 4
        stamp = Stamp((at("08:00") + timedelta(minutes=self.minute)).astimezone(UTC), 1, "boot")
        # a station in touch with the others follows their time; every third is not
        heard = 0 if self.minute % 3 == 0 else self.latest
        entry = follow(self.heads[station], stamp, kind, body, heard)
        self.heads[station] = Head(station, entry.sequence, entry.hash, entry.hlc)
        self.latest = max(self.latest, entry.hlc)
        self.entries.append(entry)
        return entry

    def play(self, what, station, who, reason, number):
        if what == "decide":
            reason = Reason(reason)
            desk = reason in {Reason.CHECKED_IN, Reason.ALREADY_CHECKED_IN} or (reason is Reason.TIER and number == 0)
            kind = Kind.OVERRIDE if reason is Reason.OVERRIDDEN else Kind.SCAN
            holder = self.holders[who][-1 - number % len(self.holders[who])]
            more = {"holder": holder} if holder else {}
            more |= {"overrides": ["FULL"], "why": "freasonfEXITED", "who": "SUP1"} if kind is Kind.OVERRIDE else {}
            session = None if desk else ("P3", "B2")[number % 2]
            self.write(
                station, kind, registration=who, session=session, verdict=reason.verdict.value, reason=reason.value, **more
            )
        elif what.startswith("undo"):
            mine = [entry for entry in self.entries if entry.station == station and entry.kind is not Kind.UNDO]
            if mine:
                taken = mine[-1 - number % len(mine)]
                by = station if what == "undo" else STATIONS[STATIONS.index(station) - 1]
                self.write(by, Kind.UNDO, registration=taken.registration, undoes_station=station, undoes_sequence=taken.sequence)
        elif what == "substitute":
            entry = self.write(station, Kind.SUBSTITUTE, registration=who, through=number)
            self.holders[who].append(f"{entry.station}:{entry.sequence}")
        elif what in {"cancel", "reinstate"}:
            self.write(station, Kind(what), registration=who)
        elif what == "badge":
            self.write(station, Kind.BADGE, registration=who, serial=number)
        elif what == "override":
            self.write(
                station, Kind.OVERRIDE, registration=who, verdict="admit", reason="OVERRIDDEN", overrides=["UNPAID"], why="=1"
            )
        elif what == "roster":
            self.write(station, Kind.ROSTER, added=1)
        else:
            self.write(station, Kind.SCAN, verdict="refuse", reason="UNKNOWN", code="ab")


def slot(entry):
    return int(entry.at.timestamp()) // 300


def naive(entries):
    """Everything that is compared, as somebody would count it who has all entries on one table."""
    ordered = sorted(entries, key=lambda entry: (entry.hlc, entry.station, entry.sequence))
    undone = {
        (e.station, e.body["undoes_sequence"]) for e in ordered if e.kind == "undo" and e.station == e.body["undoes_station"]
    }
    stands = [e for e in ordered if e.kind != "undo" and (e.station, e.sequence) not in undone]
    cancelled, admissions, lifted, found = set(), Counter(), Counter(), {}
    for who in {e.registration for e in stands if e.registration}:
        holder, former, desk, door = None, set(), None, None
        for e in stands:
            if e.registration != who:
                continue
            reason = e.body.get("reason")
            if e.kind == "substitute":
                former.add(holder)
                holder, desk, door = f"{e.station}:{e.sequence}", None, None
            elif e.kind in {"cancel", "reinstate"}:
                (cancelled.add if e.kind == "cancel" else cancelled.discard)(who)
            elif reason:
                theirs = e.body.get("holder") not in former
                if e.session and reason in {"ADMITTED", "READMITTED", "OVERRIDDEN"}:
                    admissions[e.session, slot(e)] += 1
                    door = door or (e if theirs else None)
                if not e.session and reason in {"CHECKED_IN", "OVERRIDDEN"}:
                    desk = desk or (e if theirs else None)
                if e.kind == "override" and reason == "OVERRIDDEN":
                    lifted[who] += 1
        found[who] = (desk, door)
    registered = {p.id: p for p in PEOPLE if p.status != "cancelled" and p.id not in cancelled}
    arrived = {who: min((e for e in seen if e), key=lambda e: e.at) for who, seen in found.items() if any(seen)}
    here = {who: e for who, e in arrived.items() if who in registered}
    refused = [e for e in entries if e.body.get("verdict") == "refuse"]
    return {
        "registered": len(registered),
        "arrived": len(here),
        "unlisted": sum(who == "GONE" and who not in cancelled for who in arrived),
        "without_desk": sum(found[who][0] is None for who in here),
        "arrivals": Counter(slot(e) for e in here.values()),
        "admissions": admissions,
        "by_tier": {
            tier: [sum(p.tier == tier for p in registered.values()), sum(registered[w].tier == tier for w in here)]
            for tier in ("FP", "CS", "XX")
        },
        "missing": {p.country or p.organization for p in registered.values()}
        - {registered[who].country or registered[who].organization for who in here},
        "refusals": (
            Counter(e.body["reason"] for e in refused),
            Counter(e.session for e in refused),
            Counter(map(slot, refused)),
        ),
        "lifted": lifted,
    }


def told(overview):
    figures = overview.figures(Wish(organizations=True, names=True), at("12:00"))
    tiers = {group.key.tier: [group.registered, group.arrived] for group in figures.tiers}
    assert (
        sum(group.registered for group in figures.organizations)
        == sum(g.registered for g in figures.delegations)
        == figures.registered
    )
    assert sum(group.arrived for group in figures.organizations) == sum(g.arrived for g in figures.delegations) == figures.arrived
    missing = {group.key.country or group.key.organization for group in figures.missing}
    assert {one.country or one.organization for one in figures.absent} == missing
    assert sum(group.registered for group in figures.missing) == len(figures.absent)
    return {
        "registered": figures.registered,
        "arrived": figures.arrived,
        "unlisted": figures.unlisted,
        "without_desk": figures.without_desk,
        "arrivals": figures.arrivals,
        "admissions": {(code, when): count for code, slots in figures.admissions.items() for when, count in slots.items()},
        "by_tier": {code: tiers.get(code, [0, 0]) for code in ("FP", "CS", "XX")},
        "missing": missing,
        "refusals": (figures.refusals.by_reason, figures.refusals.by_session, figures.refusals.slots),
        "lifted": Counter(one.registration for one in figures.lifted),
    }


def traces(overview):
    kept = {who: trace for who, trace in overview._tally.traces.items() if trace != NOTHING}
    return {who: trace._replace(admissions=tuple(sorted(trace.admissions))) for who, trace in kept.items()}


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    path = tmp_path_factory.mktemp("overview") / "station.db"
    with open_database(path, KEY, MIGRATIONS, create=True) as opened:
        with transaction(opened):
            registrations.store(opened, registrations.prepare(EVENT.id, PEOPLE, roster_keys, searchable=False))
        yield opened


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(story, st.lists(st.integers(1, 9), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_whatever_happened_and_in_whatever_pieces_it_comes_the_numbers_are_those_of_all_of_it(connection, steps, pieces, chance):
    world = World()
    for step in steps:
        world.play(*step)
    # each station's journal comes as prefixes, the stations in any order
    queues = {name: [entry for entry in world.entries if entry.station == name] for name in STATIONS}
    overview, held = Overview(connection, EVENT, "A", HandClock()), []
    connection.execute("BEGIN")
    try:
        overview.refresh()
        for size in itertools.cycle(pieces):
            waiting = [name for name in STATIONS if queues[name]]
            if not waiting:
                break
            name = chance.choice(waiting)
            piece, queues[name] = queues[name][:size], queues[name][size:]
            journal.add(connection, piece)
            held += piece
            overview.refresh()
            assert told(overview) == naive(held)
        afresh = Overview(connection, EVENT, "A", HandClock())
        afresh.refresh()
        assert told(afresh) == naive(world.entries)
        assert traces(afresh) == traces(overview)
    finally:
        connection.execute("ROLLBACK")
