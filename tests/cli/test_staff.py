"""`kiosk staff`: PINs from the environment or a terminal, never from the command line, and never shown."""

from __future__ import annotations

import os
import select
import subprocess
import sys

import pytest

from kiosk.domain.staff import Role
from tests.cli.test_bad_input import one_line

PINS = {"ORG1": "274915", "SUP1": "860392", "OP1": "518273"}
NAMES = {"ORG1": "Zoë Müller", "SUP1": "Amina Okafor", "OP1": "João Sequeira"}
WRONG = "999123"


class Desk:
    """The command line with PINs in its environment."""

    def __init__(self, kiosk, monkeypatch):
        self._kiosk = kiosk
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments, pin=None, new=None):
        with self._monkeypatch.context() as patch:
            for variable, value in (("KIOSK_PIN", pin), ("KIOSK_NEW_PIN", new)):
                if value is None:
                    patch.delenv(variable, raising=False)
                else:
                    patch.setenv(variable, value)
            answer = self._kiosk(*arguments)
        assert not any(secret in answer.out + answer.err for secret in (pin, new) if secret)
        assert "argon2" not in answer.out + answer.err
        return answer

    def add(self, id, role, by=None, **more):
        who = ["--by", by] if by else []
        pins = {"pin": PINS.get(by), "new": PINS[id], **more}
        return self("staff", "add", id, "--name", NAMES[id], "--role", role, *who, "--json", **pins)


@pytest.fixture
def empty(kiosk, monkeypatch):
    """A station without staff."""
    return Desk(kiosk, monkeypatch)


@pytest.fixture
def desk(empty):
    """A station with an organizer, a supervisor, an operator."""
    assert empty.add("ORG1", "organizer").code == 0
    assert empty.add("SUP1", "supervisor", "ORG1").code == 0
    assert empty.add("OP1", "operator", "org1", pin=PINS["ORG1"]).code == 0
    return empty


def test_a_station_without_staff_says_what_that_means(empty):
    assert empty("staff", "list", "--json").out == ""
    assert "everything" in empty("staff", "list").out


def test_the_first_is_an_organizer(empty):
    one_line(empty.add("SUP1", "supervisor"), "must be an organizer")
    assert empty.add("ORG1", "organizer").row == {"act": "add", "staff": "ORG1", "name": "Zoë Müller", "role": "organizer"}


def test_the_list_shows_who_works_here_and_who_is_locked(desk):
    for _ in range(3):
        one_line(desk("staff", "pin", "SUP1", "--by", "SUP1", pin=WRONG, new="640915"), "PIN of SUP1 is wrong")
    rows = desk("staff", "list", "--json").rows
    assert [(row["id"], row["name"], row["role"]) for row in rows] == [
        ("OP1", "João Sequeira", "operator"),
        ("ORG1", "Zoë Müller", "organizer"),
        ("SUP1", "Amina Okafor", "supervisor"),
    ]
    assert [0 < row["locked"] <= 30 for row in rows] == [False, False, True]
    assert all(row.keys() == {"id", "name", "role", "locked"} for row in rows)
    lines = desk("staff", "list").out.splitlines()
    assert ["locked for" in line for line in lines] == [False, False, True]


def test_wrong_tries_lock_over_commands_and_even_the_right_pin_waits(desk):
    line = ""
    for _ in range(3):
        line = one_line(desk("staff", "remove", "OP1", "--by", "ORG1", pin=WRONG), "PIN of ORG1 is wrong")
    assert "locked for 30 s" in line
    one_line(desk("staff", "remove", "OP1", "--by", "ORG1", pin=PINS["ORG1"]), "ORG1: locked for another", "kiosk staff pin ORG1")
    assert len(desk("staff", "list", "--json").rows) == 3


def test_an_unknown_id_is_answered_like_a_wrong_pin(desk):
    line = one_line(desk("staff", "remove", "OP1", "--by", "NOBODY", pin=PINS["ORG1"]))
    assert line == one_line(desk("staff", "remove", "OP1", "--by", "SUP1", pin=WRONG)).replace("SUP1", "NOBODY")


def test_only_an_organizer_changes_the_staff(desk):
    for by in (None, "SUP1", "OP1"):
        who = ["--by", by] if by else []
        pins = {"pin": PINS.get(by), "new": "640915"}
        one_line(desk("staff", "add", "X1", "--name", "X", "--role", "operator", *who, **pins), "staff: needs an organizer")
        one_line(desk("staff", "remove", "ORG1", *who, **pins), "staff: needs an organizer")
        one_line(desk("staff", "pin", "ORG1", *who, **pins), "staff: needs an organizer")
    assert len(desk("staff", "list", "--json").rows) == 3


def test_everybody_changes_their_own_pin_and_an_organizer_anybodys(desk):
    assert desk("staff", "pin", "OP1", "--by", "op1", "--json", pin=PINS["OP1"], new="640915").row["act"] == "pin"
    one_line(desk("staff", "pin", "OP1", "--by", "OP1", pin=PINS["OP1"], new="731904"), "wrong")
    assert desk("staff", "pin", "OP1", "--by", "ORG1", pin=PINS["ORG1"], new="731904").code == 0
    assert desk("staff", "pin", "OP1", "--by", "OP1", pin="731904", new="640915").code == 0


def test_removing(desk):
    assert desk("staff", "remove", "op1", "--by", "ORG1", "--json", pin=PINS["ORG1"]).row["staff"] == "OP1"
    one_line(desk("staff", "remove", "ORG1", "--by", "ORG1", pin=PINS["ORG1"]), "last organizer")
    one_line(desk("staff", "remove", "OP1", "--by", "ORG1", pin=PINS["ORG1"]), "OP1", "kiosk staff list")
    assert desk("staff", "remove", "SUP1", "--by", "ORG1", pin=PINS["ORG1"]).code == 0
    last = desk("staff", "remove", "ORG1", "--by", "ORG1", pin=PINS["ORG1"])
    assert (last.code, "everybody may do everything" in last.out) == (0, True)
    assert desk("staff", "list", "--json").rows == []


def test_everything_is_in_a_journal_that_holds(desk):
    desk("staff", "remove", "OP1", "--by", "ORG1", pin=PINS["ORG1"])
    for _ in range(3):
        desk("staff", "remove", "SUP1", "--by", "ORG1", pin=WRONG)
    rows = [row for row in desk("journal", "show", "--json").rows if row["kind"] == "staff"]
    assert [(row["act"], row["staff"], row.get("who")) for row in rows] == [
        ("add", "ORG1", None),
        ("add", "SUP1", "ORG1"),
        ("add", "OP1", "ORG1"),
        ("remove", "OP1", "ORG1"),
        ("locked", "ORG1", None),
    ]
    assert not any(name in str(rows) for name in NAMES.values())
    assert desk("journal", "verify", "--json").row["ok"]


def test_without_a_terminal_nothing_waits_and_the_variable_is_named(desk):
    one_line(desk("staff", "remove", "OP1", "--by", "ORG1"), "KIOSK_PIN")
    one_line(desk("staff", "pin", "OP1", "--by", "ORG1", pin=PINS["ORG1"]), "KIOSK_NEW_PIN")
    one_line(desk("staff", "pin", "OP1", "--by", "ORG1", pin="", new="640915"), "KIOSK_PIN")


def test_somebody_named_where_nobody_works(empty):
    one_line(empty("staff", "remove", "OP1", "--by", "ORG1", pin="274915"), "knows no staff", "kiosk staff add")


def test_wrong_usage(desk):
    one_line(desk("staff", "add", "X1", "--name", "X", "--role", "king"), "king", "supervisor")
    one_line(desk("staff", "add", "X1", "--role", "operator"), "--name")
    by = {"pin": PINS["ORG1"], "new": "640915"}
    one_line(desk("staff", "add", "Otto O", "--name", "X", "--role", "operator", "--by", "ORG1", **by), "Otto O", "SUP1")
    one_line(desk("staff", "add", "SUP1", "--name", "X", "--role", "operator", "--by", "ORG1", **by), "works here already")
    by["new"] = "121212"
    one_line(desk("staff", "add", "X1", "--name", "X", "--role", "operator", "--by", "ORG1", **by), "pattern")
    assert (
        desk("staff", "add", "X1", "--name", "X", "--role", "SUPERVISOR", "--by", "ORG1", pin=PINS["ORG1"], new="640915").code
        == 0
    )


ON_TERMINAL = "import os, sys; os.login_tty(int(sys.argv[1])); os.execv(sys.executable, [sys.executable, '-m', *sys.argv[2:]])"


def talk(command, *said):
    """Run a command on a terminal of its own and answer its prompts in turn; exit code, and all that the screen showed."""
    ours, theirs = os.openpty()
    environment = {
        key: value for key, value in os.environ.items() if key not in {"KIOSK_PIN", "KIOSK_NEW_PIN", "KIOSK_PASSPHRASE"}
    }
    running = subprocess.Popen(
        [sys.executable, "-c", ON_TERMINAL, str(theirs), *command], pass_fds=[theirs], env={**environment, "KIOSK_KEYRING": "off"}
    )
    os.close(theirs)
    screen, answers = b"", list(said)
    try:
        while select.select([ours], [], [], 60)[0]:
            try:
                got = os.read(ours, 4096)
            except OSError:  # how Linux says that a terminal was left
                break
            if not got:
                break
            screen += got
            if answers and screen.endswith(b": "):
                os.write(ours, answers.pop(0).encode() + b"\n")
        return running.wait(60), screen.decode()
    finally:
        running.kill()
        running.wait()
        os.close(ours)


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
def test_on_a_terminal_pins_are_asked_for_and_not_shown(desk, kiosk):
    command = ["kiosk", "--home", str(kiosk.home), "staff", "pin", "OP1", "--by", "OP1"]
    code, screen = talk(command, PINS["OP1"], "640915", "640916")
    assert (code, "the two PINs differ" in screen) == (2, True)
    code, screen = talk(command, PINS["OP1"], "640915", "640915")
    assert code == 0, screen
    assert [line.strip() for line in screen.splitlines()][:3] == ["PIN of OP1:", "New PIN for OP1:", "The same again:"]
    assert "640915" not in screen
    assert PINS["OP1"] not in screen
    assert desk("staff", "pin", "OP1", "--by", "OP1", pin="640915", new="731904").code == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of POSIX")
def test_a_pin_that_nobody_types_is_a_fault(kiosk, desk):
    code, screen = talk(["kiosk", "--home", str(kiosk.home), "staff", "remove", "OP1", "--by", "ORG1"], "")
    assert code == 2
    assert "KIOSK_PIN" in screen


def test_help_names_the_roles(kiosk):
    assert all(role.word in kiosk("staff", "add", "--help").out for role in Role)
