"""Names in scripts that the usual fonts lack are shown as they are written, and cost nobody else a start."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.ui.test_right_to_left import ink
from ui import theme
from ui.rare_scripts import rare
from ui.widgets.fit_label import FitLabel

NAMES = {
    "Thaana": "އަޙްމަދު",
    "N'Ko": "ߛߎߟߋߡߊߣߋ",
    "Adlam": "𞤀𞤸𞤥𞤢𞤣𞤵",
    "Tifinagh": "ⵜⵉⵏⵀⵉⵏⴰⵏ",
    "Cherokee": "ᏍᏏᏉᏯ",
    "Syriac": "ܐܦܪܝܡ",
    "Mongolian": "ᠪᠠᠲᠤ",
}
USUAL = (
    "Amina Okafor",
    "Zoë Ōtsuki",
    "Ђорђе",
    "Αθηνά",
    "Արամ",
    "שרה",
    "سلمى",
    "प्रिया",
    "ประเสริฐ",
    "ကျော်",
    "გიორგი",
    "ከበደ",
    "សុខ",
    "王小明",
    "やまだ",
    "남궁",
)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_rare_script_is_drawn_letter_by_letter(name, application):
    assert rare(name)
    label = FitLabel(40, 40)
    label.setStyleSheet("background: white")
    label.resize(600, 90)
    pictures = set()
    for text in (name, *{char for char in name if char.isalpha()}):
        label.say(text)
        picture = label.grab().toImage()
        assert ink(picture), text
        pictures.add(bytes(picture.constBits()))
    # boxes would all look alike
    assert len(pictures) == 1 + len({char for char in name if char.isalpha()})


@pytest.mark.parametrize("name", USUAL)
def test_other_names_need_no_more_fonts(name):
    assert not rare(name)


def test_no_window_starts_with_the_font_of_rare_scripts():
    lines = "from ui import theme, app; app.make_application(); theme.forms('Amina', 'NG'); print(theme._wider)"
    said = subprocess.run([sys.executable, "-c", lines], check=True, capture_output=True, text=True).stdout
    assert said.strip() == "[]"
    assert theme.families()[0] == "Noto Sans"
