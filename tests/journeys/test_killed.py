"""A killed station: what it said is on disk, thirty times over."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import threading

from kiosk.assembly import open_station
from kiosk.domain.journal import Head, check_chain
from kiosk.settings import Settings
from kiosk.storage import journal

TIMES = 30
MORNING = "2024-10-21T09:10:00-04:00"


def test_no_decision_that_was_printed_is_lost_by_kill_9(kiosk):
    rng = random.Random(20241021)
    printed = written = 0
    kiosk.json("checkin", "R1", "--at", MORNING)
    for _ in range(TIMES):
        lines = _scan_until_killed(kiosk.home, rng)
        with open_station(Settings(home=kiosk.home, keyring=False)) as station:
            entries = list(journal.of_station(station.connection, "A"))
            assert isinstance(check_chain(entries, Head("A")), Head)
            assert station.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        scans = [(entry.body["verdict"], entry.body["reason"], entry.registration) for entry in entries if entry.kind == "scan"]
        run = scans[written:]
        assert run[: len(lines)] == lines, "a printed decision is missing from the journal"
        written = len(scans)
        printed += len(lines)
    assert printed > TIMES


def _scan_until_killed(home, rng):
    environment = {**os.environ, "KIOSK_KEYRING": "off", "PYTHONUNBUFFERED": "1"}
    command = [sys.executable, "-m", "kiosk", "--home", str(home), "decide", "-", "--session", "OP", "--at", MORNING, "--json"]
    after = rng.randint(1, 40)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as process:
        feeder = threading.Thread(target=_feed, args=(process,))
        feeder.start()
        lines = []
        for line in process.stdout:
            lines.append(line)
            if len(lines) == after:
                process.send_signal(signal.SIGKILL)
        feeder.join()
    whole = [json.loads(line) for line in lines if line.endswith("\n")]
    return [(row["verdict"], row["reason"], row["registration"]) for row in whole]


def _feed(process):
    """Codes of several people and of nobody, until the process is gone."""
    with contextlib.suppress(OSError):  # killed
        for number in range(5000):
            process.stdin.write(("c-R1", "c-R2", "c-R3", "c-R4", "nobody", "https://example.org")[number % 6] + "\n")
        process.stdin.flush()


def test_a_command_whose_streams_were_closed_still_records(kiosk):
    program = (
        "import os,sys; os.close(int(sys.argv[1])); os.execv(sys.executable, [sys.executable, '-m', 'kiosk', *sys.argv[2:]])"
    )
    for stream, code in ((1, "c-R1"), (0, "-"), (2, "c-R2")):
        command = [sys.executable, "-c", program, str(stream), "--home", str(kiosk.home), "decide", code, "--at", MORNING]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "KIOSK_KEYRING": "off"})
        assert done.returncode == 0, done
        assert "Traceback" not in done.stderr
    reasons = [row["reason"] for row in kiosk.json("journal", "show").rows if row["kind"] == "scan"]
    assert reasons == ["CHECKED_IN", "CHECKED_IN"]
