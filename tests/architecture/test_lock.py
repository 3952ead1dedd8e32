import re
import subprocess
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text()
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())


def blocks() -> list[str]:
    lines = [line for line in LOCK.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").splitlines()


def test_every_package_has_one_version_and_hashes():
    pinned = re.compile(r"[A-Za-z0-9._-]+(\[[a-z0-9,_-]+\])?==[^\s;]+( ;[^\\]*?)?(\s+--hash=sha256:[0-9a-f]{64})+")
    assert len(blocks()) > 50
    assert [block for block in blocks() if not pinned.fullmatch(block.strip())] == []


def test_it_holds_no_address():
    assert "://" not in LOCK
    assert not re.search(r"--(index-url|extra-index-url|find-links|trusted-host)\b(?!.*-o requirements\.lock)", LOCK)
    assert " @ " not in LOCK


def test_it_covers_what_the_project_asks_for():
    pins = {}
    for block in blocks():
        name, _, rest = block.partition("==")
        pins.setdefault(canonicalize_name(name.partition("[")[0]), []).append(rest.split()[0])
    asked = [Requirement(text) for text in PYPROJECT["project"]["dependencies"] + PYPROJECT["dependency-groups"]["dev"]]
    missing = [str(one) for one in asked if canonicalize_name(one.name) not in pins]
    assert missing == [], "run: make lock"
    unfit = [str(one) for one in asked for version in pins[canonicalize_name(one.name)] if version not in one.specifier]
    assert unfit == [], "run: make lock"


def test_the_lock_that_would_hold_addresses_stays_out():
    answer = subprocess.run(["git", "check-ignore", "-q", "uv.lock"], cwd=ROOT, check=False)
    assert answer.returncode in {0, 128}, "uv.lock records index addresses: keep it in .gitignore"
    assert "uv.lock" in (ROOT / ".gitignore").read_text().split()
