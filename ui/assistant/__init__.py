"""The setup assistant: from nothing to a tested station, a step at a time."""
