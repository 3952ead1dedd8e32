"""Walk-ins, corrections, other delegates, lost badges and holds at the desk's window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk.domain.reason import Reason
from kiosk.errors import Fault
from tests.ui.duty import choose as choose_staff
from tests.ui.duty import find, give, press, scan, sign_in
from tests.ui.faces import give_photo
from tests.ui.jobs import words
from tests.ui.registering import click, come_back, open_by_key, opened, said, type_into, type_text
from tests.ui.world import OP, ORG, PINS, SUP
from ui.registering.correct import CorrectDialog
from ui.registering.lost import LostDialog
from ui.registering.substitute import SubstituteDialog
from ui.registering.walk_in import WalkInDialog
from ui.wording import Sound, Tone


@pytest.fixture
def desk(open_desk, hand):
    return open_desk()


def jobs(desk):
    return [(named.job.registration, named.job.serial) for named in desk.screen._jobs]


def settled(qtbot, desk):
    qtbot.waitUntil(lambda: not desk.busy and desk.dialog is None)


def test_a_walk_in_is_registered_checked_in_and_has_a_badge(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="Ngozi", family_name="Adichie", organization="UNDP", country="nigeria", tier="obs")
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: len(jobs(desk)) == 1)
    who = desk.state.person.registration
    assert (who.name, who.organization, who.country, who.tier) == ("Ngozi Adichie", "UNDP", "NG", "OBS")
    assert desk.state.person.checked_in is not None
    assert desk.state.told.outcome.decision.reason is Reason.CHECKED_IN
    assert [entry["tier"] for entry in house.entries("walk_in")] == ["OBS"]


def test_only_registering_leaves_the_rest_for_later(desk, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, display_name="王小明二", tier="FP")
    click(qtbot, dialog.only)
    settled(qtbot, desk)
    assert desk.screen.card.name.text() == "王小明二"
    assert desk.state.person.checked_in is None
    assert jobs(desk) == []
    assert desk.frame.window.focusWidget() is desk.screen.primary


def test_what_is_wrong_is_said_at_its_line_and_nothing_is_registered(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert said(dialog).keys() == {"given_name", "tier"}
    assert dialog.focusWidget() is dialog.form.lines["given_name"].edit
    type_into(qtbot, dialog, given_name="Ngozi", country="Atlantis", tier="FP")
    assert "given_name" not in said(dialog)
    click(qtbot, dialog.yes)
    assert said(dialog) == {"country": "▲ No country “Atlantis”: choose one from the list."}
    assert dialog.form.lines["country"].edit.accessibleDescription().startswith("No country")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settled(qtbot, desk)
    assert house.entries("walk_in") == []


def test_whoever_is_registered_already_is_pointed_out_while_their_name_is_typed(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="amina", family_name="OKAFOR", tier="OBS")
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    assert dialog.warning.isVisible()
    click(qtbot, dialog.yes)
    qtbot.waitUntil(lambda: dialog.warned)
    assert house.entries("walk_in") == []
    assert dialog.yes.text() == "Somebody else: register, check in and print"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    settled(qtbot, desk)
    assert desk.state.person.registration.id == "R1"


def test_a_namesake_is_registered_all_the_same(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="Amina", family_name="Okafor", tier="OBS")
    click(qtbot, dialog.yes)
    qtbot.waitUntil(lambda: dialog.warned)
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    assert len(house.entries("walk_in")) == 1


def test_a_name_like_it_is_shown_and_stops_nobody(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, family_name="Okafor", tier="OBS")
    qtbot.waitUntil(lambda: dialog.list.count() > 0)
    assert dialog.warning.isHidden()
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    assert len(house.entries("walk_in")) == 1


def test_the_name_that_was_not_found_need_not_be_typed_again(desk, qtbot):
    type_text(qtbot, desk.screen.search.line, "Zsófia Kőszegi")
    qtbot.waitUntil(desk.screen.search.empty.isVisible)
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    typed = dialog.form.typed()
    assert (typed["given_name"], typed["family_name"]) == ("Zsófia", "Kőszegi")
    assert dialog.badge.text() == "Zsófia Kőszegi"


def test_a_full_disk_is_said_in_the_dialog_and_what_was_typed_stays(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="Ngozi", tier="FP")
    house.faults["attend"] = Fault("station.db: the disk is full", "free some space")
    click(qtbot, dialog.yes)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.title.text() == "Station.db: the disk is full"
    house.faults.clear()
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    assert len(house.entries("walk_in")) == 1


def test_a_code_is_not_scanned_behind_a_dialogs_back(desk, qtbot, ears):
    open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    desk.take_scan("c-R1")
    assert ears.heard == [Sound.ATTENTION]
    assert desk.state.told is None


def test_a_correction_shows_what_changes_and_changes_only_that(desk, house, qtbot):
    find(qtbot, desk, "amina")
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    assert not dialog.yes.isEnabled()
    type_into(qtbot, dialog, family_name="Okafor-Balogun", country="ghana")
    assert dialog.changed() == {"family_name": "Okafor-Balogun", "country": "GH"}
    shown = words(dialog)
    for line in ("was: Okafor", "now: Okafor-Balogun", "was: Nigeria", "now: Ghana"):
        assert line in shown
    assert dialog.yes.text() == "Save"
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    assert desk.screen.card.name.text() == "Amina Okafor-Balogun"
    assert desk.frame.window.focusWidget() is desk.screen.primary
    assert len(house.entries("correct")) == 1


def test_a_correction_of_what_was_printed_offers_a_new_badge(desk, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1)])
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    type_into(qtbot, dialog, note="Greeted")
    assert dialog.yes.text() == "Save", "no badge says the note"
    type_into(qtbot, dialog, given_name="Aminata")
    assert dialog.badge_note.text() == "Badge no. 1 still says what it said."
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: ("R1", 2) in jobs(desk))
    assert desk.state.person.badge_serial == 2


def test_another_delegate_takes_over_and_what_ends_is_said_before(desk, house, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1)])
    desk.more.substitute()
    dialog = opened(qtbot, desk, SubstituteDialog)
    for line in ("Badge no. 1", "All codes", "The check-in", "FP · Focal point", "Nigeria"):
        assert line in words(dialog)
    click(qtbot, dialog.keep)
    assert dialog.keep.text() == "✓  Invitations are kept: B2"
    type_into(qtbot, dialog, given_name="Ngozi", family_name="Adichie")
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: ("R1", 2) in jobs(desk))
    assert desk.screen.card.name.text() == "Ngozi Adichie"
    assert desk.state.person.registration.invited == {"B2"}
    desk.clear()
    assert scan(qtbot, desk, "c-R1") is not Reason.ALREADY_CHECKED_IN, "the former one's code ended"


def test_invitations_lapse_unless_they_are_kept(desk, qtbot):
    find(qtbot, desk, "amina")
    desk.more.substitute()
    dialog = opened(qtbot, desk, SubstituteDialog)
    type_into(qtbot, dialog, display_name="王小明二")
    click(qtbot, dialog.only)
    settled(qtbot, desk)
    assert desk.state.person.registration.invited == frozenset()
    assert jobs(desk) == []


def test_a_lost_badge_ends_and_another_is_printed(desk, house, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1)])
    desk.more.report_lost()
    dialog = opened(qtbot, desk, LostDialog)
    click(qtbot, dialog.again)
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: ("R1", 2) in jobs(desk))
    assert [entry["through"] for entry in house.entries("revoke")] == [1]


def test_a_badge_may_only_be_reported_lost(desk, qtbot):
    scan(qtbot, desk, "c-R1")
    desk.do_next()
    qtbot.waitUntil(lambda: jobs(desk) == [("R1", 1)])
    desk.more.report_lost()
    click(qtbot, opened(qtbot, desk, LostDialog).only)
    settled(qtbot, desk)
    assert desk.state.person.badge_lost
    assert "reported lost" in desk.screen.card.accessibleDescription()
    assert jobs(desk) == [("R1", 1)]


def test_a_walk_in_that_is_undone_is_gone_without_a_fault(desk, house, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="Ngozi", tier="FP")
    click(qtbot, dialog.only)
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: desk.state.person is not None)
    desk.undo()
    settled(qtbot, desk)
    assert len(house.entries("undo")) == 1
    assert desk.frame.window.fault is None
    assert desk.state.person is None


def test_a_hold_is_put_and_lifted_and_can_not_be_overlooked(desk, qtbot):
    find(qtbot, desk, "amina")
    desk.more.turn_hold()
    desk.people.vouching.dialog.accept()
    qtbot.waitUntil(lambda: desk.state.person.blocked)
    strip = desk.screen.card.flags[0]
    assert (strip.words.text(), strip._tone) == ("Security hold", Tone.REFUSE)
    assert not desk.screen.primary.isVisible()
    desk.more.turn_hold()
    desk.people.vouching.dialog.accept()
    qtbot.waitUntil(lambda: not desk.state.person.blocked)
    assert strip.words.text() == "Head: greet"


def test_a_hold_that_was_lifted_is_said_no_longer(desk, qtbot):
    desk.take_scan("c-R1")
    settled(qtbot, desk)
    desk.more.turn_hold()
    desk.people.vouching.dialog.accept()
    qtbot.waitUntil(lambda: desk.state.person.blocked)
    assert desk.state.told is None
    desk.take_scan("c-R1")
    settled(qtbot, desk)
    assert desk.state.told.outcome.decision.reason is Reason.BLOCKED
    desk.more.turn_hold()
    desk.people.vouching.dialog.accept()
    qtbot.waitUntil(lambda: not desk.state.person.blocked)
    assert desk.screen.banner.isHidden()


def test_what_is_chosen_from_the_menu_is_done_for_nobody_who_came_meanwhile(desk, house, qtbot):
    find(qtbot, desk, "amina")
    desk.more.open()
    undo = desk.frame.window.menu_shown.actions()[-1]
    desk.take_scan("c-R2")
    settled(qtbot, desk)
    assert desk.state.person.registration.id == "R2"
    undo.trigger()
    settled(qtbot, desk)
    assert house.entries("undo") == []
    assert desk.state.person.checked_in is not None


def test_the_menu_offers_what_can_be_done_now(desk, qtbot):
    def offered():
        come_back(qtbot, desk)
        press(qtbot, desk, Qt.Key.Key_F6)
        menu = desk.frame.window.menu_shown
        texts = [action.text() for action in menu.actions()]
        menu.close()
        return texts

    assert offered() == ["Walk-in… (F3)", "Undo the last act (Ctrl+Z)"]
    find(qtbot, desk, "amina")
    assert offered() == [
        "Check in only (F5)",
        "Correct… (F4)",
        "Another delegate…",
        "Security hold…",
        "Walk-in… (F3)",
        "Undo the last act (Ctrl+Z)",
    ]
    desk.do_next()
    qtbot.waitUntil(lambda: bool(jobs(desk)))
    assert {"Badge lost…", "New badge… (F8)"} <= set(offered())


def test_the_card_shows_the_photo_and_never_another_persons(desk, house, qtbot):
    give_photo(house, "R3")
    find(qtbot, desk, "xiaoming")
    photo = desk.screen.card.photo
    qtbot.waitUntil(lambda: photo.photo is not None)
    assert desk.screen.card.also.text() == "Xiaoming Wang"
    desk.clear()
    find(qtbot, desk, "amina")
    assert photo.photo is None


def test_an_operator_needs_a_supervisor_for_a_walk_in_and_stays_signed_in(open_desk, house, hand, qtbot):
    house.engage(ORG, SUP, OP)
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    type_into(qtbot, dialog, given_name="Ngozi", family_name="Adichie", tier="FP")
    click(qtbot, dialog.yes)
    qtbot.waitUntil(lambda: desk.people.vouching.dialog is not None)
    asked = desk.people.vouching.dialog
    choose_staff(qtbot, asked.sign_in, "SUP1")
    give(qtbot, asked.sign_in, "000000")
    qtbot.waitUntil(lambda: bool(asked.sign_in.pad.remark.text()))
    assert house.entries("walk_in") == []
    give(qtbot, asked.sign_in, PINS["SUP1"])
    settled(qtbot, desk)
    qtbot.waitUntil(lambda: len(jobs(desk)) == 1)
    (entry,) = house.entries("walk_in")
    assert (entry["who"], entry["beside"]) == ("SUP1", "OP7")
    assert [entry["who"] for entry in house.entries("badge")] == ["OP7"], "what came after it was the operator's"
    assert desk.duty.staff.id == "OP7"


def test_an_operator_corrects_a_name_alone_and_a_tier_with_a_supervisor(open_desk, house, hand, qtbot):
    house.engage(ORG, SUP, OP)
    desk = open_desk()
    sign_in(qtbot, desk, "OP7")
    find(qtbot, desk, "amina")
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    type_into(qtbot, dialog, given_name="Aminata")
    click(qtbot, dialog.yes)
    settled(qtbot, desk)
    assert [entry["who"] for entry in house.entries("correct")] == ["OP7"]
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F4, CorrectDialog)
    type_into(qtbot, dialog, tier="obs")
    click(qtbot, dialog.yes)
    qtbot.waitUntil(lambda: desk.people.vouching.dialog is not None)
    desk.people.vouching.dialog.reject()
    assert desk.dialog is dialog, "the form is still there"
    desk.duty.lock()
    settled(qtbot, desk)
    assert len(house.entries("correct")) == 1


def test_the_lines_are_walked_in_order_and_each_has_a_name(desk, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    for line in dialog.form.lines.values():
        assert line.edit.accessibleName() == line.label.text()
        assert line.edit.height() >= 44
    for button in (dialog.yes, dialog.only, dialog.no):
        assert button.height() >= 44
        assert button.accessibleName()
    assert all(label.textFormat() is not Qt.TextFormat.RichText for label in dialog.findChildren(QLabel))


def test_a_country_is_chosen_by_typing_by_arrows_and_by_the_button(desk, qtbot):
    dialog = open_by_key(qtbot, desk, Qt.Key.Key_F3, WalkInDialog)
    line = dialog.form.lines["country"].edit
    line.setFocus()
    type_text(qtbot, line, "sudaf")
    assert line.text() == "sudaf", "what is typed is never written over"
    assert line.popup.currentIndex().data() == "South Africa", "found by its Spanish name"
    line.clear()
    type_text(qtbot, line, "afrique du s")
    assert line.text() == "afrique du s"
    QTest.keyClick(line.popup, Qt.Key.Key_Tab)
    assert (line.text(), line.value()) == ("South Africa", "ZA")
    assert dialog.focusWidget() is dialog.form.lines["position"].edit
    line.setFocus()
    line.clear()
    type_text(qtbot, line, "guinea")
    QTest.keyClick(line.popup, Qt.Key.Key_Down)
    QTest.keyClick(line.popup, Qt.Key.Key_Return)
    assert line.value() == "GQ"
    click(qtbot, dialog.form.lines["tier"].edit.opener)
    tiers = dialog.form.lines["tier"].edit
    assert [tiers.popup.model().index(row, 0).data() for row in range(3)] == [
        "FP · Focal point",
        "CS · Civil society",
        "OBS · Observer",
    ]
    spot = tiers.popup.visualRect(tiers.popup.model().index(2, 0)).center()
    qtbot.mouseClick(tiers.popup.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert tiers.value() == "OBS"
