"""Edits of an event file in every style: they do what they say, and nothing else."""

from datetime import date, datetime
from importlib.resources import files

import pytest
import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import Fault
from kiosk.files.event_edit import (
    AddSession,
    AddTier,
    RemoveSession,
    RemoveTier,
    RenameTier,
    SetAdmit,
    SetField,
    apply,
    at,
    draft,
    event_text,
    same,
    uses,
)
from kiosk.files.event_edit.edits import parsed
from kiosk.files.event_edit.scan import scan
from tests.files.event_edit.model import meant, pruned
from tests.files.event_edit.styles import DOTTED, HEADERS, INLINE, TEXTS, TIGHT

SESSION = {
    "code": "N1",
    "title": {"en": "New", "fr": "Nouveau"},
    "starts": datetime(2024, 10, 21, 16, 0),  # noqa: DTZ001  # local, as in the file
    "ends": datetime(2024, 10, 21, 17, 0),  # noqa: DTZ001  # as above
    "admit": {"tiers": ["FP"], "capacity": 3},
}
texts = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)


def comments(text: str) -> list[str]:
    return sorted(text[start:end].rstrip() for start, end in scan(text).comments)


def of_table(text: str, number: int) -> list[str]:
    """The comments within a session, which go with it."""
    kept = comments(apply(text, RemoveSession(number)))
    return [one for one in comments(text) if one not in kept]


def check(text, *edits):
    """Make edits one by one, and hold each against its meaning."""
    for edit in edits:
        before = parsed(text)
        after = apply(text, edit)
        said = parsed(after)
        assert same(pruned(said), pruned(meant(before, edit))), after
        assert tomlkit.parse(after.removeprefix("\ufeff")).unwrap() == said
        if not isinstance(edit, RemoveSession | RemoveTier):
            assert comments(after) == comments(text)
        if "\r\n" in text:
            assert after.count("\n") == after.count("\r\n")
        assert after.startswith("\ufeff") == text.startswith("\ufeff")
        # said again, it changes nothing
        if isinstance(edit, SetField | SetAdmit):
            assert apply(after, edit) == after
        text = after
    return text


_words = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
_sessions = st.integers(0, 2)
_tiers = st.integers(0, 2)
_languages = st.sampled_from(["en", "fr", "pt-BR"])
_codes = st.sampled_from(["FP", "SEC", "OBS", "VIP", "Délégué", 'q"t'])
_moments = st.datetimes(datetime(2024, 10, 21), datetime(2024, 10, 22)).map(lambda one: one.replace(microsecond=0))  # noqa: DTZ001
_scalar = st.one_of(_words, st.integers(-5, 5), st.booleans())
_rule = st.recursive(
    _scalar, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_words, inner, max_size=2), max_leaves=6
)
_edits = st.one_of(
    st.builds(SetField, st.tuples(st.just("event"), st.sampled_from(["id", "venue", "timezone", "surprise"])), _words),
    st.builds(SetField, st.tuples(st.just("event"), st.just("name"), _languages), _words),
    st.builds(SetField, st.just(("event", "starts")), st.dates(date(2024, 1, 1), date(2024, 12, 31))),
    st.builds(SetField, st.just(("event", "retention_days")), st.integers(0, 60)),
    st.builds(SetField, st.just(("event", "languages")), st.lists(_languages, unique=True, max_size=3)),
    st.builds(SetField, st.tuples(st.just("tiers"), _tiers, st.just("name"), _languages), _words),
    st.builds(SetField, st.tuples(st.just("tiers"), _tiers, st.just("colour")), _words),
    st.builds(SetField, st.tuples(st.just("sessions"), _sessions, st.just("title"), _languages), _words),
    st.builds(SetField, st.tuples(st.just("sessions"), _sessions, st.sampled_from(["room", "code"])), _words),
    st.builds(SetField, st.tuples(st.just("sessions"), _sessions, st.sampled_from(["starts", "ends"])), _moments),
    st.builds(SetField, st.tuples(st.just("sessions"), _sessions, st.just("livestreamed")), st.booleans()),
    st.builds(SetAdmit, _sessions, st.just("tiers"), st.none() | st.lists(_codes, unique=True, max_size=4)),
    st.builds(SetAdmit, _sessions, st.just("invitation"), st.sampled_from(["none", "or", "and", "only"])),
    st.builds(SetAdmit, _sessions, st.just("checked_in"), st.booleans()),
    st.builds(SetAdmit, _sessions, st.sampled_from(["opens_minutes_before", "closes_minutes_after"]), st.integers(0, 90)),
    st.builds(SetAdmit, _sessions, st.just("capacity"), st.none() | st.integers(0, 500)),
    st.builds(SetAdmit, _sessions, st.just("rule"), st.none() | st.dictionaries(_words, _rule, min_size=1, max_size=2)),
    st.builds(RenameTier, _tiers, _codes),
    st.builds(AddTier, _codes, st.just({"en": "Added"}), st.just("#101010"), st.none() | _tiers),
    st.builds(AddSession, st.just(SESSION), st.none() | _sessions),
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.lists(_edits, min_size=1, max_size=6))
def test_an_edit_changes_what_it_says_and_nothing_else(style, edits):
    check(TEXTS[style], *edits)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(TEXTS)),
    st.lists(st.builds(RemoveTier, st.just(0)) | st.builds(RemoveSession, st.just(0)), max_size=2),
    _edits,
)
def test_so_do_removals_before_and_after_others(style, removals, edit):
    check(TEXTS[style], *removals[:1], AddSession(SESSION), AddTier("NEW", {"en": "New"}, "#202020"), edit, *removals[1:])


@texts
def test_the_texts_say_the_same(text):
    here, usual = parsed(text), parsed(DOTTED)
    assert [one["code"] for one in here["tiers"]] == [one["code"] for one in usual["tiers"]]
    assert here["sessions"][1]["admit"]["rule"] == usual["sessions"][1]["admit"]["rule"]
    assert draft(text).mistakes == () or "title-of-nothing" in text


@texts
def test_the_same_value_changes_no_letter(text):
    data = parsed(text)
    edits = [SetField(("event", "id"), "meeting"), SetField(("event", "languages"), ("en", "fr")), RenameTier(0, "FP")]
    edits += [SetField(("event", "starts"), date(2024, 10, 21)), SetField(("event", "name", "fr"), "Réunion")]
    edits += [SetAdmit(1, key, value) for key, value in data["sessions"][1]["admit"].items()]
    edits += [SetAdmit(0, "checked_in", False), SetAdmit(0, "tiers", None), SetAdmit(0, "opens_minutes_before", 30)]
    edits += [SetField(("sessions", 2, "starts"), at(data, ("sessions", 2, "starts"))), SetField(("sessions", 0, "room"), "")]
    assert apply(text, *edits) == text


@texts
def test_a_tier_is_renamed_wherever_it_is_named(text):
    data = parsed(check(text, RenameTier(1, "STAFF")))
    admit = data["sessions"][1]["admit"]
    assert data["tiers"][1]["code"] == "STAFF"
    assert admit["tiers"] == ["FP", "STAFF"]
    assert admit["rule"]["inList"][1]["objectList"][0]["lookup"] == ["product", "STAFF", "Secretariat"]


@texts
def test_a_tier_that_goes_leaves_the_lists_and_an_empty_list_admits_nobody_rather_than_everybody(text):
    data = parsed(text)
    assert [(one.code, one.in_rule) for one in uses(data, "SEC")] == [("B1", False), ("B1", True)]
    after = check(text, RemoveTier(1), RemoveTier(0))
    assert parsed(after)["sessions"][1]["admit"]["tiers"] == []
    (mistake,) = [one for one in draft(after).mistakes if one.table == "sessions"]
    assert (mistake.number, mistake.key) == (1, "admit.tiers")
    assert "would admit nobody" in mistake.said


@texts
def test_what_is_added_and_taken_away_again_leaves_everything_as_it_was(text):
    for after in (None, 0, 1):
        number = 3 if after is None else after + 1
        added = check(text, AddSession(SESSION, after))
        assert parsed(added)["sessions"][number] == SESSION
        back = apply(added, RemoveSession(number))
        assert parsed(back) == parsed(text)
        assert comments(back) == comments(text)


def test_a_session_is_written_as_the_others_are():
    assert 'admit.tiers = ["FP"]\nadmit.capacity = 3\n' in apply(DOTTED, AddSession(SESSION, 1))
    assert '\n  [sessions.admit]\n  tiers = ["FP"]' in apply(HEADERS, AddSession(SESSION, 1))
    assert 'title.en = "New"' in apply(TIGHT, AddSession(SESSION, 1))
    assert '  { code = "N1", title = { en = "New", fr = "Nouveau" }, starts = 2024-10-21T16:00:00' in apply(
        INLINE, AddSession(SESSION)
    )


def test_a_heading_between_sessions_stays_where_it_was():
    after = apply(DOTTED, AddSession(SESSION, 1))
    assert after.index('"N1"') < after.index("# Tuesday") < after.index('"CL"')
    without = apply(DOTTED, RemoveSession(1))
    assert '# Monday\n\n[[sessions]]\ncode = "OP"' in without
    assert "livestreamed = true\n\n# Tuesday\n\n[[sessions]]" in without
    assert "only the secretariat" not in without


def test_a_list_on_many_lines_keeps_its_lines_and_comments():
    after = check(HEADERS, SetAdmit(1, "tiers", ["SEC", "OBS"]))
    assert '  tiers = [\n    # focal points\n    # and those who keep the minutes\n    "SEC",\n    "OBS",\n  ]\n' in after


def test_a_value_keeps_the_comment_beside_it():
    after = check(DOTTED, SetAdmit(1, "tiers", ["FP", "OBS"]), SetAdmit(1, "tiers", None))
    assert "# agreed in June\nadmit.invitation" in after


def test_a_new_key_stands_where_it_usually_does():
    after = check(DOTTED, SetAdmit(1, "capacity_mode", "soft"), SetField(("event", "retention_days"), 7))
    assert 'admit.capacity = 60\nadmit.capacity_mode = "soft"\n# once it runs' in after
    assert 'languages = ["en", "fr"]\nretention_days = 7\n' in after


def test_comments_in_a_rule_that_is_replaced_go_above_it():
    after = check(HEADERS, SetAdmit(1, "rule", {"==": [1, 1]}))
    assert "# a tier" in after
    assert parsed(after)["sessions"][1]["admit"]["rule"] == {"==": [1, 1]}


def test_wrong_values_are_edited_too():
    text = DOTTED.replace('name = { en = "Observer" }', 'name = "Observer"').replace('admit.invitation = "or"', "")
    after = check(apply(text, SetField(("tiers", 2, "name"), {})), SetField(("tiers", 2, "name", "en"), "Observer"))
    assert draft(after).event is not None


def test_a_file_with_nothing_in_it_becomes_an_event():
    text = apply(
        "# Ours\n",
        SetField(("event", "id"), "new"),
        SetField(("event", "name", "en"), "New"),
        SetField(("event", "timezone"), "Europe/Zurich"),
        SetField(("event", "starts"), date(2025, 5, 1)),
        SetField(("event", "ends"), date(2025, 5, 1)),
        AddTier("A", {"en": "All"}, "#0B6B3A"),
        AddSession({"code": "S", "title": {"en": "Session"}, "starts": "2025-05-01T09:00", "ends": "2025-05-01T10:00"}),
    )
    assert text.startswith("# Ours\n")
    found = draft(text)
    assert found.mistakes == ()
    assert found.event is not None


def test_what_isnt_there_cant_be_edited():
    for edit in (RemoveSession(9), RemoveTier(-1), RenameTier(3, "X")):
        with pytest.raises(IndexError):
            apply(DOTTED, edit)


def test_toml_has_no_null():
    with pytest.raises(Fault, match="null"):
        apply(DOTTED, SetAdmit(1, "rule", {"==": [None, 1]}))


def test_hostile_texts_end_soon():
    deep = "x = " + "[" * 5000 + "]" * 5000
    for text in (deep, deep.replace("[", "{a=").replace("]", "}"), "x = ", "[[sessions]\n", "\ufeff\ufeffx = 1"):
        with pytest.raises(Fault):
            draft(text)
        with pytest.raises(Fault):
            apply(text, SetField(("event", "id"), "x"))
    moderately = "x = " + "[" * 100 + "]" * 100
    with pytest.raises(Fault, match="too deep"):
        draft(moderately)
    with pytest.raises(Fault, match="2 MiB"):
        apply(DOTTED, SetField(("event", "venue"), "x" * 3_000_000))
    wide = "x = [" + "1," * 200_000 + "]\n" + DOTTED
    assert parsed(apply(wide, SetField(("event", "venue"), "Elsewhere")))["event"]["venue"] == "Elsewhere"


def test_half_a_character_is_never_written():
    after = apply(DOTTED, SetField(("event", "venue"), "a\ud800b"))
    assert after.encode("utf-8")


@pytest.mark.parametrize("source", [files("resources") / "demo" / "event.toml"], ids=["demo"])
def test_an_event_becomes_a_file_that_says_the_same(source):
    event = draft(source.read_text(encoding="utf-8")).event
    assert draft(event_text(event)).event == event


@pytest.mark.shared
def test_the_shared_event_takes_edits_too(shared):
    text = (shared / "data" / "rosters" / "event.toml").read_text(encoding="utf-8")
    after = check(text, RenameTier(0, "FOCAL"), SetAdmit(0, "capacity", 9), AddSession(SESSION, 0), RemoveSession(2))
    assert draft(event_text(draft(text).event)).event == draft(text).event
    assert after.count("\n") > text.count("\n") - 20


def test_the_second_pass_of_a_clock_that_goes_back_is_kept():
    text = DOTTED.replace("2024-10-2", "2024-11-0").replace("2024-11-02T15:00:00", "2024-11-03T06:30:00Z")
    text = text.replace("2024-11-02T16:30:00", "2024-11-03T07:30:00Z").replace("ends = 2024-11-02", "ends = 2024-11-03")
    event = draft(text).event
    assert event is not None
    assert draft(event_text(event)).event == event
