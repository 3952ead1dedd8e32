import os
import subprocess
import sys

import pytest

DESK = ["ui.happenings", "ui.registering.draft", "ui.registering.acts", "ui.attendee.view"]
EDITOR = [f"ui.layout_editor_{part}" for part in ("acts", "edits", "fields", "flaws", "snap", "state")]


@pytest.mark.parametrize("module", ["ui.flow", "ui.wording", "ui.people", "ui.acts", "ui.proving", "ui.station", *DESK, *EDITOR])
def test_what_the_screens_are_told_is_known_without_qt(module):
    look = f"import sys, {module}; print(sorted(name for name in sys.modules if name.partition('.')[0] == 'PySide6'))"
    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_the_windows_show_before_the_decoders_and_the_badge_are_loaded():
    look = "import sys, ui.app; print([name for name in ('cv2', 'zxingcpp', 'pypdfium2', 'reportlab') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_a_window_shows_before_printing_loads_what_it_needs():
    look = (
        "import sys, tempfile; from functools import partial; from pathlib import Path; from importlib.resources import files;"
        "from kiosk.assembly import open_station, setup; from kiosk.settings import Settings;"
        "from ui.app import Manner, desk_window, make_application;"
        "home = tempfile.TemporaryDirectory(); settings = Settings(home=Path(home.name), keyring=False);"
        "setup(settings, Path(str(files('resources') / 'demo' / 'event.toml')), 'Shown'); application = make_application();\n"
        "with desk_window(application, partial(open_station, settings), Manner()): application.processEvents();"
        "print([name for name in ('filelock', 'yarl', 'aiohttp', 'reportlab') if name in sys.modules])"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.splitlines()[-1] == "[]"
