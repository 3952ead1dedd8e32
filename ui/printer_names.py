"""What a printer is called on the screen: short, and never the same for two. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from urllib.parse import urlsplit

_USUAL = {"ipp": 631, "ipps": 631, "tcp": 9100}
_QUEUES = "/printers/"


def called(address: str, among: Sequence[str] = ()) -> str:
    """A queue's own name, else the host, else the folder; the whole address where another of `among` is called the same."""
    name = _short(address)
    return address if any(_short(other) == name for other in among if other != address) else name


def _short(address: str) -> str:
    scheme, _, rest = address.partition(":")
    if scheme not in _USUAL:
        return f"…/{PurePath(rest).name}"
    parts = urlsplit(address)
    if parts.path.startswith(_QUEUES):
        return parts.path.removeprefix(_QUEUES)
    host = parts.hostname or rest
    return host if parts.port in {None, _USUAL[scheme]} else f"{host}:{parts.port}"
