"""What works on this station and what to mend, before the queue forms."""

from __future__ import annotations

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from kiosk.assembly import Station
from kiosk.badge.coverage import uncovered
from kiosk.badge.fonts import missing_packages
from kiosk.badge.qr import symbol
from kiosk.devices import engines
from kiosk.devices.address import camera_meant
from kiosk.devices.awake import CANT, MEND, PATIENCE, Awake
from kiosk.devices.camera import Camera
from kiosk.devices.engines import Engine
from kiosk.devices.names import linux_cameras
from kiosk.devices.qr_reader import Image, QrReader
from kiosk.devices.sources import source_of
from kiosk.devices.status import SHOWING, CameraState, CameraStatus, Got
from kiosk.domain.clock_doubt import ClockDoubt, doubt
from kiosk.errors import Fault
from kiosk.guard import worries
from kiosk.printing.printer import open_printer
from kiosk.printing.zpl import ZplPrinter
from kiosk.storage import journal, keys, registrations
from kiosk.storage.database import Connection, translated

_SPECIMEN = "Zoë Đặng Łukasz Їжакевич Ελένη محمد תמר देवी สมชาย ሰላም 王小明 김서연 田中"
_PATIENCE = 20.0
"""Seconds that a camera may take to give a picture or to say why not; opening an RTSP stream may take eight."""
_FRAMES, _SLOWEST = 15, 8.0
"""Frames by which its rate is judged, and how many a second a slow one gives."""


class Health(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's result; `mend` is empty where nothing is to be done."""

    check: str
    health: Health
    message: str
    mend: str = ""


def examine(station: Station, camera: int | str = 0) -> Iterator[Finding]:
    """Check everything that a desk or a door needs, one finding each; a broken part never stops the others' checks."""
    checks: tuple[Callable[[Station], Finding], ...] = (_database, _keys, _roster, _staff, _clock, _decoders, _fonts, _printer)
    for check in checks:
        name = check.__name__.strip("_")
        try:
            with translated(None):
                finding = check(station)
            yield finding
        except Fault as fault:
            yield Finding(name, Health.BROKEN, fault.what, fault.mend)
    yield _camera(camera)
    yield _awake()
    yield Finding("hub", Health.OK, "none is set up; stations exchange bundle files")


def _database(station: Station) -> Finding:
    connection: Connection = station.connection
    answer = connection.execute("PRAGMA quick_check").fetchone()[0]
    if answer != "ok":
        return Finding("database", Health.BROKEN, "the database is damaged", "restore the newest backup beside it")
    version = connection.execute("SELECT sqlite_version()").fetchone()[0]
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    return Finding("database", Health.OK, f"whole; SQLite {version}, SQLCipher {cipher}")


def _keys(station: Station) -> Finding:
    kind = keys.kind_of_key(station.settings)
    if keys.key_file_exposed(station.settings):
        return Finding("keys", Health.BROKEN, "others on this machine can read the station's key file", "chmod 600 station.key")
    if kind == "file":
        return Finding(
            "keys",
            Health.WARNING,
            "the key lies in a file beside the database",
            "encrypt this disk, or set up with KIOSK_PASSPHRASE",
        )
    return Finding("keys", Health.OK, f"kept by {kind}")


def _roster(station: Station) -> Finding:
    count = registrations.count(station.connection)
    if not count:
        return Finding("roster", Health.WARNING, "nobody is registered", "import a roster: kiosk import ROSTER")
    return Finding("roster", Health.OK, f"{count} registrations")


def _staff(station: Station) -> Finding:
    staff = station.guard.staff()
    if found := worries(staff):
        return Finding("staff", Health.WARNING, *found[0])
    counts = Counter(who.role.word for who in staff)
    return Finding("staff", Health.OK, ", ".join(f"{count} {role}" for role, count in counts.items()))


def _clock(station: Station) -> Finding:
    now = station.clock().at
    wrong = doubt(now, journal.last_clock(station.connection, station.name), station.event)
    if wrong is ClockDoubt.BEHIND:
        return Finding("clock", Health.WARNING, "the clock is earlier than the last decision", "set this machine's clock")
    if wrong is ClockDoubt.OFF:
        return Finding(
            "clock",
            Health.WARNING,
            f"today is {station.event.local_day(now)}, the event is {station.event.starts} to {station.event.ends}",
            "right before and after an event; on the day, set this machine's clock",
        )
    return Finding("clock", Health.OK, f"{now.astimezone(station.event.timezone):%Y-%m-%d %H:%M %Z}")


def _decoders(station: Station) -> Finding:
    del station
    matrix = np.array(symbol("LANYARD").rows, dtype=np.uint8)
    picture = np.kron(255 - 255 * matrix, np.ones((6, 6), dtype=np.uint8))
    picture = np.pad(picture, 30, constant_values=255).astype(np.uint8)
    if [code.text for code in QrReader().read_still(picture)] != ["LANYARD"]:
        return Finding("decoders", Health.BROKEN, "a code drawn a moment ago can't be read", "install again: make setup")
    answers = {name: _reads(engine, picture) for name, engine in engines.all_of_them().items()}
    silent = [name for name, reads in answers.items() if not reads]
    told = f"{', '.join(name for name, reads in answers.items() if reads)} and our own decoder read"
    if not silent:
        return Finding("decoders", Health.OK, told)
    mend = "make setup; on Debian and Ubuntu pyzbar also needs: apt-get install libzbar0"
    return Finding("decoders", Health.WARNING, f"{told}; missing for hard codes: {', '.join(silent)}", mend)


def _reads(engine: Engine | None, picture: Image) -> bool:
    return engine is not None and [code.text for code in engine(picture).found] == ["LANYARD"]


def _fonts(station: Station) -> Finding:
    del station
    missing = missing_packages()
    if missing:
        said = "; ".join(f"{package} is missing: names in {scripts} can't be printed" for package, scripts in missing.items())
        return Finding("fonts", Health.BROKEN if uncovered(_SPECIMEN, "") else Health.WARNING, said, "install again: make setup")
    if unseen := uncovered(_SPECIMEN, ""):
        return Finding("fonts", Health.BROKEN, f"no glyph for {', '.join(map(str, unseen[:3]))}", "install again: make setup")
    return Finding(
        "fonts",
        Health.OK,
        "Latin, Cyrillic, Greek, Arabic, Hebrew, Devanagari, Thai, Ethiopic, Chinese, Korean, Japanese and more",
    )


def _printer(station: Station) -> Finding:
    printer, *others = map(open_printer, station.printers)
    if isinstance(printer, ZplPrinter) and printer.standing() is None:
        return Finding(
            "printer",
            Health.WARNING,
            f"{printer.describe()}: takes badges, but does not tell how it stands",
            "look at it now and then: that it is out of paper or open is not noticed here",
        )
    printer.check()
    for other in others:
        try:
            other.check()
        except Fault as fault:
            return Finding(
                "printer", Health.WARNING, f"{printer.describe()}; what takes over would not: {fault.what}", fault.mend
            )
    after = "".join(f", then {other.describe()}" for other in others)
    return Finding("printer", Health.OK, printer.describe() + after)


def _camera(camera: int | str) -> Finding:
    """Look through the camera as a window would, until it gives pictures or says why not.

    What it is in the end counts: some take seconds to begin, and are said to be stalled or dark until then.
    """
    try:
        source = source_of(camera if isinstance(camera, int) else camera_meant(camera))
    except Fault as fault:
        return Finding("camera", Health.WARNING, fault.what, fault.mend)
    known, steady = threading.Event(), threading.Event()
    count = itertools.count(1)

    def on_status(status: CameraStatus) -> None:
        if status.state is CameraState.ENDED:
            steady.set()
        # before the first frame, "stalled" may mean no more than slow
        if status.state is not CameraState.STALLED or status.frames:
            known.set()

    def on_frame(_: object) -> None:
        if next(count) >= _FRAMES and looking.status.state is CameraState.LIVE:
            steady.set()

    looking = Camera(source, on_frame=on_frame, on_status=on_status)
    with looking:
        known.wait(_PATIENCE)
        if looking.status.state in SHOWING:
            steady.wait(_FRAMES / _SLOWEST)
        status, seen = looking.status, looking.preview()
    if status.state not in {CameraState.LIVE, CameraState.ENDED}:
        return _camera_trouble(status)
    if seen is None:
        return Finding("camera", Health.BROKEN, f"{status.source}: gives no picture", "plug it in again, or restart this machine")
    got = status.got or Got(seen.shape[1], seen.shape[0])
    return Finding("camera", Health.OK, f"{status.source}: {got}; {status.rate:.0f} frames a second come")


def _awake() -> Finding:
    """Whether kiosk mode could keep this machine awake; it is asked for a moment."""
    with Awake() as awake:
        if awake.active(PATIENCE) is True:
            return Finding("awake", Health.OK, "kiosk mode keeps the screen on and the machine awake")
    return Finding("awake", Health.WARNING, CANT, MEND)


def _camera_trouble(status: CameraStatus) -> Finding:
    fault = status.fault
    what, mend = (
        (fault.what, fault.mend) if fault is not None else (f"{status.source}: gives no picture", "choose another camera")
    )
    others = ", ".join(present.camera.name for present in linux_cameras())
    if status.state is CameraState.ABSENT:
        # a desk can do without: names are typed
        mend = f"{mend}; this machine has: {others}" if others else "plug one in, or search by name at the desk"
        return Finding("camera", Health.WARNING, what, mend)
    return Finding("camera", Health.BROKEN, what, mend)
