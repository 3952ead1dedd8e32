"""The core's command line without the windows: `python -m kiosk`."""

from kiosk.cli.main import main

if __name__ == "__main__":
    main()
