"""The chain, the clock, and folds that don't depend on the order in which journals were united."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attendance import history_of, is_act, standing, visit_of
from kiosk.domain.journal import Break, Head, Kind, check_chain, microseconds, moment_of, sealed, tick
from tests.builders import Book, at


def a_book(station="A", count=5):
    book = Book(station)
    for number in range(count):
        book.scan(at() + timedelta(minutes=number), "EXITED" if number % 2 else "ADMITTED")
    return book


def test_a_chain_holds():
    book = a_book()
    assert check_chain(book.entries, Head("A")) == book.head


@given(st.integers(0, 4), st.sampled_from(["hash", "body", "sequence", "previous", "hlc", "at", "station"]))
def test_any_change_to_an_entry_is_found(number, field):
    entries = list(a_book().entries)
    entry = entries[number]
    other = {
        "hash": bytes(32),
        "body": {**entry.body, "reason": "READMITTED"},
        "sequence": entry.sequence + 1,
        "previous": b"x" * 32,
        "hlc": entry.hlc + 1,
        "at": entry.at + timedelta(seconds=1),
        "station": "B",
    }
    entries[number] = replace(entry, **{field: other[field]})
    assert isinstance(check_chain(entries, Head("A")), Break)


def test_a_forger_who_seals_again_is_found_at_the_next_entry():
    entries = list(a_book().entries)
    entries[2] = sealed(replace(entries[2], body={**entries[2].body, "reason": "FULL"}))
    found = check_chain(entries, Head("A"))
    assert isinstance(found, Break)
    assert found.sequence == 4


def test_a_gap_is_found():
    entries = a_book().entries
    found = check_chain([entries[0], *entries[2:]], Head("A"))
    assert isinstance(found, Break)
    assert "missing" in found.problem


@given(st.lists(st.integers(-10_000_000, 10_000_000), min_size=1, max_size=50))
def test_the_logical_clock_never_runs_backwards(jumps):
    last, moment = 0, at()
    for jump in jumps:
        moment += timedelta(milliseconds=jump)
        assert tick(last, moment) > last
        last = tick(last, moment)


@given(st.datetimes(min_value=at().replace(year=1, tzinfo=None), timezones=st.just(UTC)))
def test_microseconds_are_exact(moment):
    assert moment_of(microseconds(moment)) == moment


REASONS = st.sampled_from(["ADMITTED", "READMITTED", "EXITED", "TIER", "OVERRIDDEN"])


@given(st.lists(st.tuples(st.sampled_from("AB"), REASONS, st.integers(0, 600)), max_size=12), st.randoms())
def test_a_fold_does_not_depend_on_the_order_of_union(acts, rng):
    books = {"A": Book("A"), "B": Book("B")}
    for station, reason, seconds in acts:
        books[station].scan(at() + timedelta(seconds=seconds), reason)
    entries = [*books["A"].entries, *books["B"].entries]
    shuffled = list(entries)
    rng.shuffle(shuffled)
    assert history_of(shuffled, "B2") == history_of(entries, "B2")


def test_an_undo_takes_one_entry_back():
    book = Book()
    first = book.scan(at("10:00"), "ADMITTED")
    book.write(Kind.UNDO, at("10:01"), registration="R1", undoes_station="A", undoes_sequence=first.sequence)
    assert standing(book.entries) == []
    assert not history_of(book.entries, "B2").inside


def test_refusals_and_badges_are_no_acts():
    book = Book()
    assert not is_act(book.scan(at(), "TIER"))
    assert not is_act(book.scan(at(), "ALREADY_CHECKED_IN", session=None))
    assert not is_act(book.write(Kind.BADGE, at(), registration="R1", serial=1))
    assert is_act(book.scan(at(), "ADMITTED"))
    assert is_act(book.write(Kind.BLOCK, at(), registration="R1"))


def test_badges_blocks_and_check_ins_are_folded():
    book = Book()
    book.scan(at("08:00"), "CHECKED_IN", session=None)
    book.scan(at("08:05"), "ALREADY_CHECKED_IN", session=None)
    book.write(Kind.BADGE, at("08:06"), registration="R1", serial=2)
    book.write(Kind.BADGE, at("08:07"), registration="R1", serial=1)
    book.write(Kind.REVOKE, at("08:08"), registration="R1", serial=2)
    book.write(Kind.BLOCK, at("08:09"), registration="R1")
    book.write(Kind.CANCEL, at("08:10"), registration="R1")
    history = history_of(book.entries, None)
    assert history.checked_in.at == at("08:00")
    assert history.last_check_in.at == at("08:05")
    assert (history.badge_serial, history.lost(2), history.lost(1)) == (2, True, False)
    assert history.blocked is True
    assert history.cancelled


def test_a_visit_sums_stays_and_shows_double_entries():
    book = Book()
    for clock, reason in (
        ("10:00", "ADMITTED"),
        ("10:20", "EXITED"),
        ("10:30", "READMITTED"),
        ("10:31", "READMITTED"),
        ("10:50", "EXITED"),
    ):
        book.scan(at(clock), reason)
    visit = visit_of("R1", "B2", history_of(book.entries, "B2").passages)
    assert (visit.seconds, visit.entries, visit.exits, visit.inside, visit.double_entry) == (2400, 3, 2, False, True)
    assert visit_of("R1", "B2", ()) is None
