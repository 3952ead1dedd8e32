from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badge.clusters import clusters


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("Ana", ["A", "n", "a"]),
        ("a\u0301\u0323b", ["a\u0301\u0323", "b"]),
        ("👩🏽\u200d⚖\ufe0f!", ["👩🏽\u200d⚖\ufe0f", "!"]),
        ("🇫🇷🇪🇸", ["🇫🇷", "🇪🇸"]),
        ("क्षत्रि", ["क्ष", "त्रि"]),
        ("ශ්\u200dරි", ["ශ්\u200dරි"]),
        ("ស្រី", ["ស្រី"]),
        ("น้ำ", ["น้ำ"]),
        ("\u1112\u119e\u11ab\u1100\u1161", ["\u1112\u119e\u11ab", "\u1100\u1161"]),
        ("\u0301", ["\u0301"]),
        (" \u0301", [" ", "\u0301"]),
    ],
)
def test_what_stays_together(text, expected):
    assert clusters(text) == expected


@given(st.text())
def test_nothing_is_lost_or_moved(text):
    assert "".join(clusters(text)) == text
