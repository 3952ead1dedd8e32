"""The desk's dialogs about people in every theme and at every size of text: nothing cut, pale, nameless or out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui import walks
from tests.ui.registering import opened
from ui import theme
from ui.registering.correct import CorrectDialog
from ui.registering.lost import LostDialog
from ui.registering.substitute import SubstituteDialog
from ui.registering.walk_in import WalkInDialog
from ui.theme import Appearance
from ui.tokens import ThemeName

LOOKS = [Appearance(ThemeName.LIGHT), Appearance(ThemeName.DARK, 1.5), Appearance(ThemeName.CONTRAST, 2.0)]


@pytest.fixture(params=LOOKS, ids=lambda look: f"{look.theme}-{look.text}")
def desk(request, application, open_desk, house, hand, qtbot):
    theme.dress(application, request.param)
    house.before(lambda station: (station.check_in("R1"), station.print_badge("R1")), "08:00")
    desk = open_desk()
    desk.search("amina")
    qtbot.waitUntil(lambda: desk.state.person is not None)
    return desk


def complaints(qtbot, desk, begin, kind, fill=None) -> list[str]:
    begin()
    dialog = opened(qtbot, desk, kind)
    if fill is not None:
        fill(dialog)
    # what wraps takes its height, and then its place
    for _ in range(5):
        QApplication.processEvents()
    found = [*walks.cut(dialog), *walks.overlaps(dialog), *walks.unnamed(dialog), *walks.small(dialog)]
    # what lies below the edge, to be scrolled to, is beside nothing that it could be compared with
    scrolls = dialog.pane.verticalScrollBar().maximum() > 0
    return found if scrolls else [*found, *walks.pale(dialog), *walks.unreached(dialog)]


def test_a_correction(desk, qtbot):
    def fill(dialog):
        for field in ("given_name", "organization", "country"):
            dialog.form.lines[field].fill("GH")

    assert complaints(qtbot, desk, desk.more.correct, CorrectDialog, fill) == []


def test_another_delegate(desk, qtbot):
    assert complaints(qtbot, desk, desk.more.substitute, SubstituteDialog) == []


def test_a_lost_badge(desk, qtbot):
    assert complaints(qtbot, desk, desk.more.report_lost, LostDialog) == []


def test_a_walk_in_with_flaws(desk, qtbot):
    def fill(dialog):
        dialog.form.lines["country"].fill("Atlantis")
        dialog.form.lines["languages"].fill("english")
        dialog.attempt(onward=True)

    assert complaints(qtbot, desk, desk.more.walk_in, WalkInDialog, fill) == []


def test_the_desk_itself_with_somebody_on_the_card(desk):
    window = desk.frame.window
    assert [*walks.cut(window), *walks.overlaps(window), *walks.unnamed(window), *walks.small(window)] == []
