"""Who sees the dashboard where the station knows its staff: supervisors the counts, organizers the names, a wall no names."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.staff import Role, Staff
from tests.ui.conftest import _copy
from tests.ui.duty import choose, everything_in, give, sign_in, words_on
from tests.ui.test_dashboard import QUICK, open_dashboard, press, rows  # noqa: F401  (a fixture)
from tests.ui.world import ORG, PINS, SUP
from ui.dashboard.acts import Watch
from ui.dashboard.values import Options, Subject, sight

NAMES = ("Okafor", "Amina", "Sequeira", "الحريري", "王小明")


@pytest.fixture
def house(staffed, tmp_path):
    return _copy(staffed, tmp_path / "guarded")


def named(window):
    return [text for text in everything_in(window) if any(name in text for name in NAMES)]


def test_nothing_is_seen_before_somebody_signs_in(open_dashboard, house):  # noqa: F811
    dashboard = open_dashboard(house)
    assert dashboard.locked_page.isVisible()
    assert not dashboard.screen.isVisible()
    assert dashboard.figures is None
    assert "Supervisors and organizers see the dashboard" in words_on(dashboard.locked_page)


def test_a_supervisor_sees_counts_and_no_names(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house)
    sign_in(qtbot, dashboard, "SUP1")
    qtbot.waitUntil(lambda: dashboard.figures is not None and dashboard.figures.number > 0)
    qtbot.keyClick(dashboard.frame.window, "4")
    qtbot.waitUntil(lambda: not dashboard.busy)
    assert dashboard.screen.page.chips == []
    assert "Names are shown to organizers" in words_on(dashboard.screen)
    assert dashboard.figures.absent is None
    dashboard.choose(Options(members=True))
    qtbot.waitUntil(lambda: not dashboard.busy)
    assert (dashboard.figures.absent, named(dashboard.frame.window)) == (None, [])


def test_an_organizer_sees_names_but_not_on_a_wall(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house)
    sign_in(qtbot, dashboard, "MW1")
    qtbot.waitUntil(lambda: dashboard.figures is not None and dashboard.figures.number > 0)
    qtbot.keyClick(dashboard.frame.window, "4")
    qtbot.mouseClick(dashboard.screen.page.chips[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "سلمى الحريري" in [row[1] for row in rows(dashboard)])
    press(qtbot, dashboard, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: dashboard.figures.absent is None)
    assert not [row for row in rows(dashboard) if "سلمى الحريري" in row]
    press(qtbot, dashboard, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: "سلمى الحريري" in [row[1] for row in rows(dashboard)])


def test_the_lock_leaves_nobody_on_the_screen(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house)
    sign_in(qtbot, dashboard, "MW1")
    qtbot.keyClick(dashboard.frame.window, "4")
    qtbot.waitUntil(lambda: bool(dashboard.screen.page.chips))
    qtbot.mouseClick(dashboard.screen.page.chips[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(rows(dashboard)) and dashboard.figures.absent is not None)
    press(qtbot, dashboard, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert dashboard.locked_page.isVisible()
    assert (rows(dashboard), named(dashboard.screen), dashboard.figures, dashboard.subject) == ([], [], None, None)
    qtbot.keyClick(dashboard.frame.window, "4")
    assert dashboard.subject is None


def test_an_operator_is_told_who_may(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house)
    panel = dashboard.locked_page.sign_in
    choose(qtbot, panel, "OP7")
    give(qtbot, panel, PINS["OP7"])
    qtbot.waitUntil(lambda: "▲ Supervisors and organizers" in words_on(dashboard.locked_page))
    assert dashboard.duty.staff is None
    assert dashboard.figures is None


def test_ten_minutes_without_an_act_lock_although_numbers_come(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house, pace=QUICK)
    sign_in(qtbot, dashboard, "SUP1")
    qtbot.waitUntil(lambda: dashboard.figures is not None)
    house.clock.passes(601)
    qtbot.waitUntil(dashboard.locked_page.isVisible)


def test_a_wall_stays_up(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house, pace=QUICK)
    sign_in(qtbot, dashboard, "SUP1")
    press(qtbot, dashboard, Qt.Key.Key_F11)
    for _ in range(4):
        house.clock.passes(300)
        touched = dashboard.duty._shift.touched
        qtbot.waitUntil(lambda touched=touched: dashboard.duty._shift.touched > touched)
    assert dashboard.duty.staff == SUP


def test_whoever_works_here_no_longer_is_locked_out_at_the_next_look(open_dashboard, house, qtbot):  # noqa: F811
    dashboard = open_dashboard(house, pace=QUICK)
    sign_in(qtbot, dashboard, "SUP1")
    qtbot.waitUntil(lambda: dashboard.figures is not None)
    house.dismiss(SUP)
    qtbot.waitUntil(dashboard.locked_page.isVisible)


def test_staff_who_are_named_meanwhile_lock_a_dashboard_that_was_open_to_all(open_dashboard, built, tmp_path, qtbot):  # noqa: F811
    free = _copy(built, tmp_path / "free")
    dashboard = open_dashboard(free, pace=QUICK)
    assert dashboard.screen.isVisible()
    free.engage(ORG)
    qtbot.waitUntil(dashboard.locked_page.isVisible)
    assert dashboard.figures is None


@pytest.mark.parametrize(
    ("role", "projected", "counts", "names"),
    [
        (None, False, False, False),
        (Role.OPERATOR, False, False, False),
        (Role.SUPERVISOR, False, True, False),
        (Role.ORGANIZER, False, True, True),
        (Role.ORGANIZER, True, True, False),
    ],
)
def test_what_each_role_sees(role, projected, counts, names):
    staff = Staff("X1", "Somebody", role) if role else None
    seen = sight(staff, guarded=True, projected=projected)
    assert (seen.counts, seen.names) == (counts, names)
    assert sight(None, guarded=False, projected=False).names


def test_the_core_gives_no_numbers_to_whoever_may_not_see_them(house):
    from kiosk.errors import Fault  # noqa: PLC0415
    from kiosk.reports.overview import Wish  # noqa: PLC0415

    with house.station() as station:
        with pytest.raises(Fault, match="needs a supervisor"):
            Watch().look()(station, None)
        with pytest.raises(Fault, match="needs an organizer"):
            Watch().look(Wish(names=True))(station, SUP)
        assert Watch().look(Wish(names=True))(station, ORG).absent
    assert Subject.MISSING
