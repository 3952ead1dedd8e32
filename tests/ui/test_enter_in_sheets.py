"""Enter presses the button that has the focus, in every dialog of the product; in a line it does what is usual."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from kiosk.domain.outcome import Person
from kiosk.domain.registration import Registration
from tests.ui.registering import open_by_key, opened
from ui.registering.correct import CorrectDialog
from ui.registering.lost import LostDialog
from ui.registering.substitute import SubstituteDialog
from ui.registering.walk_in import WalkInDialog
from ui.widgets.dialogs import Question, Reasoned
from ui.widgets.gate_dialog import GateDialog
from ui.widgets.job_dialog import Choice, JobDialog, Talk
from ui.widgets.print_again import PrintAgain
from ui.widgets.sheet import Sheet
from ui.widgets.sound_dialog import SoundDialog

WORDS = ("Close the doors?", "Plenary 3", "Nobody is let in.")
LOST = Person(Registration(id="R1", given_name="Amina", family_name="Okafor", tier="FP"), badge_serial=1)


def talk(**more):
    choices = ((Choice.CAME_OUT, "It came out"), (Choice.NOT_OUT, "It did not"))
    return Talk("Did it come out?", "Amina Okafor", "NG", "Badge no. 1", "", "", choices, "Later", **more)


MADE = {
    "question": lambda parent: Question(parent, *WORDS, ("No", "Yes")),
    "question without a usual answer": lambda parent: Question(parent, *WORDS, ("No", "Yes"), usual=False),
    "a new badge": lambda parent: PrintAgain(parent, *WORDS),
    "reason": lambda parent: Reasoned(parent, WORDS, ("No", "Yes"), ("Why?", ("full", "late"))),
    "badge": lambda parent: JobDialog(parent, talk()),
    "badge with a usual answer": lambda parent: JobDialog(parent, talk(usual=True)),
    "badge in doubt": lambda parent: JobDialog(parent, talk(pair=True)),
    "lost": lambda parent: LostDialog(parent, LOST),
    "sounds": lambda parent: SoundDialog(parent, 50, present=True),
}


def pressed_by_enter(dialog, button):
    """Which buttons Enter presses where this one has the focus."""
    pressed = []
    for one in dialog.findChildren(QAbstractButton):
        one.clicked.connect(lambda _=False, one=one: pressed.append(one))
    button.setFocus()
    assert button.hasFocus()
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    return pressed


def focusable(dialog):
    return [
        number
        for number, one in enumerate(dialog.findChildren(QAbstractButton))
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


@pytest.fixture
def before(application, qtbot):
    window = QWidget()
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("name", MADE)
def test_enter_presses_what_has_the_focus(before, qtbot, name):
    def made():
        dialog = MADE[name](before)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    first = made()
    if isinstance(first, Reasoned):
        first.reason.setText("x")
    numbers = focusable(first)
    first.reject()
    assert len(numbers) >= 2
    for number in numbers:
        dialog = made()
        if isinstance(dialog, Reasoned):
            dialog.reason.setText("x")
        button = dialog.findChildren(QAbstractButton)[number]
        assert pressed_by_enter(dialog, button) == [button]
        dialog.reject()


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_F3, WalkInDialog), (Qt.Key.Key_F4, CorrectDialog), (None, SubstituteDialog)]
)
@pytest.mark.parametrize("which", ["no", "only", "yes"])
def test_enter_on_a_button_about_a_person_presses_it_alone(open_desk, qtbot, house, key, kind, which):
    desk = open_desk()
    desk.see_code("c-R3")
    qtbot.waitUntil(lambda: not desk.busy and desk.state.person is not None)
    if key is None:
        desk.more.substitute()
        dialog = opened(qtbot, desk, kind)
    else:
        dialog = open_by_key(qtbot, desk, key, kind)
    button = getattr(dialog, which)
    if button.isHidden() or not button.isEnabled():
        pytest.skip("this dialog has no such button yet")
    asked = []
    dialog.wished.connect(asked.append)
    assert pressed_by_enter(dialog, button) == [button]
    if which == "no":
        qtbot.waitUntil(lambda: desk.dialog is None)
        assert asked == []
        assert house.entries("walk_in") + house.entries("correct") + house.entries("substitute") == []


def test_enter_in_a_line_still_does_what_is_usual(open_desk, qtbot):
    desk = open_desk()
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    pressed = []
    dialog.yes.clicked.connect(lambda: pressed.append("yes"))
    assert isinstance(dialog.focusWidget(), QLineEdit)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    assert pressed == ["yes"]


def test_enter_on_the_way_back_from_the_gate_goes_back(before, qtbot):
    gate = GateDialog(before, "End kiosk mode?", "", [("End it", "end"), ("Restart", "again")], 1.0)
    taken = []
    gate.taken.connect(taken.append)
    gate.open()
    gate.show_offers()
    qtbot.waitUntil(gate.isActiveWindow)
    assert pressed_by_enter(gate, gate.back) == [gate.back]
    assert taken == []


def test_every_dialog_is_known_here(before):
    """A new kind of sheet belongs into the tests above."""
    kinds = {type(make(before)) for make in MADE.values()} | {WalkInDialog, CorrectDialog, SubstituteDialog, GateDialog}
    ours = {kind for kind in _below(Sheet) if kind.__module__.startswith(("ui.widgets", "ui.registering"))}
    assert ours - kinds <= {_person_dialog()}


def _below(kind):
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)


def _person_dialog():
    return WalkInDialog.__mro__[1]
