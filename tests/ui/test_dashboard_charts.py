"""How the charts are drawn: in every theme and size of text, mirrored or not, shown or only saved."""

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.journal import microseconds
from kiosk.reports.bins import binned, slot_of
from tests.builders import NEW_YORK, at
from ui import theme
from ui.dashboard.arrivals import axis
from ui.dashboard.bars import BarList
from ui.dashboard.curve import CurveView, levels
from ui.dashboard.values import Bar, Cell, Curve, Look, cell, matching, ordered
from ui.tokens import ThemeName

CURVE = Curve(
    ((0, "08:00"), (2, "09:00")), (3, 12, 0, 5), (3, 15, 15, 20), 40, "registered 40", "20", "12 at 08:30", "Arrivals", ""
)
BARS = (
    Bar("B2", "30 / 60", 0.5, 1.0),
    Bar("B4", "7 / 2", 1.0, 0.3, look=Look.OVER, mark="▲", tone="refuse_text", note="Studio 2"),
    Bar("P3", "43 inside", look=Look.DIM),
)


@pytest.fixture
def dressed(application):
    yield lambda **look: theme.dress(application, theme.Appearance(**look))
    theme.dress(application)


@pytest.fixture
def draw(application, qtbot):
    def draw_(curve=CURVE):
        view = CurveView()
        qtbot.addWidget(view)
        view.show_curve(curve, "Arrivals")
        view.resize(1000, 500)
        view.grab()
        return view

    return draw_


def plots(view):
    return [item for item in view._view.ci.items if hasattr(item, "vb")]


def test_the_line_stands_over_its_bars_although_nothing_was_shown_yet(draw):
    view = draw()
    above, below = sorted(plots(view), key=lambda plot: plot.scenePos().y())
    assert above.vb.sceneBoundingRect().left() == below.vb.sceneBoundingRect().left()
    assert above.vb.viewRange()[0] == pytest.approx(below.vb.viewRange()[0])


def test_without_a_sum_there_is_one_plot(draw):
    bars = Curve(CURVE.labels, CURVE.counts, (), None, "", "", "12 at 08:30", "Refusals", "")
    view = draw(bars)
    assert len(plots(view)) == 1


@pytest.mark.parametrize("name", ThemeName)
def test_charts_follow_the_theme_while_they_are_up(dressed, draw, name, qtbot):
    view, bars = draw(), BarList()
    qtbot.addWidget(bars)
    bars.show_bars(BARS, "Rooms")
    bars.resize(1000, 300)
    dressed(theme=name)
    qtbot.waitUntil(lambda: view.grab().toImage().pixelColor(500, 3).name() == theme.now().card.lower())
    assert bars.grab().toImage() is not None


@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
def test_bars_are_as_high_as_their_words_need(dressed, text):
    dressed(text=text)
    bars = BarList()
    bars.show_bars(BARS, "Rooms")
    bars.resize(900, 400)
    assert bars.sizeHint().height() >= 3 * theme.px(theme.TEXT) + theme.px(theme.SMALL)


def test_bars_are_mirrored_and_their_numbers_are_not(application):
    bars = BarList()
    bars.show_bars(BARS[:1], "Rooms")
    bars.resize(1000, 60)
    left = bars.grab().toImage()
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = bars.grab().toImage()
    filled = theme.now().action_text.lower()

    def ends(image):
        columns = [x for x in range(image.width()) if image.pixelColor(x, 28).name() == filled]
        return columns[0], columns[-1]

    (start, end), (other_start, other_end) = ends(left), ends(right)
    assert abs(start - (999 - other_end)) <= 2
    assert abs(end - (999 - other_start)) <= 2


@pytest.mark.parametrize(("highest", "said"), [(1, [0, 1]), (4, [0, 1, 2, 3, 4]), (12, [0, 5, 10]), (154, [0, 50, 100, 150])])
def test_an_axis_has_few_round_numbers(highest, said):
    assert levels(highest) == said


def test_an_axis_has_few_round_times():
    first, last = slot_of(microseconds(at("08:05"))), slot_of(microseconds(at("17:50")))
    for minutes in (5, 15, 60):
        said = [words for _, words in axis(binned({first: 1, last: 1}, minutes, NEW_YORK))]
        assert 2 <= len(said) <= 12
        assert all(words.endswith(":00") for words in said)


def test_rows_are_found_and_sorted_by_what_they_mean():
    rows = [(cell("Zoë"), Cell("1 000", 1000)), (cell("amina"), Cell("20", 20)), (cell("Bo"), Cell("no limit", ""))]
    assert [row[0].text for row in ordered(rows, 0, down=False)] == ["amina", "Bo", "Zoë"]
    assert [row[0].text for row in ordered(rows, 1, down=True)][1:] == ["Zoë", "amina"]
    assert [row[0].text for row in matching(rows, "AMI 2")] == ["amina"]
    assert matching(rows, "  ") == rows
