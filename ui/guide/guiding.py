"""F1 in a window: opens the guide at its side, and closes it again."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kiosk.errors import Fault
from ui.faults import said, step
from ui.languages import Languages
from ui.widgets.file_dialog import file_dialog
from ui.window import Window

if TYPE_CHECKING:
    from ui.guide.saving import Press
    from ui.guide.sheet import GuideSheet


class Guide(QObject):
    """Serves one window while its `with` lasts. Everything else is loaded when somebody first wants it.

    Args:
        window: any.
        languages: its.
        page: of the guide, meant for whoever works there.
    """

    def __init__(self, window: Window, languages: Languages, page: str) -> None:
        super().__init__(window)
        self._window, self._languages, self._page = window, languages, page
        self._stack = ExitStack()
        self._sheet: GuideSheet | None = None
        self._press: Press | None = None
        self._before: QWidget | None = None
        self.dialog: QFileDialog | None = None

    def __enter__(self) -> Self:
        self._window.bind({"F1": self.turn})
        self._window.header.help_asked.connect(self.turn)
        self._languages.changed.connect(self._speak)
        self._name()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._languages.changed.disconnect(self._speak)
        if self.dialog is not None:
            self.dialog.reject()
        self._stack.close()

    @property
    def sheet(self) -> GuideSheet | None:
        """Where it stands; None before it was first opened."""
        return self._sheet

    @property
    def is_open(self) -> bool:
        """Whether somebody reads it."""
        return self._sheet is not None and self._sheet.isVisible()

    @Slot()
    def turn(self) -> None:
        """Open it, or close it."""
        if self.is_open:
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the page, ready to be scrolled."""
        if self._sheet is None:
            self._sheet = self._made()
        sheet = self._sheet
        self._before = QApplication.focusWidget()
        # whoever gets out of kiosk mode by a dialog for files got out without a PIN
        sheet.save.setVisible(not self._window.barred)
        sheet.show_remark("")
        sheet.speak(self._languages.current)
        sheet.place()
        sheet.show()
        sheet.raise_()
        sheet.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close(self) -> None:
        """Take it away; the focus goes back to where it was, if it is still here."""
        sheet, before = self._sheet, self._before
        self._before = None
        if sheet is None or not sheet.isVisible():
            return
        focus = QApplication.focusWidget()
        here = focus is not None and (focus is sheet or sheet.isAncestorOf(focus))
        sheet.hide()
        if here:
            back = before if before is not None and before.window() is self._window and before.isVisible() else None
            (back or self._window.screen_widget).setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self) -> GuideSheet:
        from ui.guide.sheet import GuideSheet  # noqa: PLC0415  (the window shows sooner)

        beside = self._window.pages
        sheet = GuideSheet(self._page, beside.parentWidget() or self._window, beside)
        sheet.close_asked.connect(self.close)
        sheet.save_asked.connect(self.offer_to_save)
        return sheet

    @Slot()
    def offer_to_save(self) -> None:
        """Ask where the page is to go."""
        if self._sheet is None or self.dialog is not None or self._window.barred:
            return
        translate = QCoreApplication.translate
        suggestion = f"{self._page}.{self._sheet.language}.pdf"
        dialog = self.dialog = file_dialog(self._window, translate("Guide", "Save the guide"), suggestion, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.finished.connect(self._asked)
        dialog.open()

    @Slot()
    def _asked(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def save(self, path: Path) -> None:
        """Write the page that is shown to a file."""
        if self._sheet is None:
            return
        if self._press is None:
            from ui.guide.saving import Press  # noqa: PLC0415

            self._press = self._stack.enter_context(Press())
        self._sheet.show_remark(QCoreApplication.translate("Guide", "One moment…"))
        self._press.write(self._page, self._sheet.language, path, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        if self._sheet is not None:
            self._sheet.show_remark("✓ " + QCoreApplication.translate("Guide", "Saved: {0}").replace("{0}", path.name))

    def _failed(self, fault: Fault) -> None:
        if self._sheet is not None:
            words = said(fault)
            self._sheet.show_remark(f"▲ {words.what}. {step(words)}", wrong=True)

    @Slot(str)
    def _speak(self, language: str) -> None:
        self._name()
        if self._sheet is not None and self.is_open:
            self._sheet.speak(language)

    def _name(self) -> None:
        self._window.header.show_help("? F1", QCoreApplication.translate("Guide", "Guide (F1)"))
