"""The three sounds: told apart without their pitch, loud enough, and never too loud."""

from __future__ import annotations

import io
import itertools
import math
import wave
from importlib.resources import files

import numpy as np
import pytest

from kiosk.demo.make_sounds import RATE, SOUNDS, as_wav

NAMES = tuple(SOUNDS)
WINDOW = round(0.010 * RATE)
"""Ten milliseconds: longer than a period of the lowest note, so what is left is loudness over time alone."""


def samples(name: str) -> np.ndarray:
    with wave.open(io.BytesIO((files("resources") / "sounds" / f"{name}.wav").read_bytes())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_768


def envelope(sound: np.ndarray) -> np.ndarray:
    """Loudness over time without pitch: the root mean square of each window, its peak at 1."""
    whole = sound[: len(sound) // WINDOW * WINDOW].reshape(-1, WINDOW)
    level = np.sqrt((whole**2).mean(axis=1))
    return level / level.max()


def at_one_pitch(sound: np.ndarray) -> np.ndarray:
    """The same rhythm on one and the same tone."""
    level = np.repeat(envelope(sound), WINDOW)
    return level * np.sin(2 * math.pi * 1000 * np.arange(len(level)) / RATE)


def notes(sound: np.ndarray) -> list[float]:
    """The lengths of its notes in seconds: stretches above a fifth of the peak, after less than a tenth."""
    lengths: list[float] = []
    sounding = False
    for level in envelope(sound):
        if not sounding and level > 0.2:
            sounding = True
            lengths.append(0.0)
        elif sounding and level < 0.1:
            sounding = False
        if sounding:
            lengths[-1] += WINDOW / RATE
    return lengths


def alike(one: np.ndarray, other: np.ndarray) -> float:
    """How well two envelopes match at best, however they are shifted: 1 for the same."""
    return float(np.correlate(one, other, "full").max() / math.sqrt((one**2).sum() * (other**2).sum()))


@pytest.mark.parametrize("name", NAMES)
def test_the_script_makes_the_file(name):
    assert as_wav(SOUNDS[name]()) == (files("resources") / "sounds" / f"{name}.wav").read_bytes()


@pytest.mark.parametrize("heard", [samples, lambda name: at_one_pitch(samples(name))], ids=["as it is", "at one pitch"])
def test_number_and_length_of_the_notes_tell_the_sounds_apart(heard):
    admit, refuse, attention = (notes(heard(name)) for name in ("admit", "refuse", "attention"))
    assert [len(admit), len(refuse), len(attention)] == [2, 1, 3]
    short, long = admit
    assert long > 2 * short
    assert refuse[0] > 0.6
    assert max(attention) < 0.12
    assert max(attention) < refuse[0] / 4


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(NAMES, 2)))
def test_no_two_envelopes_are_alike(one, other):
    assert alike(envelope(samples(one)), envelope(samples(other))) < 0.85


def test_each_envelope_is_its_own():
    level = envelope(samples("admit"))
    assert alike(level, level) == pytest.approx(1)


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_clear_and_no_shock(name):
    sound = samples(name)
    assert 0.25 < np.abs(sound).max() < 0.5
    # never two samples at the limit: nothing was clipped
    assert not (np.abs(sound) > 0.999).any()
    assert np.abs(sound[:2]).max() < 0.01
    assert np.abs(sound[-2:]).max() < 0.01
    assert abs(sound.mean()) < 0.01


def test_none_is_much_louder_than_another():
    """By the loudest tenth of a second, within six decibels."""
    loudest = []
    for name in NAMES:
        power = np.convolve(samples(name) ** 2, np.ones(RATE // 10) / (RATE // 10), "valid")
        loudest.append(10 * math.log10(power.max()))
    assert max(loudest) - min(loudest) < 6


@pytest.mark.parametrize("name", NAMES)
def test_a_sound_is_over_before_the_next_person(name):
    assert len(samples(name)) / RATE < 1
