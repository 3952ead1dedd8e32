"""What organizers take away, and rehearsing before the doors open."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.cli.output import Json, emit, finish, opened, say
from kiosk.errors import Fault


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="attendance.csv|.xlsx|.json")],
    as_json: Json = False,
) -> None:
    """Write the attendance of every session, from all journals held here."""
    from kiosk.reports import attendance

    with opened(context) as station:
        lines = attendance.attendance(station.connection, station.event, station.language)
        attendance.export(lines, file)
    sessions = Counter(line.session for line in lines)
    if as_json:
        emit({"file": str(file), "lines": len(lines), "sessions": dict(sessions)})
    else:
        say(
            f"{file}: {len(lines)} lines; "
            + (", ".join(f"{code} {count}" for code, count in sessions.items()) or "nobody yet")
            + "."
        )


def rehearse(
    scenarios: Annotated[list[Path], typer.Argument(metavar="SCENARIO...", help="Scenario files (JSON).")],
    as_json: Json = False,
) -> None:
    """Play scenarios against the rules; nothing of this station is touched."""
    from kiosk.files.scenario import read_scenario
    from kiosk.rehearsal import play

    passed, failed, failures = 0, 0, list[dict[str, Any]]()
    for path in scenarios:
        try:
            scenario = read_scenario(path)
        except Fault as fault:
            failed += 1
            failures.append({"scenario": str(path), "step": 0, "expected": "", "got": "fault", "explanation": str(fault)})
            continue
        found = play(scenario)
        passed, failed = (passed, failed + 1) if found else (passed + 1, failed)
        failures.extend({**failure.as_dict(), "scenario": str(path)} for failure in found)
    result = {"passed": passed, "failed": failed, "failures": failures}
    if as_json:
        emit(result)
    else:
        _say(result)
    finish(not failed)


def _say(result: dict[str, Any]) -> None:
    for failure in result["failures"]:
        first, *rest = failure["explanation"].splitlines()
        named = first.startswith(failure["scenario"])  # a file that can't be read names itself
        say(first if named else f"{failure['scenario']}: {first}")
        for line in rest:
            say(f"    {line}")
    say(f"{result['passed']} passed, {result['failed']} failed.")


def register(app: typer.Typer) -> None:
    """Add this group's commands."""
    app.command("export")(export)
    app.command("rehearse")(rehearse)
