"""The event editor over the assistant: it edits the file that was read, and the assistant reads it again afterwards."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.errors import Fault
from ui.assistant import acts

if TYPE_CHECKING:
    from ui.assistant.assistant import Assistant
    from ui.event_editor.window import Parts
    from ui.languages import Languages
    from ui.looks import Looks


class Editing(QObject):
    """Opens the event editor and waits for its end. Nothing can be done in the assistant meanwhile.

    Attributes:
        parts: of the editor while it is open.
    """

    def __init__(self, assistant: Assistant, languages: Languages, looks: Looks) -> None:
        super().__init__()
        self._a, self._languages, self._looks = assistant, languages, looks
        self._open = contextlib.ExitStack()
        self.parts: Parts | None = None
        self._used = False
        assistant.edit_event_asked.connect(self.edit)

    @Slot(str)
    def edit(self, path: str) -> None:
        """Edit a file; the example, which is the program's own, as one that has no file yet. Empty is the station's event."""
        if self.parts is not None:
            self.parts.window.raise_()
            self.parts.window.activateWindow()
            return
        from ui.event_editor.window import Around, event_editor_window  # noqa: PLC0415  (few are ever asked to load it)

        example = path == str(acts.example())
        file = Path(path) if path and not example else None
        opening = self._a.opening if self._a.standing is not None and not example else None
        window = event_editor_window(
            self._a.application,
            opening,
            file,
            self._a.language,
            second=self._a.second,
            around=Around(self._languages, self._looks),
        )
        try:
            self.parts = self._open.enter_context(window)
        except Fault as fault:
            self._a.event_step.page.tell_fault(fault, self.tr("Nothing was changed."))
            return
        self._used = False
        if self.parts.use is not None:
            self.parts.use.done.connect(self._take_note)
        # not while it is still closing
        self.parts.window.closed.connect(lambda: QTimer.singleShot(0, self, self._done))

    @Slot()
    def _take_note(self) -> None:
        """The station has another event."""
        self._used = True

    @Slot()
    def _done(self) -> None:
        """Read the file again, wherever it was saved to; and the station, whose event may be another now."""
        if self.parts is None:
            return
        path = self.parts.files.path
        self.close()
        if self._used:
            self._a.take_up_event()
        elif self._a.standing is not None:
            self._a.refresh()
        if path is not None:
            self._a.event_step.look_at(path)

    def close(self) -> None:
        """End the editor, if it is open."""
        self.parts = None
        self._open.close()
