"""The printer's remark at the top: what is wrong with it is never cut, whatever the language and the size of the text."""

from __future__ import annotations

import itertools

import pytest

from kiosk.printing.trouble import Trouble
from kiosk.wording.troubles import trouble_words
from ui import theme
from ui.theme import Appearance
from ui.widgets.header import Header

LANGUAGES = ("en", "fr", "es", "ar", "zh", "ru")
NAMES = ("desk-2", "127.0.0.1:8639", "a-printer-with-a-name-longer-than-any-header-has-room-for:8639")


@pytest.fixture(params=[1.0, 1.5, 2.0])
def header(request, application, qtbot):
    theme.dress(application, Appearance(text=request.param))
    made = Header()
    qtbot.addWidget(made)
    yield made
    theme.dress(application)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_with_a_printer_is_said_whole(header, language):
    for trouble, name in itertools.product(Trouble, NAMES):
        words = trouble_words(trouble, language).short
        header.show_printer(name, f"ipp://{name}/ipp/print", words)
        assert header.printer.text().startswith("▲ ")
        assert header.printer.text().endswith(words)
        assert header.printer.accessibleName() == f"▲ {name} · {words}"
        assert header.printer.toolTip() == f"ipp://{name}/ipp/print · {words}"


def test_a_name_for_which_there_is_no_room_is_left_out(header):
    words = trouble_words(Trouble.UNREACHABLE, "ar").short
    header.show_printer(NAMES[1], f"ipp://{NAMES[1]}/ipp/print", f"{words} {words}")
    assert header.printer.text() == f"▲ {words} {words}"


def test_what_is_left_of_a_name_reads_from_left_to_right(header):
    header.show_printer(NAMES[2], "ipp://x", "not reachable")
    start, end, words = header.printer.text().partition("\u2069")
    assert start.startswith("▲ \u2066a-pr")
    assert "…" in start
    assert (end, words) == ("\u2069", " · not reachable")


def test_a_printer_that_is_well_is_named(header):
    header.show_printer("desk-2", "ipp://desk-2/ipp/print")
    assert header.printer.text() == "desk-2"
    assert header.printer.toolTip() == "ipp://desk-2/ipp/print"
