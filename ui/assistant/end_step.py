"""Summing up, and starting a desk or a door as a program of its own."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.files.mapping import KEPT
from ui import people
from ui.assistant.end_page import EndPage
from ui.assistant.steps import Standing, State, Step, state_of
from ui.printer_names import called
from ui.wording import Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant

Start = Callable[[Sequence[str], str], bool]
"""Starts this program with arguments and the station's passphrase (empty: none); whether it began."""


def start(arguments: Sequence[str], passphrase: str) -> bool:
    """Start this program again, beside this process and not ended with it."""
    program = QProcess()
    program.setProgram(sys.executable)
    program.setArguments([*([] if getattr(sys, "frozen", False) else ["-m", "ui.command"]), *arguments])
    environment = QProcessEnvironment.systemEnvironment()
    if passphrase:
        environment.insert("KIOSK_PASSPHRASE", passphrase)
    program.setProcessEnvironment(environment)
    return bool(program.startDetached()[0])


class EndStep(QObject):
    """Works the last page."""

    def __init__(self, assistant: Assistant, page: EndPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self.start: Start = start
        page.desk_asked.connect(lambda: self._begin(["desk"]))
        page.door_asked.connect(lambda code: self._begin(["door", "--session", code]))
        page.step_asked.connect(assistant.go)
        page.copy_asked.connect(self._copy)

    def show_standing(self, standing: Standing) -> None:
        """Show what is ready and what is left."""
        states = {step: state_of(step, standing) for step in Step}
        names = {step: self._a.screen.name_of(step) for step in Step}
        self.page.show_states(states, names, list(self._facts(standing, states)))
        self.page.ended.show_event(standing.event, standing.now)
        language = self._a.language
        self.page.show_sessions([(one.code, people.session_title(one, language)) for one in standing.event.sessions])
        self.page.show_commands(list(self._commands(standing)), passphrase=standing.key == "passphrase")

    def _facts(self, standing: Standing, states: dict[Step, State]) -> Iterator[str]:
        yield (
            self.tr("Station {0}, sessions: {1}").replace("{0}", standing.name).replace("{1}", str(len(standing.event.sessions)))
        )
        if standing.registrations:
            yield self.tr("People registered: {0}").replace("{0}", f"{standing.registrations:,}")
        if standing.staff:
            yield self.tr("Staff named: {0}").replace("{0}", str(len(standing.staff)))
        for step, words in (
            (Step.CAMERA, self.tr("The camera was tried")),
            (Step.SCANNER, self.tr("The scanner was tried")),
            (Step.PRINTER, self.tr("A test badge came out right on {0}").replace("{0}", called(standing.printers[0]))),
            (Step.CHECK, self.tr("Everybody was tried at every door")),
        ):
            if states[step] is State.DONE:
                yield words

    def _commands(self, standing: Standing) -> Iterator[tuple[str, str]]:
        home = self._a.settings.home
        begin = f"kiosk --home {shlex.quote(str(home))}"
        yield self.tr("The desk"), f"{begin} desk --full-screen"
        if standing.event.sessions:
            yield self.tr("A door"), f"{begin} door --session {shlex.quote(standing.event.sessions[0].code)} --full-screen"
        mapping = f" --map {shlex.quote(str(home / KEPT))}" if (home / KEPT).exists() else ""
        yield self.tr("A newer roster"), f"{begin} import ROSTER{mapping}"
        yield self.tr("Trying everything again"), f"{begin} preflight"

    def _begin(self, arguments: Sequence[str]) -> None:
        settings = self._a.settings
        if self.start(["--home", str(settings.home), *arguments], settings.passphrase or ""):
            self.page.tell(Tone.ADMIT, self.tr("Its window opens in a moment"), self.tr("This one may be closed."))
        else:
            self.page.tell(
                Tone.ATTENTION,
                self.tr("It could not be started"),
                self.tr("The station is set up all the same."),
                self.tr("Start it from a terminal with the command below."),
            )

    def _copy(self, command: str) -> None:
        self._a.application.clipboard().setText(command)
        self.page.tell(Tone.ADMIT, self.tr("Copied"), command)
