"""`kiosk jobs`: what became of badges, and what a person decides about them."""

from __future__ import annotations

import threading

import pytest

from kiosk.assembly import open_station
from kiosk.printing.job import JobState, Progress
from kiosk.printing.trouble import Trouble
from kiosk.settings import Settings

OUT = JobState.PRINTED


@pytest.fixture
def station(kiosk):
    with open_station(Settings(home=kiosk.home, keyring=False)) as opened:
        yield opened


@pytest.fixture
def becomes(station):
    """`becomes("R1", JobState.FAILED, ...)`: a badge of R1 that was sent, with what became of it; its job."""

    def make(registration, state, message="", trouble=Trouble.NONE):
        job = station.print_badge(registration)
        if state is JobState.QUEUED:
            return job
        taken, _ = station.spool.take(job.printer)
        return station.spool.progress(taken, Progress(state, message, trouble))

    return make


def tray(kiosk, folder="badges"):
    return sorted(path.name for path in (kiosk.home / "exports" / folder).glob("*.pdf"))


def test_the_list_says_what_became_of_each_and_what_to_do(kiosk, becomes):
    assert kiosk("jobs", "list").out == "No print jobs.\n"
    becomes("R1", OUT)
    becomes("R2", JobState.FAILED, "paper jam; Job aborted.", Trouble.JAM)
    becomes("R3", JobState.UNKNOWN, "it did not answer", Trouble.NO_ANSWER)
    becomes("R4", JobState.QUEUED)
    rows = kiosk.json("jobs", "list").rows
    assert [(row["job"], row["registration"], row["serial"], row["state"], row["trouble"]) for row in rows] == [
        (1, "R1", 1, "printed", None),
        (2, "R2", 1, "failed", "jam"),
        (3, "R3", 1, "unknown", "no_answer"),
        (4, "R4", 1, "queued", None),
    ]
    assert set(rows[0]) == {"job", "registration", "serial", "printer", "state", "trouble", "message", "at"}
    assert rows[1]["message"] == "paper jam; Job aborted."
    assert rows[1]["at"].endswith(("-04:00", "-05:00"))
    assert [row["job"] for row in kiosk.json("jobs", "list", "--open").rows] == [2, 3, 4]
    _, jam, doubt, _ = kiosk("jobs", "list").out.splitlines()
    assert jam.endswith("paper jam; Job aborted.: clear the paper jam at the printer, then: kiosk jobs retry 2")
    assert doubt.endswith("look whether it came out, then say: kiosk jobs came-out 3, or not-out 3")


def test_a_failed_job_is_sent_again_and_its_end_is_told(kiosk, becomes):
    becomes("R1", JobState.FAILED, "paper jam", Trouble.JAM)
    row = kiosk.json("jobs", "retry", 1).row
    assert (row["job"], row["state"], row["trouble"]) == (1, "printed", None)
    assert tray(kiosk) == ["R1-1.pdf"]
    again = kiosk("jobs", "retry", 1)
    assert (again.code, again.out) == (2, "")
    assert again.err == "kiosk: badge R1-1: it is printed: reprint it from the person's card: that gives it a new serial\n"
    assert tray(kiosk) == ["R1-1.pdf"]


def test_another_printer_that_is_none_is_refused_and_one_that_fails_gives_one(kiosk, becomes, tmp_path):
    becomes("R1", JobState.FAILED, "paper jam", Trouble.JAM)
    wrong = kiosk("jobs", "retry", 1, "--printer", "pigeon:coop")
    assert (wrong.code, len(wrong.err.splitlines())) == (2, 1)
    (tmp_path / "file").touch()
    failing = kiosk.json("jobs", "retry", 1, "--printer", f"folder:{tmp_path / 'file'}")
    assert (failing.code, failing.row["state"]) == (1, "failed")
    assert "a file has this name" in failing.row["message"]


def test_another_printer_takes_over_everything_but_what_may_come_out(kiosk, station, becomes, tmp_path):
    becomes("R3", JobState.UNKNOWN, "", Trouble.NO_ANSWER)
    becomes("R1", JobState.FAILED, "paper jam", Trouble.JAM)
    becomes("R2", JobState.QUEUED)
    spare = tmp_path / "spare"
    answer = kiosk("jobs", "move", "--from", station.printer, "--to", f"folder:{spare}")
    assert (answer.code, len(answer.out.splitlines())) == (0, 2)
    assert answer.err == f"kiosk: badge R3-1 (job 1) stays at {station.printer}: it may have come out\n"
    assert sorted(path.name for path in spare.iterdir()) == ["R1-1.pdf", "R2-1.pdf"]
    assert tray(kiosk) == []
    assert kiosk("jobs", "move", "--from", station.printer, "--to", f"folder:{spare}").out == "Nothing waited.\n"


def test_some_jobs_move_or_none(kiosk, becomes, tmp_path):
    becomes("R1", JobState.FAILED)
    becomes("R2", OUT)
    answer = kiosk("jobs", "move", 1, 2, "--to", f"folder:{tmp_path}")
    assert (answer.code, "badge R2-1: it is printed" in answer.err) == (2, True)
    assert kiosk.json("jobs", "move", 1, "--to", f"folder:{tmp_path}").row["printer"] == f"folder:{tmp_path}"
    for wrong in ((), (1, "--from", "folder:/a")):
        assert "either the jobs' numbers or --from" in kiosk("jobs", "move", *wrong, "--to", "folder:/b").err


def test_a_person_says_whether_it_came_out(kiosk, becomes):
    becomes("R1", JobState.UNKNOWN)
    becomes("R2", JobState.UNKNOWN)
    assert kiosk.json("jobs", "came-out", 1).row["state"] == "printed"
    row = kiosk.json("jobs", "not-out", 2).row
    assert (row["state"], row["trouble"]) == ("failed", "not_out")
    assert "not in doubt" in kiosk("jobs", "came-out", 2).err
    assert kiosk.json("jobs", "retry", 2).row["state"] == "printed"
    assert tray(kiosk) == ["R2-1.pdf"]


def test_what_is_given_up_is_not_sent_again(kiosk, becomes):
    becomes("R1", JobState.FAILED)
    assert kiosk.json("jobs", "drop", 1).row["trouble"] == "given_up"
    assert "it was given up" in kiosk("jobs", "retry", 1).err
    assert "there is none" in kiosk("jobs", "drop", 99).err


def test_a_badge_that_every_door_refuses_is_not_sent_again(kiosk, becomes, tmp_path):
    becomes("R1", JobState.FAILED)
    becomes("R2", JobState.FAILED)
    kiosk.json("lost", "R1")
    kiosk.json("badge", "R2", "--out", tmp_path / "r2.pdf")  # serial 2, past the spool
    for number in (1, 2):
        answer = kiosk("jobs", "retry", number)
        assert (answer.code, "every door would refuse" in answer.err) == (2, True)
    assert tray(kiosk) == []


def test_jobs_need_somebody_who_may_print_where_staff_are_known(kiosk, becomes, monkeypatch):
    becomes("R1", JobState.UNKNOWN)
    monkeypatch.setenv("KIOSK_NEW_PIN", "274915")
    kiosk.json("staff", "add", "ORG1", "--name", "Zoë Müller", "--role", "organizer")
    for command in (("retry", 1), ("came-out", 1), ("not-out", 1), ("drop", 1), ("move", 1, "--to", "folder:/x")):
        answer = kiosk("jobs", *command)
        assert (answer.code, answer.err) == (
            2,
            "kiosk: print: needs an operator: an operator signs in; on the command line: --by ID\n",
        )
    monkeypatch.setenv("KIOSK_PIN", "274915")
    assert kiosk.json("jobs", "came-out", 1, "--by", "ORG1").row["state"] == "printed"


def test_a_job_that_was_printing_when_the_station_was_killed_is_listed_and_settled_at_the_next_print(kiosk, station, becomes):
    job = station.print_badge("R1")
    taken, pdf = station.spool.take(job.printer)
    (kiosk.home / "exports" / "badges").mkdir(parents=True)
    (kiosk.home / "exports" / "badges" / "R1-1.pdf").write_bytes(pdf)
    station.spool.took(taken, "R1-1.pdf")  # and then the power goes
    becomes_of = {row["job"]: row["state"] for row in kiosk.json("jobs", "list").rows}
    assert becomes_of == {1: "printing"}
    kiosk.json("badge", "R2")
    assert [row["state"] for row in kiosk.json("jobs", "list").rows] == ["printed", "printed"]


def test_a_badge_asked_for_beside_an_open_window_is_printed_by_the_window_and_once(kiosk, station):
    told = []
    with station.printing(told.append):
        assert becomes_printed(station, told)
        row = kiosk.json("badge", "R2").row
    assert (row["state"], row["serial"]) == ("printed", 1)
    assert [job.registration for job in told if job.state is OUT] == ["R1", "R2"]
    assert tray(kiosk) == ["R1-1.pdf", "R2-1.pdf"]


def becomes_printed(station, told):
    """Print one, so that the window has its turn at the printer."""
    station.print_badge("R1")
    tick = threading.Event()
    return any(tick.wait(0.05) or any(job.state is OUT for job in told) for _ in range(400))


def test_only_an_organizer_sends_badges_to_a_printer_that_was_never_set_up(kiosk, becomes, monkeypatch, tmp_path):
    becomes("R1", JobState.FAILED)
    becomes("R2", JobState.FAILED)
    monkeypatch.setenv("KIOSK_NEW_PIN", "274915")
    kiosk.json("staff", "add", "ORG1", "--name", "Zoë Müller", "--role", "organizer")
    monkeypatch.setenv("KIOSK_PIN", "274915")
    kiosk.json("staff", "add", "OP1", "--name", "Ana Silva", "--role", "operator", "--by", "ORG1")
    elsewhere = f"folder:{tmp_path / 'stick'}"
    for command in (
        ("retry", 1, "--printer", elsewhere),
        ("move", 1, "--to", elsewhere),
        ("move", "--from", "folder:/a", "--to", elsewhere),
        ("take-over", "--to", elsewhere),
    ):
        answer = kiosk("jobs", *command, "--by", "OP1")
        assert (answer.code, "needs an organizer" in answer.err) == (2, True), answer
    assert not (tmp_path / "stick").exists()
    assert kiosk.json("jobs", "retry", 1, "--by", "OP1").row["state"] == "printed"
    assert kiosk.json("jobs", "take-over", "--to", elsewhere, "--by", "ORG1").row["state"] == "printed"
