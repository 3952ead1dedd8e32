"""`kiosk door`: whose door it is, and which way people pass."""

from __future__ import annotations

import pytest

from kiosk.cli.main import run
from ui import app
from ui.command import program
from ui.post import Post


@pytest.fixture
def posted(monkeypatch, house):
    """What the command line made of its options, instead of a window."""
    posts: list[Post] = []

    def run_door(_opening, post, _manner):
        posts.append(post)
        return 0

    monkeypatch.setattr(app, "run_door", run_door)

    def posted_(*options: str) -> tuple[int, list[Post]]:
        return run(program(), ["--home", str(house.settings.home), "door", *options]), posts

    return posted_


@pytest.mark.parametrize(
    ("options", "post"),
    [
        (("--session", "B2"), Post("B2")),
        (("--session", "B2", "--follow"), Post("B2", follows=True)),
        (("--room", "Conference Room 4", "--direction", "both"), Post(room="Conference Room 4", direction="both")),
        (("--session", "B2", "--direction", "out"), Post("B2", direction="out")),
    ],
)
def test_a_door_is_a_sessions_or_a_rooms(posted, options, post):
    assert posted(*options) == (0, [post])


@pytest.mark.parametrize(
    "options", [(), ("--session", "B2", "--room", "Conference Room 4"), ("--session", "B2", "--direction", "sideways")]
)
def test_anything_else_is_wrong_usage(posted, options, capsys):
    code, posts = posted(*options)
    assert (code, posts) == (2, [])
    assert capsys.readouterr().err
