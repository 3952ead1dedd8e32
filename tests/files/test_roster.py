from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest

from kiosk.domain.registration import Registration, Status
from kiosk.errors import Fault
from kiosk.files.roster import read_roster

HEAD = "id,display_name,tier\n"


def rejected(roster) -> list[tuple[int, str]]:
    return [(each.row, each.column) for each in roster.rejected]


def table(*rows: dict[str, str], separator: str = ",") -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [*dict.fromkeys(key for row in rows for key in row)], delimiter=separator)
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def test_a_row_with_everything_becomes_a_registration(read):
    row = {
        "id": "R1",
        "title": "H.E. Ms.",
        "given_name": "Amina",
        "family_name": "Okafor",
        "display_name": "Amina Okafor",
        "organization": "Ministry of Peace",
        "country": "Norvège",
        "position": "Director",
        "tier": "point focal",
        "email": "a@example.org",
        "languages": "EN; fr,es",
        "status": "Pending",
        "blocked": "yes",
        "codes": "ABC ;DEF;ABC",
        "invited": "b2;B1",
        "valid_from": "2024-10-21",
        "valid_until": "2024-10-22T12:00Z",
        "photo": "r1.jpg",
        "note": "Wheelchair",
    }
    roster = read(table(row))
    assert not roster.rejected
    assert not roster.warnings
    assert roster.registrations == (
        Registration(
            id="R1",
            title="H.E. Ms.",
            given_name="Amina",
            family_name="Okafor",
            display_name="Amina Okafor",
            organization="Ministry of Peace",
            country="NO",
            position="Director",
            tier="FP",
            email="a@example.org",
            languages=("en", "fr", "es"),
            status=Status.PENDING,
            blocked=True,
            codes=("ABC", "DEF"),
            invited=frozenset({"B1", "B2"}),
            valid_from=datetime(2024, 10, 21, 4, tzinfo=UTC),
            valid_until=datetime(2024, 10, 22, 12, tzinfo=UTC),
            photo="r1.jpg",
            note="Wheelchair",
        ),
    )


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_locales_and_systems_write_csv_differently(read, separator, mark, end):
    text = f"{mark}id,display_name,tier,note\nR1,Amina,FP,ok\n\nR2,Zoë,MS,\n".replace(",", separator).replace("\n", end)
    roster = read(text)
    assert [(person.id, person.name) for person in roster.registrations] == [("R1", "Amina"), ("R2", "Zoë")]


def test_excel_may_be_told_the_separator(read):
    roster = read("sep=|\r\nid|display_name|tier\r\nR1|Amina|NOPE\r\n")
    assert rejected(roster) == [(2, "tier")]


def test_all_problems_of_a_row_are_told_and_the_others_land(read):
    roster = read(
        table(
            {"id": "", "display_name": "", "tier": "VIP", "country": "Atlantis", "status": "maybe", "blocked": "perhaps"},
            {"id": "R2", "display_name": "Zoë", "tier": "MS", "country": "", "status": "", "blocked": ""},
        )
    )
    assert rejected(roster) == [(2, "tier"), (2, "country"), (2, "status"), (2, "blocked"), (2, "id"), (2, "display_name")]
    assert [person.id for person in roster.registrations] == ["R2"]


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("id", "x" * 129, "129 characters"),
        ("display_name", "x" * 201, "201 characters"),
        ("tier", "FP;MS", "more than one tier: FP, MS"),
        ("tier", " Focal pointe", 'no tier "Focal pointe"'),
        ("tier", "Etat Membre", "no tier"),
        ("languages", ";".join(["en"] * 300), "more than 200"),
        ("languages", " ".join(["en"] * 300), "more than 200"),
        ("codes", ";".join(map(str, range(300))), "more than 200"),
        ("codes", "x" * 1501, "a code has more than 1,500"),
        ("invited", "B1;B9", 'no session "B9"'),
        ("valid_from", "0001-01-01", "the year must lie"),
        ("valid_until", "9999-12-31", "the year must lie"),
    ],
)
def test_a_wrong_cell_is_named_in_words(read, column, value, words):
    roster = read(table({"id": "R1", "display_name": "Amina", "tier": "FP"} | {column: value}))
    assert rejected(roster) == [(2, column)]
    assert words in roster.rejected[0].reason
    assert not roster.registrations


_NO_FOLDERS = "must be the name of a file beside the roster, without folders"


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("sub/B.JPG", _NO_FOLDERS),
        ("https://photos.example/a.jpg", _NO_FOLDERS),
        ("../../etc/passwd", _NO_FOLDERS),
        ("C:\\secret.jpg", _NO_FOLDERS),
        (".hidden", _NO_FOLDERS),
        ("x" * 256, "has 256 characters, more than 255"),
    ],
)
def test_a_photo_that_can_not_be_meant_is_left_out_and_costs_nobody_their_row(read, cell, why):
    roster = read(table(*({"id": who, "display_name": who, "tier": "FP", "photo": cell} for who in ("R1", "R2"))))
    assert not roster.rejected
    assert [(person.id, person.photo) for person in roster.registrations] == [("R1", ""), ("R2", "")]
    assert roster.warnings == (f"rows 2, 3: photo: left out, {why}",)


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("en fr", ("en", "fr")),
        ("EN/fr / es", ("en", "fr", "es")),
        ("en, pt-BR zh_Hant; ar", ("en", "pt-br", "zh-hant", "ar")),
        ("arb;eng", ("arb", "eng")),
        ("no", ("no",)),
    ],
)
def test_languages_are_parted_as_people_part_them(read, cell, codes):
    roster = read(table({"id": "R1", "display_name": "Amina", "tier": "FP", "languages": cell}))
    assert (roster.registrations[0].languages, roster.warnings) == (codes, ())


@pytest.mark.parametrize("cell", ["en or fr", "en et fr", "en ou fr", "not yet", "English and French", "n/a", "I do", "arb eng"])
def test_words_are_no_languages_although_some_look_like_codes(read, cell):
    roster = read(table({"id": "R1", "display_name": "Amina", "tier": "FP", "languages": f"es;{cell}; {cell} "}))
    assert roster.registrations[0].languages == ("es",)
    assert roster.warnings == ("row 2: languages: left out what is no language code, such as en or fr",)


def test_a_tier_is_its_code_or_its_name_and_white_space_does_not_count(read):
    cells = ["fp", " FP ", "FOCAL POINT", "Focal\u00a0 point", "Point focal", "État Membre", "E\u0301tat membre"]
    roster = read(table(*({"id": str(number), "display_name": "A", "tier": cell} for number, cell in enumerate(cells))))
    assert [person.tier for person in roster.registrations] == ["FP"] * 5 + ["MS"] * 2


def test_ids_are_kept_apart_and_shared_codes_are_told(read):
    roster = read("id,display_name,tier,codes\nR1,A,FP,X;Y\nr1,B,FP,\nR1,C,FP,\nR2,D,FP,Y\nR3,E,VIP,\nR3,F,FP,\n")
    assert rejected(roster) == [(3, "id"), (4, "id"), (6, "tier")]
    assert [person.name for person in roster.registrations] == ["A", "D", "F"]
    assert roster.warnings == ("row 5: codes: a code that an earlier row has too, ambiguous at the door",)


def test_mended_cells_are_told_by_row_and_column_without_their_content(read):
    lines = "".join(f"R{number},A\u202emina,FP\n" for number in range(12))
    roster = read(f"{HEAD}{lines}R99,Ren\ufffd,FP\n")
    assert {person.name for person in roster.registrations} == {"Amina", "Ren\ufffd"}
    assert roster.warnings == (
        "rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more: display_name: control or direction characters removed",
        "row 14: display_name: holds U+FFFD, the trace of a lost letter",
    )
    assert read("id,display_name,tier,languages\nR1,A,FP,en;English\n").registrations[0].languages == ("en",)


def test_indico_with_first_and_last_names_and_pretix_columns_that_come_twice(read):
    roster = read(
        "ID,First Name,Last Name,Email Address,Registration state,Tags\n7,Amina,Okafor,a@example.org,Awaiting payment,MS; VIP\n"
    )
    assert roster.registrations[0].name == "Amina Okafor"
    assert (roster.registrations[0].tier, roster.registrations[0].status) == ("MS", Status.UNPAID)
    assert rejected(read("ID,Name,Tags\n7,Amina,MS; Focal point\n")) == [(2, "tier")]
    roster = read(
        "Order code,Position ID,Status,Email,Product,Attendee name,Attendee email,Company,Country,Ticket secret,Company,Country\n"
        "AAAAA,1,pending,buyer@example.org,Focal point,Zoë,zoe@example.org,Here,CH,s3cret,There,DE\n"
        "AAAAA,,paid,,Focal point,Nobody,,,,,,\n"
    )
    person = roster.registrations[0]
    assert (person.id, person.status, person.email) == ("AAAAA-1", Status.UNPAID, "zoe@example.org")
    assert (person.organization, person.country, person.codes) == ("Here", "CH", ("s3cret",))
    assert rejected(roster) == [(3, "id")]
    assert roster.warnings == ('columns not used: "Email", "Company", "Country"',)


def test_a_mapping_names_columns_and_comes_before_the_usual_names(read):
    text = "No.,Participant's name,Group,tier,name\n1,Amina,FP,x,y\n"
    roster = read(text, {"id": "no", "display_name": "PARTICIPANT'S NAME", "tier": "Group"})
    assert [(person.id, person.name, person.tier) for person in roster.registrations] == [("1", "Amina", "FP")]
    assert roster.warnings == ('columns not used: "tier", "name"',)
    with pytest.raises(Fault, match='has no column "Badge group"'):
        read(text, {"id": "No.", "tier": "Badge group"})


def test_the_message_of_a_row_names_their_column_too(read):
    roster = read("id,name,Product\nR1,Amina,VIP\n")
    assert roster.rejected[0].column == "tier"
    assert roster.rejected[0].reason == 'no tier "VIP" (column "Product")'


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "is empty"),
        (" \r\n\n", "is empty"),
        ("organization,email\nX,y\n", "no column holds an id .* and none a name .* and none the tier"),
        ("one\ntwo\nthree\n", "no row names its columns"),
        (HEAD.encode() + b"R1,Ren\xe9,FP\n", "is not UTF-8 text .*0xE9"),
        (HEAD.encode("utf-16"), "is UTF-16 text"),
        (HEAD.encode("utf-16-be"), "every other byte is zero"),
        (HEAD.encode("utf-32"), "is UTF-32 text"),
        (HEAD + 'R1,"Amina,FP\nR2,Zoë,FP\n', "row 2 opens a quotation mark that is never closed"),
        (HEAD + 'R1,"Amina,FP', "row 2 opens a quotation mark that is never closed"),
        (HEAD + 'R1,"' + "x,y,FP\n" * 50_000, "row 2 has a cell of more than 131,072 characters over several lines"),
        (HEAD + "R1," + "x" * 5_000_000, "row 2 has more than 4,000,000 characters"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG picture"),
        (b"%PDF-1.7\n", "is a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "is an old Excel workbook"),
        (b"PK\x03\x04 and then nothing", "is no XLSX workbook"),
    ],
)
def test_a_file_that_is_no_roster_is_one_fault(read, content, words):
    with pytest.raises(Fault, match=words) as caught:
        read(content)
    assert "roster.csv" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_file_and_a_folder_are_faults(event, tmp_path):
    with pytest.raises(Fault, match="no such file"):
        read_roster(tmp_path / "none.csv", event)
    with pytest.raises(Fault, match="is a directory"):
        read_roster(tmp_path, event)


def test_rows_are_numbered_as_a_spreadsheet_shows_them(read):
    text = 'List of participants,,\n\nid,name,tier\n\n , , \nR1,"A\nmina",FP\nR2,Zoë,NOPE\n,,\n"R3\n\n",,\nR4,Lin\n'
    roster = read(text)
    assert roster.registrations[0].name == "A mina"
    assert rejected(roster) == [(7, "tier"), (9, "tier"), (9, "display_name"), (10, "tier")]


def test_cells_beyond_the_header_reject_a_row_and_empty_ones_do_not(read):
    roster = read(f"{HEAD}R1,Amina,FP,,\nR2,Okafor, Zoë,FP\n")
    assert [person.id for person in roster.registrations] == ["R1"]
    assert rejected(roster) == [(3, "")]


def test_one_enormous_cell_costs_its_row_alone(read):
    roster = read(f"{HEAD}R1,{'x' * 200_000},FP\nR2,Zoë,FP\n")
    assert rejected(roster) == [(2, "")]
    assert [person.id for person in roster.registrations] == ["R2"]


def test_a_ticket_with_commas_and_quotes_is_a_code_as_it_is(read):
    ticket = json.dumps({"i": [2, "indico.example.org", "+b5xkyVqQweXMyPcucvEsw=="]})
    roster = read(table({"id": "R1", "name": "Amina", "tier": "FP", "codes": f"{ticket};PLAIN"}))
    assert roster.registrations[0].codes == (ticket, "PLAIN")
