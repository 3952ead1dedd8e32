"""What is measured of whole windows, each in a process of its own without a display; `kiosk bench` shows it."""
