"""Saving what is seen: a picture, a table, or everything into a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from kiosk.domain.staff import Staff
from kiosk.errors import Fault
from kiosk.reports.figures import Figures
from kiosk.whole import part_of_name
from ui.dashboard import acts
from ui.dashboard.picture import picture, png
from ui.dashboard.said import as_of
from ui.dashboard.values import Shown
from ui.duty import Duty
from ui.proving import By
from ui.station import Station


class Saving(QObject):
    """Asks where, writes on the core's thread, and says that it is done or why not.

    Args:
        duty: who does it.
        say: told what was saved.
    """

    def __init__(self, duty: Duty, say: Callable[[str], None]) -> None:
        super().__init__()
        self._duty, self._say = duty, say
        self.dialog: QFileDialog | None = None

    def picture(self, shown: Shown, figures: Figures) -> None:
        """Save a page's chart."""
        image = self._draw(shown, figures)
        dialog = self._ask(self.tr("Save the picture"), self.tr("Pictures (*.png)"), f"{part_of_name(shown.sheet.name)}.png")
        dialog.fileSelected.connect(lambda name: self.write_picture(Path(name), image))

    def table(self, shown: Shown) -> None:
        """Save a page's table, all rows of it."""
        dialog = self._ask(self.tr("Save the table"), self.tr("Tables (*.csv)"), f"{part_of_name(shown.sheet.name)}.csv")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), shown.sheet.csv()))

    def everything(self, pages: list[Shown], figures: Figures) -> None:
        """Save every picture and every table into a folder."""
        dialog = QFileDialog(self._duty.frame.window, self.tr("Save everything into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.write_everything(Path(name), pages, figures))
        self._open(dialog)

    def write(self, path: Path, content: bytes) -> None:
        """Write one file."""
        self._do(acts.write_all([(path, content)]), path)

    def write_picture(self, path: Path, image: QImage) -> None:
        """Write a picture, made a file of where nobody waits for it."""

        def act(station: Station, by: Staff | None) -> int:
            return acts.write_all([(path, png(image))])(station, by)

        self._do(act, path)

    def write_everything(self, folder: Path, pages: list[Shown], figures: Figures) -> None:
        """Write all of it into a new folder in that one, named by the moment."""
        at = figures.at.astimezone(figures.event.timezone)
        inside = folder / f"{part_of_name(figures.event.id)}-{at:%Y%m%d-%H%M}"
        images: list[tuple[str, QImage]] = []
        waiting = [shown for shown in pages if shown.has_chart and not shown.empty]

        def draw() -> None:
            """One picture at a time: the window goes on between them."""
            if waiting and not self._duty.locked:
                shown = waiting.pop(0)
                images.append((shown.sheet.name, self._draw(shown, figures)))
                QTimer.singleShot(0, self, draw)
            elif not waiting:
                self._do(write, inside)

        def write(station: Station, by: Staff | None) -> int:
            files = [(inside / f"{part_of_name(shown.sheet.name)}.csv", shown.sheet.csv()) for shown in pages]
            files += [(inside / f"{part_of_name(name)}.png", png(image)) for name, image in images]
            return acts.write_all(files, inside)(station, by)

        draw()

    def _draw(self, shown: Shown, figures: Figures) -> QImage:
        window = self._duty.frame.window
        return picture(shown, as_of(figures), window.layoutDirection())

    def _do(self, act: By[int], path: Path) -> None:
        def done(count: int) -> None:
            words = self.tr("Saved: {0}") if count == 1 else self.tr("Saved: {0} ({1} files)").replace("{1}", str(count))
            self._say("✓ " + words.replace("{0}", path.name))

        self._duty.ask(act, done, self._failed)

    def _failed(self, fault: Fault) -> None:
        self._duty.frame.window.show_trouble(fault, self.tr("Nothing of it is lost: save it elsewhere."))

    def _ask(self, title: str, filter: str, suggestion: str) -> QFileDialog:
        dialog = QFileDialog(self._duty.frame.window, title, suggestion, filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.rpartition(".")[2])
        self._open(dialog)
        return dialog

    def _open(self, dialog: QFileDialog) -> None:
        self.close()
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def close(self) -> None:
        """Ask no longer: the window locks or goes."""
        if self.dialog is not None:
            self.dialog.reject()
