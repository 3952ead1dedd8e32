"""Which print jobs wait for somebody."""

from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble, advice
from ui.acts import NamedJob
from ui.standing import listed, standing, trouble_at, waits

START = datetime(2024, 10, 21, 9, 0, tzinfo=UTC)
numbers = count(1)


def a_job(state, trouble=Trouble.NONE, printer="a", minutes=0):
    number = next(numbers)
    job = Job(number, "t", f"R{number}", 1, state, "", START, printer, trouble, changed_at=START + timedelta(minutes=minutes))
    return NamedJob(job, f"Name {number}")


WAITING = [
    (JobState.UNKNOWN, Trouble.FORGOTTEN),
    (JobState.FAILED, Trouble.JAM),
    (JobState.FAILED, Trouble.NOT_OUT),
    (JobState.PRINTING, Trouble.PAPER_OUT),
]
CALM = [
    (JobState.QUEUED, Trouble.NONE),
    (JobState.PRINTING, Trouble.NONE),
    (JobState.PRINTING, Trouble.BUSY),
    (JobState.PRINTED, Trouble.NONE),
    (JobState.FAILED, Trouble.GIVEN_UP),
    (JobState.FAILED, Trouble.SUPERSEDED),
]


@pytest.mark.parametrize(("state", "trouble"), WAITING + CALM)
def test_who_waits_for_somebody(state, trouble):
    assert waits(a_job(state, trouble).job) is ((state, trouble) in WAITING)


def test_questions_come_before_failures_and_those_before_a_printer_that_needs_a_hand():
    jobs = [a_job(state, trouble) for state, trouble in reversed(WAITING + CALM)]
    shown = listed(jobs, 6)
    assert [(named.job.state, named.job.trouble) for named in shown[:4]] == [WAITING[0], WAITING[2], WAITING[1], WAITING[3]]
    assert len(shown) == 6
    assert [named.job.id for named in shown[4:]] == sorted((named.job.id for named in shown[4:]), reverse=True)


def test_all_that_waits_is_listed_however_many():
    assert len(listed([a_job(JobState.FAILED, Trouble.JAM) for _ in range(12)], 8)) == 12


def test_many_jobs_share_one_trouble_and_what_somebody_said_themselves_is_no_news():
    jobs = [a_job(JobState.FAILED, Trouble.JAM) for _ in range(3)] + [a_job(JobState.FAILED, Trouble.NOT_OUT)]
    now = standing(jobs)
    assert now.keys == {("a", JobState.FAILED, Trouble.JAM)}
    assert now.first.job.trouble is Trouble.JAM


def test_a_printer_is_in_trouble_until_something_comes_out_of_it():
    jam = a_job(JobState.FAILED, Trouble.JAM, minutes=1)
    assert trouble_at("a", [jam]) is Trouble.JAM
    assert trouble_at("b", [jam]) is Trouble.NONE
    assert trouble_at("a", [jam, a_job(JobState.PRINTED, minutes=2)]) is Trouble.NONE
    assert trouble_at("a", [jam, a_job(JobState.PRINTED, minutes=0)]) is Trouble.JAM
    assert trouble_at("a", [jam, a_job(JobState.QUEUED, minutes=3)]) is Trouble.JAM
    assert trouble_at("a", [a_job(JobState.FAILED, Trouble.GIVEN_UP, minutes=3)]) is Trouble.NONE


def test_who_is_not_in_doubt_is_not_told_to_look_whether_it_came_out():
    assert advice(Trouble.NO_ANSWER) is Trouble.UNREACHABLE
    assert advice(Trouble.CANCELED) is Trouble.FAILED
    assert advice(Trouble.JAM) is Trouble.JAM
