from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from kiosk.domain.journal import microseconds
from kiosk.reports.bins import binned, days, slot_of
from tests.builders import NEW_YORK, at


def slots(*moments):
    counts = {}
    for moment in moments:
        slot = slot_of(microseconds(moment))
        counts[slot] = counts.get(slot, 0) + 1
    return counts


def shown(bins):
    return [(f"{one.starts:%H:%M}", one.count, one.total) for one in bins]


def test_bins_follow_the_events_clocks_and_the_empty_ones_between_are_there():
    found = slots(at("08:58"), at("09:00"), at("09:04:59"), at("09:21"))
    assert shown(binned(found, 5, NEW_YORK)) == [
        ("08:55", 1, 1),
        ("09:00", 2, 3),
        ("09:05", 0, 3),
        ("09:10", 0, 3),
        ("09:15", 0, 3),
        ("09:20", 1, 4),
    ]
    assert shown(binned(found, 15, NEW_YORK)) == [("08:45", 1, 1), ("09:00", 2, 3), ("09:15", 1, 4)]
    assert shown(binned(found, 60, NEW_YORK)) == [("08:00", 1, 1), ("09:00", 3, 4)]


def test_an_hour_begins_where_the_events_clock_says_so():
    found = slots(datetime(2024, 10, 21, 9, 40, tzinfo=ZoneInfo("Asia/Kathmandu")))
    assert shown(binned(found, 60, ZoneInfo("Asia/Kathmandu"))) == [("09:00", 1, 1)]


def test_a_day_counts_on_from_the_days_before_it():
    found = slots(at("09:00"), at("10:00"), at("09:00", day=22))
    assert days(found, NEW_YORK) == (date(2024, 10, 21), date(2024, 10, 22))
    assert shown(binned(found, 60, NEW_YORK, date(2024, 10, 22))) == [("09:00", 1, 3)]
    assert shown(binned(found, 60, NEW_YORK, date(2024, 10, 23))) == []


def test_nothing_makes_no_bins():
    assert binned({}, 15, NEW_YORK) == ()


def test_an_hour_that_occurs_twice_makes_two_bins():
    before, after = datetime(2024, 11, 3, 5, 30, tzinfo=UTC), datetime(2024, 11, 3, 6, 30, tzinfo=UTC)
    assert shown(binned(slots(before, after), 60, NEW_YORK)) == [("01:00", 1, 1), ("01:00", 1, 2)]
