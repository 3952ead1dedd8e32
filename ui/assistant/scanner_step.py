"""Trying a keyboard scanner: the real filter that tells scans from typing, and what its keys show of how it is set."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.devices.scanner_text import End
from kiosk.devices.scanner_trial import TEST_CODE, Trait, Verdict, judge
from kiosk.devices.scanners import rules_of
from kiosk.devices.wedge import Key
from kiosk.errors import Fault
from kiosk.storage.trials import Trial
from ui.assistant import acts
from ui.assistant.scanner_page import ScannerPage
from ui.assistant.steps import Standing
from ui.wording import Sound, Tone

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant

_OVER = 400
"""Milliseconds after the last key for which more of a slow scan may come."""
_APART = 1.0
"""Seconds between two keys after which the later one begins another scan."""
_NONE = "none"


class ScannerStep(QObject):
    """Works the scanner's page."""

    def __init__(self, assistant: Assistant, page: ScannerPage) -> None:
        super().__init__()
        self._a, self.page = assistant, page
        self._stack = ExitStack()
        self._keys: list[Key] = []
        self.verdict: Verdict | None = None
        self.over = QTimer(self, singleShot=True, interval=_OVER)
        self.over.timeout.connect(self._judge)
        page.none_asked.connect(self._without)
        page.play_asked.connect(assistant.frame.sounds.play)

    def show_standing(self, standing: Standing) -> None:
        """Say how the last trial went."""
        tried = standing.trials.get(Trial.SCANNER)
        if tried is None or self.page.remark.tone is not None:
            return
        if tried.about == _NONE:
            self._say_none()
        elif tried.good:
            self.page.tell(Tone.ADMIT, self.tr("The scanner reads codes"))

    def enter(self) -> None:
        """Listen to the keys."""
        from ui.scanner_forms import form_of  # noqa: PLC0415  (loads every parser of codes)
        from ui.scanner_keys import KeyboardScanner  # noqa: PLC0415  (as above)

        try:
            self._rules = rules_of(self._a.settings.scanner)
        except Fault as fault:
            self.page.tell_fault(fault, self.tr("Everything else works."))
            return
        # what ends with nothing is to be caught here as well, and told
        rules = replace(self._rules, ends=self._rules.ends | {End.PAUSE}, prefix="", suffix="")
        keyboard = self._stack.enter_context(KeyboardScanner(self._a.application, rules, form_of))
        keyboard.pressed.connect(self._pressed)
        self._keys = []

    def leave(self) -> None:
        """Listen no longer."""
        self.over.stop()
        self._stack.close()

    def _pressed(self, key: Key) -> None:
        if self._keys and not 0 <= key.at - self._keys[-1].at <= _APART:
            self._keys = []
        self._keys.append(key)
        self.over.start()

    def _judge(self) -> None:
        keys, self._keys = self._keys, []
        verdict = judge(keys, TEST_CODE, self._rules)
        # a hand that walks the page by keys is no scanner
        if verdict is None or (Trait.OTHER_CODE in verdict.traits and Trait.SLOW in verdict.traits):
            return
        self.verdict = verdict
        tone = Tone.ADMIT if verdict.good else Tone.ATTENTION
        title, words, mend = self._words(verdict)
        self.page.tell(tone, title, words, mend)
        self._a.frame.sounds.play(Sound.ADMIT if verdict.good else Sound.ATTENTION)
        self._a.bench.ask_station(
            acts.tried(Trial.SCANNER, good=verdict.good, about=verdict.end.value if verdict.end else ""),
            self._a.show_standing,
            self.page.tell_fault,
        )

    def _without(self) -> None:
        self._say_none()
        self._a.bench.ask_station(acts.tried(Trial.SCANNER, good=True, about=_NONE), self._a.show_standing, self.page.tell_fault)

    def _say_none(self) -> None:
        self.page.tell(Tone.ADMIT, self.tr("No scanner is used here"), self.tr("The camera reads, or names are typed."))

    def _words(self, verdict: Verdict) -> tuple[str, str, str]:
        """What is said of a scan: what it was, what it shows, what to do."""
        end = {
            End.ENTER: self.tr("It ends with Enter."),
            End.TAB: self.tr("It ends with Tab."),
            End.LINE_FEED: self.tr("It ends with a line feed."),
        }.get(verdict.end or End.PAUSE, self.tr("It ends with nothing."))
        manual = self.tr("Scan the setting in the scanner’s manual")
        if verdict.good:
            return self.tr("The scanner reads codes"), f"{self._harmless(verdict)} {end}".strip(), ""
        mends = {
            Trait.OTHER_CODE: (self.tr("That was another code"), self.tr("Scan the code that is shown here.")),
            Trait.GARBLED: (
                self.tr("Its letters arrive garbled"),
                f"{manual}: " + self.tr("keyboard country USA (English)."),
            ),
            Trait.FRAMED: (
                self.tr("It sends more than the code: “{0}” before it, “{1}” after it"),
                self.tr("Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX."),
            ),
            Trait.SLOW: (
                self.tr("It types too slowly: up to {2} ms from key to key"),
                self.tr("Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}."),
            ),
            Trait.NO_END: (
                self.tr("It does not end a code with Enter"),
                f"{manual}: " + self.tr("suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause."),
            ),
        }
        title, mend = mends[next(trait for trait in verdict.traits if trait in mends)]
        gap = round(verdict.gap * 1000)
        title, mend = (self._filled(text, verdict, gap) for text in (title, mend))
        return title, self.tr("It sent: {0}").replace("{0}", verdict.text), mend

    @staticmethod
    def _filled(text: str, verdict: Verdict, gap: int) -> str:
        values = {"{0}": verdict.before, "{1}": verdict.after, "{2}": str(gap), "{3}": str(2 * gap)}
        for place, value in values.items():
            text = text.replace(place, value)
        return text

    def _harmless(self, verdict: Verdict) -> str:
        words = {
            Trait.CAPS_LOCK: self.tr("CapsLock is on: codes are read all the same, but turn it off before you type names."),
            Trait.OTHER_LAYOUT: self.tr(
                "This computer’s keyboard is not the scanner’s: codes are read by the places of the keys."
            ),
            Trait.LOCAL_SETTING: self.tr("The scanner is set to this computer’s keyboard, which is fine here and not elsewhere."),
        }
        return " ".join(words[trait] for trait in verdict.traits if trait in words)
