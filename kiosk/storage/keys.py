"""The key of a station's database: random, 32 bytes, never on disk in the clear unless nothing better is at hand.

`keys.json` beside the database says how to get at it, in this order of choice when a station is set up: a passphrase that
was given (KIOSK_PASSPHRASE) through argon2id (RFC 9106) and AES-256-GCM; the system's keyring; a passphrase asked for on a
terminal; a key file that only its owner can read, in which case the disk itself must be encrypted.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import secrets
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import Fault, FaultCode
from kiosk.settings import Settings
from kiosk.whole import write_whole

SHORTEST = 12
"""Characters that a passphrase should have at least."""
_SERVICE = "lanyard"
_ARGON2 = {"time_cost": 3, "memory_cost": 64 * 1024, "parallelism": 1}
_MOST_BYTES = 4096
_MOST_COST = {"time_cost": 10, "memory_cost": 1024 * 1024, "parallelism": 16}
_WRONG = "the passphrase is wrong"
_GIVE = "set KIOSK_PASSPHRASE to the passphrase this station was set up with"


def is_short(passphrase: str) -> bool:
    """Whether it is too easily guessed: every printed badge lets guesses at it be tried."""
    return len(passphrase) < SHORTEST


def stretch(passphrase: str, salt: bytes, **cost: int) -> bytes:
    """32 bytes from a passphrase by argon2id; the cost is 64 MiB and three passes unless given."""
    return hash_secret_raw(passphrase.encode(), salt, hash_len=32, type=Type.ID, **(cost or _ARGON2))


def create_key(settings: Settings) -> bytes:
    """Make this station's key, keep it by the best way at hand, and return its 32 bytes.

    Raises:
        Fault: the home folder can't be written.
    """
    key = secrets.token_bytes(32)
    passphrase = settings.passphrase
    record: dict[str, Any] | None = _wrap(key, passphrase) if passphrase else None
    if record is None and settings.keyring:
        record = _to_keyring(key)
    if record is None and settings.interactive:
        asked = _ask("Passphrase for this station (Enter for a key file): ")
        record = _wrap(key, asked) if asked else None
    if record is None:
        write_whole(settings.home / "station.key", key.hex().encode())
        record = {"kind": "file", "file": "station.key"}
    write_whole(_record_path(settings), json.dumps({"version": 1, **record}).encode())
    return key


def load_key(settings: Settings) -> bytes:
    """This station's key.

    Raises:
        Fault: it was never made, the passphrase is missing or wrong, the keyring or the key file has lost it.
    """
    record = _read_record(settings)
    opener: Callable[[dict[str, Any], Settings], bytes] | None = {
        "passphrase": _unwrap,
        "keyring": _from_keyring,
        "file": _from_file,
    }.get(str(record.get("kind")))
    if opener is None:
        raise Fault(f"{_record_path(settings)}: unknown kind of key", "update Lanyard on this machine")
    return opener(record, settings)


def kind_of_key(settings: Settings) -> str:
    """How the key is kept: passphrase, keyring or file."""
    return str(_read_record(settings).get("kind"))


def _record_path(settings: Settings) -> Path:
    return settings.home / "keys.json"


def _read_record(settings: Settings) -> dict[str, Any]:
    path = _record_path(settings)
    if not path.exists():
        raise Fault(
            f"{settings.home}: no station here",
            "set it up first: kiosk setup EVENT.toml",
            FaultCode.NO_STATION,
            {"folder": settings.home},
        )
    try:
        record = json.loads(_small(path).decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Fault(f"{path}: can't be read", "restore it from a backup of this folder", FaultCode.KEY_DAMAGED) from error
    if not isinstance(record, dict):
        raise Fault(f"{path}: is damaged", "restore it from a backup of this folder", FaultCode.KEY_DAMAGED)
    return record


def _small(path: Path) -> bytes:
    """A regular file's first kilobytes: whatever lies there, reading it ends."""
    if not path.is_file():
        raise FileNotFoundError(path)
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def _wrap(key: bytes, passphrase: str) -> dict[str, Any]:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(stretch(passphrase, salt)).encrypt(nonce, key, b"lanyard station key")
    return {"kind": "passphrase", "salt": salt.hex(), "nonce": nonce.hex(), "wrapped": wrapped.hex(), **_ARGON2}


def _unwrap(record: dict[str, Any], settings: Settings) -> bytes:
    passphrase = settings.passphrase
    if passphrase is None and settings.interactive:
        passphrase = _ask("Passphrase of this station: ")
    if not passphrase:
        raise Fault(f"{settings.home}: the station is locked by a passphrase", _GIVE, FaultCode.PASSPHRASE_NEEDED)
    try:
        salt, nonce, wrapped = (bytes.fromhex(record[name]) for name in ("salt", "nonce", "wrapped"))
        # a changed file must not make this machine work for minutes
        cost = {name: min(int(record[name]), most) for name, most in _MOST_COST.items()}
        return AESGCM(stretch(passphrase, salt, **cost)).decrypt(nonce, wrapped, b"lanyard station key")
    except InvalidTag:
        raise Fault(f"{settings.home}: {_WRONG}", _GIVE, FaultCode.PASSPHRASE_WRONG) from None
    except (KeyError, ValueError, TypeError, OverflowError, HashingError) as error:
        raise Fault(
            f"{_record_path(settings)}: is damaged", "restore it from a backup of this folder", FaultCode.KEY_DAMAGED
        ) from error


def _ask(prompt: str) -> str:
    with contextlib.suppress(EOFError):
        return getpass.getpass(prompt)
    return ""


def keyring_at_hand() -> bool:
    """Whether the system has a keyring that answers without a screen nobody sees."""
    if sys.platform == "linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    import keyring  # noqa: PLC0415  (a slow import, and most desks have none)

    return keyring.get_keyring().priority >= 1


def _to_keyring(key: bytes) -> dict[str, Any] | None:
    if not keyring_at_hand():
        return None
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    account = secrets.token_hex(8)
    try:
        keyring.set_password(_SERVICE, account, key.hex())
    except KeyringError:  # locked or refused: the next way is tried
        return None
    return {"kind": "keyring", "account": account}


def _from_keyring(record: dict[str, Any], settings: Settings) -> bytes:
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        text = keyring.get_password(_SERVICE, str(record.get("account")))
        return bytes.fromhex(text or "missing")
    except (KeyringError, ValueError) as error:
        raise Fault(
            f"{settings.home}: the system's keyring does not give the station's key",
            "unlock the keyring, or log in as the same user",
            FaultCode.KEYRING_SHUT,
        ) from error


def _from_file(record: dict[str, Any], settings: Settings) -> bytes:
    path = settings.home / Path(str(record.get("file"))).name
    try:
        key = bytes.fromhex(_small(path).decode("ascii").strip())
    except (OSError, ValueError) as error:
        raise Fault(
            f"{path}: the station's key can't be read", "restore the file from a backup of this folder", FaultCode.KEY_DAMAGED
        ) from error
    if len(key) != 32:  # noqa: PLR2004  (256 bits)
        raise Fault(
            f"{path}: the station's key is damaged", "restore the file from a backup of this folder", FaultCode.KEY_DAMAGED
        )
    return key


def key_file_exposed(settings: Settings) -> bool:
    """Whether the key lies in a file that others than its owner may read."""
    path = settings.home / "station.key"
    return path.exists() and bool(stat.S_IMODE(path.stat().st_mode) & 0o077) and os.name == "posix"
