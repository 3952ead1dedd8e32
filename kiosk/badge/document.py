"""Pages as a PDF file, by ReportLab."""

from __future__ import annotations

import io
import zlib

import reportlab.rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge.drawing import Page
from kiosk.badge.pictures import Picture

reportlab.rl_config.useA85 = 0  # a third of the time otherwise, and a quarter of the size


class _Quick(pdfdoc.PDFStreamFilterZCompress):  # type: ignore[misc]
    """Flate (RFC 1950) at a level that takes a quarter of the usual time, and makes a badge a thirtieth larger."""

    def encode(self, text: bytes) -> bytes:
        return zlib.compress(text, 4)


_QUICK = _Quick()


class Document:
    """Gathers pages; equal pages give equal bytes.

    Args:
        duplex: whether every two pages are front and back of one sheet; the file says so (ISO 32000-1, 12.2), and printers
            are told.
    """

    def __init__(self, *, duplex: bool = False) -> None:
        self._out = io.BytesIO()
        self._canvas = Canvas(self._out, pageCompression=1, invariant=1)
        self._canvas.setTitle("Badge")
        self._canvas.setAuthor("")
        self._canvas.setCreator("Lanyard")
        if duplex:
            self._canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        self._pictures: dict[Picture, str] = {}

    def add(self, page: Page, width: float, height: float) -> None:
        """A page, in points."""
        self._canvas.setPageSize((width, height))
        operators = page.operators()
        for name, picture in page.pictures.items():
            operators = operators.replace(f"/{name} Do", f"/{self._embedded(picture)} Do")
        self._canvas.showPage()
        stream = pdfdoc.PDFStream(content=operators.encode("ascii"))
        stream.filters = [_QUICK]
        self._canvas._doc.Pages.pages[-1].Contents = stream  # noqa: SLF001

    def pdf(self) -> bytes:
        """The file; nothing is added afterwards."""
        self._canvas.save()
        return self._out.getvalue()

    def _embedded(self, picture: Picture) -> str:
        """The resource's name of a picture, which is held once however often it is seen.

        ReportLab's own drawImage decodes every JPEG to see whether it knows it.
        """
        name = self._pictures.setdefault(picture, f"picture{len(self._pictures)}")
        document = self._canvas._doc  # noqa: SLF001  (it has no other way in)
        resource: str = document.getXObjectName(name)
        if resource not in document.idToObject:
            held = pdfdoc.PDFImageXObject(name)
            held.width, held.height, held.bitsPerComponent = picture.width, picture.height, 8
            held.colorSpace, held.streamContent, held._filters = picture.colours, picture.data, (picture.filter,)  # noqa: SLF001
            document.Reference(held, resource)
            document.addForm(name, held)
        self._canvas._formsinuse.append(name)  # noqa: SLF001  (this page's resources)
        return resource
