"""Why a decision came out as it did, and what to change so that it doesn't: for organizers, in the event file's own terms."""

from __future__ import annotations

from kiosk.diagnosis.case import Case, Finding
from kiosk.diagnosis.diagnose import Diagnosis, diagnose, where
from kiosk.diagnosis.door import rule_line
from kiosk.diagnosis.finding import applying, finding

__all__ = ["Case", "Diagnosis", "Finding", "applying", "diagnose", "finding", "rule_line", "where"]
