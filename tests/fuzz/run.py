"""Coverage-guided fuzzing of every parser of codes: `python -m tests.fuzz.run [--seconds N] [TARGET...]`.

Every target has an equal share of the time and starts from the committed corpus. Inputs that reach something new go into a
temporary folder and are gone afterwards; one that fails its target is kept in `build/fuzz/` and named. Exit codes: 0 everything
held, or there is no fuzzer for this platform; 1 a target failed.
"""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import LONGEST, TARGETS, TOKENS, seeds

FAILED = Path("build", "fuzz")
_SLOWEST = 5
_MEMORY_MB = 1024
_STATE = re.compile(r"^#\d+\t.* cov: (\d+) ft: (\d+) ", re.MULTILINE)
_RUNS = re.compile(r"number_of_executed_units: (\d+)")
_KEPT = re.compile(r"Test unit written to (\S+)")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fuzz(name: str, seconds: int) -> bool:
    """Fuzz one target in a process of its own and say how it went; whether it held."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        for path, content in seeds(name):
            Path(folder, path.name).write_bytes(content)
        options = (
            f"-max_total_time={seconds}",
            f"-max_len={LONGEST[name]}",
            f"-timeout={_SLOWEST}",
            f"-rss_limit_mb={_MEMORY_MB}",
            f"-dict={TOKENS}",
            f"-artifact_prefix={FAILED}/{name}-",
            "-print_final_stats=1",
        )
        command = [sys.executable, "-m", "tests.fuzz.one", name, *options, folder]
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    output = done.stdout.decode("utf-8", "replace")
    runs, states = _RUNS.findall(output) or ["?"], _STATE.findall(output) or [("?", "?")]
    edges, features = states[-1]
    held = done.returncode == 0
    say(f"{name:12} {'holds' if held else 'FAILS'}  {runs[-1]:>9} inputs  {edges:>4} edges  {features:>5} features")
    if not held:
        kept = _KEPT.search(output)
        say(output[max(0, output.find("=== Uncaught")) :].strip())
        say(f"{name}: run it again with -m tests.fuzz.one {name} {kept[1]}" if kept else f"{name}: could not be fuzzed")
    return held


def main() -> int:
    parser = argparse.ArgumentParser(description="Fuzz the parsers of codes; see tests/fuzz/run.py.")
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together (60)")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"these only: {', '.join(TARGETS)}")
    given = parser.parse_args()
    if unknown := set(given.targets) - set(TARGETS):
        parser.error(f"no such target: {', '.join(sorted(unknown))}")
    if importlib.util.find_spec("atheris") is None:
        say("atheris, the fuzzer, has no package for this platform: nothing was fuzzed; make test replays the corpus")
        return 0
    FAILED.mkdir(parents=True, exist_ok=True)
    names = given.targets or list(TARGETS)
    held = [fuzz(name, max(1, given.seconds // len(names))) for name in names]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
