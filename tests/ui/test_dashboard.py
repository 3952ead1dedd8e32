"""The dashboard's window on a real station: its pages, keys, tables, and what it notices of other programs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kiosk.errors import Fault
from tests.ui.busy_day import busy, clock_at
from tests.ui.duty import everything_in, words_on
from tests.ui.world import moment
from ui import theme
from ui.dashboard.at import Pace
from ui.dashboard.values import Options, Side, Subject
from ui.dashboard.window import Manner, dashboard_window
from ui.frame import World
from ui.theme import Appearance
from ui.tokens import ThemeName

QUICK = Pace(milliseconds=5.0)
NEVER = Pace(milliseconds=3_600_000.0)


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """A busy day that tests only look at."""
    return busy(tmp_path_factory.mktemp("busy"))


@pytest.fixture
def open_dashboard(application, open_windows, qtbot):
    def open_(house, pace=NEVER, **manner):
        world = World(names=list, now=house.clock.now, ticks=house.clock.monotonic)
        opened = open_windows.enter_context(
            dashboard_window(application, house.station, Manner(pace=pace, world=world, **manner))
        )
        qtbot.waitUntil(opened.frame.window.isActiveWindow)
        if not opened.duty.guarded:
            qtbot.waitUntil(lambda: counted(opened))
        return opened

    return open_


def counted(dashboard):
    return dashboard.figures is not None and dashboard.figures.number > 0 and not dashboard.busy


def press(qtbot, dashboard, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(dashboard.frame.window, key, modifier)
    qtbot.waitUntil(lambda: not dashboard.busy)


def rows(dashboard):
    return [[place.text for place in row] for row in dashboard.screen.page.table.sheet_model.rows]


def test_the_first_page_says_what_matters_in_six_numbers(open_dashboard, day):
    dashboard = open_dashboard(day)
    big = {subject: tile.big.text() for subject, tile in dashboard.screen.tiles.items()}
    figures = dashboard.figures
    assert big[Subject.ARRIVALS] == str(figures.arrived) == "86"
    assert big[Subject.MISSING] == str(len(figures.missing))
    assert dashboard.screen.tiles[Subject.ROOMS].alert.text() == "▲ Over capacity: B4"
    assert "86 of 154 registered" in dashboard.screen.tiles[Subject.ARRIVALS].accessibleName()
    assert all(tile.accessibleName() for tile in dashboard.screen.tiles.values())


def test_keys_open_each_page_and_escape_leads_back_to_its_tile(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    for key, subject in zip("123456", Subject, strict=True):
        qtbot.keyClick(dashboard.frame.window, key)
        assert (dashboard.subject, dashboard.screen.on_overview) == (subject, False)
        assert dashboard.screen.page.title.text() == dashboard.screen.tiles[subject].title.text()
        press(qtbot, dashboard, Qt.Key.Key_Escape)
        assert dashboard.screen.on_overview
        assert dashboard.screen.tiles[subject].hasFocus()


def test_a_tile_opens_by_mouse_and_by_enter(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.mouseClick(dashboard.screen.tiles[Subject.STATIONS], Qt.MouseButton.LeftButton)
    assert dashboard.subject is Subject.STATIONS
    qtbot.mouseClick(dashboard.screen.page.back, Qt.MouseButton.LeftButton)
    assert dashboard.subject is None
    qtbot.keyClick(dashboard.screen.tiles[Subject.STATIONS], Qt.Key.Key_Return)
    assert dashboard.subject is Subject.STATIONS


def test_every_chart_is_a_table_with_the_same_numbers(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "1")
    bars = dashboard.screen.page.bars.bars
    assert [bar.text.replace("\u2066", "").replace("\u2069", "") for bar in bars] == [
        "30 / 60 · 30 left",
        "2 / 2 · full",
        "7 / 2 · 5 over",
        "43 inside, no limit",
    ]
    press(qtbot, dashboard, Qt.Key.Key_F2)
    assert dashboard.screen.page.side is Side.TABLE
    assert [row[3:7] for row in rows(dashboard)] == [
        ["30", "60", "30", "0"],
        ["2", "2", "0", "0"],
        ["7", "2", "0", "5"],
        ["43", "no limit", "no limit", "0"],
    ]
    press(qtbot, dashboard, Qt.Key.Key_F2)
    assert dashboard.screen.page.side is Side.CHART


def test_a_table_is_sorted_by_keyboard_and_by_its_head(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "3")
    press(qtbot, dashboard, Qt.Key.Key_F2)
    table = dashboard.screen.page.table
    assert table.hasFocus()
    for _ in range(3):
        qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    arrived = [int(row[3]) for row in rows(dashboard)]
    assert arrived == sorted(arrived, reverse=True)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [int(row[3]) for row in rows(dashboard)] == sorted(arrived)
    head = table.horizontalHeader()
    place = head.viewport().rect().center()
    place.setX(head.sectionViewportPosition(0) + 20)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    names = [row[0].casefold() for row in rows(dashboard)]
    assert names == sorted(names)


def test_missing_members_are_found_by_any_of_their_words(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "4")
    qtbot.mouseClick(dashboard.screen.page.chips[1], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(rows(dashboard)))
    assert dashboard.screen.page.side is Side.TABLE
    press(qtbot, dashboard, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    # digits are for the search while one types there
    qtbot.keyClicks(dashboard.screen.page.search, "hariri 1")
    assert (rows(dashboard), dashboard.subject) == ([], Subject.MISSING)
    dashboard.screen.page.search.clear()
    dashboard.screen.page.search.setText("الحريري")
    assert len(rows(dashboard)) == 1
    dashboard.screen.page.search.clear()
    qtbot.keyClicks(dashboard.screen.page.search, "social leb")
    assert [row[1] for row in rows(dashboard)] == ["سلمى الحريري"]
    press(qtbot, dashboard, Qt.Key.Key_Escape)
    assert (dashboard.screen.page.search.text(), dashboard.subject) == ("", Subject.MISSING)
    press(qtbot, dashboard, Qt.Key.Key_Escape)
    assert dashboard.subject is None


def test_arrivals_by_other_minutes_and_a_sessions_admissions(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "2")
    curve = dashboard.screen.page.curve.curve
    assert (curve.totals[-1], sum(curve.counts), curve.limit) == (86, 86, 154)
    chips = {chip.text(): chip for chip in dashboard.screen.page.chips}
    qtbot.mouseClick(chips["60 min"], Qt.MouseButton.LeftButton)
    hourly = dashboard.screen.page.curve.curve
    assert (hourly.totals[-1], len(hourly.counts) < len(curve.counts)) == (86, True)
    (combo,) = dashboard.screen.page.combos
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert dashboard.options.series
    admitted = dashboard.figures.admissions[dashboard.options.series]
    assert dashboard.screen.page.curve.curve.totals[-1] == sum(admitted.values())


def test_what_another_program_writes_is_seen_by_itself(open_dashboard, tmp_path, qtbot):
    house = busy(tmp_path, played=False)
    clock_at(house.clock, 14 * 60 + 5)
    dashboard = open_dashboard(house, pace=QUICK)
    assert dashboard.figures.arrived == 0
    house.beside(lambda station: [station.scan("c-R1", session="B2"), station.scan("c-R3", session="B2")])
    qtbot.waitUntil(lambda: dashboard.figures.arrived == 2)
    qtbot.waitUntil(lambda: dashboard.screen.tiles[Subject.ROOMS].big.text() == "2")


def test_the_first_minute_before_the_event_says_so_in_words(open_dashboard, tmp_path, qtbot):
    house = busy(tmp_path, played=False)
    house.clock.at = moment("07:10")
    dashboard = open_dashboard(house)
    said = words_on(dashboard.screen)
    assert "No doors are open now. Next: P3, 13:30." in said
    assert "Nobody yet." in said
    qtbot.keyClick(dashboard.frame.window, "2")
    assert "Nobody yet" in dashboard.screen.page.empty.text()


def test_a_row_one_stands_in_stays_ones_own_when_numbers_change(open_dashboard, tmp_path, qtbot):
    house = busy(tmp_path, played=False)
    clock_at(house.clock, 14 * 60 + 5)
    dashboard = open_dashboard(house, pace=QUICK)
    qtbot.keyClick(dashboard.frame.window, "3")
    press(qtbot, dashboard, Qt.Key.Key_F2)
    table = dashboard.screen.page.table
    table.setCurrentIndex(table.sheet_model.index(5, 2))
    stood = rows(dashboard)[5][0]
    house.beside(lambda station: station.check_in("R1"))
    qtbot.waitUntil(lambda: dashboard.figures.arrived == 1 and any(row[3] == "1" for row in rows(dashboard)))
    here = table.currentIndex()
    assert (rows(dashboard)[here.row()][0], here.column()) == (stood, 2)


def test_a_disk_that_fails_is_said_and_the_numbers_stay(open_dashboard, tmp_path, qtbot):
    house = busy(tmp_path, played=False)
    dashboard = open_dashboard(house)

    class Failing:
        def refresh(self):
            raise Fault("station.db: the disk does not answer", "check the disk")

    opened = dashboard.frame.core.wait(lambda station: station)
    before = opened._station.overview
    opened._station.__dict__["overview"] = Failing()
    dashboard.look_again()
    qtbot.waitUntil(lambda: dashboard.frame.window.fault is not None)
    assert "numbers are those of the last look" in words_on(dashboard.frame.window)
    opened._station.__dict__["overview"] = before
    assert dashboard.figures.registered == 154


def test_languages_change_while_it_is_up(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    for _ in range(3):
        press(qtbot, dashboard, Qt.Key.Key_F9)
        for key in "123456":
            qtbot.keyClick(dashboard.frame.window, key)
        press(qtbot, dashboard, Qt.Key.Key_Escape)
    assert dashboard.frame.languages.current == "en"


def test_colours_and_the_size_of_text_change_while_it_is_up(open_dashboard, day, qtbot, application):
    dashboard = open_dashboard(day)
    try:
        for key, appearance in (
            ("2", Appearance(ThemeName.DARK, 2.0)),
            ("3", Appearance(ThemeName.CONTRAST, 1.5)),
            ("1", Appearance()),
        ):
            qtbot.keyClick(dashboard.frame.window, key)
            qtbot.waitUntil(lambda: not dashboard.busy)
            theme.dress(application, appearance)
            title = dashboard.screen.page.title
            qtbot.waitUntil(lambda title=title: title.font().pixelSize() == theme.px(26))
            press(qtbot, dashboard, Qt.Key.Key_Escape)
    finally:
        theme.dress(application)


def test_every_control_has_a_name(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "3")
    page = dashboard.screen.page
    controls = (
        page.back,
        page.chart_side,
        page.table_side,
        page.search,
        page.bars_area,
        *page.chips,
        *dashboard.screen.keys.values(),
    )
    assert all(control.accessibleName() for control in controls)
    press(qtbot, dashboard, Qt.Key.Key_F2)
    assert page.table.accessibleName()
    index = page.table.sheet_model.index(0, 3)
    assert page.table.sheet_model.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("Arrived: ")


def test_options_that_are_chosen_stay_with_their_page(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "2")
    dashboard.choose(replace(Options(), minutes=5))
    press(qtbot, dashboard, Qt.Key.Key_Escape)
    qtbot.keyClick(dashboard.frame.window, "2")
    assert dashboard.options.minutes == 5


def test_nobody_is_named_where_delegations_are_shown(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "4")
    assert not [text for text in everything_in(dashboard.frame.window) if "Hariri" in text or "سلمى" in text]


def test_a_chart_that_scrolls_shows_that_it_has_the_focus(open_dashboard, day, qtbot):
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, Qt.Key.Key_1)
    area = dashboard.screen.page.bars_area
    qtbot.waitUntil(area.hasFocus)
    focused = area.grab().toImage()
    dashboard.screen.page.setFocus()
    area.clearFocus()
    assert area.grab().toImage() != focused
