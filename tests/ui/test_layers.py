import os
import subprocess
import sys
import tomllib
from pathlib import Path

CONTRACTS = tomllib.loads((Path(__file__).resolve().parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
FREE = next(one["source_modules"] for one in CONTRACTS if one["name"] == "what the screens decide to show needs no Qt")


def test_what_the_screens_are_told_is_known_without_qt():
    look = (
        "import sys, importlib\n"
        "for name in sys.argv[1:]:\n"
        "    importlib.import_module(name)\n"
        "    assert not [module for module in sys.modules if module.partition('.')[0] == 'PySide6'], name"
    )
    subprocess.run([sys.executable, "-c", look, *FREE, "ui.station"], capture_output=True, text=True, check=True)


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
