"""The way with Tab as the eye goes: by the layouts, not by when widgets were made."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from operator import itemgetter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def follow_layout(root: QWidget) -> None:
    """Let Tab go through what a widget holds in the order of its layouts; again after anything in them has moved."""
    for one, other in itertools.pairwise(_stops(root)):
        QWidget.setTabOrder(one, other)


def _stops(widget: QWidget | None) -> Iterator[QWidget]:
    if widget is None:
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
        return
    if isinstance(widget, QScrollArea):
        # what it holds may be elsewhere for a while
        held = widget.widget()
        if held is not None:
            yield from _stops(held)
    elif isinstance(widget, QStackedWidget):
        for page in map(widget.widget, range(widget.count())):
            if page is not None:
                yield from _stops(page)
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout, widget)


def _in_layout(layout: QLayout, holder: QWidget) -> Iterator[QWidget]:
    # never by `itemAt`: Qt deletes what that gives without a word to Python, which would take what comes to lie there for it
    widgets = [child for child in holder.children() if isinstance(child, QWidget) and layout.indexOf(child) >= 0]
    layouts = [inner for inner in layout.children() if isinstance(inner, QLayout)]
    found: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(child), child) for child in widgets]
    found += [(layout.indexOf(inner), inner) for inner in layouts]
    for _, part in sorted(found, key=itemgetter(0)):
        yield from _stops(part) if isinstance(part, QWidget) else _in_layout(part, holder)
