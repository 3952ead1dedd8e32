"""The thread on which a page becomes a PDF: drawing takes longer than a window may stand still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.errors import Fault
from kiosk.whole import write_whole
from ui.answers import Answers


class Press(Answers):
    """Writes pages of the guide; entered with `with`."""

    def __init__(self) -> None:
        super().__init__("guide")

    def _end(self) -> None:
        self.executor.shutdown(wait=True, cancel_futures=True)

    def write(self, page: str, language: str, path: Path, then: Callable[[Path], None], failed: Callable[[Fault], None]) -> None:
        """Write a page to a file, then one of two calls on this thread."""

        def work() -> Path:
            from kiosk.guide.pdf import chosen, guide_pdf  # noqa: PLC0415  (loads ReportLab, on this thread)

            write_whole(path, guide_pdf(chosen(page, language)))
            return path

        self.submit(work, then, failed)
