"""A preflight's findings as a table for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.preflight.finding import Finding, Severity
from kiosk.reports.tables import as_csv
from kiosk.whole import write_whole

_HEAD = ("severity", "check", "registration", "session", "finding")


def by_severity(findings: Iterable[Finding]) -> list[Finding]:
    """The worst first, each kind in the order in which it was found."""
    order = list(Severity)
    return sorted(findings, key=lambda finding: order.index(finding.severity))


def write(findings: Iterable[Finding], path: Path) -> None:
    """Write findings as CSV (UTF-8 with a byte order mark), the worst first; whole or not at all, and for its owner only.

    Raises:
        Fault: the file can't be written.
    """
    rows = [
        (one.severity.value, one.check, one.registration or "", one.session or "", one.message) for one in by_severity(findings)
    ]
    write_whole(path, as_csv(_HEAD, rows))
