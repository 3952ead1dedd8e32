"""What a printer is called on the screen: short, and never the same for two. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import urlsplit

_USUAL = {"ipp": 631, "ipps": 631, "tcp": 9100}
_QUEUES = "/printers/"


def called(address: str, among: Sequence[str] = ()) -> str:
    """A queue's own name, else the host's first word, else the folder; more of it where another of `among` is called the same."""
    others = [other for other in among if other != address]
    for short in (_short, _whole):
        name = short(address)
        if all(short(other) != name for other in others):
            return name
    return address


def _short(address: str) -> str:
    name = _whole(address)
    return name.split(".")[0] if _scheme(address) in _USUAL and name[:1].isalpha() else name


def _whole(address: str) -> str:
    scheme = _scheme(address)
    rest = address.removeprefix(f"{scheme}:")
    if scheme not in _USUAL:
        return f"…/{PurePath(rest).name}"
    parts = urlsplit(address)
    if parts.path.startswith(_QUEUES):
        return parts.path.removeprefix(_QUEUES)
    host = parts.hostname or rest
    return host if parts.port in {None, _USUAL[scheme]} else f"{host}:{parts.port}"


def _scheme(address: str) -> str:
    return address.partition(":")[0]
