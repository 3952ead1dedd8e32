"""Trying everything before the doors open: every registration at every session, every badge, and what has changed since."""

from __future__ import annotations

from kiosk.preflight.finding import Finding, Severity
from kiosk.preflight.run import CHECKS, Preflight, decisions, keep, with_badges

__all__ = ["CHECKS", "Finding", "Preflight", "Severity", "decisions", "keep", "with_badges"]
