"""What the desk shows and offers about badges on their way to paper; the spool is real, the printers' part is played by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kiosk.domain.reason import Reason
from kiosk.printing.job import JobState, Progress
from kiosk.printing.trouble import Trouble
from kiosk.wording.troubles import trouble_words
from tests.ui.duty import find, press, scan
from tests.ui.jobs import EMPTY, JAMMED, LOST, ONE, OTHER, OUT, alert, ask_for, choose, offers, rows, see, spool, words
from tests.ui.world import HandPrinter
from ui.widgets.fit_label import FitLabel
from ui.widgets.job_dialog import Choice
from ui.wording import Sound


@pytest.fixture
def desk(waiting_desk):
    return waiting_desk


def test_each_job_is_listed_as_it_stands_those_first_that_wait_for_somebody(desk, house, hand, qtbot):
    assert rows(desk) == ["Amaka Okaforum: waiting", "王小明: waiting", "Amina Okafor: waiting"]
    hand.take(house, ONE, Progress(JobState.PRINTING))
    qtbot.waitUntil(lambda: rows(desk)[2] == "Amina Okafor: printing…")
    job = hand.take(house, ONE, EMPTY)
    qtbot.waitUntil(lambda: rows(desk)[0] == "王小明: ▲ out of paper")
    hand.say(house, job, LOST)
    qtbot.waitUntil(lambda: rows(desk)[0] == "王小明: ? did it come out?")
    hand.say(house, job, OUT)
    qtbot.waitUntil(lambda: rows(desk) == ["Amaka Okaforum: waiting", "王小明: ✓ out", "Amina Okafor: printing…"])
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: rows(desk)[0] == "Amaka Okaforum: × paper jam")
    assert desk.screen.jobs_label.text() == "Printing · ▲ to see to: 1"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_window_speaks_the_clerks_language_and_changes_it(desk, house, hand, qtbot, language):
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina")
    desk.frame.languages.speak(language)
    told = trouble_words(Trouble.JAM, language)
    assert rows(desk)[0] == f"Amina Okafor: × {told.short}"
    assert desk.frame.window.header.printer.text() == f"▲ desk-2 · {told.short}"
    assert told.short in desk.screen.notice.title.text()
    assert desk.screen.notice.step.text() == told.to_do


def test_rows_are_for_fingers(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: "jam" in rows(desk)[0])
    assert all(desk.screen.jobs.visualItemRect(desk.screen.jobs.item(row)).height() >= 44 for row in range(3))


def test_a_doubt_is_asked_about_and_yes_ends_it(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Did the badge of Amina Okafor come out?")
    qtbot.mouseClick(desk.screen.notice.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert offers(desk.dialog) == ["✓  Yes, it is here", "×  No, nothing came out"]
    assert all(button.height() >= 80 for button in desk.dialog.buttons.values())
    choose(qtbot, desk, Choice.CAME_OUT)
    qtbot.waitUntil(desk.screen.notice.isHidden)
    assert desk.dialog is None
    assert spool(house)["R1", 1] == (JobState.PRINTED, Trouble.NONE, ONE)
    assert desk.frame.window.header.printer.text() == "desk-2"


def test_no_leads_to_printing_it_again_with_the_same_serial(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    see(qtbot, desk, 0)
    choose(qtbot, desk, Choice.NOT_OUT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert "Print this badge again?" in words(desk.dialog)
    assert spool(house)["R1", 1][:2] == (JobState.FAILED, Trouble.NOT_OUT)
    woken = hand.woken
    choose(qtbot, desk, Choice.AGAIN)
    assert spool(house)["R1", 1] == (JobState.QUEUED, Trouble.NONE, ONE)
    qtbot.waitUntil(lambda: hand.woken > woken)
    qtbot.waitUntil(lambda: rows(desk)[2] == "Amina Okafor: waiting")
    assert len(spool(house)) == 3


def test_escape_and_a_stray_enter_leave_it_in_doubt(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    dialog = see(qtbot, desk, 0)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.dialog is dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.dialog is None
    assert spool(house)["R1", 1][0] is JobState.UNKNOWN
    assert desk.screen.notice.isVisible()


def test_it_is_answered_by_keyboard_alone(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    press(qtbot, desk, Qt.Key.Key_F7)
    list_ = desk.screen.jobs
    assert desk.frame.window.focusWidget() is list_
    assert list_.currentRow() == 0
    qtbot.keyClick(list_, Qt.Key.Key_Down)
    qtbot.keyClick(list_, Qt.Key.Key_Up)
    qtbot.keyClick(list_, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    qtbot.keyClick(desk.dialog, Qt.Key.Key_Right)
    qtbot.keyClick(desk.dialog.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(desk.dialog.focusWidget(), Qt.Key.Key_Left)
    assert desk.dialog.focusWidget() is desk.dialog.buttons[Choice.CAME_OUT]
    qtbot.keyClick(desk.dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: spool(house)["R1", 1][0] is JobState.PRINTED)
    # without a window manager nobody else does
    desk.frame.window.activateWindow()
    qtbot.waitUntil(desk.frame.window.isActiveWindow)
    press(qtbot, desk, Qt.Key.Key_Escape)
    assert desk.frame.window.focusWidget() is desk.screen.search.line


def test_a_row_that_moves_stays_chosen(desk, house, hand, qtbot):
    press(qtbot, desk, Qt.Key.Key_F7)
    qtbot.keyClick(desk.screen.jobs, Qt.Key.Key_Down)
    assert rows(desk)[desk.screen.jobs.currentRow()].startswith("王小明")
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: rows(desk)[0].startswith("Amina"))
    assert rows(desk)[desk.screen.jobs.currentRow()].startswith("王小明")


def test_another_printer_takes_over_what_failed_and_what_waits(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina Okafor did not come out (paper jam)")
    dialog = see(qtbot, desk, 0)
    assert offers(dialog) == ["Print again", "Print on desk-3 instead, and 2 others that wait", "Give up"]
    choose(qtbot, desk, Choice.TAKE_OVER)
    assert set(spool(house).values()) == {(JobState.QUEUED, Trouble.NONE, OTHER)}
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-3")
    qtbot.waitUntil(desk.screen.notice.isHidden)
    scan(qtbot, desk, "c-R8")
    desk.do_next()
    qtbot.waitUntil(lambda: not desk.busy)
    assert spool(house)["R8", 1][2] == OTHER


def test_what_is_printing_stays_and_that_is_said(desk, house, hand, qtbot):
    hand.take(house, ONE, EMPTY)
    alert(qtbot, desk, "desk-2 · out of paper")
    assert desk.screen.notice.step.text() == "Load paper; it goes on by itself"
    dialog = see(qtbot, desk, 0)
    assert "It stays at desk-2" in words(dialog)
    assert offers(dialog) == ["Print the next badges on desk-3; waiting: 2"]
    choose(qtbot, desk, Choice.TAKE_OVER)
    assert spool(house) == {
        ("R1", 1): (JobState.PRINTING, Trouble.PAPER_OUT, ONE),
        ("R3", 1): (JobState.QUEUED, Trouble.NONE, OTHER),
        ("R7", 1): (JobState.QUEUED, Trouble.NONE, OTHER),
    }
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-3")


def test_what_waits_behind_it_is_moved_or_given_up(desk, house, hand, qtbot):
    hand.take(house, ONE, EMPTY)
    alert(qtbot, desk, "out of paper")
    dialog = see(qtbot, desk, 2)
    assert "This badge waits (out of paper)" in words(dialog)
    assert "What is printing there stays there." in words(dialog)
    assert offers(dialog) == ["Print on desk-3 instead, and 1 other that waits", "Give up"]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert desk.dialog is None, "a stray Enter changes nothing"
    assert spool(house)["R3", 1] == (JobState.QUEUED, Trouble.NONE, ONE)
    see(qtbot, desk, 2)
    choose(qtbot, desk, Choice.DROP)
    assert spool(house)["R3", 1][:2] == (JobState.FAILED, Trouble.GIVEN_UP)
    qtbot.waitUntil(lambda: "王小明: given up" in rows(desk))
    dialog = see(qtbot, desk, rows(desk).index("王小明: given up"))
    assert offers(dialog) == []
    assert "print a new one from the person's card" in words(dialog)


def test_a_doubt_left_behind_after_a_take_over_prints_at_the_printer_in_use(desk, house, hand, qtbot):
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    see(qtbot, desk, 1)
    choose(qtbot, desk, Choice.TAKE_OVER)
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-3")
    assert "Amina" in desk.screen.notice.title.text()
    see(qtbot, desk, 0)
    choose(qtbot, desk, Choice.NOT_OUT)
    qtbot.waitUntil(lambda: desk.dialog is not None)
    assert offers(desk.dialog) == ["Print on desk-3", "Print again on desk-2", "Give up"]
    choose(qtbot, desk, Choice.ELSEWHERE)
    assert spool(house)["R1", 1] == (JobState.QUEUED, Trouble.NONE, OTHER)


def test_without_another_printer_none_is_offered(open_desk, house, hand, qtbot):
    house.set_up_printers(ONE)
    ask_for(house, "R1")
    desk = open_desk()
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina")
    assert offers(see(qtbot, desk, 0)) == ["Print again", "Give up"]


def test_a_badge_that_is_out_is_printed_anew_only_after_the_usual_question(desk, house, hand, qtbot):
    hand.take(house, ONE, OUT)
    qtbot.waitUntil(lambda: "Amina Okafor: ✓ out" in rows(desk))
    dialog = see(qtbot, desk, 2)
    assert "Badge no. 1 stops working" in words(dialog)


def test_attention_is_called_once_for_many_and_again_for_something_new(desk, house, hand, ears, qtbot):
    hand.take(house, ONE, JAMMED)
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Badges that did not come out: 2 (paper jam)")
    assert ears.heard == [Sound.ATTENTION]
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amaka Okaforum")
    assert ears.heard == [Sound.ATTENTION] * 2


def test_a_printer_that_is_over_it_in_a_moment_calls_nobody(desk, house, hand, ears, qtbot):
    desk.badges.blink.setInterval(3_600_000)
    job = hand.take(house, ONE, Progress(JobState.PRINTING, "", Trouble.UNREACHABLE))
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "▲ desk-2 · not reachable")
    assert desk.screen.notice.isHidden()
    hand.say(house, job, OUT)
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-2")
    assert ears.heard == []


def test_what_was_dismissed_comes_back_with_the_next_trouble(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina")
    qtbot.mouseClick(desk.screen.notice.close_button, Qt.MouseButton.LeftButton)
    assert desk.screen.notice.isHidden()
    assert "to see to: 1" in desk.screen.jobs_label.text()
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "王小明")


def test_nothing_takes_the_keyboard_from_who_types_or_stops_a_scan(desk, house, hand, qtbot):
    find(qtbot, desk, "sal")
    hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    assert desk.dialog is None
    assert desk.frame.window.focusWidget() is desk.screen.search.line
    qtbot.keyClicks(desk.frame.window.focusWidget(), "ma")
    assert desk.screen.search.line.text() == "salma"
    assert scan(qtbot, desk, "c-R8") is Reason.CHECKED_IN
    assert desk.screen.notice.isVisible(), "a scan does not sweep the question away"


def test_a_button_that_goes_out_of_use_does_not_hand_the_keyboard_to_the_list(desk, qtbot):
    scan(qtbot, desk, "c-R8")
    assert desk.frame.window.focusWidget() is desk.screen.primary
    desk.undo()
    qtbot.waitUntil(lambda: not desk.busy)
    assert not desk.screen.walks_jobs
    desk.clear()
    assert desk.state.person is None


def test_a_question_that_has_answered_itself_goes_away(desk, house, hand, qtbot):
    job = hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    see(qtbot, desk, 0)
    hand.say(house, job, OUT)
    qtbot.waitUntil(lambda: desk.dialog is None)


def test_what_another_program_settled_first_is_said_and_the_list_put_right(desk, house, hand, qtbot):
    job = hand.take(house, ONE, LOST)
    alert(qtbot, desk, "Amina")
    see(qtbot, desk, 0)
    house.beside(lambda station: station.settle_job(job.id, came_out=True))
    desk.dialog.buttons[Choice.NOT_OUT].click()
    qtbot.waitUntil(lambda: desk.frame.window.fault is not None)
    assert "not in doubt" in desk.frame.window.fault.what
    qtbot.waitUntil(lambda: "Amina Okafor: ✓ out" in rows(desk))
    assert spool(house)["R1", 1][0] is JobState.PRINTED


def test_what_was_left_from_before_is_asked_about_however_old(open_desk, house, hand, ears, qtbot):
    ask_for(house, "R1", "R3")
    hand.take(house, ONE, LOST)
    hand.take(house, ONE, JAMMED)
    ask_for(house, *[f"X{number}" for number in range(3)], "R7", "R8", "R2", "R4", "R6", "R5")
    for _ in range(9):
        hand.take(house, ONE, OUT)
    desk = open_desk()
    assert rows(desk)[:2] == ["Amina Okafor: ? did it come out?", "王小明: × paper jam"]
    assert len(rows(desk)) == 8
    alert(qtbot, desk, "Did the badge of Amina Okafor come out?")
    assert ears.heard == [Sound.ATTENTION]


def test_a_newer_badge_ends_the_question_of_the_older(desk, house, hand, qtbot):
    hand.take(house, ONE, JAMMED)
    alert(qtbot, desk, "Amina")
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: desk.dialog is not None)
    desk.dialog.accept()
    qtbot.waitUntil(lambda: "Amina Okafor: replaced" in rows(desk))
    qtbot.waitUntil(desk.screen.notice.isHidden)


@pytest.mark.parametrize("size", [(1280, 720), (1366, 768)])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_nothing_is_cut_off_in_the_dialogs(open_desk, house, qtbot, size, language):
    long = "ipp://badge-printer-third-floor-registration-area.conference-services.example/ipp/print"
    house.set_up_printers(ONE, long)
    hand = house.hand = HandPrinter()
    ask_for(house, "R6", "R1", "R3")
    desk = open_desk()
    desk.frame.languages.speak(language)
    desk.frame.window.resize(*size)
    hand.take(house, ONE, LOST)
    qtbot.waitUntil(desk.screen.notice.isVisible)
    for choice in (Choice.NOT_OUT, None):
        dialog = see(qtbot, desk, 0) if desk.dialog is None else desk.dialog
        assert dialog.height() <= size[1] - 57
        for label in dialog.findChildren(QLabel):
            assert dialog.rect().contains(label.geometry())
            if isinstance(label, FitLabel):
                assert "…" not in "".join(label.fitted().lines)
            else:
                assert label.heightForWidth(label.width()) <= label.height()
        for choice_, button in dialog.buttons.items():
            assert button.text() == button.accessibleName() or choice_ is Choice.TAKE_OVER, "only a printer's name may be long"
            assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width() - 20
        if choice:
            choose(qtbot, desk, choice)
            qtbot.waitUntil(lambda: desk.dialog is not None)


def test_the_header_names_the_printer_that_took_over_on_the_command_line(desk, house, qtbot):
    assert desk.frame.window.header.printer.text() == "desk-2"
    desk.badges.again.setInterval(10)
    house.beside(lambda station: station.take_over(OTHER))
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-3")


def test_the_next_word_of_a_job_tells_where_badges_go_now(desk, house, hand, qtbot):
    desk.badges.again.stop()
    house.beside(lambda station: station.take_over(OTHER))
    hand.take(house, OTHER, OUT)
    qtbot.waitUntil(lambda: desk.frame.window.header.printer.text() == "desk-3")


def test_a_printer_that_is_off_is_said_at_the_top_before_anybody_prints_and_one_that_is_back_too(desk, house, hand, qtbot):
    header, looked = desk.frame.window.header.printer, desk.frame.core.printer_looked
    assert header.text() == "desk-2"
    looked.emit(ONE, Trouble.UNREACHABLE)
    assert header.text() == "▲ desk-2 · not reachable"
    looked.emit(ONE, Trouble.NONE)
    assert header.text() == "desk-2"
    looked.emit(OTHER, Trouble.UNREACHABLE)
    assert header.text() == "desk-2", "badges go elsewhere"


def test_what_a_job_tells_of_its_printer_and_what_the_printer_says_later_are_shown_in_their_order(desk, house, hand, qtbot):
    header, looked = desk.frame.window.header.printer, desk.frame.core.printer_looked
    looked.emit(ONE, Trouble.NONE)
    hand.take(house, ONE, JAMMED)
    qtbot.waitUntil(lambda: header.text() == "▲ desk-2 · paper jam")
    looked.emit(ONE, Trouble.NONE)
    assert header.text() == "desk-2"
    alert(qtbot, desk, "Amina")
