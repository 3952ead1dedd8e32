"""An organizer reads what is found in the language of the screens: of an event file, of a roster, of everything tried."""

from __future__ import annotations

import re

import pytest

from kiosk.files.event_edit import draft
from kiosk.preflight import Severity
from kiosk.wording.told import Said, worded
from tests.ui.test_assistant_check import run
from tests.ui.world import EVENT
from ui.assistant.roster_page import Kind
from ui.event_editor.flaws import Wrong, flaw

ENGLISH = re.compile(
    r"\b(?:the|is|are|has|have|had|of|which|people|may|write|correct|must|other|room|was|were|with|without|row|rows|column|"
    r"columns|nobody|everybody|this|that|one|an|and|not|it|take|add|same|more|than|there|before|made|look)\b",
    re.IGNORECASE,
)
OTHERS = ("fr", "es", "ar", "zh", "ru")
MISTAKEN = """
surplus = 1
[event]
id = 7
name = { en = "x" }
timezone = 5
starts = 1890-01-01
ends = 2024-10-22
languages = "en"
[[tiers]]
code = "FP"
name = { en = "x" }
colour = "violet"
[[tiers]]
code = "CS"
name = "Civil society"
[[sessions]]
code = "B2"
title = { en = "x" }
starts = "21/10/2024"
ends = "2024-02-30T10:00:00"
livestreamed = "no"
admit.tiers = ["FP", "FP"]
admit.invitation = "maybe"
admit.reentry = "twice"
admit.capacity = -1
admit.rule = "x"
[[sessions]]
code = "B3"
title = { en = "x" }
starts = "2024-10-21T25:00:00"
ends = "2024-10-21T10:00:00+99:00"
admit = 5
[[sessions]]
code = "B4"
title = { en = "x" }
starts = 2024-10-21T10:00:00
ends = 2024-10-21T11:00:00
admit.rule = { x = 2024-10-21 }
"""
HEAD = "id,given_name,family_name,organization,country,tier,status,blocked,codes,invited,valid_from,valid_until,languages,photo"
ODD = f"""{HEAD},Shoe
P1,Amina,Okafor,Ministry,NG,FP,,,c-1,B2;P3,,,en,a.jpg,38
P2,Amina,Okafor,Ministry,NG,FP,pending,,c-1,,,,en,a.jpg,40
P3,No,Tier,,,GUEST,,,c-3,,,,,,
P3,No,Country,,Atlantis,FP,,,c-4,,,,,,
p1,Twice,Known,,,FP,,,c-5,,,,,,
P5,Odd,Status,,,FP,perhaps,perhaps,c-6,Z9,21/10/2024,tomorrow,,dir/a.jpg,
P6,,,,,FP,,,c-7,,,,,,
P7,Early,Bird,,,CS,,,c-8,,2024-10-22,2024-10-21,,,
P8,Late,Bird,,,CS,cancelled,,c-9,B2,,,not yet,,
P9,Under,Hold,,,FP,,yes,,B2,,,,,
P10,Long,Gone,,,FP,,,,,2023-10-01,2023-10-02,,,
P11,Many,Tiers,,,FP;CS,,,c-11,,,,,,
P12,"Bell\x07",Rang,,,CS,,,c-12,,,,,,
P13,Not,Yet,,,FP,unpaid,,,B2,,,,,
,No,Id,,,CS,,,c-14,,,,,,
P15,Too,Many,,,CS,,,c-15,,,,,,,surplus
P16,\ue000\ue001,Private,,,CS,,,c-16,B2,,,,,
"""
BUSY = EVENT.replace("capacity = 60", "capacity = 1").replace("Meeting Room 1", "Studio 2")
BUSY += "admit.rule = { hello = [1] }\n"


def rows(table):
    return [" | ".join(table.rows.texts(row)) for row in range(table.rows.rowCount())]


def left_in_english(lines):
    """Words of English outside of what others wrote."""
    found = []
    for line in lines:
        bare = re.sub("\u2068[^\u2068\u2069]*\u2069", "", line)
        found += [f"{word}: {line}" for word in ENGLISH.findall(re.sub(r"admit\.\w+", "", bare))]
    return found


def test_mistakes_of_an_event_file_are_french(assistant, tmp_path):
    path = tmp_path / "wrong.toml"
    path.write_text(MISTAKEN, encoding="utf-8")
    assistant.a.event_step.look_at(path)
    page = assistant.pages.event
    assistant.until(page.problems.isVisible)
    english = rows(page.problems)
    assistant.a.frame.languages.speak("fr")
    french = rows(page.problems)
    assert len(french) == len(english) > 15
    assert not set(french) & set(english)
    assert left_in_english(french) == []
    assert any(line.startswith('tiers[1] FP | \u2068colour\u2069\u00a0: "violet" n’est pas') for line in french)
    assistant.a.frame.languages.speak("en")
    assert rows(page.problems) == english


def test_whatever_is_wrong_with_an_event_file_can_be_said():
    for mistake in draft(MISTAKEN).mistakes:
        assert flaw(mistake).wrong is not Wrong.OTHER or isinstance(mistake.said, Said), mistake


def test_a_roster_and_everything_tried_are_french(assistant, tmp_path):
    event, roster = tmp_path / "event.toml", tmp_path / "roster.csv"
    event.write_text(BUSY, encoding="utf-8")
    roster.write_text(ODD, encoding="utf-8")
    assistant.a.frame.languages.speak("fr")
    assistant.look_at_event(event)
    assert "la règle admit.rule de \u2068B4\u2069" in assistant.pages.event.remark.text
    assert "opérateur inconnu\u00a0: \u2068hello\u2069" in assistant.pages.event.remark.text
    assistant.found(event)
    assistant.compare(roster)
    page = assistant.pages.roster
    rejected = rows(page.list)
    assert len(rejected) > 10
    assert left_in_english(rejected) == []
    page.show_kind(Kind.REMARKS)
    assert len(rows(page.list)) == 4
    assert left_in_english(rows(page.list)) == []
    assistant.pages.roster.take.click()
    assistant.until(lambda: assistant.a.standing.registrations)
    run(assistant)
    found = assistant.pages.check.checked.findings
    assert len({one.check for one in found}) > 8
    for severity in Severity:
        assistant.pages.check.show_kind(severity)
        assert left_in_english(rows(assistant.pages.check.list)) == []
    assert left_in_english(rows(assistant.pages.check.health)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_tried_is_said_in_every_language(assistant, tmp_path, language):
    event = tmp_path / "event.toml"
    event.write_text(BUSY, encoding="utf-8")
    assistant.found(event)
    roster = tmp_path / "roster.csv"
    roster.write_text(ODD, encoding="utf-8")
    assistant.take_in(roster)
    run(assistant, badges=False)
    for one in assistant.pages.check.checked.findings:
        assert isinstance(one.message, Said)
        assert worded(one.message, language) != one.message
        assert left_in_english([worded(one.message, language)]) == [], one.message
