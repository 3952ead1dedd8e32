"""Editing the event from the assistant: the editor opens on the file, and what it saved is read again."""

from __future__ import annotations

from kiosk.devices.look import Look, Scheme
from kiosk.files.event_edit import AddTier, SetField
from ui import theme
from ui.tokens import ThemeName
from ui.wording import Tone


def editor_of(assistant):
    """Press the button, and wait for the editor."""
    assistant.pages.event.edit.click()
    assistant.until(lambda: assistant.parts.editing.parts)
    return assistant.parts.editing.parts


def closed(assistant, editor):
    """Close the editor, and wait until the assistant has taken note."""
    editor.window.close()
    assistant.until(lambda: assistant.parts.editing.parts is None)


def test_the_file_that_was_read_is_edited_and_read_again(assistant, event_file):
    assistant.look_at_event(event_file)
    editor = editor_of(assistant)
    assert editor.files.path == event_file
    assert editor.use is None, "there is no station yet"
    editor.editor.edit(SetField(("sessions", 0, "room"), "Trusteeship Council Chamber"))
    editor.files.save()
    assistant.until(lambda: not editor.editor.state.changed)
    before = assistant.a.event_step.read
    closed(assistant, editor)
    assistant.until(lambda: assistant.a.event_step.read is not before)
    assert assistant.a.event_step.read.event.sessions[0].room == "Trusteeship Council Chamber"


def test_a_file_with_mistakes_is_mended_in_the_editor(assistant, event_file):
    event_file.write_text(event_file.read_text(encoding="utf-8").replace('["FP"]', '["FP", "VIP"]'), encoding="utf-8")
    assistant.a.event_step.look_at(event_file)
    assistant.until(assistant.pages.event.problems.isVisible)
    editor = editor_of(assistant)
    assert editor.editor.flaws, "the editor shows them too"
    event_file.write_text(event_file.read_text(encoding="utf-8").replace(', "VIP"', ""), encoding="utf-8")
    closed(assistant, editor)
    assistant.until(lambda: assistant.a.event_step.read)
    assert not assistant.pages.event.problems.isVisible()


def test_the_example_is_never_written_over(assistant):
    assistant.pages.event.example.click()
    assistant.until(lambda: assistant.a.event_step.read)
    editor = editor_of(assistant)
    assert editor.files.path is None
    closed(assistant, editor)


def test_a_station_edits_its_own_event_and_what_it_uses_then_is_seen(founded):
    founded.a.event_step._path = None
    editor = editor_of(founded)
    assert editor.files.path is None
    assert editor.use is not None
    assert editor.window.isModal(), "nothing is to be done in the assistant meanwhile"
    closed(founded, editor)
    assert founded.a.standing is not None


def test_what_the_station_uses_then_is_what_the_next_steps_go_by(founded, tmp_path):
    founded.a.event_step._path = None
    editor = editor_of(founded)
    editor.editor.edit(AddTier("VIP", {"en": "Guest of honour"}, "#112233"))
    editor.files.write(tmp_path / "new.toml", editor.use.ask_now)
    founded.until(lambda: editor.use.question is not None)
    with founded.qtbot.waitSignal(editor.use.done):
        editor.use.question.yes.click()
    closed(founded, editor)
    founded.until(lambda: founded.a.standing.event.tier("VIP") is not None)
    roster = tmp_path / "guests.csv"
    roster.write_text("id,display_name,tier\nG1,Ada Guest,VIP\n", encoding="utf-8")
    founded.compare(roster)
    assert founded.a.roster.comparison.difference.rejected == ()


def test_pressed_twice_it_opens_once_and_the_assistant_may_close_over_it(assistant, event_file):
    assistant.look_at_event(event_file)
    editor = editor_of(assistant)
    assistant.a.event_step._edit()
    assert assistant.parts.editing.parts is editor


def test_a_file_that_is_gone_is_told(assistant, event_file):
    assistant.look_at_event(event_file)
    event_file.unlink()
    assistant.pages.event.edit.click()
    assert assistant.pages.event.remark.tone is Tone.ATTENTION
    assert assistant.parts.editing.parts is None


def test_language_and_colours_are_those_of_both(assistant, event_file):
    assistant.a.frame.languages.speak("fr")
    assistant.look_at_event(event_file)
    editor = editor_of(assistant)
    assert editor.window.header.language.text() == "FR"
    editor.surroundings._languages.speak("es")
    editor.window.look_asked.emit(Look(Scheme.DARK, 125))
    assert theme.appearance().theme is ThemeName.DARK
    closed(assistant, editor)
    assert assistant.a.language == "es"
    assert len(assistant.a.frame.languages.spoken) > 3, "what there is to choose from is the assistant's again"
    assistant.a.frame.languages.speak("en")
