"""Keys of spellings; how alike they make names is the search's tests' business."""

from __future__ import annotations

from kiosk.domain.sounds import keys


def test_a_name_of_two_hundred_w_is_done_at_once():
    assert keys("w" * 200)


def test_every_way_to_say_a_usual_name_is_kept():
    assert keys("chowdhury") == tuple(dict.fromkeys(keys("chowdhury")))
    assert len(keys("wojciechowska")) > 1
