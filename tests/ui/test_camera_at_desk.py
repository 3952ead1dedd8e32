"""What the camera sees at the desk: whose code has which colour, what is asked, what is scanned again."""

import pytest
from PySide6.QtCore import Qt

from ui.camera_feed import Picture
from ui.wording import Tone


@pytest.fixture
def scan(qtbot):
    """Shows a code and waits until the desk has answered."""

    def scan_(desk, text):
        desk.see_code(text)
        qtbot.waitUntil(lambda: not desk.busy)

    return scan_


@pytest.fixture
def find(qtbot):
    """Looks for a name and waits for the people."""

    def find_(desk, text):
        desk.search(text)
        qtbot.waitUntil(lambda: bool(desk.state.results))

    return find_


def press(qtbot, desk, key):
    qtbot.keyClick(desk.frame.window, key)


SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 60.0), (10.0, 60.0))


@pytest.fixture
def shows():
    """Has the camera of a desk show one code."""

    def show(desk, *texts, ask=False):
        image = desk.frame.window.grab().toImage()
        outlines = tuple(tuple((x + 100 * place, y) for x, y in SQUARE) for place in range(len(texts)))
        meant = texts[0] if len(texts) == 1 else None
        desk.lookout.see_picture(Picture(image, texts, outlines, meant, ask))
        return desk.screen.camera.tones

    return show


def test_the_code_of_the_person_on_the_card_has_the_banners_colour(open_desk, scan, find, shows):
    desk = open_desk()
    shows(desk, "c-R5")
    scan(desk, "c-R5")
    assert desk.screen.camera.tones == (Tone.REFUSE,)
    find(desk, "okafor")
    assert shows(desk, "c-R5") == (None,)
    desk.check_in()
    assert shows(desk, "c-R5") == (None,)


def test_a_code_shown_while_something_else_goes_on_is_taken_afterwards_if_it_is_still_there(open_desk, scan, find, shows, qtbot):
    desk = open_desk()
    find(desk, "okafor")
    desk.do_next()
    assert desk.busy
    shows(desk, "c-R3")
    desk.see_code("c-R3")
    qtbot.waitUntil(lambda: desk.state.person is not None and desk.state.person.registration.id == "R3")
    scan(desk, "c-R1")
    desk.print_again()
    assert desk.dialog is not None
    shows(desk, "c-R3")
    desk.see_code("c-R3")
    shows(desk)
    desk.dialog.reject()
    assert not desk.busy
    assert desk.state.person.registration.id == "R1"


def test_a_code_that_stays_held_up_is_scanned_again_with_escape(open_desk, scan, shows, qtbot):
    desk = open_desk()
    forgotten, loosened = [], []
    desk.frame.feed.forget, desk.frame.feed.loosen = lambda: forgotten.append(1), lambda: loosened.append(1)
    shows(desk, "c-R1")
    scan(desk, "c-R1")
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert (forgotten, loosened) == ([], [1])
    assert desk.screen.camera.remark == "This code was scanned. Esc scans it again."
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert forgotten == [1]
    shows(desk)
    assert desk.screen.camera.remark == ""


def test_an_undone_check_in_is_not_done_again_by_the_code_that_is_still_there(open_desk, scan, shows, qtbot):
    desk = open_desk()
    forgotten, loosened = [], []
    desk.frame.feed.forget, desk.frame.feed.loosen = lambda: forgotten.append(1), lambda: loosened.append(1)
    shows(desk, "c-R1")
    scan(desk, "c-R1")
    desk.undo()
    qtbot.waitUntil(lambda: bool(loosened))
    assert forgotten == []


def test_two_codes_at_the_desk_are_asked_about(open_desk, shows):
    desk = open_desk()
    assert shows(desk, "c-R1", "c-R3", ask=True) == (Tone.ATTENTION, Tone.ATTENTION)
    assert desk.screen.camera.remark == "Two codes in view: show one"
