"""What the editor decides without a window: states, cells, flaws, and what new things begin with."""

import re
from datetime import datetime

import pytest

from kiosk.files.event_edit import AddTier, RemoveSession, SetAdmit, SetField, draft
from tests.ui.event_editor.conftest import COMMENTED
from ui.event_editor import state as editing
from ui.event_editor.cells import Column, Mark, What, chosen, columns, counted, mark, toggled
from ui.event_editor.flaws import Wrong, flaw
from ui.event_editor.fresh import new_session, new_tier
from ui.event_editor.matrix_model import MatrixModel
from ui.event_editor.moments import moved
from ui.event_editor.rule_dialog import Unreadable, parse_rule, rule_text
from ui.event_editor.words import EventWords

STATE = editing.begin(COMMENTED)
P3, B2, B3, B4 = range(4)
EVERY, FP, CS = Column(What.EVERY), Column(What.TIER, "FP"), Column(What.TIER, "CS")


def edited(*edits, state=STATE):
    return editing.edit(state, *edits)


def test_undoing_brings_every_letter_back():
    state = STATE
    texts = [state.draft.text]
    for edit in (
        SetAdmit(B2, "tiers", None),
        SetField(("event", "venue"), "Elsewhere"),
        RemoveSession(P3),
        AddTier("X", {"en": "X"}, "#000000"),
    ):
        state = edited(edit, state=state)
        texts.append(state.draft.text)
    for text in reversed(texts[:-1]):
        state = editing.undo(state)
        assert state.draft.text == text
    assert not state.changed
    assert editing.undo(state) is state
    for text in texts[1:]:
        state = editing.redo(state)
        assert state.draft.text == text
    assert editing.redo(state) is state


def test_the_same_value_is_no_step():
    assert edited(SetField(("event", "id"), "wps-fpn-2024")) is STATE


def test_typing_in_one_field_is_one_step():
    state = STATE
    for text in ("R", "Ro", "Room"):
        state = editing.edit(state, SetField(("sessions", P3, "room"), text), tag="room")
    assert len(state.past) == 1
    assert editing.undo(state).draft.text == COMMENTED


def test_a_mistake_keeps_the_draft_and_the_last_sound_event():
    state = edited(SetAdmit(B2, "tiers", []))
    assert state.draft.event is None
    assert state.sound == STATE.sound
    assert not state.usable
    assert editing.kept(state, state.draft.text).changed is False


def test_a_file_full_of_mistakes_can_be_begun_with():
    state = editing.begin("event = 3\ntiers = 'x'\n[[sessions]]\ntitle = 4\nadmit = []\n")
    assert state.sound is None
    assert state.draft.mistakes
    assert [mark(state.sessions[0], column) for column in columns(state)[:1]] == [Mark.YES]
    assert state.languages == ("en",)


def test_switches_say_what_counts():
    sessions = STATE.sessions
    assert mark(sessions[P3], EVERY) is Mark.YES
    assert mark(sessions[P3], CS) is Mark.IMPLIED
    assert mark(sessions[B2], EVERY) is Mark.NO
    assert (mark(sessions[B2], FP), mark(sessions[B2], CS)) == (Mark.YES, Mark.NO)
    only = edited(*chosen(B2, Column(What.INVITATION), "only")).sessions[B2]
    assert {mark(only, column) for column in (EVERY, FP, CS)} == {Mark.IDLE}


@pytest.mark.parametrize(
    ("row", "column", "tiers"),
    [
        (P3, EVERY, ["FP", "CS", "OBS"]),
        (P3, CS, ["FP", "OBS"]),
        (B2, EVERY, None),
        (B2, CS, ["FP", "CS"]),
        (B2, FP, []),
    ],
)
def test_turning_a_switch(row, column, tiers):
    admit = edited(*toggled(STATE, row, column)).sessions[row].get("admit", {})
    assert admit.get("tiers") == tiers


def test_by_invitation_only_no_tier_is_listed_and_a_tier_that_is_turned_on_counts_beside_invitations():
    only = edited(*chosen(B2, Column(What.INVITATION), "only"))
    assert only.usable
    assert only.sessions[B2]["admit"] == {"invitation": "only", "capacity": 60}
    again = edited(*toggled(only, B2, CS), state=only)
    assert again.sessions[B2]["admit"] == {"invitation": "or", "capacity": 60, "tiers": ["CS"]}
    every = edited(*toggled(only, B2, EVERY), state=only)
    assert every.sessions[B2]["admit"] == {"invitation": "none", "capacity": 60}


def test_a_number_that_is_taken_away_is_what_is_usual():
    assert "capacity" not in edited(*counted(B2, Column(What.SEATS), None)).sessions[B2]["admit"]


def test_new_things_are_sound_at_once():
    state = edited(new_tier(STATE, "New"), new_session(STATE, "New", B2), new_session(STATE, "Last", -1))
    state = edited(new_tier(state, "New"), new_session(state, "New", B2), state=state)
    assert state.draft.mistakes == () or {one.key for one in state.draft.mistakes} == {"code"}
    state = STATE
    for _ in range(3):
        state = edited(new_tier(state, "New"), state=state)
        state = edited(new_session(state, "New", B2), state=state)
    assert state.usable
    assert state.sessions[B2 + 1]["starts"] == STATE.sessions[B2]["ends"]
    assert len({tier["colour"] for tier in state.tiers}) == 6


def test_a_session_that_is_moved_to_the_end_of_time_ends_as_it_did():
    late = datetime(9999, 12, 31, 23, 30)  # noqa: DTZ001  (as written)
    assert moved(STATE, B2, late) == ()


def test_a_number_longer_than_any_is_not_taken():
    model = MatrixModel(EventWords())
    model.show_state(STATE, ())
    seats = next(place for place, column in enumerate(model.columns) if column.what is What.SEATS)
    given = []
    model.given.connect(lambda *what: given.append(what))
    assert not model.setData(model.index(B2, seats), "9" * 5000)
    assert model.setData(model.index(B2, seats), "1200")
    assert [number for *_, number in given] == [1200]


def test_a_session_that_is_moved_lasts_as_long():
    later = datetime(2024, 10, 22, 9, 0)  # noqa: DTZ001  # local, as in the file
    (end,) = moved(STATE, B2, later)
    assert end.value == datetime(2024, 10, 22, 10, 30)  # noqa: DTZ001  # as above


BAD = """
strange = 1
[event]
id = ""
name = {}
venue = "x\\u0007"
timezone = "Mars/Olympus"
starts = 2024-10-21
ends = 2024-10-20
languages = ["en", "english!"]
retention_days = -1
[[tiers]]
code = "A B"
name = "x"
colour = "red"
[[tiers]]
code = "TOO-LONG-FOR-A-BADGE"
name = { en = "" }
colour = "#000000"
[[tiers]]
code = "A B"
name = { en = "x" }
[[sessions]]
code = "S"
title = { en = "x" }
starts = 2024-10-21
ends = 2024-10-21T10:00:00
admit.tiers = []
[[sessions]]
code = "S2"
title = { en = "x" }
starts = 2024-10-20T10:00:00
ends = "tomorrow"
admit.tiers = ["ZZ"]
admit.invitation = "only"
"""
BAD_TOO = """
[event]
id = "x"
name = { en = "x" }
timezone = "Europe/Zurich"
starts = 2020-10-21
ends = 2024-10-20
languages = []
"""
BAD_DAYS = (
    BAD_TOO.replace("2020-10-21", "2024-10-20").replace("[]", '["en"]')
    + """
[[tiers]]
code = "A"
name = { en = "A" }
colour = "#000000"
[[sessions]]
code = "S"
title = { en = "x" }
starts = 2024-11-20T10:00:00
ends = 2024-11-20T09:00:00
room = "LONG"
"""
)


def test_every_kind_of_mistake_is_recognized():
    texts = (BAD, BAD_TOO, BAD_DAYS.replace("LONG", "x" * 1001), "[event]\nstarts = 'x'\n")
    found = [flaw(one) for text in texts for one in draft(text).mistakes]
    assert [one for one in found if one.wrong is Wrong.OTHER] == []
    assert {one.wrong for one in found} >= set(Wrong) - {Wrong.OTHER}
    places = {(one.table, one.number, one.field) for one in found}
    assert {("event", None, "name"), ("tiers", 0, "colour"), ("sessions", 1, "tiers"), ("tiers", 1, "name")} <= places


def test_rules_are_read_and_written_as_json():
    rule = {"or": [{"==": [{"var": "product"}, "FP"]}, {"isBefore": [{"var": "now"}, {"buildTime": ["customtime", "16:20:00"]}]}]}
    written = rule_text(rule)
    assert parse_rule(written) == rule
    assert all(len(line) < 80 for line in written.splitlines())
    assert rule_text(None) == ""
    assert parse_rule("  ") is None
    assert parse_rule("{}") is None
    for text, where in (
        ("{", "1:2"),
        ("[1]", "1:1"),
        ("{\n x", "2:2"),
        ('{"a": NaN}', ""),
        ("[" * 100_000, ""),
        ("x" * 300_000, ""),
    ):
        with pytest.raises(Unreadable, match=f"^{re.escape(where)}$"):
            parse_rule(text)
