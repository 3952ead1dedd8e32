"""Windows that read from right to left: what is mirrored, what is not, and which way a text runs."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.test_languages import texts
from tests.ui.translations import LANGUAGES
from ui import theme
from ui.directions import along, direction
from ui.widgets.badge_preview import BadgePreview
from ui.widgets.fit_label import FitLabel
from ui.widgets.lists import Row, RowList
from ui.widgets.plain import PlainLabel
from ui.widgets.seats import Gauge

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ROW = Row("Amina Okafor", lead="14:07", mark="FP", mark_colour="#0B6B3A", chip=True)


@pytest.fixture(params=[LEFT, RIGHT], ids=["to the right", "to the left"])
def way(request, application):
    application.setLayoutDirection(request.param)
    yield request.param
    application.setLayoutDirection(LEFT)


def shown(widget, width, height):
    widget.resize(width, height)
    return widget.grab().toImage()


def where(picture: QImage, colour: str) -> float:
    """The mean place across of a colour, as a share of the width."""
    wanted = QColor(colour).rgb()
    found = [x for x in range(picture.width()) for y in range(0, picture.height(), 2) if picture.pixel(x, y) == wanted]
    assert found, colour
    return sum(found) / len(found) / picture.width()


def test_the_mark_of_a_row_stands_at_its_end(way):
    rows = RowList()
    rows.show_rows([ROW])
    end = where(shown(rows, 400, 60), "#0B6B3A")
    assert end > 0.85 if way is LEFT else end < 0.15


def test_a_name_in_a_list_stands_at_its_beginning(way):
    rows = RowList()
    rows.show_rows([Row("Amina")])
    ink = where(shown(rows, 400, 60), theme.now().ink)
    assert ink < 0.2 if way is LEFT else ink > 0.8


def test_a_room_fills_from_where_reading_begins(way):
    gauge = Gauge()
    gauge.show_share(0.4, "action_text")
    filled = where(shown(gauge, 400, 14), theme.now().action_text)
    assert filled == pytest.approx(0.2 if way is LEFT else 0.8, abs=0.02)


def test_a_label_is_aligned_where_reading_begins(way):
    label = FitLabel(20, 14)
    label.say("Amina")
    ink = where(shown(label, 400, 40), theme.now().ink)
    assert ink < 0.2 if way is LEFT else ink > 0.8


@pytest.mark.usefixtures("way")
def test_a_badge_is_never_mirrored():
    assert BadgePreview().layoutDirection() is LEFT


@pytest.mark.parametrize(
    ("text", "in_english", "in_arabic"),
    [
        ("Ms.", LEFT, LEFT),
        ("51 / 60", LEFT, LEFT),
        ("14:07", LEFT, LEFT),
        ("سلمى (الحريري)", RIGHT, RIGHT),
        ("الوصول · Desk 2", LEFT, RIGHT),
        ("王小明", LEFT, LEFT),
        ("", LEFT, LEFT),
    ],
)
def test_a_text_runs_the_windows_way_unless_nothing_in_it_does(text, in_english, in_arabic):
    assert direction(text, LEFT) is in_english
    assert direction(text, RIGHT) is in_arabic


def test_the_arrow_keys_follow_the_reading():
    assert along(Qt.Key.Key_Left, RIGHT) == Qt.Key.Key_Right
    assert along(Qt.Key.Key_Right, RIGHT) == Qt.Key.Key_Left
    assert along(Qt.Key.Key_Left, LEFT) == Qt.Key.Key_Left
    assert along(Qt.Key.Key_Down, RIGHT) == Qt.Key.Key_Down


@pytest.mark.parametrize("pixels", [15, 18, 34, 84])
@pytest.mark.parametrize("text", ["لم تُطبع", "سُجل الوصول", "إيقاف لأسباب أمنية", "ج ح خ ع غ", "jgpqÅÉ", "João"])
def test_no_letter_is_cut_off(application, text, pixels):
    label = FitLabel(pixels, pixels, weight=theme.BOLD)
    label.say(text)
    label.setStyleSheet("background: white")
    small = shown(label, 1200, label.height())
    roomy = FitLabel(pixels, pixels, weight=theme.BOLD)
    roomy.setStyleSheet("background: white")
    roomy.say(text)
    roomy.setFixedHeight(label.height() * 3)
    large = shown(roomy, 1200, roomy.height())
    assert ink(small) == pytest.approx(ink(large), rel=0.02)


def ink(picture: QImage) -> int:
    """How much is written, whatever the place."""
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())[:, : gray.width()]
    return int((255 - pixels.astype(int)).sum())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_breaks_its_isolates(language):
    for text in texts(language):
        assert sum(text.count(one) for one in "\u2066\u2067\u2068") == text.count("\u2069"), text


def test_a_label_begins_where_the_windows_lines_begin_whatever_the_script_of_its_words(qtbot):
    label = PlainLabel("Observer · Embassy")
    qtbot.addWidget(label)
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
    label.setAlignment(Qt.AlignmentFlag.AlignTrailing)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
