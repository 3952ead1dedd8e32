"""Texts that a camera delivers, and what they claim."""
