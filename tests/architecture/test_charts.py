import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

IMPORT_WINDOWS = """
import sys
import ui.command, ui.app, ui.layout_editor_window
print(sorted(name for name in sys.modules if name.split(".")[0] == "pyqtgraph" or name.startswith("ui.dashboard")))
"""


def importers(name: str) -> list[str]:
    found = []
    for path in [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [alias.name for alias in node.names] if isinstance(node, ast.Import) else [getattr(node, "module", None) or ""]
            )
            if isinstance(node, ast.Import | ast.ImportFrom) and any(one.split(".")[0] == name for one in names):
                found.append(str(path.relative_to(ROOT)))
    return found


def test_one_module_alone_draws_with_pyqtgraph():
    assert importers("pyqtgraph") == ["ui/dashboard/curve.py"]


def test_no_other_window_loads_the_charts():
    done = subprocess.run([sys.executable, "-c", IMPORT_WINDOWS], capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
