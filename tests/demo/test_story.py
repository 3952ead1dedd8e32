"""The story agrees with itself, with its event and roster, and with the rules."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from importlib.resources import as_file, files

import pytest

from kiosk.codes import reader
from kiosk.demo.story import DESK, OUTSIDE, STORY, Act, Scene, Thing, code_text, hall, heading
from kiosk.domain.access import Request, decide
from kiosk.domain.attendance import History, Passage, Seen
from kiosk.domain.credential import Badge, Credential, event_tag
from kiosk.domain.event import Event
from kiosk.domain.reason import Reason
from kiosk.domain.registration import Registration
from kiosk.files.event_file import read_event
from kiosk.files.roster import read_roster

PHONES = {Thing.PHONE, Thing.PHONE_DARK}
ENTERED = {Reason.ADMITTED, Reason.READMITTED}


@pytest.fixture(scope="module")
def event() -> Event:
    with as_file(files("resources") / "demo" / "event.toml") as path:
        return read_event(path)


@pytest.fixture(scope="module")
def roster(event: Event) -> dict[str, Registration]:
    with as_file(files("resources") / "demo" / "roster.csv") as path:
        return {person.id: person for person in read_roster(path, event).registrations}


def test_time_moves_forward() -> None:
    moments = [scene.at for scene in STORY]
    assert moments == sorted(moments)
    assert len(set(moments)) == len(moments)
    assert 40 <= len(STORY) <= 64


def test_everybody_and_every_door_exists(event: Event, roster: dict[str, Registration]) -> None:
    for scene in STORY:
        assert scene.who in roster or scene.who in OUTSIDE
        assert scene.where == DESK or event.session(scene.where)
        assert event.starts <= scene.at.date() <= event.ends
    assert {scene.who for scene in STORY} >= set(OUTSIDE)
    assert set(Thing) == {scene.holds for scene in STORY}
    assert set(Act) == {scene.act for scene in STORY}


def test_every_reason_appears_but_the_override() -> None:
    assert set(Reason) - {scene.expect for scene in STORY} == {Reason.OVERRIDDEN}


def test_badges_are_shown_only_after_they_were_printed() -> None:
    printed: Counter[str] = Counter()
    for scene in STORY:
        if scene.holds not in PHONES:
            assert printed[scene.who] >= (2 if scene.holds is Thing.OLD_BADGE else 1), scene
        if scene.act is Act.CHECK_IN_AND_PRINT:
            assert (scene.where, scene.expect, printed[scene.who]) == (DESK, Reason.CHECKED_IN, 0), scene
        if scene.act is Act.REPRINT:
            assert (scene.where, printed[scene.who]) == (DESK, 1), scene
        printed[scene.who] += scene.act is not Act.NONE


def test_every_code_has_its_form(roster: dict[str, Registration]) -> None:
    texts = {scene.who: code_text(scene, roster) for scene in STORY if scene.holds in PHONES}
    assert texts["WPS-0001"].startswith('{"i":[2,"indico.example.org","')
    assert texts["WPS-0004"] == roster["WPS-0004"].codes[0]
    assert len(texts["WPS-0004"]) == 32
    for who, text in texts.items():
        if who in roster:
            keys = reader.candidate_keys(text)
            assert any(reader.roster_key(code) in keys for code in roster[who].codes)


def test_a_badge_has_no_text_of_its_own(roster: dict[str, Registration]) -> None:
    with pytest.raises(ValueError, match="badge"):
        code_text(next(scene for scene in STORY if scene.holds is Thing.BADGE), roster)


def test_scenes_tell_what_the_screen_and_the_hall_are() -> None:
    assert {heading(scene) for scene in STORY} > {"Your ticket", "Share Wi-Fi"}
    assert hall(DESK) == 0
    assert hall("OP") == hall("CL") != 0
    assert hall("B1") not in {hall(DESK), hall("OP")}
    assert all(scene.tells for scene in STORY)
    assert len({scene.seed for scene in STORY}) == len({scene.who for scene in STORY})


class Journal:
    """What the stations have written so far, in memory."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, datetime, str | None, Reason]] = []
        self.serials: Counter[str] = Counter()

    def history(self, who: str, session: str | None) -> History:
        mine = [line for line in self.lines if line[0] == who]
        desk = [Seen(at, "Desk") for _, at, where, _ in mine if where is None]
        passed = [line for line in self.lines if line[2] == session and line[3] in ENTERED | {Reason.EXITED}] if session else []
        inside = {line[0]: line[3] in ENTERED for line in passed}
        return History(
            checked_in=desk[0] if desk else None,
            passages=tuple(Passage(at, "Door", reason is Reason.EXITED) for person, at, _, reason in passed if person == who),
            badge_serial=self.serials[who],
            occupancy=sum(inside.values()),
        )

    def credential(self, scene: Scene, event: Event, roster: dict[str, Registration]) -> Credential:
        if scene.holds in PHONES:
            return reader.read(code_text(scene, roster), {})
        return Badge(
            event=event_tag("another" if scene.holds is Thing.FOREIGN_BADGE else event.id),
            registration=b"",
            tier=roster[scene.who].tier,
            serial=self.serials[scene.who] - (scene.holds is Thing.OLD_BADGE),
            expires=datetime(2024, 11, 1, tzinfo=UTC),
            signed=scene.holds is not Thing.FORGED_BADGE,
        )


def _matches(scene: Scene, roster: dict[str, Registration]) -> list[Registration]:
    if scene.holds not in PHONES:
        return [roster[scene.who]]
    keys = reader.candidate_keys(code_text(scene, roster))
    return [person for person in roster.values() if any(reader.roster_key(code) in keys for code in person.codes)]


def test_the_rules_give_every_expected_answer(event: Event, roster: dict[str, Registration]) -> None:
    journal, crowded = Journal(), []
    for scene in STORY:
        now = scene.at.replace(tzinfo=event.timezone)
        session = event.session(scene.where)
        request = Request(journal.credential(scene, event, roster), session, scene.exit)
        decision = decide(request, _matches(scene, roster), journal.history(scene.who, scene.session), event, now)
        assert decision.reason is scene.expect, replace(scene, tells="")
        assert decision.reason.verdict is scene.verdict
        if decision.facts.over_capacity:
            crowded.append(scene.where)
        if decision.reason in ENTERED | {Reason.EXITED, Reason.CHECKED_IN, Reason.ALREADY_CHECKED_IN}:
            journal.lines.append((scene.who, now, scene.session, decision.reason))
        journal.serials[scene.who] += scene.act is not Act.NONE
    assert crowded == ["B4"], "the soft limit is passed once, with a warning"


def test_the_story_is_played_by_the_first_rows_of_the_roster() -> None:
    text = (files("resources") / "demo" / "roster.csv").read_text(encoding="utf-8")
    first = [row["id"] for row in csv.DictReader(text.splitlines())][:20]
    assert {scene.who for scene in STORY} - set(OUTSIDE) <= set(first)
