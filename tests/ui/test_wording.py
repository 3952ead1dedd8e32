from importlib.resources import files

import pytest

from kiosk.domain.access import Decision, Facts
from kiosk.domain.outcome import Explanation, Outcome
from kiosk.domain.reason import Reason, Verdict
from tests.builders import at
from ui.wording import ADMIT, GLYPHS, LOOKS, REFUSE, Shape, Sound, Tone, look


def outcome(reason: Reason, **facts) -> Outcome:
    return Outcome(Decision(reason, at(), facts=Facts(**facts)), None, Explanation("", "", "", ""), 1, 1.0)


def test_every_reason_has_a_look():
    assert set(LOOKS) == set(Reason)


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason.verdict is Verdict.REFUSE])
def test_a_refusal_never_looks_like_an_admission_and_stays(reason):
    seen = LOOKS[reason]
    assert (seen.tone, seen.shape, seen.sound, seen.seconds) == (Tone.REFUSE, Shape.CROSS, Sound.REFUSE, None)


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason.verdict is Verdict.ADMIT])
def test_an_admission_never_looks_like_a_refusal(reason):
    assert LOOKS[reason].tone is not Tone.REFUSE
    assert LOOKS[reason].shape is not Shape.CROSS


def test_each_tone_has_its_own_shape_and_sound():
    together = {(seen.tone, seen.shape, seen.sound) for seen in LOOKS.values()}
    assert len(together) == len({tone for tone, _, _ in together}) == len(Tone)


def test_an_admission_passes_after_about_two_seconds():
    assert ADMIT.seconds == 2.0


def test_whoever_goes_in_over_capacity_gets_a_second_look():
    assert look(outcome(Reason.ADMITTED)) == ADMIT
    assert look(outcome(Reason.ADMITTED, over_capacity=True)).tone is Tone.ATTENTION
    assert look(outcome(Reason.ADMITTED, over_capacity=True)).seconds is not None


def test_whoever_leaves_with_a_flag_gets_a_second_look():
    assert look(outcome(Reason.EXITED)) == ADMIT
    assert look(outcome(Reason.EXITED, flags=(Reason.BLOCKED,))).shape is Shape.BAR


def test_a_refusal_with_facts_stays_a_refusal():
    assert look(outcome(Reason.FULL, over_capacity=True)) == REFUSE


def test_every_sound_is_there():
    assert all((files("resources") / "sounds" / f"{sound.value}.wav").is_file() for sound in Sound)


def test_every_shape_has_a_character_of_its_own():
    assert len(set(GLYPHS.values())) == len(Shape)
