from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from kiosk.errors import Fault
from kiosk.printing.job import JobState, Progress
from kiosk.printing.spool import Spool
from kiosk.printing.trouble import Trouble

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


def test_what_was_being_sent_when_the_station_stopped_is_in_doubt_and_what_arrived_is_underway(open_spool):
    with open_spool() as spool:
        ask(spool, "R1")
        ask(spool, "R2")
        ask(spool, "R3", printer="folder:/other")
        ask(spool, "R4")
        spool.take(HERE)
        spool.take("folder:/other")
        assert spool.took(spool.take(HERE)[0], "7 R2-1").remote == "7 R2-1"
    with open_spool() as spool:
        (doubt,) = spool.recover(HERE)
        assert (doubt.registration, doubt.state, doubt.trouble) == ("R1", JobState.UNKNOWN, Trouble.INTERRUPTED)
        assert "stopped" in doubt.message
        assert [(job.registration, job.remote) for job in spool.underway(HERE)] == [("R2", "7 R2-1")]
        assert spool.take(HERE)[0].registration == "R4"
        assert spool.take(HERE) is None
        assert [job.registration for job in spool.jobs(JobState.UNKNOWN)] == ["R1"]
        assert [job.registration for job in spool.jobs()] == ["R1", "R2", "R3", "R4"]


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


def failed(spool, registration="R1", serial=1, printer=HERE):
    job = ask(spool, registration, serial, printer=printer)
    spool.take(printer)
    return spool.progress(spool.job(job.id), Progress(JobState.FAILED, "paper jam", Trouble.JAM))


def doubtful(spool, registration="R1", serial=1, printer=HERE):
    job = ask(spool, registration, serial, printer=printer)
    taken, _ = spool.take(printer)
    return spool.progress(spool.took(taken, f"7 {job.title}"), Progress(JobState.UNKNOWN, "", Trouble.NO_ANSWER))


def test_what_is_wrong_is_kept_for_a_window_that_opens_later(open_spool):
    with open_spool() as spool:
        number = failed(spool).id
    with open_spool() as spool:
        job = spool.job(number)
        assert (job.trouble, job.message, job.again) == (Trouble.JAM, "paper jam", True)
        again = spool.retry(number)
        assert (again.trouble, again.message, again.remote) == (Trouble.NONE, "", "")


def test_a_newer_badge_lets_go_of_the_older_ones_and_their_pages(spool):
    jam, waiting = failed(spool, "R1", 1), ask(spool, "R1", 2)
    newest = ask(spool, "R1", 3)
    for job in (jam, waiting):
        now = spool.job(job.id)
        assert (now.state, now.trouble, now.again) == (JobState.FAILED, Trouble.SUPERSEDED, False)
        assert "a newer badge was issued" in now.message
        assert stored_pdf(spool, job) is None
        with pytest.raises(Fault, match="every door would refuse this one"):
            spool.retry(job.id)
    assert "paper jam" in spool.job(jam.id).message
    assert spool.take(HERE)[0].id == newest.id
    assert spool.take(HERE) is None


def test_a_doubt_about_an_older_badge_is_settled_and_not_sent_again(spool):
    doubt = doubtful(spool, "R1", 1)
    ask(spool, "R1", 2)
    assert spool.job(doubt.id).state is JobState.UNKNOWN, "it may lie in the tray, and somebody must take it away"
    assert stored_pdf(spool, doubt) is None
    settled = spool.came_out(doubt.id, yes=False)
    assert (settled.state, settled.trouble, settled.again) == (JobState.FAILED, Trouble.SUPERSEDED, False)


def test_what_the_journals_say_is_dead_is_not_sent_again(spool):
    job, alive = failed(spool, "R1"), failed(spool, "R2")

    def dead(registration, serial):
        return (registration, serial) == ("R1", 1)

    for act in (lambda: spool.retry(job.id, dead=dead), lambda: spool.move([alive.id, job.id], "folder:/other", dead)):
        with pytest.raises(Fault, match="every door would refuse it"):
            act()
    assert spool.job(alive.id).printer == HERE, "all or none"
    moved = spool.move_all(HERE, "folder:/other", dead)
    assert [one.registration for one in moved.moved] == ["R2"]
    assert spool.job(job.id).state is JobState.FAILED


def test_what_is_given_up_is_never_sent_and_its_page_is_gone(spool):
    for job in (failed(spool, "R1"), ask(spool, "R2")):
        dropped = spool.drop(job.id)
        assert (dropped.state, dropped.trouble, dropped.again) == (JobState.FAILED, Trouble.GIVEN_UP, False)
        assert stored_pdf(spool, job) is None
        with pytest.raises(Fault, match="it was given up"):
            spool.retry(job.id)
    assert spool.take(HERE) is None
    ask(spool, "R1", 2)
    assert spool.job(1).trouble is Trouble.GIVEN_UP


def test_what_may_have_come_out_can_be_neither_moved_nor_given_up(spool):
    doubt = doubtful(spool, "R1")
    printing = ask(spool, "R2")
    spool.take(HERE)
    for job, words in ((doubt, "may have come out"), (printing, "may still come out")):
        for act in (lambda job=job: spool.move([job.id], "folder:/other"), lambda job=job: spool.drop(job.id)):
            with pytest.raises(Fault, match=words):
                act()


def test_another_printer_takes_over_what_waits_and_what_failed_but_not_what_may_come_out(spool):
    doubt = doubtful(spool, "R1")
    failed(spool, "R2")
    spool.drop(failed(spool, "R6").id)
    ask(spool, "R3")
    spool.take(HERE)
    ask(spool, "R4")
    ask(spool, "R5", printer="folder:/third")
    moved = spool.move_all(HERE, "folder:/other")
    assert [(job.registration, job.state, job.printer) for job in moved.moved] == [
        ("R2", JobState.QUEUED, "folder:/other"),
        ("R4", JobState.QUEUED, "folder:/other"),
    ]
    assert [job.registration for job in moved.kept] == ["R1", "R3"]
    assert spool.job(doubt.id).printer == HERE
    assert [spool.take("folder:/other")[0].registration for _ in range(2)] == ["R2", "R4"]
    with pytest.raises(Fault, match="there already"):
        spool.move_all(HERE, HERE)


def test_late_news_of_a_printer_that_a_job_was_taken_from_changes_nothing(spool):
    doubt = doubtful(spool)
    spool.came_out(doubt.id, yes=False)
    spool.move([doubt.id], "folder:/other")
    taken, _ = spool.take("folder:/other")
    assert spool.progress(doubt, Progress(JobState.PRINTED)).state is JobState.PRINTING
    assert spool.took(doubt, "8 R1-1").remote == ""
    assert spool.progress(taken, Progress(JobState.PRINTED)).state is JobState.PRINTED


def test_moving_and_taking_at_the_same_moment_gives_a_job_to_one_printer(open_spool):
    with open_spool() as lane, open_spool() as clerk:
        for number in range(40):
            ask(lane, f"R{number}")
        with ThreadPoolExecutor(1) as pool:
            moving = pool.submit(_move_all_from_another_thread, open_spool)
            taken = []
            while job := lane.take(HERE):
                taken.append(job[0].id)
            moved = moving.result(20)
        elsewhere = []
        while job := clerk.take("folder:/other"):
            elsewhere.append(job[0].id)
    assert sorted(taken + elsewhere) == list(range(1, 41))
    assert set(elsewhere) == {job.id for job in moved.moved}


def _move_all_from_another_thread(open_spool):
    with open_spool() as spool:
        return spool.move_all(HERE, "folder:/other")


def test_which_printers_have_work(spool):
    ask(spool, "R1")
    failed(spool, "R2", printer="folder:/done")
    doubtful(spool, "R3", printer="folder:/may-tell")
    ask(spool, "R4", printer="folder:/cut-off")
    spool.recover(spool.take("folder:/cut-off")[0].printer)
    assert set(spool.at_work()) == {HERE, "folder:/may-tell"}


def test_an_older_badge_that_a_busy_printer_never_took_is_not_queued_again(spool):
    older = ask(spool, "R1", 1)
    taken, _ = spool.take(HERE)
    newer = ask(spool, "R1", 2)
    given_back = spool.progress(taken, Progress(JobState.QUEUED))
    assert (given_back.state, given_back.trouble) == (JobState.FAILED, Trouble.SUPERSEDED), "its page is gone"
    assert spool.take(HERE)[0].id == newer.id != older.id


def test_the_newest_jobs_are_read_without_all_the_others(spool):
    for number in range(5):
        ask(spool, f"R{number}")
    assert [job.registration for job in spool.newest(2)] == ["R3", "R4"]
    assert len(spool.newest(9)) == 5
    assert spool.newest(0) == ()
