"""What the desk changed about a registration, as a fold that does not depend on the order in which entries came."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.amendments import Change, Record, amended, changes_between, parse_record
from kiosk.domain.attendance import history_of, terms
from kiosk.domain.journal import Kind
from kiosk.domain.registration import Registration
from tests.builders import Book, a_person, at

SALT = bytes(16)


class Desk:
    """Two stations' books and the records beside them."""

    def __init__(self):
        self.books = {"A": Book("A"), "B": Book("B")}
        self.records = {}

    def change(self, station, kind, moment, before=None, after=None, **body):
        record = Record(SALT, changes_between(before, after)) if before else None
        if record:
            self.records[record.digest()] = record
        digest = record.digest() if record else None
        return self.books[station].write(kind, moment, registration="R1", record=digest, **body)

    @property
    def entries(self):
        return [*self.books["A"].entries, *self.books["B"].entries]

    def state(self, base):
        return amended(base, self.entries, self.records.get)


@pytest.fixture
def desk():
    return Desk()


OKORO = a_person(family_name="Okoro")


def test_a_correction_holds_while_the_roster_says_what_it_said(desk):
    desk.change("A", Kind.CORRECT, at("10:00"), a_person(), OKORO)
    assert desk.state(a_person()).family_name == "Okoro"
    assert desk.state(a_person(organization="Elsewhere")).organization == "Elsewhere"
    assert desk.state(a_person(organization="Elsewhere")).family_name == "Okoro"
    assert desk.state(a_person(family_name="Okonkwo")).family_name == "Okonkwo"


def test_a_tier_is_corrected_from_the_one_it_was(desk):
    desk.change("A", Kind.CORRECT, at("10:00"), tier="CS", tier_was="FP")
    assert desk.state(a_person()).tier == "CS"
    assert desk.state(a_person(tier="SEC")).tier == "SEC"


def test_a_walk_in_is_known_without_its_name_until_the_record_comes(desk):
    blank = Registration(id="R1", tier="FP")
    desk.change("A", Kind.WALK_IN, at("10:00"), blank, a_person(), tier="FP")
    whole = desk.state(None)
    assert (whole.name, whole.tier, whole.codes) == ("Amina Okafor", "FP", ("c-R1",))
    assert amended(None, desk.entries, lambda _: None) == blank


def test_a_roster_row_stands_over_a_walk_in_of_the_same_id(desk):
    desk.change("A", Kind.WALK_IN, at("10:00"), Registration(id="R1", tier="FP"), a_person(), tier="FP")
    row = a_person(family_name="Roster")
    assert desk.state(row) == row


def test_without_its_record_a_substitution_leaves_no_name_and_no_code_of_the_former_holder(desk):
    before = a_person(email="a@example.org", languages=("fr",), invited=frozenset({"B2"}))
    desk.change("A", Kind.SUBSTITUTE, at("10:00"), before, a_person(family_name="X"), through=0, dropped=["B2"])
    blind = amended(before, desk.entries, lambda _: None)
    assert (blind.name, blind.codes, blind.email, blind.languages, blind.invited) == ("", (), "", (), frozenset())
    assert (blind.organization, blind.country, blind.tier) == (before.organization, "NG", "FP")


def test_a_code_that_the_roster_adds_after_a_substitution_is_good(desk):
    desk.change("A", Kind.SUBSTITUTE, at("10:00"), a_person(), a_person(family_name="X", codes=()), through=0)
    assert desk.state(a_person(codes=("c-R1", "fresh"))).codes == ("fresh",)


def test_undone_changes_are_as_if_they_had_never_been(desk):
    entry = desk.change("A", Kind.CORRECT, at("10:00"), a_person(), OKORO)
    desk.books["A"].write(Kind.UNDO, at("10:01"), registration="R1", undoes_station="A", undoes_sequence=entry.sequence)
    assert desk.state(a_person()) == a_person()


def test_a_substitute_begins_anew_and_the_former_holder_keeps_what_was_theirs(desk):
    book = desk.books["A"]
    book.scan(at("09:00"), "CHECKED_IN", session=None)
    book.write(Kind.BADGE, at("09:01"), registration="R1", serial=1)
    book.scan(at("09:30"), "ADMITTED")
    desk.change("A", Kind.SUBSTITUTE, at("10:00"), a_person(), a_person(family_name="X"), through=1)
    history = history_of(book.entries, "B2")
    assert (history.checked_in, history.inside, history.passages) == (None, False, ())
    assert history.lost(1)
    former, new = terms(book.entries)
    assert history_of(former, "B2").inside
    assert history_of(new, "B2").passages == ()


def test_badges_that_another_desk_printed_for_the_former_holder_die_with_the_substitution(desk):
    a, b = desk.books["A"], desk.books["B"]
    a.write(Kind.BADGE, at("09:00"), registration="R1", serial=1)
    b.write(Kind.CHECK_IN, at("09:30"), registration="R1", verdict="admit", reason="CHECKED_IN")
    for serial in (1, 2, 3):  # out of touch with A, for the one who still holds it there
        b.write(Kind.BADGE, at("09:31"), registration="R1", serial=serial)
    desk.change("A", Kind.SUBSTITUTE, at("10:00"), a_person(), a_person(family_name="X"), through=1)
    assert history_of(desk.entries, None).lost(3)
    a.write(Kind.BADGE, at("10:01"), registration="R1", serial=4, holder=history_of(desk.entries, None).holder)
    assert not history_of(desk.entries, None).lost(4)


def test_a_badge_that_a_desk_prints_later_without_knowing_of_the_substitution_is_the_former_holders(desk):
    a, b = desk.books["A"], desk.books["B"]
    taken_over = desk.change("A", Kind.SUBSTITUTE, at("10:00"), a_person(), a_person(family_name="X"), through=0)
    holder = history_of(a.entries, None).holder
    assert holder == f"A:{taken_over.sequence}"
    b.write(Kind.CHECK_IN, at("10:04"), registration="R1", verdict="admit", reason="CHECKED_IN")
    b.write(Kind.BADGE, at("10:05"), registration="R1", serial=1)
    a.write(Kind.CHECK_IN, at("10:06"), registration="R1", verdict="admit", reason="CHECKED_IN")
    a.write(Kind.BADGE, at("10:06"), registration="R1", serial=2, holder=holder)
    history = history_of(desk.entries, None)
    assert (history.lost(1), history.lost(2)) == (True, False)


def test_a_record_is_read_back_as_it_was_written():
    record = Record(SALT, (Change("codes", ("a",), ()), Change("family_name", "Ó", "O'")))
    assert parse_record(SALT, record.text()) == record
    assert record.digest() != replace(record, salt=bytes(15) + b"1").digest()


@pytest.mark.parametrize(
    "text", ["[]", "1", '{"id": ["a", "b"]}', '{"codes": ["a", "b"]}', '{"title": ["a"]}', '{"title": [1, "b"]}', "{"]
)
def test_what_is_no_record_is_refused(text):
    with pytest.raises(ValueError, match=r"."):
        parse_record(SALT, text)


names = st.sampled_from(["Okafor", "Okoro", "Okonkwo", ""])


@given(st.data())
def test_the_order_in_which_entries_come_changes_nothing(data):
    desk = Desk()
    for minute in range(data.draw(st.integers(1, 6))):
        station = data.draw(st.sampled_from("AB"))
        before, after = a_person(family_name=data.draw(names)), a_person(family_name=data.draw(names))
        kind = data.draw(st.sampled_from([Kind.CORRECT, Kind.SUBSTITUTE, Kind.INVITE]))
        body = {Kind.SUBSTITUTE: {"through": 1}, Kind.INVITE: {"session": "B2"}}.get(kind, {})
        desk.change(station, kind, at(f"10:{minute:02}"), before, after, **body)
    base = a_person(family_name=data.draw(names))
    entries = data.draw(st.permutations(desk.entries))
    assert amended(base, entries, desk.records.get) == desk.state(base)


def test_what_a_door_out_of_touch_saw_of_the_former_holder_is_not_the_new_ones():
    here, there = Book("A"), Book("B")
    here.write(Kind.SUBSTITUTE, at("10:00"), registration="R1", through=0)
    late = there.scan(at("10:05"), "ADMITTED")
    new = there.write(Kind.SCAN, at("10:10"), registration="R1", session="B2", verdict="admit", reason="ADMITTED", holder="A:1")
    entries = [*here.entries, *there.entries]
    assert [passage.at for passage in history_of(entries, "B2").passages] == [new.at]
    former, holder = terms(entries)
    assert former == [late]
    assert new in holder
    # where the substitution is taken back, the room still has whom it let in
    here.write(Kind.UNDO, at("10:20"), registration="R1", undoes_station="A", undoes_sequence=1)
    assert len(history_of([*here.entries, *there.entries], "B2").passages) == 2
