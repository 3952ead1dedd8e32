from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.printing.job import Job, JobState
from kiosk.printing.trouble import Trouble
from ui.happenings import CodeSeen, Failed, TimeUp
from ui.selfservice.state import (
    LIMIT,
    MOST_REFUSED,
    PERSONAL,
    Arrival,
    Arrived,
    Checked,
    Closed,
    Confirmed,
    Denied,
    Finished,
    HelpAsked,
    HelpOver,
    JobMoved,
    Mended,
    NotQueued,
    Opened,
    Queued,
    Refused,
    Stage,
    State,
    Stuck,
    at_self,
)
from ui.selfservice.tongues import first_spoken, say_in

AMINA = Arrival("R1", "Amina Okafor", "NG", fresh=True)
FAULT = Fault("station.db: the disk is full", "free some space")
JOB = Job(7, "R1-1", "R1", 1, JobState.QUEUED, "", datetime(2024, 10, 21, tzinfo=UTC), "ipp://desk.example")
PRINTING = replace(JOB, state=JobState.PRINTING)
OUT = replace(JOB, state=JobState.PRINTED)
EMPTY = replace(PRINTING, trouble=Trouble.PAPER_OUT)
JAMMED = replace(JOB, state=JobState.FAILED, trouble=Trouble.JAM)
ASKED = (Opened(), CodeSeen("c-R1"), Arrived(AMINA))
WAITING = (*ASKED, Confirmed(), Queued(JOB))


def after(*happenings: object) -> State:
    state = State()
    for happening in happenings:
        state = at_self(state, happening)
    return state


def test_somebody_is_asked_and_gets_a_badge():
    assert after(*ASKED).who == AMINA
    assert after(*ASKED).stage is Stage.ASKING
    assert after(*WAITING).job == 7
    assert after(*WAITING, JobMoved(PRINTING)).stage is Stage.PRINTING
    out = after(*WAITING, JobMoved(PRINTING), JobMoved(OUT))
    assert (out.stage, out.who) == (Stage.OUT, None)


def test_one_may_print_at_once():
    assert after(Opened(), CodeSeen("c-R1"), Arrived(AMINA, print_now=True)).stage is Stage.PRINTING


@pytest.mark.parametrize(
    ("answer", "stage"),
    [
        (Checked(badge=True), Stage.KNOWN),
        (Checked(badge=False), Stage.WELCOME),
        (Refused(), Stage.DESK),
        (Failed(FAULT), Stage.AGAIN),
    ],
)
def test_every_other_answer_names_nobody(answer, stage):
    state = after(Opened(), CodeSeen("c-R1"), answer)
    assert (state.stage, state.who) == (stage, None)


def test_the_second_scan_that_is_not_recorded_is_the_last_until_somebody_comes():
    twice = after(Opened(), CodeSeen("a"), Failed(FAULT), CodeSeen("b"), Failed(FAULT))
    assert (twice.stage, twice.fault) == (Stage.BROKEN, FAULT)
    assert at_self(twice, CodeSeen("c")) is twice
    assert at_self(twice, Mended()).stage is Stage.IDLE


def test_a_badge_that_was_printed_elsewhere_meanwhile_is_not_printed_again():
    assert after(*ASKED, Confirmed(), Queued(None)).stage is Stage.KNOWN


def test_somebody_elses_code_goes_to_the_desk():
    assert after(*ASKED, Denied()).stage is Stage.DESK


def test_the_same_code_changes_nothing_while_its_question_is_open_and_another_replaces_it():
    asked = after(*ASKED)
    assert at_self(asked, CodeSeen("c-R1")) is asked
    assert at_self(asked, CodeSeen("c-R2")).stage is Stage.WORKING


def test_no_code_is_taken_while_a_badge_is_printed_or_somebody_is_called():
    for state in (after(*WAITING), after(Opened(), HelpAsked()), State()):
        assert at_self(state, CodeSeen("c-R2")) is state


def test_a_printer_in_trouble_sends_one_to_the_desk_and_closes_the_place_until_it_prints():
    later = after(*WAITING, JobMoved(EMPTY), Stuck(EMPTY))
    assert (later.stage, later.trouble, later.who) == (Stage.LATER, Trouble.PAPER_OUT, None)
    broken = at_self(later, TimeUp(later.turn))
    assert (broken.stage, broken.trouble) == (Stage.BROKEN, Trouble.PAPER_OUT)
    assert at_self(broken, JobMoved(OUT)).stage is Stage.IDLE
    assert at_self(at_self(later, HelpOver()), Mended()).stage is Stage.IDLE


def test_a_badge_that_does_not_come_out_comes_at_the_desk():
    assert after(*WAITING, JobMoved(JAMMED)).trouble is Trouble.JAM
    waiting = after(*WAITING)
    assert at_self(waiting, TimeUp(waiting.turn)).trouble is Trouble.TIMED_OUT
    refused = after(*ASKED, Confirmed(), NotQueued(FAULT))
    assert (refused.stage, refused.fault) == (Stage.LATER, FAULT)
    assert at_self(refused, TimeUp(refused.turn)).stage is Stage.IDLE


def test_a_printer_in_trouble_while_nobody_is_here_closes_the_place():
    assert after(Opened(), Stuck(EMPTY)).stage is Stage.BROKEN
    assert after(*ASKED, Stuck(EMPTY)).stage is Stage.ASKING


def test_help_is_called_from_anywhere_and_hides_whoever_called():
    for before in ((Opened(),), ASKED, WAITING):
        called = after(*before, HelpAsked())
        assert (called.stage, called.who) == (Stage.HELP, None)
        assert at_self(called, HelpOver()).stage is Stage.IDLE
    assert after(HelpAsked()).stage is Stage.CLOSED


def test_a_badge_that_comes_out_while_help_is_on_its_way_leaves_the_call():
    called = after(*WAITING, HelpAsked(), JobMoved(OUT))
    assert (called.stage, called.job) == (Stage.HELP, None)


def test_what_passes_by_itself_goes_back_to_the_start_and_an_older_time_says_nothing():
    asked = after(*ASKED)
    assert asked.seconds == 20
    assert at_self(asked, TimeUp(asked.turn)).stage is Stage.IDLE
    assert at_self(asked, TimeUp(asked.turn - 1)) is asked
    assert after(*ASKED, Finished()).stage is Stage.IDLE


def test_the_place_closes_with_whoever_opened_it():
    assert after(*ASKED, Closed()).stage is Stage.CLOSED
    assert after(Opened(), Closed(), Opened()).stage is Stage.IDLE


ANY = st.sampled_from(
    (
        *(Opened(), Closed(), CodeSeen("c-R1"), CodeSeen("c-R2"), Arrived(AMINA), Arrived(AMINA, print_now=True)),
        *(Checked(badge=True), Refused(), Failed(FAULT), Confirmed(), Denied(), Queued(JOB), Queued(None), NotQueued(FAULT)),
        *(JobMoved(EMPTY), JobMoved(OUT), JobMoved(JAMMED), Stuck(EMPTY), HelpAsked(), HelpOver(), Mended(), Finished()),
    )
)


@given(st.lists(ANY | st.just(None), max_size=20))
def test_whatever_happens_nobody_is_known_longer_than_their_own_screen(happenings):
    state = State()
    for happening in happenings:
        before, state = state, at_self(state, TimeUp(state.turn) if happening is None else happening)
        assert state.who is None or state.stage in PERSONAL
        assert (state.turn == before.turn) is (
            state.stage is before.stage and state.who == before.who
        ) or state.turn > before.turn
        assert state.stage is not Stage.PRINTING or state.who is not None


def test_a_language_follows_the_roster_where_the_window_speaks_it():
    assert first_spoken(("pt", "fr-CA"), ("en", "fr")) == "fr"
    assert first_spoken(("pt",), ("en", "fr")) is None
    assert first_spoken((), ("en",)) is None


def test_a_sentence_that_has_no_translation_stays_as_it_is_written():
    assert say_in("fr", "Nowhere", "Nothing of the kind") == "Nothing of the kind"
    assert say_in("en", "Nowhere", "Nothing") == "Nothing"
    assert say_in("tlh", "Nowhere", "Nothing") == "Nothing"


def test_whoever_tries_many_codes_gets_no_further_than_three_a_minute():
    state = after(Opened())
    for number in range(MOST_REFUSED):
        assert state.open
        state = at_self(at_self(state, CodeSeen(f"guess-{number}")), Refused())
    for _ in range(2):
        assert (state.stage, state.open, state.seconds) == (Stage.DESK, False, LIMIT)
        assert at_self(state, CodeSeen("another guess")) is state
        assert at_self(state, Finished()) is state
        # time passes, and the next one is refused as well
        state = at_self(state, TimeUp(state.turn))
        assert state.stage is Stage.IDLE
        state = at_self(at_self(state, CodeSeen("another guess")), Refused())


def test_a_code_of_ones_own_between_guesses_gives_no_more_of_them():
    state = after(Opened())
    for number in range(MOST_REFUSED):
        state = at_self(at_self(state, CodeSeen("c-R1")), Checked(badge=True))
        state = at_self(at_self(state, CodeSeen(f"guess-{number}")), Refused())
    assert not state.open
    assert at_self(state, HelpAsked()).stage is Stage.HELP


@pytest.mark.parametrize("good", [Arrived(AMINA), Checked(badge=False, fresh=True)])
def test_a_queue_with_some_wrong_codes_in_it_is_not_held_up(good):
    state = after(Opened())
    for number in range(4 * MOST_REFUSED):
        state = at_self(at_self(state, CodeSeen(f"wrong-{number}")), Refused())
        assert state.open
        state = at_self(at_self(state, CodeSeen(f"c-{number}")), good)
        state = at_self(state, Finished())


def test_staff_who_saw_to_it_begin_anew():
    state = after(Opened())
    for number in range(MOST_REFUSED):
        state = at_self(at_self(state, CodeSeen(f"guess-{number}")), Refused())
    state = at_self(at_self(state, HelpAsked()), Mended())
    assert at_self(at_self(state, CodeSeen("a guess")), Refused()).open
