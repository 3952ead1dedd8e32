"""Naming the staff."""

from __future__ import annotations

import pytest

from kiosk.domain.staff import Role
from ui.assistant.steps import State, Step, state_of
from ui.wording import Tone


def test_the_first_is_an_organizer_and_then_adds_the_others(founded):
    founded.a.go(Step.STAFF)
    page = founded.pages.staff
    assert not page.role.isEnabled()
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "402917")
    founded.added("MW1")
    assert state_of(Step.STAFF, founded.a.standing) is State.NEEDS
    assert "second organizer" in page.worries.text()
    founded.add("Ana Brâncuși", "AB2", Role.ORGANIZER, "690417")
    founded.added("MW1", "AB2")
    founded.add("Sofia Peña", "SUP1", Role.SUPERVISOR, "730164")
    founded.added("MW1", "AB2", "SUP1")
    assert page.worries.text() == ""
    assert state_of(Step.STAFF, founded.a.standing) is State.DONE
    with founded.station() as station:
        assert station.guard.verify("SUP1", "730164").role is Role.SUPERVISOR


def test_a_slip_in_the_second_pin_adds_nobody_and_the_digits_are_gone(founded):
    founded.a.go(Step.STAFF)
    page = founded.pages.staff
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "402917", again="402971")
    assert "two PINs differ" in page.remark.text
    assert page.pin.empty
    assert page.again.empty
    assert page.name.text() == "Mirela Wagner", "the rest needs not be typed again"
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "402917")
    founded.added("MW1")


def test_a_pin_that_everybody_guesses_is_refused_in_words(founded):
    founded.a.go(Step.STAFF)
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "123456")
    founded.until(lambda: founded.pages.staff.remark.tone is Tone.ATTENTION)
    assert "PIN" in founded.pages.staff.remark.text
    assert "Nobody was added" in founded.pages.staff.remark.text
    assert founded.pages.staff.remark.title.text() == "This PIN can’t be taken"
    assert founded.pages.staff.rule.text() in founded.pages.staff.remark.text, "in the language of the screens, not the core's"


def test_coming_back_an_organizer_gives_the_pin_once(founded, open_assistant):
    founded.a.go(Step.STAFF)
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "402917")
    founded.added("MW1")
    again = open_assistant()
    again.until(lambda: again.a.standing is not None)
    again.a.go(Step.STAFF)
    again.add("Sofia Peña", "SUP1", Role.SUPERVISOR, "730164")
    again.until(lambda: again.a.vouching.question and again.a.vouching.question.sign_in.staff)
    again.a.vouching.question.sign_in.given.emit("MW1", "402917")
    again.added("MW1", "SUP1")
    again.add("Omar Petit", "OP7", Role.OPERATOR, "158203")
    again.added("MW1", "SUP1", "OP7")


def test_somebody_is_removed_once_that_is_meant(founded):
    founded.a.go(Step.STAFF)
    founded.add("Mirela Wagner", "MW1", Role.ORGANIZER, "402917")
    founded.added("MW1")
    founded.add("Sofia Peña", "SUP1", Role.SUPERVISOR, "730164")
    founded.added("MW1", "SUP1")
    founded.pages.staff.list.selectRow(1)
    founded.pages.staff.remove.click()
    founded.a.vouching.question.yes.click()
    founded.added("MW1")


def test_what_a_pin_must_be_is_told_before_one_is_typed(founded):
    founded.a.go(Step.STAFF)
    page = founded.pages.staff
    assert page.rule.isVisible()
    assert "123456" in page.rule.text()
    assert page.pin.accessibleDescription() == page.rule.text()


@pytest.mark.parametrize(
    ("name", "key", "pin", "wrong"),
    [
        ("Mirela Wagner", "MW1", "123456", "pin"),
        ("Mirela Wagner", "MW1", "1357", "pin"),
        ("Mirela Wagner", "M W", "402917", "id"),
        ("Mirela Wagner", "", "402917", "id"),
        (" ", "MW1", "402917", "name"),
        ("Zoë Müller", "SUP1", "402917", "id"),
    ],
)
def test_what_was_refused_is_where_the_next_key_goes(founded, qtbot, name, key, pin, wrong):
    founded.a.go(Step.STAFF)
    qtbot.waitUntil(founded.window.isActiveWindow)
    founded.add("Sofia Peña", "SUP1", Role.ORGANIZER, "730164")
    founded.added("SUP1")
    page = founded.pages.staff
    page.remark.clear()
    founded.add(name, key, Role.OPERATOR, pin)
    founded.until(lambda: page.remark.tone is Tone.ATTENTION)
    assert founded.window.focusWidget() is getattr(page, wrong)
    assert page.pin.empty
    assert page.name.text() == name, "the rest needs not be typed again"
