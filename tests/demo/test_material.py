"""The demonstration's files: the event, the roster, the sounds, and that their generators still give them."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import uuid
import wave
from array import array
from collections import Counter
from importlib.resources import as_file, files

import numpy as np
import numpy.typing as npt
import pytest

from kiosk.codes import reader
from kiosk.demo import make_roster, make_sounds
from kiosk.domain.event import CapacityMode, Event, Invitation, Reentry
from kiosk.domain.rule import check
from kiosk.files.event_file import read_event
from kiosk.files.roster import read_roster

RESOURCES = files("resources")
ROSTER = (RESOURCES / "demo" / "roster.csv").read_text(encoding="utf-8")
INK = "#14212B"
SCRIPTS = "LATIN CYRILLIC GREEK ARABIC HEBREW DEVANAGARI THAI ETHIOPIC CJK HANGUL HIRAGANA GEORGIAN ARMENIAN BENGALI TAMIL KHMER"


@pytest.fixture(scope="module")
def event() -> Event:
    with as_file(RESOURCES / "demo" / "event.toml") as path:
        return read_event(path)


def rows() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(ROSTER)))


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_every_tier_carries_readable_text(event: Event) -> None:
    for tier in event.tiers:
        assert max(contrast(tier.colour, "#FFFFFF"), contrast(tier.colour, INK)) >= 4.5, tier.code
    assert len({tier.colour for tier in event.tiers}) == len(event.tiers)
    assert {"FP", "MS", "RO", "UN", "CS", "SEC"} <= {tier.code for tier in event.tiers}


def test_everything_is_said_in_the_three_languages(event: Event) -> None:
    assert event.id == "wps-fpn-2024"
    for texts in (event.name, *(tier.name for tier in event.tiers), *(session.title for session in event.sessions)):
        assert set(texts) == set(event.languages) == {"en", "fr", "es"}


def test_the_programme_uses_every_kind_of_rule(event: Event) -> None:
    admissions = [session.admit for session in event.sessions]
    assert {admit.invitation for admit in admissions} == set(Invitation)
    assert {admit.reentry for admit in admissions} == set(Reentry)
    assert {admit.capacity_mode for admit in admissions if admit.capacity} == set(CapacityMode)
    assert {session.code for session in event.sessions if session.livestreamed} == {"OP", "CL"}
    assert [session.code for session in event.sessions if session.admit.rule] == ["B4"]
    assert all(check(session.admit.rule or {}, event) == () for session in event.sessions)
    assert sum(admit.checked_in for admit in admissions) > len(admissions) / 2


def test_the_roster_lands_whole(event: Event) -> None:
    with as_file(RESOURCES / "demo" / "roster.csv") as path:
        taken = read_roster(path, event)
    assert (len(taken.registrations), list(taken.rejected)) == (400, [])
    assert len(taken.warnings) == 1, "the two people who share a code on purpose"


def test_the_roster_is_what_its_script_writes() -> None:
    assert make_roster.as_csv() == ROSTER


def test_names_come_in_many_scripts_and_none_twice() -> None:
    people = rows()
    scripts = {unicodedata.name(letter).split()[0] for row in people for letter in row["display_name"] if letter.isalpha()}
    assert scripts >= set(SCRIPTS.split())
    names = Counter((row["given_name"], row["family_name"]) for row in people)
    assert max(names.values()) == 1
    assert all(unicodedata.is_normalized("NFC", row["display_name"] + row["family_name"]) for row in people)


def test_nobody_can_be_written_to() -> None:
    assert all(re.fullmatch(r"[a-z]+\.\d+@example\.org", row["email"]) for row in rows())


def test_the_roster_is_mostly_in_order_and_partly_not(event: Event) -> None:
    people = rows()
    statuses = Counter(row["status"] for row in people)
    assert statuses["approved"] > 360
    assert min(statuses[status] for status in ("pending", "unpaid", "cancelled")) >= 4
    assert sum(row["blocked"] == "true" for row in people) == 4
    assert {row["tier"] for row in people} == {tier.code for tier in event.tiers}
    assert {code for row in people for code in row["invited"].split(";") if code} == {"B1", "B4", "B5", "QD"}


def test_codes_are_of_three_kinds_and_one_is_shared() -> None:
    codes = Counter(row["codes"] for row in rows())
    assert {code for code, times in codes.items() if times > 1} == {"DELEGATION-7"}
    kinds = Counter(_kind(code) for code in codes.elements())
    assert kinds["indico"] > kinds["pretix"] > kinds["plain"] > 0


def _kind(code: str) -> str:
    try:
        uuid.UUID(code)
    except ValueError:
        credential = reader.read(code, {})
        return getattr(credential, "issuer", "plain")
    return "indico"


def samples(data: bytes) -> npt.NDArray[np.int16]:
    with wave.open(io.BytesIO(data)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth(), sound.getframerate()) == (1, 2, 22_050)
        return np.frombuffer(sound.readframes(sound.getnframes()), dtype="<i2")


@pytest.mark.parametrize("name", make_sounds.SOUNDS)
def test_a_sound_is_what_its_script_writes(name: str) -> None:
    committed = (RESOURCES / "sounds" / f"{name}.wav").read_bytes()
    made = make_sounds.as_wav(make_sounds.SOUNDS[name]())
    assert len(committed) == len(made) <= 40_000
    # another machine's sine may round the last bit the other way
    assert np.abs(samples(committed).astype(int) - samples(made)).max() <= 1


@pytest.mark.parametrize("name", make_sounds.SOUNDS)
def test_a_sound_neither_clicks_nor_shouts(name: str) -> None:
    sound = samples((RESOURCES / "sounds" / f"{name}.wav").read_bytes()).astype(int)
    assert max(abs(sound[0]), abs(sound[-1])) <= 2
    assert np.abs(sound).max() <= 0.4 * 32_767
    assert np.abs(np.diff(sound)).max() < 0.6 * np.abs(sound).max()


def test_sounds_differ_in_rhythm_not_in_pitch_alone() -> None:
    bursts = {name: _bursts(samples(make_sounds.as_wav(make()))) for name, make in make_sounds.SOUNDS.items()}
    assert bursts == {"admit": 2, "refuse": 1, "attention": 3}


def _bursts(sound: npt.NDArray[np.int16]) -> int:
    """How often the sound begins out of silence, in windows of 20 ms."""
    window = 441
    loud = [np.abs(sound[start : start + window].astype(int)).max() > 800 for start in range(0, len(sound), window)]
    return sum(now and not before for before, now in zip([False, *loud], loud, strict=False))


def test_wav_samples_are_little_endian() -> None:
    data = make_sounds.as_wav([0.0, 1.0, -1.0])
    assert data[-6:] == b"\x00\x00\xff\x7f\x01\x80"
    assert array("h", [1]).itemsize == 2
