import subprocess
import sys

import pytest

from ui.app import make_application

BUG = """
import threading
from PySide6.QtCore import QTimer
from ui.app import crash_hook, make_application

application = make_application()
with crash_hook(application):
    QTimer.singleShot(0, HERE)
    application.exec()
print("went on")
"""


def test_there_is_one_application(application):
    assert make_application() is application


@pytest.mark.parametrize("here", ["lambda: 1 / 0", "threading.Thread(target=lambda: 1 / 0).start"])
def test_a_bug_ends_the_program_with_its_traceback(here):
    ended = subprocess.run(
        [sys.executable, "-c", BUG.replace("HERE", here)], capture_output=True, text=True, check=False, timeout=60
    )
    assert ended.returncode == 1
    assert "ZeroDivisionError" in ended.stderr
    assert "went on" not in ended.stdout
