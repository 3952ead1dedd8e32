"""One window of a kind for each station, with real processes."""

from __future__ import annotations

import signal
import sys

import pytest

from tests.printing.outside import wait_until
from tests.ui.windows import running
from ui.kiosk_mode.lock import held
from ui.kiosk_mode.place import Place

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc, and at signals")
DOOR = ("door", "--session", "B2", "--camera", "none", "--scanner", "none")


def up(home, place):
    """Whether the window of a place answers."""
    return wait_until(place.lock.exists) and wait_until(lambda: not free(place))


def free(place):
    with held(place.lock) as mine:
        return mine


def test_a_place_has_a_name_of_its_own(tmp_path):
    one, other = Place(tmp_path, "door", "B2"), Place(tmp_path, "door", "../B3")
    assert one.lock == tmp_path / "open" / "door-B2.lock"
    assert other.lock.parent == one.lock.parent
    assert len({one.address, other.address, Place(tmp_path / "x", "door", "B2").address, Place(tmp_path, "desk").address}) == 4
    assert str(one) == "this station's door window for B2"


def test_a_lock_is_one_process_s_and_free_when_it_ends(tmp_path):
    place = Place(tmp_path, "desk")
    with held(place.lock) as mine:
        assert mine
        assert not free(place)
    assert free(place)


def test_a_second_start_shows_the_first_window_and_ends_well(house, tmp_path):
    home = house.settings.home
    with running(tmp_path, home, *DOOR) as first:
        assert up(home, Place(home, "door", "B2"))
        with running(tmp_path, home, *DOOR) as second:
            assert second.ended() == 0, second.words()
            assert second.words() == "this station's door window for B2 is open already: brought to the front\n"
        with running(tmp_path, home, "door", "--session", "B3", *DOOR[3:]) as other:
            assert up(home, Place(home, "door", "B3")), "another door of the same station is other work"
            assert other.process.poll() is None
        assert first.process.poll() is None


def test_a_window_that_hangs_is_said_to_and_a_killed_one_leaves_nothing_in_the_way(house, tmp_path):
    home = house.settings.home
    with running(tmp_path, home, *DOOR) as first:
        assert up(home, Place(home, "door", "B2"))
        first.process.send_signal(signal.SIGSTOP)
        with running(tmp_path, home, *DOOR) as second:
            assert second.ended() == 2
            assert second.words().startswith("kiosk: this station's door window for B2 is open already and does not answer")
        first.process.kill()
        first.process.wait()
        with running(tmp_path, home, *DOOR):
            assert up(home, Place(home, "door", "B2"))
            with running(tmp_path, home, *DOOR) as fourth:
                assert fourth.ended() == 0, fourth.words()


def test_where_there_is_no_station_nothing_is_made(tmp_path):
    with running(tmp_path, tmp_path / "nothing", *DOOR) as alone:
        assert alone.ended() == 2
        assert "no station here" in alone.words()
    assert not (tmp_path / "nothing").exists()


def test_a_session_of_any_script_has_a_file_that_the_system_takes(tmp_path):
    names = {Place(tmp_path, "door", code).name for code in ("会" * 64, "会" * 63, "𝔄" * 64, "B2")}
    assert len(names) == 4
    for name in names:
        (tmp_path / f"{name}.json").touch()
