"""Trying everything, and the end."""

from __future__ import annotations

import csv

from kiosk.preflight import Severity
from ui.assistant.steps import State, Step, state_of
from ui.wording import Tone


def run(helping, badges=True):
    helping.a.check.camera = "none-such"
    helping.a.go(Step.CHECK)
    helping.pages.check.badges.setChecked(badges)
    with helping.qtbot.waitSignal(helping.a.check.done, timeout=60_000):
        helping.pages.check.run.click()


def test_everything_is_tried_and_found_things_are_grouped(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    run(founded)
    page = founded.pages.check
    assert (page.checked.people, page.checked.doors, page.checked.badges) == (4, 2, True)
    assert {one.check for one in page.checked.health} >= {"database", "fonts", "printer", "camera"}
    assert any(one.check == "staff" for one in page.checked.findings)
    order = [list(Severity).index(one.severity) for one in page.checked.findings]
    assert order == sorted(order), "the worst first"
    founded.until(lambda: state_of(Step.CHECK, founded.a.standing) is not State.TODO)
    founded.a.check.export(tmp_path / "found.csv")
    with (tmp_path / "found.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["finding"] for line in lines] == [one.message for one in page.checked.findings]
    assert page.remark.tone is Tone.ADMIT


def test_a_report_that_cannot_be_written_is_told(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    run(founded, badges=False)
    assert not founded.pages.check.checked.badges
    founded.a.check.export(tmp_path / "none" / "found.csv")
    assert founded.pages.check.remark.tone is Tone.ATTENTION
    assert "still below" in founded.pages.check.remark.text


def test_it_can_be_stopped(founded, roster_file):
    founded.take_in(roster_file)
    founded.a.check.camera = "none-such"
    founded.a.go(Step.CHECK)
    with founded.qtbot.waitSignal(founded.a.check.done, timeout=60_000):
        founded.pages.check.run.click()
        founded.pages.check.stop.click()
    assert founded.pages.check.checked is None or founded.pages.check.remark.tone is not None


def test_a_newer_roster_wants_another_run(founded, roster_file, tmp_path):
    founded.take_in(roster_file)
    run(founded, badges=False)
    founded.until(lambda: state_of(Step.CHECK, founded.a.standing) is not State.TODO)
    path = tmp_path / "next.csv"
    path.write_text(roster_file.read_text(encoding="utf-8").replace("Okafor", "Okafor-Diop"), encoding="utf-8")
    founded.pages.roster.remark.clear()
    founded.compare(path)
    founded.pages.roster.take.click()
    founded.until(lambda: state_of(Step.CHECK, founded.a.standing) is State.TODO)


def test_the_end_says_what_is_ready_and_left_and_starts_windows(founded, roster_file):
    founded.take_in(roster_file)
    begun = []
    founded.a.end.start = lambda arguments, passphrase: begun.append((list(arguments), passphrase)) or True
    founded.a.go(Step.END)
    page = founded.pages.end
    assert "People registered: 4" in page.ready_words.text()
    assert set(page.go) == {Step.STAFF, Step.CAMERA, Step.SCANNER, Step.PRINTER, Step.CHECK}
    page.desk.click()
    page.door.click()
    home = str(founded.settings.home)
    assert begun == [(["--home", home, "desk"], ""), (["--home", home, "door", "--session", "OP"], "")]
    page.copy[0].click()
    assert founded.a.application.clipboard().text() == f"kiosk --home {home} desk --full-screen"
    page.go[Step.CAMERA].click()
    assert founded.here is Step.CAMERA


def test_a_window_that_does_not_start_is_told_with_the_other_way(founded):
    founded.a.end.start = lambda *_: False
    founded.a.go(Step.END)
    founded.pages.end.desk.click()
    assert "terminal" in founded.pages.end.remark.text


def test_a_passphrase_goes_to_the_windows_and_into_no_command(assistant, event_file):
    begun = []
    assistant.found(event_file, passphrase="seven bridges of K")
    assistant.a.end.start = lambda _, passphrase: begun.append(passphrase) or True
    assistant.a.go(Step.END)
    assistant.pages.end.desk.click()
    assert begun == ["seven bridges of K"]
    assert "KIOSK_PASSPHRASE" in assistant.pages.end.passphrase.text()
    assert not any("seven" in button.accessibleName() for button in assistant.pages.end.copy)
