"""The Qt face; it imports kiosk, never the other way, and decides nothing."""
