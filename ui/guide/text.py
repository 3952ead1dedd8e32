"""Shows a page of the guide: rich text that follows theme, size of text and width, and scrolls by keys and by touch."""

from __future__ import annotations

from importlib.resources import as_file

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from kiosk.guide.page import Build, Page, picture
from ui import theme
from ui.guide.document import PICTURE, SIGN, Look, html
from ui.widgets.pane import by_touch
from ui.widgets.shape import draw_shape
from ui.wording import Shape, Tone

_SHAPES = {"tick": (Shape.TICK, Tone.ADMIT), "cross": (Shape.CROSS, Tone.REFUSE), "bar": (Shape.BAR, Tone.ATTENTION)}
_AROUND = 20
_BOLD = 600
"""From this weight on letters are drawn with the bold of their own."""
_WIDEST = 760
"""Pixels of a line at text of its usual size: longer ones are hard to follow."""


class GuideText(QTextBrowser):
    """One page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._look: Look | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setProperty(theme.FITS, theme.OWN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_AROUND)
        # in the guide's languages whatever the direction of the screens
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        by_touch(self)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def show_page(self, page: Page) -> None:
        """Show a page, from its beginning if it is another one than before."""
        other = self._page is None or self._page.name != page.name
        self._page, self._look = page, None
        self._write()
        self.setAccessibleName(page.title)
        if other:
            self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            # the style sheet that is put on now has its say first
            QTimer.singleShot(0, self, self._write)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll: arrows by lines, Space and Page keys by pages, Home and End to the ends."""
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Down: theme.px(48),
            Qt.Key.Key_Up: -theme.px(48),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def _write(self) -> None:
        width = min(self.viewport().width() - 2 * _AROUND - 2, theme.px(_WIDEST))
        if self._page is None or width <= 0:
            return
        look = Look(theme.now(), theme.px(theme.LABEL), width)
        if look == self._look:
            return
        self._look = look
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        document = self.document()
        document.setDefaultFont(theme.font(theme.LABEL))
        document.clear()
        self._add_images(document, self._page, look)
        self.setHtml(html(self._page, look))
        _embolden(document)
        bar.setValue(round(share * bar.maximum()))

    def _add_images(self, document: QTextDocument, page: Page, look: Look) -> None:
        sharp = self.devicePixelRatioF()
        for name in page.pictures():
            with as_file(picture(name, page.language)) as path:
                whole = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
            wide = min(round(look.width * sharp), whole.width())
            shown = whole.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(PICTURE + name), shown)
        side = round(look.text * 2 * sharp)
        for name in {row.mark for part in page.parts if part.build is Build.SIGNS for row in part.rows}:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(SIGN + name), _sign(name, side))


def _sign(name: str, side: int) -> QImage:
    """A verdict's shape on its own ground, as the panel shows it."""
    shape, tone = _SHAPES[name]
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = theme.now().ground(tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, side, side), side * 0.16, side * 0.16)
    draw_shape(painter, shape, QRectF(side * 0.14, side * 0.14, side * 0.72, side * 0.72), QColor(theme.now().on(ground)))
    painter.end()
    return image


def _embolden(document: QTextDocument) -> None:
    """Give bold letters the bold of the variable font; Qt's own would be smeared."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            shape = fragment.charFormat()
            if shape.fontWeight() >= _BOLD and not shape.isImageFormat():
                size = shape.font().pixelSize()
                shape.setFont(theme.exact_font(size if size > 0 else theme.px(theme.LABEL), theme.BOLD))
                found.append((fragment.position(), fragment.length(), shape))
            place += 1
        block = block.next()
    cursor = QTextCursor(document)
    for position, length, shape in found:
        cursor.setPosition(position)
        cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(shape)
