"""What is there to print on: a real CUPS, real announcements on the loopback, strangers that lie."""

import contextlib
import socket
import tempfile
import time
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given
from hypothesis import strategies as st
from zeroconf import ServiceInfo, Zeroconf

from kiosk.printing.discovery import Found, Standing, discover, kind_of, looked_at
from kiosk.printing.discovery_cups import queues as queues_of
from kiosk.printing.discovery_network import announced, candidate, cleaned
from kiosk.printing.printer import open_printer
from tests.printing.zebra import status, zebra

LOOPBACK = ["127.0.0.1"]
NO_CUPS = "127.0.0.1:9"


@pytest.fixture(autouse=True)
def alone():
    """Announcements on the loopback are heard by every process of this machine: one test at a time listens."""
    with FileLock(Path(tempfile.gettempdir()) / "lanyard-test-announcements.lock"):
        yield


def service(kind, name, port, text, address="127.0.0.1"):
    full = f"{kind}.local."
    return ServiceInfo(
        full, f"{name}.{full}", addresses=[socket.inet_aton(address)], port=port, properties=text, server="p.local."
    )


@contextlib.contextmanager
def announcing(*infos):
    """These services announce themselves on the loopback; skips, in words, where nothing can be."""
    try:
        engine = Zeroconf(interfaces=LOOPBACK)
    except OSError as error:
        pytest.skip(f"no multicast on the loopback here: {error}")
    with contextlib.closing(engine):
        for info in infos:
            engine.register_service(info, cooperating_responders=True)
        yield


def heard(seconds=3.0):
    found = tuple(announced(seconds, LOOPBACK))
    if not found:
        pytest.skip("no multicast on the loopback here: announcements do not arrive")
    return found


def test_what_announces_itself_is_found_with_an_address_that_prints():
    with announcing(
        service("_ipp._tcp", "Front desk", 8631, {"rp": "printers/Front", "ty": "Maker 1"}),
        service("_ipps._tcp", "Back office", 8632, {}),
        service("_pdl-datastream._tcp", "ZTC ZD421", 9100, {"ty": "Zebra ZD421-300dpi ZPL"}),
        service("_pdl-datastream._tcp", "Laser", 9100, {"ty": "Maker Laser 2", "pdl": "application/postscript"}),
    ):
        found = heard()
    assert set(found) == {
        ("ipp://127.0.0.1:8631/printers/Front", "Front desk"),
        ("ipps://127.0.0.1:8632/ipp/print", "Back office"),
        ("tcp://127.0.0.1:9100?zpl=300", "ZTC ZD421"),
    }
    for address, _ in found:
        assert open_printer(address).address


def test_a_lying_name_is_one_short_clean_line():
    with announcing(
        service("_ipp._tcp", "\u202eevil\u2028\u00a0 desk", 8631, {"rp": "ipp/print\x1b[31m\n?x=1#y", "ty": "\x00" * 200})
    ):
        ((address, name),) = heard()
    assert name == "evil desk"
    assert address == "ipp://127.0.0.1:8631/ipp/print%1B%5B31m%0A%3Fx=1%23y"
    assert open_printer(address).address == address


@pytest.mark.parametrize(
    ("info", "loopback"),
    [
        (service("_ipp._tcp", "own services", 8080, {}), False),
        (service("_ipp._tcp", "everybody", 631, {}, "224.0.0.1"), True),
        (service("_ipp._tcp", "nobody", 631, {}, "0.0.0.0"), True),  # noqa: S104 (announced, not bound)
        (service("_ipp._tcp", "a cloud's secrets", 80, {"rp": "latest/meta-data"}, "169.254.169.254"), False),
        (service("_ipp._tcp", "no port", 0, {}), True),
        (service("_pdl-datastream._tcp", "no word of zebras", 9100, {"ty": "Maker Zebrano"}), True),
        (service("_http._tcp", "a web server", 80, {"ty": "Zebra"}), True),
    ],
)
def test_what_is_no_printer_or_a_trap_is_left_out(info, loopback):
    assert candidate(info, loopback=loopback) is None


@given(st.dictionaries(st.sampled_from(["rp", "ty", "pdl", "usb_MDL"]), st.binary(max_size=200)), st.integers(0, 70000))
def test_no_announcement_however_strange_breaks_more_than_itself(text, port):
    for kind in ("_ipp._tcp", "_pdl-datastream._tcp"):
        found = candidate(service(kind, "x", port, text), loopback=True)
        if found:
            assert found[0].isprintable()
            assert found[0].isascii()
            open_printer(found[0])


@given(st.text(max_size=500))
def test_a_cleaned_name_is_printable_and_short(text):
    name = cleaned(text)
    assert len(name) <= 63
    assert name.isprintable()


def test_queues_of_cups_are_found_and_print(queues, device):
    queues.queue("BADGES2", device.address)
    assert queues_of(5, queues.server) == (
        (f"ipp://{queues.server}/printers/BADGES", "BADGES"),
        (f"ipp://{queues.server}/printers/BADGES2", "BADGES2"),
    )
    queues.run("cupsdisable", "BADGES2")
    queues.run("lpadmin", "-p", "BADGES2", "-D", "the back desk's")
    address = queues_of(5, queues.server)[1]
    assert address[1] == "BADGES2 (the back desk's)"
    first, second = (looked_at(Found(one, name, "cups"), 5) for one, name in queues_of(5, queues.server))
    assert first.state is Standing.READY
    assert second.state is Standing.TROUBLE
    assert "paused" in second.message.lower()


@pytest.mark.parametrize("server", [NO_CUPS, "", "/run/cups/none.sock", "::::", "no-such-host.invalid", "a b"])
def test_no_cups_is_nothing(server, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", server)
    assert isinstance(queues_of(0.5), tuple)
    if server == NO_CUPS:
        assert queues_of(0.5) == ()


def test_the_stations_own_printer_is_first_and_listed_once(queues, device, tmp_path):
    own = f"ipp://{queues.server}/printers/BADGES"
    found = discover(own, tmp_path / "badges", 4.0, interfaces=LOOPBACK, server=queues.server)
    assert [(one.printer, one.kind, one.state, one.chosen) for one in found] == [
        (own, "cups", Standing.READY, True),
        (f"folder:{tmp_path / 'badges'}", "folder", Standing.READY, False),
    ]
    assert found[0].name == "BADGES"
    assert not (tmp_path / "badges").exists(), "looking makes nothing"


def test_trouble_is_told_in_words_and_silence_is_unknown(tmp_path, nobody_there):
    with zebra(lambda _: status(paper=1)) as empty, zebra(lambda _: None) as mute:
        own = empty.address
        found = discover(own, tmp_path, 1.0, interfaces=LOOPBACK, server=NO_CUPS)[0]
        assert (found.state, found.kind, found.chosen) == (Standing.TROUBLE, "zpl", True)
        assert "out of paper" in found.message
        quiet = looked_at(Found(mute.address, "", "zpl"), 0.4)
        assert (quiet.state, quiet.message) == (Standing.UNKNOWN, "does not tell how it stands")
    gone = looked_at(Found(f"ipp://127.0.0.1:{nobody_there}/ipp/print", "x", "ipp"), 0.4)
    assert gone.state is Standing.TROUBLE
    assert "refuses the connection" in gone.message


def test_printers_that_hang_cost_no_more_than_the_time_that_is_given(tmp_path):
    with contextlib.ExitStack() as stack:
        stalled = [stack.enter_context(zebra(lambda _: None)) for _ in range(6)]
        for one in stalled:
            one.deaf = True
        stack.enter_context(
            announcing(
                *(
                    service("_ipp._tcp" if number % 2 else "_pdl-datastream._tcp", f"P{number}", one.port, {"ty": "Zebra"})
                    for number, one in enumerate(stalled)
                )
            )
        )
        started = time.monotonic()
        found = discover(None, tmp_path, 2.0, interfaces=LOOPBACK, server=NO_CUPS)
        assert time.monotonic() - started < 6, "two seconds, and what a noisy machine adds"
        if len(found) == 1:
            heard()
        assert [one.state for one in found] == [Standing.TROUBLE] * 3 + [Standing.UNKNOWN] * 3 + [Standing.READY]
        assert all("did not answer" in one.message for one in found[:3])


def test_a_folder_that_cannot_be_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    found = discover(None, tmp_path / "file" / "badges", 0.5, interfaces=LOOPBACK, server=NO_CUPS)[-1]
    assert found.state is Standing.TROUBLE
    assert "can't be written" in found.message


def test_the_spoolers_printers_are_listed_with_their_state(queues, tmp_path, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", queues.server)
    found = discover("windows:BADGES", tmp_path, 6.0, interfaces=LOOPBACK, server=NO_CUPS, spooler=True)
    assert [(one.printer, one.kind, one.state, one.chosen) for one in found[:-1]] == [
        ("windows:BADGES", "windows", Standing.READY, True)
    ]


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("ipp://h/ipp/print", "ipp"),
        ("ipps://h/ipp/print", "ipp"),
        ("ipp://h/printers/X", "cups"),
        ("tcp://h?zpl=203", "zpl"),
        ("windows:X", "windows"),
        ("folder:x", "folder"),
    ],
)
def test_each_address_has_its_kind(address, kind):
    assert kind_of(address) == kind
