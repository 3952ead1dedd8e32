"""The demonstration without windows."""

from __future__ import annotations

from typing import Any

import typer

from kiosk.cli.output import emit, outcome_as_dict
from kiosk.demo.play import Played, Tally, play
from kiosk.demo.stage import set_stage


def headless(seconds: float | None) -> None:
    """Play the whole story; a line a decision, then the summary.

    Exits with 1 where an outcome was not the expected one.
    """
    tally = Tally()
    with set_stage() as stage:
        event = stage.event
        for played in play(stage, tally, seconds):
            for outcome in played.outcomes:
                emit({**outcome_as_dict(outcome, event), "expected": played.scene.expect.value})
            if not played.as_expected:
                emit({"mismatch": _mismatch(played)})
    emit(
        {
            "decisions": tally.decisions,
            "admitted": tally.admitted,
            "refused": tally.decisions - tally.admitted,
            "badges": tally.badges,
            "p95_ms": tally.p95_ms,
        }
    )
    if tally.mismatches:
        raise typer.Exit(1)


def _mismatch(played: Played) -> dict[str, Any]:
    scene = played.scene
    got = [outcome.decision.reason.value for outcome in played.outcomes]
    return {"at": scene.at.isoformat(), "who": scene.who, "where": scene.where, "expected": scene.expect.value, "got": got}
