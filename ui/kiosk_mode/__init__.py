"""Kiosk mode: a window that fills the screen, that only a PIN closes, and that comes back after a crash."""
