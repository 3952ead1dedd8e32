"""The page of a layout: the badge as it will print, and its boxes over it, to be chosen, dragged and pulled by mouse and keys.

The page is white paper in every theme, so what is drawn on it takes the light theme's colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.layout_editor_edits import Rect, inside, nudged
from ui.layout_editor_snap import HANDLES, Handle, Snapped, dragged
from ui.tokens import LIGHT

_MARGIN = 26
_TAG = 21
_HANDLE, _GRIP = 9, 13
_STEP, _FAR = 0.5, 5.0
_BEGINS = 3
"""Pixels that the mouse must move before a click becomes a drag."""
_KEYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
}


@dataclass(frozen=True, slots=True)
class Outline:
    """A box as the canvas shows it, in millimetres.

    Attributes:
        wrong: something is wrong with it.
        square: it keeps being as wide as high.
        spoken: what a screen reader says of it.
    """

    id: str
    rect: Rect
    wrong: bool = False
    square: bool = False
    spoken: str = ""


@dataclass(slots=True)
class _Drag:
    id: str
    start: Rect
    handle: Handle
    at: QPointF
    square: bool
    begun: bool = False


class LayoutCanvas(QWidget):
    """Shows a page and its boxes.

    Attributes:
        chosen: the id of a box that someone chose; empty: none.
        placed: an id, and the `Rect` where someone put it.
        settled: a drag has ended.
        walked: someone wants the next box (1) or the one before (-1).
        deleted: someone wants the chosen box away.
        scaled: the picture should be drawn for other pixels now.
    """

    chosen = Signal(str)
    placed = Signal(str, object)
    settled = Signal()
    walked = Signal(int)
    deleted = Signal()
    scaled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = Rect(0, 0, 105, 148)
        self._outlines: tuple[Outline, ...] = ()
        self._chosen = ""
        self._picture: QImage | None = None
        self._over = ""
        self._drag: _Drag | None = None
        self._guides: Snapped | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(300, 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # a badge is not mirrored where the screen is
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def sizeHint(self) -> QSize:
        """Room for an A6 page."""
        return QSize(480, 640)

    @property
    def scale(self) -> float:
        """Pixels a millimetre."""
        width, height = self.width() - 2 * _MARGIN, self.height() - 2 * _MARGIN
        return max(0.5, min(width / self._page.width, height / self._page.height))

    @property
    def pixels(self) -> int:
        """How wide the picture should be."""
        return max(1, round(self.scale * self._page.width * self.devicePixelRatio()))

    def show_layout(self, page: Rect, outlines: Sequence[Outline], chosen: str) -> None:
        """Show these boxes on a page, one of them chosen."""
        resized = page != self._page
        self._page, self._outlines, self._chosen = page, tuple(outlines), chosen
        box = self._box(chosen)
        self.setAccessibleDescription(box.spoken if box else "")
        if resized:
            self.scaled.emit()
        self.update()

    def show_picture(self, picture: QImage | None) -> None:
        """Show the badge below the boxes."""
        self._picture = picture
        self.update()

    def place_of(self, rect: Rect) -> QRectF:
        """Where a place on the page lies in this widget."""
        scale, corner = self.scale, self._corner()
        return QRectF(corner.x() + rect.x * scale, corner.y() + rect.y * scale, rect.width * scale, rect.height * scale)

    def _corner(self) -> QPointF:
        scale = self.scale
        return QPointF((self.width() - self._page.width * scale) / 2, (self.height() - self._page.height * scale) / 2)

    def _box(self, id: str) -> Outline | None:
        return next((outline for outline in self._outlines if outline.id == id), None)

    def _at(self, point: QPointF) -> str:
        """The box under a point: the chosen one if it is there, else the smallest."""
        found = [outline for outline in self._outlines if self.place_of(outline.rect).contains(point)]
        if any(outline.id == self._chosen for outline in found):
            return self._chosen
        return min(found, key=lambda outline: outline.rect.width * outline.rect.height).id if found else ""

    def _handle_at(self, point: QPointF) -> Handle | None:
        box = self._box(self._chosen)
        if box is None:
            return None
        near = [handle for handle in HANDLES if _spot(self.place_of(box.rect), handle, 2 * _GRIP).contains(point)]
        place = self.place_of(box.rect)
        return min(near, key=lambda handle: _far(_point(place, handle), point), default=None)

    # what hands do

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse, or take a handle."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point, handle = event.position(), self._handle_at(event.position())
        taken = self._chosen if handle is not None else self._at(point)
        if taken != self._chosen:
            self.chosen.emit(taken)
        box = self._box(taken)
        if box is not None:
            self._drag = _Drag(taken, box.rect, handle or (0, 0), point, box.square)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what a click would take."""
        point, drag = event.position(), self._drag
        if drag is None:
            self._hover(point)
            return
        if not drag.begun and _far(point, drag.at) < _BEGINS**2:
            return
        drag.begun = True
        moved = (point - drag.at) / self.scale
        others = [outline.rect for outline in self._outlines if outline.id != drag.id]
        free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        found = dragged(drag.start, drag.handle, moved.x(), moved.y(), self._page, others, free=free)
        self._guides = found
        self.placed.emit(drag.id, _squared(found.rect, drag, self._page))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton and self._drag is not None:
            drag, self._drag, self._guides = self._drag, None, None
            if drag.begun:
                self.settled.emit()
            elif drag.handle == (0, 0):
                self._choose_below(event.position())
            self._hover(event.position())
            self.update()

    def _choose_below(self, point: QPointF) -> None:
        """A click without a drag chooses the smallest box there, though the chosen one covers it."""
        found = [outline for outline in self._outlines if self.place_of(outline.rect).contains(point)]
        smallest = min(found, key=lambda outline: outline.rect.width * outline.rect.height, default=None)
        if smallest is not None and smallest.id != self._chosen:
            self.chosen.emit(smallest.id)

    def _hover(self, point: QPointF) -> None:
        handle, over = self._handle_at(point), self._at(point)
        if handle is not None:
            self.setCursor(_CURSORS[handle])
        else:
            self.setCursor(Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor)
        if over != self._over:
            self._over = over
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._over = ""
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen box, with Ctrl its far edges; Shift takes larger steps. Page keys walk from box to box."""
        key, modifiers = event.key(), event.modifiers()
        box = self._box(self._chosen)
        if key in _KEYS and box is not None:
            step = _FAR if modifiers & Qt.KeyboardModifier.ShiftModifier else _STEP
            across, down = _KEYS[Qt.Key(key)]
            size = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
            self.placed.emit(box.id, self._nudged(box, across * step, down * step, size=size))
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.walked.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and box is not None:
            self.deleted.emit()
        elif key == Qt.Key.Key_Escape and box is not None:
            self.chosen.emit("")
        else:
            super().keyPressEvent(event)

    def _nudged(self, box: Outline, across: float, down: float, *, size: bool) -> Rect:
        rect = nudged(box.rect, across, down, size=size)
        if not size:
            return inside(rect, self._page)
        width, height = min(rect.width, self._page.width - rect.x), min(rect.height, self._page.height - rect.y)
        if box.square:
            width = height = width if across else height
        return Rect(rect.x, rect.y, width, height)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys work here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they don't; what was done by keys is done."""
        super().focusOutEvent(event)
        self.settled.emit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a picture of the new size."""
        super().resizeEvent(event)
        self.scaled.emit()

    # what eyes see

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, badge, boxes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        page = self.place_of(self._page)
        self._paint_paper(painter, page)
        for outline in self._outlines:
            if outline.id != self._chosen:
                self._paint_box(painter, outline)
        self._paint_guides(painter, page)
        box = self._box(self._chosen)
        if box is not None:
            self._paint_chosen(painter, box)
        painter.end()

    def _paint_paper(self, painter: QPainter, page: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for far, shade in ((6, 10), (3, 18)):
            painter.setBrush(QColor(20, 33, 43, shade))
            painter.drawRoundedRect(page.adjusted(-far, -far + 2, far, far + 2), far, far)
        painter.fillRect(page, QColor("white"))
        if self._picture is not None:
            painter.drawImage(self._pixels_of(page, self._picture), self._picture)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.now().handle), 1))
        painter.drawRect(page)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.now().action_text), 3))
            painter.drawRect(page.adjusted(-4, -4, 4, 4))

    def _pixels_of(self, page: QRectF, picture: QImage) -> QRectF:
        """Where the picture goes: on whole pixels where it was drawn for this size, so that nothing is blurred."""
        ratio = self.devicePixelRatio()
        if picture.width() != self.pixels:
            return page
        corner = QPointF(round(page.left() * ratio) / ratio, round(page.top() * ratio) / ratio)
        return QRectF(corner, picture.size().toSizeF() / ratio)

    def _paint_box(self, painter: QPainter, outline: Outline) -> None:
        over = outline.id == self._over
        colour = QColor(LIGHT.refuse_text if outline.wrong else LIGHT.action_text)
        pen = QPen(colour, 1.5 if over or outline.wrong else 1, Qt.PenStyle.SolidLine if over else Qt.PenStyle.DashLine)
        if not over and not outline.wrong:
            colour.setAlpha(120)
            pen.setColor(colour)
        painter.setPen(pen)
        painter.setBrush(QColor(0, 94, 138, 22) if over else Qt.BrushStyle.NoBrush)
        painter.drawRect(self.place_of(outline.rect))

    def _paint_chosen(self, painter: QPainter, box: Outline) -> None:
        colour = QColor(LIGHT.refuse_text if box.wrong else LIGHT.action_text)
        place = self.place_of(box.rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("white"), 4))
        painter.drawRect(place)
        painter.setPen(QPen(colour, 2))
        painter.drawRect(place)
        painter.setBrush(QColor("white"))
        for handle in HANDLES:
            painter.drawRect(_spot(place, handle, _HANDLE))
        self._paint_tag(painter, place, colour, box)

    def _paint_tag(self, painter: QPainter, place: QRectF, colour: QColor, box: Outline) -> None:
        painter.setFont(theme.font(13, theme.SEMIBOLD))
        text = f"{box.id}   {box.rect.width:g} × {box.rect.height:g}"
        width = painter.fontMetrics().horizontalAdvance(text) + 14
        left = max(2.0, min(place.left(), self.width() - width - 2))
        above = place.top() - _TAG - 4
        top = above if above >= 0 else min(place.bottom() + 7, self.height() - _TAG - 2)
        tag = QRectF(left, top, width, _TAG)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(tag, 4, 4)
        painter.setPen(QColor("white"))
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_guides(self, painter: QPainter, page: QRectF) -> None:
        if self._guides is None:
            return
        painter.setPen(QPen(QColor(LIGHT.action_text), 1))
        scale, corner = self.scale, self._corner()
        for x in self._guides.upright:
            painter.drawLine(QPointF(corner.x() + x * scale, page.top() - 8), QPointF(corner.x() + x * scale, page.bottom() + 8))
        for y in self._guides.level:
            painter.drawLine(QPointF(page.left() - 8, corner.y() + y * scale), QPointF(page.right() + 8, corner.y() + y * scale))


def _point(place: QRectF, handle: Handle) -> QPointF:
    centre = place.center()
    return QPointF(centre.x() + handle[0] * place.width() / 2, centre.y() + handle[1] * place.height() / 2)


def _spot(place: QRectF, handle: Handle, size: float) -> QRectF:
    at = _point(place, handle)
    return QRectF(at.x() - size / 2, at.y() - size / 2, size, size)


def _far(one: QPointF, other: QPointF) -> float:
    by = one - other
    return by.x() ** 2 + by.y() ** 2


def _squared(rect: Rect, drag: _Drag, page: Rect) -> Rect:
    """As wide as high where the box is so, the edges that weren't taken staying."""
    if not drag.square or drag.handle == (0, 0):
        return rect
    grown = rect.width - drag.start.width, rect.height - drag.start.height
    side = rect.width if abs(grown[0]) >= abs(grown[1]) else rect.height
    x = rect.right - side if drag.handle[0] < 0 else rect.x
    y = rect.bottom - side if drag.handle[1] < 0 else rect.y
    side = min(side, page.width - max(x, 0.0), page.height - max(y, 0.0))
    return Rect(max(0.0, x), max(0.0, y), side, side)
