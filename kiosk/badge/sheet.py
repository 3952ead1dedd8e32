"""Several badges in one PDF."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable

import pypdfium2 as pdfium

from kiosk.badge.raster import PDFIUM


def joined(badges: Iterable[bytes]) -> bytes:
    """The pages of several PDFs in one, in order."""
    with PDFIUM, contextlib.closing(pdfium.PdfDocument.new()) as whole:
        for badge in badges:
            with contextlib.closing(pdfium.PdfDocument(badge)) as part:
                whole.import_pages(part)
        out = io.BytesIO()
        whole.save(out)
    return out.getvalue()
