"""The demonstration itself: the whole story through real frames, real decoding, a real database and real badges."""

from __future__ import annotations

from kiosk.demo.play import Tally, play
from kiosk.demo.stage import set_stage
from kiosk.demo.story import STORY, Act


def test_the_story_goes_as_it_is_told(tmp_path):
    tally = Tally()
    with set_stage(tmp_path / "demo") as stage:
        wrong = [(played.scene, played.outcomes) for played in play(stage, tally) if not played.as_expected]
    assert wrong == []
    assert tally.decisions == len(STORY)
    assert tally.badges == sum(scene.act is not Act.NONE for scene in STORY)
    assert len(list((tmp_path / "demo" / "exports" / "badges").glob("*.pdf"))) == tally.badges


def test_a_mismatch_is_counted(tmp_path):
    from dataclasses import replace  # noqa: PLC0415

    from kiosk.domain.reason import Reason  # noqa: PLC0415

    tally = Tally()
    with set_stage(tmp_path / "demo") as stage:
        list(play(stage, tally, story=(replace(STORY[0], expect=Reason.BLOCKED, act=Act.NONE),)))
    assert tally.mismatches == 1
