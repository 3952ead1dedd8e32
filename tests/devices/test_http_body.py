"""Heads, challenges and redirections of HTTP answers, without a camera behind them."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from kiosk.devices.address import Address, parsed
from kiosk.devices.http_body import LARGEST_HEAD, _asked, _digest, _moved

LOGIN = Address(secure=False, host="h", port=80, target="/", user="u", password="p")


@pytest.mark.parametrize(
    "said",
    ["a" * 24_000, 'nonce="' + "\\" * 24_000, "a " * 12_000, "nonce" + " " * 24_000, "nonce=x, " + "a" * 2_030, '"\\' * 1_000],
)
def test_a_challenge_without_end_keeps_nobody_busy(said: str) -> None:
    started = time.thread_time()
    _digest(LOGIN, [f"Digest {said}"])
    assert time.thread_time() - started < 0.1


def test_a_challenge_too_long_is_passed_over_for_the_next() -> None:
    assert _digest(LOGIN, ['Digest nonce="a", realm="' + "x" * 4_000 + '"']) == ""
    assert 'nonce="b"' in _digest(LOGIN, ['Digest nonce="a", realm="' + "x" * 4_000 + '"', 'Digest nonce="b"'])


@pytest.mark.parametrize("more", [1, 20_000])
def test_a_head_too_long_is_refused_even_if_it_comes_in_one_piece(more: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 262_144)
        status = b"HTTP/1.0 200 OK\r\nX: "
        theirs.sendall(status + b"x" * (LARGEST_HEAD + more - len(status)) + b"\r\n\r\n")
        with pytest.raises(ConnectionError, match="too long"):
            _asked(ours, LOGIN, "", threading.Event())


def test_a_long_body_that_comes_with_the_head_is_no_long_head() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        theirs.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 262_144)
        theirs.sendall(b"HTTP/1.0 200 OK\r\nX: y\r\n\r\n" + bytes(50_000))
        answer = _asked(ours, LOGIN, "", threading.Event())
    assert answer.headers["x"] == "y"
    assert set(answer.rest) == {0}


@pytest.mark.parametrize(
    ("target", "there"),
    [
        ("video.cgi", ("cam", 81, "/axis/video.cgi", "door")),
        ("./video.cgi?x=1", ("cam", 81, "/axis/video.cgi?x=1", "door")),
        ("../v", ("cam", 81, "/v", "door")),
        ("../../../../v", ("cam", 81, "/v", "door")),
        ("?x=1", ("cam", 81, "/axis/start?x=1", "door")),
        ("/v", ("cam", 81, "/v", "door")),
        ("http://cam:81/v", ("cam", 81, "/v", "door")),
        ("http://CAM:81/v", ("CAM", 81, "/v", "door")),
        ("//other/v", ("other", 80, "/v", "")),
        ("http://cam/v", ("cam", 80, "/v", "")),
        ("http://other:81/v", ("other", 81, "/v", "")),
        ("https://cam:81/v", ("cam", 81, "/v", "door")),
    ],
)
def test_where_an_answer_sends_on_to_is_seen_from_where_it_came(target: str, there: tuple[str, int, str, str]) -> None:
    moved = _moved(parsed("http://door:secret@cam:81/axis/start?y=2"), target)
    assert (moved.host, moved.port, moved.target, moved.user) == there
    assert moved.password == ("secret" if moved.user else "")


def test_a_login_given_in_secret_is_not_carried_on_in_the_open() -> None:
    assert _moved(parsed("https://door:secret@cam/v"), "http://cam:443/v").user == ""


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://cam/v", "rtsp://cam/v", "javascript:v", "http://[::1"])
def test_what_is_no_http_address_is_not_followed(target: str) -> None:
    with pytest.raises(ValueError, match=r"address|IPv6"):
        _moved(parsed("http://cam/v"), target)
