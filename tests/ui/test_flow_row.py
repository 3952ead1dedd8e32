"""Rows that wrap, and the way with Tab through layouts."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.walking import stops
from ui.widgets.flow_row import FlowRow
from ui.widgets.tab_order import follow_layout


@pytest.fixture
def holder(application, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def buttons(row: FlowRow, count: int) -> list[QPushButton]:
    made = [QPushButton(f"Button {number}") for number in range(count)]
    for button in made:
        button.setFixedSize(100, 44)
        row.addWidget(button)
    return made


def test_what_does_not_fit_goes_into_the_next_line(holder):
    row = FlowRow(holder, gap=8, between=4)
    made = buttons(row, 3)
    assert [row.heightForWidth(width) for width in (316, 315, 207)] == [44, 92, 140]
    holder.resize(220, 140)
    holder.show()
    assert [(button.x(), button.y()) for button in made] == [(0, 0), (108, 0), (0, 48)]


def test_right_to_left_it_begins_at_the_right(holder):
    row = FlowRow(holder, gap=8, between=4)
    inner = QHBoxLayout()
    one, other = buttons(row, 1), [QPushButton(text) for text in "ab"]
    for button in other:
        inner.addWidget(button)
    row.addLayout(inner)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(500, 44)
    holder.show()
    assert one[0].geometry().right() == 499
    assert other[0].x() > other[1].x()


def test_a_widget_that_goes_leaves_its_place(holder):
    row = FlowRow(holder)
    made = buttons(row, 3)
    row.removeWidget(made[1])
    made[2].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert row.count() == 1
    assert row.itemAt(0).widget() is made[0]
    assert row.itemAt(5) is None
    assert row.takeAt(5) is None


def test_widgets_come_and_go_a_thousand_times_and_stay_what_they_are(holder):
    row = FlowRow(holder)
    column = QVBoxLayout()
    row.addLayout(column)
    for _ in range(300):
        made = buttons(row, 3)
        lines = [QLineEdit() for _ in range(3)]
        for line in lines:
            column.addWidget(line)
        follow_layout(holder)
        for widget in (*made, *lines):
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect(0)
        fresh = [QLabel("x", holder) for _ in range(6)]
        assert all(type(label) is QLabel for label in holder.findChildren(QLabel))
        for label in fresh:
            label.deleteLater()
    assert row.count() == 1


def test_tab_goes_as_the_layouts_do(holder, qtbot):
    last, first, second = (QLineEdit(holder) for _ in range(3))
    layout, inner = QVBoxLayout(holder), QHBoxLayout()
    layout.addLayout(inner)
    inner.addWidget(first)
    inner.addWidget(second)
    layout.addWidget(last)
    follow_layout(holder)
    holder.show()
    qtbot.waitUntil(holder.isActiveWindow)
    first.setFocus()
    assert stops(holder) == [first, second, last]
