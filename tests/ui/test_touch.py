"""What scrolls is pushed by a finger, and a finger that only taps presses what it is on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QScroller, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.assistant.table import Table
from ui.dashboard.table import SheetTable
from ui.dashboard.values import Cell, Column, Sheet
from ui.widgets.lists import Row, RowList
from ui.widgets.pane import Pane

_ROWS = 40


def _pane(heard: list[int]) -> QAbstractScrollArea:
    body = QWidget()
    column = QVBoxLayout(body)
    for number in range(_ROWS):
        button = QPushButton(f"Button {number}", minimumHeight=44)
        button.clicked.connect(lambda _checked=False, number=number: heard.append(number))
        column.addWidget(button)
    return Pane(body)


def _cards(heard: list[int]) -> QAbstractScrollArea:
    rows = RowList(cards=True)
    rows.show_rows([Row(f"Person {number}") for number in range(_ROWS)])
    rows.picked.connect(heard.append)
    return rows


def _table(heard: list[int]) -> QAbstractScrollArea:
    table = Table()
    table.show_rows(("Name",), [(f"Person {number}",) for number in range(_ROWS)], least=10, most=10)
    table.clicked.connect(lambda index: heard.append(index.row()))
    return table


def _sheet(heard: list[int]) -> QAbstractScrollArea:
    table = SheetTable()
    rows = tuple((Cell(f"Person {number}", number),) for number in range(_ROWS))
    table.show_sheet(Sheet("people", "People", (Column("Name"),), rows))
    table.clicked.connect(lambda index: heard.append(index.row()))
    return table


@pytest.mark.parametrize("make", [_pane, _cards, _table, _sheet])
def test_a_finger_pushes_what_scrolls_and_presses_nothing_on_its_way(
    qtbot: QtBot, make: Callable[[list[int]], QAbstractScrollArea]
) -> None:
    heard: list[int] = []
    area = make(heard)
    qtbot.addWidget(area)
    area.setFixedSize(320, 400)
    area.show()
    qtbot.waitExposed(area)
    device = QTest.createTouchDevice()
    at = area.viewport().mapTo(area, QPoint(100, 60))

    def finger() -> QTest.QTouchEventWidgetSequence:
        return QTest.touchEvent(area, device)

    finger().press(0, at, area).commit()
    finger().release(0, at, area).commit()
    qtbot.waitUntil(lambda: len(heard) == 1)
    at = QPoint(100, 330)
    finger().press(0, at, area).commit()
    for step in range(1, 15):
        qtbot.wait(16)
        finger().move(0, at - QPoint(0, 15 * step), area).commit()
    finger().release(0, at - QPoint(0, 210), area).commit()

    qtbot.waitUntil(lambda: area.verticalScrollBar().value() > 100)
    assert len(heard) == 1
    # a list that goes while it still rolls would keep the next one from being pushed
    qtbot.waitUntil(lambda: QScroller.scroller(area.viewport()).state() is QScroller.State.Inactive)
