"""The process that prints through the system's spooler, for `kiosk.printing.windows`: one wish in, one answer out.

In: a line of JSON, `do` being list, state or print, then the PDF. Out: lines of JSON, `{"begun": true}` before anything
reaches the spooler, then the end: printers, a state, pages, or a fault with its mend.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from kiosk.errors import Fault
from kiosk.raster import sizes, to_image

_FINEST = 600
"""Dots an inch beyond which a badge gets no better and a page takes 100 MB."""
_TOLERANCE = 3.0
"""Points, a millimetre: sizes that are the same."""
_SOUND = frozenset({QPrinter.PrinterState.Idle, QPrinter.PrinterState.Active})
_EDGE = QPageLayout.Unit.Point

Say = Callable[[Mapping[str, Any]], None]


def print_pages(name: str, title: str, pdf: bytes, begun: Callable[[], None]) -> int:
    """Print a PDF, page for page as large as it is, without margins, scaling or dialog; how many pages.

    Args:
        name: of the printer, exactly.
        title: what its queue calls the document.
        pdf: the document.
        begun: called before anything reaches the spooler.

    Raises:
        Fault: no such printer, it is in error, or has no such paper; or, after `begun`, it broke off.
    """
    printer = _printer(name)
    printer.setDocName(title)
    pages = sizes(pdf)
    if not pages:
        raise Fault("PDF: has no pages", "render the badge again")
    _lay(printer, pages)
    dots = printer.resolution()
    # a whole part of its dots: then one pixel is so many dots, and nothing is resampled
    step = next(part for part in range(1, max(dots, 2)) if dots % part == 0 and dots // part <= _FINEST)
    image = _image(pdf, dots // step, 0)
    painter = QPainter()
    begun()
    if not painter.begin(printer):
        raise _Unsent("its driver does not begin to print", "look at its queue, then print again")
    try:
        # else Qt makes JPEGs of pictures, and soft edges of a code's modules
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number in range(len(pages)):
            if number:
                if not printer.newPage():
                    raise Fault(f"its driver broke off after page {number}", "look at the printer")
                image = _image(pdf, dots // step, number)
            painter.drawImage(QRectF(0, 0, image.width() * step, image.height() * step), image)
    finally:
        whole = painter.end()
    if not whole or printer.printerState() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}:
        raise Fault("its driver did not finish", "look at the printer")
    return len(pages)


class _Unsent(Fault):
    """A fault after `begun` of which is certain that nothing reached the spooler."""


def _printer(name: str) -> QPrinter:
    """The printer of that name.

    Asked for one that it doesn't know, Qt takes the default printer without a word and prints there.
    """
    info = QPrinterInfo.printerInfo(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    native = printer.outputFormat() == QPrinter.OutputFormat.NativeFormat and printer.isValid()
    if info.isNull() or info.printerName() != name or printer.printerName() != name or not native:
        raise _unknown()
    if info.state() not in _SOUND:
        raise Fault(f"the spooler says {_word(info)}", "mend it at the printer or in its queue")
    return printer


def _unknown() -> Fault:
    names = QPrinterInfo.availablePrinterNames()
    return Fault(
        "the spooler has no printer of this name",
        f"give one of {', '.join(sorted(names))}" if names else "add it to this machine; there is none",
    )


def _lay(printer: QPrinter, pages: tuple[tuple[float, float], ...]) -> None:
    """Set the paper to the pages' one size.

    Raises:
        Fault: they differ, or the printer takes another paper.
    """
    width, height = pages[0]
    if any(abs(width - w) > _TOLERANCE or abs(height - h) > _TOLERANCE for w, h in pages):
        raise Fault("this PDF has pages of different sizes", "print each size from a file of its own")
    turned = width > height
    size = QSizeF(min(width, height), max(width, height))
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(paper, orientation, QMarginsF(), _EDGE, QMarginsF()))
    printer.setFullPage(True)
    printer.setCopyCount(1)
    taken = printer.pageLayout().fullRect(_EDGE).size()
    if abs(taken.width() - width) > _TOLERANCE or abs(taken.height() - height) > _TOLERANCE:
        millimetres = " x ".join(f"{side * 25.4 / 72:.0f}" for side in (width, height))
        raise Fault(
            f"it has no paper of {millimetres} mm",
            "add this size in its settings, or use a layout for a size it has",
        )


def _image(pdf: bytes, dots: int, page: int) -> QImage:
    pixels = to_image(pdf, dots, page)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888).copy()


def _word(info: QPrinterInfo) -> str:
    return info.state().name.lower()


def _list() -> Mapping[str, Any]:
    known = (QPrinterInfo.printerInfo(name) for name in QPrinterInfo.availablePrinterNames())
    return {"printers": [{"name": info.printerName(), "state": _word(info)} for info in known if not info.isNull()]}


def _state(name: str) -> Mapping[str, Any]:
    info = QPrinterInfo.printerInfo(name)
    if info.isNull() or info.printerName() != name:
        raise _unknown()
    return {"state": _word(info)}


def serve(wish: Mapping[str, Any], pdf: bytes, say: Say) -> None:
    """Do what is wished and say how it ended."""
    name = str(wish.get("printer", ""))
    try:
        if wish["do"] == "list":
            say(_list())
        elif wish["do"] == "state":
            say(_state(name))
        else:
            say({"pages": print_pages(name, str(wish.get("title", "")), pdf, lambda: say({"begun": True}))})
    except Fault as fault:
        say({"fault": fault.what, "mend": fault.mend, "sent": not isinstance(fault, _Unsent)})


def main() -> None:
    """Serve one wish from standard input."""
    if sys.platform != "win32":  # no windows are shown, and there may be no screen
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])

    def say(line: Mapping[str, Any]) -> None:
        sys.stdout.buffer.write(json.dumps(line).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()

    serve(json.loads(sys.stdin.buffer.readline()), sys.stdin.buffer.read(), say)
    del application


if __name__ == "__main__":
    main()
