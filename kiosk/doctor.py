"""What works on this station and what to mend, before the queue forms."""

from __future__ import annotations

import itertools
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
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
from kiosk.domain.staff import Role
from kiosk.errors import Fault
from kiosk.guard import Worry, lacking, worries
from kiosk.printing.printer import open_printer
from kiosk.printing.zpl import ZplPrinter
from kiosk.storage import journal, keys, registrations
from kiosk.storage.database import Connection, translated
from kiosk.wording.codes import Part
from kiosk.wording.told import Blamed, Half, Said, said, told

_SPECIMEN = "Zoë Đặng Łukasz Їжакевич Ελένη محمد תמר देवी สมชาย ሰላም 王小明 김서연 田中"
_PATIENCE = 20.0
"""Seconds that a camera may take to give a picture or to say why not; opening an RTSP stream may take eight."""
_FRAMES, _SLOWEST = 15, 8.0
"""Frames by which its rate is judged, and how many a second a slow one gives."""

_WORRIES = {
    Worry.NOBODY: Part.STAFF_NOBODY,
    Worry.ONE_ORGANIZER: Part.STAFF_ONE_ORGANIZER,
    Worry.NO_SUPERVISOR: Part.STAFF_NO_SUPERVISOR,
}
_ROLES = {
    Role.OPERATOR: Part.ROLE_OPERATOR,
    Role.SUPERVISOR: Part.ROLE_SUPERVISOR,
    Role.ORGANIZER: Part.ROLE_ORGANIZER,
}


class Health(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's result; `mend` is empty where nothing is to be done.

    Both are English; what is `Said` a window says in another language.
    """

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
            yield Finding(name, Health.BROKEN, *_faulty(fault))
    yield _camera(camera)
    yield _awake()
    yield Finding("hub", Health.OK, said(Part.HUB_NONE))


def _faulty(fault: Fault) -> tuple[Said, Said]:
    """What is wrong, and the mend, of which each brings its English."""
    if fault.code is not None:
        what = Blamed(fault.what, fault.code, fault.given, Half.WHAT)
        return said(Part.FAULT, fault=what), said(Part.FAULT, fault=replace(what, english=fault.mend, half=Half.MEND))
    return (
        Said(told(Part.FAULTY, detail=fault.what), fault.what),
        Said(told(Part.FAULTY_MEND, detail=fault.mend), fault.mend),
    )


def _database(station: Station) -> Finding:
    connection: Connection = station.connection
    answer = connection.execute("PRAGMA quick_check").fetchone()[0]
    if answer != "ok":
        return Finding("database", Health.BROKEN, said(Part.DATABASE_DAMAGED), said(Part.DATABASE_DAMAGED_MEND))
    version = connection.execute("SELECT sqlite_version()").fetchone()[0]
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0]
    return Finding("database", Health.OK, said(Part.DATABASE_WHOLE, sqlite=version, cipher=cipher))


def _keys(station: Station) -> Finding:
    kind = keys.kind_of_key(station.settings)
    if keys.key_file_exposed(station.settings):
        return Finding("keys", Health.BROKEN, said(Part.KEY_EXPOSED), said(Part.KEY_EXPOSED_MEND))
    if kind == "file":
        return Finding(
            "keys",
            Health.WARNING,
            said(Part.KEY_IN_FILE),
            said(Part.KEY_IN_FILE_MEND),
        )
    kept = {"keyring": Part.KEY_IN_KEYRING, "passphrase": Part.KEY_BY_PHRASE}
    return Finding("keys", Health.OK, said(kept.get(kind, Part.KEY_KEPT), kind=kind))


def _roster(station: Station) -> Finding:
    count = registrations.count(station.connection)
    if not count:
        return Finding("roster", Health.WARNING, said(Part.NOBODY_REGISTERED), said(Part.NOBODY_REGISTERED_MEND))
    return Finding("roster", Health.OK, said(Part.REGISTERED, number=count))


def _staff(station: Station) -> Finding:
    staff = station.guard.staff()
    if found := worries(staff):
        (what, mend), worry = found[0], lacking(staff)[0]
        return Finding("staff", Health.WARNING, Said(told(_WORRIES[worry]), what), Said(told(Part.STAFF_MEND), mend))
    counts = Counter(who.role for who in staff)
    roles = tuple(said(_ROLES[role], number=count) for role, count in counts.items())
    return Finding("staff", Health.OK, said(Part.STAFF, roles=roles))


def _clock(station: Station) -> Finding:
    now = station.clock().at
    wrong = doubt(now, journal.last_clock(station.connection, station.name), station.event)
    if wrong is ClockDoubt.BEHIND:
        return Finding("clock", Health.WARNING, said(Part.CLOCK_BEHIND), said(Part.CLOCK_MEND))
    if wrong is ClockDoubt.OFF:
        return Finding(
            "clock",
            Health.WARNING,
            said(
                Part.CLOCK_OFF,
                today=str(station.event.local_day(now)),
                starts=str(station.event.starts),
                ends=str(station.event.ends),
            ),
            said(Part.CLOCK_OFF_MEND),
        )
    return Finding("clock", Health.OK, said(Part.CLOCK, now=f"{now.astimezone(station.event.timezone):%Y-%m-%d %H:%M %Z}"))


def _decoders(station: Station) -> Finding:
    del station
    matrix = np.array(symbol("LANYARD").rows, dtype=np.uint8)
    picture = np.kron(255 - 255 * matrix, np.ones((6, 6), dtype=np.uint8))
    picture = np.pad(picture, 30, constant_values=255).astype(np.uint8)
    if [code.text for code in QrReader().read_still(picture)] != ["LANYARD"]:
        return Finding("decoders", Health.BROKEN, said(Part.CODE_UNREADABLE), said(Part.INSTALL_MEND))
    answers = {name: _reads(engine, picture) for name, engine in engines.all_of_them().items()}
    silent = [name for name, reads in answers.items() if not reads]
    names = tuple(name for name, reads in answers.items() if reads)
    if not silent:
        return Finding("decoders", Health.OK, said(Part.DECODERS, names=names))
    found = said(Part.DECODERS_MISSING, names=names, missing=tuple(silent))
    return Finding("decoders", Health.WARNING, found, said(Part.DECODERS_MEND))


def _reads(engine: Engine | None, picture: Image) -> bool:
    return engine is not None and [code.text for code in engine(picture).found] == ["LANYARD"]


def _fonts(station: Station) -> Finding:
    del station
    missing = missing_packages()
    if missing:
        what = "; ".join(f"{package} is missing: names in {scripts} can't be printed" for package, scripts in missing.items())
        lost = Said(told(Part.FONTS_MISSING, packages=tuple(missing)), what)
        return Finding("fonts", Health.BROKEN if uncovered(_SPECIMEN, "") else Health.WARNING, lost, said(Part.INSTALL_MEND))
    if unseen := uncovered(_SPECIMEN, "")[:3]:
        characters = tuple(one.cluster for one in unseen)
        blank = Said(told(Part.FONTS_UNSEEN, characters=characters), f"no glyph for {', '.join(map(str, unseen))}")
        return Finding("fonts", Health.BROKEN, blank, said(Part.INSTALL_MEND))
    return Finding("fonts", Health.OK, said(Part.FONTS))


def _printer(station: Station) -> Finding:
    printer, *others = map(open_printer, station.printers)
    if isinstance(printer, ZplPrinter) and printer.standing() is None:
        return Finding(
            "printer",
            Health.WARNING,
            said(Part.PRINTER_SILENT, printer=printer.describe()),
            said(Part.PRINTER_SILENT_MEND),
        )
    printer.check()
    for other in others:
        try:
            other.check()
        except Fault as fault:
            after = told(Part.PRINTER_AFTER, printer=station.printers[0], detail=fault.what)
            what = f"{printer.describe()}; what takes over would not: {fault.what}"
            return Finding("printer", Health.WARNING, Said(after, what), _faulty(fault)[1])
    english = printer.describe() + "".join(f", then {other.describe()}" for other in others)
    return Finding("printer", Health.OK, Said(told(Part.PRINTERS, printers=tuple(station.printers)), english))


def _camera(camera: int | str) -> Finding:
    """Look through the camera as a window would, until it gives pictures or says why not.

    What it is in the end counts: some take seconds to begin, and are said to be stalled or dark until then.
    """
    try:
        source = source_of(camera if isinstance(camera, int) else camera_meant(camera))
    except Fault as fault:
        return Finding("camera", Health.WARNING, *_faulty(fault))
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
        return Finding("camera", Health.BROKEN, said(Part.CAMERA_BLIND, camera=status.source), said(Part.CAMERA_BLIND_MEND))
    got = status.got or Got(seen.shape[1], seen.shape[0])
    found = said(Part.CAMERA, camera=status.source, got=str(got), rate=f"{status.rate:.0f}")
    return Finding("camera", Health.OK, found)


def _awake() -> Finding:
    """Whether kiosk mode could keep this machine awake; it is asked for a moment."""
    with Awake() as awake:
        if awake.active(PATIENCE) is True:
            return Finding("awake", Health.OK, said(Part.AWAKE))
    return Finding("awake", Health.WARNING, Said(told(Part.AWAKE_NOT), CANT), Said(told(Part.AWAKE_NOT_MEND), MEND))


def _camera_trouble(status: CameraStatus) -> Finding:
    fault = status.fault
    what, mend = (
        _faulty(fault) if fault is not None else (said(Part.CAMERA_BLIND, camera=status.source), said(Part.CAMERA_OTHER_MEND))
    )
    others = tuple(present.camera.name for present in linux_cameras())
    if status.state is CameraState.ABSENT:
        # a desk can do without: names are typed
        english = f"{mend}; this machine has: {', '.join(others)}"
        mend = Said(told(Part.CAMERA_OTHERS_MEND, cameras=others), english) if others else said(Part.CAMERA_ABSENT_MEND)
        return Finding("camera", Health.WARNING, what, mend)
    return Finding("camera", Health.BROKEN, what, mend)
