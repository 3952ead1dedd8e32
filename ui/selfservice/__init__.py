"""The self-service window: an attendee checks in alone, and sees nobody but themselves."""
