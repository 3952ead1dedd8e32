"""Badges of people who were held meanwhile: nobody prints them again, and no other printer takes them over."""

from __future__ import annotations

import pytest

from kiosk.domain.reason import Reason
from kiosk.printing.job import JobState
from kiosk.printing.trouble import Trouble
from kiosk.wording.explain import desk_step, short_reason
from tests.ui.jobs import JAMMED, ONE, OTHER, alert, choose, offers, rows, see, spool, words
from ui.widgets.job_dialog import Choice


@pytest.fixture
def desk(waiting_desk):
    return waiting_desk


def test_nothing_is_printed_again_for_somebody_who_is_held_by_now(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina")
    see(qtbot, desk, 0)
    house.beside(lambda station: station.desk.block("R1", reason="duty officer"))
    choose(qtbot, desk, Choice.AGAIN)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert spool(house)["R1", 1] == (JobState.FAILED, Trouble.JAM, ONE)
    assert offers(desk.dialog) == ["Give up"]
    said = words(desk.dialog)
    assert f"This badge is not printed ({short_reason(Reason.BLOCKED, 'en')})" in said
    assert desk_step(Reason.BLOCKED, "en") in said
    choose(qtbot, desk, Choice.DROP)
    assert spool(house)["R1", 1][:2] == (JobState.FAILED, Trouble.GIVEN_UP)


def test_nothing_of_who_is_held_by_now_is_taken_over_by_another_printer(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    house.beside(lambda station: station.desk.block("R1", reason="duty officer"))
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: "王小明: × paper jam" in rows(desk))
    see(qtbot, desk, rows(desk).index("王小明: × paper jam"))
    assert any("and 1 other that waits" in text for text in offers(desk.dialog)), offers(desk.dialog)
    choose(qtbot, desk, Choice.TAKE_OVER)
    assert spool(house)["R1", 1] == (JobState.FAILED, Trouble.JAM, ONE)
    moved = {who: (state, printer) for (who, _), (state, _, printer) in spool(house).items() if who != "R1"}
    assert set(moved.values()) == {(JobState.QUEUED, OTHER)}
