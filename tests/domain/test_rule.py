"""What a session's rule asks, at its boundaries, and the shape of what it asks for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.event import Tier
from kiosk.domain.rule import Circumstances, refusal
from kiosk.domain.rule_failure import Count, Counted, From, Minutes, Never, Other, Presence, Tiers, Until, Weekdays
from tests.builders import a_session, an_event, at
from tests.domain.rules import NOW, TEN, admits, circumstances, custom, less, requirement

TOKYO = ZoneInfo("Asia/Tokyo")
# moments


@pytest.mark.parametrize(
    ("rule", "last_no", "first_yes"),
    [
        ({"isAfter": [NOW, custom(TEN)]}, "10:00:00", "10:00:01"),
        ({"isAfter": [NOW, custom(TEN), None]}, "10:00:00", "10:00:01"),
        ({"isAfter": [NOW, custom(TEN), 10]}, "09:50:00", "09:50:01"),
        ({"isAfter": [NOW, custom(TEN), "10"]}, "09:50:00", "09:50:01"),
        ({"isBefore": [custom(TEN), NOW, 10]}, "09:50:00", "09:50:01"),
        ({"isAfter": [NOW, custom("2024-10-21T10:00:00"), 0]}, "10:00:00", "10:00:01"),
        ({"isAfter": [NOW, custom("2024-10-21T23:00:00+09:00")]}, "10:00:00", "10:00:01"),
        ({"isAfter": [NOW, {"buildTime": ["customtime", "10:00"]}]}, "10:00:00", "10:00:01"),
        ({"isAfter": [NOW, {"buildTime": ["customtime", "10:00:30"]}]}, "10:00:30", "10:00:31"),
        ({"isAfter": [NOW, {"buildTime": ["date_from"]}]}, "09:00:00", "09:00:01"),
        ({"isAfter": [NOW, {"buildTime": ["date_from"]}, 10]}, "08:50:00", "08:50:01"),
        ({"isAfter": [NOW, {"buildTime": ["date_to"]}]}, "17:00:00", "17:00:01"),
        ({"isAfter": [NOW, {"buildTime": ["date_admission"]}]}, "08:30:00", "08:30:01"),
        ({"!": {"isBefore": [NOW, custom(TEN)]}}, "09:59:59", "10:00:00"),
        ({">": [NOW, custom(TEN)]}, "10:00:00", "10:00:01"),
        ({">=": [NOW, custom(TEN)]}, "09:59:59", "10:00:00"),
    ],
)
def test_a_window_opens_to_the_second(rule, last_no, first_yes):
    answer = refusal(rule, circumstances(at(last_no), opens_minutes_before=30))
    assert isinstance(answer.failed.requirement, From)
    assert answer.failed.requirement.moment in {at(last_no), at(first_yes)}
    assert refusal(rule, circumstances(at(first_yes), opens_minutes_before=30)) is None


@pytest.mark.parametrize(
    ("rule", "last_yes", "first_no"),
    [
        ({"isBefore": [NOW, custom(TEN)]}, "09:59:59", "10:00:00"),
        ({"isBefore": [NOW, custom(TEN), 5]}, "10:04:59", "10:05:00"),
        ({"isAfter": [custom(TEN), NOW, 5]}, "10:04:59", "10:05:00"),
        ({"isBefore": [NOW, {"buildTime": ["customtime", "10:00"]}]}, "09:59:59", "10:00:00"),
        ({"!": {"isAfter": [NOW, custom(TEN)]}}, "10:00:00", "10:00:01"),
        ({"<": [NOW, custom(TEN)]}, "09:59:59", "10:00:00"),
    ],
)
def test_a_window_closes_to_the_second(rule, last_yes, first_no):
    assert admits(rule, now=at(last_yes))
    assert isinstance(requirement(rule, now=at(first_no)), Until)


def test_the_edge_of_a_window_includes_its_tolerance():
    assert requirement({"isAfter": [NOW, custom(TEN), 10]}, now=at("09:45")) == From(at("09:50"))
    assert requirement({"isBefore": [NOW, custom(TEN), 10]}, now=at("10:15")) == Until(at("10:10"))
    assert requirement({"isAfter": [NOW, {"buildTime": ["customtime", "14:00"]}]}) == From(at("14:00"), daily=True)


def test_a_time_of_day_is_that_of_the_local_day():
    rule = {"isAfter": [NOW, {"buildTime": ["customtime", "00:30"]}]}
    # 15:20 in UTC is 0:20 of the next day in Tokyo
    assert not admits(rule, now=datetime(2025, 3, 3, 15, 20, tzinfo=UTC), zone=TOKYO)
    assert admits(rule, now=datetime(2025, 3, 3, 15, 31, tzinfo=UTC), zone=TOKYO)
    assert admits(rule, now=datetime(2025, 3, 3, 14, 50, tzinfo=UTC), zone=TOKYO)


def test_a_time_that_occurs_twice_means_its_first_pass():
    # clocks go back at 2:00 EDT on 3 November 2024: 1:30 EDT is 5:30 in UTC, 1:30 EST an hour later
    for moment in (custom("2024-11-03T01:30:00"), {"buildTime": ["customtime", "01:30"]}):
        rule = {"isAfter": [NOW, moment]}
        assert not admits(rule, now=datetime(2024, 11, 3, 5, 30, tzinfo=UTC))
        assert admits(rule, now=datetime(2024, 11, 3, 5, 30, 1, tzinfo=UTC))


def test_a_time_that_the_clocks_skip_is_as_much_later():
    # clocks go forward at 2:00 EST on 9 March 2025: 2:30 is 3:30 EDT, 7:30 in UTC
    for moment in (custom("2025-03-09T02:30:00"), {"buildTime": ["customtime", "02:30"]}):
        rule = {"isAfter": [NOW, moment]}
        assert not admits(rule, now=datetime(2025, 3, 9, 7, 30, tzinfo=UTC))
        assert admits(rule, now=datetime(2025, 3, 9, 7, 30, 1, tzinfo=UTC))


def test_a_tolerance_crosses_a_change_of_clocks_in_real_minutes():
    rule = {"isAfter": [NOW, custom("2025-03-09T03:10:00"), 20]}
    assert not admits(rule, now=datetime(2025, 3, 9, 6, 50, tzinfo=UTC))
    assert admits(rule, now=datetime(2025, 3, 9, 6, 50, 1, tzinfo=UTC))


# tiers


@pytest.mark.parametrize(
    "products",
    [
        {"objectList": [{"lookup": ["product", "FP", "Focal point"]}]},
        {"objectList": [{"lookup": ["product", "17", "Focal point"]}]},
        {"objectList": [{"lookup": ["product", 17, "Punto focal"]}]},
        {"objectList": ["CS", "FP"]},
        ["FP"],
    ],
)
def test_a_tier_is_found_by_code_or_by_name_in_any_language(products):
    assert admits({"inList": [{"var": "product"}, products]})
    assert not admits({"inList": [{"var": "product"}, products]}, tier="UN")
    assert not admits({"!": {"inList": [{"var": "product"}, products]}})


def test_a_code_that_is_a_number_may_be_written_as_one():
    session = a_session()
    event = an_event(session, tiers=(Tier("17", {"en": "Focal point"}, "#000000"),))
    who = Circumstances(event, session, "17", at("10:00"), (), inside=False)
    for products in ([17], {"objectList": [{"lookup": ["product", 17, "x"]}]}, ["17"]):
        assert refusal({"inList": [{"var": "product"}, products]}, who) is None
    assert refusal({"inList": [{"var": "product"}, [True, 1.7, None, "1", 170]]}, who) is not None


def test_a_products_id_is_a_tier_before_its_name_is():
    rule = {"==": [{"var": "product"}, {"lookup": ["product", "CS", "Focal point"]}]}
    assert admits(rule, tier="CS")
    assert not admits(rule, tier="FP")


def test_the_tiers_that_a_rule_asks_for_are_named():
    rule = {
        "inList": [
            {"var": "product"},
            {"objectList": [{"lookup": ["product", "9", "Civil society"]}, {"lookup": ["product", "8", "VIP"]}]},
        ]
    }
    assert requirement(rule) == Tiers(("CS", "VIP"))
    assert requirement({"!": rule}, tier="CS") == Tiers(("CS", "VIP"), admitted=False)
    assert requirement({"!=": [{"var": "product"}, "FP"]}) == Tiers(("FP",), admitted=False)
    assert requirement({"===": ["CS", {"var": "product"}]}) == Tiers(("CS",))
    assert requirement({"in": [{"var": "product"}, ["CS", "UN"]]}) == Tiers(("CS", "UN"))


# counts


def test_entries_are_counted_by_the_local_day():
    late, midnight = datetime(2025, 3, 3, 14, 50, tzinfo=UTC), datetime(2025, 3, 3, 15, 0, tzinfo=UTC)  # 23:50, 0:00 in Tokyo
    rule = less("entries_today", 1)
    assert not admits(rule, now=late, entries=[late - timedelta(hours=3)], zone=TOKYO)
    assert admits(rule, now=midnight, entries=[late], zone=TOKYO)
    assert not admits(rule, now=midnight, entries=[midnight], zone=TOKYO)
    assert not admits(less("entries_days", 2), now=midnight, entries=[late, midnight], zone=TOKYO)
    assert admits(less("entries_days", 2), now=midnight, entries=[late - timedelta(hours=5), late], zone=TOKYO)


@pytest.mark.parametrize(
    ("operator", "counts"),
    [("entries_since", 2), ("entries_before", 1), ("entries_days_since", 1), ("entries_days_before", 1)],
)
def test_an_entry_at_the_moment_itself_is_since_not_before(operator, counts):
    entries = [at("09:00"), at("10:00"), at("10:30")]
    assert admits({"===": [{operator: [custom(TEN)]}, counts]}, now=at("11:00"), entries=entries)
    assert admits({"===": [{operator: custom(TEN)}, counts]}, now=at("11:00"), entries=entries)


def test_minutes_are_whole_and_minus_one_without_an_entry():
    assert admits({"===": [{"var": "minutes_since_last_entry"}, -1]})
    assert admits({"===": [{"var": "minutes_since_first_entry"}, -1]})
    entries = [at("09:00"), at("09:30:01")]
    assert admits({"===": [{"var": "minutes_since_last_entry"}, 29]}, entries=entries)
    assert admits({"===": [{"var": "minutes_since_first_entry"}, 60]}, entries=entries)
    ahead = [at("10:02")]  # another station's clock
    assert admits({"===": [{"var": "minutes_since_last_entry"}, 0]}, entries=ahead)


def test_whoever_is_inside_is_present():
    assert admits({"==": [{"var": "entry_status"}, "present"]}, inside=True)
    assert admits({"==": [{"var": "entry_status"}, "absent"]})
    assert requirement({"==": [{"var": "entry_status"}, "absent"]}, inside=True) == Presence(inside=False)
    assert requirement({"!=": [{"var": "entry_status"}, "absent"]}) == Presence(inside=True)


@pytest.mark.parametrize(
    ("rule", "least", "most"),
    [
        (less("entries_number", 3), None, 2),
        ({"<=": [{"var": "entries_number"}, 3]}, None, 3),
        ({"<=": [{"var": "entries_number"}, 2.5]}, None, 2),
        ({">": [3, {"var": "entries_number"}]}, None, 2),
        ({">=": [3, {"var": "entries_number"}]}, None, 3),
        ({">": [{"var": "entries_number"}, 5]}, 6, None),
        ({">=": [{"var": "entries_number"}, "6"]}, 6, None),
        ({"<": [5, {"var": "entries_number"}]}, 6, None),
        ({"<=": [0, {"var": "entries_number"}, 1]}, None, 1),
        ({"<": [5, {"var": "entries_number"}, 9]}, 6, 8),
        ({">=": [9, {"var": "entries_number"}, 6]}, 6, 9),
        ({"==": [{"var": "entries_number"}, "0"]}, 0, 0),
        ({"===": [2, {"var": "entries_number"}]}, 2, 2),
        ({"!": {">=": [{"var": "entries_number"}, 3]}}, None, 2),
        ({"!": {"<": [{"var": "entries_number"}, 6]}}, 6, None),
        ({"!": {"!!": {"<=": [0, {"var": "entries_number"}, 6]}}}, 7, None),
    ],
)
def test_a_count_is_a_range_whichever_way_it_is_written(rule, least, most):
    entries = [at("09:00")] * 4
    assert requirement(rule, entries=entries) == Count(Counted.TOTAL, least or None, most, 4)


def test_none_at_all_is_a_range_too():
    assert requirement({"!=": [{"var": "entries_number"}, 0]}) == Count(Counted.TOTAL, 1, None, 0)
    assert requirement({"!": {"==": [{"var": "entries_today"}, 0]}}) == Count(Counted.TODAY, 1, None, 0)


def test_counts_on_one_side_of_a_moment_name_it():
    since = {"<": [{"entries_since": [custom(TEN)]}, 1]}
    assert requirement(since, now=at("11:00"), entries=[at("10:00")]) == Count(Counted.SINCE, None, 0, 1, at("10:00"))
    before = {">=": [{"entries_days_before": [{"buildTime": ["customtime", "10:00"]}]}, 1]}
    assert requirement(before) == Count(Counted.DAYS_BEFORE, 1, None, 0, at("10:00"), daily=True)


def test_minutes_are_a_range():
    entries = [at("09:00"), at("09:58")]
    assert requirement(less("minutes_since_first_entry", 30), entries=entries) == Minutes(
        first=True, least=None, most=29, value=60
    )
    rule = {">=": [{"var": "minutes_since_last_entry"}, 10]}
    assert requirement(rule, entries=entries) == Minutes(first=False, least=10, most=None, value=2)
    rule = {"<=": [{"var": "minutes_since_first_entry"}, -1]}
    assert requirement(rule, entries=entries) == Minutes(first=True, least=None, most=-1, value=60)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ({">=": [{"var": "now_isoweekday"}, 6]}, (6, 7)),
        ({"in": [{"var": "now_isoweekday"}, [2, 4]]}, (2, 4)),
        ({"<": [1, {"var": "now_isoweekday"}, 6]}, (2, 3, 4, 5)),
        ({"==": [{"var": "now_isoweekday"}, "3"]}, (3,)),
        ({"!=": [{"var": "now_isoweekday"}, 1]}, (2, 3, 4, 5, 6, 7)),
        ({"!": {"==": [1, {"var": "now_isoweekday"}]}}, (2, 3, 4, 5, 6, 7)),
    ],
)
def test_weekdays_are_worked_out_whichever_way_they_are_written(rule, days):
    assert requirement(rule) == Weekdays(days)  # 21 October 2024 is a Monday


def test_a_gap_is_no_range():
    assert requirement({"!": {"<": [0, {"var": "entries_number"}, 3]}}, entries=[at("09:00")]) == Other()
    assert requirement({"!": {"==": [{"var": "entries_number"}, 1]}}, entries=[at("09:00")]) == Other()


def test_a_weekday_is_the_local_days():
    friday_night = datetime(2020, 1, 3, 15, 30, tzinfo=UTC)
    assert admits({">=": [{"var": "now_isoweekday"}, 6]}, now=friday_night, zone=TOKYO)
    assert not admits({">=": [{"var": "now_isoweekday"}, 6]}, now=friday_night - timedelta(hours=5), zone=TOKYO)


@pytest.mark.parametrize(
    "rule",
    [
        {"<": [{"*": [{"var": "entries_number"}, 2]}, -1]},
        {"==": [{"var": "entries_number"}, 0.5]},
        {"!=": [{"%": [{"var": "entries_number"}, 2]}, 0]},
        {"<": [{"var": "entries_number"}, {"var": "entries_today"}]},
        {"isAfter": [NOW, NOW]},
        {"isAfter": [{"buildTime": ["date_from"]}, {"buildTime": ["date_to"]}]},
        {"in": ["X", {"var": "product"}]},
        {"==": ["a", {"cat": {"var": "product"}}]},
        {"==": [{"var": "entries_number"}, None]},
        {"==": [{"var": "entries_number"}, "many"]},
        {"!": {"==": [{"var": "entries_number"}, 0, 1]}},
        {"!=": [{"+": [{"var": "entries_number"}]}, 0]},
        {"<": [1, 2, {"var": "entries_number"}]},
        {"==": [{"var": "entries_number"}, 1, 2]},
        {"<": [{"buildTime": ["date_to"]}, NOW, {"buildTime": ["date_to"]}]},
        {"!": {"<": [-1, {"var": "entries_number"}, 1, 0]}},
    ],
)
def test_what_has_no_known_shape_speaks_for_itself(rule):
    assert requirement(rule) == Other()


@pytest.mark.parametrize(
    "rule", [{"and": [False, True]}, {"<": [2, 1]}, less("entries_number", 0), {"==": [{"var": "now_isoweekday"}, 8]}]
)
def test_what_no_circumstance_satisfies_is_never(rule):
    assert requirement(rule) == Never()


def test_two_events_read_one_rule_each_in_its_own_way():
    rule = {
        "and": [
            {"isAfter": [NOW, custom("2024-10-21T10:00:00")]},
            {"inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "1", "A"]}]}]},
        ]
    }
    session = a_session()
    one = an_event(session, tiers=(Tier("FP", {"en": "A"}, "#000000"),))
    other = an_event(session, tiers=(Tier("CS", {"fr": "A"}, "#000000"),), timezone=TOKYO)
    now = datetime(2024, 10, 21, 13, 30, tzinfo=UTC)
    for _ in range(2):
        assert refusal(rule, Circumstances(one, session, "FP", now, (), inside=False)) is not None  # 9:30 there
        assert refusal(rule, Circumstances(other, session, "CS", now, (), inside=False)) is None  # 22:30 there
        assert refusal(rule, Circumstances(other, session, "FP", now, (), inside=False)) is not None
