from datetime import UTC, datetime

import pytest

from kiosk.errors import Fault
from kiosk.printing.job import JobState, Progress
from kiosk.printing.spool import Spool

HERE = "folder:/badges"


def ask(spool, registration="R1", serial=1, pdf=b"%PDF-1", printer=HERE):
    return spool.add(pdf, registration=registration, serial=serial, title=f"{registration}-{serial}", printer=printer)


def stored_pdf(spool, job):
    return spool._connection.execute("SELECT pdf FROM print_jobs WHERE id = ?", (job.id,)).fetchone()[0]


def test_a_badge_goes_through_and_its_page_is_forgotten(spool):
    job = ask(spool)
    assert job.state is JobState.QUEUED
    taken, pdf = spool.take(HERE)
    assert (taken.id, taken.state, pdf) == (job.id, JobState.PRINTING, b"%PDF-1")
    spool.progress(spool.job(job.id), Progress(JobState.PRINTING, "out of paper"))
    assert spool.job(job.id).message == "out of paper"
    assert stored_pdf(spool, job) == b"%PDF-1"
    spool.progress(spool.job(job.id), Progress(JobState.PRINTED))
    assert spool.job(job.id).state is JobState.PRINTED
    assert stored_pdf(spool, job) is None
    assert spool.take(HERE) is None


def test_one_request_one_badge(spool):
    first = ask(spool)
    assert ask(spool, pdf=b"%PDF-2") == first
    spool.take(HERE)
    spool.progress(first, Progress(JobState.PRINTED))
    assert ask(spool).state is JobState.PRINTED
    assert spool.take(HERE) is None
    assert ask(spool, serial=2).id != first.id


def test_first_come_first_served(spool):
    order = [ask(spool, f"R{number}").id for number in (3, 1, 2)]
    assert [spool.take(HERE)[0].id for _ in range(3)] == order


def test_jobs_are_printed_where_they_were_asked_for(spool):
    job = ask(spool, printer="ipp://elsewhere/ipp/print")
    assert spool.take(HERE) is None
    assert spool.retry(job.id, HERE).printer == HERE
    assert spool.take(HERE)[0].id == job.id


def test_what_was_printing_when_the_station_stopped_is_in_doubt(open_spool):
    with open_spool() as spool:
        ask(spool, "R1")
        ask(spool, "R2")
        ask(spool, "R3", printer="folder:/other")
        spool.take(HERE)
        spool.take("folder:/other")
    with open_spool() as spool:
        (doubt,) = spool.recover(HERE)
        assert (doubt.registration, doubt.state) == ("R1", JobState.UNKNOWN)
        assert "stopped" in doubt.message
        assert spool.take(HERE)[0].registration == "R2"
        assert spool.take(HERE) is None
        assert [job.registration for job in spool.jobs(JobState.UNKNOWN)] == ["R1"]
        assert [job.registration for job in spool.jobs()] == ["R1", "R2", "R3"]


def test_a_person_settles_what_is_in_doubt(spool):
    for registration, yes, state in (("R1", True, JobState.PRINTED), ("R2", False, JobState.FAILED)):
        job = ask(spool, registration)
        spool.take(HERE)
        spool.progress(spool.job(job.id), Progress(JobState.UNKNOWN, "the printer went silent"))
        with pytest.raises(Fault, match="may have come out"):
            spool.retry(job.id)
        assert spool.came_out(job.id, yes).state is state
        with pytest.raises(Fault, match="not in doubt"):
            spool.came_out(job.id, yes)
    with pytest.raises(Fault, match="it is printed"):
        spool.retry(1)
    assert spool.retry(2).state is JobState.QUEUED
    assert spool.take(HERE)[1] == b"%PDF-1"


def test_what_may_still_come_out_is_not_sent_again(spool):
    job = ask(spool)
    spool.take(HERE)
    with pytest.raises(Fault, match="may still come out"):
        spool.retry(job.id)


def test_a_settled_job_stays_settled(spool):
    job = ask(spool)
    spool.take(HERE)
    spool.progress(spool.job(job.id), Progress(JobState.UNKNOWN))
    spool.came_out(job.id, yes=False)
    assert spool.progress(spool.job(job.id), Progress(JobState.PRINTING, "late news")).state is JobState.FAILED


def test_there_is_no_such_job(spool):
    for act in (spool.job, spool.retry, lambda number: spool.came_out(number, yes=True)):
        with pytest.raises(Fault, match="there is none"):
            act(99)


def test_moments_come_back_as_they_went_in(spool):
    moment = datetime(2024, 10, 21, 13, 0, 0, 123456, tzinfo=UTC)
    job = ask(Spool(spool._connection, lambda: moment))
    assert job.submitted_at == moment
    assert spool.job(job.id) == job


def test_two_processes_never_take_the_same_job(open_spool):
    with open_spool() as one, open_spool() as other:
        for number in range(20):
            ask(one, f"R{number}")
        taken = [spool.take(HERE)[0].id for _ in range(10) for spool in (one, other)]
        assert len(set(taken)) == 20


def test_nothing_of_a_page_can_be_read_in_the_file(open_spool, tmp_path):
    with open_spool() as spool:
        ask(spool, pdf=b"%PDF Amina Yusuf" * 100)
    for path in tmp_path.iterdir():
        assert b"Amina" not in path.read_bytes()
