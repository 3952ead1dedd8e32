"""Addresses of cameras: taken apart, and shown without what is secret."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.devices.address import is_stream, parsed, shown
from kiosk.devices.sources import source_of


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("http://192.168.1.5:8080/video", "http://192.168.1.5:8080/video"),
        ("https://door:secret@cam.example/x.mjpg", "https://cam.example/x.mjpg"),
        ("rtsp://door:se:cr@et@cam.example:554/live", "rtsp://cam.example:554/live"),
        ("rtsp://door:sec/ret@cam.example/live", "rtsp://…"),
        ("http://cam.example/video.cgi?user=door&pwd=secret", "http://cam.example/video.cgi"),
        # none of these tells whether the "@" ends a login, in whose password "?" or "#" stands, or is the query's own
        ("http://cam.example/video?user=a@b&pwd=secret", "http://…"),
        ("http://admin:se?cret@10.0.0.5/v", "http://…"),
        ("http://admin:se#cret@10.0.0.5/v", "http://…"),
        ("rtsp://admin:secret?x@cam/1", "rtsp://…"),
        ("rtsp://admin:12?34@cam/1", "rtsp://…"),
        ("rtsp://admin:s@cret?x@cam/1", "rtsp://…"),
        ("rtsp://admin:secret", "rtsp://…"),
        ("rtsp://admin@cam:secret/1", "rtsp://…"),
        ("rtsp://cam.example:554/user=door_password=secret_channel=1", "rtsp://cam.example:554"),
        ("rtsp://cam.example/live/door;secret", "rtsp://cam.example/live/door"),
        ("http://[fe80::1]:81/video", "http://[fe80::1]:81/video"),
        ("http://door:secret@", "http://"),
    ],
)
def test_a_name_shows_no_login(address: str, name: str) -> None:
    assert shown(address) == name
    assert source_of(address).name == name


def test_a_long_name_is_cut() -> None:
    assert len(shown("http://cam.example/" + "x" * 500)) == 60


letters = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=6, max_size=12)


@given(letters, st.sampled_from(["http", "rtsp"]))
@example("se?cret", "http")
@example("secret?", "http")
@example("#secret", "rtsp")
@example("s@cret?@", "rtsp")
def test_no_password_is_ever_in_a_name(password: str, scheme: str) -> None:
    login = shown(f"{scheme}://u:{password}@host/p")
    assert login in {f"{scheme}://host/p", f"{scheme}://…"}
    assert password not in shown(f"{scheme}://host/p?password={password}")
    assert password not in shown(f"{scheme}://host/password={password}")


def test_an_address_is_taken_apart() -> None:
    there = parsed("https://door:s%40cret@cam.example:8443/a b?c=d#e")
    assert (there.secure, there.host, there.port, there.target) == (True, "cam.example", 8443, "/a%20b?c=d")
    assert (there.user, there.password) == ("door", "s@cret")
    assert "s@cret" not in repr(there)
    assert (parsed("http://[::1]/").host, parsed("http://h").port, parsed("http://h?x=1").target) == ("::1", 80, "/?x=1")
    assert parsed("http://kameras.münchen.example/v").host == "kameras.xn--mnchen-3ya.example"


@pytest.mark.parametrize("wrong", ["http://", "rtsp://h/x", "http://h:port/", "http://a b/", "http://\r\nX: y/", "http://a..b/"])
def test_what_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"address|label|idna|encod"):
        parsed(wrong)


def test_what_is_a_stream() -> None:
    assert is_stream("RTSPS://x")
    assert not is_stream("httpx://x")
    assert not is_stream("door.mp4")
