"""Using a layout for the station: an organizer's act, with their PIN where the station knows its staff."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.badge.layout import Layout
from ui.layout_editor import AtLayoutEditor
from ui.layout_editor_acts import use
from ui.organizers_word import OrganizersWord, Using
from ui.wording import Shape, Tone
from ui.workers import Core


class UseLayout(QObject):
    """Makes a layout the station's."""

    def __init__(self, editor: AtLayoutEditor, core: Core, *, guarded: bool, second: float = 1000.0) -> None:
        super().__init__()
        self._editor = editor
        self._word = OrganizersWord(core, guarded=guarded, second=second)
        self.used: Layout | None = None
        editor.screen.use_asked.connect(self.ask)

    @property
    def question(self) -> Using | None:
        """What is being asked."""
        return self._word.question

    def ask(self) -> None:
        """Ask, and do it."""
        state = self._editor.state
        if self.question is not None or not state.usable or self._editor.fault is not None:
            return
        layout = state.draft
        words = self.tr("Every badge of this station is printed so from now on, by open windows too.")
        self._word.ask(
            self._editor.window,
            (self.tr("Print badges by this layout?"), layout.name, words),
            (self.tr("Cancel"), self.tr("Use it")),
            use(layout),
            lambda _: self._finish(layout),
            self._editor.tell,
        )

    def _finish(self, layout: Layout) -> None:
        self.used = layout
        self._editor.keep(layout)
        said = self.tr("Badges of this station look like “{0}” from now on").replace("{0}", layout.name)
        self._editor.window.trouble.show_words(Tone.ADMIT, Shape.TICK, said, "", "")
