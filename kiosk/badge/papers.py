"""The sizes that badges are printed on, by the names that people order them by."""

from __future__ import annotations

from typing import Literal

PaperName = Literal["A6", "A7", "CR80", "62mm", "102x152"]

PAPERS: dict[PaperName, tuple[float, float]] = {
    "A6": (105.0, 148.0),
    "A7": (74.0, 105.0),
    "CR80": (85.6, 54.0),
    "62mm": (62.0, 100.0),
    "102x152": (102.0, 152.0),
}
"""Width and height in millimetres as the paper is usually held: A6 and A7 of ISO 216, the plastic card ID-1 of ISO/IEC 7810
(CR80), 100 mm of the 62 mm label roll, and the 4 x 6 inch shipping label."""
