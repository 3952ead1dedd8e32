"""Choosing an event, founding a station, and coming back to one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.staff import Role
from kiosk.files.event_file import read_event
from kiosk.storage import trials
from kiosk.storage.trials import Trial, Tried
from tests.conftest import EVENT
from tests.ui.world import ORG, PINS
from ui import theme
from ui.assistant import acts
from ui.assistant.ended import is_over
from ui.assistant.steps import State, Step, state_of
from ui.theme import Appearance
from ui.tokens import ThemeName
from ui.wording import Tone


def test_an_empty_folder_becomes_a_station_of_the_example(assistant):
    assert assistant.here is Step.EVENT
    assert not assistant.settings.home.exists(), "nothing is made before somebody wants it"
    assistant.pages.event.example.click()
    assistant.until(lambda: assistant.a.event_step.read)
    page = assistant.pages.event
    assert page.facts.heading.text().startswith("Reclaiming Women")
    assert page.sessions.rows.rowCount() == 11
    page.set_up.click()
    assistant.until(lambda: assistant.here is Step.ROSTER)
    with assistant.station() as station:
        assert station.event.id == "wps-fpn-2024"


def test_without_a_station_no_other_step_can_be_gone_to(assistant):
    for step in (Step.ROSTER, Step.END):
        assistant.a.go(step)
        assert assistant.here is Step.EVENT
    assistant.a.on()
    assert assistant.here is Step.EVENT
    assert not assistant.parts.screen.steps.buttons[Step.CAMERA].isEnabled()


def test_every_mistake_is_listed_with_its_place(assistant, tmp_path):
    path = tmp_path / "wrong.toml"
    path.write_text(EVENT.replace('["FP"]', '["FP", "VIP"]').replace("#7A3E9D", "violet"), encoding="utf-8")
    assistant.a.event_step.look_at(path)
    page = assistant.pages.event
    assistant.until(page.problems.isVisible)
    rows = [page.problems.rows.texts(row) for row in range(page.problems.rows.rowCount())]
    assert [place for place, _ in rows] == ["tiers[2] CS", "sessions[2] B2"]
    assert "violet" in rows[0][1]
    assert "Nothing was changed." in page.remark.text
    assert not page.set_up.isVisible()


@pytest.mark.parametrize(("content", "said"), [("no toml [", "not TOML"), ("", "empty"), (None, "no such file")])
def test_a_file_that_is_none_is_told_with_what_to_do(assistant, tmp_path, content, said):
    path = tmp_path / "event.toml"
    if content is not None:
        path.write_text(content)
    assistant.a.event_step.look_at(path)
    assistant.until(lambda: assistant.pages.event.remark.tone is Tone.ATTENTION)
    assert said in assistant.pages.event.remark.text


def test_a_slip_in_the_second_passphrase_founds_nothing(assistant, event_file):
    page = assistant.pages.event
    assistant.look_at_event(event_file)
    page.secret.setText("seven bridges of K")
    page.again.setText("seven bridges of L")
    page.set_up.click()
    assert "differ" in page.remark.text
    assert not acts.has_station(assistant.settings)


def test_a_short_passphrase_is_remarked_while_it_is_typed(assistant, event_file):
    page = assistant.pages.event
    assistant.look_at_event(event_file)
    page.secret.setText("short")
    assert "12 characters" in page.secret_words.text()
    page.secret.setText("long enough to be safe")
    assert "12 characters" not in page.secret_words.text()
    assert "KIOSK_PASSPHRASE" in page.secret_words.text()


def test_a_passphrase_that_was_taken_back_locks_nothing(assistant, event_file):
    page, kept = assistant.pages.event, event_file.read_bytes()
    assistant.look_at_event(event_file)
    event_file.unlink()
    for line in (page.secret, page.again):
        line.setText("seven bridges of K")
    page.set_up.click()
    assistant.until(lambda: page.remark.tone is Tone.ATTENTION)
    event_file.write_bytes(kept)
    for line in (page.secret, page.again):
        line.clear()
    page.set_up.click()
    assistant.until(lambda: assistant.a.standing is not None)
    assert assistant.a.standing.key == "file"


def test_a_locked_station_asks_for_its_passphrase(assistant, open_assistant, event_file):
    assistant.found(event_file, passphrase="seven bridges of K")
    again = open_assistant()
    page = again.pages.event
    again.until(page.key.isVisible)
    assert again.here is Step.EVENT
    page.key.setText("wrong one")
    page.unlock.click()
    again.until(lambda: "wrong" in page.remark.text)
    assert again.a.standing is None
    page.key.setText("seven bridges of K")
    page.unlock.click()
    again.until(lambda: again.a.standing is not None)
    assert not page.locked.isVisible()
    assert page.key.text() == "", "it stays in no widget"


def test_coming_back_goes_on_where_it_was_left(founded, open_assistant, roster_file):
    founded.take_in(roster_file)
    again = open_assistant()
    again.until(lambda: again.here is Step.STAFF)
    assert state_of(Step.ROSTER, again.a.standing) is State.DONE


def test_a_changed_file_says_what_it_would_change_and_then_does(founded, tmp_path):
    path = tmp_path / "new.toml"
    path.write_text(EVENT.replace("Conference Room 4", "Conference Room 9"), encoding="utf-8")
    founded.a.go(Step.EVENT)
    founded.look_at_event(path)
    page = founded.pages.event
    assert "Changed sessions: B2" in page.changes.text()
    assert not page.station.isVisible()
    page.set_up.click()
    founded.until(lambda: founded.a.standing.event.session("B2").room == "Conference Room 9")


def test_what_was_tried_with_another_event_is_to_be_tried_again(founded, tmp_path):
    with founded.station() as station:
        trials.keep(station.connection, Trial.PREFLIGHT, Tried(datetime.now(UTC), good=True))
    founded.a.refresh()
    founded.until(lambda: state_of(Step.CHECK, founded.a.standing) is State.DONE)
    path = tmp_path / "new.toml"
    path.write_text(EVENT.replace("Conference Room 4", "Conference Room 9"), encoding="utf-8")
    founded.a.go(Step.EVENT)
    founded.look_at_event(path)
    founded.pages.event.set_up.click()
    founded.until(lambda: founded.a.standing.event.session("B2").room == "Conference Room 9")
    assert state_of(Step.CHECK, founded.a.standing) is State.TODO


def test_the_same_file_changes_nothing_and_says_so(founded, event_file):
    founded.a.go(Step.EVENT)
    founded.look_at_event(event_file)
    assert founded.pages.event.remark.tone is Tone.ADMIT
    assert not founded.pages.event.set_up.isVisible()


def test_another_event_is_refused_before_anything_happens(founded, tmp_path):
    path = tmp_path / "other.toml"
    path.write_text(EVENT.replace("wps-fpn-2024", "other-2025"), encoding="utf-8")
    founded.a.go(Step.EVENT)
    founded.a.event_step.look_at(path)
    founded.until(lambda: founded.pages.event.remark.tone is Tone.ATTENTION)
    assert "holds the event" in founded.pages.event.remark.text


def test_what_people_used_goes_only_where_that_is_meant(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    path = tmp_path / "less.toml"
    path.write_text(EVENT.replace('"CS"', '"NGO"'), encoding="utf-8")
    founded.a.go(Step.EVENT)
    founded.look_at_event(path)
    assert "takes away" in founded.pages.event.changes.text()
    founded.pages.event.set_up.click()
    founded.until(lambda: founded.a.vouching.question is not None)
    founded.a.vouching.question.reject()
    founded.until(lambda: founded.a.vouching.question is None)
    assert founded.a.standing.event.tier("CS") is not None
    founded.pages.event.set_up.click()
    founded.until(lambda: founded.a.vouching.question is not None)
    founded.a.vouching.question.yes.click()
    founded.until(lambda: founded.a.standing.event.tier("NGO") is not None)


def test_a_station_with_staff_wants_an_organizers_pin(founded, event_file, tmp_path):
    with founded.station() as station:
        station.guard.add(ORG, PINS["MW1"], None)
    founded.a.refresh()
    founded.until(lambda: founded.a.standing.guarded)
    path = tmp_path / "new.toml"
    path.write_text(EVENT.replace("Conference Room 4", "Conference Room 9"), encoding="utf-8")
    founded.a.go(Step.EVENT)
    founded.look_at_event(path)
    founded.pages.event.set_up.click()
    founded.until(lambda: founded.a.vouching.question and founded.a.vouching.question.sign_in.staff)
    sign_in = founded.a.vouching.question.sign_in
    sign_in.given.emit("MW1", "111999")
    founded.until(lambda: "Not right" in sign_in.pad.remark.text())
    assert founded.a.standing.event.session("B2").room == "Conference Room 4"
    sign_in.given.emit("MW1", PINS["MW1"])
    founded.until(lambda: founded.a.standing.event.session("B2").room == "Conference Room 9")
    assert founded.a.vouching.by.role is Role.ORGANIZER
    founded.a.vouching.leave()
    assert founded.a.vouching.by is None


def test_a_folder_that_cannot_be_made_is_told(open_assistant, event_file, tmp_path):
    (tmp_path / "file").write_text("in the way")
    assistant = open_assistant(replace(open_assistant().settings, home=tmp_path / "file" / "station"))
    assistant.look_at_event(event_file)
    assistant.pages.event.set_up.click()
    assistant.until(lambda: assistant.pages.event.remark.tone is Tone.ATTENTION)
    assert "can't be made" in assistant.pages.event.remark.text
    assert assistant.pages.event.set_up.isEnabled(), "it can be tried again"


def test_a_dropped_file_is_read(assistant, event_file):
    assistant.pages.event.dropped.emit(str(event_file))
    assistant.until(lambda: assistant.a.event_step.read)


def test_the_languages_change_while_it_is_up(founded):
    founded.a.frame.languages.speak("fr")
    assert founded.pages.event.facts.heading.text() == "Réunion des points focaux"
    founded.a.frame.languages.speak("en")


def test_theme_text_size_and_direction_change_while_it_is_up(founded, application):
    button = founded.parts.screen.steps.buttons[Step.EVENT]
    high = button.sizeHint().height()
    try:
        theme.dress(application, Appearance(ThemeName.CONTRAST, text=2.0))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for step in Step:
            founded.a.go(step)
            founded.window.grab()
            page = founded.pages.by_step()[step]
            assert page.inside.minimumSizeHint().width() <= page.viewport().width(), f"{step}: something is pushed out of sight"
        assert button.sizeHint().height() > high
        assert founded.pages.event.title.font().pixelSize() == 2 * 28
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.dress(application)


def test_what_skipping_means_is_said_before_and_skipped_only_after(founded):
    screen = founded.parts.screen
    founded.a.go(Step.ROSTER)
    assert screen.hint.text().startswith("If you skip this: nobody can be found")
    assert screen.steps.buttons[Step.ROSTER].accessibleName().endswith("To do")
    founded.a.on()
    assert screen.steps.buttons[Step.ROSTER].accessibleName().endswith("Skipped")
    assert screen.hint.text().startswith("If you skip this: everybody may do everything")
    founded.a.back()
    assert screen.hint.text().startswith("If you skip this")
    assert "Skip for now" in screen.on.text()


def test_a_step_that_was_skipped_and_is_done_later_is_done(founded, roster_file):
    founded.a.go(Step.ROSTER)
    founded.a.on()
    founded.take_in(roster_file)
    assert founded.parts.screen.steps.buttons[Step.ROSTER].accessibleName().endswith("Done")


def test_going_on_before_there_is_a_station_says_what_is_missing(assistant, event_file):
    screen, page = assistant.parts.screen, assistant.pages.event
    assert screen.steps.buttons[Step.CAMERA].accessibleName().endswith("Choose an event first")
    assert "Choose an event first" in screen.hint.text()
    assistant.a.on()
    assert "Choose an event first" in page.remark.text
    assistant.look_at_event(event_file)
    assistant.a.on()
    assert "Set this station up first" in page.remark.text
    assert assistant.here is Step.EVENT


def test_an_event_whose_days_are_over_says_so_on_the_way(assistant, event_file, monkeypatch):
    assistant.look_at_event(event_file)
    page = assistant.pages.event
    words = "▲ This event ended on 22 October 2024: its doors are closed. For trying out, change its days in the editor."
    assert page.ended.text() == words
    page.set_up.click()
    assistant.until(lambda: assistant.a.standing is not None)
    for step in (Step.EVENT, Step.CHECK, Step.END):
        assistant.a.go(step)
        assert assistant.parts.screen.pages[step].ended.text() == words
        assert assistant.parts.screen.pages[step].ended.isVisible()


@pytest.mark.parametrize(("clock", "over"), [("2024-10-23T03:59:00+00:00", False), ("2024-10-23T04:01:00+00:00", True)])
def test_the_last_day_ends_where_the_event_takes_place_by_the_station_s_clock(event_file, clock, over):
    assert is_over(read_event(event_file), datetime.fromisoformat(clock)) is over
