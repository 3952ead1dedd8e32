"""The overview of a real station, while other programs write to it."""

from contextlib import contextmanager
from datetime import timedelta

import pytest

from kiosk.domain.clock_doubt import ClockDoubt
from kiosk.domain.reason import Reason
from kiosk.reports.figures import Key, Phase
from kiosk.reports.overview import Wish
from kiosk.storage.database import transaction
from kiosk.sync.exchange import StationKeys, take
from tests.ui.world import ORG, SUP, build, moment


@pytest.fixture
def house(tmp_path):
    return build(tmp_path / "house", "Station 1", crowd=3)


@contextmanager
def watched(house):
    with house.station() as station:

        def look(clock="14:07", **wish):
            station.overview.refresh()
            return station.overview.figures(Wish(**wish), moment(clock))

        yield look


def rooms(figures):
    return {room.session.code: (room.phase, room.inside, room.left, room.over) for room in figures.rooms}


def test_before_anybody_came_everybody_is_expected_and_rooms_are_empty(house):
    with watched(house) as look:
        figures = look("09:00")
    # R9 is cancelled
    assert (figures.registered, figures.arrived, figures.arrivals, figures.admissions) == (11, 0, {}, {})
    assert rooms(figures) == {
        "B2": (Phase.LATER, 0, 60, 0),
        "B3": (Phase.LATER, 0, 2, 0),
        "B4": (Phase.LATER, 0, 2, 0),
        "P3": (Phase.LATER, 0, None, 0),
    }
    assert {group.key: group.registered for group in figures.missing}[Key(country="NG")] == 5
    assert figures.absent is None


def test_a_room_fills_and_goes_over_while_another_program_scans(house):
    with watched(house) as look:
        assert rooms(look())["B4"] == (Phase.OPEN, 0, 2, 0)
        house.beside(lambda station: [station.scan(f"c-{who}", session="B4") for who in ("R1", "R3", "R7")])
        figures = look()
        assert rooms(figures)["B4"] == (Phase.OPEN, 3, 0, 1)
        assert sum(figures.admissions["B4"].values()) == 3
        # who goes straight to a door has arrived
        assert (figures.arrived, figures.without_desk) == (3, 3)
        house.beside(lambda station: station.scan("c-R1", session="B4", exit=True))
        assert rooms(look())["B4"] == (Phase.OPEN, 2, 0, 0)
        house.beside(lambda station: station.turn_room("B4", close=True))
        assert [room.session.code for room in look().rooms if room.closed] == ["B4"]
        assert rooms(look("16:00"))["B4"][0] is Phase.OVER


def test_asking_again_costs_nothing_while_nobody_writes(house):
    with house.station() as station:
        overview = station.overview
        assert overview.refresh()
        number = overview.number
        assert not overview.refresh()
        house.beside(lambda other: other.check_in("R1"))
        assert overview.refresh()
        assert overview.number == number + 1


def test_missing_delegations_their_members_and_what_ends_it(house):
    with watched(house) as look:
        house.beside(lambda station: station.check_in("R1"))
        absent = look(names=True).absent
        assert {one.name for one in absent} >= {"João Sequeira", "王小明", "سلمى الحريري"}
        assert not [one for one in absent if one.country == "NG"]
        house.beside(lambda station: station.undo("R1"))
        assert len([one for one in look(names=True).absent if one.country == "NG"]) == 5


def test_a_walk_in_and_another_delegate_count_at_once(house):
    with watched(house) as look:
        before = look()
        house.beside(lambda station: station.check_in("R1"))
        assert look().arrived == 1
        house.beside(lambda station: station.registrar.substitute("R1", {"display_name": "Ngozi Bello"}))
        assert look().arrived == 0
        house.beside(lambda station: station.registrar.walk_in({"display_name": "Eve Roe", "tier": "CS", "country": "CH"}))
        after = look()
        assert (after.registered, Key(country="CH") in {group.key for group in after.missing}) == (before.registered + 1, True)


def test_refusals_by_reason_and_session_and_overrides_with_who_and_why(house):
    with watched(house) as look:

        def refuse_and_let_in(station):
            station.scan("c-R2", session="B2")
            station.scan("nobody", session="B2")
            station.scan("c-R5", session=None)
            station.override("R2", session="B2", reason="=SUM(A1)")

        house.beside(refuse_and_let_in)
        figures = look()
    refusals = figures.refusals
    assert refusals.total == 3
    assert refusals.by_reason == {Reason.TIER: 1, Reason.UNKNOWN: 1, Reason.NOT_APPROVED: 1}
    assert refusals.by_session == {"B2": 2, None: 1}
    (lifted,) = figures.lifted
    assert (lifted.registration, lifted.session, lifted.why, lifted.reasons) == ("R2", "B2", "=SUM(A1)", (Reason.TIER,))


def test_a_station_not_heard_of_for_an_hour_is_stale_while_the_event_is_on(house, tmp_path):
    other = build(tmp_path / "other", "Door 4B")
    other.beside(lambda station: station.scan("c-R1", session="P3"))
    bring(other, house)
    with watched(house) as look:
        own, door = look("14:30").stations
        assert (own.name, own.own, own.stale, door.name, door.stale, door.last) == (
            "Station 1",
            True,
            False,
            "Door 4B",
            False,
            moment("14:07"),
        )
        assert look("15:08").stations[1].stale
        assert look("15:08").stations[0].stale is False
        assert look("14:30").arrived == 1


def bring(source, target):
    """Carry everything that one station wrote to another."""
    from kiosk.storage import journal  # noqa: PLC0415

    parts = []

    def pack(station):
        station.sign()
        entries = list(journal.of_station(station.connection, station.name))
        parts.append((station.identity.keys, station.last_signed(), entries))

    source.beside(pack)
    ((keys, head, entries),) = parts

    def unpack(station):
        assert isinstance(keys, StationKeys)
        with transaction(station.connection):
            take(station.connection, station.event.id, station.identity.keys, [keys], [head], entries)

    target.beside(unpack)


def test_a_clock_that_is_wrong_is_said(house):
    with watched(house) as look:
        assert look().stations[0].doubt is None
        house.beside(lambda station: station.check_in("R1"))
        house.clock.at = moment("14:07")
        assert look("11:00").stations[0].doubt is ClockDoubt.BEHIND
        with house.station() as station:
            station.overview.refresh()
            late = station.overview.figures(now=moment("14:07") + timedelta(days=9))
        assert (late.stations[0].doubt, late.rooms) == (ClockDoubt.OFF, ())


def test_badges_that_wait_or_failed_are_counted(house):
    house.beside(lambda station: station.print_badge("R1"))
    with watched(house) as look:
        assert look().printing.waiting == 1
        assert look().printing.needs_somebody == 0


def test_a_roster_that_is_taken_in_meanwhile_counts(house, tmp_path):
    from kiosk.files.roster import read_roster  # noqa: PLC0415
    from kiosk.intake import take_in  # noqa: PLC0415

    with watched(house) as look:
        assert look().registered == 11
        roster = tmp_path / "more.csv"
        roster.write_text("id,given_name,family_name,country,tier,status\nN1,Eve,Roe,CH,CS,approved\n", encoding="utf-8")
        house.beside(
            lambda station: take_in(
                station.connection, station.event, station.name, read_roster(roster, station.event), clock=house.clock
            )
        )
        assert look().registered == 12


def test_what_staff_took_back_or_explained_in_words_of_their_own_is_counted_like_everything_else(house):
    house.engage(ORG, SUP)
    house.beside(lambda station: [station.check_in(who, by=ORG) for who in ("R1", "R3", "R7")])
    house.beside(lambda station: station.undo("R1", by=ORG))
    house.beside(lambda station: station.desk.cancel("R3", reason="freason\x7f", by=ORG))
    house.beside(lambda station: [station.scan(f"c-{who}", session="B3") for who in ("R4", "R6")])
    house.beside(lambda station: station.scan("c-R7", session="B3"))
    house.beside(lambda station: station.override("R2", session="B3", reason="freason\x7f", by=SUP))
    with watched(house) as look:
        figures = look()
        assert (figures.arrived, rooms(figures)["B3"][1]) == (len({"R4", "R6", "R7"}), 2)
