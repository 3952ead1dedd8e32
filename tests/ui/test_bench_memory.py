"""What a benchmark takes for memory: a page of a file counts once, however often it is mapped."""

from __future__ import annotations

import mmap
import subprocess
import sys
from contextlib import ExitStack

import pytest

from ui.bench.memory import counted_twice

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="what a process has mapped is read from Linux's /proc"
)
MB = 1 << 20


def test_a_file_that_is_mapped_three_times_is_there_once(tmp_path):
    path = tmp_path / "font"
    path.write_bytes(bytes(8 * MB))
    before = counted_twice()
    with path.open("rb") as file, ExitStack() as mapped:
        for times in (1, 2, 3):
            view = mapped.enter_context(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            assert sum(view[place] for place in range(0, len(view), mmap.PAGESIZE)) == 0, "each page is touched"
            assert counted_twice() - before == pytest.approx(8 * (times - 1), abs=0.5)


def test_what_is_the_programs_own_counts_in_full():
    program = (
        "from ui.bench.memory import peak; before = peak(); own = bytearray(b'x') * (64 << 20); print(peak() - before, len(own))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert float(done.stdout.split()[0]) == pytest.approx(64, abs=2)
