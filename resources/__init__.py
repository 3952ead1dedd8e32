"""Files that the kiosk brings along: the demonstration event, sounds, and whatever else is looked up by name."""
