"""An event file from a stranger costs no more time than it has letters, and is never more than a fault."""

import time
import tomllib

import pytest

from kiosk.errors import Fault
from kiosk.files.event_edit import draft, read_draft
from kiosk.files.event_file import read_event

BOMBS = {
    "a number of thousands of digits": "x = " + "9" * 5000,
    "a key of thousands of dots": ".".join("a" * 50_000) + " = 1",
    "quoted parts": " . ".join(['"a.b"'] * 20_000) + " = 1",
    "a header of thousands of dots": "[" + ".".join("a" * 100_000) + "]\nx = 1",
    "in a table in line": "x = { " + ".".join(["'a'"] * 50_000) + " = 1 }",
    "deep lists": "x = " + "[" * 100_000 + "]" * 100_000,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_a_fault_at_once(tmp_path, text):
    path = tmp_path / "event.toml"
    path.write_text(text, encoding="utf-8")
    for read in (lambda: read_event(path), lambda: read_draft(path), lambda: draft(text)):
        begun = time.process_time()
        with pytest.raises(Fault):
            read()
        assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        '"' * 2_000_000,
        "'\"" * 1_000_000,
        "a." * 63 + "a" * 1_000_000,
        "a . " * 60 + ("\n" + "a . " * 60) * 4_000,
        " " * 2_000_000 + ".",
    ],
    ids=["letters", "quotes", "both quotes", "a long part", "many keys", "spaces"],
)
def test_the_search_for_long_keys_is_no_bomb_itself(text):
    begun = time.process_time()
    with pytest.raises(Fault):
        draft(text)
    assert time.process_time() - begun < 10


def test_what_an_event_holds_is_no_bomb():
    dots = "see e.g. the note ... " * 100
    text = f'# {"." * 300} www.{".".join("abc" * 15)}.org\n[event]\nvenue = "{dots}"\nx.y.z = [{"1.5, " * 200}]\n'
    assert draft(text).data == tomllib.loads(text)
