"""The command `kiosk`."""


def main() -> None:
    """Run the command line."""
