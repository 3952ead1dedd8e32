"""The style sheet of a theme. It sets no fonts: a style sheet's bold is a smeared one with variable fonts. No Qt."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from ui.tokens import Theme
from ui.wording import Tone

_TINTS = ("ink", "muted", "admit_text", "refuse_text", "attention_text", "action_text")


_BOXES = ("ink", "refuse", "attention")


def style_sheet(theme: Theme, text: float = 1.0) -> str:
    """All rules, in the theme's colours, for text of a size from 1.0 to 2.0."""
    tokens = asdict(theme)
    rules = [f'QLabel[tint="{name}"] {{ color: {tokens[name]}; }}' for name in _TINTS]
    rules += [
        f'QLabel[box="{name}"] {{ background: {tokens[name]}; color: {theme.on(tokens[name])}; '
        "border-radius: 6px; padding: 4px 12px; }"
        for name in _BOXES
    ]
    rules += [_on(theme, tone) for tone in Tone]
    row, tick, arrow, target = round(34 * text), round(22 * text), round(28 * text), round(44 * text)
    sheet = Template(_SHEET).substitute(tokens, on_action=theme.on(theme.action), row=row, tick=tick, arrow=arrow, target=target)
    return sheet + "\n".join(rules)


def _on(theme: Theme, tone: Tone) -> str:
    """Buttons that stand on the ground of a verdict."""
    ink = theme.on(theme.ground(tone))
    red, green, blue = (int(ink[place : place + 2], 16) for place in (1, 3, 5))
    button = f'QPushButton[on="{tone}"]'
    filled = f'QPushButton[kind="primary"][on="{tone}"]'
    return (
        f"{button} {{ color: {ink}; }} {button}:hover {{ color: {ink}; background: {theme.band(tone)}; }}"
        f"{button}:focus {{ border-color: {ink}; }} {button}:disabled {{ color: rgba({red}, {green}, {blue}, 140); }}"
        f"{filled}, {filled}:hover {{ background: {ink}; color: {theme.ground(tone)}; border-color: {ink}; }}"
        f"{filled}:hover {{ border-color: {theme.band(tone)}; }}"
        f"{filled}:focus {{ border: 3px solid {theme.ground(tone)}; padding: 7px 15px; }}"
    )


_SHEET = """
QMainWindow, QDialog { background: $paper; }
QToolTip { background: $ink; color: $paper; border: none; padding: 6px; }
#card { background: $card; border: 1px solid $line; border-radius: 10px; }
#side { background: $paper; }
#guide { background: $card; border: 1px solid $edge; }
#guide QTextBrowser { background: $card; color: $ink; border: 2px solid transparent; selection-background-color: $action;
  selection-color: $on_action; }
#guide QTextBrowser:focus { border-color: $action_text; }
#bar { background: $card; border: none; border-bottom: 1px solid $line; }

QPushButton { outline: none; background: transparent; color: $ink; border: 2px solid transparent;
  border-radius: 8px; padding: 4px 8px; }
QPushButton:hover { background: $soft; }
QPushButton:focus { border-color: $action_text; }
QPushButton:disabled { color: $disabled; }
QPushButton[kind="key"] { color: $muted; text-align: left; border: none; padding: 4px 16px 4px 0; }
QPushButton[kind="key"]:hover { color: $ink; background: transparent; text-decoration: underline; }
QPushButton[kind="cross"] { padding: 0; }
QPushButton[kind="key"]:disabled { color: $disabled; }
QPushButton[kind="primary"] { background: $action; color: $on_action; border: 2px solid $action; border-radius: 10px;
  padding: 8px 16px; }
QPushButton[kind="primary"]:hover { background: $action_over; }
QPushButton[kind="primary"]:focus { border: 5px double $on_action; padding: 5px 13px; }
QPushButton[kind="primary"]:disabled { background: $soft; color: $muted; border-color: $soft; }
QPushButton[kind="outline"] { background: $card; color: $action_text; border: 2px solid $action_text; border-radius: 10px;
  padding: 8px 16px; }
QPushButton[kind="outline"]:hover { background: $chosen; }
QPushButton[kind="outline"]:focus { border: 3px solid $ink; padding: 7px 15px; }
QPushButton[kind="outline"]:disabled { background: $card; color: $muted; border-color: $line; }
QPushButton[kind="chip"] { background: $card; border: 1px solid $line; border-radius: 8px; padding: 4px 12px; }
QPushButton[kind="chip"]:focus { border: 3px solid $action_text; padding: 2px 10px; }

QLineEdit { background: $card; color: $ink; border: 2px solid $edge; border-radius: 8px; padding: 0 14px;
  selection-background-color: $action; selection-color: $on_action; }
QLineEdit:focus { border: 3px solid $action_text; padding: 0 13px; }
QLineEdit[wrong="yes"] { border-color: $refuse_text; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }

QListView { background: transparent; border: none; outline: none; }
QListView:focus { border: none; }
#choices { background: $card; color: $ink; border: 1px solid $edge; }
#choices::item { height: ${target}px; padding: 0 12px; color: $ink; }
#choices::item:selected { background: $chosen; color: $ink; }
QMenu { background: $card; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 12px 32px 12px 32px; border-radius: 6px; }
QMenu::item:selected { background: $chosen; color: $ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; }
QScrollBar::handle:vertical { background: $handle; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; width: 0; height: 0; }
#rule { background: $line; border: none; }
#photo { background: $soft; color: $muted; border-radius: 6px; }

QDoubleSpinBox, QSpinBox, QComboBox, QPlainTextEdit { background: $card; color: $ink; border: 2px solid $edge;
  border-radius: 8px; padding: 2px 10px; selection-background-color: $action; selection-color: $on_action; }
QPlainTextEdit { padding: 2px 6px; }
QDoubleSpinBox:focus, QSpinBox:focus, QComboBox:focus { border: 3px solid $action_text; padding: 1px 9px; }
QPlainTextEdit:focus { border: 3px solid $action_text; padding: 1px 5px; }
QComboBox:disabled { background: $paper; color: $disabled; border-color: $line; }
QComboBox::drop-down { border: none; width: ${arrow}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; outline: none;
  selection-background-color: $chosen; selection-color: $ink; }
#texts { background: $card; border: 1px solid $line; border-radius: 8px; padding: 2px; }
#texts:focus { border: 2px solid $action_text; padding: 1px; }
#texts::item { height: ${row}px; padding: 0 8px; border-radius: 6px; color: $ink; }
#texts::item:selected { background: $chosen; color: $ink; }
#specimen { background: $card; border: 1px solid $line; border-radius: 10px; text-align: left; }
#specimen:hover { border-color: $edge; }
#specimen:checked { background: $chosen; border: 2px solid $action_text; }
#specimen:focus { border: 3px solid $ink; }
QPushButton[kind="chip"]:checked { background: $chosen; border: 2px solid $action_text; color: $ink; }
QPushButton[kind="chip"]:checked:focus { border: 4px double $ink; padding: 2px 10px; }
QPushButton[kind="chip"]:disabled { color: $disabled; }
QPushButton[kind="chip"]:hover:enabled { background: $soft; }
#rows { background: $card; color: $ink; border: 1px solid $line; border-radius: 8px; outline: none; padding: 2px;
  selection-background-color: $chosen; selection-color: $ink; }
#rows:focus { border: 2px solid $action_text; padding: 1px; }
#rows::item { padding: 0 8px; border-bottom: 1px solid $soft; }
#rows QHeaderView { background: $card; border: none; }
#rows QHeaderView::section { background: $card; color: $muted; border: none; border-bottom: 1px solid $line; padding: 6px 8px; }
QProgressBar { background: $soft; color: $ink; border: none; border-radius: 7px; min-height: 14px; max-height: 14px; }
QProgressBar::chunk { background: $action; border-radius: 7px; }
#editor QLineEdit { padding: 0 8px; }
#editor QLineEdit:focus { padding: 0 7px; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QDoubleSpinBox QLineEdit, QDoubleSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QDateTimeEdit, QDateEdit, QSpinBox { background: $card; color: $ink; border: 2px solid $edge; border-radius: 8px;
  padding: 2px 8px; selection-background-color: $action; selection-color: $on_action; }
QDateTimeEdit:focus, QDateEdit:focus, QSpinBox:focus { border: 3px solid $action_text; padding: 1px 7px; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox QLineEdit, QDateTimeEdit QLineEdit { background: transparent; border: none; padding: 0; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
*[wrong="true"] { border-color: $refuse_text; }
#matrix { background: $paper; border: 2px solid transparent; border-radius: 8px; outline: none; }
#matrix:focus { border-color: $action_text; }
#matrix QTableCornerButton::section { background: $paper; border: none; border-bottom: 1px solid $edge; }
#matrix #cell { border: 2px solid $action_text; padding: 0 4px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
#bars { border: 2px solid transparent; border-radius: 10px; }
#bars:focus { border-color: $action_text; }
#tile { background: $card; border: 1px solid $line; border-radius: 10px; }
#tile:hover { background: $card; border-color: $edge; }
#tile:focus { border: 3px solid $action_text; }
#sheet { background: $card; color: $ink; border: 1px solid $line; border-radius: 10px; outline: none; }
#sheet:focus { border: 2px solid $action_text; }
#sheet::item { padding: 0 8px; border: none; border-bottom: 1px solid $line; }
#sheet::item:selected { background: $chosen; color: $ink; border: 2px solid $action_text; }
#sheet QHeaderView, #sheet QHeaderView::section { background: transparent; color: $muted; border: none; }
#sheet QHeaderView::section { padding: 0 8px; border-bottom: 2px solid $line; }
#sheet QScrollBar:horizontal { background: transparent; height: 10px; }
#sheet QScrollBar::handle:horizontal { background: $handle; border-radius: 5px; min-width: 32px; }
#sheet QHeaderView::section:hover { color: $ink; background: $soft; }
QCheckBox, QRadioButton { color: $ink; spacing: 10px; background: transparent; border: 2px solid transparent;
  border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { border-color: $action_text; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: ${tick}px; height: ${tick}px; background: $card; border: 2px solid $edge; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: ${tick}px; }
QCheckBox::indicator:checked { background: $action; border-color: $action; }
"""
