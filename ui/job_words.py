"""What is said and offered about one print job, by how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.domain.reason import Reason
from kiosk.printing.job import JobState
from kiosk.printing.trouble import Trouble, advice
from kiosk.wording.explain import desk_step, short_reason
from kiosk.wording.troubles import TroubleWords, trouble_words
from ui.acts import JobCase
from ui.printer_names import called
from ui.standing import stuck
from ui.widgets.job_dialog import Choice, Talk
from ui.wording import GLYPHS, Shape

translate = QCoreApplication.translate
Choices = tuple[tuple[Choice, str], ...]


def talk_about(case: JobCase, language: str) -> Talk:
    """What to say of a job, and what to offer."""
    return _About(case, language).talk()


def elsewhere(case: JobCase) -> str:
    """The address of the printer that `Choice.ELSEWHERE` and `Choice.TAKE_OVER` mean; empty where there is none."""
    in_use, *others = case.printers
    if case.named.job.printer != in_use:
        return in_use
    return next(iter(others), "")


@dataclass(frozen=True, slots=True)
class _About:
    case: JobCase
    language: str

    def talk(self) -> Talk:
        job = self.case.named.job
        if job.state is JobState.UNKNOWN:
            return self._doubt()
        if job.again:
            return self._failed()
        if job.state is JobState.FAILED:
            return self._ended()
        return self._underway()

    def _doubt(self) -> Talk:
        words = translate(
            "JobWords", "Look into the printer {0}. The badge is never printed again unless you say that nothing came out."
        )
        choices = (
            (Choice.CAME_OUT, f"{GLYPHS[Shape.TICK]}  " + translate("JobWords", "Yes, it is here")),
            (Choice.NOT_OUT, f"{GLYPHS[Shape.CROSS]}  " + translate("JobWords", "No, nothing came out")),
        )
        return self._say(translate("JobWords", "Did this badge come out?"), words, choices, pair=True)

    def _failed(self) -> Talk:
        job = self.case.named.job
        if self.case.against is not None:
            return self._refused(self.case.against)
        if job.trouble is Trouble.NOT_OUT:
            title, to_do = translate("JobWords", "Print this badge again?"), ""
        else:
            words = self._of(job.trouble)
            title, to_do = translate("JobWords", "This badge did not come out") + f" ({words.short})", self._do(job.trouble)
        again = (Choice.AGAIN, translate("JobWords", "Print again"))
        if job.printer != self.case.printers[0]:
            # its printer is out of use: that is the exception now
            again = (Choice.AGAIN, self._named(translate("JobWords", "Print again on {0}"), job.printer))
            first = (Choice.ELSEWHERE, self._named(translate("JobWords", "Print on {0}"), self.case.printers[0]))
            choices: Choices = (first, again)
        else:
            choices = (again, *self._take_over())
        known = translate("JobWords", "It is the same badge, with the same number: nothing is printed twice.")
        return self._say(title, known, (*choices, (Choice.DROP, translate("JobWords", "Give up"))), to_do=to_do, usual=True)

    def _refused(self, reason: Reason) -> Talk:
        """Nothing is printed for somebody whom every door would refuse."""
        title = translate("JobWords", "This badge is not printed") + f" ({short_reason(reason, self.language)})"
        choices = ((Choice.DROP, translate("JobWords", "Give up")),)
        return self._say(title, "", choices, to_do=desk_step(reason, self.language))

    def _underway(self) -> Talk:
        job, ahead = self.case.named.job, self.case.ahead
        to_do = self._do(ahead) if ahead else ""
        wrong = f" ({self._of(ahead).short})" if ahead else ""
        if job.state is JobState.PRINTED:
            return self._say(translate("JobWords", "This badge is out"), "", ())
        if job.state is JobState.QUEUED:
            words = translate("JobWords", "It prints on {0} as soon as it is its turn.")
            over = self._take_over()
            if over and self.case.printing:
                words += " " + translate("JobWords", "What is printing there stays there.")
            choices = (*over, (Choice.DROP, translate("JobWords", "Give up")))
            return self._say(translate("JobWords", "This badge waits") + wrong, words, choices, to_do=to_do)
        words = translate("JobWords", "It stays at {0}, where it may come out at any moment.")
        return self._say(
            translate("JobWords", "This badge is printing") + wrong, words, self._rest() if stuck(job) else (), to_do=to_do
        )

    def _ended(self) -> Talk:
        words = self._of(self.case.named.job.trouble)
        title = translate("JobWords", "This badge is not printed") + f" ({words.short})"
        return self._say(title, "", (), to_do=words.to_do)

    def _take_over(self) -> Choices:
        """Another printer for this badge and what else waits; nothing where there is none, or this one waits elsewhere."""
        other, others = elsewhere(self.case), self.case.others
        if not other or self.case.named.job.printer != self.case.printers[0]:
            return ()
        if not others:
            text = translate("JobWords", "Print on {0} instead")
        elif others == 1:
            text = translate("JobWords", "Print on {0} instead, and 1 other that waits")
        else:
            text = translate("JobWords", "Print on {0} instead, and {1} others that wait").replace("{1}", str(others))
        return ((Choice.TAKE_OVER, self._named(text, other)),)

    def _rest(self) -> Choices:
        """Another printer for what waits behind a badge that is printing, and for those to come."""
        other, others = elsewhere(self.case), self.case.others
        if not other or self.case.named.job.printer != self.case.printers[0]:
            return ()
        text = translate("JobWords", "Print the next badges on {0}")
        if others:
            text = translate("JobWords", "Print the next badges on {0}; waiting: {1}").replace("{1}", str(others))
        return ((Choice.TAKE_OVER, self._named(text, other)),)

    def _say(self, title: str, words: str, choices: Choices, *, to_do: str = "", usual: bool = False, pair: bool = False) -> Talk:
        named = self.case.named
        message = named.job.message if named.job.trouble is not Trouble.NOT_OUT else ""
        return Talk(
            title=title,
            name=named.name,
            country=named.country,
            words=self._named(words, named.job.printer),
            quoted=f"“{message}”" if message else "",
            to_do=to_do,
            choices=choices,
            later=translate("JobWords", "Later") if choices else translate("JobWords", "Close"),
            usual=usual,
            pair=pair,
        )

    def _named(self, words: str, printer: str) -> str:
        return words.replace("{0}", called(printer, self.case.printers))

    def _do(self, trouble: Trouble) -> str:
        """What to do about a job that is not in doubt."""
        return self._of(advice(trouble)).to_do

    def _of(self, trouble: Trouble) -> TroubleWords:
        return trouble_words(trouble, self.language)
