"""A window's threads share few heaps, and what is large goes back to the system once it is free."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import ctypes, os, sys, threading
from ui.thrift import thrifty

libc = ctypes.CDLL(None, use_errno=True)
libc.malloc.restype = libc.fdopen.restype = ctypes.c_void_p
if sys.argv[1] == "thrifty":
    thrifty()
everybody = threading.Barrier(12)

def work():
    everybody.wait()
    assert libc.malloc(ctypes.c_size_t(50_000))
    everybody.wait()

threads = [threading.Thread(target=work) for _ in range(12)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
out = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


def heaps(how: str) -> int:
    """How many heaps a process of its own has, in which twelve threads took memory at once."""
    done = subprocess.run([sys.executable, "-c", _PROGRAM, how], capture_output=True, text=True, check=True)
    return done.stdout.count("<heap nr=")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only the GNU C library keeps a heap for each thread")
def test_twelve_threads_share_two_heaps():
    assert heaps("as usual") > 2, "or there is nothing to be thrifty with"
    assert heaps("thrifty") <= 2
