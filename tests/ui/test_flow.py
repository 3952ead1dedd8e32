from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.access import Decision, Seen
from kiosk.domain.direction import Direction
from kiosk.domain.outcome import Explanation, Outcome, Person
from kiosk.domain.reason import NOBODY, Reason, Verdict
from kiosk.domain.registration import Status
from kiosk.errors import Fault
from tests.builders import a_person, at
from ui.door_flow import Door, at_door
from ui.flow import (
    Acknowledged,
    Answered,
    Changed,
    CodeSeen,
    Desk,
    DirectionTurned,
    Failed,
    Found,
    Looked,
    Moved,
    NextAct,
    Picked,
    Retold,
    Shut,
    TimeUp,
    Told,
    at_desk,
    next_act,
    outline_tones,
)
from ui.wording import Tone

WORDS = Explanation("title", "reason", "step", "public")
BROKEN = Fault("disk", "mend it")


def told(reason: Reason = Reason.ADMITTED, registration: str | None = "R1", *, exit: bool = False) -> Told:
    decision = Decision(reason, at(), registration, exit=exit)
    return Told(Outcome(decision, a_person() if registration else None, WORDS, 1, 1.0), WORDS)


def person(id: str = "R1", **facts) -> Person:
    return Person(a_person(id), **facts)


def after(*happenings: object) -> Door:
    door = Door()
    for happening in happenings:
        door = at_door(door, happening)
    return door


def test_a_code_is_asked_for_and_answered():
    assert after(CodeSeen("a")).asked == "a"
    answered = after(CodeSeen("a"), Answered(told()))
    assert (answered.asked, answered.told.outcome.decision.reason) == (None, Reason.ADMITTED)


def test_an_admission_clears_at_its_time_or_at_the_next_code():
    shown = after(CodeSeen("a"), Answered(told()))
    assert shown.seconds == 2.0
    assert at_door(shown, TimeUp(shown.turn)).told is None
    assert at_door(shown, CodeSeen("b")).asked == "b"


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason.verdict is Verdict.REFUSE])
def test_a_refusal_stays_until_someone_acts(reason):
    shown = after(CodeSeen("a"), Answered(told(reason)))
    assert shown.seconds is None
    held = at_door(shown, CodeSeen("b"))
    assert (held.told, held.asked, held.held) == (shown.told, None, "b")
    assert at_door(held, Acknowledged()).told is None


def test_a_code_that_was_not_written_down_lets_nobody_in():
    failed = after(CodeSeen("a"), Failed(BROKEN))
    assert (failed.told, failed.fault, failed.seconds, failed.stands) == (None, BROKEN, None, True)
    assert at_door(failed, CodeSeen("b")).asked is None


def test_the_timer_of_an_older_verdict_says_nothing():
    first = after(CodeSeen("a"), Answered(told()))
    second = at_door(at_door(first, CodeSeen("b")), Answered(told()))
    assert at_door(second, TimeUp(first.turn)) is second


def test_a_second_code_waits_for_the_answer_to_the_first():
    door = after(CodeSeen("a"), CodeSeen("b"))
    assert (door.asked, door.held) == ("a", "b")


def test_nothing_is_forgotten_while_the_core_decides():
    door = after(CodeSeen("a"))
    assert at_door(door, Acknowledged()) is door
    assert at_door(door, DirectionTurned()) is door


def test_the_way_out_is_chosen_and_kept():
    door = after(DirectionTurned(), CodeSeen("a"), Answered(told(Reason.EXITED, exit=True)), Acknowledged())
    assert door.direction is Direction.OUT
    both = at_door(door, DirectionTurned())
    assert both.direction is Direction.BOTH
    assert at_door(both, DirectionTurned()).direction is Direction.IN


def test_another_door_shows_nothing_of_the_last():
    moved = after(CodeSeen("a"), Answered(told(Reason.TIER)), Moved(Direction.OUT))
    assert (moved.told, moved.direction) == (None, Direction.OUT)


def test_only_a_recognised_refusal_on_the_way_in_can_be_overridden():
    for reason in Reason:
        door = after(CodeSeen("a"), Answered(told(reason, None if reason in NOBODY else "R1")))
        assert (door.overridable == "R1") == (reason.verdict is Verdict.REFUSE and reason not in NOBODY), reason
    assert after(CodeSeen("a"), Answered(told(Reason.TIER, exit=True))).overridable is None
    assert after(CodeSeen("a"), Failed(BROKEN)).overridable is None


def test_new_words_are_for_the_same_outcome_only():
    shown = after(CodeSeen("a"), Answered(told()))
    french = replace(shown.told, words=replace(WORDS, title="titre"))
    assert at_door(shown, Retold(french)).told.words.title == "titre"
    assert at_door(shown, Retold(replace(told(), words=french.words))).told.words.title == "title"


happenings = st.one_of(
    st.builds(CodeSeen, st.sampled_from("abc")),
    st.builds(Answered, st.sampled_from([told(), told(Reason.TIER), told(Reason.UNKNOWN, None)])),
    st.just(Failed(BROKEN)),
    st.just(Acknowledged()),
    st.builds(TimeUp, st.integers(0, 8)),
    st.just(DirectionTurned()),
)


@given(st.lists(happenings, max_size=12))
def test_only_a_person_ends_a_refusal(events):
    door = Door()
    for event in events:
        after_it = at_door(door, event)
        if door.stands and not after_it.stands:
            assert isinstance(event, Acknowledged | DirectionTurned | Answered)
        if isinstance(event, CodeSeen | TimeUp):
            assert after_it.stands >= door.stands
        door = after_it


def test_the_right_thing_to_do_next():
    seen = Seen(at(), "A")
    assert next_act(None) is NextAct.NONE
    assert next_act(person()) is NextAct.CHECK_IN_AND_PRINT
    assert next_act(person(checked_in=seen)) is NextAct.PRINT
    assert next_act(person(checked_in=seen, badge_serial=1)) is NextAct.REPRINT
    assert next_act(person(badge_serial=1)) is NextAct.CHECK_IN, "another badge would end theirs"
    assert next_act(person(badge_serial=1, badge_lost=True)) is NextAct.CHECK_IN_AND_PRINT
    assert next_act(person(blocked=True)) is NextAct.NONE
    assert next_act(person(cancelled=True, checked_in=seen)) is NextAct.NONE
    assert next_act(Person(a_person(status=Status.UNPAID))) is NextAct.NONE


def test_the_best_of_the_found_is_chosen_at_once():
    desk = at_desk(Desk(), Found((person("R1"), person("R2"))))
    assert (desk.index, desk.person.registration.id) == (0, "R1")
    assert at_desk(desk, Picked(1)).person.registration.id == "R2"
    assert at_desk(desk, Picked(7)) is desk
    assert at_desk(desk, Found(())).person is None


def test_a_scan_of_somebody_in_the_list_chooses_them():
    desk = at_desk(Desk(), Found((person("R1"), person("R2"))))
    assert at_desk(desk, Answered(told(), person("R2"))).index == 1
    elsewhere = at_desk(desk, Answered(told(), person("R3")))
    assert (elsewhere.results, elsewhere.index) == ((), -1)


def test_a_banner_ends_by_what_makes_it_untrue_by_typing_by_choosing_and_by_clearing():
    shown = at_desk(at_desk(Desk(), Found((person(),))), Answered(told(Reason.CHECKED_IN), person()))
    assert at_desk(shown, TimeUp(shown.turn)).told is None
    assert at_desk(shown, TimeUp(shown.turn)).person is not None
    assert at_desk(shown, Picked(0)).told is None
    assert at_desk(shown, Found(())).told is None
    assert at_desk(shown, Acknowledged()) == Desk(turn=shown.turn + 1)


def test_what_the_journals_say_anew_reaches_card_and_list():
    desk = at_desk(Desk(), Found((person("R1"), person("R2"))))
    assert at_desk(desk, Changed(person("R1", badge_serial=1))).person.badge_serial == 1
    other = at_desk(desk, Changed(person("R2", badge_serial=1)))
    assert (other.person.badge_serial, other.results[1].badge_serial) == (0, 1)


def test_a_failure_keeps_the_person_on_the_card():
    desk = at_desk(at_desk(Desk(), Found((person(),))), Failed(BROKEN))
    assert desk.person is not None


def seen(state, text, *, several=False):
    act = at_door if isinstance(state, Door) else at_desk
    return act(state, Looked(text, several))


def test_what_the_camera_sees_changes_nothing_but_that():
    door = after(CodeSeen("a"), Answered(told()))
    assert seen(door, "a") == replace(door, meant="a")
    assert seen(seen(door, "a"), "a") is not door
    looked = seen(door, "a")
    assert at_door(looked, Looked("a")) is looked


def test_the_code_that_was_decided_last_is_known_to_be_still_there_once_nothing_is_shown_of_it():
    door = seen(after(CodeSeen("a"), Answered(told())), "a")
    assert not door.again
    cleared = at_door(door, TimeUp(door.turn))
    assert cleared.again
    assert not seen(cleared, "b").again
    assert not seen(cleared, None).again
    assert not at_door(cleared, Moved(Direction.IN)).again
    assert at_door(at_door(cleared, DirectionTurned()), DirectionTurned()).again


def test_what_is_seen_outlives_every_acknowledgement():
    door = seen(after(CodeSeen("a"), Answered(told(Reason.TIER))), None, several=True)
    assert at_door(door, Acknowledged()).several
    desk = seen(at_desk(Desk(), CodeSeen("a")), "a")
    for happening in (Answered(told()), Found((person(),)), Acknowledged(), Failed(BROKEN)):
        assert at_desk(desk, happening).meant == "a"


def test_the_desk_knows_which_code_its_answer_rests_on():
    scanned = at_desk(at_desk(Desk(), CodeSeen("a")), Answered(told(), person()))
    assert scanned.about == "a"
    printed = at_desk(scanned, Answered(told(), person(), printing=True))
    assert printed.about == "a"
    listed = at_desk(scanned, Found((person("R1"), person("R2"))))
    assert listed.about is None
    assert at_desk(at_desk(listed, Picked(1)), Answered(told(), person("R2"))).about is None
    assert at_desk(scanned, Acknowledged()).about is None


def test_a_cleared_desk_knows_the_code_that_is_still_held_up():
    desk = seen(at_desk(at_desk(Desk(), CodeSeen("a")), Answered(told(), person())), "a")
    assert not desk.again
    assert at_desk(desk, Acknowledged()).again


@pytest.mark.parametrize(
    ("texts", "about", "tone", "several", "tones"),
    [
        (("a", "b"), "a", Tone.REFUSE, False, (Tone.REFUSE, None)),
        (("b",), "a", Tone.ADMIT, False, (None,)),
        (("a",), "a", None, False, (None,)),
        (("a",), None, Tone.ADMIT, False, (None,)),
        (("a", "b", "a"), "a", Tone.ADMIT, False, (Tone.ADMIT, None, Tone.ADMIT)),
        (("a", "b"), "a", Tone.ADMIT, True, (Tone.ATTENTION, Tone.ATTENTION)),
        ((), "a", Tone.ADMIT, True, ()),
    ],
)
def test_only_the_code_that_the_answer_is_about_has_its_colour(texts, about, tone, several, tones):
    assert outline_tones(texts, about, tone, several=several) == tones


def test_the_colour_is_that_of_what_is_shown():
    assert Door().tone is None
    assert after(CodeSeen("a"), Answered(told(Reason.TIER))).tone is Tone.REFUSE
    assert after(CodeSeen("a"), Failed(BROKEN)).tone is Tone.ATTENTION
    assert Desk().tone is None
    assert at_desk(Desk(), Answered(told())).tone is Tone.ADMIT


def test_a_room_that_is_closed_stays_so_through_what_the_door_shows():
    shut = after(Shut(at()), CodeSeen("a"), Answered(told(Reason.SESSION_OVER)), Acknowledged(), DirectionTurned())
    assert shut.closed == at()
    assert shut.idle
    assert at_door(shut, Shut(None)).closed is None
    assert at_door(after(CodeSeen("a")), Shut(at())).asked == "a"
