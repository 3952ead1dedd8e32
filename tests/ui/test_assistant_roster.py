"""Taking a roster in: its columns, what it would change, and what goes wrong."""

from __future__ import annotations

import shutil
import threading

import pytest
from PySide6.QtCore import Qt

from kiosk.files.mapping import KEPT, read_mapping
from kiosk.intake import take_in
from kiosk.storage import registrations
from tests.conftest import ROSTER
from ui.assistant.acts import Brake
from ui.assistant.roster_page import Kind
from ui.assistant.steps import State, Step, state_of
from ui.wording import Tone

STRANGE = "Ref;Who;Badge class\nR1;Amina Okafor;FP\nR2;João Sequeira;CS\n"


@pytest.fixture
def strange(tmp_path):
    path = tmp_path / "strange.csv"
    path.write_text(STRANGE, encoding="utf-8")
    return path


def rows(helping):
    shown = helping.pages.roster.list.rows
    return [tuple(shown.texts(row)) for row in range(shown.rowCount())]


def place_of(helping, header):
    return next(one.place for one in helping.a.roster.columns.columns if one.header == header)


def test_a_roster_is_compared_before_anybody_is_taken_in(founded, roster_file):
    founded.compare(roster_file)
    page = founded.pages.roster
    assert page.kind is Kind.NEW
    assert rows(founded)[0][:3] == ("R1", "Amina Okafor", "FP")
    with founded.station() as station:
        assert registrations.count(station.connection) == 0
    page.take.click()
    founded.until(lambda: founded.a.standing.registrations == 4)
    assert page.remark.tone is Tone.ADMIT
    assert state_of(Step.ROSTER, founded.a.standing) is State.DONE


def test_wrong_columns_are_mended_by_choosing_what_they_are(founded, strange):
    founded.a.roster.look_at(strange)
    page = founded.pages.roster
    founded.until(lambda: founded.a.roster.columns)
    assert "registration number, the name, the tier" in page.lacking.text()
    assert not page.take.isVisible()
    for header, field in (("Ref", "id"), ("Who", "display_name"), ("Badge class", "tier")):
        combo = page.columns.combos[place_of(founded, header)]
        combo.activated.emit(combo.findData(field))
        founded.until(lambda field=field: field in {one.field for one in founded.a.roster.columns.columns})
    founded.until(lambda: founded.a.roster.comparison)
    assert [row[:3] for row in rows(founded)] == [("R1", "Amina Okafor", "FP"), ("R2", "João Sequeira", "CS")]
    page.take.click()
    founded.until(lambda: founded.a.standing.registrations == 2)
    kept = read_mapping(founded.settings.home / KEPT)
    assert kept["display_name"] == "Who"


def test_the_next_file_of_that_kind_is_read_as_the_last_one(founded, strange, open_assistant):
    (founded.settings.home / KEPT).write_text('id = "Ref"\ndisplay_name = "Who"\ntier = "Badge class"\n', encoding="utf-8")
    founded.compare(strange)
    assert founded.a.roster.columns.usable
    assert founded.a.roster.comparison.difference.added == 2


def test_rejected_rows_come_first_with_row_field_and_reason(founded, tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text(ROSTER + "R9,No,Tier,,FR,GUEST,approved,c9,\n", encoding="utf-8")
    founded.compare(path)
    assert founded.pages.roster.kind is Kind.REJECTED
    assert rows(founded) == [("6", "Tier", 'no tier "GUEST"')]
    founded.pages.roster.list.selectRow(0)
    assert founded.pages.roster.detail.text() == 'no tier "GUEST"'
    founded.pages.roster.take.click()
    founded.until(lambda: founded.a.standing.registrations == 4)
    assert "Rows left out: 1" in founded.pages.roster.remark.text


def test_changes_say_from_what_to_what(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    path = tmp_path / "next.csv"
    path.write_text(ROSTER.replace("Ministry of Women Affairs", "Cabinet"), encoding="utf-8")
    founded.compare(path)
    assert founded.pages.roster.kind is Kind.CHANGED
    assert rows(founded) == [("R1", "Amina Okafor", "Organization: Ministry of Women Affairs → Cabinet")]


def test_a_complete_roster_names_who_would_be_withdrawn(founded, roster_file, tmp_path, qtbot):
    founded.take_in(roster_file)
    path = tmp_path / "next.csv"
    path.write_text("\n".join(ROSTER.splitlines()[:-1]), encoding="utf-8")
    founded.compare(path)
    page = founded.pages.roster
    assert not page.kinds[Kind.GONE].isVisible()
    with qtbot.waitSignal(founded.a.roster.compared):
        page.complete.click()
    page.show_kind(Kind.GONE)
    assert [row[0] for row in rows(founded)] == ["R4"]


def test_withdrawing_people_who_are_inside_is_asked(founded, roster_file, tmp_path, qtbot):
    founded.take_in(roster_file)
    with founded.station() as station:
        station.override("R4", session="OP", reason="Speaker") if station.scan("c-R4", session="OP") else None
    path = tmp_path / "next.csv"
    path.write_text("\n".join(ROSTER.splitlines()[:-1]), encoding="utf-8")
    founded.compare(path)
    with qtbot.waitSignal(founded.a.roster.compared):
        founded.pages.roster.complete.click()
    founded.pages.roster.take.click()
    founded.until(lambda: founded.a.vouching.question is not None)
    founded.a.vouching.question.yes.click()
    founded.until(lambda: founded.pages.roster.remark.tone is not None)
    with founded.station() as station:
        assert station.person("R4").cancelled or station.person("R4").registration.status == "cancelled"


def test_what_is_no_roster_is_told_and_nobody_is_lost(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    (tmp_path / "photo.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    founded.a.roster.look_at(tmp_path / "photo.csv")
    founded.until(lambda: founded.pages.roster.remark.tone is Tone.ATTENTION)
    assert "photo.csv\u2069 is neither CSV nor XLSX" in founded.pages.roster.remark.text
    assert "still there" in founded.pages.roster.remark.text
    founded.a.roster.look_at(tmp_path / "gone.csv")
    founded.until(lambda: "no such file" in founded.pages.roster.remark.text)


def test_a_station_that_another_program_holds_is_told_and_can_be_tried_again(founded, roster_file):
    founded.compare(roster_file)
    with founded.station() as station:
        station.connection.execute("BEGIN IMMEDIATE")
        founded.pages.roster.take.click()
        founded.until(lambda: founded.pages.roster.remark.tone is Tone.ATTENTION, timeout=60_000)
        station.connection.execute("ROLLBACK")
    assert founded.pages.roster.take.isEnabled()
    founded.pages.roster.take.click()
    founded.until(lambda: founded.a.standing.registrations == 4)


def test_thousands_are_taken_in_with_progress_and_can_be_stopped(founded, tmp_path, qtbot, monkeypatch):
    path = tmp_path / "many.csv"
    path.write_text("id,name,tier\n" + "".join(f"P{n},Person {n},FP\n" for n in range(3000)), encoding="utf-8")
    founded.compare(path)
    page = founded.pages.roster
    assert page.list.rows.rowCount() == 3000
    brakes = []

    def slow(*args, progress=None, **more):
        def told(done):
            brakes.append(done)
            founded.a.roster.stop()
            progress(done)

        return take_in(*args, progress=told, **more)

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.intake.take_in", slow)
        page.take.click()
        founded.until(lambda: page.remark.tone is Tone.ATTENTION)
    assert "Stopped" in page.remark.text
    founded.until(lambda: founded.a.standing.registrations > 0)
    assert founded.a.standing.registrations == brakes[0] < 3000, "whoever landed by then stays"
    founded.compare(path)
    page.take.click()
    founded.until(lambda: founded.a.standing.registrations == 3000)


def test_a_pulled_brake_ends_what_was_begun_before(founded, roster_file, tmp_path):
    told = []
    brake = Brake()
    through = brake.through(told.append)
    through(1)
    brake.pull()
    with pytest.raises(Exception, match="stopped"):
        through(2)
    assert told == [1]


def test_photos_come_from_the_folder_that_was_chosen(founded, tmp_path):
    path = tmp_path / "photos.csv"
    path.write_text("id,name,tier,photo\nP1,Ana,FP,ana.jpg\n", encoding="utf-8")
    (tmp_path / "pictures").mkdir()
    founded.compare(path)
    founded.a.roster.look_in(tmp_path / "pictures")
    assert "pictures" in founded.pages.roster.file.text()
    founded.pages.roster.take.click()
    founded.until(lambda: founded.pages.roster.remark.tone is Tone.ATTENTION)
    assert "1 missing" in founded.pages.roster.remark.text


def test_every_real_roster_shows_columns_a_comparison_or_a_fault(founded, shared, tmp_path):
    event = shared / "data" / "rosters" / "event.toml"
    del event
    for path in sorted((shared / "data" / "rosters").iterdir()):
        if path.suffix not in {".csv", ".xlsx"}:
            continue
        mine = tmp_path / path.name
        shutil.copy(path, mine)
        founded.a.roster.comparison = None
        founded.a.roster.look_at(mine)
        founded.until(
            lambda: (
                founded.pages.roster.remark.tone is not None
                or founded.a.roster.comparison
                or (founded.a.roster.columns and not founded.a.roster.columns.usable)
            )
        )


def test_a_column_that_is_read_otherwise_stops_nothing_that_somebody_has_to_hear_of(founded, roster_file, monkeypatch):
    founded.compare(roster_file)
    roster, page, told = founded.a.roster, founded.pages.roster, []
    monkeypatch.setattr(page, "tell", lambda *words: told.append(words))
    goes_on = threading.Event()
    founded.a.bench.do(goes_on.wait, lambda _: None, lambda _: None)
    roster.page.complete_changed.emit(False)
    place = place_of(founded, "organization")
    combo = page.columns.combos[place]
    combo.activated.emit(combo.findData(""))
    with founded.qtbot.waitSignal(roster.compared, timeout=20_000):
        goes_on.set()
    assert told == []


def test_the_keyboard_stays_at_the_column_that_it_changed(founded, tmp_path, qtbot):
    path = tmp_path / "unknown.csv"
    path.write_text("Reg No,Who,Badge category\nR1,Amina Okafor,FP\n", encoding="utf-8")
    founded.a.go(Step.ROSTER)
    qtbot.waitUntil(founded.window.isActiveWindow)
    founded.a.roster.look_at(path)
    founded.until(lambda: founded.a.roster.columns)
    combos = founded.pages.roster.columns.combos
    assert founded.window.focusWidget() is combos[0], "what is lacking begins at the first column"
    for _ in range(2):
        qtbot.keyClick(founded.window.focusWidget(), Qt.Key.Key_Tab)
    assert founded.window.focusWidget() is combos[2]
    for field in ("id", "display_name"):
        qtbot.keyClick(founded.window.focusWidget(), Qt.Key.Key_Down)
        qtbot.keyClick(founded.window.focusWidget(), Qt.Key.Key_Return)
        founded.until(lambda field=field: founded.a.roster.columns.columns[2].field == field)
        assert founded.window.focusWidget() is combos[2]
    assert founded.a.roster.columns.columns[0].field == "", "nobody touched the first column"


def test_a_roster_without_ticket_codes_says_so_where_it_is_seen(founded, tmp_path):
    page = founded.pages.roster
    path = tmp_path / "codeless.csv"
    path.write_text("id,name,tier,Stub\nR1,Amina Okafor,FP,T-1\n", encoding="utf-8")
    founded.a.go(Step.ROSTER)
    founded.compare(path)
    assert page.codeless.isVisible()
    assert "by name" in page.codeless.text()
    combo = page.columns.combos[place_of(founded, "Stub")]
    with founded.qtbot.waitSignal(founded.a.roster.compared, timeout=20_000):
        combo.activated.emit(combo.findData("codes"))
    assert not page.codeless.isVisible()


def test_a_column_called_ticket_holds_the_codes(founded, tmp_path):
    path = tmp_path / "tickets.csv"
    path.write_text("id,name,tier,Ticket\nR1,Amina Okafor,FP,T-1\n", encoding="utf-8")
    founded.compare(path)
    assert founded.a.roster.columns.columns[3].field == "codes"
    assert not founded.pages.roster.codeless.isVisible()


def test_columns_that_are_chosen_faster_than_the_file_is_read_are_all_taken(founded, strange):
    roster = founded.a.roster
    roster.look_at(strange)
    founded.until(lambda: roster.columns)
    goes_on = threading.Event()
    founded.a.bench.do(goes_on.wait, lambda _: None, lambda _: None)
    combos = founded.pages.roster.columns.combos
    for place, field in ((0, "email"), (0, "id"), (1, "display_name"), (2, "tier")):
        combos[place].setCurrentIndex(combos[place].findData(field))
        combos[place].activated.emit(combos[place].currentIndex())
    with founded.qtbot.waitSignal(roster.compared, timeout=20_000):
        goes_on.set()
    assert [one.field for one in roster.columns.columns] == ["id", "display_name", "tier"]
    assert [combos[place].currentData() for place in range(3)] == ["id", "display_name", "tier"]
