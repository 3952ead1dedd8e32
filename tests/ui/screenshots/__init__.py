"""Every state of every window as pictures; a module for each window, whose `shoot(studio)` takes its own."""
