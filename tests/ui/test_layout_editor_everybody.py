"""The layout editor for everybody: by keys alone, read aloud, mirrored, in every language, without a station."""

import random
from typing import get_args

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QPlainTextEdit

from kiosk.badge import boxes
from kiosk.badge.boxes import TextField
from kiosk.badge.coverage import Uncovered, Why
from kiosk.badge.findings import Finding, Problem
from kiosk.badge.layout import shipped_layout
from kiosk.badge.papers import PAPERS
from kiosk.badge.specimens import Kind
from tests.ui.editor import LEFT, Hands
from ui import theme
from ui.layout_editor_edits import KINDS
from ui.layout_editor_fields import fields_of, page_fields
from ui.layout_editor_flaws import Flaw, Wrong, check
from ui.layout_editor_words import LayoutWords
from ui.widgets.specimen_card import SpecimenCard

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
A6 = shipped_layout("a6")


def named(widget) -> bool:
    return bool(widget.accessibleName() or getattr(widget, "text", str)())


@pytest.mark.parametrize("chosen", ["", "person", "band"])
def test_everything_has_a_name_and_its_size(hands, chosen):
    hands.editor.choose(chosen)
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QPlainTextEdit)
    found = [widget for kind in kinds for widget in hands.screen.findChildren(kind) if widget.isVisible()]
    lines = [line for line in hands.screen.findChildren(QLineEdit) if not isinstance(line.parent(), QAbstractSpinBox)]
    assert len(found) > 15
    assert [widget for widget in (*found, *lines, hands.canvas, hands.screen.boxes.rows) if not named(widget)] == []
    screen, rows = hands.screen, hands.screen.boxes
    for button in (screen.open, screen.save, screen.use, screen.front, screen.undo, rows.add, rows.up, rows.remove):
        assert button.height() >= theme.TARGET


def test_every_way_with_tab_leads_to_every_field(hands):
    hands.editor.choose("band")
    hands.screen.boxes.rows.setFocus()
    seen = set()
    for _ in range(60):
        hands.key(Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    fields = hands.screen.form.fields.editors
    assert {hands.canvas, hands.screen.use, hands.screen.cards[Kind.UNUSUAL], fields["id"].line, fields["height"].spin} <= seen


def test_mirrored_the_badge_is_not(hands):
    hands.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert hands.screen.boxes.mapTo(hands.window, QPoint(0, 0)).x() > hands.canvas.mapTo(hands.window, QPoint(0, 0)).x()
    hands.click(80, 125)
    assert hands.editor.state.chosen == "code"


def test_in_another_language_every_word_changes_while_it_is_open(hands):
    hands.editor.choose("band")
    hands.key(Qt.Key.Key_F9)
    hands.qtbot.waitUntil(lambda: hands.screen.use.text() == "Utiliser sur ce poste")
    assert hands.screen.form.fields.editors["height"].label.text() == "Hauteur"
    assert hands.window.header.title.text().startswith("Modèle de badge")
    hands.fill("height", "22,5")
    assert hands.box("band").height == 22.5
    hands.fill("height", "23.5")
    assert hands.box("band").height == 23.5


def test_without_a_station_there_are_sample_people_and_only_files(open_editor):
    hands = open_editor(None, station=False)
    assert hands.editor.state.draft == A6
    assert not hands.screen.use.isVisible()
    assert all("a made-up name" in card.remarks.text() for card in hands.screen.cards.values())
    assert hands.canvas._picture is not None


def test_nothing_of_the_format_is_without_words(application):
    words = LayoutWords()
    models = (*get_args(get_args(boxes.Box)[0]), boxes.FieldStyle, boxes.WordsStyle)
    fields = [field for model in models for field in fields_of(model)] + [*page_fields("A6"), *page_fields(None)]
    for field in fields:
        assert words.field(field.name)
        assert all(words.choice(field.name, choice) for choice in field.choices)
    assert all(words.kind(kind) for kind in KINDS)
    assert all(words.paper(paper) for paper in PAPERS)
    for wrong in Wrong:
        said = words.flaw(Flaw(wrong, "box", "detail"))
        assert said
        assert "{" not in said
    left_out = tuple(Uncovered("x", ("U+0041",), ("A",), why) for why in Why)
    for problem in Problem:
        for place in (*get_args(TextField), "photo", 'words of box "found"', "languages FR"):
            said = words.finding(Finding(problem, place, left_out))
            assert said
            assert "{" not in said


def test_a_name_that_the_screen_has_no_letters_for_is_read_aloud_and_never_boxes(application):
    card = SpecimenCard()
    card.show_words("Most unusual name", "سلمى", "LB", "fits", wrong=False)
    assert card.name.text() == "سلمى"
    card.show_words("Most unusual name", "\U000e0fff", "", "fits", wrong=False)
    assert card.name.text() == ""
    assert card.accessibleName() == "Most unusual name: \U000e0fff"


class Child:
    """Presses, drags and types whatever there is, the same for the same seed."""

    def __init__(self, hands: Hands, seed: int) -> None:
        self.hands, self.random = hands, random.Random(seed)

    def at(self) -> QPoint:
        return QPoint(self.random.randrange(self.hands.canvas.width()), self.random.randrange(self.hands.canvas.height()))

    def drag(self) -> None:
        canvas, qtbot = self.hands.canvas, self.hands.qtbot
        qtbot.mousePress(canvas, LEFT, pos=self.at())
        for _ in range(self.random.randrange(4)):
            qtbot.mouseMove(canvas, self.at())
        qtbot.mouseRelease(canvas, LEFT, pos=self.at())

    def press_key(self) -> None:
        keys = [*(getattr(Qt.Key, f"Key_{name}") for name in ("Left", "Down", "PageDown", "PageUp", "Delete", "Escape"))]
        self.hands.key(self.random.choice(keys), self.random.choice([SHIFT, CTRL]), self.hands.canvas)

    def type(self) -> None:
        fields = [field for kind in (QLineEdit, QPlainTextEdit) for field in self.hands.screen.form.findChildren(kind)]
        field = self.random.choice([field for field in fields if field.isVisible()])
        self.hands.type(field, self.random.choice(["1", "45", "0", "12,5", "#12AB34", "code", "band", "-3"]))

    def choose(self) -> None:
        combos = [combo for combo in self.hands.screen.form.findChildren(QComboBox) if combo.isVisible()]
        if combos:
            combo = self.random.choice(combos)
            combo.setCurrentIndex(self.random.randrange(combo.count()))
            combo.activated.emit(combo.currentIndex())

    def press(self) -> None:
        screen = self.hands.screen
        asks = {screen.open, screen.save, screen.save_as, screen.use, screen.boxes.add}
        buttons = [one for one in screen.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled() and one.text()]
        self.hands.press(self.random.choice([button for button in buttons if button not in asks]))

    def add(self) -> None:
        self.hands.editor.add(self.random.choice([kind for kind in KINDS if kind != "image"]))


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_a_child_does_undoing_leads_back(open_editor, seed):
    hands = open_editor("a6-photo", station=False)
    child = Child(hands, seed)
    for _ in range(90):
        child.random.choice([child.drag, child.press_key, child.type, child.choose, child.press, child.add])()
        state = hands.editor.state
        assert check(state.sound).sound == state.sound
        assert state.refused or state.usable == (check(state.draft).sound is not None)
        assert len({box.id for box in state.draft.boxes}) == len(state.draft.boxes)
    while hands.editor.state.past:
        hands.editor.undo()
    assert hands.editor.state.draft == shipped_layout("a6-photo")
    hands.drawn()
