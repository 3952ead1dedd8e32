"""How commands print: JSON lines for programs, plain lines for people."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.assembly import Station, open_station
from kiosk.domain.event import Event
from kiosk.domain.journal import is_plausible
from kiosk.domain.outcome import Outcome
from kiosk.domain.reason import Verdict
from kiosk.errors import Fault
from kiosk.settings import Settings
from kiosk.wording.explain import clock_words

Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, UTF-8.")]
At = Annotated[
    str | None,
    typer.Option("--at", metavar="TIME", help="Decide for this moment (ISO 8601; without an offset: the event's time)."),
]
SessionCode = Annotated[
    str | None, typer.Option("--session", metavar="CODE", help="At this session's door; without it, at the desk.")
]
Exit = Annotated[bool, typer.Option("--exit", help="On the way out.")]


def use_utf8() -> None:
    """Write UTF-8 whatever the terminal's locale, and never fail on a character or where a stream was closed for us."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  (lives as long as the process)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def shown(line: str) -> str:
    """A line in which control characters are seen, not obeyed; the no-break spaces of French are spaces."""
    return "".join(
        char if char.isprintable() or unicodedata.category(char) == "Zs" else "\N{REPLACEMENT CHARACTER}" for char in line
    )


def say(line: str) -> None:
    """A line for people, at once."""
    sys.stdout.write(shown(line) + "\n")
    sys.stdout.flush()


def warn(line: str) -> None:
    """A line beside the result."""
    sys.stderr.write(f"kiosk: {shown(line)}\n")


# JSON leaves these as they are, but readers that split text into lines end one there
_LINE_ENDS = str.maketrans({"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def emit(value: Mapping[str, Any]) -> None:
    """One JSON object on one line, at once: whoever reads along may rely on it."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_LINE_ENDS) + "\n")
    sys.stdout.flush()


def lines_of_input(longest: int) -> Iterator[str]:
    """Standard input's lines as they come; of a longer line only so many characters, and never its rest as another one."""
    while line := sys.stdin.readline(longest):
        yield line.rstrip("\r\n")
        while line and not line.endswith("\n"):
            line = sys.stdin.readline(longest)


def opened(context: typer.Context) -> AbstractContextManager[Station]:
    """The station in the folder that the command line names."""
    return open_station(context.obj)


def settings_of(context: typer.Context) -> Settings:
    """The settings that the command line and the environment give."""
    settings: Settings = context.obj
    return settings


def moment(text: str | None, event: Event) -> datetime | None:
    """The moment that --at names, aware; None where it wasn't given.

    Raises:
        Fault: not ISO 8601.
    """
    if text is None:
        return None
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        raise Fault(f"--at {text}: not a time", "give ISO 8601, such as 2024-10-21T14:05:00-04:00") from None
    try:
        when = when if when.tzinfo else when.replace(tzinfo=event.timezone)
        plausible = is_plausible(when)
    except OverflowError:
        plausible = False
    if not plausible:
        raise Fault(f"--at {text}: that year can't be right", "give a moment between 1990 and 2099")
    return when


def local(when: datetime | None, event: Event) -> str | None:
    """An aware moment in the event's time zone, ISO 8601 to the second."""
    return when.astimezone(event.timezone).isoformat(timespec="seconds") if when else None


def outcome_as_dict(outcome: Outcome, event: Event) -> dict[str, Any]:
    """One decision as the command line gives it (design section 11)."""
    decision, facts = outcome.decision, outcome.decision.facts
    return {
        "verdict": decision.verdict.value,
        "reason": decision.reason.value,
        "registration": decision.registration,
        "name": outcome.registration.name if outcome.registration else None,
        "tier": decision.tier,
        "session": decision.session,
        "at": local(decision.at, event),
        "first": {"at": local(facts.first.at, event), "station": facts.first.station} if facts.first else None,
        "occupancy": facts.occupancy,
        "explanation": outcome.explanation.reason,
        "next_step": outcome.explanation.next_step,
        "ms": round(outcome.ms, 3),
        **({"clock": outcome.clock.value} if outcome.clock else {}),
    }


def show_outcome(outcome: Outcome, event: Event, as_json: bool, **more: Any) -> bool:
    """Print one decision; whether it admits."""
    if as_json:
        emit({**more, **outcome_as_dict(outcome, event)})
    else:
        decision, words = outcome.decision, outcome.explanation
        who = f"{outcome.registration.called} ({outcome.registration.tier})" if outcome.registration else "nobody known"
        why = ". ".join(part.rstrip(".") for part in (words.reason, words.next_step) if part)
        say(f"{decision.verdict.value.upper():7} {decision.reason.value:18} {who}: {why}.")
    if outcome.clock is not None:
        warn(clock_words(outcome.clock, "en"))
    return outcome.decision.verdict is Verdict.ADMIT


def finish(good: bool) -> None:
    """Leave with 0, or with 1 where the answer was no."""
    if not good:
        raise typer.Exit(1)


def must_exist(path: Path, what: str) -> Path:
    """The path, where something is there.

    Raises:
        Fault: nothing is there.
    """
    if not path.exists():
        raise Fault(f"{path}: no such file", f"give the path of {what}")
    return path
