"""The guide: a page for the desk, for a door and for organizers, read from `resources/guide`, drawn as PDF."""
