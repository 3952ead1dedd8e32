"""Fuzz one target from a folder of inputs, or run one input again: `python -m tests.fuzz.one TARGET [OPTION...] FOLDER|FILE`.

The options are libFuzzer's. The fuzzer ends the process.
"""

import sys

import atheris

atheris.enabled_hooks.add("str")
with atheris.instrument_imports(include=["kiosk.codes", "kiosk.domain.credential"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    atheris.Setup(sys.argv[1:], TARGETS[sys.argv[1]])
    atheris.Fuzz()
