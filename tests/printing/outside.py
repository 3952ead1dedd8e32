"""Things outside this process."""

from __future__ import annotations

import socket
from collections.abc import Callable
from threading import Event


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), 1).close()
    except OSError:
        return False
    return True


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> bool:
    """Wait for something outside this process, which can't wake us, to become true."""
    tick = Event()
    for _ in range(int(seconds / 0.02)):
        if holds():
            return True
        tick.wait(0.02)
    return False
