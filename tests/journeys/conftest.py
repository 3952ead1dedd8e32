"""Printers that lie on the table of the printing tests, for whole stories."""

from tests.printing.conftest import device, make_device

__all__ = ["device", "make_device"]
