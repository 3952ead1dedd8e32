"""Reading files that people hand us: bounded, UTF-8, and one clear Fault for each thing that can be wrong."""

from __future__ import annotations

import json
import os
import re
import stat
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from kiosk.errors import Fault, FaultCode

_WHERE = "give the path of {what}"
_MIB = 1024 * 1024
MOST_PARTS = 64
"""Dots in a key of TOML. The parser's time grows with their square: a file of 100 KB can hold it for a minute."""
_PART = r"""(?:(?<![\w-])[\w-]+|"[^"\n]*"|'[^'\n]*')"""
_LONG_KEY = re.compile(rf"{_PART}(?:[ \t]*\.[ \t]*{_PART}){{{MOST_PARTS}}}")
_AT_ONCE: int = getattr(os, "O_NONBLOCK", 0)
"""Don't wait for somebody to write to a pipe; Windows has none among its files."""
_NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)


def check_file(path: Path, *, limit: int, what: str, mend: str = "") -> int:
    """The size in bytes of a regular file that isn't empty and isn't larger than `limit`.

    Args:
        path: the file.
        limit: bytes.
        what: what the reader should give instead ("an event file").
        mend: what to do instead of giving the path of that, where the path was not given.

    Raises:
        Fault: there is no such file, or it is a folder, a device, empty or too large.
    """
    mend = mend or _WHERE.format(what=what)
    try:
        facts = path.stat()
    except FileNotFoundError:
        raise _fault(path, "no such file", mend, FaultCode.FILE_GONE) from None
    except (OSError, ValueError) as error:
        raise _fault(path, f"can't be read ({_reason(error)})", mend) from None
    return _checked(path, facts, limit, mend)


def _checked(path: Path, facts: os.stat_result, limit: int, mend: str) -> int:
    if stat.S_ISDIR(facts.st_mode):
        raise _fault(path, "is a directory", mend)
    if not stat.S_ISREG(facts.st_mode):
        raise _fault(path, "is not a regular file", mend)
    if facts.st_size == 0:
        raise _fault(path, "is empty", mend, FaultCode.FILE_EMPTY)
    if facts.st_size > limit:
        raise Fault(
            f"{path}: has {facts.st_size / _MIB:,.0f} MiB, more than the {limit / _MIB:,.0f} MiB that are read",
            "make it smaller",
            FaultCode.FILE_TOO_LARGE,
            {"file": path.name, "limit": f"{limit / _MIB:,.0f}"},
        )
    return facts.st_size


def _fault(path: Path, what: str, mend: str, code: FaultCode = FaultCode.FILE_UNREADABLE) -> Fault:
    return Fault(f"{path}: {what}", mend, code, {"file": path.name})


def read_bytes(path: Path, *, limit: int, what: str, mend: str = "", follow: bool = True) -> bytes:
    """The whole content of a regular file that isn't empty.

    Args:
        path: the file.
        limit: bytes.
        what: as `check_file`.
        mend: as `check_file`.
        follow: whether `path` may be a link, on systems that can tell.

    Raises:
        Fault: as `check_file`, or the file can't be opened or read, or grows while it is read.
    """
    # first without opening it, which some devices take for an order
    check_file(path, limit=limit, what=what, mend=mend)
    flags = _AT_ONCE if follow else _AT_ONCE | _NO_LINK
    try:
        with open(path, "rb", opener=lambda name, usual: os.open(name, usual | flags)) as file:
            # again, as something else may have taken its place
            size = _checked(path, os.fstat(file.fileno()), limit, mend or _WHERE.format(what=what))
            content = file.read(size + 1)
    except OSError as error:
        unreadable(path, error, what=what, mend=mend)
    if len(content) > size:
        raise Fault(f"{path}: grew while it was read", "try again")
    return content


def unreadable(path: Path, error: OSError, *, what: str, mend: str = "") -> NoReturn:
    """Say that the system refuses to give a file's content.

    Raises:
        Fault: always.
    """
    mend = mend or _WHERE.format(what=what)
    raise _fault(path, f"can't be read ({_reason(error)})", f"check its permissions, or {mend}") from None


def read_text(path: Path, *, limit: int, what: str) -> str:
    """The whole content of a UTF-8 file, without a byte order mark.

    Raises:
        Fault: as `read_bytes`, or the file is not UTF-8 or holds a byte order mark and nothing else.
    """
    content = read_bytes(path, limit=limit, what=what)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        said = f"is not UTF-8 text (byte {error.start + 1})"
        raise _fault(path, said, "save it as UTF-8", FaultCode.FILE_NOT_UTF8) from None
    if not text.strip():
        raise _fault(path, "is empty", _WHERE.format(what=what), FaultCode.FILE_EMPTY)
    return text


def read_toml(path: Path, *, limit: int, what: str) -> dict[str, Any]:
    """A TOML 1.0 file as a mapping.

    Raises:
        Fault: as `read_text`, or the text is not TOML.
    """
    return _parsed(path, read_text(path, limit=limit, what=what), toml, "TOML")


def toml(text: str) -> dict[str, Any]:
    """A TOML 1.0 text as a mapping.

    Raises:
        ValueError: it is not TOML.
        RecursionError: it is nested too deeply, or a key has too many dots.
    """
    if _LONG_KEY.search(text):
        raise RecursionError
    return tomllib.loads(text)


def read_json(path: Path, *, limit: int, what: str) -> dict[str, Any]:
    """A JSON file (RFC 8259) that holds one object.

    Raises:
        Fault: as `read_text`, or the text is not JSON or not an object.
    """
    return _parsed(path, read_text(path, limit=limit, what=what), json.loads, "JSON")


def _parsed(path: Path, text: str, parse: Callable[[str], Any], form: str) -> dict[str, Any]:
    try:
        value = parse(text)
    except ValueError as error:
        detail = _brief(error)
        code = FaultCode.FILE_NOT_TOML if form == "TOML" else None
        given = {"file": path.name, "detail": detail}
        raise Fault(f"{path}: is not {form}: {detail}", "correct that place and try again", code, given) from None
    except RecursionError:
        raise Fault(f"{path}: is nested too deeply", "make it flatter") from None
    if not isinstance(value, dict):
        raise Fault(f"{path}: is not a {form} object", "put everything inside one { }")
    return value


def _brief(error: ValueError) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= 200 else f"{text[:200]}..."  # noqa: PLR2004  # one line on a screen


def _reason(error: Exception) -> str:
    return error.strerror.lower() if isinstance(error, OSError) and error.strerror else "not a usable path"
