"""Where a station lives and how it is set, as one frozen value that is passed in."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ScannerWords:
    """How the environment says the station's scanners are set; empty: as scanners come. `kiosk.devices.scanners` reads them.

    Attributes:
        prefix, suffix: what they send around each code: KIOSK_SCANNER_PREFIX, KIOSK_SCANNER_SUFFIX.
        ends: what ends a code, of enter, tab, lf, pause, with commas: KIOSK_SCANNER_ENDS.
        shortest: keys below which a burst is typing: KIOSK_SCANNER_SHORTEST.
        gap: milliseconds between two keys at most: KIOSK_SCANNER_GAP.
        decoding: position or text: KIOSK_SCANNER_KEYS.
    """

    prefix: str = ""
    suffix: str = ""
    ends: str = ""
    shortest: str = ""
    gap: str = ""
    decoding: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """One station's place and choices.

    Attributes:
        home: holds the database, keys, spool and exports of one station.
        passphrase: from KIOSK_PASSPHRASE; None where it isn't set.
        keyring: whether the system's keyring may be asked; KIOSK_KEYRING=off forbids it.
        language: of explanations (BCP 47), from KIOSK_LANGUAGE.
        interactive: whether somebody sits at a terminal who could answer a prompt.
        scanner: how its scanners are set.
        theme, text: how its windows look, from KIOSK_THEME and KIOSK_TEXT; empty: as chosen there. See `kiosk.devices.look`.
    """

    home: Path
    passphrase: str | None = None
    keyring: bool = True
    language: str = "en"
    interactive: bool = False
    scanner: ScannerWords = ScannerWords()
    theme: str = ""
    text: str = ""

    @property
    def database(self) -> Path:
        """The station's database file."""
        return self.home / "station.db"

    @property
    def exports(self) -> Path:
        """Where badges printed into a folder and reports land by default."""
        return self.home / "exports"


def default_home() -> Path:
    """The platform's data folder for this program."""
    import platformdirs  # noqa: PLC0415  (most calls name their folder)

    return Path(platformdirs.user_data_dir("lanyard", appauthor=False))


def read_settings(home: Path | None, environment: Mapping[str, str] | None = None, *, interactive: bool = False) -> Settings:
    """The settings that the command line and the environment give."""
    env = os.environ if environment is None else environment
    return Settings(
        home=(home or Path(env["KIOSK_HOME"]) if home or env.get("KIOSK_HOME") else default_home()).expanduser(),
        passphrase=env.get("KIOSK_PASSPHRASE") or None,
        keyring=env.get("KIOSK_KEYRING", "").lower() not in {"off", "0", "no"},
        language=env.get("KIOSK_LANGUAGE", "en")[:2].lower(),
        interactive=interactive,
        scanner=ScannerWords(
            prefix=env.get("KIOSK_SCANNER_PREFIX", ""),
            suffix=env.get("KIOSK_SCANNER_SUFFIX", ""),
            ends=env.get("KIOSK_SCANNER_ENDS", ""),
            shortest=env.get("KIOSK_SCANNER_SHORTEST", ""),
            gap=env.get("KIOSK_SCANNER_GAP", ""),
            decoding=env.get("KIOSK_SCANNER_KEYS", ""),
        ),
        theme=env.get("KIOSK_THEME", ""),
        text=env.get("KIOSK_TEXT", ""),
    )
