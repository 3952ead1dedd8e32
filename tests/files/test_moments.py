from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.files import moments

NEW_YORK = ZoneInfo("America/New_York")
naive = datetime.fromisoformat


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-10-21", date(2024, 10, 21)),
        ("20241021", date(2024, 10, 21)),
        ("2024-10-21T08:00", naive("2024-10-21T08:00")),
        ("2024-10-21 08:00:30", naive("2024-10-21T08:00:30")),
        ("2024-10-21T08:00:30.25", naive("2024-10-21T08:00:30.250")),
        ("2024-10-21T08:00:30.123456789Z", datetime(2024, 10, 21, 8, 0, 30, 123456, tzinfo=UTC)),
        ("2024-10-21T08:00-04:00", datetime(2024, 10, 21, 8, tzinfo=timezone(timedelta(hours=-4)))),
        ("2024-10-21 08:00:00 +0530", datetime(2024, 10, 21, 8, tzinfo=timezone(timedelta(hours=5, minutes=30)))),
    ],
)
def test_iso_forms_are_read(text, value):
    assert moments.parse(text) == value
    assert type(moments.parse(text)) is type(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10/11/2024", "day or month first"),
        ("21.10.2024", "day or month first"),
        ("2024-02-30", "no such day"),
        ("2024-13-01", "no such day"),
        ("2024-10-21T25:00:00", "no such time"),
        ("2024-10-21T10:00+25:00", "no such offset"),
        ("0001-01-01", "between"),
        ("9999-12-31", "between"),
        ("tomorrow", "not a date"),
        ("45586", "not a date"),
        ("21112024", "no such day"),
        ("21 Oct 2024", "not a date"),
        ("2024-10-21T", "not a date"),
        ("２０２４-10-21", "not a date"),
        ("", "not a date"),
    ],
)
def test_what_must_be_guessed_or_cannot_be_is_refused_in_words(text, words):
    with pytest.raises(ValueError, match=words):
        moments.parse(text)


def test_a_plain_date_is_the_whole_local_day():
    day = date(2024, 10, 22)
    assert moments.start(day, NEW_YORK) == datetime(2024, 10, 22, 4, tzinfo=UTC)
    assert moments.end(day, NEW_YORK) == datetime(2024, 10, 23, 3, 59, 59, 999999, tzinfo=UTC)


def test_the_day_the_clocks_go_back_has_twenty_five_hours():
    day = date(2024, 11, 3)
    assert moments.end(day, NEW_YORK) - moments.start(day, NEW_YORK) == timedelta(hours=25) - timedelta(microseconds=1)


def test_a_time_that_occurs_twice_means_its_first_pass():
    assert moments.start(naive("2024-11-03T01:30"), NEW_YORK) == datetime(2024, 11, 3, 5, 30, tzinfo=UTC)


def test_a_time_is_an_end_to_the_instant():
    assert moments.end(naive("2024-10-22T18:00"), NEW_YORK) == datetime(2024, 10, 22, 22, tzinfo=UTC)


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_a_value_error(text):
    try:
        value = moments.parse(text)
    except ValueError:
        return
    assert moments.end(value, NEW_YORK).tzinfo is UTC


@given(st.datetimes(naive("1900-01-02"), naive("2199-12-30")))
def test_what_iso_format_writes_comes_back(moment):
    assert moments.parse(moment.isoformat()) == moment
    assert moments.parse(moment.replace(tzinfo=UTC).isoformat()) == moment.replace(tzinfo=UTC)
