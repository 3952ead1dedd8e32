"""`kiosk layout`: checked, used, saved and drawn without anything being issued."""

from __future__ import annotations

import json

from kiosk.badge.layout import schema


def test_the_schema_that_is_printed_is_json_to_its_last_line(kiosk):
    answer = kiosk("layout", "schema")
    assert answer.code == 0
    assert answer.out == schema()
    assert json.loads(answer.out)["title"] == "Lanyard badge layout"


def test_what_was_saved_is_said_as_json_too(kiosk, tmp_path):
    out = tmp_path / "own.json"
    shipped = kiosk.json("layout", "save", out, "--from", "card").row
    assert (shipped["out"], shipped["layout"], shipped["sides"]) == (str(out), "card", 2)
    assert "$schema" not in json.loads(out.read_text(encoding="utf-8"))
    own = kiosk.json("layout", "save", out).row
    assert (own["layout"], own["name"]) == (None, "A6 portrait")
    assert kiosk("layout", "check", out).code == 0
