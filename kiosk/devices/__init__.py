"""Cameras and the reading of codes."""
