"""What a column is read as counts once it is settled: arrows and letters on the way take nothing from other columns."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.assistant.steps import Step

Key = Qt.Key
UNKNOWN = "Nr,Vorname,Nachname,Klasse\nR1,Amina,Okafor,FP\n"


@pytest.fixture
def at(founded, tmp_path, qtbot):
    """Somebody at the first column of a file whose columns are all unknown."""
    path = tmp_path / "unknown.csv"
    path.write_text(UNKNOWN, encoding="utf-8")
    founded.a.go(Step.ROSTER)
    qtbot.waitUntil(founded.window.isActiveWindow)
    founded.a.roster.look_at(path)
    founded.until(lambda: founded.a.roster.columns)
    assert founded.window.focusWidget() is combo(founded, 0)
    return founded


def combo(at, place):
    return at.pages.roster.columns.combos[place]


def press(at, *keys):
    for key in keys:
        QTest.keyClick(at.window.focusWidget(), key)


def read_as(at):
    """What each column is read as, once nothing is under way."""
    at.until(lambda: at.a.roster._reading is None)
    return [one.field for one in at.a.roster.columns.columns]


def fields(at, count):
    """The first fields that a column can be read as, in the list's order."""
    return [combo(at, 0).itemData(row) for row in range(1, count + 1)]


def test_columns_chosen_by_arrows_one_after_the_other_keep_what_they_were_given(at):
    first, second, third = fields(at, 3)
    for downs in (1, 2, 3):
        for _ in range(downs):
            press(at, Key.Key_Down)
            read_as(at)
        press(at, Key.Key_Tab)
    assert read_as(at) == [first, second, third, ""]
    assert [combo(at, place).currentData() for place in range(4)] == [first, second, third, ""]


def test_arrowing_slowly_past_what_another_column_has_takes_it_from_nobody(at):
    first, second, third = fields(at, 3)
    press(at, Key.Key_Down, Key.Key_Tab)
    assert read_as(at) == [first, "", "", ""]
    for _ in range(3):
        press(at, Key.Key_Down)
        assert read_as(at) == [first, "", "", ""]
    press(at, Key.Key_Up, Key.Key_Return)
    assert read_as(at) == [first, second, "", ""]
    assert at.window.focusWidget() is combo(at, 1), "Enter settles, and stays"
    assert third not in read_as(at)


def test_typed_letters_count_once_they_are_settled(at):
    QTest.keyClicks(at.window.focusWidget(), "Tie")
    assert combo(at, 0).currentData() == "tier"
    assert read_as(at) == ["", "", "", ""]
    press(at, Key.Key_Return)
    assert read_as(at) == ["tier", "", "", ""]


def test_esc_gives_back_what_was_there(at):
    first, second = fields(at, 2)
    press(at, Key.Key_Down, Key.Key_Return)
    assert read_as(at) == [first, "", "", ""]
    press(at, Key.Key_Down)
    assert combo(at, 0).currentData() == second
    press(at, Key.Key_Escape)
    assert combo(at, 0).currentData() == first
    press(at, Key.Key_Tab)
    assert read_as(at) == [first, "", "", ""]


def test_a_file_that_comes_back_leaves_alone_what_somebody_is_passing(at):
    first, second = fields(at, 2)
    press(at, Key.Key_Down, Key.Key_Tab, Key.Key_Down, Key.Key_Down)
    assert read_as(at) == [first, "", "", ""]
    assert combo(at, 1).currentData() == second, "the answer about the first column is not about this one"
    press(at, Key.Key_Escape)
    assert combo(at, 1).currentData() == ""


def test_another_file_takes_nothing_of_what_was_not_settled(at, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("A,B,C\nR1,Amina Okafor,FP\n", encoding="utf-8")
    press(at, Key.Key_Down)
    at.a.roster.look_at(path)
    assert read_as(at) == ["", "", ""]


def test_a_row_of_the_opened_list_counts_at_once(at):
    first = fields(at, 1)[0]
    box = combo(at, 0)
    box.showPopup()
    at.until(box.view().isVisible)
    spot = box.view().visualRect(box.model().index(1, 0)).center()
    QTest.mouseMove(box.view().viewport(), spot)
    QTest.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=spot)
    at.until(lambda: not box.view().isVisible())
    assert read_as(at) == [first, "", "", ""]


def test_a_row_of_the_opened_list_counts_at_once_by_keyboard(at):
    first, second = fields(at, 2)
    box = combo(at, 0)
    press(at, Key.Key_Down, Key.Key_F4)
    at.until(box.view().isVisible)
    assert read_as(at) == ["", "", "", ""], "its list is a part of it"
    QTest.keyClick(box.view(), Key.Key_Down)
    QTest.keyClick(box.view(), Key.Key_Return)
    assert read_as(at) == [second, "", "", ""]
    assert first not in read_as(at)


def test_the_wheel_passes_too(at):
    box = combo(at, 0)
    middle = QPointF(box.rect().center())
    QApplication.sendEvent(
        box,
        QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    assert box.currentIndex() == 1
    assert read_as(at) == ["", "", "", ""]
    press(at, Key.Key_Tab)
    assert read_as(at) == [fields(at, 1)[0], "", "", ""]


def test_f5_takes_nothing_in_before_what_it_settles_is_compared(founded, roster_file):
    founded.a.go(Step.ROSTER)
    founded.compare(roster_file)
    page, roster = founded.pages.roster, founded.a.roster
    place = next(one.place for one in roster.columns.columns if one.field == "organization")
    box = page.columns.combos[place]
    box.setFocus()
    press(founded, Key.Key_Home)
    assert roster.columns.columns[place].field == "organization"
    with founded.qtbot.waitSignal(roster.compared, timeout=20_000):
        page.do_next()
    assert roster.columns.columns[place].field == ""
    assert founded.a.standing.registrations == 0
    page.do_next()
    founded.until(lambda: founded.a.standing.registrations == 4)
