"""What is wrong with an event file, a line each: where as the file has it, and what in the language of the screens."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.files.event_edit import mistake
from kiosk.files.problems import Slip
from kiosk.wording.codes import Amiss
from kiosk.wording.told import Readers, said, worded
from ui.event_editor.flaws import flaw
from ui.event_editor.words import EventWords
from ui.languages import SOURCE, spoken


def slip_rows(problems: Iterable[str]) -> list[tuple[str, str]]:
    """Each problem's place and words; the words are the event editor's own where these aren't English."""
    return [_row(problem) for problem in problems]


def _row(problem: str) -> tuple[str, str]:
    if spoken() == SOURCE or not isinstance(problem, Slip):
        place, _, words = problem.partition(": ")
        return place, words
    words = EventWords().flaw(flaw(mistake(problem)))
    if not problem.place:
        return problem.key, words
    if not problem.key:
        return problem.place, words
    # the key is from the left, and what it stands before from wherever the language is
    return problem.place, worded(said(Amiss.OF_FIELD, field=problem.key, remark=Readers(words)), spoken())
