"""A badge as pixels: `kiosk.raster`, by the name that the drawing knows it by."""

from kiosk.raster import PDFIUM, to_image

__all__ = ["PDFIUM", "to_image"]
