"""The file behind `--map`: which column of a roster holds which field, where their names are not the usual ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.errors import Fault
from kiosk.files import safe
from kiosk.files.fields import FIELDS
from kiosk.files.headers import fold_header
from kiosk.files.problems import FileFault, shown_key, unknown_key
from kiosk.files.text import quoted
from kiosk.whole import write_whole

KEPT = "roster-columns.toml"
"""Beside the station's database: how the columns of its last roster were read."""
NEEDED = frozenset({"id", "tier"})
"""Fields that a column must hold."""
_LIMIT = 1024 * 1024
_WHAT = 'a mapping (TOML or JSON: display_name = "Their header")'


def read_mapping(path: Path) -> dict[str, str]:
    """A field of ours to what the roster calls it, from TOML or from a JSON object; empty where no column holds it.

    Raises:
        Fault: there is no such file, or it is neither TOML nor JSON.
        FileFault: it holds mistakes, all of them named.
    """
    text = safe.read_text(path, limit=_LIMIT, what=_WHAT)
    read = safe.read_json if text.lstrip().startswith("{") else safe.read_toml
    data = read(path, limit=_LIMIT, what=_WHAT)
    problems = []
    seen: dict[str, str] = {}
    for key, name in data.items():
        if key not in FIELDS:
            problems.append(f"{shown_key(key)}: {unknown_key(key, FIELDS)}")
        elif name == "" and key not in NEEDED:
            continue
        elif not isinstance(name, str) or not fold_header(name):
            problems.append(f"{key}: must be the text of a header")
        elif seen.setdefault(fold_header(name), key) != key:
            problems.append(f"{key}: {quoted(name)} already stands for {seen[fold_header(name)]}")
    if problems:
        raise FileFault(str(path), problems, f"write one of {', '.join(FIELDS)} = the roster's header")
    if not data:
        raise Fault(f"{path}: maps nothing", f"give {_WHAT}")
    return data


def write_mapping(path: Path, mapping: Mapping[str, str]) -> None:
    """Keep a mapping as TOML, as `read_mapping` reads it; whole or not at all.

    Raises:
        Fault: the file can't be written.
    """
    lines = ["# Which column of the roster holds which field; an empty text: none. For kiosk import ROSTER --map THIS", ""]
    # a JSON text is a basic string of TOML too, but for the one character that JSON leaves as it is
    lines += [f"{field} = {json.dumps(name, ensure_ascii=False)}".replace("\x7f", "\\u007F") for field, name in mapping.items()]
    write_whole(path, ("\n".join(lines) + "\n").encode())
