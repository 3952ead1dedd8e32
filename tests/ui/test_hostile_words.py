"""What strangers wrote is shown as they wrote it: nothing of it is HTML, and nothing typed or pasted brings a window down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kiosk.devices.status import CameraState, CameraStatus
from kiosk.errors import Fault
from tests.ui.world import build
from ui.dashboard.table import SheetModel
from ui.dashboard.values import Column, Sheet, cell
from ui.widgets.fit_label import FitLabel
from ui.widgets.gate_dialog import GateDialog

IMAGE = "<img src='file:///no/such/picture.png'>"
HOSTILE = f"H1,<b>Dr.</b>,Mallory,{IMAGE},,{IMAGE} of {'long words ' * 12},NG,{IMAGE},FP,approved,en,c-H1,,{IMAGE}"


@pytest.fixture
def house(tmp_path):
    return build(tmp_path / "house", "A", others=[HOSTILE])


def taken_for_html(window: QWidget) -> list[str]:
    labels = [label.text() for label in window.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]
    return labels + [widget.toolTip() for widget in window.findChildren(QWidget) if "<img" in widget.toolTip()]


def test_nothing_of_a_roster_is_html_at_a_desk(open_desk, qtbot):
    desk = open_desk()
    desk.see_code("c-H1")
    qtbot.waitUntil(lambda: desk.state.person is not None)
    desk.frame.show_printer(IMAGE, IMAGE, IMAGE)
    desk.frame._camera_says(CameraStatus(IMAGE, CameraState.UNREADABLE))
    desk.frame.window.show_trouble(Fault(IMAGE, IMAGE), IMAGE)
    assert taken_for_html(desk.frame.window) == []


def test_nothing_that_is_cut_off_is_html_in_its_tool_tip(application, qtbot):
    label = FitLabel(20, 15, grows=False)
    qtbot.addWidget(label)
    label.resize(200, 40)
    label.show()
    label.say(f"{IMAGE} and many more words than there is room for in it")
    assert "&lt;img" in label.toolTip()


def test_nothing_of_a_delegation_is_html_in_the_dashboard(application):
    model = SheetModel()
    model.take(Sheet("groups", "Delegations", (Column("Delegation"),), ((cell(IMAGE),),)))
    assert "<img" not in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_nothing_of_a_fault_is_html_behind_the_gate(application, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = GateDialog(window, "Staff", "", (), 1000)
    dialog.show_fault(Fault(IMAGE, "mend it"))
    assert taken_for_html(dialog) == []


@pytest.mark.parametrize(
    "pasted",
    [
        "\0",
        "okafor\0",
        "\u202e\u2066okafor",
        "a\u0301" * 4000,
        "e" + "\u0301" * 30_000,
        '"',
        "* OR *",
        "😀" * 20_000,
        "(" * 30_000,
        "\\",
        "%",
    ],
    ids=["nul", "name and nul", "bidi", "marks", "flood", "quote", "query", "emoji", "brackets", "backslash", "percent"],
)
def test_whatever_is_pasted_into_the_search_finds_or_finds_nobody(open_desk, qtbot, pasted):
    desk = open_desk()
    QApplication.clipboard().setText(pasted)
    desk.screen.search.line.setFocus()
    desk.screen.search.line.paste()
    qtbot.waitUntil(lambda: not desk.busy)
    assert desk.frame.window.fault is None
    desk.screen.search.line.clear()
    qtbot.keyClicks(desk.screen.search.line, "okafor")
    qtbot.waitUntil(lambda: bool(desk.state.results))
