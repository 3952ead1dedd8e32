"""Lanyard's core: decides, records and prints; imports no Qt."""

__version__ = "0.1.0"
