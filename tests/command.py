"""The command line in this process, with what it printed."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.main import build, run


@dataclass(frozen=True)
class Answer:
    """One command's exit code and output."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> dict[str, Any]:
        """The one JSON line."""
        (row,) = self.rows
        return row


class Kiosk:
    """`kiosk --home HOME ...` for tests."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: object, stdin: str = "", passphrase: str | None = None) -> Answer:
        """Run one command."""
        with self._monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", io.StringIO(stdin))
            patch.setenv("KIOSK_KEYRING", "off")
            if passphrase is None:
                patch.delenv("KIOSK_PASSPHRASE", raising=False)
            else:
                patch.setenv("KIOSK_PASSPHRASE", passphrase)
            self._capsys.readouterr()
            code = run(build(), ["--home", str(self.home), *map(str, arguments)])
            out, err = self._capsys.readouterr()
        return Answer(code, out, err)

    def json(self, *arguments: object, stdin: str = "") -> Answer:
        """Run one command with --json; a fault fails the test."""
        answer = self(*arguments, "--json", stdin=stdin)
        assert answer.code in (0, 1), answer.err
        return answer
