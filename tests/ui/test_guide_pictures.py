"""The guide's pictures show the windows as they are."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.guide.page import LANGUAGES, PAGES, read_page
from tests.ui import guide_pictures
from tests.ui.guide_pictures import PRINTS, older
from tests.ui.screenshots import baselines


def drawn(*marks: QRect) -> baselines.Print:
    image = QImage(1366, 768, QImage.Format.Format_RGB32)
    image.fill(QColor("#F6F8FA"))
    painter = QPainter(image)
    for mark in marks:
        painter.fillRect(mark, QColor("#14212B"))
    painter.end()
    return baselines.fingerprint(image)


@pytest.mark.timeout(400)
def test_no_picture_of_the_guide_shows_an_older_window():
    line = [sys.executable, "-m", guide_pictures.__name__, "--check", "--language", "en"]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_picture_of_every_page_was_looked_at_and_none_is_left_over():
    wanted = {
        f"{name}.{language}.light" for language in LANGUAGES for page in PAGES for name in read_page(page, language).pictures()
    }
    assert set(baselines.read(PRINTS)[1]) == wanted


def test_a_new_button_is_no_older_window_and_a_changed_column_is():
    assert not older(drawn(QRect(1200, 6, 52, 44)), drawn())
    assert older(drawn(QRect(900, 60, 400, 600)), drawn())
