"""The setup assistant, step by step on a real station."""

from __future__ import annotations

from pathlib import Path

from kiosk.devices.scanner_trial import TEST_CODE
from kiosk.devices.sources import Frames
from kiosk.domain.staff import Role
from kiosk.settings import Settings
from tests.devices.keyboards import Scanner
from tests.ui.keys import Keyboard
from tests.ui.screenshots.studio import Studio
from tests.ui.shots import Film, scene
from tests.ui.world import EVENT, HEADER, MORNING, PEOPLE, moment
from ui.assistant.app import Parts, assistant_window
from ui.assistant.roster_page import Kind
from ui.assistant.steps import Step
from ui.frame import World

MISTAKES = (
    EVENT.replace('admit.tiers = ["FP"]', 'admit.tiers = ["FP", "VIP"]')
    .replace("#7A3E9D", "violet")
    .replace("2024-10-21T17:00:00", "2024-10-25T17:00:00")
)
STRANGE = HEADER.replace("id,", "Ref,").replace("tier,", "Badge class,")


def shoot(studio: Studio) -> None:
    """Keep every step's states."""
    with studio.folder_of_a_name() as here:
        _write(here)
        film = Film()
        world = World(camera=Frames(film.frames(), "simulated camera"), names=list, now=lambda: moment(MORNING))
        settings = Settings(home=here / "station", keyring=False)
        with assistant_window(studio.application, settings, studio.language, world) as parts:
            _event(studio, parts, here)
            _roster(studio, parts, here)
            _staff(studio, parts)
            _devices(studio, parts, film)
            _printer(studio, parts)
            _end(studio, parts)


def _write(here: Path) -> None:
    (here / "event.toml").write_text(EVENT, encoding="utf-8")
    (here / "mistakes.toml").write_text(MISTAKES, encoding="utf-8")
    bad = "R90,,No,Tier,,Somewhere,FR,,GUEST,approved,fr,c-R90,,"
    (here / "roster.csv").write_text("\n".join((STRANGE, *PEOPLE, bad)), encoding="utf-8")


def _event(studio: Studio, parts: Parts, here: Path) -> None:
    page, step = parts.pages.event, parts.assistant.event_step
    studio.keep("assistant-01-empty", parts.window)
    step.look_at(here / "mistakes.toml")
    studio.until(lambda: not page.problems.isHidden())
    studio.keep("assistant-02-mistakes", parts.window)
    step.look_at(here / "event.toml")
    studio.until(lambda: step.read is not None)
    studio.keep("assistant-03-read", parts.window)
    page.name.setText("Desk 2")
    page.secret.setText("seven bridges of Kaliningrad")
    page.again.setText("seven bridges of Kaliningrad")
    studio.keep("assistant-04-passphrase", parts.window)
    page.set_up.click()
    studio.until(lambda: parts.screen.here is Step.ROSTER)


def _roster(studio: Studio, parts: Parts, here: Path) -> None:
    page, step = parts.pages.roster, parts.assistant.roster
    studio.keep("assistant-05-people", parts.window)
    step.look_at(here / "roster.csv")
    studio.until(lambda: step.columns is not None and not step.columns.usable)
    studio.keep("assistant-06-columns", parts.window)
    for name, field in (("Ref", "id"), ("Badge class", "tier")):
        place = next(one.place for one in step.columns.columns if one.header == name)
        step.read_as(place, field)
        studio.until(lambda field=field: field in {one.field for one in step.columns.columns})
    studio.until(lambda: step.comparison is not None)
    studio.keep("assistant-07-rejected", parts.window)
    page.show_kind(Kind.NEW)
    studio.keep("assistant-08-new", parts.window)
    page.take.click()
    studio.until(lambda: bool(parts.assistant.standing.registrations))
    studio.keep("assistant-09-taken-in", parts.window)


def _staff(studio: Studio, parts: Parts) -> None:
    page, assistant = parts.pages.staff, parts.assistant
    assistant.go(Step.STAFF)
    studio.keep("assistant-10-staff", parts.window)
    for name, key, role, pin in (
        ("Mirela Wagner", "MW1", Role.ORGANIZER, "402917"),
        ("Sofia Peña", "SUP1", Role.SUPERVISOR, "730164"),
    ):
        page.name.setText(name)
        page.id.setText(key)
        page.role.setCurrentIndex(page.role.findData(role))
        for line in (page.pin, page.again):
            for digit in pin:
                line.add(digit)
        page.add.click()
        studio.until(lambda key=key: key in {one.id for one in assistant.standing.staff})
    studio.keep("assistant-11-one-organizer", parts.window)


def _devices(studio: Studio, parts: Parts, film: Film) -> None:
    assistant = parts.assistant
    assistant.go(Step.CAMERA)
    studio.until(lambda: parts.pages.camera.camera.words == "")
    studio.keep("assistant-12-camera", parts.window)
    film.still = scene(TEST_CODE)
    studio.until(lambda: parts.pages.camera.remark.tone is not None)
    studio.keep("assistant-13-camera-reads", parts.window)
    assistant.go(Step.SCANNER)
    studio.keep("assistant-14-scanner", parts.window)
    keyboard = Keyboard(parts.window.windowHandle())
    keyboard.scan(TEST_CODE, Scanner(), ends=())
    studio.until(lambda: assistant.scanner.verdict is not None)
    studio.keep("assistant-15-scanner-no-enter", parts.window)
    assistant.scanner.verdict = None
    keyboard.scan(TEST_CODE, Scanner(layout="fr"))
    studio.until(lambda: assistant.scanner.verdict is not None)
    studio.keep("assistant-16-scanner-reads", parts.window)


def _printer(studio: Studio, parts: Parts) -> None:
    page, assistant = parts.pages.printer, parts.assistant
    assistant.printer.seconds = 0.2
    assistant.go(Step.PRINTER)
    studio.until(lambda: bool(page.found) and not page.preview.empty)
    studio.keep("assistant-17-printer", parts.window)
    page.test.click()
    studio.until(lambda: not page.question.isHidden())
    studio.keep("assistant-18-test-badge", parts.window)
    page.no.click()
    studio.keep("assistant-19-not-right", parts.window)


def _end(studio: Studio, parts: Parts) -> None:
    assistant = parts.assistant
    assistant.go(Step.CHECK)
    studio.keep("assistant-20-rehearsal", parts.window)
    parts.pages.check.run.click()
    studio.until(lambda: parts.pages.check.checked is not None)
    studio.until(lambda: parts.pages.check.remark.tone is not None)
    studio.keep("assistant-21-found", parts.window)
    assistant.go(Step.END)
    studio.keep("assistant-22-end", parts.window)
    assistant.vouching.leave()
    assistant.printer.use("folder:elsewhere")
    studio.until(lambda: assistant.vouching.question is not None)
    studio.until(lambda: bool(assistant.vouching.question.sign_in.staff))
    studio.keep("assistant-23-who", parts.window)
    assistant.vouching.question.reject()
