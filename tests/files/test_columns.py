from __future__ import annotations

import pytest
import xlsxwriter

from kiosk.errors import Fault
from kiosk.files.columns import changed, fitting, read_columns
from kiosk.files.event_file import read_event
from kiosk.files.mapping import read_mapping, write_mapping
from kiosk.files.roster import read_roster

STRANGE = "Ref;Who;Badge class;Company;Notes\n7;Zoë Müller;FP;Acme;vip\n8;Ana Brâncuși;CS;;\n"


@pytest.fixture
def strange(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(STRANGE, encoding="utf-8")
    return path


def test_columns_come_with_their_first_values_and_what_they_are_taken_for(strange):
    columns = read_columns(strange)
    assert [(one.header, one.samples, one.field) for one in columns.columns] == [
        ("Ref", ("7", "8"), ""),
        ("Who", ("Zoë Müller", "Ana Brâncuși"), ""),
        ("Badge class", ("FP", "CS"), ""),
        ("Company", ("Acme",), "organization"),
        ("Notes", ("vip",), "note"),
    ]
    assert columns.lacks == ("id", "name", "tier")


def test_a_wrong_column_is_mended_by_a_mapping(strange, event_file):
    event = read_event(event_file)
    mapping = {}
    for place, field in ((0, "id"), (1, "display_name"), (2, "tier")):
        mapping = changed(mapping, read_columns(strange, mapping), place, field)
    assert read_columns(strange, mapping).usable
    roster = read_roster(strange, event, mapping)
    assert [(who.id, who.name, who.tier, who.organization) for who in roster.registrations] == [
        ("7", "Zoë Müller", "FP", "Acme"),
        ("8", "Ana Brâncuși", "CS", ""),
    ]


def test_columns_nobody_knows_are_named_one_after_the_other(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Ref;Who;Badge class\n7;Zoë;FP\n", encoding="utf-8")
    mapping = {}
    for place, field in ((0, "id"), (1, "display_name"), (2, "tier")):
        mapping = changed(mapping, read_columns(path, mapping), place, field)
        assert read_columns(path, mapping).columns[place].field == field
    assert read_columns(path, mapping).usable


def test_a_column_can_be_left_unread_although_its_name_is_a_usual_one(strange, event_file):
    mapping = {"id": "Ref", "display_name": "Who", "tier": "Badge class"}
    without = changed(mapping, read_columns(strange, mapping), 4, "")
    assert without["note"] == ""
    assert read_columns(strange, without).columns[4].field == ""
    assert {who.note for who in read_roster(strange, read_event(event_file), without).registrations} == {""}


def test_a_field_given_to_another_column_leaves_the_first(strange):
    mapping = {"id": "Ref", "display_name": "Who", "tier": "Badge class"}
    moved = changed(mapping, read_columns(strange, mapping), 3, "note")
    fields = {one.header: one.field for one in read_columns(strange, moved).columns}
    assert fields["Company"] == "note"
    assert fields["Notes"] == ""


def test_a_mapping_is_kept_and_read_again(tmp_path):
    path = tmp_path / "kept.toml"
    wanted = {"id": 'Their "number" \\ \x7f', "display_name": "Nom et prénom", "note": ""}
    write_mapping(path, wanted)
    assert read_mapping(path) == wanted


def test_of_a_kept_mapping_only_what_fits_the_next_file_counts(strange):
    kept = {"id": "ref", "display_name": "Participant", "note": ""}
    assert fitting(kept, read_columns(strange)) == {"id": "ref", "note": ""}


def test_a_second_column_of_one_name_cannot_be_chosen(tmp_path):
    path = tmp_path / "twice.csv"
    path.write_text("id,Name,name,\n1,A,B,C\n")
    assert [one.choosable for one in read_columns(path).columns] == [True, True, False, False]


def test_what_is_no_table_is_a_fault(tmp_path):
    with pytest.raises(Fault, match="no such file"):
        read_columns(tmp_path / "none.csv")
    (tmp_path / "picture.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    with pytest.raises(Fault, match="PNG"):
        read_columns(tmp_path / "picture.csv")


def test_a_workbook_without_rows_is_a_fault(tmp_path):
    path = tmp_path / "empty.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        book.add_worksheet()
    with pytest.raises(Fault, match="no rows"):
        read_columns(path)


def test_every_real_roster_shows_its_columns(shared):
    for path in sorted((shared / "data" / "rosters").iterdir()):
        if path.suffix not in {".csv", ".xlsx"}:
            continue
        try:
            columns = read_columns(path)
        except Fault:
            continue
        assert columns.row >= 1, path
        assert len({one.field for one in columns.columns if one.field}) >= 0
        read = {one.field for one in columns.columns if one.field}
        assert columns.usable is ("id" in read and "tier" in read and bool(read & {"display_name", "given_name", "family_name"}))
