"""What is saved: tables that spreadsheets open, pictures twice as fine, everything in a folder; what is said where it fails."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kiosk.reports.overview import Wish
from kiosk.whole import part_of_name
from tests.ui.duty import words_on
from tests.ui.test_dashboard import day, open_dashboard, press  # noqa: F401  (fixtures)
from ui.dashboard import pages
from ui.dashboard.choices import choices
from ui.dashboard.picture import picture, png
from ui.dashboard.values import Column, Options, Shown, Sight, Subject, Told, cell
from ui.dashboard.values import Sheet as Table

ALL = Sight(counts=True, names=True)


def read(path: Path):
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def chosen(dashboard, path, qtbot, key):
    qtbot.waitUntil(dashboard.frame.window.isActiveWindow)
    press(qtbot, dashboard, key)
    qtbot.waitUntil(lambda: dashboard.saving.dialog is not None)
    dialog = dashboard.saving.dialog
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    # a window manager would do this
    dashboard.frame.window.activateWindow()
    qtbot.waitUntil(lambda: dashboard.screen.state.text().startswith("✓") or dashboard.frame.window.fault is not None)


def test_a_table_is_saved_by_a_key_and_holds_the_same_numbers(open_dashboard, day, qtbot, tmp_path):  # noqa: F811
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "1")
    chosen(dashboard, tmp_path / "rooms.csv", qtbot, Qt.Key.Key_F4)
    assert dashboard.screen.state.text() == "✓ Saved: rooms.csv"
    head, *rows = read(tmp_path / "rooms.csv")
    assert head[3:7] == ["Inside", "Capacity", "Left", "Over"]
    assert [row[3:7] for row in rows] == [
        ["30", "60", "30", "0"],
        ["2", "2", "0", "0"],
        ["7", "2", "0", "5"],
        ["43", "", "", "0"],
    ]


def test_a_picture_is_saved_twice_as_fine(open_dashboard, day, qtbot, tmp_path):  # noqa: F811
    dashboard = open_dashboard(day)
    for key, name in (("1", "rooms"), ("2", "arrivals")):
        qtbot.keyClick(dashboard.frame.window, key)
        chosen(dashboard, tmp_path / f"{name}.png", qtbot, Qt.Key.Key_F3)
        dashboard.screen.state.say("")
        image = QImage(str(tmp_path / f"{name}.png"))
        assert image.width() == 2400
        colours = {image.pixelColor(x, y).name() for x in range(0, 2400, 7) for y in range(160, image.height() - 80, 7)}
        assert len(colours) > 2
        qtbot.waitUntil(dashboard.frame.window.isActiveWindow)
        press(qtbot, dashboard, Qt.Key.Key_Escape)


def test_everything_goes_into_one_folder(open_dashboard, day, qtbot, tmp_path):  # noqa: F811
    dashboard = open_dashboard(day)
    press(qtbot, dashboard, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: dashboard.saving.dialog is not None)
    dashboard.saving.dialog.fileSelected.emit(str(tmp_path))
    dashboard.saving.dialog.reject()
    qtbot.waitUntil(lambda: dashboard.screen.state.text().startswith("✓"), timeout=20_000)
    (folder,) = tmp_path.iterdir()
    assert folder.name == "wps-fpn-2024-20241021-1420"
    names = {path.name for path in folder.iterdir()}
    assert names >= {"rooms.csv", "rooms.png", "arrivals.csv", "arrivals.png", "delegations.csv", "tiers.png", "missing.csv"}
    assert names >= {"refusals.csv", "refusals-over-time.png", "overrides.csv", "stations.csv", "admissions-B2.csv"}
    assert "organizations.csv" in names
    assert len(read(folder / "organizations.csv")) > 5
    assert "missing-members.csv" in names
    assert "سلمى الحريري" in {row[1] for row in read(folder / "missing-members.csv")}
    assert sum(int(row[1]) for row in read(folder / "arrivals.csv")[1:]) == dashboard.figures.arrived


def test_a_folder_that_can_not_be_written_is_said(open_dashboard, day, qtbot, tmp_path):  # noqa: F811
    dashboard = open_dashboard(day)
    qtbot.keyClick(dashboard.frame.window, "1")
    chosen(dashboard, tmp_path / "nowhere" / "rooms.csv", qtbot, Qt.Key.Key_F4)
    assert "could not be written" in words_on(dashboard.frame.window)


def test_no_cell_is_a_formula():
    table = Table("x", "x", (Column("=1"),), ((cell("=SUM(A1)"),), (cell("+1"),), (cell(-1),), (cell("@x"),)))
    assert table.csv().decode("utf-8-sig").splitlines() == ["'=1", "'=SUM(A1)", "'+1", "-1", "'@x"]


def figures_of(house, **wish):
    with house.station() as station:
        station.overview.refresh()
        return station.overview.figures(Wish(**wish))


def test_an_overrides_reason_is_saved_as_text(day):  # noqa: F811
    figures = figures_of(day)
    sheets = {sheet.name: sheet for sheet in pages.sheets(figures, Options(), "en", ALL)}
    (row,) = sheets["overrides"].rows
    assert [place.text for place in row][3:5] == ["tier", "Speaker at the panel"]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "zh", "ru"])
def test_every_page_can_be_said_in_every_language(day, language):  # noqa: F811
    figures = figures_of(day, organizations=True, names=True)
    made = pages.everything(figures, Options(), language, ALL)
    assert len({shown.sheet.name for shown in made}) == len(made)
    for shown in made:
        assert all(len(row) == len(shown.sheet.columns) for row in shown.sheet.rows)


def test_a_picture_is_drawn_in_either_direction(application, day):  # noqa: F811
    figures = figures_of(day)
    shown = pages.everything(figures, Options(), "en", ALL)[0]
    left = picture(shown, "foot", Qt.LayoutDirection.LeftToRight)
    right = picture(shown, "foot", Qt.LayoutDirection.RightToLeft)
    assert left.size() == right.size()
    assert left != right
    assert QImage.fromData(png(left)).size() == left.size()


@pytest.mark.parametrize("code", ["1/2", "../B2", "B:2", "50%", "C\\D"])
def test_a_sessions_code_makes_a_file_in_the_folder_and_on_every_system(day, code):  # noqa: F811
    figures = figures_of(day)
    figures = replace(figures, admissions={code: figures.admissions["B2"], "B2": figures.admissions["B2"]})
    names = [part_of_name(shown.sheet.name) for shown in pages.everything(figures, Options(), "en", ALL)]
    assert len(set(names)) == len(names)
    assert not any(sign in name for name in names for sign in '\\/:*?"<>|')
    assert "admissions-B2" in names


def two_days(day):  # noqa: F811
    """The same as a busy day and the morning after it."""
    figures = figures_of(day)
    next_day = 24 * 12
    arrivals = {**figures.arrivals, max(figures.arrivals) + next_day: 3}
    slots = {**figures.refusals.slots, max(figures.refusals.slots) + next_day: 2}
    total = figures.refusals.total + 2
    return replace(
        figures,
        at=figures.at + timedelta(days=1),
        arrived=figures.arrived + 3,
        arrivals=arrivals,
        refusals=replace(figures.refusals, total=total, slots=slots),
    )


def test_everything_of_every_day_is_saved_on_the_last(day):  # noqa: F811
    figures = two_days(day)
    made = {shown.sheet.name: shown for shown in pages.everything(figures, Options(), "en", ALL)}

    def counted(name):
        return sum(row[1].value for one, shown in made.items() if one.startswith(name) for row in shown.sheet.rows)

    assert {"arrivals-2024-10-21", "arrivals-2024-10-22", "refusals-over-time-2024-10-21"} <= set(made)
    assert counted("arrivals") == figures.arrived
    assert counted("refusals-over-time") == figures.refusals.total
    assert counted("admissions-B2") == sum(figures.admissions["B2"].values())


def test_a_picture_of_another_day_says_which(day):  # noqa: F811
    figures = two_days(day)
    titles = [shown.title for shown in pages.everything(figures, Options(), "en", ALL)]
    assert {"Arrivals", "Arrivals · 2024-10-21", "Refusals", "Refusals · 2024-10-21"} <= set(titles)


def test_refusals_of_the_day_before_can_be_looked_at(day):  # noqa: F811
    figures = two_days(day)
    options = Options(told=Told.TIME)
    *_, days = choices(Subject.REFUSALS, options, figures, ALL, "en")
    assert [(choice.text, choice.now) for choice in days] == [("2024-10-21", False), ("2024-10-22", True)]
    before = pages.page(Subject.REFUSALS, days[0].leads_to, "en", ALL, figures)
    assert sum(before.curve.counts) == figures.refusals.total - 2


def test_a_page_without_a_chart_is_drawn_as_its_table(application):
    sheet = Table("x", "x", (Column("When"), Column("Why")), ((cell("14:15"), cell("Speaker")),))
    image = picture(Shown("Overrides", "", sheet), "", Qt.LayoutDirection.LeftToRight)
    inks = [image.pixelColor(x, y) for x in range(80, 2300, 3) for y in range(150, image.height() - 60, 3)]
    assert any(ink.lightness() < QColor("#888888").lightness() for ink in inks)


def test_no_event_and_no_session_leads_out_of_the_folder(open_dashboard, day, qtbot, tmp_path):  # noqa: F811
    dashboard = open_dashboard(day)
    within = tmp_path / "a" / "b"
    within.mkdir(parents=True)
    qtbot.keyClick(dashboard.frame.window, "1")
    qtbot.waitUntil(lambda: dashboard.shown() is not None)
    shown = dashboard.shown()
    pages = [replace(shown, sheet=replace(shown.sheet, name=name)) for name in ("admissions-/../../x", "admissions-A/B", "..")]
    event = replace(dashboard.figures.event, id="../../out")
    dashboard.saving.write_everything(within, pages, replace(dashboard.figures, event=event))
    qtbot.waitUntil(lambda: dashboard.screen.state.text().startswith("✓") or dashboard.frame.window.fault is not None)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    (folder,) = within.iterdir()
    assert len([path for path in folder.iterdir() if path.suffix == ".csv"]) == 3
