"""What is said and offered about a print job, for every state and trouble in every language; no window is needed for it."""

import pytest

from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble, advice
from kiosk.wording.troubles import trouble_words
from tests.ui.test_standing import START
from ui.acts import JobCase, NamedJob
from ui.cards import job_row
from ui.job_words import elsewhere, talk_about
from ui.widgets.job_dialog import Choice

A, B = "ipp://a.example/ipp/print", "ipp://b.example/ipp/print"
NO_MORE = {Trouble.GIVEN_UP, Trouble.SUPERSEDED}
WRONG = sorted(set(Trouble) - NO_MORE - {Trouble.NONE})


def a_case(state, trouble=Trouble.NONE, printer=A, printers=(A, B), others=0, ahead=Trouble.NONE):
    job = Job(7, "R1-1", "R1", 1, state, "says the printer", START, printer, trouble)
    return JobCase(NamedJob(job, "Amina Okafor", "NG"), printers, others, printing=bool(ahead), ahead=ahead)


def offered(case):
    return [choice for choice, _ in talk_about(case, "en").choices]


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@pytest.mark.parametrize("trouble", WRONG)
def test_every_trouble_has_its_word_and_what_to_do(trouble, language):
    short, to_do = trouble_words(trouble, language).short, trouble_words(advice(trouble), language).to_do
    case = a_case(JobState.FAILED, trouble)
    assert job_row(case.named, language).alert == f"× {short}"
    if trouble is not Trouble.NOT_OUT:
        talk = talk_about(case, language)
        assert f"({short})" in talk.title
        assert (talk.to_do, talk.quoted) == (to_do, "“says the printer”")


@pytest.mark.parametrize("trouble", WRONG)
def test_no_trouble_is_said_by_colour_alone(trouble):
    rows = [job_row(a_case(state, trouble).named, "en") for state in (JobState.UNKNOWN, JobState.FAILED, JobState.PRINTING)]
    assert [row.alert[:1] for row in rows[:2]] == ["?", "×"]
    assert rows[2].alert[:1] == ("" if trouble is Trouble.BUSY else "▲")
    assert all(row.alert in row.spoken for row in rows)


def test_only_who_may_come_out_is_asked_about_and_only_what_did_not_is_printed_again():
    assert offered(a_case(JobState.UNKNOWN, Trouble.FORGOTTEN)) == [Choice.CAME_OUT, Choice.NOT_OUT]
    assert offered(a_case(JobState.FAILED, Trouble.JAM)) == [Choice.AGAIN, Choice.TAKE_OVER, Choice.DROP]
    assert offered(a_case(JobState.QUEUED)) == [Choice.TAKE_OVER, Choice.DROP]
    assert offered(a_case(JobState.PRINTING)) == []
    assert offered(a_case(JobState.PRINTING, Trouble.PAPER_OUT)) == [Choice.TAKE_OVER]
    assert offered(a_case(JobState.PRINTED)) == []


@pytest.mark.parametrize("trouble", sorted(NO_MORE))
def test_nothing_is_offered_for_what_has_ended(trouble):
    talk = talk_about(a_case(JobState.FAILED, trouble), "en")
    assert talk.choices == ()
    assert talk.to_do == trouble_words(trouble, "en").to_do


def test_without_another_printer_no_take_over_is_offered():
    alone = {"printers": (A,)}
    assert offered(a_case(JobState.FAILED, Trouble.JAM, **alone)) == [Choice.AGAIN, Choice.DROP]
    assert offered(a_case(JobState.QUEUED, **alone)) == [Choice.DROP]
    assert offered(a_case(JobState.PRINTING, Trouble.JAM, **alone)) == []
    assert elsewhere(a_case(JobState.QUEUED, **alone)) == ""


def test_what_was_left_at_a_printer_out_of_use_goes_alone_to_the_one_in_use():
    left = a_case(JobState.FAILED, Trouble.NOT_OUT, printer=B)
    assert offered(left) == [Choice.ELSEWHERE, Choice.AGAIN, Choice.DROP]
    assert elsewhere(left) == A
    assert offered(a_case(JobState.PRINTING, Trouble.JAM, printer=B)) == []


@pytest.mark.parametrize(("others", "words"), [(0, "instead"), (1, "and 1 other that waits"), (3, "and 3 others that wait")])
def test_how_many_others_go_along_is_said(others, words):
    talk = talk_about(a_case(JobState.FAILED, Trouble.JAM, others=others), "en")
    assert talk.choices[1][1].endswith(words)
    assert talk.choices[1][1].startswith("Print on b instead")


def test_enter_is_only_for_what_is_usually_right():
    assert talk_about(a_case(JobState.FAILED, Trouble.JAM), "en").usual
    for case in (a_case(JobState.UNKNOWN), a_case(JobState.QUEUED), a_case(JobState.PRINTING, Trouble.JAM)):
        assert not talk_about(case, "en").usual
