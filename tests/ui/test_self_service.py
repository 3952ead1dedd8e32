"""The window before which attendees stand alone, on a real station whose printer is played by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.devices.look import Look, Scheme, recall
from kiosk.errors import Fault
from tests.ui.duty import choose, give
from tests.ui.jobs import EMPTY, JAMMED, OUT, spool
from tests.ui.self_desk import open_self
from tests.ui.world import OP, PINS, SUP
from ui import theme
from ui.pace import Pace
from ui.selfservice.state import MOST_REFUSED, Stage
from ui.wording import Sound

__all__ = ["open_self"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def alone(open_self):
    return open_self()


def kinds(house):
    return [len(house.entries(kind)) for kind in ("scan", "badge", "undo")]


def test_the_start_says_what_to_do_and_names_nobody(alone):
    assert alone.at.state.stage is Stage.IDLE
    assert alone.at.screen.start.title.text() == "Show your code to the camera"
    assert [button.text() for button in alone.at.screen.languages.values()] == ["English", "Français", "Español"]
    assert alone.at.frame.window.header.isHidden()
    assert "Okafor" not in alone.words()


def test_somebody_checks_in_says_that_it_is_them_and_takes_their_badge(alone, house, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    assert alone.at.screen.ask.name.text() == "Amina Okafor"
    qtbot.waitUntil(lambda: not alone.at.screen.ask.badge.empty)
    assert alone.at.screen.ask.yes_button.hasFocus()
    assert alone.ears.heard == [Sound.ADMIT]
    qtbot.mouseClick(alone.at.screen.ask.yes_button, LEFT)
    assert alone.at.screen.message.text.text() == "Your badge comes out below"
    assert "Okafor" not in alone.words()
    alone.printer_says(OUT)
    alone.until(Stage.OUT)
    assert alone.at.screen.message.title.text() == "Take your badge"
    assert kinds(house) == [1, 1, 0]


def test_by_keyboard_alone(alone, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    qtbot.keyClick(alone.at.screen.ask.yes_button, Qt.Key.Key_Return)
    alone.printer_says(OUT)
    alone.until(Stage.OUT)
    qtbot.keyClick(alone.at.screen.message.button, Qt.Key.Key_Return)
    alone.until(Stage.IDLE)
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_F2)
    alone.until(Stage.HELP)
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_Escape)
    alone.until(Stage.IDLE)


def test_a_second_scan_records_no_second_check_in_and_prints_no_second_badge(alone, house):
    alone.scan("c-R1", Stage.ASKING)
    alone.at.confirm()
    alone.printer_says(OUT)
    alone.until(Stage.OUT)
    alone.scan("c-R1", Stage.KNOWN)
    assert alone.at.screen.message.title.text() == "You are checked in"
    assert alone.at.screen.message.text.text() == "For a new badge, go to the registration desk"
    assert "Okafor" not in alone.words()
    assert list(spool(house)) == [("R1", 1)]


def test_who_left_before_saying_yes_is_checked_in_once_and_gets_the_badge_at_the_next_scan(open_self, house):
    alone = open_self(Pace(milliseconds=30.0))
    alone.scan("c-R1", Stage.ASKING)
    alone.until(Stage.IDLE)
    assert alone.at.screen.countdown.left == 0
    assert "Okafor" not in alone.words()
    assert alone.at.screen.ask.badge.empty
    alone.scan("c-R1", Stage.ASKING)
    assert alone.checked_in() == ["CHECKED_IN", "ALREADY_CHECKED_IN"]


def test_the_time_that_is_left_is_seen_and_can_be_had_again(open_self, qtbot):
    alone = open_self(Pace(milliseconds=60.0))
    alone.scan("c-R1", Stage.ASKING)
    countdown = alone.at.screen.countdown
    assert countdown.isVisible()
    for _ in range(3):
        qtbot.waitUntil(lambda: countdown.left <= 15)
        assert countdown.words.text() == f"Back to the start in {countdown.left} s"
        qtbot.mouseClick(countdown.more, LEFT)
        assert countdown.left == 20
    alone.until(Stage.IDLE)


@pytest.mark.parametrize("code", ["c-R9", "c-R5", "c-nobody", "https://example.org", "WIFI:S:guest;;"])
def test_every_refusal_is_the_same_neutral_word(alone, code):
    alone.scan(code, Stage.DESK)
    shown = alone.at.screen.message
    assert shown.title.text() == "Please go to the registration desk"
    assert shown.text.text() == "Somebody there will help you"
    assert alone.ears.heard == [Sound.ATTENTION]
    assert not any(name in alone.words() for name in ("Østby", "Okafor", "cancel", "pending", "Withdrawn"))


def test_somebody_elses_code_checks_nobody_in(alone, house, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    qtbot.mouseClick(alone.at.screen.ask.no_button, LEFT)
    alone.until(Stage.DESK)
    qtbot.waitUntil(lambda: kinds(house)[2] == 1)
    assert "Okafor" not in alone.words()


def test_somebody_comes_where_somebody_elses_check_in_can_not_be_taken_back(alone, house):
    house.faults["undo"] = Fault("station.db: the disk is full", "free some space")
    alone.scan("c-R1", Stage.ASKING)
    alone.at.deny()
    alone.until(Stage.HELP)
    assert alone.ears.heard[-1] is Sound.ATTENTION
    assert "Okafor" not in alone.words()


def test_a_check_in_from_before_stands_where_somebody_says_that_it_is_not_them(alone, house):
    house.beside(lambda station: station.check_in("R1"))
    alone.scan("c-R1", Stage.ASKING)
    alone.at.deny()
    alone.scan("c-R2", Stage.ASKING)
    assert kinds(house)[2] == 0


def test_a_language_follows_the_person_until_they_are_gone(alone):
    house = alone.house
    alone.scan("c-R5", Stage.DESK)
    assert alone.at.frame.languages.current == "en", "a refusal tells nothing, not even a language"
    house.beside(lambda station: station.check_in("R1"))
    alone.scan("c-R1", Stage.ASKING)
    assert alone.at.frame.languages.current == "en"
    alone.at.finish()
    alone.at.choose_language("es")
    alone.scan("c-R1", Stage.ASKING)
    assert alone.at.frame.languages.current == "es", "what somebody chose stays"
    alone.at.finish()
    assert alone.at.frame.languages.current == "en"


def test_somebody_is_spoken_to_in_their_language_where_the_event_does_not_offer_it(alone):
    alone.scan("c-R4", Stage.ASKING)
    assert alone.at.frame.languages.current == "ar"
    alone.at.finish()
    assert alone.at.frame.languages.current == "en"


def test_what_one_chose_to_read_is_not_what_the_next_one_reads(alone):
    alone.scan("c-R8", Stage.ASKING)
    alone.at.choose_language("fr")
    alone.scan("c-R2", Stage.ASKING)
    assert alone.at.frame.languages.current == "en"
    alone.at.choose_language("es")
    alone.scan("c-R8", Stage.ASKING)
    assert alone.at.frame.languages.current == "en", "whose own languages are none of the window's reads the station's"


def test_who_tries_again_reads_on_in_the_language_that_they_chose(alone):
    alone.scan("c-nobody", Stage.DESK)
    alone.at.choose_language("fr")
    alone.scan("c-R8", Stage.ASKING)
    assert alone.at.frame.languages.current == "fr"


def test_a_scan_that_failed_behind_a_call_for_help_is_not_taken_for_the_next_one(alone, house):
    house.faults["scan"] = Fault("station.db: the disk is full", "free some space")
    alone.at.take_scan("c-R1")
    alone.at.call_help()
    alone.at.leave_person()
    alone.at.frame.core.wait(lambda station: station.name)
    del house.faults["scan"]
    alone.scan("c-R2", Stage.ASKING)
    assert alone.at.state.who.registration == "R2"
    assert Sound.ATTENTION not in alone.ears.heard[1:]


def test_colours_and_size_of_text_that_one_attendee_chose_are_gone_with_them(alone):
    alone.scan("c-R1", Stage.ASKING)
    alone.at.frame.window.look_asked.emit(Look(Scheme.CONTRAST, 150))
    assert (theme.appearance().theme, theme.appearance().text) == ("contrast", 1.5)
    alone.at.finish()
    assert (theme.appearance().theme, theme.appearance().text) == ("light", 1.0)
    assert recall(alone.house.settings.home) == Look(), "the station's other windows keep theirs"


def test_a_touch_on_a_language_speaks_it_for_this_person(alone, qtbot):
    qtbot.mouseClick(alone.at.screen.languages["fr"], LEFT)
    assert alone.at.frame.languages.current == "fr"
    assert alone.at.screen.languages["fr"].isChecked()


def test_badges_elsewhere_and_printing_at_once(open_self, open_windows):
    alone = open_self(prints=False)
    alone.scan("c-R1", Stage.WELCOME)
    assert alone.at.screen.message.text.text() == "You get your badge at the registration desk"
    open_windows.close()
    alone = open_self(at_once=True)
    alone.scan("c-R2", Stage.PRINTING)
    alone.printer_says(OUT)
    alone.until(Stage.OUT)


def test_out_of_paper_sends_one_to_the_desk_calls_somebody_and_is_over_when_the_badge_comes(alone, house, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    alone.at.confirm()
    job = alone.printer_says(EMPTY)
    alone.until(Stage.LATER)
    shown = alone.at.screen.message
    assert shown.title.text() == "You are checked in"
    assert shown.text.text() == "Your badge comes at the registration desk"
    assert "Out of paper. Load paper" in shown.staff.text()
    assert alone.ears.heard[-1] is Sound.ATTENTION
    assert alone.at.screen.help.isHidden()
    alone.at.screen.countdown.over.emit()
    alone.until(Stage.BROKEN)
    assert shown.title.text() == "Out of order"
    alone.at.take_scan("c-R2")
    assert alone.at.state.stage is Stage.BROKEN
    assert kinds(house)[0] == 1
    house.hand.say(house, job, OUT)
    alone.until(Stage.IDLE)


def test_a_badge_that_jams_calls_somebody_and_staff_say_when_it_is_mended(alone, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    alone.at.confirm()
    alone.printer_says(JAMMED)
    alone.until(Stage.LATER)
    qtbot.mouseClick(alone.at.screen.staff, LEFT)
    qtbot.waitUntil(lambda: bool(alone.at.gate.dialog.buttons))
    qtbot.mouseClick(alone.at.gate.dialog.buttons["mend"], LEFT)
    alone.until(Stage.IDLE)


def test_a_disk_that_is_full_invites_one_more_try_and_then_nobody(alone, house):
    house.faults["scan"] = Fault("station.db: the disk is full", "free some space")
    alone.scan("c-R1", Stage.AGAIN)
    alone.scan("c-R1", Stage.BROKEN)
    assert "The disk is full" not in alone.at.screen.message.title.text()
    assert "the disk is full" in alone.at.screen.message.staff.text()
    assert kinds(house)[0] == 0


def test_a_badge_that_cant_be_made_is_made_at_the_desk_and_the_next_one_may_come(alone, house):
    house.faults["print_badge"] = Fault("R1: no glyph for one character", "correct the name")
    alone.scan("c-R1", Stage.ASKING)
    alone.at.confirm()
    alone.until(Stage.LATER)
    assert alone.checked_in() == ["CHECKED_IN"]
    alone.at.screen.countdown.over.emit()
    alone.until(Stage.IDLE)


def test_help_shows_in_attention_colours_until_it_came(alone, qtbot):
    alone.scan("c-R1", Stage.ASKING)
    qtbot.mouseClick(alone.at.screen.help, LEFT)
    alone.until(Stage.HELP)
    assert alone.at.screen.message.title.text() == "Please wait here"
    assert alone.at.screen.message.text.text().startswith("This screen and its sound call our staff.")
    assert "registration desk" in alone.at.screen.message.text.text(), "no other station is told, so that nobody may see it"
    assert alone.at.screen.grab().toImage().pixelColor(4, 4).name().upper() == theme.now().attention
    assert alone.ears.heard[-1] is Sound.ATTENTION
    assert "Okafor" not in alone.words()
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(alone.at.gate.dialog.buttons))
    qtbot.mouseClick(alone.at.gate.dialog.buttons["mend"], LEFT)
    alone.until(Stage.IDLE)


@pytest.mark.parametrize(("volume", "present"), [(0, True), (80, False)])
def test_a_call_for_help_that_is_not_heard_does_not_say_that_it_is(alone, volume, present):
    alone.ears.volume, alone.ears.present = volume, present
    alone.at.call_help()
    assert alone.at.screen.message.text.text().startswith("This screen calls our staff.")


def test_a_scan_while_staff_are_asked_for_a_pin_is_refused_aloud(alone, qtbot, house):
    alone.at.ask_staff()
    alone.at.take_scan("c-R1")
    assert alone.at.state.stage is Stage.IDLE
    assert alone.ears.heard == [Sound.ATTENTION]
    assert kinds(house)[0] == 0


def test_where_the_station_knows_its_staff_one_of_them_opens_it_and_stands_for_what_is_done(open_self, guarded, qtbot):
    alone = open_self(at=guarded)
    assert alone.at.state.stage is Stage.CLOSED
    alone.at.take_scan("c-R1")
    assert alone.at.state.stage is Stage.CLOSED
    qtbot.mouseClick(alone.at.screen.staff, LEFT)
    qtbot.waitUntil(lambda: alone.at.gate.dialog.sign_in is not None)
    sign_in = alone.at.gate.dialog.sign_in
    assert "Petit" not in alone.words(), "attendees may look on"
    choose(qtbot, sign_in, "OP7")
    give(qtbot, sign_in, "000001")
    qtbot.waitUntil(lambda: bool(sign_in.pad.remark.text()))
    give(qtbot, sign_in, PINS["OP7"])
    qtbot.waitUntil(lambda: bool(alone.at.gate.dialog.buttons))
    qtbot.mouseClick(alone.at.gate.dialog.buttons["open"], LEFT)
    alone.until(Stage.IDLE)
    guarded.clock.passes(3600)
    alone.scan("c-R1", Stage.ASKING)
    alone.at.confirm()
    alone.printer_says(OUT)
    alone.until(Stage.OUT)
    assert [body["who"] for body in guarded.entries("badge")] == ["OP7"]
    guarded.dismiss(OP)
    alone.at.take_scan("c-R2")
    alone.until(Stage.CLOSED)


def test_after_a_crash_it_is_open_again_for_whoever_opened_it(open_self, guarded):
    alone = open_self(at=guarded, keeper=SUP.id)
    alone.until(Stage.IDLE)
    assert alone.at.keeper.staff == SUP


def test_who_has_gone_meanwhile_opens_nothing(open_self, guarded, qtbot):
    alone = open_self(at=guarded, keeper="NOBODY")
    alone.at.frame.core.wait(lambda station: station.name)
    qtbot.wait(1)
    assert alone.at.state.stage is Stage.CLOSED


def test_every_control_has_a_name_and_room_for_a_finger(alone):
    for stage, code in ((Stage.ASKING, "c-R1"), (Stage.DESK, "c-R9")):
        alone.scan(code, stage)
        for button in alone.at.screen.findChildren(type(alone.at.screen.help)):
            if button.isVisible():
                assert button.accessibleName()
                assert min(button.width(), button.height()) >= theme.TARGET


def test_many_wrong_codes_in_a_row_are_answered_slowly(open_self):
    alone = open_self()
    for number in range(MOST_REFUSED):
        alone.scan(f"GUESS-{number}", Stage.DESK)
    assert alone.at.screen.message.button.isHidden()
    scans = len(alone.checked_in())
    alone.at.take_scan("c-R1")
    alone.at.see_code("c-R1")
    alone.at.finish()
    alone.at.leave_person()
    assert alone.at.state.stage is Stage.DESK
    assert len(alone.checked_in()) == scans
    alone.at.screen.countdown.over.emit()
    alone.scan("c-R1", Stage.ASKING)
    alone.at.deny()


def test_nobody_turns_the_sounds_off_where_attendees_are_alone(open_self, qtbot):
    alone = open_self()
    qtbot.keyClick(alone.at.frame.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert alone.at.frame.hearing.dialog is None
    alone.at.frame.hearing.offer()
    assert alone.at.frame.hearing.dialog is not None
