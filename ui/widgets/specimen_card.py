"""One of the names that show what a layout can take: its badge, small, and what is to be said about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.fit_label import FitLabel
from ui.widgets.plain import PlainLabel, tip

_THUMB = 84
_SHARE, _SHAPE = 0.4, 0.71
"""How much of the card's width the small badge takes at most, and how wide it is for its height."""


class _Thumb(QWidget):
    """A small badge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self.setFixedWidth(_THUMB)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._picture is None:
            return
        painter = QPainter(self)
        size = self._picture.size().scaled(self.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF((self.width() - size.width()) / 2, 1, size.width(), size.height())
        shown = self._picture.scaled(
            size * self.devicePixelRatio(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(box, shown)
        painter.setPen(QPen(QColor(theme.now().handle), 1))
        painter.drawRect(box)
        painter.end()


class SpecimenCard(QPushButton):
    """A card that chooses whose badge is shown large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("specimen")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.hold(self, most_height=220)
        self.thumb = _Thumb(self)
        self.kind = FitLabel(theme.SMALL, 12, lines=2, weight=theme.BOLD, parent=self).take_lines(1.7)
        self.name = FitLabel(13, 11, lines=2, parent=self).take_lines(2.0)
        self.name.set_colour("muted")
        self.remarks = PlainLabel(self)
        self.remarks.setFont(theme.font(13))
        self.remarks.setWordWrap(True)
        self.remarks.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.remarks.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.kind)
        words.addWidget(self.name)
        words.addWidget(self.remarks, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 8, 8)
        row.setSpacing(10)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)
        for part in (self.thumb, self.kind, self.name, self.remarks):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the badge its share."""
        super().resizeEvent(event)
        self.thumb.setFixedWidth(max(_THUMB, round(min(self.width() * _SHARE, (self.height() - 18) * _SHAPE))))

    def sizeHint(self) -> QSize:
        """Room for a small A6 badge."""
        return QSize(260, 160)

    def minimumSizeHint(self) -> QSize:
        """Narrower, the words would not be read."""
        return QSize(200, 120)

    def show_words(self, kind: str, name: str, country: str, remarks: str, *, wrong: bool) -> None:
        """Say who it is and what is to be said about the badge, in red where it would be refused."""
        self.kind.say(kind)
        # the badge beside it has fonts for more scripts than the screen: rather nothing than boxes
        metrics = QFontMetrics(theme.font(13, variant=theme.forms(name, country)))
        self.name.say(name if all(metrics.inFontUcs4(ord(letter)) for letter in name) else "", country=country)
        self.remarks.setText(remarks)
        theme.tint(self.remarks, "refuse_text" if wrong else "muted")
        self.setToolTip(tip(remarks))
        self.setAccessibleName(f"{kind}: {name}")
        self.setAccessibleDescription(remarks)

    def show_picture(self, picture: QImage | None) -> None:
        """Show the badge."""
        self.thumb.show_picture(picture)
