"""Cameras in the network as strangers may have built them: answers, logins, redirections, garbage, silence."""

from __future__ import annotations

import contextlib
import hashlib
import re
import socket
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Self

import cv2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.devices.address import Address
from kiosk.devices.http_body import _asked, _digest, _moved
from kiosk.devices.qr_reader import Image
from kiosk.devices.sources import Mjpeg, Rtsp
from kiosk.devices.status import CameraState, NoPicture
from tests.devices.conftest import MjpegCamera, picture_of
from tests.devices.rtsp import RtspCamera
from tests.devices.watcher import Watcher

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace;boundary=a\r\n\r\n"


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


class RawServer:
    """Answers every connection as a test says."""

    def __init__(self, answer: Callable[[str], Iterator[bytes]]) -> None:
        self._answer = answer
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._clients: list[socket.socket] = []
        self.requests: list[str] = []
        self.asked = threading.Semaphore(0)
        self.port = self._listening.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/video"
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        # a connection of our own wakes it
        self._listening.settimeout(0)
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
            pass
        for client in self._clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._listening.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            with client, contextlib.suppress(OSError):
                client.settimeout(None)
                self._clients.append(client)
                request = client.recv(65536).decode()
                if not request:
                    continue
                self.requests.append(request)
                self.asked.release()
                for piece in self._answer(request):
                    client.sendall(piece)


def part(picture: Image) -> bytes:
    jpeg = cv2.imencode(".jpg", picture)[1].tobytes()
    return b"--a\r\nContent-Length: %d\r\n\r\n" % len(jpeg) + jpeg + b"\r\n"


def stream() -> Iterator[bytes]:
    yield HEAD
    for number in range(10_000):
        yield part(picture_of("a", noise=number % 50 + 1))


def first_frame(source: Mjpeg | Rtsp) -> Image:
    return next(source.frames(threading.Event()))


def fault_of(source: Mjpeg | Rtsp) -> NoPicture:
    with pytest.raises(NoPicture) as raised:
        first_frame(source)
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
    return raised.value


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", "is a web page"),
        (b"HTTP/1.0 200 OK\r\nContent-Type: application/vnd.apple.mpegurl\r\n\r\n#EXTM3U\n", "gives no stream of JPEG"),
        (b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace\r\n\r\n" + b"x" * 20_000, "gives no stream of JPEG"),
        (b"HTTP/1.0 404 Not Found\r\n\r\n", "answers 404"),
        (b"HTTP/1.0 401 No\r\nWWW-Authenticate: Basic\r\n\r\n", "wants a name and a password"),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "no stream"),
        (b"", "no stream"),
        (b"HTTP/1.0 302 Found\r\nLocation: file:///etc/passwd\r\n\r\n", "no stream"),
    ],
)
def test_what_is_no_stream_says_what_it_is_instead(answer: bytes, words: str) -> None:
    with RawServer(lambda _: iter([answer])) as server:
        fault = fault_of(Mjpeg(server.url))
    assert words in fault.what
    assert fault.state is CameraState.UNREACHABLE


def test_nobody_at_the_address_says_so_without_the_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for source in (Mjpeg(f"http://door:secret@127.0.0.1:{port}/v"), Rtsp(f"rtsp://door:secret@127.0.0.1:{port}/v")):
        fault = fault_of(source)
        assert "secret" not in f"{fault} {fault!r} {source.name}"
        assert fault.state is CameraState.UNREACHABLE


def test_a_login_is_sent() -> None:
    wanted = b64encode(b"door:s:ecret").decode()

    def answer(request: str) -> Iterator[bytes]:
        yield from stream() if f"Authorization: Basic {wanted}" in request else [b"HTTP/1.0 401 No\r\n\r\n"]

    with RawServer(answer) as server:
        assert first_frame(Mjpeg(server.url.replace("//", "//door:s%3Aecret@"))).shape == (360, 640, 3)


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_a_digest_is_that_of_the_standard(algorithm: str, response: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example of RFC 7616, section 3.9.1."""
    monkeypatch.setattr("kiosk.devices.http_body.secrets.token_hex", lambda _: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
    address = Address(
        secure=False, host="www.example.org", port=80, target="/dir/index.html", user="Mufasa", password="Circle of Life"
    )
    challenge = (
        f'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, '
        'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
    )
    assert f'response="{response}"' in _digest(address, ["Basic realm=x", challenge])


def test_a_camera_that_wants_a_digest_gets_one() -> None:
    realm, nonce = "cam", "abc"

    def answer(request: str) -> Iterator[bytes]:
        given = re.search(r'response="(\w+)"', request)
        who = hashlib.md5(f"door:{realm}:secret".encode()).hexdigest()  # noqa: S324 - what the camera asks for
        what = hashlib.md5(b"GET:/video").hexdigest()  # noqa: S324
        expected = hashlib.md5(f"{who}:{nonce}:{what}".encode()).hexdigest()  # noqa: S324
        if given is not None and given[1] == expected:
            yield from stream()
        yield f'HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm="{realm}", nonce="{nonce}"\r\n\r\n'.encode()

    with RawServer(answer) as server:
        assert first_frame(Mjpeg(server.url.replace("//", "//door:secret@"))).shape == (360, 640, 3)
        assert "wants a name" in fault_of(Mjpeg(server.url.replace("//", "//door:wrong@"))).what


@pytest.mark.parametrize("place", ["/new", "new", "./x/../new"])
def test_a_camera_that_moved_is_followed_with_the_login_to_the_same_host_only(place: str) -> None:
    with RawServer(lambda _: stream()) as other:

        def answer(request: str) -> Iterator[bytes]:
            if request.startswith("GET /video "):
                yield f"HTTP/1.0 302 Found\r\nLocation: {place}\r\n\r\n".encode()
            else:
                yield f"HTTP/1.0 302 Found\r\nLocation: {other.url}\r\n\r\n".encode()

        with RawServer(answer) as server:
            assert first_frame(Mjpeg(server.url.replace("//", "//door:secret@"))).shape == (360, 640, 3)
            assert ["Authorization" in request for request in server.requests] == [True, True]
        assert ["Authorization" in request for request in other.requests] == [False]


def test_a_circle_of_redirections_ends() -> None:
    with RawServer(lambda _: iter([b"HTTP/1.0 302 Found\r\nLocation: /video\r\n\r\n"])) as server:
        assert "answers 302" in fault_of(Mjpeg(server.url)).what


def test_a_telephone_that_is_turned_over_goes_on_being_read(mjpeg: MjpegCamera, watcher: Watcher) -> None:
    with watcher.camera(Mjpeg(mjpeg.url)):
        watcher.until(lambda: watcher.texts == ["first"])
        mjpeg.scene = lambda number: picture_of("upright", 360, 640, noise=number)
        watcher.until(lambda: watcher.texts == ["first", "upright"])
        assert watcher.frames[-1].shape == (640, 360, 3)
        mjpeg.scene = lambda number: picture_of("small", 320, 240, noise=number, module=4)
        watcher.until(lambda: watcher.texts == ["first", "upright", "small"])
    assert watcher.bugs == []


def test_of_pictures_that_have_piled_up_only_the_newest_is_taken() -> None:
    piled, sent = threading.Event(), threading.Event()

    def answer(request: str) -> Iterator[bytes]:
        yield HEAD + part(picture_of("0", noise=1))
        assert piled.wait(10)
        yield b"".join(part(picture_of(str(number), noise=number)) for number in range(1, 8)) + part(picture_of("8", 320, 240))
        sent.set()
        done.wait(10)

    done = threading.Event()
    with RawServer(answer) as server:
        frames = Mjpeg(server.url).frames(threading.Event())
        assert next(frames).shape == (360, 640, 3)
        piled.set()
        assert sent.wait(10)
        assert next(frames).shape == (240, 320, 3)
        frames.close()
        done.set()


def test_damaged_pictures_are_passed_over(watcher: Watcher) -> None:
    def answer(request: str) -> Iterator[bytes]:
        yield HEAD
        for number in range(2000):
            good = part(picture_of("good", noise=number % 50 + 1))
            yield good if number % 3 else good[: len(good) // 2].replace(b"\xff", b"\x00", 5) + b"\r\n"

    with RawServer(answer) as server, watcher.camera(Mjpeg(server.url)):
        watcher.until(lambda: watcher.texts == ["good"])
    assert watcher.bugs == []


def test_a_flood_of_garbage_takes_no_memory_to_speak_of(watcher: Watcher) -> None:
    """As fast as loopback can, for as long as it is listened to: headers without end, then a picture without end."""
    resource = pytest.importorskip("resource")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def answer(request: str) -> Iterator[bytes]:
        yield HEAD + b"--a\r\n\r\n"
        for _ in range(500):
            yield bytes(1_000_000)

    with RawServer(answer) as server, watcher.camera(Mjpeg(server.url)):
        for _ in range(6):
            assert server.asked.acquire(timeout=20)
        watcher.until(lambda: CameraState.UNREACHABLE in watcher.states())
    # one such picture may be as large as sixteen
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert grown < 80, f"{grown} MB"


def test_a_server_that_says_nothing_is_noticed_and_left_promptly(watcher: Watcher) -> None:
    done = threading.Event()
    with RawServer(lambda _: iter([b"HTTP/1.0 "] if done.wait(8) else [])) as server:
        with watcher.camera(Mjpeg(server.url), stalled_after=0.3):
            watcher.until(lambda: CameraState.STALLED in watcher.states())
            started = time.monotonic()
        assert time.monotonic() - started < 0.8
        done.set()


odd = st.one_of(
    st.binary(max_size=200),
    st.sampled_from(
        [b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 302 x\r\nLocation: ", b"WWW-Authenticate: Digest nonce=", b'"', b"\r\n\r\n"]
    ),
    st.sampled_from([b"Content-Type: multipart/x; boundary=", b"\xff\xfe", b"http://[::1", b"\r\n", b"=?utf-8?q?x?="]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(odd, max_size=12), st.booleans())
def test_whatever_stands_in_an_answer_is_an_answer_or_an_error_of_the_world(pieces: list[bytes], whole: bool) -> None:
    address = Address(secure=False, host="h", port=80, target="/", user="u", password="p")
    ours, theirs = socket.socketpair()
    with ours, theirs:
        said = b"".join(pieces)
        theirs.sendall(b"HTTP/1.0 200 OK\r\n" + said.replace(b"\r\n\r\n", b"") + b"\r\n\r\n" if whole else said)
        theirs.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            answer = _asked(ours, address, "", threading.Event())
            assert answer.headers.get_content_type()
            assert "\n" not in _digest(address, answer.headers.get_all("www-authenticate", []))
            with contextlib.suppress(ValueError):
                there = _moved(address, str(answer.headers.get("location", "")))
                assert there.host
                assert not set("\r\n ") & set(there.target)


# RTSP.


@pytest.fixture
def rtsp() -> Iterator[RtspCamera]:
    with RtspCamera() as camera:
        yield camera


def test_an_rtsp_camera_gives_frames_and_texts_over_tcp(
    rtsp: RtspCamera, watcher: Watcher, capfd: pytest.CaptureFixture[str]
) -> None:
    with watcher.camera(Rtsp(rtsp.url)) as camera:
        watcher.until(lambda: "first" in watcher.texts)
        rtsp.text = "second"
        watcher.until(lambda: "second" in watcher.texts)
        assert camera.status.state is CameraState.LIVE
        assert camera.status.got is not None
        assert (camera.status.got.width, camera.status.got.height) == (640, 360)
    assert watcher.texts == ["first", "second"]
    assert [line.split()[0] for line in rtsp.asked[:4]] == ["OPTIONS", "DESCRIBE", "SETUP", "PLAY"]
    assert capfd.readouterr() == ("", "")


def test_an_rtsp_camera_that_is_turned_over_goes_on_being_read(rtsp: RtspCamera, watcher: Watcher) -> None:
    with watcher.camera(Rtsp(rtsp.url)):
        watcher.until(lambda: "first" in watcher.texts)
        rtsp.scene = lambda number: picture_of("upright", 360, 640, noise=number)
        watcher.until(lambda: "upright" in watcher.texts)
        assert watcher.frames[-1].shape == (640, 360, 3)
    assert watcher.bugs == []


def test_an_rtsp_camera_that_stalls_is_noticed_and_goes_on(rtsp: RtspCamera, watcher: Watcher) -> None:
    with watcher.camera(Rtsp(rtsp.url), stalled_after=0.5):
        watcher.until(lambda: "first" in watcher.texts)
        rtsp.sending.clear()
        watcher.until(lambda: watcher.state() is CameraState.STALLED)
        rtsp.sending.set()
        watcher.until(lambda: watcher.state() is CameraState.LIVE)


def test_an_rtsp_login_is_given_and_never_shown(watcher: Watcher, capfd: pytest.CaptureFixture[str]) -> None:
    with RtspCamera(login="door:secret") as camera:
        with watcher.camera(Rtsp(camera.url)):
            watcher.until(lambda: "first" in watcher.texts)
        with watcher.camera(Rtsp(camera.url.replace("secret", "wrong"))):
            watcher.until(lambda: watcher.state() is CameraState.UNREACHABLE)
    said = " ".join(f"{status.source} {status.fault}" for status in watcher.statuses)
    assert not re.search("secret|wrong|door:", said)
    assert capfd.readouterr() == ("", "")


def test_an_rtsp_camera_that_sends_garbage_is_noticed_takes_no_memory_and_may_recover(
    rtsp: RtspCamera, watcher: Watcher, capfd: pytest.CaptureFixture[str]
) -> None:
    resource = pytest.importorskip("resource")
    with watcher.camera(Rtsp(rtsp.url), stalled_after=0.5):
        watcher.until(lambda: "first" in watcher.texts)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        rtsp.garbage.set()
        watcher.until(lambda: watcher.state() is not CameraState.LIVE)
        rtsp.garbage.clear()
        watcher.until(lambda: watcher.state() is CameraState.LIVE)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 80
    assert watcher.bugs == []
    assert capfd.readouterr() == ("", "")
