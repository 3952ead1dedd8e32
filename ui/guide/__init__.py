"""The guide in the windows: F1 shows the page that is meant for whoever works there."""
