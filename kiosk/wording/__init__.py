"""Decisions in people's words: English, French, Spanish."""
