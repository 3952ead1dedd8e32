"""What people type for a camera, addresses in a network, and what of them may be shown: never a password."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote

from kiosk.devices.names import ANY, CameraName

_STREAM = re.compile(r"(https?|rtsps?)://", re.IGNORECASE)
_AUTHORITY = re.compile(r"[^/?#]*")
_PLACE = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\s\[\]:@]+)(?::(\d{1,5}))?")
_PORTS = {"http": 80, "https": 443}
_LONGEST_SHOWN = 60
_SAFE = "/?&=:;,@!$'()*+-._~%[]"


def is_stream(text: str) -> bool:
    """Whether a text is an address of a stream."""
    return _STREAM.match(text) is not None


def camera_meant(text: str) -> int | str | Path | CameraName:
    """What somebody means who types a camera: a number, an address, a path, or a name; `ANY` for "auto"."""
    if text.isdecimal():
        return int(text)
    if is_stream(text):
        return text
    if text.lower() == "auto":
        return ANY
    path = Path(text)
    if "/" in text or len(path.parts) > 1 or path.suffix or path.exists():
        return path
    return CameraName(text)


def shown(address: str) -> str:
    """An address without what may be secret in it: its login, its query, and a path that holds a login.

    Some recorders have it there: "/user=admin_password=...". Of an address whose login can't be told apart for certain, the
    scheme only.
    """
    scheme, _, rest = address.partition("://")
    authority, path = _split(rest)
    place = authority.rpartition("@")[2]
    # a password may hold what ends an authority ("/", "?", "#"): nobody can tell where it stops
    if "@" in path or (place and _PLACE.fullmatch(place) is None):
        return f"{scheme}://…"
    path = re.split(r"[?#;&]", path, maxsplit=1)[0]
    if "=" in path:
        path = path.partition("=")[0].rpartition("/")[0]
    short = f"{scheme}://{place}{path}"
    return short if len(short) <= _LONGEST_SHOWN else f"{short[: _LONGEST_SHOWN - 1]}…"


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address, taken apart.

    Attributes:
        secure: https.
        target: path and query, as a request names them.
        user: of its login; empty where it has none.
        password: of its login.
    """

    secure: bool
    host: str
    port: int
    target: str
    user: str = ""
    password: str = field(default="", repr=False)


def parsed(address: str) -> Address:
    """Take an address apart; ValueError where it is none."""
    scheme, _, rest = address.partition("://")
    scheme = scheme.lower()
    authority, path = _split(rest)
    login, at, place = authority.rpartition("@")
    found = _PLACE.fullmatch(place)
    if scheme not in _PORTS or found is None:
        raise ValueError("no http address")
    port = int(found[2]) if found[2] else _PORTS[scheme]
    target = quote(path.partition("#")[0], safe=_SAFE)
    user, _, password = login.partition(":") if at else ("", "", "")
    host = found[1].strip("[]").encode("idna").decode("ascii")
    return Address(
        scheme == "https", host, port, target if target.startswith("/") else f"/{target}", unquote(user), unquote(password)
    )


def _split(rest: str) -> tuple[str, str]:
    """The authority of an address (login, host, port), and what follows."""
    authority = _AUTHORITY.match(rest)
    end = authority.end() if authority else 0
    return rest[:end], rest[end:]
