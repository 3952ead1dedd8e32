import json
import subprocess
import sys

IMPORT_ALL = """
import importlib, json, pkgutil, sys
import kiosk
names = [module.name for module in pkgutil.walk_packages(kiosk.__path__, "kiosk.") if not module.name.endswith("__main__")]
for name in names:
    importlib.import_module(name)
qt = sorted(name for name in sys.modules if name.split(".")[0] in {"PySide6", "shiboken6", "ui"})
print(json.dumps({"modules": names, "qt": qt}))
"""


def test_the_whole_core_runs_without_a_window():
    done = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert "kiosk.printing.worker" in found["modules"]
    assert found["qt"] == []
