"""What the camera sees at a door: whose code has which colour, what is asked, what is scanned again."""

import pytest
from PySide6.QtCore import Qt

from ui.camera_feed import Picture
from ui.wording import Tone

SQUARE = ((10.0, 10.0), (60.0, 10.0), (60.0, 60.0), (10.0, 60.0))


@pytest.fixture
def scan(qtbot):
    """Shows a code and waits until the door has answered."""

    def scan_(door, text):
        turn = door.state.turn
        door.see_code(text)
        qtbot.waitUntil(lambda: door.state.asked is None and door.state.turn >= turn + 2)

    return scan_


def press(qtbot, door, key):
    qtbot.keyClick(door.frame.window, key)


LEFT, RIGHT = SQUARE, tuple((x + 200.0, y) for x, y in SQUARE)


@pytest.fixture
def shows(open_windows):
    """Has the camera of a door show codes."""

    def show(door, *texts, meant=None, ask=False):
        image = door.frame.window.grab().toImage()
        door.lookout.see_picture(Picture(image, texts, (LEFT, RIGHT)[: len(texts)], meant, ask))
        return door.screen.camera.tones

    return show


def test_the_code_that_was_refused_is_outlined_in_red_and_another_beside_it_is_not(open_door, scan, shows):
    door = open_door()
    assert shows(door, "c-R2", meant="c-R2") == (None,)
    scan(door, "c-R2")
    assert door.screen.camera.tones == (Tone.REFUSE,)
    assert shows(door, "c-R2", "c-R3", meant="c-R2") == (Tone.REFUSE, None)
    assert shows(door, "c-R3", meant="c-R3") == (None,)
    door.acknowledge()
    assert shows(door, "c-R2", meant="c-R2") == (None,)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_two_codes_in_view_are_asked_about_in_words_and_both_outlined(open_door, shows, language):
    door = open_door()
    door.frame.languages.speak(language)
    words = {
        "en": "Two codes in view: show one",
        "fr": "Deux codes visibles\u00a0: n’en montrez qu’un",
        "es": "Dos códigos a la vista: muestre uno solo",
    }[language]
    assert shows(door, "c-R2", "c-R3", ask=True) == (Tone.ATTENTION, Tone.ATTENTION)
    assert door.screen.camera.remark == words
    assert door.screen.panel.reason.text() == words
    assert words in door.screen.panel.accessibleName()
    assert shows(door, "c-R3", meant="c-R3") == (None,)
    assert door.screen.camera.remark == ""
    assert door.screen.panel.reason.text() != words


def test_while_a_verdict_stands_the_question_is_asked_below_the_picture(open_door, scan, shows):
    door = open_door()
    scan(door, "c-R2")
    shows(door, "c-R2", "c-R3", ask=True)
    assert door.screen.camera.remark == "Two codes in view: show one"
    assert door.screen.panel.title.text() == "Not here"


def test_a_code_that_stays_held_up_is_scanned_again_with_enter(open_door, scan, shows, qtbot):
    door = open_door()
    forgotten, loosened = [], []
    door.frame.feed.forget, door.frame.feed.loosen = lambda: forgotten.append(1), lambda: loosened.append(1)
    shows(door, "c-R2", meant="c-R2")
    scan(door, "c-R2")
    press(qtbot, door, Qt.Key.Key_Return)
    assert (forgotten, loosened) == ([], [1])
    assert door.screen.panel.hint.text() == "This code was scanned. Enter scans it again."
    assert door.screen.key_next.isEnabled()
    press(qtbot, door, Qt.Key.Key_Return)
    assert forgotten == [1]
    shows(door)
    assert door.screen.panel.hint.text() == ""
    assert not door.screen.key_next.isEnabled()
